"""Beside the round: the child at work, with its address, its plan, what to follow up, the past."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from careapp.domain.access import Action
from careapp.services.report_kinds import HOME_VISIT
from careapp.services.visit_rounds import Round, Stop
from careapp.services.visits import History
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import GroupMark
from careapp.ui.pages import SPACING, Card, ScrollBody
from careapp.ui.screens import visit_words
from careapp.ui.screens.form_reach import may_fill
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.visit_history import VisitRows
from careapp.ui.screens.visit_plan import VisitPlanPart
from careapp.ui.screens.visit_tasks import NewTask, TaskRows
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label, set_text

FILL_KEY = "Ctrl+Return"


class VisitChild(ScrollBody):
    """Shows one child of a round; its history comes a moment later."""

    fill_asked = Signal(str)  # a student
    student_asked = Signal(str)

    def __init__(self, session: Session, notes: Notes) -> None:
        super().__init__()
        actor, today = session.actor, session.today()
        self._today, self._own = today, actor.staff
        self._may_keep = actor.may(Action.KEEP_VISITS)
        self._may_fill = may_fill(actor, HOME_VISIT)
        self.stop: Stop | None = None
        self._round: Round | None = None
        self._who, self._name = Card(), label("", "h2", wrap=True)
        self._state = QVBoxLayout()
        self._where, self._contact = label("", wrap=True), label("", wrap=True)
        self._goes, self._last = label("", "muted", wrap=True), label("", "muted", wrap=True)
        self.fill = button(self.tr("Fill in the visit"), "primary", key=FILL_KEY, icon="edit")
        self.page = button(self.tr("The child's page"), key="Ctrl+O", icon="person")
        self.plan = VisitPlanPart(today, notes)
        self.tasks, self.new_task = TaskRows(today), NewTask(today, notes)
        self.past = VisitRows(session)
        self._build()
        self.fill.clicked.connect(self._ask_fill)
        self.page.clicked.connect(self._ask_student)
        self.hide()

    def _build(self) -> None:
        actions = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        actions.addWidget(self.fill)
        actions.addWidget(self.page)
        for part in (self._name, self._where, self._contact, self._goes, self._last):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            part.setMinimumWidth(1)  # a long name is cut rather than the whole page widened
        self._who.add(self._name)
        self._who.add(self._state)
        for part in (self._where, self._contact, self._goes, self._last):
            self._who.add(part)
        self._who.add(actions)
        self._planned = Card(self.tr("In the round"))
        self._planned.add(self.plan)
        self._after = Card(self.tr("To follow up"))
        self._after.add(self.tasks)
        self._after.add(self.new_task)
        history = Card(self.tr("Home visits so far"))
        history.add(self.past)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for card in (self._who, self._planned, self._after, history):
            column.addWidget(card)
        column.addStretch(1)

    def show_stop(self, stop: Stop | None, found: Round) -> bool:
        """Show a child, or nobody; whether something typed stands here again."""
        other = (self.stop.id if self.stop else "") != (stop.id if stop else "")
        self.stop, self._round = stop, found
        self.setVisible(stop is not None)
        if stop is None:
            self.past.clear()
            return False
        if other:
            self.past.clear()
            self.tasks.show_tasks((), {}, may_write=False)
        self._tell(stop, found)
        self._planned.setVisible(self._may_keep and (stop.here or stop.plan is not None))
        self.new_task.setVisible(self._may_keep)
        self.fill.setVisible(self._may_fill and stop.here)
        open_ = stop.standing == "visited" and not stop.is_further
        self.fill.setText(self.tr("Open the visit") if open_ else self.tr("Fill in the visit"))
        back = self.plan.show_stop(stop, found, self._own)
        return self.new_task.show_child(stop.id, "", found.staff, self._own) or back

    def show_history(self, history: History) -> None:
        """What is known of the child that is shown; of another one nothing."""
        found = self._round
        if self.stop is None or found is None or history.student != self.stop.id:
            return
        self.past.show_visits(history.visits)
        self.tasks.show_tasks(history.tasks, history.names, may_write=self._may_keep)
        newest = next((v.record.id for v in history.visits if v.record.term == found.term.id), "")
        self.new_task.show_child(self.stop.id, newest, found.staff, self._own)

    def _ask_fill(self) -> None:
        if self.stop is not None:
            self.fill_asked.emit(self.stop.id)

    def _ask_student(self) -> None:
        if self.stop is not None:
            self.student_asked.emit(self.stop.id)

    def _tell(self, stop: Stop, found: Round) -> None:
        pupil = stop.pupil
        number = f"{pupil.number} " if pupil.number is not None else ""
        nickname = f" ({pupil.student.nickname})" if pupil.student.nickname else ""
        room = "" if found.classroom else f" · {pupil.classroom.label}"
        name = f"{number}{labels.short_name(pupil.student)}{nickname}{room}"
        set_text(self._name, name)
        self._who.setAccessibleName(name)
        clear(self._state)
        words = visit_words.state(stop, self._today)
        self._state.addWidget(GroupMark(visit_words.tone(stop, self._today), words, "strong"))
        where = visit_words.address(pupil.student) or self.tr("The address is not known.")
        set_text(self._where, where)
        set_text(self._contact, visit_words.contact(stop.guardian))
        leader = found.names.get(stop.plan.owner, "") if stop.plan else ""
        set_text(self._goes, visit_words.who_goes(stop.plan, leader))
        counted = "" if stop.counted else self.tr("came after the count day: not counted")
        set_text(self._last, " · ".join(filter(None, (visit_words.last_visit(stop), counted))))
        for part in (self._contact, self._goes):
            part.setVisible(bool(part.text()))
