"""The pages of a paper one below the other, as large as is wanted, drawn when they come into
sight."""

import math
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from careapp.ui import theme
from careapp.ui.screens.report_pages import POINTS

WIDTH, WHOLE = 0.0, -1.0  # zooms that follow the window; others are parts of the paper's own size
ZOOMS = (WHOLE, WIDTH, 1.0, 1.5)
_GAP = 14  # between pages, and around them
_INCH = 96  # pixels of an inch at 100 %
_KEPT = 14  # pictures of pages
_STEP = 48  # pixels an arrow key goes


class PageView(QAbstractScrollArea):
    """Asks for pictures of pages by `page_wanted` and is given them by `put`."""

    page_wanted = Signal(int, float)  # page from 0, pixels of the screen a point
    turned = Signal(int, int)  # the page in sight from 1, of how many
    zoomed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._sizes: Sequence[tuple[float, float]] = ()
        self._zoom, self._scale = WIDTH, 1.0  # scale: logical pixels a point
        self._tops: list[float] = []
        self._pictures: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._asked: dict[int, float] = {}
        self._at = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(20)
        self._later.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_pages(self, sizes: Sequence[tuple[float, float]], *, stay: bool) -> None:
        """Show a paper with pages of these sizes in points; `stay` where one was reading."""
        self._sizes = sizes
        if not stay:
            self._pictures.clear()
        self._pictures = OrderedDict(
            (page, (0.0, kept)) for page, (_, kept) in self._pictures.items() if page < len(sizes)
        )
        self._asked.clear()
        self._arrange()
        if not stay:
            self.verticalScrollBar().setValue(0)
            self.horizontalScrollBar().setValue(0)
        self._scrolled()

    def put(self, page: int, scale: float, picture: QImage) -> None:
        """The picture of a page that was asked for."""
        if self._asked.get(page) == scale:
            del self._asked[page]
        self._pictures[page] = (scale, picture)
        self._pictures.move_to_end(page)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """How large: one of `ZOOMS`."""
        page, inside = self._at, self.verticalScrollBar().value() - self._top(self._at)
        before = self._scale
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoomed.emit(zoom)
        self._arrange()
        self.verticalScrollBar().setValue(round(self._top(page) + inside * self._scale / before))
        self.viewport().update()

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self._at

    @property
    def is_sharp(self) -> bool:
        """Whether every page in sight is there at its size."""
        return all(self._is_sharp(page) for page in self._in_sight())

    def turn(self, by: int) -> None:
        """To the top of the next or previous page."""
        page = min(max(self._at + by, 0), max(len(self._sizes) - 1, 0))
        self.verticalScrollBar().setValue(round(self._top(page)))

    def _top(self, page: int) -> float:
        return self._tops[page] - _GAP if page < len(self._tops) else 0.0

    def _size(self, page: int) -> QSizeF:
        """As large as its picture will be, to the pixel: a picture that is stretched is blurred."""
        (width, height), pixels = self._sizes[page], self._pixels()
        dense = self.viewport().devicePixelRatioF()
        return QSizeF(math.ceil(width * pixels) / dense, math.ceil(height * pixels) / dense)

    def _box(self, page: int) -> QRectF:
        """Where a page stands in the viewport."""
        size, room = self._size(page), self.viewport().width()
        x = max((room - size.width()) / 2, _GAP) - self.horizontalScrollBar().value()
        return QRectF(QPointF(round(x), self._tops[page] - self.verticalScrollBar().value()), size)

    def _arrange(self) -> None:
        """Sizes and places of all pages for the width there is."""
        if not self._sizes:
            self._tops = []
            return
        room, high = self.viewport().width() - 2 * _GAP, self.viewport().height() - 2 * _GAP
        widest = max(width for width, _ in self._sizes)
        highest = max(height for _, height in self._sizes)
        if self._zoom > 0:
            self._scale = self._zoom * _INCH / POINTS
        elif self._zoom == WHOLE:
            self._scale = max(min(room / widest, high / highest), 0.05)
        else:
            self._scale = max(room / widest, 0.05)
        y, self._tops = float(_GAP), []
        for _, height in self._sizes:
            self._tops.append(round(y))
            y += height * self._scale + _GAP
        self._set_bars(widest * self._scale + 2 * _GAP, y)
        self._later.start()

    def _set_bars(self, width: float, height: float) -> None:
        down, across, view = self.verticalScrollBar(), self.horizontalScrollBar(), self.viewport()
        down.setRange(0, max(round(height - view.height()), 0))
        down.setPageStep(view.height())
        down.setSingleStep(_STEP)
        across.setRange(0, max(round(width - view.width()), 0))
        across.setPageStep(view.width())

    def _in_sight(self) -> list[int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        first = max(bisect_right(self._tops, top) - 1, 0)
        return [
            page
            for page in range(first, len(self._tops))
            if self._tops[page] < bottom and self._tops[page] + self._size(page).height() > top
        ]

    def _pixels(self) -> float:
        return self._scale * self.viewport().devicePixelRatioF()

    def _is_sharp(self, page: int) -> bool:
        return self._pictures.get(page, (0.0,))[0] == self._pixels()

    def _ask(self) -> None:
        """For the pages in sight, and then for the next one."""
        sight = self._in_sight()
        following = [sight[-1] + 1] if sight and sight[-1] + 1 < len(self._sizes) else []
        scale = self._pixels()
        for page in (*sight, *following):
            if not self._is_sharp(page) and self._asked.get(page) != scale:
                self._asked[page] = scale
                self.page_wanted.emit(page, scale)

    def _scrolled(self) -> None:
        """A page is in sight when it takes the upper part of the view."""
        line = self.verticalScrollBar().value() + self.viewport().height() * 0.4
        self._at = min(max(bisect_right(self._tops, line) - 1, 0), max(len(self._sizes) - 1, 0))
        self._later.start()
        words = self.tr("Page {page} of {count}")
        self.setAccessibleDescription(words.format(page=self._at + 1, count=len(self._sizes)))
        self.turned.emit(self._at + 1, len(self._sizes))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize() != event.size():
            self.set_zoom(self._zoom)
            self._scrolled()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self.viewport()), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), QColor(tokens.ground))
        for page in self._in_sight():
            box = self._box(page)
            kept = self._pictures.get(page)
            if kept is None:
                painter.fillRect(box, Qt.GlobalColor.white)
            else:
                painter.drawImage(box, kept[1])
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        frame = QPen(QColor(tokens.accent), 2) if self.hasFocus() else QPen(QColor(tokens.line), 1)
        painter.setPen(frame)
        painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        leap = round(self.viewport().height() * 0.9)
        match Qt.Key(event.key()):
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp as key:
                forward = key == Qt.Key.Key_PageDown
                if self._zoom == WHOLE:
                    self.turn(1 if forward else -1)
                else:
                    down.setValue(down.value() + (leap if forward else -leap))
            case Qt.Key.Key_Home:
                down.setValue(0)
            case Qt.Key.Key_End:
                down.setValue(down.maximum())
            case Qt.Key.Key_Down | Qt.Key.Key_Up as key:
                down.setValue(down.value() + (_STEP if key == Qt.Key.Key_Down else -_STEP))
            case Qt.Key.Key_Right | Qt.Key.Key_Left as key:
                across.setValue(across.value() + (_STEP if key == Qt.Key.Key_Right else -_STEP))
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the pages grow and shrink."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def step_zoom(self, by: int) -> None:
        at = ZOOMS.index(self._zoom) + by
        self.set_zoom(ZOOMS[min(max(at, 0), len(ZOOMS) - 1)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
