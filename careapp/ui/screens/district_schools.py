"""The first place of a district: the schools of a round, what came in, the list, and one school."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.districts import ListedSchool, Round
from careapp.services.district import DistrictServices
from careapp.services.district_schools import SchoolsPreview
from careapp.services.packs import Arrived
from careapp.services.rounds import RoundBoard
from careapp.ui.busy import Busy
from careapp.ui.district_session import DistrictSession
from careapp.ui.pages import Banner
from careapp.ui.screens.district_arrived import ArrivedPage
from careapp.ui.screens.district_board import BoardPage
from careapp.ui.screens.district_list import ListPage
from careapp.ui.screens.district_receiving import Receiving
from careapp.ui.screens.district_round import RoundDialog, round_note
from careapp.ui.screens.district_school import SchoolPage
from careapp.ui.screens.district_school_edit import SchoolDialog, school_note
from careapp.ui.screens.district_writer import ROUNDS, SCHOOLS, DistrictWriter
from careapp.ui.unsaved import Notes


class DistrictSchoolsScreen(QWidget):
    """Sent here with the path of a list, with a `school` by its code, or with a `state`."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: DistrictSession) -> None:
        super().__init__()
        self._session, self._term = session, ""
        self._board: RoundBoard | None = None
        self.keeps = Notes(self)
        may_keep = session.actor.may(Action.KEEP_DISTRICT)
        self.board = BoardPage(may_keep=may_keep)
        self.arrived, self.list = ArrivedPage(), ListPage(session)
        self.school = SchoolPage(session, self.keeps)
        self._pages = QStackedWidget()
        for page in (self.board, self.arrived, self.list, self.school):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._busy = Busy(self)
        self._writer = DistrictWriter(session, self, self._banner)
        self.receiving = Receiving(session, self)
        self._connect()

    def _connect(self) -> None:
        board = self.board
        board.dropped.connect(self.receive)
        board.packs_chosen.connect(self.receive)
        board.opened.connect(self.show_school)
        board.round_asked.connect(self.ask_round)
        board.list_asked.connect(self.show_list)
        board.school_asked.connect(self.ask_school)
        board.aside_asked.connect(self._show_aside)
        board.accepted.connect(self.accept)
        self.arrived.closed.connect(self.show_board)
        self.arrived.opened.connect(self.show_school)
        self.arrived.taken_away.connect(self._take_away)
        self.list.closed.connect(self.show_board)
        self.list.accepted.connect(self._accept_list)
        self.school.closed.connect(self.show_board)
        self.school.edit_asked.connect(self.ask_school)
        self.school.stepped.connect(self._step)
        self.receiving.came.connect(self._show_arrived)
        self.receiving.failed.connect(self._writer.refuse)
        self._session.changed.connect(self._follow)
        self.keeps.given.connect(self._go_back)

    def set_round(self, term: str) -> None:
        """Show another round."""
        other, self._term = term != self._term, term
        if other and self._pages.currentWidget() is self.arrived:
            self._pages.setCurrentWidget(self.board)
        self.school.set_round(term)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again; typed text stays."""
        term = self._term
        if term:
            task = self._session.read(
                lambda services: _read(services, term), self._show_board, self._writer.refuse
            )
            self._busy.watch(task, self.tr("Reading …"))
        self.school.refresh()

    def take(self, detail: object) -> None:
        if isinstance(detail, Path):
            self.show_list()
            self.list.read(detail)
        elif isinstance(detail, Mapping) and "school" in detail:
            self.show_school(str(detail["school"]))
        elif isinstance(detail, Mapping) and "state" in detail:
            self.show_board()
            self.board.show_only(str(detail["state"]))

    def search(self, text: str) -> None:
        if text:
            self._pages.setCurrentWidget(self.board)
        self.board.search(text)

    def open_first(self) -> None:
        self.board.open_first()

    def show_board(self) -> None:
        """The schools again, at the one that was open."""
        self.school.leave()
        self._pages.setCurrentWidget(self.board)
        self.refresh()
        self.board.take_focus()

    def show_list(self) -> None:
        """Take in the list of schools."""
        self._pages.setCurrentWidget(self.list)
        self.list.begin()

    def show_school(self, code: str) -> None:
        self._pages.setCurrentWidget(self.school)
        self.school.show_one(code)

    def receive(self, paths: tuple[Path, ...]) -> None:
        """Take in packs, or folders of them, for the round that is shown."""
        if self._term:
            self.receiving.begin(self._term, paths)

    def accept(self, ids: tuple[str, ...]) -> None:
        """Accept packs; it can be undone."""
        self._writer.write(
            lambda services: services.decisions.accept(ids),
            self.tr("%n pack(s) accepted.", "", len(ids)),
            lambda services, before: services.decisions.put_back(before),
        )

    def ask_round(self) -> None:
        """Create the round of a term, or change till when it is."""
        each = self._board.round if self._board else Round(self._term)
        dialog = RoundDialog(self, each, self._session.today(), self.keeps)
        dialog.saved.connect(self._save_round)
        dialog.open()

    def ask_school(self, school: ListedSchool | None = None) -> None:
        """A new school of the list, or one to change."""
        dialog = SchoolDialog(self, school, self.keeps)
        dialog.saved.connect(self._save_school)
        dialog.open()

    def _show_board(self, found: tuple[RoundBoard, frozenset[str]]) -> None:
        board, due = found
        if board.round.term == self._term:
            self._board = board
            self.board.show_board(board, self._session.today(), due)

    def _show_arrived(self, came: tuple[Arrived, ...], left: int) -> None:
        self.arrived.show_arrived(came, left)
        self._pages.setCurrentWidget(self.arrived)
        self.arrived.take_focus()
        self._session.changed.emit(ROUNDS)
        self.refresh()

    def _show_aside(self) -> None:
        """The files of the round that are of no school of the list."""
        if self._board is None:
            return
        aside = self._board.aside

        def work(services: DistrictServices) -> tuple[Arrived, ...]:
            return tuple(
                Arrived(each.file, each.code, each.name, "faulty", services.packs.words(each), each)
                for each in aside
            )

        self._session.read(work, self._show_put_aside)

    def _show_put_aside(self, found: tuple[Arrived, ...]) -> None:
        self.arrived.show_aside(found)
        self._pages.setCurrentWidget(self.arrived)
        self.arrived.take_focus()

    def _take_away(self, ids: tuple[str, ...]) -> None:
        self.show_board()
        self._writer.write(
            lambda services: services.packs.take_away(ids),
            self.tr("%n pack(s) taken away.", "", len(ids)),
            lambda services, _: services.packs.put_back(ids),
        )

    def _save_round(self, changed: Round) -> None:
        self._writer.write(
            lambda services: services.rounds.save(changed),
            self.tr("The round is saved."),
            lambda services, before: services.rounds.put_back(changed.term, before),
            ROUNDS,
            lambda: self._settle(round_note(self._term), round_note(changed.term)),
        )

    def _save_school(self, changed: ListedSchool) -> None:
        self._writer.write(
            lambda services: services.schools.save(changed),
            self.tr("{name}: saved").format(name=changed.name),
            lambda services, before: services.schools.put_back(before),
            settle=lambda: self._settle(school_note(""), school_note(changed.code)),
        )

    def _settle(self, *names: str) -> None:
        """What was typed is stored."""
        for name in names:
            self.keeps.note(name, "")

    def _accept_list(self, preview: SchoolsPreview, close_missing: bool) -> None:
        def work(services: DistrictServices) -> Any:
            return services.schools.accept(preview, close_missing=close_missing)

        self.show_board()
        self._writer.write(
            work,
            self.tr("The list is stored."),
            lambda services, before: services.schools.put_back(before),
        )

    def _banner(self) -> Banner:
        on_school = self._pages.currentWidget() is self.school
        return self.school.banner if on_school else self.board.banner

    def _step(self, way: int) -> None:
        """The next school as they stand in the list, or the one before."""
        codes = [each.school.code for each in self.board.rows]
        if self.school.id in codes:
            self.show_school(codes[(codes.index(self.school.id) + way) % len(codes)])

    def _follow(self, what: str) -> None:
        if what in (SCHOOLS, ROUNDS):
            self.refresh()

    def _go_back(self) -> None:
        """To the school about which something typed waits."""
        code = next(iter(self.keeps.names), "").partition("/")[0]
        if code:
            self.show_school(code)


def _read(services: DistrictServices, term: str) -> tuple[RoundBoard, frozenset[str]]:
    """The round, and the schools that are due to be looked at again."""
    due = services.supervisions.due(services.desk.today)
    return services.rounds.board(term), frozenset(each.code for each in due)
