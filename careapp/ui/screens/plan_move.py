"""The question before a plan moves on: how it is, why, and when to look again."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from careapp.domain.plans import NEEDS_DAY, NEEDS_REASON, RESULTS, REVIEWED
from careapp.i18n import translate
from careapp.services.plans import Made
from careapp.ui.screens import plan_words
from careapp.ui.screens.move_dialog import MoveQuestion
from careapp.ui.screens.plan_fields import DayEdit, Lines
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import label

_USUAL = {"start": 14, "review": 30, "reopen": 14}  # days till the next look


class MoveDialog(MoveQuestion):
    def __init__(self, over: QWidget, plan: str, kind: str, today: date, notes: Notes) -> None:
        super().__init__(over, plan, kind, notes)
        self._today = today
        offered = REVIEWED if kind == "review" else RESULTS if kind == "close" else ()
        self._offer({each: plan_words.result_word(each) for each in offered})
        self.reason = Lines(_reason_words(kind), 3)
        ahead = ((self.tr("2 weeks"), 14), (self.tr("1 month"), 30), (self.tr("3 months"), 90))
        self.day = DayEdit(self.tr("Next review on"), today, ahead)
        self._build()
        self._begin()
        self.reason.changed.connect(self._weigh)
        self.day.changed.connect(self._weigh)

    def _build(self) -> None:
        parts: list[QWidget] = list(self.results.values())
        if self.results:
            parts.insert(0, label(self.tr("How is it now?"), "strong"))
        if self._kind != "start":
            parts.append(self.reason)
        if self._kind in NEEDS_DAY:
            parts.append(self.day)
        self._lay_out(plan_words.move_word(self._kind), _about(self._kind), *parts)

    def _begin(self) -> None:
        typed, _ = self._notes.look(self._name)
        self.reason.set_text(str(typed or ""))
        if self._kind in NEEDS_DAY:
            self.day.show_day(self._today + timedelta(days=_USUAL[self._kind]))
        first: QWidget = next(iter(self.results.values()), self.reason)
        if self._kind == "start":
            first = self.day
        first.setFocus()
        self._weigh()

    def _weigh(self) -> None:
        self._notes.note(self._name, self.reason.text())
        ready = not self.results or bool(self.chosen)
        ready = ready and (self._kind not in NEEDS_REASON or bool(self.reason.text()))
        if self._kind in NEEDS_DAY:
            day = self.day.day
            if day is not None and day <= self._today:
                self.day.say(self.tr("Choose a day to come."), "error")
                ready = False
            elif not self.day.is_wrong:
                self.day.say_hint()
            ready = ready and day is not None
        self.go.setEnabled(ready)

    def _say(self) -> None:
        day = self.day.day if self._kind in NEEDS_DAY else None
        self.made.emit(self._kind, Made(self.chosen, self.reason.text(), day))
        self.accept()


def _reason_words(kind: str) -> str:
    words = {
        "review": translate("Plans", "What has changed (if there is more to say)"),
        "close": translate("Plans", "What helped, and what stays (if there is more to say)"),
        "return": translate("Plans", "Why: what is to be put right"),
        "reopen": translate("Plans", "Why"),
    }
    return words.get(kind, "")


def _about(kind: str) -> str:
    words = {
        "start": translate(
            "Plans", "From now on it is being worked on. Say when you will review how it goes."
        ),
        "review": translate("Plans", "Compare with the goal, and say when the next review is."),
        "return": translate(
            "Plans", "Whoever keeps the plan reads your reason, puts it right and begins it again."
        ),
        "close": translate(
            "Plans", "A closed plan takes no more writing; it can be opened again. Screen the "
            "child once more to see the change in numbers."
        ),
        "reopen": translate("Plans", "The plan goes on where it ended."),
    }  # fmt: skip
    return words[kind]
