"""How the cells of the completeness board are painted: a sign, a count, a ground that says it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from careapp.reports.boards import Cell
from careapp.ui import theme
from careapp.ui.marks import draw_mark
from careapp.ui.record_model import DISPLAY
from careapp.ui.screens import completeness_words as words
from careapp.ui.screens.completeness_model import CHILDREN, NAME, BoardModel, Spot

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextDontClip
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_SIDE, _MARK, NUMBER = 10, 11, 26
_IN, _CLOSE_IN = (4, 4, -4, -5), (2, 4, -2, -5)
_CLOSE = 6  # beside the sign where room is short


class CellPainter(QStyledItemDelegate):
    """Paints every cell of the board whole: ground, sign, words, and which one is at work."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        assert isinstance(model, BoardModel)
        spot = model.spot(index)
        if spot is None:
            return
        tokens, box = theme.palette(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = spot.pupil is None and spot.line.total
        painter.fillRect(box, QColor(tokens.ground if total else tokens.card))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()))
        text = str(model.data(index, DISPLAY) or "")
        if index.column() == NAME:
            _paint_name(painter, box, spot, text, bold=total or model.of_class)
        elif index.column() == CHILDREN:
            _write(painter, box, _CENTRE, text, tokens.muted, bold=total)
        else:
            _paint_form(painter, box, spot, text, model)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = option.state & QStyle.StateFlag.State_Active and _has_focus(option)
            painter.setPen(QPen(QColor(tokens.accent if focused else tokens.faint), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 7, 7)
        painter.restore()


def _has_focus(option: QStyleOptionViewItem) -> bool:
    return bool(option.widget is not None and option.widget.hasFocus())


def _paint_name(painter: QPainter, box: QRectF, spot: Spot, text: str, *, bold: bool) -> None:
    tokens, inside = theme.palette(), box.adjusted(theme.px(_SIDE), 0, -theme.px(4), 0)
    if spot.pupil is None:
        _write(painter, inside, _LEFT, text, tokens.ink, bold=bold)
        return
    number = "" if spot.pupil.number is None else str(spot.pupil.number)
    width = theme.px(NUMBER)
    room = QRectF(inside.left(), inside.top(), width - theme.px(8), inside.height())
    _write(painter, room, _RIGHT, number, tokens.muted)
    _write(painter, inside.adjusted(width, 0, 0, 0), _LEFT, text, tokens.ink)


def _paint_form(painter: QPainter, box: QRectF, spot: Spot, text: str, model: BoardModel) -> None:
    asked, cell = spot.asked, spot.cell
    if asked is None or cell is None:
        return
    small = model.level.small
    inside, side = box.adjusted(*(_CLOSE_IN if small else _IN)), _CLOSE if small else _SIDE
    at = QPointF(inside.left() + theme.px(side + _MARK / 2), inside.center().y())
    if spot.pupil is not None:
        draw_mark(painter, words.MARKS[asked.of(spot.pupil.student.id)], at, theme.px(_MARK))
        return
    tone = words.STATES[cell.state]
    if tone != "muted":
        _paint_ground(painter, inside, tone, 1 - cell.left / cell.asked.total)
    draw_mark(painter, tone, at, theme.px(_MARK))
    if tone == "muted":
        return
    left, right = side + _MARK + (5 if small else 6), 2 if small else side - 1
    room = inside.adjusted(theme.px(left), 0, -theme.px(right), 0)
    _write_count(painter, room, spot, cell, text, model)


def _write_count(
    painter: QPainter, room: QRectF, spot: Spot, cell: Cell, text: str, model: BoardModel
) -> None:
    """The count, with its share where there is room for all of the table; or the share alone."""
    tokens, size, bold = theme.palette(), model.level.size, spot.line.total
    count = QFontMetricsF(theme.font(size, bold=bold)).horizontalAdvance(text)
    if count > room.width():
        text = words.share(cell, whole=True)
    _write(painter, room, _LEFT, text, tokens.ink, bold=bold, size=size)
    needed = QFontMetricsF(theme.font(bold=True)).horizontalAdvance(model.longest)
    needed += QFontMetricsF(theme.font(13)).horizontalAdvance("88.8%") + theme.px(8)
    if needed <= room.width():
        _write(painter, room, _RIGHT, words.share(cell), tokens.muted, size=13)


def _paint_ground(painter: QPainter, box: QRectF, tone: str, share: float) -> None:
    """The tone reaches as far as the form is in."""
    outline = QPainterPath()
    outline.addRoundedRect(box, 6, 6)
    painter.fillPath(outline, QColor(theme.palette().hover))
    painter.save()
    painter.setClipRect(QRectF(box.left(), box.top(), box.width() * share, box.height()))
    painter.fillPath(outline, theme.palette().soft(tone))
    painter.restore()


def _write(
    painter: QPainter,
    box: QRectF,
    flags: Qt.AlignmentFlag | Qt.TextFlag | int,
    text: str,
    colour: str,
    *,
    bold: bool = False,
    size: float = 15,
) -> None:
    """Text in one line, cut with dots where it has no room."""
    font = theme.font(size, bold=bold)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, int(flags), shown)
