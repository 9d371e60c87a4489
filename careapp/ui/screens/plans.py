"""Care plans: the board of a class or of the school, and a plan's own page over it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.records import Informant
from careapp.domain.schools import Term
from careapp.services.plan_board import Board
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.screens.plan_new import ChildDialog
from careapp.ui.screens.plan_page import PlanPage
from careapp.ui.screens.plans_board import BoardPage
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes

PLANS = "plans"


@dataclass(frozen=True, slots=True)
class Opened:
    """The plan to show; a `fresh` one was made just now."""

    id: str
    fresh: bool


class PlansScreen(QWidget):
    """Sent here with a `plan`, a `student` (and the `form` that speaks of it), or a `column`."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._at = ""  # the plan, or the column, that the keyboard goes to on the board
        actor = session.actor
        may_report = actor.may(Action.MAKE_REPORTS)
        self.keeps = Notes(self)
        self.board = BoardPage(may_keep=actor.may(Action.KEEP_PLANS), may_report=may_report)
        self.page = PlanPage(session, self.keeps)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.board)
        self._pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._busy = Busy(self)
        self.board.opened.connect(self.show_plan)
        self._detail: Mapping[str, object] = {}  # what the last plan was asked for with
        self.board.new_asked.connect(self.ask_child)
        self.board.report_asked.connect(self._ask_report)
        self.board.roster_asked.connect(lambda: self.wanted.emit("roster", None))
        self.page.closed.connect(self.show_board)
        self.page.taken_away.connect(self._show_taken)
        self.page.student_asked.connect(lambda id_: self.wanted.emit("students", id_))
        self.keeps.given.connect(self._go_back)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Show the plans of a class, or with None of all that the account reaches."""
        other = (term, classroom) != (self._term, self._classroom)
        self._term, self._classroom = term, classroom
        if other and self.page.plan:
            self.show_board()  # a plan of another class would stand under this one's name
        else:
            self._read()

    def refresh(self) -> None:
        """Read everything again; typed text stays."""
        self._read()
        self.page.refresh()

    def show_board(self) -> None:
        """The board again, at the plan that was open."""
        self._at = self.page.plan
        self.page.leave()
        self._pages.setCurrentWidget(self.board)
        self._read()

    def show_plan(self, id_: str) -> None:
        self._pages.setCurrentWidget(self.page)
        self.page.show_plan(id_)

    def ask_child(self) -> None:
        """Ask whom a new plan is for."""
        if self._term is not None:
            shown = ChildDialog(self, self._session, self._term, self._classroom)
            shown.picked.connect(lambda student: self.take({"student": student}))
            shown.open()

    def take(self, detail: object) -> None:
        """Be sent here from a child's page, a result, or the list of what is to be done."""
        if not isinstance(detail, Mapping):
            return
        if "plan" in detail:
            self.show_plan(str(detail["plan"]))
        elif "student" in detail:
            self._open(detail)
        else:
            self.show_board()
            self._at = str(detail.get("column", ""))

    def _open(self, detail: Mapping[str, object], *, anew: bool = False) -> None:
        """A plan for a child: the one that is open already, unless another one is wanted."""
        term, student = self._term, str(detail["student"])
        form, informant = str(detail.get("form", "")), str(detail.get("informant", ""))
        if term is None:
            return

        def work(services: SchoolServices) -> Opened:
            there = () if anew else services.plans.open_plans(student)
            if there:
                return Opened(there[0], fresh=False)
            if form:
                made = services.plans.open_from(student, term, form, cast("Informant", informant))
            else:
                made = services.plans.open(student)
            return Opened(made, fresh=True)

        self._detail = detail
        self._session.read(work, self._show_opened)

    def _show_opened(self, opened: Opened) -> None:
        self.show_plan(opened.id)
        if opened.fresh:
            self._session.changed.emit(PLANS)
            words = self.tr("A new plan is open. Write its goal, and begin it.")
            self.page.banner.show_success(words)
            return
        detail = self._detail
        self.page.banner.show_warning(
            self.tr("This child has an open plan already; this is it."),
            self.tr("Open another one"),
            lambda: self._open(detail, anew=True),
        )

    def _show_taken(self, id_: str) -> None:
        self.show_board()
        words = self.tr("The plan is taken away.")
        self.board.banner.show_success(words, self.tr("Undo"), lambda: self._bring_back(id_))

    def _bring_back(self, id_: str) -> None:
        def work(services: SchoolServices) -> str:
            services.plans.bring_back(id_)
            return id_

        self._session.read(work, self.show_plan)

    def _ask_report(self) -> None:
        room = self._classroom
        detail = {"name": PLANS, **({"class": room.label} if room else {})}
        self.wanted.emit("reports", detail)

    def _go_back(self) -> None:
        """To the plan about which something typed waits."""
        plan = next(iter(self.keeps.names), "").partition("/")[0]
        if plan:
            self.show_plan(plan)

    def _read(self) -> None:
        term, classroom = self._term, self._classroom
        if term is not None:
            task = self._session.read(
                lambda services: services.plans.board(term, classroom), self._show
            )
            self._busy.watch(task, self.tr("Reading …"))

    def _show(self, board: Board) -> None:
        if (board.term, board.classroom) == (self._term, self._classroom):
            at, self._at = self._at, ""
            self.board.show_board(board, at)
