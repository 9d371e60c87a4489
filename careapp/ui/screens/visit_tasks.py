"""What is to be done after a home visit, by whom and by when; a tick says that it is done."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.people import Staff
from careapp.domain.visits import Task
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.pickers import Picker
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.screens.plan_fields import DayEdit
from careapp.ui.tick_box import TickBox, focus_tick, tick_at_work
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label


class TaskRows(QWidget):
    """The tasks of a child, those that are open first."""

    changed = Signal(object, str)  # the Task as it shall be, and what is said then

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(4))

    def show_tasks(
        self, tasks: Sequence[Task], names: Mapping[str, str], *, may_write: bool
    ) -> None:
        at = tick_at_work(self)
        if at:  # else the keyboard would wander from row to row as they go
            self.window().setFocus()
        clear(self._rows)
        for task in sorted(tasks, key=lambda each: each.done_on is not None):
            put(self._rows, self._row(task, names.get(task.owner, ""), may_write))
        if not tasks:
            self._rows.addWidget(label(self.tr("Nothing to follow up."), "muted", wrap=True))
        focus_tick(self, at)

    def _row(self, task: Task, owner: str, may_write: bool) -> QWidget:
        tick = TickBox(task.what, "normal")
        tick.setChecked(task.done_on is not None)
        tick.setEnabled(may_write)
        tick.setObjectName(task.id)
        about = " · ".join(filter(None, (owner, _when(task, self._today))))
        tick.setAccessibleDescription(about)
        tick.answered.connect(lambda on: self._tick(task, bool(on)))
        gone = button("", "plain", tip=self.tr("Take the task out"), icon="close")
        gone.setAccessibleName(self.tr("Take the task out: {task}").format(task=task.what))
        said = self.tr("The task is taken out.")
        gone.clicked.connect(lambda: self.changed.emit(replace(task, deleted=True), said))
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(tick, 1)
        top.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        if not may_write:  # shown without a parent it would be a window
            gone.hide()
        late = task.done_on is None and task.due is not None and task.due < self._today
        below = label(about, "warning" if late else "small", wrap=True)
        below.setContentsMargins(theme.px(34), 0, 0, 0)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(below)
        if not about:
            below.hide()
        return made

    def _tick(self, task: Task, on: bool) -> None:
        said = self.tr("The task is done.") if on else self.tr("The task is open again.")
        self.changed.emit(replace(task, done_on=self._today if on else None), said)


def _when(task: Task, today: date) -> str:
    if task.done_on is not None:
        words = translate("VisitTasks", "done {day}")
        return words.format(day=labels.day_short(task.done_on))
    if task.due is None:
        return ""
    late = task.due < today
    words = (
        translate("VisitTasks", "overdue since {day}")
        if late
        else translate("VisitTasks", "by {day}")
    )
    return words.format(day=labels.day_short(task.due))


def keep_narrow(picker: Picker) -> None:
    """A long name in it does not widen what it stands in."""
    picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    picker.setMinimumContentsLength(12)


class NewTask(QWidget):
    """A line for another task; what is typed waits for its button."""

    added = Signal(object)  # a Task without id

    def __init__(self, today: date, notes: Notes) -> None:
        super().__init__()
        self._notes, self._student, self._record = notes, "", ""
        self.what = Field(self.tr("To follow up: what is to be done"))
        self.owner = Picker(self.tr("Who sees to it"))
        keep_narrow(self.owner)
        ahead = ((self.tr("1 week"), 7), (self.tr("1 month"), 30))
        self.due = DayEdit(self.tr("By when"), today, ahead)
        self._add = button(self.tr("Add the task"), icon="add")
        name = label(self.owner.accessibleName(), "strong")
        name.setBuddy(self.owner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(2)
        for part in (self.what, name, self.owner, self.due):
            column.addWidget(part)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.what.entered.connect(self.add_task)
        self.what.changed.connect(self._note)
        self._add.clicked.connect(self.add_task)

    def show_child(self, student: str, record: str, staff: Sequence[Staff], own: str) -> bool:
        """A task of this child's visit; whether something typed stands here again."""
        other, self._student, self._record = self._student != student, "", record
        typed, back = self._notes.look(f"{student}/task")
        if other:
            self.owner.fill([(each.name, each.id) for each in staff], own)
            self.due.show_day(None)
            self.what.set_text(str(typed or ""))
        self._student = student
        return back and bool(typed)

    def add_task(self) -> None:
        """Tell the new task, if it says anything."""
        if self.due.is_wrong:
            self.due.edit.setFocus()
        elif self.what.text().strip():
            owner = str(self.owner.chosen() or "")
            what = self.what.text().strip()
            self.added.emit(Task("", self._student, what, self._record, owner, self.due.day))

    def settle(self) -> None:
        """The new task is stored."""
        self.what.set_text("")
        self.due.show_day(None)
        self.what.edit.setFocus()

    def _note(self, text: str) -> None:
        if self._student:
            self._notes.note(f"{self._student}/task", text)
