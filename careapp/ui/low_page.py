"""A page whose tables take the room there is; in a low window it scrolls instead of shrinking."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QApplication, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.pages import ScrollPart, page_column

LEAST = 560  # pixels: a page of a laptop with 1024 x 640 is as high, and does not scroll


def low_column(page: QWidget, least: int = LEAST) -> QVBoxLayout:
    """As `page_column`; where the window is lower than `least` the page scrolls."""
    inside = _Body(theme.px(least))
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(_Scroll(inside, page))
    return page_column(inside)


class _Body(QWidget):
    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._least))


class _Scroll(ScrollPart):
    """Follows the row at work in a table: the table itself knows only its own edges."""

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(inside, parent)
        self._inside = inside
        self._followed: set[QAbstractItemView] = set()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QAbstractItemView) and self.isAncestorOf(now):
            if now not in self._followed:
                self._followed.add(now)
                now.selectionModel().currentChanged.connect(self._keep)
            self._keep()

    def _keep(self, *_: object) -> None:
        view = QApplication.focusWidget()
        if isinstance(view, QAbstractItemView) and self.isAncestorOf(view):
            row = view.visualRect(view.currentIndex())
            spot = view.viewport().mapTo(self._inside, row.center())
            self.ensureVisible(self.horizontalScrollBar().value(), spot.y(), 0, row.height())
