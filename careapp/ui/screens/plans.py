"""Care plans: the board of a class or of the school, and a plan's own page over it."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtWidgets import QWidget

from careapp.domain.people import Classroom
from careapp.domain.records import Informant
from careapp.domain.schools import Term
from careapp.services.plan_board import Board
from careapp.services.plan_change import Again
from careapp.services.schools import SchoolServices
from careapp.ui.screens.board_screen import BoardScreen, Opened
from careapp.ui.screens.plan_new import ChildDialog
from careapp.ui.screens.plan_page import PlanPage
from careapp.ui.screens.plans_board import BoardPage
from careapp.ui.session import Session

PLANS = "plans"


class PlansScreen(BoardScreen[Board]):
    """Sent here with a `plan`, a `student` (and the `form` that speaks of it), or a `column`."""

    place = PLANS

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.board = BoardPage(session.actor)
        self.page = PlanPage(session, self.keeps)
        self._stack(self.board, self.board.banner, self.page)
        self.board.opened.connect(self.show_one)
        self._detail: Mapping[str, object] = {}  # what the last plan was asked for with
        self.board.new_asked.connect(self.ask_child)
        self.board.report_asked.connect(self._ask_report)
        self.board.signs_asked.connect(lambda: self.wanted.emit("signs", None))
        self.board.roster_asked.connect(self._ask_roster)
        self.page.refer_asked.connect(lambda detail: self.wanted.emit("referrals", detail))
        self.page.extras.again.connect(self._screen_again)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        self.page.extras.term = term
        super().set_place(term, classroom)

    def ask_child(self) -> None:
        """Ask whom a new plan is for."""
        if self._term is not None:
            shown = ChildDialog(self, self._session, (self._term, self._classroom))
            shown.picked.connect(lambda student: self.take({"student": student}))
            shown.open()

    def take(self, detail: object) -> None:
        """Be sent here from a child's page, a result, or the list of what is to be done."""
        if not isinstance(detail, Mapping):
            return
        if "plan" in detail:
            self.show_one(str(detail["plan"]))
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
        detail = self._detail
        fresh = self.tr("A new plan is open. Write its goal, and begin it.")
        if not detail.get("form"):  # nothing says yet what it is about
            fresh = self.tr(
                "A new plan is open. Choose its dimensions or write the concern, write its goal, "
                "and begin it."
            )
        there = (
            self.tr("This child has an open plan already; this is it."),
            self.tr("Open another one"),
        )
        self._say_opened(opened, fresh, there, lambda: self._open(detail, anew=True))

    def _screen_again(self, again: Again) -> None:
        detail = {"form": again.form, "informant": again.informant, "pupil": again.pupil}
        self.wanted.emit("screenings", detail)

    def _read_all(self, services: SchoolServices, term: Term, classroom: Classroom | None) -> Board:
        return services.plans.board(term, classroom)

    def _show_all(self, found: Board, at: str) -> None:
        self.board.show_board(found, at)

    def _put_back(self, services: SchoolServices, id_: str) -> None:
        services.plans.bring_back(id_)

    def _taken_words(self) -> str:
        return self.tr("The plan is taken away.")
