"""A child's card, painted: initials, name, group, the marks of the dimensions, the SDQ."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from careapp.ui import theme
from careapp.ui.marks import draw_mark
from careapp.ui.screens.student_words import Face

GAP = 12  # between cards
_PAD = 12
_CIRCLE = 44
_MARK, _SMALL_MARK = 11, 10
_ABOVE_GROUP, _ABOVE_MARKS = 8, 2
_NAME, _QUIET, _GROUP, _WORD = 15, 13, 14, 13  # sizes of text
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
_LEFT = _FLAGS | Qt.AlignmentFlag.AlignLeft
_RIGHT = _FLAGS | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


def _line(size: float) -> int:
    """From a line of Thai to the next: marks above and below just keep clear of one another."""
    return theme.px(size * (1.8 if size == _NAME else 1.6))


def card_height() -> int:
    """What a card takes, all lines of it."""
    lines = map(_line, (_NAME, _NAME, _QUIET, _GROUP, _WORD))
    return 2 * theme.px(_PAD) + sum(lines) + theme.px(_ABOVE_GROUP) + theme.px(_ABOVE_MARKS)


Placed = tuple[float, str, str]  # x, tone, word


@lru_cache(maxsize=500)
def placed(levels: tuple[tuple[str, str], ...], width: int, text_size: int) -> tuple[Placed, ...]:
    """Where the marks stand: the worst with their words, as many as there is room for."""
    metrics = _metrics(_WORD, False, text_size)
    worded = sum(tone != "normal" for tone, _ in levels)
    while True:
        x, found = 0.0, []
        for n, (tone, heading) in enumerate(levels):
            word = heading if n < worded else ""
            found.append((x, tone, word))
            x += theme.px(_SMALL_MARK)
            x += (
                theme.px(4) + metrics.horizontalAdvance(word) + theme.px(10)
                if word
                else theme.px(6)
            )
        if not worded or x <= width + theme.px(6):
            return tuple(found)
        worded -= 1


class CardDelegate(QStyledItemDelegate):
    """Paints faces into the cells of a grid; what is left of a cell is the gap between cards."""

    def __init__(self, face_of: Callable[[int], Face], parent: QWidget) -> None:
        super().__init__(parent)
        self._face_of, self._view = face_of, parent
        self._columns, self._cell = 1, QSize(1, 1)
        self._heights = [_line(size) for size in (_NAME, _NAME, _QUIET, _GROUP, _WORD)]

    def set_cells(self, columns: int, cell: QSize) -> None:
        """How many cells stand beside one another, and how large each is."""
        self._columns, self._cell = columns, cell

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self._cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.card(QRectF(option.rect))
        self._paint_frame(painter, box, option.state)
        pad, face = theme.px(_PAD), self._face_of(index.row())
        inside = box.adjusted(pad, pad, -pad, -pad)
        self._paint_person(painter, inside, face)
        below = inside.adjusted(0, sum(self._heights[:3]) + theme.px(_ABOVE_GROUP), 0, 0)
        below.setHeight(self._heights[3])
        self._paint_group(painter, below, face)
        self._paint_levels(painter, below, face)
        painter.restore()

    def card(self, cell: QRectF) -> QRectF:
        """The card in a cell: the first stands at the left edge, the last at the right."""
        gap, place = theme.px(GAP), round(cell.x() / self._cell.width())
        left = place * gap / self._columns
        width = cell.width() - gap * (self._columns - 1) / self._columns
        return QRectF(cell.x() + left, cell.y(), width, cell.height() - gap).adjusted(1, 1, -1, -1)

    def _paint_frame(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        tokens = theme.palette()
        ground, frame = tokens.card, QPen(QColor(tokens.line), 1)
        if state & QStyle.StateFlag.State_Selected:
            ground = tokens.row
            frame = QPen(QColor(tokens.accent), 2.2 if self._view.hasFocus() else 1.2)
        elif state & QStyle.StateFlag.State_MouseOver:
            frame = QPen(QColor(tokens.faint), 1)
        painter.setPen(frame)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 12, 12)

    def _paint_person(self, painter: QPainter, inside: QRectF, face: Face) -> None:
        tokens, (line, _, quiet, *_) = theme.palette(), self._heights
        size = theme.px(_CIRCLE)
        circle = QRectF(inside.left(), inside.top() + 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.shades[1]))
        painter.drawEllipse(circle)
        _write(painter, circle, face.initials, _NAME, tokens.accent, _CENTRE, bold=True)
        words = inside.adjusted(size + theme.px(12), 0, 0, 0)
        first = QRectF(words.left(), words.top(), words.width(), line)
        _write(painter, first, face.given, _NAME, tokens.ink, _LEFT, bold=True)
        _write(painter, first.translated(0, line), face.family, _NAME, tokens.ink, _LEFT)
        third = QRectF(words.left(), words.top() + 2 * line, words.width(), quiet)
        for tone in reversed(face.flags):
            spot = QPointF(third.right() - theme.px(6), third.center().y())
            draw_mark(painter, tone, spot, theme.px(12))
            third.setRight(third.right() - theme.px(19))
        _write(painter, third, face.beside, _QUIET, tokens.muted, _LEFT)

    def _paint_group(self, painter: QPainter, line: QRectF, face: Face) -> None:
        tokens, mark = theme.palette(), theme.px(_MARK)
        right = QRectF(line)
        if face.sdq_tone is not None:
            spot = QPointF(line.right() - mark / 2, line.center().y())
            draw_mark(painter, face.sdq_tone, spot, theme.px(_SMALL_MARK))
            right.setRight(line.right() - mark - theme.px(5))
        words = f"SDQ {face.sdq or '–'}"
        taken = _write(painter, right, words, _QUIET, tokens.muted, _RIGHT)
        draw_mark(painter, face.tone, QPointF(line.left() + mark / 2, line.center().y()), mark)
        room = QRectF(line.left() + mark + theme.px(6), line.top(), 0, line.height())
        room.setRight(right.right() - taken - theme.px(8))
        ink = tokens.ink if face.tone else tokens.muted
        _write(painter, room, face.group, _GROUP, ink, _LEFT, bold=bool(face.tone))

    def _paint_levels(self, painter: QPainter, above: QRectF, face: Face) -> None:
        if not face.levels:
            return
        height, size = self._heights[4], theme.px(_SMALL_MARK)
        line = QRectF(above.left(), above.bottom() + theme.px(_ABOVE_MARKS), above.width(), height)
        for x, tone, word in placed(face.levels, int(above.width()), theme.text_size()):
            spot = QPointF(line.left() + x + size / 2, line.center().y())
            draw_mark(painter, tone, spot, size)
            if word:
                said = line.adjusted(x + size + theme.px(4), 0, 0, 0)
                _write(painter, said, word, _WORD, theme.palette().ink, _LEFT)


def _write(
    painter: QPainter,
    room: QRectF,
    text: str,
    size: float,
    colour: str,
    flags: Qt.AlignmentFlag | Qt.TextFlag,
    *,
    bold: bool = False,
) -> float:
    """Write a line, shortened where there is no room; gives the width it takes."""
    if not text:
        return 0
    font = theme.font(size, bold=bold)
    metrics = _metrics(size, bold, theme.text_size())
    wide = metrics.horizontalAdvance(text)
    if wide > room.width() + 1:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, flags, text)
    return min(wide, room.width())


@lru_cache(maxsize=32)
def _metrics(size: float, bold: bool, text_size: int) -> QFontMetrics:
    return QFontMetrics(theme.font(size, bold=bold))
