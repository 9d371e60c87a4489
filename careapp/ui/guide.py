"""F1 wherever the keyboard is: the guide opens at the page for what is shown."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from careapp import settings
from careapp.i18n import language
from careapp.settings import Settings
from careapp.ui.main_window import MainWindow
from careapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from careapp.ui.guide_window import GuideWindow

KEY = "F1"
_NAME = "guide"


class GuideDoor(QObject):
    """Gives every window of the program the key when it first has the keyboard; has one window for
    the guide, which is read when it is first asked for."""

    about_asked = Signal(object)  # the window that it is asked for in

    def __init__(self, app: QApplication, tasks: Tasks, preferences: Settings) -> None:
        super().__init__(tasks)
        self._tasks, self._preferences = tasks, preferences
        self.window: GuideWindow | None = None
        app.focusChanged.connect(self._watch)

    def open_here(self) -> None:
        """At the page for what is shown; within the guide itself, at its first page."""
        at = QApplication.focusWidget() or QApplication.activeWindow()
        # markdown-it and the pages are read now (0.3 s), and not by who never asks
        from careapp.guide.pages import guide

        self.open(page_of(at, guide(language()).places) if at is not None else "")

    def open(self, page: str = "") -> None:
        """Show a page, "" for the first, in front of the other windows."""
        window = self.window or self._new()
        window.open(f"{page}.md" if page else "")
        window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """With the program."""
        if self.window is not None:
            self.window.close()

    def look_anew(self) -> None:
        """The language, the size or the colours have changed."""
        before = self.window
        if before is not None:
            page, place, shown = before.page.name, before.saveGeometry(), before.isVisible()
            before.close()
            if shown:
                self.open(page)
                self._new().restoreGeometry(place)

    def _new(self) -> "GuideWindow":
        if self.window is not None:
            return self.window
        from careapp.guide.pages import guide
        from careapp.ui import guide_window

        made = self.window = guide_window.GuideWindow(
            guide(language()), self._tasks, self._preferences
        )
        kept = self._preferences.guide_size
        wide, high = kept if len(kept) == 2 else guide_window.SIZE
        made.resize(QSize(wide, high).boundedTo(made.screen().availableSize()))
        made.left.connect(self._forget)
        made.about_asked.connect(lambda: self.about_asked.emit(made))
        return made

    def _forget(self) -> None:
        gone, self.window = self.window, None
        if gone is not None:
            self._preferences.guide_size = list(gone.keep_size().toTuple())
            settings.save(self._preferences)
            gone.deleteLater()

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        window, direct = now.window(), Qt.FindChildOption.FindDirectChildrenOnly
        if window.findChild(QShortcut, _NAME, direct) is None:
            made = QShortcut(QKeySequence(KEY), window)
            made.setObjectName(_NAME)
            made.activated.connect(self.open_here)


def page_of(widget: QWidget, places: Mapping[str, str]) -> str:
    """The page for what is shown around `widget`, or within it; "" for none. `places` has it for
    the name of a widget's class."""
    for each in _around(widget):
        if page := _own(each, places):
            return _within(each, places) or page
        if isinstance(each, MainWindow) and (page := _of_screen(each.showing, places)):
            return page
    return ""


def _around(widget: QWidget) -> Iterator[QWidget]:
    at: QWidget | None = widget
    while at is not None:
        yield at
        at = at.parentWidget()


def _of_screen(screen: QWidget, places: Mapping[str, str]) -> str:
    return _within(screen, places) or _own(screen, places)


def _own(widget: QWidget, places: Mapping[str, str]) -> str:
    names = (each.__name__ for each in type(widget).__mro__)
    return next((places[name] for name in names if name in places), "")


def _within(widget: QWidget, places: Mapping[str, str]) -> str:
    """The one page of the places inside that are seen; "" where there are none, or several."""
    inside = (each for each in widget.findChildren(QWidget) if each.isVisible())
    same = (each for each in inside if each.window() is widget.window())
    found = {page for each in same if (page := _own(each, places))}
    return found.pop() if len(found) == 1 else ""
