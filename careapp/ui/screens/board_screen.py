"""A screen that shows all of a class, on a board or in a list, and the page of one of them over it.

Care plans, referrals and activities are such screens.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.i18n import translate
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.pages import Banner
from careapp.ui.screens.one_page import OnePage
from careapp.ui.screens.page_writer import undo_word
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes


class Found(Protocol):
    """What was read of a class, or with `classroom` None of all that the account reaches."""

    @property
    def term(self) -> Term: ...

    @property
    def classroom(self) -> Classroom | None: ...


Seen = TypeVar("Seen", bound=Found)


@dataclass(frozen=True, slots=True)
class Opened:
    """The one to show for a child; a `fresh` one was made just now."""

    id: str
    fresh: bool


class BoardScreen(QWidget, Generic[Seen]):
    """`place` is its own id. One screen says how to read all, show all, and bring one back."""

    wanted = Signal(str, object)  # another screen: its id, and what for
    place = ""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._at = ""  # the one, or the column, that the keyboard goes to on the board
        self.keeps = Notes(self)
        self._pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._busy = Busy(self)

    def _stack(self, overview: QWidget, banner: Banner, page: OnePage) -> None:
        """Put in the board or list, with the banner that is on it, and the page of one."""
        self._overview, self._banner, self._one = overview, banner, page
        self._pages.addWidget(overview)
        self._pages.addWidget(page)
        page.closed.connect(self.show_board)
        page.taken_away.connect(self._show_taken)
        page.student_asked.connect(lambda id_: self.wanted.emit("students", id_))
        self.keeps.given.connect(self._go_back)

    def _read_all(self, services: SchoolServices, term: Term, classroom: Classroom | None) -> Seen:
        raise NotImplementedError

    def _show_all(self, found: Seen, at: str) -> None:
        raise NotImplementedError

    def _put_back(self, services: SchoolServices, id_: str) -> None:
        raise NotImplementedError

    def _taken_words(self) -> str:
        """What is said of one that was taken away."""
        raise NotImplementedError

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Show those of a class, or with None all that the account reaches."""
        other = (term, classroom) != (self._term, self._classroom)
        self._term, self._classroom = term, classroom
        if other and self._one.id:
            self.show_board()  # one of another class would stand under this one's name
        else:
            self._read()

    def refresh(self) -> None:
        """Read everything again; typed text stays."""
        self._read()
        self._one.refresh()

    def show_board(self) -> None:
        """The board or list again, at the one that was open."""
        self._at = self._one.id
        self._one.leave()
        self._pages.setCurrentWidget(self._overview)
        self._read()

    def show_one(self, id_: str) -> None:
        self._pages.setCurrentWidget(self._one)
        self._one.show_one(id_)

    def _say_opened(
        self, opened: Opened, fresh: str, there: tuple[str, str], another: Callable[[], None]
    ) -> None:
        """What is said of a fresh one; or that it was `there` already, and a word for another."""
        self.show_one(opened.id)
        if opened.fresh:
            self._session.changed.emit(self.place)
            self._one.banner.show_success(fresh)
        else:
            self._one.banner.show_warning(*there, another)

    def _show_taken(self, id_: str) -> None:
        self.show_board()
        self._banner.show_success(self._taken_words(), undo_word(), lambda: self._bring_back(id_))

    def _bring_back(self, id_: str) -> None:
        def work(services: SchoolServices) -> str:
            self._put_back(services, id_)
            return id_

        self._session.read(work, self.show_one)

    def _ask_report(self) -> None:
        room = self._classroom
        detail = {"name": self.place, **({"class": room.label} if room else {})}
        self.wanted.emit("reports", detail)

    def _ask_roster(self) -> None:
        self.wanted.emit("roster", None)

    def _go_back(self) -> None:
        """To the one about which something typed waits."""
        id_ = next(iter(self.keeps.names), "").partition("/")[0]
        if id_:
            self.show_one(id_)

    def _read(self) -> None:
        term, classroom = self._term, self._classroom
        if term is not None:
            task = self._session.read(
                lambda services: self._read_all(services, term, classroom), self._show
            )
            self._busy.watch(task, translate("BoardScreen", "Reading …"))

    def _show(self, found: Seen) -> None:
        if (found.term, found.classroom) == (self._term, self._classroom):
            at, self._at = self._at, ""
            self._show_all(found, at)
