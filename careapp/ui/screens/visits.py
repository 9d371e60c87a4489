"""Home visits: the round of a class or of the school, planned, gone and followed up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.people import Classroom, read_classroom
from careapp.domain.schools import Term
from careapp.domain.visits import Task, Tour, VisitPlan
from careapp.errors import CareError
from careapp.services.report_kinds import HOME_VISIT
from careapp.services.schools import SchoolServices
from careapp.services.visit_rounds import Round
from careapp.services.visits import Visits
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.screens.visit_papers import VisitPapers
from careapp.ui.screens.visit_planner import VisitPlanner
from careapp.ui.screens.visits_board import VisitsBoard
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes

VISITS, ROUND_SHEET = "visits", "home-visits-round"
Undo = tuple[VisitPlan, ...] | Task


@dataclass(frozen=True, slots=True)
class _Done:
    """What was written: as it was before, what is said, and what no longer waits."""

    before: Undo
    words: str
    settle: Callable[[], None] | None


class VisitsScreen(QWidget):
    """Sent here with a `student`, or with `only`: one of the lists of the board."""

    wanted = Signal(str, object)  # another screen: its id, and what for
    place_wanted = Signal(object, object)  # a Term and a Classroom

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._at, self._only = "", ""  # the child, and the list, that are asked for next
        self._filling = ""  # the child whose form is open in the screening
        self.keeps = Notes(self)
        self.board = VisitsBoard(session, self.keeps)
        self.planner = VisitPlanner(session.today(), session.actor.staff, self.keeps)
        self._papers = VisitPapers(session, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.board)
        self._pages.addWidget(self.planner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._busy = Busy(self)
        self._connect()

    def _connect(self) -> None:
        board, child = self.board, self.board.child
        board.plan_asked.connect(self._begin_round)
        board.report_asked.connect(self._ask_report)
        board.papers_asked.connect(self._ask_papers)
        board.fill_asked.connect(self.fill)
        board.class_asked.connect(self._go_to_class)
        board.child_shown.connect(self._read_history)
        board.roster_asked.connect(lambda: self.wanted.emit("roster", None))
        child.student_asked.connect(lambda id_: self.wanted.emit("students", id_))
        child.plan.saved.connect(self._save_plan)
        child.plan.taken_off.connect(self._take_off)
        child.plan.moved.connect(self._move)
        child.tasks.changed.connect(self._change_task)
        child.new_task.added.connect(self._add_task)
        self.planner.planned.connect(self._plan)
        self.planner.left.connect(self.show_board)
        self._papers.saved.connect(self._say_saved)
        self._papers.failed.connect(self.board.banner.show_error)
        self.keeps.given.connect(self._go_back)
        self._session.changed.connect(self._follow)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Show the visits of a class, or with None of all that the account reaches."""
        other = (term, classroom) != (self._term, self._classroom)
        self._term, self._classroom = term, classroom
        if other:
            self.board.banner.clear()
            self.show_board()
        else:
            self._read()

    def refresh(self) -> None:
        """Read everything again; typed text and ticks stay."""
        self._read()

    def show_board(self) -> None:
        self._pages.setCurrentWidget(self.board)
        self._read()

    def plan_round(self, student: str = "") -> None:
        """Plan a round, beginning with a child or with nobody."""
        if self.board.found is not None:
            self._pages.setCurrentWidget(self.planner)
            self.planner.begin(self.board.found, student)

    def _begin_round(self) -> None:
        self.plan_round()

    def take(self, detail: object) -> None:
        """Be sent here from a child's page, or from what is to be done today."""
        if isinstance(detail, Mapping):
            self._at, self._only = str(detail.get("student", "")), str(detail.get("only", ""))
            if self._at and not self._only:
                self._only = "all"
            self.show_board()

    def fill(self, student: str) -> None:
        """The home-visit form of a child, dated the planned day if that has come; of a further
        visit another one, beside that of the visit before."""
        found = self.board.found
        stop = found.stop(student) if found else None
        if found is None or stop is None:
            return
        self._filling = student
        term, further = found.term, stop.is_further
        asked = {"form": HOME_VISIT, "informant": "teacher", "pupil": stop.pupil, "day": stop.day}

        def begin(services: SchoolServices) -> None:
            if further:
                services.screenings.begin_further(HOME_VISIT, term, student)

        self._session.read(begin, lambda _: self.wanted.emit("screenings", asked), self._refuse)

    def _read(self) -> None:
        term, classroom = self._term, self._classroom
        if term is not None:
            task = self._session.read(
                lambda services: services.visits.round(term, classroom), self._show
            )
            self._busy.watch(task, self.tr("Reading …"))

    def _show(self, found: Round) -> None:
        if (found.term, found.classroom) != (self._term, self._classroom):
            return  # of a class that was left meanwhile
        at, only, self._at, self._only = self._at, self._only, "", ""
        self.board.show_round(found, at, only)
        if self._pages.currentWidget() is self.planner:
            self.planner.show_round(found)
        self._say_filled(found)

    def _say_filled(self, found: Round) -> None:
        """Back from the form: is there anything to follow up? Then the next child."""
        stop = found.stop(self._filling)
        self._filling = ""
        if stop is None or stop.standing != "visited" or stop.is_further:
            return
        name = labels.short_name(stop.pupil.student)
        words = self.tr("The visit of {name} is in. Write below what is to be followed up.")
        next_ = next((each for each in found.planned if each.here), None)
        self.board.show_round(found, stop.id, "visited")
        action = self.tr("Next: {name}").format(
            name=labels.short_name(next_.pupil.student)
        ) if next_ else ""  # fmt: skip
        self.board.banner.show_success(words.format(name=name), action, self.board.go_next)
        self.board.child.new_task.what.setFocus()

    def _read_history(self, student: str) -> None:
        self._session.read(
            lambda services: services.visits.history(student), self.board.show_history
        )

    def _plan(self, students: frozenset[str], tour: Tour) -> None:
        term = self._term
        if term is None:
            return
        words = self.tr("%n visit(s) planned, by village and house.", "", len(students))

        def settle() -> None:
            self.planner.settle()
            self._only = "planned"
            self._pages.setCurrentWidget(self.board)

        self._write(lambda visits: visits.plan(term, students, tour), words, settle)

    def _save_plan(self, plan: VisitPlan) -> None:
        part = self.board.child.plan
        words = self.tr("The day is saved.") if plan.day else self.tr("Saved.")
        self._write(lambda visits: visits.save(plan), words, lambda: part.settle(plan))

    def _take_off(self) -> None:
        stop, term = self.board.child.stop, self._term
        if stop is not None and term is not None:
            words = self.tr("Taken off the round.")
            self._write(lambda visits: visits.take_off(term, [stop.id]), words)

    def _move(self, down: int) -> None:
        stop, term, found = self.board.child.stop, self._term, self.board.found
        if stop is not None and term is not None and found is not None:
            among = [each.id for each in found.planned if each.here]
            name = labels.short_name(stop.pupil.student)
            earlier = self.tr("{name} is gone to earlier now.")
            words = earlier if down < 0 else self.tr("{name} is gone to later now.")
            at_end = among[-1 if down > 0 else 0 :][:1] == [stop.id]
            said = "" if at_end else words.format(name=name)
            self._write(lambda visits: visits.move(term, stop.id, down, among), said)

    def _change_task(self, task: Task, said: str) -> None:
        history = self.board.history
        known = (
            next((each for each in history.tasks if each.id == task.id), task) if history else task
        )

        def work(visits: Visits) -> Task:
            visits.save_task(task)
            return known

        self._write(work, said)

    def _add_task(self, task: Task) -> None:
        def work(visits: Visits) -> Undo:
            return replace(visits.save_task(task), deleted=True)

        self._write(work, self.tr("The task is added."), self.board.child.new_task.settle)

    def _write(
        self, work: Callable[[Visits], Undo], words: str, settle: Callable[[], None] | None = None
    ) -> None:
        """Write in the database lane; what is said and settled then waits for the answer."""

        def run(services: SchoolServices) -> _Done:
            return _Done(work(services.visits), words, settle)

        self._session.read(run, self._written, self._refuse)

    def _written(self, done: _Done) -> None:
        if done.settle is not None:
            done.settle()
        if done.words:
            undo = self.tr("Undo") if done.before else ""
            before = done.before
            self.board.banner.show_success(done.words, undo, lambda: self._put_back(before))
        self._session.changed.emit(VISITS)
        self._read()

    def _put_back(self, before: Undo) -> None:
        def work(visits: Visits) -> Undo:
            if isinstance(before, Task):
                visits.save_task(before)
            else:
                visits.put_back(before)
            return ()

        self._write(work, self.tr("It is as it was before."))

    def _refuse(self, problem: Exception) -> None:
        """What is typed stays in its fields."""
        if isinstance(problem, CareError):
            page = self._pages.currentWidget()
            banner = self.planner.banner if page is self.planner else self.board.banner
            banner.show_error(str(problem))

    def _go_to_class(self, room: str, standing: str) -> None:
        """The children behind a part of a class's bar."""
        self._only = standing
        self.place_wanted.emit(self._term, read_classroom(room))

    def _ask_report(self) -> None:
        room = self._classroom
        detail = {"name": ROUND_SHEET, **({"class": room.label} if room else {})}
        self.wanted.emit("reports", detail)

    def _ask_papers(self, students: object) -> None:
        found = self.board.found
        if isinstance(students, list) and found is not None:
            self._papers.ask(found, students)

    def _say_saved(self, path: Path) -> None:
        words, action, then = self._papers.told(path)
        self.board.banner.show_success(words, action, then)

    def _go_back(self) -> None:
        """To the child about whom something typed waits."""
        name = next(iter(self.keeps.names), "").partition("/")[0]
        if name and name != "round":
            self.take({"student": name})

    def _follow(self, what: str) -> None:
        if what in ("people", "screenings", "settings") and self.isVisible():
            self._read()
