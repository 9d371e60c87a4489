"""Who signs, drawn as it comes out under a report."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careapp.domain.schools import Signer
from careapp.i18n import in_language
from careapp.ui import theme

_LINE, _GAP = 26, 16
_DOTS = 150


class SignatureView(QWidget):
    """Two beside each other, as on paper; always dark on white, as paper is."""

    def __init__(self) -> None:
        super().__init__()
        self._signers: Sequence[Signer] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_signers(self, signers: Sequence[Signer]) -> None:
        self._signers = [each for each in signers if each.label or each.name or each.position]
        told = (" ".join(filter(None, (e.label, e.name, e.position))) for e in self._signers)
        self.setAccessibleDescription(", ".join(told))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        rows = (len(self._signers) + self._across() - 1) // self._across()
        return max(rows, 1) * theme.px(3 * _LINE + _GAP) + theme.px(_GAP)

    def _across(self) -> int:
        """Two, where the longest name has room in half of the width."""
        half = self.width() / 2
        return (
            2 if half >= theme.px(230) and half >= max(map(_needs, self._signers), default=0) else 1
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.palette().line), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if not self._signers:
            self._write(painter, QRectF(self.rect()), self.tr("Nobody signs"), muted=True)
            return
        across = self._across()
        width = self.width() / across
        for n, signer in enumerate(self._signers):
            row, column = divmod(n, across)
            alone = across == 2 and column == 0 and n == len(self._signers) - 1
            x = width * column + (width / 2 if alone else 0)
            y = theme.px(_GAP) + row * theme.px(3 * _LINE + _GAP)
            self._sign(painter, QRectF(x, y, width, theme.px(_LINE)), signer)

    def _sign(self, painter: QPainter, line: QRectF, signer: Signer) -> None:
        """The place to sign, the name in brackets (dots where there is none), the position."""
        metrics = QFontMetricsF(theme.font(14))
        word = in_language("th", "Paper", "Signed")
        before, after = metrics.horizontalAdvance(word), metrics.horizontalAdvance(signer.label)
        gap = theme.px(6)
        dots = min(theme.px(_DOTS), line.width() - before - after - 4 * gap)
        x = line.x() + (line.width() - before - dots - after - 2 * gap) / 2
        middle = x + before + gap + dots / 2
        self._write(painter, QRectF(x, line.y(), before, line.height()), word)
        self._dots(painter, x + before + gap, x + before + gap + dots, line.bottom() - theme.px(6))
        rest = QRectF(x + before + dots + 2 * gap, line.y(), after + 4, line.height())
        self._write(painter, rest, signer.label)
        below = QRectF(middle - line.width() / 2, line.bottom(), line.width(), line.height())
        if signer.name:
            self._write(painter, below, f"({signer.name})")
        else:
            self._write(painter, QRectF(middle - dots / 2 - 8, below.y(), 8, below.height()), "(")
            self._dots(painter, middle - dots / 2, middle + dots / 2, below.bottom() - theme.px(6))
            self._write(painter, QRectF(middle + dots / 2, below.y(), 8, below.height()), ")")
        below.moveTop(below.bottom())
        self._write(painter, below, signer.position, muted=True)

    def _write(self, painter: QPainter, box: QRectF, text: str, *, muted: bool = False) -> None:
        painter.setFont(theme.font(14))
        painter.setPen(QColor("#5b6676" if muted else "#1f2937"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(box, flags, text)

    def _dots(self, painter: QPainter, left: float, right: float, y: float) -> None:
        pen = QPen(QColor("#5b6676"), 1.4, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def _needs(signer: Signer) -> float:
    """The width of a signature: name and position stand in the middle of the dots."""
    metrics = QFontMetricsF(theme.font(14))
    word = metrics.horizontalAdvance(in_language("th", "Paper", "Signed"))
    aside = abs(metrics.horizontalAdvance(signer.label) - word)
    below = (f"({signer.name})", signer.position)
    return max(map(metrics.horizontalAdvance, below)) + aside + theme.px(16)
