"""The signs of the groups: a shape as well as a colour, and the word beside it."""

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.widgets import label

SIZE = 10.0


def draw_mark(
    painter: QPainter, tone: str, centre: QPointF, size: float = SIZE, shade: float = 0
) -> None:
    """Normal ●, at risk ▲, problem ■, talent ★, special need ◆; muted a dash, no tone a ring."""
    half, colour = size / 2, theme.palette().tone(tone, shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match tone:
        case "normal":
            painter.drawEllipse(centre, half, half)
        case "at_risk":
            painter.drawPolygon(_triangle(centre, half * 1.1))
        case "problem":
            painter.drawRect(QRectF(centre.x() - half, centre.y() - half, size, size))
        case "talent":
            painter.drawPolygon(_star(centre, size * 0.68))
        case "need":
            painter.drawPolygon(_diamond(centre, size * 0.64))
        case "muted":
            bar = QRectF(centre.x() - half, centre.y() - 1, size, 2)
            painter.drawRoundedRect(bar, 1, 1)
        case _:
            _ring(painter, colour, centre, half)


def _triangle(centre: QPointF, half: float) -> QPolygonF:
    x, y = centre.x(), centre.y()
    return QPolygonF(
        [QPointF(x, y - half), QPointF(x + half, y + half * 0.9), QPointF(x - half, y + half * 0.9)]
    )


def _diamond(centre: QPointF, reach: float) -> QPolygonF:
    x, y = centre.x(), centre.y()
    return QPolygonF(
        [QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)]
    )


def _star(centre: QPointF, radius: float) -> QPolygonF:
    points = []
    for n in range(10):
        reach, angle = radius * (0.42 if n % 2 else 1), n * math.pi / 5
        points.append(centre + QPointF(math.sin(angle) * reach, -math.cos(angle) * reach))
    return QPolygonF(points)


def _ring(painter: QPainter, colour: QColor, centre: QPointF, half: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.4))
    painter.drawEllipse(centre, half - 0.4, half - 0.4)


@lru_cache(maxsize=64)
def _pixmap(theme_name: str, tone: str, size: int, scale: float) -> QPixmap:
    made = QPixmap(QSize(round(size * scale), round(size * scale)))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, tone, QPointF(size / 2, size / 2), size * 0.6)
    painter.end()
    return made


def mark_pixmap(tone: str, size: int = 18, scale: float = 2.0) -> QPixmap:
    """The sign as a picture."""
    return _pixmap(theme.palette().name, tone, size, scale)


def mark_icon(tone: str) -> QIcon:
    """The sign for a table's cell or a button; it keeps its colour where it is selected."""
    return _icon(theme.palette().name, tone, theme.px(18))


@lru_cache(maxsize=64)
def _icon(theme_name: str, tone: str, size: int) -> QIcon:
    made, picture = QIcon(), _pixmap(theme_name, tone, size, 2.0)
    made.addPixmap(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made


class Mark(QWidget):
    """One sign, alone; whoever shows it names it."""

    def __init__(
        self, tone: str = "", size: float = SIZE, parent: QWidget | None = None, *, shade: float = 0
    ) -> None:
        super().__init__(parent)
        self._tone, self._size, self._shade = tone, size, shade
        self.setFixedSize(theme.px(size + 8), theme.px(size + 8))

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, size = QRectF(self.rect()).center(), theme.px(self._size)
        draw_mark(painter, self._tone, centre, size, self._shade)


class GroupMark(QWidget):
    """A sign and its word: `▲ เสี่ยง`."""

    def __init__(
        self,
        tone: str,
        word: str,
        kind: str = "",
        parent: QWidget | None = None,
        *,
        shade: float = 0,
    ) -> None:
        super().__init__(parent)
        self._mark, self._word = Mark(tone, shade=shade), label(word, kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self._mark)
        row.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)

    def show_group(self, tone: str, word: str) -> None:
        self._mark.set_tone(tone)
        self._word.setText(word)
        self.setAccessibleName(word)


def remark(
    words: str, kind: str = "muted", tone: str = "at_risk", size: float = SIZE
) -> QHBoxLayout:
    """A sentence that may wrap, with a sign at its first line."""
    mark, said = Mark(tone, size), label(words, kind, wrap=True)
    said.ensurePolished()
    mark.setFixedHeight(said.fontMetrics().height())
    row = QHBoxLayout()
    row.setSpacing(theme.px(4))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(said, 1, Qt.AlignmentFlag.AlignTop)
    return row


class Legend(QWidget):
    """What the signs mean."""

    def __init__(
        self, pairs: Sequence[tuple[str, str]] | None = None, parent: QWidget | None = None
    ) -> None:
        """`pairs` of tone and word; without them those of the students' list."""
        super().__init__(parent)
        tones = ("normal", "at_risk", "problem", "talent", "need", "")
        line = FlowLayout(self, theme.px(14), 0)
        for tone, word in pairs or [(tone, labels.group(tone)) for tone in tones]:
            line.addWidget(GroupMark(tone, word, "muted"))
