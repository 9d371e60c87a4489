"""Referrals: the board of a class or of the school, and a referral's own page over it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.services.referral_board import Board
from careapp.services.schools import SchoolServices
from careapp.ui.screens.board_screen import BoardScreen, Opened
from careapp.ui.screens.plan_new import ChildDialog
from careapp.ui.screens.referral_days import DaysDialog
from careapp.ui.screens.referral_page import PLACE, ReferralPage
from careapp.ui.screens.referrals_board import ReferralsBoardPage
from careapp.ui.session import Session


class ReferralsScreen(BoardScreen[Board]):
    """Sent here with a `referral`, a `student` (and the `plan` that it comes from), a `column`."""

    place = PLACE

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._detail: Mapping[str, object] = {}  # what the last one was asked for with
        self.board = ReferralsBoardPage(session.actor)
        self.page = ReferralPage(session, self.keeps)
        self._stack(self.board, self.board.banner, self.page)
        self.board.opened.connect(self.show_one)
        self.board.new_asked.connect(self.ask_child)
        self.board.report_asked.connect(self._ask_report)
        self.board.days_asked.connect(self.ask_days)
        self.board.roster_asked.connect(self._ask_roster)
        self.page.plan_asked.connect(lambda id_: self.wanted.emit("plans", {"plan": id_}))
        self.page.papers.edit_asked.connect(self._ask_letter)

    def _ask_letter(self, name: str, referral: str) -> None:
        self.wanted.emit("letters", {"name": name, "referral": referral})

    def ask_child(self) -> None:
        """Ask whom a new referral is for."""
        if self._term is not None:
            words = (self.tr("New referral"), self.tr("Whom is the referral for?"))
            place = self._term, self._classroom
            shown = ChildDialog(self, self._session, place, words)
            shown.picked.connect(lambda student: self.take({"student": student}))
            shown.open()

    def ask_days(self) -> None:
        """Ask after how many days without an answer a referral stands on top."""
        if self.board.board is not None:
            shown = DaysDialog(self, self.board.board.days)
            shown.chosen.connect(self._save_days)
            shown.open()

    def take(self, detail: object) -> None:
        """Be sent here from a child's page, a plan, or the list of what is to be done."""
        if not isinstance(detail, Mapping):
            return
        if "referral" in detail:
            self.show_one(str(detail["referral"]))
        elif "student" in detail:
            self._open(detail)
        else:
            self.show_board()
            self._at = str(detail.get("column", ""))

    def _open(self, detail: Mapping[str, object], *, anew: bool = False) -> None:
        """A referral of a child: the one that is open already, unless another one is wanted."""
        student, plan = str(detail["student"]), str(detail.get("plan", ""))

        def work(services: SchoolServices) -> Opened:
            there = () if anew else services.referrals.open_referrals(student, plan)
            if there:
                return Opened(there[0], fresh=False)
            return Opened(services.referrals.open(student, plan=plan), fresh=True)

        self._detail = detail
        self._session.read(work, self._show_opened)

    def _show_opened(self, opened: Opened) -> None:
        detail = self._detail
        fresh = self.tr("A new draft. Say to whom, and what you ask for; then send it.")
        there = (
            self.tr("This child has an open referral already; this is it."),
            self.tr("Begin another one"),
        )
        self._say_opened(opened, fresh, there, lambda: self._open(detail, anew=True))

    def _save_days(self, days: int) -> None:
        self._session.read(
            lambda services: services.referrals.save_waiting_days(days), self._days_saved
        )

    def _days_saved(self, _: None) -> None:
        self._session.changed.emit(PLACE)
        self._read()

    def _read_all(self, services: SchoolServices, term: Term, classroom: Classroom | None) -> Board:
        return services.referrals.board(term, classroom)

    def _show_all(self, found: Board, at: str) -> None:
        self.board.show_board(found, at)

    def _put_back(self, services: SchoolServices, id_: str) -> None:
        services.referrals.bring_back(id_)

    def _taken_words(self) -> str:
        return self.tr("The draft is taken away.")
