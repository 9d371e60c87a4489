"""Visits to a school and notes about it: who, what was seen and agreed, when it is due again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.districts import Supervision, SupervisionKind
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.marks import remark
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear, rule
from careapp.ui.screens.move_dialog import MoveQuestion
from careapp.ui.screens.plan_fields import DayEdit, Lines
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

NEW = "supervision"


def kind_word(kind: SupervisionKind) -> str:
    if kind == "visit":
        return translate("Supervisions", "Supervision visit")
    return translate("Supervisions", "Note")


class SupervisionCard(Card):
    """The newest first."""

    add_asked = Signal(str)  # "visit" or "note"
    edit_asked = Signal(object)  # Supervision
    followed = Signal(object)  # it was looked at again today
    removed = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__(self.tr("Supervision and notes"))
        self._today = today
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self._visit = button(self.tr("Record a visit …"), key="Ctrl+Shift+V", icon="add")
        self._note = button(self.tr("Write a note …"), key="Ctrl+Shift+N", icon="edit")
        self._visit.clicked.connect(lambda: self.add_asked.emit("visit"))
        self._note.clicked.connect(lambda: self.add_asked.emit("note"))
        row = QHBoxLayout()
        row.addWidget(self._visit)
        row.addWidget(self._note)
        row.addStretch(1)
        self.add(row)
        self.add(self._rows)

    def show_all(self, found: Sequence[Supervision], *, may_keep: bool) -> None:
        self._visit.setVisible(may_keep)
        self._note.setVisible(may_keep)
        clear(self._rows)
        for n, each in enumerate(found):
            if n:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(each, may_keep=may_keep))
        if not found:
            words = self.tr("Nobody has written anything about this school yet.")
            self._rows.addWidget(label(words, "muted", wrap=True))

    def _row(self, each: Supervision, *, may_keep: bool) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        head = " · ".join(
            filter(None, (labels.day_short(each.day), kind_word(each.kind), each.who))
        )
        column.addWidget(label(head, "strong", wrap=True))
        column.addWidget(label(each.seen, wrap=True))
        if each.agreed:
            words = self.tr("Agreed: {words}").format(words=each.agreed)
            column.addWidget(label(words, wrap=True))
        if each.follow_up is not None:
            column.addLayout(self._due(each))
        if may_keep:
            column.addLayout(self._buttons(each))
        return made

    def _due(self, each: Supervision) -> QHBoxLayout:
        if each.followed_on is not None:
            words = self.tr("Looked at again on {day}")
            return remark(words.format(day=labels.day_short(each.followed_on)), "muted", "normal")
        words = self.tr("To be looked at again by {day}")
        tone = "problem" if each.is_due(self._today) else "at_risk"
        return remark(words.format(day=labels.day_short(each.follow_up or self._today)), "", tone)

    def _buttons(self, each: Supervision) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        name = f"{kind_word(each.kind)} {labels.day_short(each.day)}"
        for words, then in (
            (self.tr("Change"), self.edit_asked),
            (self.tr("Looked at again"), self.followed),
            (self.tr("Take away"), self.removed),
        ):
            if then is self.followed and (each.follow_up is None or each.followed_on is not None):
                continue
            made = button(words, "plain")
            made.setAccessibleName(f"{words}: {name}")
            made.clicked.connect(lambda _=False, then=then: then.emit(each))
            row.addWidget(made)
        row.addStretch(1)
        return row


class SupervisionDialog(MoveQuestion):
    """`made` gives the kind and the Supervision."""

    def __init__(
        self, over: QWidget, each: Supervision, school: str, today: date, notes: Notes
    ) -> None:
        """`each` has no id when it is new."""
        super().__init__(over, each.code, f"{each.id or NEW}/{each.kind}", notes)
        self._each, self._today = each, today
        self.day = DayEdit(self.tr("Day"), today)
        self.who = Field(self.tr("Who went there, or who writes this"))
        self.seen = Lines(self.tr("What was seen"), 3)
        self.agreed = Lines(self.tr("What was agreed"), 2)
        ahead = ((self.tr("in a month"), 30), (self.tr("in 3 months"), 90))
        self.follow_up = DayEdit(self.tr("To be looked at again by"), today, ahead)
        title = kind_word(each.kind)
        row = QHBoxLayout()
        row.addWidget(self.day)
        row.addWidget(self.who, 1)
        self._lay_out(title, school, row, self.seen, self.agreed, self.follow_up)
        self.go.setText(self.tr("Save"))
        self._begin()
        for field in (self.day, self.who, self.follow_up):
            field.changed.connect(self._weigh)
        for lines in (self.seen, self.agreed):
            lines.changed.connect(self._weigh)
        self._weigh()
        (self.seen if self.who.text() else self.who).setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        typed, _ = self._notes.look(self._name)
        said = dict(typed) if isinstance(typed, Mapping) else {}
        self.day.show_day(self._each.day)
        self.follow_up.show_day(self._each.follow_up)
        for name, field in (("day", self.day), ("follow_up", self.follow_up)):
            if name in said:
                field.set_text(str(said[name]))
        self.who.set_text(str(said.get("who", self._each.who)))
        self.seen.set_text(str(said.get("seen", self._each.seen)))
        self.agreed.set_text(str(said.get("agreed", self._each.agreed)))

    def _value(self) -> Supervision | None:
        """As typed; None for what cannot be stored."""
        day, again = self.day.day, self.follow_up.day
        if day is None or day > self._today or self.follow_up.is_wrong or not self.seen.text():
            return None
        if again is not None and again < day:
            return None
        return replace(
            self._each, day=day, who=thai.clean(self.who.text()), seen=self.seen.text(),
            agreed=self.agreed.text(), follow_up=again,
        )  # fmt: skip

    def _weigh(self, _typed: object = None) -> None:
        value = self._value()
        texts = {
            "day": self.day.text(), "who": self.who.text(), "seen": self.seen.text(),
            "agreed": self.agreed.text(), "follow_up": self.follow_up.text(),
        }  # fmt: skip
        same = value == self._each or not any((texts["seen"], texts["agreed"]))
        self._notes.note(self._name, None if same else texts)
        if self.day.day is not None and self.day.day > self._today:
            self.day.say(self.tr("The day lies in the future."), "error")
        self.go.setEnabled(value is not None)

    def _say(self) -> None:
        value = self._value()
        if value is not None:
            self.made.emit(self._kind, value)
            self.accept()
