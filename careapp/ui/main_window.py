"""The frame: the list of places, the bar above, the open screen, messages. No feature code."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.drop_zone import dropped_files
from careapp.ui.help_button import HelpButton
from careapp.ui.pages import Banner

if TYPE_CHECKING:
    from careapp.ui.nav import Nav, Place
    from careapp.ui.top_bar import TopBar

NARROW_BELOW = 1160  # the list of places shows icons alone in a window narrower than this


class MainWindow(QMainWindow):
    """Shows one full page (sign-in, first run) or the shell with its places.

    A place is built when it is first opened and told by its `refresh()`, if it has one, each time
    it is shown again.
    """

    opened = Signal(str)  # a place is shown
    closing = Signal()
    guide_asked = Signal()
    about_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nav: Nav | None = None
        self._places: dict[str, Place] = {}
        self._screens: dict[str, QWidget] = {}
        self._at = ""
        self._may_leave: Callable[[], bool] = _always
        self._endings: tuple[str, ...] = ()
        self._take: Callable[[tuple[Path, ...]], None] = _forget
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(760, 480))
        self.resize(1280, 720)

    @cached_property
    def _shell(self) -> "_Shell":
        """Made for who has signed in: the first window, which has none, is there sooner."""
        made = _Shell()
        self._offer_help(made)
        self._pages.addWidget(made)
        return made

    @property
    def bar(self) -> "TopBar":
        """The bar above the places."""
        return self._shell.bar

    @property
    def banner(self) -> Banner:
        """The messages above the places; a full page has its own."""
        return self._shell.banner

    def set_places(self, places: "Sequence[Place]") -> None:
        """What the list offers; screens shown so far are taken down."""
        from careapp.ui.nav import Nav

        self.clear_places()
        self._places = {place.id: place for place in places}
        self.nav = Nav(places)
        self.nav.picked.connect(self.open)
        self._shell.row.insertWidget(0, self.nav)
        self._fit()

    def clear_places(self) -> None:
        """Take all screens down: nothing of a locked or closed school stays in the window."""
        for screen in self._screens.values():
            self._shell.stack.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()
        self._at = ""
        self.take_files((), _forget)
        self.banner.clear()
        if self.nav is not None:
            self._shell.row.removeWidget(self.nav)
            self.nav.hide()
            self.nav.deleteLater()
            self.nav = None

    def open(self, id_: str) -> QWidget:
        """Show a place; gives its screen."""
        screen = self._screens.get(id_)
        if screen is None:
            screen = self._screens[id_] = self._places[id_].make()
            self._shell.stack.addWidget(screen)
        elif hasattr(screen, "refresh"):
            screen.refresh()
        self._at = id_
        self.banner.clear()
        self._shell.stack.setCurrentWidget(screen)
        self.show_shell()
        if self.nav is not None:
            self.nav.choose(id_)
        if self.focusWidget() is None:  # else the keys would go nowhere
            screen.focusNextPrevChild(True)
        self.setWindowTitle(f"{self._places[id_].title} · careapp")
        self.opened.emit(id_)
        return screen

    @property
    def places(self) -> "tuple[Place, ...]":
        """What there is to open."""
        return tuple(self._places.values())

    @property
    def at(self) -> str:
        """The id of the open place; "" while a full page is shown."""
        return self._at if isinstance(self._pages.currentWidget(), _Shell) else ""

    @property
    def showing(self) -> QWidget:
        """The screen of the open place, or the full page."""
        page = self._pages.currentWidget()
        screen = page.stack.currentWidget() if isinstance(page, _Shell) else None
        return screen or page or self

    def shown(self, id_: str) -> QWidget | None:
        """The screen of a place, if it was opened before."""
        return self._screens.get(id_)

    def show_page(self, page: QWidget) -> None:
        """Show a full page in place of the shell; the one shown before is taken down."""
        before = self._pages.currentWidget()
        self._offer_help(page)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None and not isinstance(before, _Shell) and before is not page:
            self._pages.removeWidget(before)
            before.deleteLater()
        self.setWindowTitle("careapp")

    def show_shell(self) -> None:
        """Take a full page down again."""
        before = self._pages.currentWidget()
        self._pages.setCurrentWidget(self._shell)
        if before is not None and before is not self._shell:
            self._pages.removeWidget(before)
            before.deleteLater()

    def ask_before_leaving(self, may_leave: Callable[[], bool]) -> None:
        """`may_leave` is asked before the window closes."""
        self._may_leave = may_leave

    def take_files(
        self, endings: tuple[str, ...], then: Callable[[tuple[Path, ...]], None]
    ) -> None:
        """`then` is given files with one of the endings that are dropped anywhere in the window,
        but for the places that take files themselves; until the screens are taken down."""
        self._endings, self._take = endings, then

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.at and dropped_files(event, self._endings):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        found = dropped_files(event, self._endings)
        if self.at and found:
            event.acceptProposedAction()
            self._take(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_leave():
            self.closing.emit()
            event.accept()
        else:
            event.ignore()

    def _offer_help(self, part: QWidget) -> None:
        for each in part.findChildren(HelpButton):
            each.guide_asked.connect(self.guide_asked)
            each.about_asked.connect(self.about_asked)

    def _fit(self) -> None:
        if self.nav is not None:
            self.nav.set_narrow(self.width() < theme.px(NARROW_BELOW))


class _Shell(QWidget):
    """What is around the places: the bar above, the messages; the list comes before, in `row`."""

    def __init__(self) -> None:
        from careapp.ui.top_bar import TopBar

        super().__init__()
        self.setProperty("kind", "page")
        self.bar, self.banner, self.stack = TopBar(), Banner(), QStackedWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addLayout(self.banner.above_pages())
        right.addWidget(self.stack, 1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.row.addLayout(right, 1)


def _always() -> bool:
    return True


def _forget(_: object) -> None:
    """What is dropped where nobody takes it."""
