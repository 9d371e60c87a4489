"""The page of one thing, over the board or list of all: a care plan, a referral, an activity."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careapp.i18n import translate
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.laying import lay_out
from careapp.ui.pages import SPACING, Banner, PageHeader, ScrollPage, show_whole
from careapp.ui.screens.board_cards import picture
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.move_dialog import note_name
from careapp.ui.screens.page_writer import Back, Writer, as_before
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import label


class OnePage(ScrollPage):
    """Two columns of cards under a header. Everything is read anew after each writing; what is
    typed and not saved stays."""

    closed = Signal()
    taken_away = Signal(str)  # what was begun by mistake
    student_asked = Signal(str)

    def __init__(
        self, session: Session, notes: Notes, beside: int = 800, parent: QWidget | None = None
    ) -> None:
        """A page at least as wide as `beside` has its columns side by side."""
        super().__init__(parent)
        self._session, self._notes, self._least = session, notes, beside
        self._id = ""
        self.banner, self._header = Banner(), PageHeader()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACING)
        self._body = QWidget()
        self._body.setLayout(self._columns)
        self._body.hide()

    def _lay_out(self, top: Sequence[QWidget], *columns: Iterable[QWidget]) -> None:
        """`top` is the way back and what leads elsewhere."""
        row = QHBoxLayout()
        row.addWidget(top[0])
        row.addStretch()
        for each in top[1:]:
            row.addWidget(each)
        for cards in columns:
            column = QVBoxLayout()
            column.setSpacing(SPACING)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.column.addLayout(row)
        self.column.addWidget(self._header)
        self._lay_out_state()
        self.column.addWidget(self.banner)
        self.column.addWidget(self._body, 1)

    def _lay_out_state(self) -> None:
        """What stands between the header and the banner."""

    @property
    def id(self) -> str:
        """What is shown; "" for none."""
        return self._id

    def show_one(self, id_: str) -> None:
        """Read it and show it."""
        if id_ != self._id:
            self.leave()
            self._id = id_
        self.refresh()

    def leave(self) -> None:
        """Show none; nothing of a child stays in sight."""
        self._id = ""
        self.banner.clear()
        self._body.hide()

    def refresh(self) -> None:
        """Read again what is shown."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(self._least)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)


class Moving(Protocol):
    """The service of what moves on from state to state."""

    def move(self, id_: str, kind: str, made: Any) -> object: ...

    def undo(self, id_: str) -> object: ...

    def see_conflicts(self, id_: str) -> object: ...

    def take_away(self, id_: str) -> object: ...


Service = TypeVar("Service", bound=Moving)


class MovingPage(OnePage, Generic[Service]):
    """One of what moves on from state to state: its state under the header, a button for each move,
    and a warning of moves that were not followed."""

    def __init__(self, session: Session, notes: Notes, place: str) -> None:
        super().__init__(session, notes)
        self.conflict, self._state = Banner(), QHBoxLayout()
        self._state.setSpacing(theme.px(6))
        self._writer = Writer(session, self, self.banner, place)
        self._writer.written.connect(self.refresh)
        self.buttons: dict[str, QPushButton] = {}

    def ask(self, kind: str) -> None:
        """Ask what a move has to say; what is typed above is saved first."""
        raise NotImplementedError

    def _service(self, services: SchoolServices) -> Service:
        raise NotImplementedError

    def _done_words(self, kind: str) -> str:
        """What is said when a move is made."""
        raise NotImplementedError

    def _lay_out_state(self) -> None:
        self.column.addLayout(self._state)
        self.column.addWidget(self.conflict)

    def _add_move(self, kind: str, made: QPushButton) -> None:
        made.clicked.connect(lambda: self.ask(kind))
        self.buttons[kind] = made
        self._header.add_action(made)

    def leave(self) -> None:
        super().leave()
        self.conflict.clear()

    def _say_state(self, words: str, icon: str, tone: str) -> None:
        clear(self._state)
        said = label(words, "strong", wrap=True)
        said.setAccessibleName(said.text())
        self._state.addWidget(picture(icon, tone))
        self._state.addWidget(said, 1)

    def _warn_of(self, words: str, *, may_see: bool) -> None:
        """Moves that were not followed, till somebody who may has looked at them."""
        if may_see:
            looked = translate("MovingPage", "I have looked at it")
            self.conflict.show_warning(words, looked, self._see)
        else:
            self.conflict.show_warning(words)

    def _focus(self, first: QWidget, moves: Iterable[str]) -> None:
        """To the first move that may be made now, else to what is to be written."""
        shown = (self.buttons[kind] for kind in moves if self.buttons[kind].isVisible())
        next(shown, first).setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Nobody types blindly: what has the keyboard comes in sight, once it has its place."""
        lay_out()
        if (at := self.focusWidget()) is not None:
            show_whole(at)

    def _move(self, kind: str, made: object) -> None:
        id_ = self._id
        self._write(
            lambda service: service.move(id_, kind, made),
            self._done_words(kind),
            lambda: self._write(lambda service: service.undo(id_), as_before()),
            lambda: self._notes.note(note_name(id_, kind), ""),
        )

    def _see(self) -> None:
        id_ = self._id
        self._write(lambda service: service.see_conflicts(id_))

    def _take_away(self) -> None:
        id_ = self._id
        self._write(
            lambda service: service.take_away(id_), settle=lambda: self.taken_away.emit(id_)
        )

    def _write(
        self,
        work: Callable[[Service], object],
        words: str = "",
        undo: Back | None = None,
        settle: Back | None = None,
    ) -> None:
        self._writer.write(lambda services: work(self._service(services)), words, undo, settle)
