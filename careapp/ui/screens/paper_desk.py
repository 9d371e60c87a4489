"""Pages in two columns under a title and a message: what is chosen, and beside it the paper."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.ui import labels, theme
from careapp.ui.low_page import LEAST, low_column
from careapp.ui.pages import Banner, Card, PageHeader, page_column
from careapp.ui.screens.gallery import Gallery

NARROW_BELOW = 1000  # pixels of the page


class PaperDesk(QWidget):
    """`left` takes what is chosen or typed; `right` stands beside it and has the rest of the
    page. What stands between title and message goes into `column`."""

    least = LEAST  # pixels: a lower page scrolls, so that the paper can be read; 0 for none

    def __init__(self, right: QWidget) -> None:
        super().__init__()
        self.header, self.banner, self.left = PageHeader(), Banner(), Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.left)
        row.addWidget(right, 1)
        low = self.least > 0
        self.column: QVBoxLayout = low_column(self, self.least) if low else page_column(self)
        self.column.addWidget(self.header)
        self.column.addWidget(self.banner)
        self.column.addLayout(row, 1)

    @property
    def said(self) -> str:
        """The message above the page."""
        return labels.plain(self.banner.sentence) if self.banner.isVisible() else ""

    def _left_width(self) -> int:
        """How wide the left column is, in a page as wide as this one is now."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.left.setFixedWidth(self._left_width())


class GalleryDesk(PaperDesk):
    """At the left the list of what there is; the keyboard begins at what is chosen there."""

    wide, narrow = 308, 232  # pixels of the list
    brief = True  # where it is narrow, names alone

    def __init__(self, right: QWidget) -> None:
        super().__init__(right)
        self.gallery = Gallery()
        self.left.add(self.gallery, 1)

    def set_title(self, title: str, parts: str = "") -> None:
        """Of the page; `parts` is what its list is called, where that is not the same."""
        self.header.set_title(title)
        self.gallery.set_name(parts or title)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < theme.px(NARROW_BELOW)

    def _left_width(self) -> int:
        return theme.px(self.narrow if self._is_narrow else self.wide)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.gallery.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.gallery.set_brief(self.brief and self._is_narrow)
