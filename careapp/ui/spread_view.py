"""The profile of a class on screen: lines with bands, and a sign for each child where it lies."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from careapp.reports.recorded import number_words
from careapp.reports.spread_layout import PlacedStrip, SpreadLayout, layout
from careapp.reports.spreads import Dot, Spread
from careapp.ui import labels, theme
from careapp.ui.figure_words import told
from careapp.ui.lines import wrapped
from careapp.ui.marks import draw_mark

_SIZE, _SMALL = 14, 12
_LEADING = 1.45
_NOTHING = Spread("", "", ())
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


class SpreadView(QWidget):
    """Arrows go from child to child and from line to line; a press or Enter tells whom."""

    picked = Signal(str)  # a student's id
    pointed = Signal(str)  # who it is and where, in words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spread, self._plan = _NOTHING, SpreadLayout(0, 0, 0, ())
        self._source = ""
        self._limits: Mapping[str, str] = {}  # by scale
        self._at: tuple[int, int] = (0, 0)  # line, dot
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spread(
        self, spread: Spread | None, source: str = "", limits: Mapping[str, str] = {}
    ) -> None:
        """A tool tip tells the `source` of the bands, and by scale the `limits` of each."""
        self._spread, self._source, self._limits = spread or _NOTHING, source, limits
        self._at = next(((n, 0) for n, s in enumerate(self._spread.strips) if s.dots), (0, 0))
        self.setAccessibleName(self._spread.title)
        self._arrange()
        self._tell()

    def dot(self) -> Dot | None:
        """The child that the arrow keys are on."""
        strips, (line, place) = self._spread.strips, self._at
        return strips[line].dots[place] if line < len(strips) and strips[line].dots else None

    def words(self) -> str:
        """`ด.ญ.ใบเตย น้ำใส · ส่วนสูงตามอายุ -2.31 เตี้ย`"""
        dot = self.dot()
        return self._words(self._at[0], dot) if dot else ""

    def _words(self, line: int, dot: Dot) -> str:
        name, strip = labels.short_name(dot.pupil.student), self._spread.strips[line]
        return f"{name} · {strip.name} {labels.number(dot.value)} {dot.band}"

    def words_at(self, spot: QPointF) -> str:
        """What a tool tip says there: of a child, else of the class on that line."""
        line = next((n for n, each in reversed([*enumerate(self._plan.strips)])
                     if each.top <= spot.y()), 0)  # fmt: skip
        if line >= len(self._spread.strips):
            return ""
        strip, found = self._spread.strips[line], self._hit(spot)
        words = self.tr("{scale}: %n child(ren) with a score", "", len(strip.dots))
        said = words.format(scale=strip.name)
        if found is not None:
            said = self._words(line, strip.dots[found[1]])
        return told(said, self._limits.get(strip.scale, ""), self._source)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(520), max(round(self._plan.height) + 2, 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), self.sizeHint().height())

    def _arrange(self) -> None:
        metrics, small = QFontMetricsF(theme.font(_SIZE)), QFontMetricsF(theme.font(_SMALL))

        self._plan = layout(
            self._spread,
            max(self.width(), 1),
            theme.px(_SIZE),
            metrics.horizontalAdvance,
            lambda text, width: wrapped(text, width, metrics),
            lambda text, width: wrapped(text, width, small),
        )
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.dot() if self.hasFocus() else None
        for n, placed in enumerate(self._plan.strips):
            self._paint_name(painter, placed, self._spread.strips[n].middle)
            self._paint_bands(painter, placed)
            for each in placed.dots:
                spot = QPointF(each.x, each.y)
                draw_mark(painter, each.dot.tone, spot, self._plan.dot * 0.86)
                if chosen is not None and each.dot.pupil is chosen.pupil:
                    self._paint_ring(painter, spot, strong=each.dot is chosen)

    def _paint_name(
        self, painter: QPainter, placed: PlacedStrip, middle: int | float | None
    ) -> None:
        pitch = theme.px(_SIZE) * _LEADING
        said = [*placed.lines]
        if middle is not None:
            number = number_words(round(middle, 2))
            said.append(self.tr("median {number}").format(number=number))
        top = placed.bands_top + (placed.bands_height - pitch * len(said)) / 2
        top = max(top, placed.top)
        for n, line in enumerate(said):
            is_name = n < len(placed.lines)
            painter.setFont(theme.font(_SIZE if is_name else _SMALL))
            painter.setPen(QColor(theme.palette().ink if is_name else theme.palette().muted))
            painter.drawText(QRectF(0, top + n * pitch, self._plan.lines_x, pitch), _LEFT, line)

    def _paint_bands(self, painter: QPainter, placed: PlacedStrip) -> None:
        tokens, top, height = theme.palette(), placed.bands_top, placed.bands_height
        painter.setFont(theme.font(_SMALL))
        pitch = theme.px(_SIZE) * _LEADING
        for zone in placed.zones:
            box = QRectF(zone.x + 0.5, top, zone.width - 1, height)
            painter.fillRect(box, tokens.soft(zone.tone))
            painter.setPen(tokens.tone(zone.tone))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
            painter.setPen(QColor(tokens.ink))
            first = top - pitch * len(zone.lines)
            for n, line in enumerate(zone.lines):
                over = QRectF(zone.x, first + n * pitch, zone.width, pitch)
                painter.drawText(over, _CENTRE, line)
        painter.setPen(QColor(tokens.muted))
        for x, text in placed.ticks:
            painter.drawLine(QPointF(x, top + height), QPointF(x, top + height + 3))
            below = QRectF(x - 20, top + height + 2, 40, pitch)
            painter.drawText(below, _CENTRE, text)
        if placed.middle is not None:
            painter.setPen(QPen(QColor(tokens.ink), 1.2, Qt.PenStyle.DashLine))
            spot = QPointF(placed.middle, top)
            painter.drawLine(spot, spot + QPointF(0, height))

    def _paint_ring(self, painter: QPainter, spot: QPointF, *, strong: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.palette().ink), 2 if strong else 1))
        reach = self._plan.dot * (0.8 if strong else 0.66)
        painter.drawEllipse(spot, reach, reach)

    def _hit(self, spot: QPointF) -> tuple[int, int] | None:
        reach = self._plan.dot * 0.7
        for n, placed in enumerate(self._plan.strips):
            for k, each in enumerate(placed.dots):
                if abs(each.x - spot.x()) <= reach and abs(each.y - spot.y()) <= reach:
                    return n, k
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._hit(event.position())
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if found else Qt.CursorShape.ArrowCursor)
        if found and found != self._at:
            self._go(*found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if found := self._hit(event.position()):
            self._go(*found)
            self._pick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        lines = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        line, place = self._at
        if key in steps and self.dot() is not None:
            last = len(self._spread.strips[line].dots) - 1
            self._go(line, min(max(place + steps[key], 0), last))
        elif key in lines and self.dot() is not None:
            self._change_line(lines[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick()
        else:
            super().keyPressEvent(event)

    def _change_line(self, step: int) -> None:
        """To the same child on the next line that has it, or to the nearest in its order."""
        strips, (line, place), dot = self._spread.strips, self._at, self.dot()
        below = range(line + step, len(strips) if step > 0 else -1, step)
        found = next((n for n in below if strips[n].dots), None)
        if found is not None and dot is not None:
            dots = strips[found].dots
            same = (n for n, each in enumerate(dots) if each.pupil is dot.pupil)
            self._go(found, next(same, min(place, len(dots) - 1)))

    def _go(self, line: int, place: int) -> None:
        self._at = (line, place)
        self._tell()
        self.update()

    def _pick(self) -> None:
        if dot := self.dot():
            self.picked.emit(dot.pupil.student.id)

    def _tell(self) -> None:
        """What a screen reader says, and who stands below: the child at work."""
        self.setAccessibleDescription(self.words())
        self.pointed.emit(self.words())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
