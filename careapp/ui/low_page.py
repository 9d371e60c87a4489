"""A page whose tables take the room there is; in a low window it scrolls instead of shrinking."""

from PySide6.QtCore import QEvent, QMargins, QObject, QSize
from PySide6.QtWidgets import QAbstractItemView, QApplication, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.pages import Card, PageHeader, ScrollPart, page_column
from careapp.ui.widgets import set_kind

LEAST = 560  # pixels: a page of a laptop with 1024 x 640 is as high, and does not scroll
LOW = 640  # a window less high is low: that of a laptop at 125 % or more


def is_low(part: QWidget) -> bool:
    """Whether what explains gives way in the window of a part, so that rows have the room."""
    return part.window().height() < theme.px(LOW)


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


class LowHeader(PageHeader):
    """In a low window its title is smaller, and the line below it a tool tip of the title."""

    _low = False

    def set_subtitle(self, subtitle: str) -> None:
        super().set_subtitle(subtitle)
        self._title.setToolTip(subtitle)
        self._title.setAccessibleDescription(subtitle)
        self.set_low(self._low)

    def set_low(self, low: bool) -> None:
        self._low = low
        set_kind(self._title, "h2" if low else "h1")
        self._subtitle.setVisible(bool(self._subtitle.text()) and not low)


class LowRoom(QObject):
    """Follows the height of a page that does not scroll: the edges of it and of its cards, and what
    stands above."""

    def __init__(self, page: QWidget, header: LowHeader, *cards: Card) -> None:
        super().__init__(page)
        self._page, self._header, self._low = page, header, False
        layouts = [each for part in (page, *cards) if (each := part.layout())]
        self._usual = [(each, each.contentsMargins(), each.spacing()) for each in layouts]
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            low = is_low(self._page)
            if low != self._low:
                self._low = low
                self._fit()
        return False

    def _fit(self) -> None:
        self._header.set_low(self._low)
        for layout, edges, spacing in self._usual:
            low = QMargins(edges.left(), edges.top() // 2, edges.right(), edges.bottom() // 2)
            layout.setContentsMargins(low if self._low else edges)
            layout.setSpacing(spacing // 2 if self._low else spacing)
