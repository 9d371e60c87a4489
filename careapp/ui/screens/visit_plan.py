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
from careapp.ui.screens import visit_words
from careapp.ui.screens.plan_fields import DayEdit
from careapp.ui.screens.visit_tasks import keep_narrow
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label, set_text

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
        self._shown, self._own = "", ""
        self._made: tuple[date, ...] = ()  # the days of the visits of the term
        self._begun = ""  # the child of whom a further visit is typed, and not saved yet
        self._which = label("", "strong")
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
        self.further = button("", "plain", icon="add")
        self.up = button("", key=UP_KEY, tip=self.tr("Earlier in the round"), icon="up")
        self.down = button("", key=DOWN_KEY, tip=self.tr("Later in the round"), icon="down")
        self._build()
        self.save_button.clicked.connect(self.save)
        self.off.clicked.connect(self.taken_off)
        self.further.clicked.connect(self.begin_further)
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
        for part in (self._which, self.day, name, self.owner, *self.fields.values()):
            column.addWidget(part)
        row = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        for each in (self.save_button, self.up, self.down, self.off, self.further):
            row.addWidget(each)
        column.addLayout(row)

    def show_stop(self, stop: Stop, found: Round, own: str) -> bool:
        """Show the plan of a child; whether something typed stands here again."""
        self._own, self._made, times = own, stop.made, len(stop.made)
        plan = stop.plan or VisitPlan(stop.id, found.term.id, owner=own, nth=max(times, 1))
        if self._begun == stop.id and plan.nth <= times:
            plan = VisitPlan(stop.id, found.term.id, owner=own, nth=times + 1)
        else:
            self._begun = ""
        self.owner.fill([("–", ""), *((each.name, each.id) for each in found.staff)], plan.owner)
        back = self._fill(plan)
        for each in (self.up, self.down, self.off):
            each.setVisible(stop.day is not None)
        words = self.tr("Plan the {nth}").format(nth=visit_words.nth_visit(times + 1))
        self.further.setText(words)
        self.further.setVisible(bool(times) and stop.here and plan.nth <= times)
        return back

    def begin_further(self) -> None:
        """Empty fields for another visit of the term, beside the one that was made."""
        made = self._plan
        if made is not None:
            self._begun = made.student
            self._fill(VisitPlan(made.student, made.term, owner=self._own, nth=len(self._made) + 1))
            self.further.hide()
            self.day.edit.setFocus()

    def _fill(self, plan: VisitPlan) -> bool:
        """Show a plan; whether something typed stands here again."""
        self._plan = None  # telling nothing while it is filled
        other, self._shown = self._shown != plan.id, plan.id
        back = False
        if other or not self.day.edit.hasFocus():
            self.day.show_day(plan.day)
        self._which.setVisible(plan.nth > 1)
        set_text(self._which, visit_words.nth_visit(plan.nth) if plan.nth > 1 else "")
        for name, field in self.fields.items():
            typed, returned = self._notes.look(f"{plan.student}/{name}")
            field.set_text(str(typed or getattr(plan, name)))
            back = back or (returned and bool(typed))
        self._plan = plan
        return back

    def save(self) -> None:
        """Tell the plan as it is typed."""
        if self._plan is None:
            return
        if self._begun and not self.day.text().strip():
            self.day.say(self.tr("Say on which day the home is visited once more."), "error")
        if self.day.is_wrong or (self._begun and self.day.day is None):
            self.day.edit.setFocus()
            return
        texts = {name: labels.plain(field.text()).strip() for name, field in self.fields.items()}
        day = self.day.day
        turn = self._plan.turn if day == self._plan.day else None
        owner = str(self.owner.chosen() or "")
        said = replace(self._plan, companions=texts["companions"], note=texts["note"])
        if self._made and day and day != said.day and day > self._made[-1]:
            said = replace(said, nth=len(self._made) + 1)  # the one that was made stays as it is
        self.saved.emit(replace(said, day=day, turn=turn, owner=owner))

    def settle(self, plan: VisitPlan) -> None:
        """It is stored: nothing of it waits any more."""
        self._begun = ""
        for name in _TEXTS:
            self._notes.note(f"{plan.student}/{name}", "")

    def _note(self, name: str, text: str) -> None:
        plan = self._plan
        if plan is not None:
            typed = labels.plain(text).strip()
            self._notes.note(f"{plan.student}/{name}", "" if typed == getattr(plan, name) else text)
