"""The planned visit of a child: its day and place in the round, who leads, who goes along."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.visits import VisitPlan
from careapp.services.visit_rounds import Round, Stop
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.flow import FlowLayout
from careapp.ui.pickers import Picker
from careapp.ui.screens.plan_fields import DayEdit
from careapp.ui.screens.visit_tasks import keep_narrow
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

UP_KEY, DOWN_KEY = "Alt+Up", "Alt+Down"
_TEXTS = ("companions", "note")


class VisitPlanPart(QWidget):
    """Fields that wait for their button; the turn goes up and down by keys."""

    saved = Signal(object)  # the VisitPlan as it shall be
    taken_off = Signal()
    moved = Signal(int)  # -1 up, 1 down

    def __init__(self, today: date, notes: Notes) -> None:
        super().__init__()
        self._notes = notes
        self._plan: VisitPlan | None = None
        self._shown = ""
        ahead = ((self.tr("Today"), 0), (self.tr("Tomorrow"), 1))
        self.day = DayEdit(self.tr("Day of the visit"), today, ahead)
        self.owner = Picker(self.tr("Who leads"))
        keep_narrow(self.owner)
        self.fields = {
            "companions": Field(self.tr("Who goes along, or went")),
            "note": Field(self.tr("To mind on the way")),
        }
        self.save_button = button(self.tr("Save the day"), key="Ctrl+S")
        self.off = button(self.tr("Take off the round"), "plain")
        self.up = button("", key=UP_KEY, tip=self.tr("Earlier in the round"), icon="up")
        self.down = button("", key=DOWN_KEY, tip=self.tr("Later in the round"), icon="down")
        self._build()
        self.save_button.clicked.connect(self.save)
        self.off.clicked.connect(self.taken_off)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        for name, field in self.fields.items():
            field.entered.connect(self.save)
            field.changed.connect(lambda text, name=name: self._note(name, text))
        self.day.entered.connect(self.save)

    def _build(self) -> None:
        name = label(self.owner.accessibleName(), "strong")
        name.setBuddy(self.owner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.day, name, self.owner, *self.fields.values()):
            column.addWidget(part)
        row = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        for each in (self.save_button, self.up, self.down, self.off):
            row.addWidget(each)
        column.addLayout(row)

    def show_stop(self, stop: Stop, found: Round, own: str) -> bool:
        """Show the plan of a child; whether something typed stands here again."""
        self._plan = None  # telling nothing while it is filled
        plan = stop.plan or VisitPlan(stop.id, found.term.id, owner=own)
        other, self._shown = self._shown != plan.id, plan.id
        back = False
        if other or not self.day.edit.hasFocus():
            self.day.show_day(plan.day)
        self.owner.fill([("–", ""), *((each.name, each.id) for each in found.staff)], plan.owner)
        for name, field in self.fields.items():
            typed, returned = self._notes.look(f"{stop.id}/{name}")
            field.set_text(str(typed or getattr(plan, name)))
            back = back or (returned and bool(typed))
        self._plan = plan
        planned = stop.standing == "planned"
        for each in (self.up, self.down, self.off):
            each.setVisible(planned)
        return back

    def save(self) -> None:
        """Tell the plan as it is typed."""
        if self._plan is None:
            return
        if self.day.is_wrong:
            self.day.edit.setFocus()
            return
        texts = {name: labels.plain(field.text()).strip() for name, field in self.fields.items()}
        day = self.day.day
        turn = self._plan.turn if day == self._plan.day else None
        owner = str(self.owner.chosen() or "")
        said = replace(self._plan, companions=texts["companions"], note=texts["note"])
        self.saved.emit(replace(said, day=day, turn=turn, owner=owner))

    def settle(self, plan: VisitPlan) -> None:
        """It is stored: nothing of it waits any more."""
        for name in _TEXTS:
            self._notes.note(f"{plan.student}/{name}", "")

    def _note(self, name: str, text: str) -> None:
        plan = self._plan
        if plan is not None:
            typed = labels.plain(text).strip()
            self._notes.note(f"{plan.student}/{name}", "" if typed == getattr(plan, name) else text)
