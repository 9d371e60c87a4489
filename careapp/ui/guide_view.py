"""A page of the guide to read: words, links, and pictures as wide as there is room."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from careapp.guide.blocks import Block, Picture
from careapp.guide.search import spots
from careapp.ui import guide_html, labels, theme

_MARGIN = 22
_READABLE = 860  # pixels: a longer line loses the eye
_WAIT = 80  # milliseconds of a resize before the pictures follow


class GuideView(QTextBrowser):
    """Tells the links that are pressed; opens none itself."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "guide")
        self.setOpenLinks(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # its words are Qt's own
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: pictures would change their width when it comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._head, self._folder = "", Path()
        self._blocks: tuple[Block, ...] = ()
        self._wide, self._words = 0, ""
        self._sizes: dict[str, QSize] = {}  # of the pictures, by their address
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_WAIT)
        self._settle.timeout.connect(self._lay_anew)
        self.anchorClicked.connect(lambda url: self.asked.emit(url.toString(_AS_IT_IS)))

    def show_blocks(self, blocks: Iterable[Block], folder: Path, head: str = "") -> None:
        """`folder` is what pictures are named from; `head` is HTML above the blocks."""
        self._blocks, self._folder, self._head = tuple(blocks), folder, head
        self._words = ""
        self._lay()

    def go(self, anchor: str) -> None:
        """To a heading, "" for the beginning."""
        if anchor:
            self.scrollToAnchor(anchor)
        else:
            self.verticalScrollBar().setValue(0)

    def mark(self, words: str) -> None:
        """Show where the words stand that were looked for; "" for none any more."""
        if self._words and words != self._words:
            self._words = ""
            self._lay_anew()
        self._words = words
        look = QTextCharFormat()
        look.setBackground(theme.palette().soft("at_risk"))
        cursor = QTextCursor(self.document())
        for start, end in spots(self.toPlainText(), words):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    @property
    def scrolled(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def settling(self) -> bool:
        """Whether the pictures are about to follow another width."""
        return self._settle.isActive()

    def scroll_to(self, to: int) -> None:
        self.verticalScrollBar().setValue(to)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture in the size it is shown in, as fine as the screen draws."""
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        ratio = self.devicePixelRatioF()
        size = self._sizes[url.toString()] * ratio
        image = QImage(url.toLocalFile()).convertToFormat(QImage.Format.Format_RGB32)
        made = image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(made)
        painter.setPen(QColor(theme.palette().line))
        painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
        painter.end()
        made.setDevicePixelRatio(ratio)
        return made

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is without joints."""
        made = QMimeData()
        made.setText(labels.plain(self.textCursor().selection().toPlainText()))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._wide:
            self._settle.start()

    def _room(self) -> int:
        return min(self.viewport().width(), theme.px(_READABLE)) - 2 * theme.px(_MARGIN)

    def _lay(self) -> None:
        self._wide = self._room()
        document = self.document()
        document.clear()  # pictures of another size are kept otherwise
        document.setDefaultFont(theme.font())
        document.setDefaultStyleSheet(guide_html.style())
        self.setHtml(self._head + guide_html.html(self._blocks, self._place))
        frame = document.rootFrame().frameFormat()
        frame.setMargin(theme.px(_MARGIN))
        spare = self.viewport().width() - self._wide - 2 * theme.px(_MARGIN)
        frame.setRightMargin(theme.px(_MARGIN) + max(spare, 0))
        document.rootFrame().setFrameFormat(frame)

    def _lay_anew(self) -> None:
        """In another width; what was at the top stays about there."""
        bar = self.verticalScrollBar()
        at = bar.value() / max(bar.maximum(), 1)
        words, self._words = self._words, ""
        self._lay()
        self.mark(words)
        bar.setValue(round(at * bar.maximum()))

    def _place(self, picture: Picture) -> guide_html.Place:
        path = (self._folder / picture.file).resolve()
        size = QImageReader(str(path)).size()
        room = self._wide - theme.px(guide_html.INDENT) * picture.depth
        wide = min(size.width(), room)
        high = round(size.height() * wide / max(size.width(), 1))
        address = QUrl.fromLocalFile(str(path)).toString()
        self._sizes[address] = QSize(wide, high)
        return address, wide, high


_AS_IT_IS = QUrl.ComponentFormattingOption.FullyDecoded
