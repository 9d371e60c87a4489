"""A ring that shows how far a step of the work is; pressing it opens the students behind it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from careapp.ui import labels, theme

_RING, _STROKE = 72, 9


class ProgressRing(QAbstractButton):
    """`done` of `total` as a ring, a per cent and words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = self._total = 0
        self._tone = "accent"
        self.setText(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(0, 0)

    def set_value(self, done: int, total: int, tone: str = "accent", of: str = "") -> None:
        """`of` says of whom the total is; the tool tip tells it."""
        self._done, self._total, self._tone = done, total, tone
        words = labels.of_total(done, total)
        self.setAccessibleName(f"{self.text()} {words}")
        self.setToolTip("\n".join(filter(None, (f"{self.text()} · {words}", of))))
        self.updateGeometry()
        self.update()

    @property
    def per_cent(self) -> int:
        """Whole per cents, rounded down: 100 only when all is done."""
        return self._done * 100 // self._total if self._total else 0

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = max(theme.px(132), metrics.horizontalAdvance(self.text()) + theme.px(12))
        return QSize(width, theme.px(_RING + 16) + 2 * theme.px(22) + theme.px(6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, size = theme.palette(), theme.px(_RING)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        ring = QRectF((self.width() - size) / 2, theme.px(9), size, size)
        painter.setPen(QPen(QColor(colours.track), theme.px(_STROKE)))
        painter.drawEllipse(ring)
        if self._done and self._total:
            cap = Qt.PenCapStyle.RoundCap
            painter.setPen(
                QPen(colours.tone(self._tone), theme.px(_STROKE), Qt.PenStyle.SolidLine, cap)
            )
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._done / self._total))
        self._paint_words(painter, ring)

    def _paint_words(self, painter: QPainter, ring: QRectF) -> None:
        colours, centre = theme.palette(), Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(colours.ink))
        painter.setFont(theme.font(20, bold=True))
        inside = ring.translated(0, -theme.px(2))
        painter.drawText(inside, centre, f"{self.per_cent}%" if self._total else "–")
        painter.setFont(theme.font(14))
        line = QRectF(0, ring.bottom() + theme.px(6), self.width(), theme.px(24))
        painter.drawText(line, centre, self.text())
        painter.setPen(QColor(colours.muted))
        line.translate(0, theme.px(21))
        painter.drawText(line, centre, labels.of_total(self._done, self._total))
