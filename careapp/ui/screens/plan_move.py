"""The question before a plan moves on: how it is, why, and when to look again."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.domain.plans import NEEDS_DAY, NEEDS_REASON, RESULTS, REVIEWED
from careapp.i18n import translate
from careapp.services.plans import Made
from careapp.ui import theme
from careapp.ui.pages import action_row
from careapp.ui.screens import plan_words
from careapp.ui.screens.plan_fields import DayEdit, Lines
from careapp.ui.tick_box import TickBox
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 460
_USUAL = {"start": 14, "review": 30, "reopen": 14}  # days till the next look


class MoveDialog(QDialog):
    """Asks what a move of this kind has to say; `made` gives it. What is typed is noted until the
    move is stored."""

    made = Signal(str, object)  # the kind, and a Made

    def __init__(self, over: QWidget, plan: str, kind: str, today: date, notes: Notes) -> None:
        super().__init__(over)
        self._kind, self._notes, self._today = kind, notes, today
        self._name = note_name(plan, kind)
        self.setWindowTitle(plan_words.move_word(kind))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        offered = REVIEWED if kind == "review" else RESULTS if kind == "close" else ()
        self.results = {each: TickBox(plan_words.result_word(each), single=True)
                        for each in offered}  # fmt: skip
        self.reason = Lines(_reason_words(kind), 3)
        ahead = ((self.tr("2 weeks"), 14), (self.tr("1 month"), 30), (self.tr("3 months"), 90))
        self.day = DayEdit(self.tr("Next review on"), today, ahead)
        self.go = button(plan_words.move_word(kind), "primary")
        self._build()
        self._begin()
        for id_, box in self.results.items():
            box.answered.connect(lambda _=None, id_=id_: self._choose(id_))
        self.reason.changed.connect(self._weigh)
        self.day.changed.connect(self._weigh)
        self.go.clicked.connect(self._say)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(8))
        title = label(plan_words.move_word(self._kind), "h2")
        title.setParent(self)  # its style is known only inside the dialog
        column.addWidget(title)
        column.addWidget(fix_width(label(_about(self._kind), "", wrap=True), theme.px(_WIDTH)))
        if self.results:
            column.addWidget(label(self.tr("How is it now?"), "strong"))
        for box in self.results.values():
            column.addWidget(box)
        if self._kind != "start":
            column.addWidget(self.reason)
        if self._kind in NEEDS_DAY:
            column.addWidget(self.day)
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        column.addLayout(action_row(leave, self.go))
        self.go.setDefault(True)

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

    @property
    def chosen(self) -> str:
        """What is chosen; "" for nothing yet."""
        return next((id_ for id_, box in self.results.items() if box.isChecked()), "")

    def _choose(self, chosen: str) -> None:
        for id_, box in self.results.items():
            box.setChecked(id_ == chosen)
        self._weigh()

    def _weigh(self, _text: object = None) -> None:
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


def note_name(plan: str, kind: str) -> str:
    """Under which name what is typed for a move is noted."""
    return f"{plan}/{kind}"


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
