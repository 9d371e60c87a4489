"""A report's chart on screen: stacked bars, laid out by the same arithmetic as on paper."""

from collections.abc import Sequence

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

from careapp.reports.chart_layout import Bar, ChartLayout, Segment, layout
from careapp.reports.model import Chart
from careapp.ui import theme
from careapp.ui.figure_words import chart_words, part_words, told
from careapp.ui.lines import wrapped
from careapp.ui.marks import draw_mark
from careapp.ui.picture_painter import hatch

_SIZE = 14
_PITCH = 2.3  # from one bar to the next, in parts of the text's size
_NOTHING = Chart("", (), ())


class ChartView(QWidget):
    """Bars, one a category. A press, or Enter on the part at work, tells who is meant."""

    picked = Signal(int, int)  # category, series

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart, self._plan = _NOTHING, ChartLayout(0, 0, 0, 0, 0, ())
        self._source = ""
        self._limits: Sequence[str] = ()
        self._at: tuple[int, int] = (0, 0)  # the part that arrow keys are on: bar, segment
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_chart(self, chart: Chart | None, source: str = "", limits: Sequence[str] = ()) -> None:
        """`source` says what is behind its numbers, `limits` how the parts of each bar are told
        from one another; a tool tip tells both with each part."""
        self._chart, self._source, self._limits = chart or _NOTHING, source, limits
        self._at = (0, 0)
        self.setAccessibleName(chart_words(self._chart).replace("\n", " "))
        self._arrange()
        self._tell_reader()

    def part(self) -> tuple[str, str, int] | None:
        """The category, series and number that the arrow keys are on."""
        bar = self._bar()
        if bar is None or not bar.segments:
            return None
        segment = bar.segments[min(self._at[1], len(bar.segments) - 1)]
        series = self._chart.series[self._series(self._at[0], segment)]
        return self._chart.categories[self._at[0]], series.name, segment.n

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), max(round(self._plan.height) + 2, 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(260), self.sizeHint().height())

    def _bar(self) -> Bar | None:
        return self._plan.bars[self._at[0]] if self._at[0] < len(self._plan.bars) else None

    def _arrange(self) -> None:
        metrics = QFontMetricsF(theme.font(_SIZE))
        self._plan = layout(
            self._chart,
            max(self.width(), 1),
            theme.px(_SIZE),
            _PITCH,
            metrics.horizontalAdvance,
            lambda text, width: wrapped(text, width, metrics),
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
        for n, bar in enumerate(self._plan.bars):
            self._paint_names(painter, bar)
            for segment in bar.segments:
                self._paint_segment(painter, bar, segment)
            for place, segment in enumerate(bar.beside):
                self._paint_beside(painter, bar, segment, place)
            if n == self._at[0] and self.hasFocus() and bar.segments:
                self._paint_focus(painter, bar)

    def _paint_names(self, painter: QPainter, bar: Bar) -> None:
        painter.setFont(theme.font(_SIZE))
        painter.setPen(QColor(theme.palette().ink))
        pitch = theme.px(_SIZE) * 1.45
        top = bar.top + (bar.height - pitch * len(bar.lines)) / 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        for n, line in enumerate(bar.lines):
            painter.drawText(QRectF(0, top + n * pitch, self._plan.bars_x, pitch), flags, line)

    def _paint_segment(self, painter: QPainter, bar: Bar, segment: Segment) -> None:
        place = self._place(bar, segment)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = theme.palette().tone(segment.tone, segment.shade)
        strong = theme.font(13, bold=True)
        painter.fillRect(place, colour)
        if segment.tone == "at_risk":  # told from the others without its colour, as on paper
            wide = QFontMetricsF(strong).horizontalAdvance(segment.text) + theme.px(6)
            hatch(painter, place)
            if segment.text:
                plate = QRectF(0, 0, min(wide, place.width()), place.height())
                plate.moveCenter(place.center())
                painter.fillRect(plate, colour)
        if segment.text:
            painter.setFont(strong)
            painter.setPen(QColor(theme.palette().on_tone))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(place.translated(0, -1), flags, segment.text)

    def _paint_beside(self, painter: QPainter, bar: Bar, segment: Segment, place: int) -> None:
        middle = bar.bar_top + bar.bar_height / 2
        x = bar.beside_x + place * self._plan.beside_step
        draw_mark(painter, segment.tone, QPointF(x, middle), theme.px(8), segment.shade)
        painter.setFont(theme.font(13))
        painter.setPen(QColor(theme.palette().ink))
        box = QRectF(x + theme.px(8), bar.bar_top, self._plan.beside_step, bar.bar_height)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(box.translated(0, -1), flags, segment.number)

    def _paint_focus(self, painter: QPainter, bar: Bar) -> None:
        segment = bar.segments[min(self._at[1], len(bar.segments) - 1)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.palette().ink), 2))
        around = self._place(bar, segment).adjusted(-2, -2, 2, 2)
        painter.drawRect(around & QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _place(self, bar: Bar, segment: Segment) -> QRectF:
        x = self._plan.bars_x + segment.x
        return QRectF(x, bar.bar_top, max(segment.width, 1), bar.bar_height)

    def _series(self, category: int, segment: Segment) -> int:
        """Which series a part belongs to: parts of nobody are left out of a bar."""
        bar, filled = self._plan.bars[category], []
        for n, series in enumerate(self._chart.series):
            if series.values[category]:
                filled.append(n)
        return filled[bar.segments.index(segment)]

    def _hit(self, spot: QPointF) -> tuple[int, int] | None:
        for n, bar in enumerate(self._plan.bars):
            if bar.top <= spot.y() < bar.top + bar.height:
                for k, segment in enumerate(bar.segments):
                    if self._place(bar, segment).adjusted(-1, -4, 1, 4).contains(spot):
                        return n, k
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def words_at(self, spot: QPointF) -> str:
        """What a tool tip says there."""
        found = self._hit(spot)
        if found is None:
            return self._source
        bar, segment = found
        series = self._series(bar, self._plan.bars[bar].segments[segment])
        limits = self._limits[bar] if self._limits else ""
        return told(part_words(self._chart, bar, series), limits, self._source)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if self._hit(event.position()) else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if found := self._hit(event.position()):
            self._at = found
            self._pick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps and self._plan.bars:
            self._step(*steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick()
        else:
            super().keyPressEvent(event)

    def _step(self, down: int, right: int) -> None:
        bar = min(max(self._at[0] + down, 0), len(self._plan.bars) - 1)
        last = max(len(self._plan.bars[bar].segments) - 1, 0)
        self._at = (bar, min(max(min(self._at[1], last) + right, 0), last))
        self._tell_reader()
        self.update()

    def _pick(self) -> None:
        bar = self._bar()
        if bar is not None and bar.segments:
            segment = bar.segments[min(self._at[1], len(bar.segments) - 1)]
            self.picked.emit(self._at[0], self._series(self._at[0], segment))

    def _tell_reader(self) -> None:
        """What a screen reader says: the part at work, else nothing."""
        found = self.part()
        self.setAccessibleDescription(" ".join(map(str, found)) if found else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
