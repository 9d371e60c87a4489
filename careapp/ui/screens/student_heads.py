"""The headings of the class table: small ones over the marks, and a sign on the one sorted by."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from careapp.ui import theme
from careapp.ui.stylesheet import CELL

_SIZES = (13, 12.5, 12, 11.5, 11, 10.5, 10)
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
_SIGN = 8  # how wide the sign of the order is


class StudentHeads(QHeaderView):
    """A press on a heading asks for its order; `narrow` ones stand in the middle over marks."""

    def __init__(self, narrow: frozenset[int], centred: frozenset[int], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._narrow, self._centred = narrow, centred
        self._sorted, self._falling = -1, False
        self._under = -1  # the heading below the mouse
        self.setMouseTracking(True)

    def show_order(self, section: int, *, falling: bool) -> None:
        """Mark the heading that the rows stand in the order of; -1 for none."""
        self._sorted, self._falling = section, falling
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens, chosen = theme.palette(), section == self._sorted
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens.hover if section == self._under else tokens.card))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), QColor(tokens.line))
        painter.setPen(QColor(tokens.accent if chosen else tokens.muted))
        right = self._paint_words(painter, rect, section)
        if chosen:
            painter.fillRect(rect.adjusted(0, rect.height() - 2, 0, 0), QColor(tokens.accent))
            self._paint_sign(painter, rect, right)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, section: int) -> float:
        """Draw a heading; gives where its words end."""
        words, font = self._words(section), self._font(section)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        middle = section in self._narrow or section in self._centred
        room = rect if middle else rect.adjusted(CELL + 3, 0, -3, 0)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _CENTRE if middle else _LEFT, shown)
        wide = metrics.horizontalAdvance(shown)
        return rect.center().x() + wide / 2 if middle else room.left() + wide

    def _paint_sign(self, painter: QPainter, rect: QRect, right: float) -> None:
        """Beside the words, or below them where there is no room."""
        wide = theme.px(_SIGN)
        spot = QPointF(right + wide, rect.center().y() + 1)
        if spot.x() + wide / 2 > rect.right():
            spot = QPointF(QRectF(rect).center().x(), rect.bottom() - wide * 0.55 - 1)
        up = -1 if self._falling else 1
        tip, foot = spot.y() - up * wide * 0.28, spot.y() + up * wide * 0.28
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette().accent))
        corners = (-wide / 2, foot), (wide / 2, foot), (0, tip)
        painter.drawPolygon(QPolygonF([QPointF(spot.x() + x, y) for x, y in corners]))

    def _font(self, section: int) -> QFont:
        if section not in self._narrow:
            return theme.font()
        size = next((each for each in _SIZES if self._all_fit(each)), _SIZES[-1])
        return theme.font(size)

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal))

    def _all_fit(self, size: float) -> bool:
        """Whether all narrow headings find room at a size: one size for all looks calmer."""
        metrics = QFontMetrics(theme.font(size))
        return all(
            metrics.horizontalAdvance(self._words(n)) <= self.sectionSize(n) - theme.px(3)
            for n in self._narrow
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, section: int) -> None:
        if section != self._under:
            self._under = section
            self.viewport().update()
