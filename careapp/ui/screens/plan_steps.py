"""The steps of a care plan: what is done by whom and by when, ticked when it is done."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.plans import Life, Step
from careapp.services.plans import Whole
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.screens.plan_fields import DayEdit
from careapp.ui.tick_box import TickBox, focus_tick, tick_at_work
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label


class StepsCard(Card):
    """A tick says that a step is done; a new one is written in the line below."""

    changed = Signal(object, str)  # the Step as it shall be, and what is said then
    added = Signal(object)

    def __init__(self, today: date, notes: Notes) -> None:
        super().__init__(self.tr("Steps"))
        self._today, self._notes = today, notes
        self._plan = ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self.what = Field(self.tr("A new step: what is to be done"))
        self.owner = Picker(self.tr("Who does it"))
        ahead = ((self.tr("1 week"), 7), (self.tr("2 weeks"), 14))
        self.due = DayEdit(self.tr("By when"), today, ahead)
        self._add = button(self.tr("Add the step"), icon="add")
        self._new = QWidget()
        self._build()
        self.what.entered.connect(self.add_step)
        self.what.changed.connect(self._note)
        self._add.clicked.connect(self.add_step)

    def _build(self) -> None:
        self.add(self._rows)
        name = label(self.tr("Who does it"), "strong")
        name.setBuddy(self.owner)
        new = QVBoxLayout(self._new)
        new.setContentsMargins(0, theme.px(4), 0, 0)
        new.setSpacing(2)
        new.addWidget(self.what)
        for part in (name, self.owner, self.due):
            new.addWidget(part)
        new.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._new)

    def show_plan(self, whole: Whole, *, may_write: bool) -> bool:
        """Show the steps; whether something typed stands here again."""
        life = whole.life
        other, self._plan = self._plan != life.plan.id, life.plan.id
        at = tick_at_work(self)
        if at:  # else the keyboard would wander from row to row as they go
            self.window().setFocus()
        clear(self._rows)
        for step in life.steps:
            put(self._rows, self._row(step, whole, may_write))
        if not life.steps:
            self._rows.addWidget(label(self.tr("No steps yet."), "muted"))
        focus_tick(self, at)
        self._new.setVisible(may_write)
        self._tell(life)
        typed, back = self._notes.look(self._name)
        if other:
            self.owner.fill([(each.name, each.id) for each in whole.staff], life.plan.owner)
            self.due.show_day(None)
            self.what.set_text(str(typed or ""))
        return back and bool(typed)

    def add_step(self) -> None:
        """Tell the new step, if it says anything."""
        if self.due.is_wrong:
            self.due.edit.setFocus()
        elif self.what.text().strip():
            owner = str(self.owner.chosen() or "")
            self.added.emit(Step("", self._plan, "", self.what.text().strip(), owner, self.due.day))

    def settle(self) -> None:
        """The new step is stored."""
        self.what.set_text("")
        self.due.show_day(None)
        self.what.edit.setFocus()

    @property
    def _name(self) -> str:
        return f"{self._plan}/step"

    def _note(self, text: str) -> None:
        if self._plan:
            self._notes.note(self._name, text)

    def _tell(self, life: Life) -> None:
        words = self.tr("Steps · {done} of {all} done")
        words = words.format(done=life.done, all=len(life.steps))
        self.set_title(words if life.steps else self.tr("Steps"))

    def _row(self, step: Step, whole: Whole, may_write: bool) -> QWidget:
        tick = TickBox(step.what, "normal")
        tick.setChecked(step.done_on is not None)
        tick.setEnabled(may_write)
        tick.setObjectName(step.id)
        about = self._about(step, whole)
        tick.setAccessibleDescription(about)
        tick.answered.connect(lambda on: self._tick(step, bool(on)))
        gone = button("", "plain", tip=self.tr("Take the step out"), icon="close")
        gone.setAccessibleName(self.tr("Take the step out: {step}").format(step=step.what))
        said = self.tr("The step is taken out.")
        gone.clicked.connect(lambda: self.changed.emit(replace(step, deleted=True), said))
        if not may_write:
            gone.hide()
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(tick, 1)
        top.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        late = step.done_on is None and step.due is not None and step.due < self._today
        below = label(about, "warning" if late else "small", wrap=True)
        below.setContentsMargins(theme.px(34), 0, 0, 0)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(below)
        return made

    def _about(self, step: Step, whole: Whole) -> str:
        """`ครูมะลิ · ภายใน 22 มิ.ย. 2569`, or when it was done."""
        when = ""
        if step.done_on is not None:
            when = self.tr("done {day}").format(day=labels.day_short(step.done_on))
        elif step.due is not None:
            words = (
                self.tr("overdue since {day}") if step.due < self._today else self.tr("by {day}")
            )
            when = words.format(day=labels.day_short(step.due))
        return " · ".join(filter(None, (whole.names.get(step.owner, ""), when)))

    def _tick(self, step: Step, on: bool) -> None:
        said = self.tr("The step is done.") if on else self.tr("The step is open again.")
        self.changed.emit(replace(step, done_on=self._today if on else None), said)
