"""The growth of a child: z-scores over all measurements, against the bands of the WHO."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from careapp.i18n import translate
from careapp.services.child_page import Growth, Measured
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.widgets import label, set_text

_HIGH, _LEFT, _FOOT, _SIZE = 150, 30, 20, 12
_MOST = 3.5  # standard deviations above and below that are drawn
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip


class GrowthChart(QWidget):
    """BMI for age with a whole line and round points, height for age dashed and with squares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._growth = Growth(())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_HIGH))

    def show_growth(self, growth: Growth) -> None:
        self._growth = growth
        self.setAccessibleName(translate("Timeline", "Growth, z-scores"))
        self.setAccessibleDescription("; ".join(said(each) for each in growth.points))
        source = translate("Timeline", "z-scores by the WHO growth reference 2007, 5 to 19 years")
        self.setToolTip("\n".join((*(said(each) for each in growth.points), source)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(theme.px(_LEFT), 6, -8, -theme.px(_FOOT))
        self._paint_bands(painter, room)
        tokens, points = theme.palette(), self._growth.points
        bmi = [(n, each.bmi) for n, each in enumerate(points) if each.bmi is not None]
        tall = [(n, each.height_z) for n, each in enumerate(points) if each.height_z is not None]
        self._paint_line(painter, room, tall, QColor(tokens.muted), dashed=True)
        self._paint_line(painter, room, bmi, QColor(tokens.accent), dashed=False)
        self._paint_days(painter, room)

    def _paint_bands(self, painter: QPainter, room: QRectF) -> None:
        tokens = theme.palette()
        good = QRectF(
            QPointF(room.left(), self._y(room, 1)), QPointF(room.right(), self._y(room, -2))
        )
        painter.fillRect(good, tokens.soft("normal"))
        painter.setFont(theme.font(_SIZE))
        for z in range(-3, 4):
            y = self._y(room, z)
            style = Qt.PenStyle.SolidLine if z == 0 else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(tokens.line), 1, style))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(tokens.muted))
            box = QRectF(0, y - theme.px(8), room.left() - theme.px(5), theme.px(16))
            painter.drawText(box, _FLAGS | Qt.AlignmentFlag.AlignRight, f"{z:+d}" if z else "0")

    def _paint_line(
        self,
        painter: QPainter,
        room: QRectF,
        points: list[tuple[int, float]],
        colour: QColor,
        *,
        dashed: bool,
    ) -> None:
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        spots = [QPointF(self._x(room, n), self._y(room, z)) for n, z in points]
        painter.setPen(QPen(colour, 2, style))
        for one, other in pairwise(spots):
            painter.drawLine(one, other)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        half = theme.px(3.5)
        for spot in spots:
            if dashed:
                painter.drawRect(QRectF(spot.x() - half, spot.y() - half, 2 * half, 2 * half))
            else:
                painter.drawEllipse(spot, half, half)

    def _paint_days(self, painter: QPainter, room: QRectF) -> None:
        """Under the first and the last point, and those between that have room."""
        painter.setPen(QColor(theme.palette().muted))
        painter.setFont(theme.font(_SIZE))
        points, free = self._growth.points, -1e9
        wide = theme.px(56)
        for n, each in enumerate(points):
            x = self._x(room, n)
            if x - wide / 2 < free and n:
                continue
            left = min(max(x - wide / 2, room.left() - theme.px(12)), room.right() - wide + 6)
            box = QRectF(left, room.bottom() + 2, wide, theme.px(_FOOT) - 2)
            words = labels.day_short(each.day).partition(" ")[2]
            painter.drawText(box, _FLAGS | Qt.AlignmentFlag.AlignHCenter, words)
            free = left + wide

    def _x(self, room: QRectF, n: int) -> float:
        """By the day: a year without a measurement is as wide as it is long."""
        points = self._growth.points
        first, last = points[0].day, points[-1].day
        whole = (last - first).days
        part = (points[n].day - first).days / whole if whole else 0.5
        pad = theme.px(14)
        return room.left() + pad + part * (room.width() - 2 * pad)

    def _y(self, room: QRectF, z: float) -> float:
        held = min(max(z, -_MOST), _MOST)
        return room.center().y() - held / (2 * _MOST) * room.height()


def said(each: Measured) -> str:
    """`2 มิ.ย. 2569: 28 กก. 132 ซม. · ดัชนีมวลกาย น้ำหนักเกิน · ส่วนสูง ปกติ`"""
    sizes = translate("Timeline", "{kg} kg, {cm} cm").format(
        kg=f"{each.weight or 0:g}", cm=f"{each.height or 0:g}"
    )
    of = (translate("Timeline", "BMI {word}"), translate("Timeline", "height {word}"))
    groups = [words.format(word=word) for words, word in zip(of, each.words, strict=True) if word]
    return " · ".join((f"{labels.day_short(each.day)}: {sizes}", *groups))


class GrowthCard(Card):
    """Only for a child that was measured: the newest in words, the chart, whose bands they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Timeline", "Growth"), parent)
        self.chart = GrowthChart()
        self._now, self._key = label("", wrap=True), label("", "small", wrap=True)
        for each in (self._now, self.chart, self._key):
            self.add(each)

    def show_growth(self, growth: Growth) -> None:
        self.setVisible(bool(growth.points))
        if growth.points:
            set_text(self._now, said(growth.points[-1]))
            self.chart.show_growth(growth)
            words = translate(
                "Timeline", "● BMI for age  ■ height for age (z-scores; green: −2 to +1). {source}"
            )
            set_text(self._key, words.format(source=growth.source))
