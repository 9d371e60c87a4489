"""The shapes of a chart painted on screen, in the colours of the theme."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from careapp.reports.picture import Box, Colour, Ribbon, Shape, Sign, Stroke, Words
from careapp.ui import theme
from careapp.ui.marks import draw_mark

_BEFORE = {"left": 0.0, "centre": 0.5, "right": 1.0}  # the part of a text that is left of its x
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


def paint(painter: QPainter, shape: Shape, size: float) -> None:
    """Paint a shape; words are in parts of a text's `size`."""
    match shape:
        case Box():
            _paint_box(painter, shape)
        case Stroke():
            _paint_stroke(painter, shape)
        case Ribbon():
            _paint_ribbon(painter, shape)
        case Sign():
            _paint_sign(painter, shape)
        case Words():
            _paint_words(painter, shape, size)


def colour_of(colour: Colour) -> QColor:
    """A named colour, mixed with the ground of a card."""
    tokens = theme.palette()
    named = {"ink": tokens.ink, "muted": tokens.muted, "line": tokens.line,
             "pale": tokens.hover, "light": tokens.on_tone}  # fmt: skip
    own = QColor(named[colour.name]) if colour.name in named else tokens.tone(colour.name)
    if colour.strength >= 1:
        return own
    ground, part = QColor(tokens.card), colour.strength
    pairs = ((own.red(), ground.red()), (own.green(), ground.green()), (own.blue(), ground.blue()))
    return QColor(*(round(b + (a - b) * part) for a, b in pairs))


def hatch(painter: QPainter, box: QRectF) -> None:
    """Slanted pale lines over a box: told from others without its colour."""
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(QColor(theme.palette().card), 1))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += theme.px(6)
    painter.restore()


def _paint_box(painter: QPainter, box: Box) -> None:
    area, colour = QRectF(box.x, box.y, box.width, box.height), colour_of(box.colour)
    if box.framed:
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        return
    painter.fillRect(area, colour)
    if box.hatched:
        hatch(painter, area)


def _paint_stroke(painter: QPainter, stroke: Stroke) -> None:
    if not stroke.spots:
        return
    pen = QPen(colour_of(stroke.colour), stroke.weight)
    if stroke.dashes:
        pen.setDashPattern([each / stroke.weight for each in stroke.dashes])
    painter.setPen(pen)
    painter.drawPolyline([QPointF(*spot) for spot in stroke.spots])


def _paint_ribbon(painter: QPainter, band: Ribbon) -> None:
    middle, high = (band.x + band.to_x) / 2, band.height
    path = QPainterPath(QPointF(band.x, band.y))
    path.cubicTo(middle, band.y, middle, band.to_y, band.to_x, band.to_y)
    path.lineTo(band.to_x, band.to_y + high)
    path.cubicTo(middle, band.to_y + high, middle, band.y + high, band.x, band.y + high)
    painter.fillPath(path, colour_of(band.colour))


def _paint_sign(painter: QPainter, sign: Sign) -> None:
    centre = QPointF(sign.x, sign.y)
    if sign.tone:
        draw_mark(painter, sign.tone, centre, sign.size)
    else:  # a value that is in no group
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette().ink))
        painter.drawEllipse(centre, sign.size / 2, sign.size / 2)
    if sign.hollow:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette().card))
        low = sign.size * 0.08 if sign.tone == "at_risk" else 0
        painter.drawEllipse(centre + QPointF(0, low), sign.size * 0.24, sign.size * 0.24)


def _paint_words(painter: QPainter, words: Words, size: float) -> None:
    font = theme.font(size * words.part, bold=words.bold)
    high = theme.px(size * words.part * 1.5)
    wide = QFontMetricsF(font).horizontalAdvance(words.text)
    left = words.x - wide * _BEFORE[words.align]
    box = QRectF(left, words.y - high / 2, wide, high)
    if words.plated:
        plate = QRectF(left - 1, words.y - high * 0.36, wide + 2, high * 0.72)
        painter.fillRect(plate, QColor(theme.palette().card))
    painter.setFont(font)
    painter.setPen(colour_of(words.colour))
    painter.drawText(box.translated(0, -1), _FLAGS, words.text)
