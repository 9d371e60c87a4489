"""The question before a referral moves on: who received it, what came of it, why."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from careapp.domain.referrals import NEEDS_BY, NEEDS_REASON, NEEDS_TEXT, results_of
from careapp.i18n import translate
from careapp.services.referrals import Made
from careapp.ui.fields import Field
from careapp.ui.screens import plan_words, referral_words
from careapp.ui.screens.move_dialog import MoveQuestion
from careapp.ui.screens.plan_fields import DayEdit, Lines
from careapp.ui.unsaved import Notes

_HAS_BY = ("receive", "result")  # a slip says who wrote it, and on which day
_HAS_TEXT = ("result", "close")


class ReferralMoveDialog(MoveQuestion):
    def __init__(self, over: QWidget, of: str, kind: str, today: date, notes: Notes) -> None:
        super().__init__(over, of, kind, notes)
        self._today = today
        self.by = Field(self.tr("By whom"), example=self.tr("Name and position"))
        self._offer({each: _word(kind, each) for each in results_of(kind)})
        self.words = Lines(_words_for(kind), 2 if kind in _HAS_BY else 3)
        self.day = DayEdit(self.tr("On which day"), today)
        self._build()
        self._begin()
        self.by.changed.connect(self._weigh)
        self.words.changed.connect(self._weigh)
        self.day.changed.connect(self._weigh)

    def _build(self) -> None:
        beside = QGridLayout()  # so that it is no higher than a small laptop
        for n, box in enumerate(self.results.values()):
            beside.addWidget(box, *divmod(n, 2))
        slip = self._kind in _HAS_BY
        parts = (
            self.by if slip else None, beside, self.words if self._asks_words else None,
            self.day if slip else None,
        )  # fmt: skip
        asked = (each for each in parts if each is not None)
        self._lay_out(referral_words.move_word(self._kind), _about(self._kind), *asked)

    @property
    def _asks_words(self) -> bool:
        return self._kind in _HAS_TEXT or self._kind in NEEDS_REASON

    def _begin(self) -> None:
        typed, _ = self._notes.look(self._name)
        said = typed if isinstance(typed, dict) else {}
        self.by.set_text(str(said.get("by", "")))
        self.words.set_text(str(said.get("words", "")))
        self.day.show_day(self._today)
        first: QWidget = self.by if self._kind in _HAS_BY else self.words
        if self._kind == "close":
            first = next(iter(self.results.values()))
        first.setFocus()
        self._weigh()

    def _weigh(self) -> None:
        by, words = self.by.text().strip(), self.words.text()
        self._notes.note(self._name, {"by": by, "words": words} if by or words else "")
        ready = not self.results or bool(self.chosen)
        if self._kind in NEEDS_REASON or self._kind in NEEDS_TEXT:
            ready = ready and bool(words)
        if self._kind in NEEDS_BY:
            ready = ready and bool(by)
        if self._kind in _HAS_BY:
            ready = self._weigh_day() and ready
        self.go.setEnabled(ready)

    def _weigh_day(self) -> bool:
        day = self.day.day
        if day is not None and day > self._today:
            self.day.say(self.tr("This day is still to come."), "error")
            return False
        if not self.day.is_wrong:
            self.day.say_hint()
        return day is not None

    def _say(self) -> None:
        words = self.words.text()
        reason, text = (words, "") if self._kind in NEEDS_REASON else ("", words)
        day = self.day.day if self._kind in _HAS_BY else None
        self.made.emit(self._kind, Made(self.by.text(), self.chosen, reason, text, day))
        self.accept()


def _word(kind: str, result: str) -> str:
    """Of an answer, or of how the child is at the end."""
    words = plan_words.result_word(result)
    return words if kind == "close" else referral_words.answer_word(result)


def _words_for(kind: str) -> str:
    words = {
        "result": translate("Referrals", "What was found and done, and what is advised"),
        "close": translate("Referrals", "What helped, and what stays (if there is more to say)"),
        "return": translate("Referrals", "Why: what is missing or to be put right"),
        "reopen": translate("Referrals", "Why"),
    }
    return words.get(kind, "")


def _about(kind: str) -> str:
    words = {
        "receive": translate(
            "Referrals", "From the reply slip, or as you were told: who has taken the child on."
        ),
        "result": translate(
            "Referrals", "From the reply slip or letter: what came of it. A later answer can be "
            "recorded as well."
        ),
        "return": translate(
            "Referrals", "It can be put right then, and sent again."
        ),
        "close": translate(
            "Referrals", "How is the child now? A closed referral takes no more writing; it can "
            "be opened again."
        ),
        "reopen": translate("Referrals", "Whoever received it goes on with it."),
    }  # fmt: skip
    return words[kind]
