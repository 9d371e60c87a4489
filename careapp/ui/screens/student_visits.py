"""The home visits of a child, on its own page: what was found, what is planned and to follow up."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from careapp.domain.access import Action
from careapp.domain.visits import Task
from careapp.services.schools import SchoolServices
from careapp.services.visits import History
from careapp.ui.pages import Banner, Card
from careapp.ui.screens import visit_words
from careapp.ui.screens.visit_history import VisitRows
from careapp.ui.screens.visit_tasks import TaskRows
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_text

_PLACE = "visits"


class VisitsCard(Card):
    """Reads for itself; nothing of a child stays once another one is shown."""

    wanted = Signal(str, object)  # the place of the visits, and what for

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Home visits"))
        self._session, self._student = session, ""
        self._tasks: tuple[Task, ...] = ()
        self.banner = Banner()
        self._plan = label("", "muted", wrap=True)
        self.tasks, self.past = TaskRows(session.today()), VisitRows(session, photos=False)
        self._open = button(self.tr("To the round"), icon="visits")
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        for part in (self._plan, self.past, self.banner, self.tasks):
            self.add(part)
        self.add(row)
        self._plan.hide()
        self.tasks.hide()
        self._open.clicked.connect(lambda: self.wanted.emit(_PLACE, {"student": self._student}))
        self.tasks.changed.connect(self._save)
        if not session.actor.may(Action.SEE_RECORDS):  # shown without a parent it would be a window
            self.hide()

    def show_student(self, student: str) -> None:
        """Read the visits of a child; "" shows nobody's."""
        if student != self._student:
            self.past.clear()
            self.banner.clear()
            self._plan.hide()
            self.tasks.hide()
        self._student = student
        if student and self._session.actor.may(Action.SEE_RECORDS):
            self._session.read(
                lambda services: services.visits.history(student, on_page=True), self._show
            )

    def _show(self, found: History) -> None:
        if found.student != self._student:
            return  # somebody else is shown by now
        last = next(reversed(found.coming), None)
        self._plan.setVisible(last is not None)
        if last is not None and last.day is not None:
            went = visit_words.who_goes(last, found.names.get(last.owner, ""))
            words = self.tr("Planned for {day}").format(day=visit_words.day(last.day))
            which = visit_words.nth_visit(last.nth) if last.nth > 1 else ""
            set_text(self._plan, " · ".join(filter(None, (which, words, went))))
        self._tasks = found.tasks
        self.past.show_visits(found.visits)
        self.tasks.setVisible(bool(found.tasks))
        may_keep = self._session.actor.may(Action.KEEP_VISITS)
        self.tasks.show_tasks(found.tasks, found.names, may_write=may_keep)

    def _save(self, task: Task, said: str) -> None:
        before = next((each for each in self._tasks if each.id == task.id), task)

        def tell() -> None:
            undo = self.tr("Undo")
            self.banner.show_success(said, undo, lambda: self._write(before, self.banner.clear))

        self._write(task, tell)

    def _write(self, task: Task, then: Callable[[], None]) -> None:
        student = task.student

        def work(services: SchoolServices) -> History:
            services.visits.save_task(task)
            return services.visits.history(student)

        def show(found: History) -> None:
            self._show(found)
            self._session.changed.emit(_PLACE)
            then()

        self._session.read(work, show)
