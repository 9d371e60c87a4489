"""The two heads of the grid: item headings above, pupils with the saved mark at the left."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from careapp.ui import theme
from careapp.ui.frames import CALM, Frame
from careapp.ui.grid_cells import GAP, inks
from careapp.ui.grid_lines import Line
from careapp.ui.grid_sheet import GridSheet
from careapp.ui.lines import elided, wrapped
from careapp.ui.marks import draw_mark

_SIZE, _SMALL = 13, 12
_PITCH = 19
_OVER = 8  # how far beyond its column a word may stand
_NUMBER, _NAME, _STATE = 24, 31, 19  # right edge of the number, left edge of the name, the mark
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextDontClip


class ItemHeader(QHeaderView):
    """Numbers or short names of items; the one at work is strong."""

    def __init__(self, sheet: GridSheet, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sheet = sheet
        self._current, self._size = -1, _SIZE
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(theme.px(18))
        self.setSectionsClickable(False)

    def show_current(self, column: int) -> None:
        before, self._current = self._current, column
        for each in (before, column):
            if 0 <= each < self.count():  # a long word reaches over its edges
                left, more = self.sectionViewportPosition(each), theme.px(_OVER)
                width = self.sectionSize(each) + 2 * more
                self.viewport().update(left - more, 0, width, self.height())

    def height_for(self, width: int) -> int:
        """Room for the longest heading, cut into lines of a column's width."""
        self._size = self._fitting(width - 4)
        metrics = QFontMetricsF(theme.font(self._size))
        most = max(
            (len(wrapped(item.heading, width - 6, metrics)) for item in self._sheet.items),
            default=1,
        )
        return theme.px(max(34, min(most, 4) * _PITCH + 10))

    def _fitting(self, width: int) -> int:
        """The size of text at which most words are no wider than a column."""
        metrics = QFontMetricsF(theme.font(_SIZE))
        lines = [
            line for item in self._sheet.items for line in wrapped(item.heading, width, metrics)
        ]
        return _SIZE if all(metrics.horizontalAdvance(line) <= width for line in lines) else _SMALL

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own way, that dresses every section by the stylesheet, takes longer than the row."""
        area, painter = event.rect(), QPainter(self.viewport())
        colours = inks(theme.palette())
        painter.fillRect(area, colours.card)
        painter.fillRect(area.left(), self.height() - 1, area.width(), 1, colours.line)
        first, last = self.logicalIndexAt(area.left()), self.logicalIndexAt(area.right())
        for section in range(max(first, 0), (last if last >= 0 else self.count() - 1) + 1):
            left, width = self.sectionViewportPosition(section), self.sectionSize(section)
            self._paint(painter, QRect(left, 0, width, self.height()), section)

    def _paint(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours = inks(theme.palette())
        painter.fillRect(rect, colours.card)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.line)
        here = section == self._current
        painter.setFont(theme.font(self._size, bold=here))
        painter.setPen(colours.accent if here else colours.muted)
        items = self._sheet.items
        if section < len(items):
            lead = GAP if items[section].starts else 0
            box = QRectF(rect).adjusted(lead + 2, 0, -2, 0)
            text = items[section].heading
            lines = _lines(text, box.width(), self._size, here, theme.text_size())
            _paint_lines(painter, lines, box)
        else:
            pitch = theme.px(_PITCH)
            top = rect.bottom() + 1 - theme.px(7) - pitch
            box = QRectF(rect.left() + 8, top, rect.width() - 8, pitch)
            heading = self._sheet.notes[section - len(items)]
            painter.drawText(box, _LEFT, heading)


@lru_cache(maxsize=500)
def _lines(text: str, width: float, size: int, bold: bool, _text_size: int) -> list[str]:
    metrics = QFontMetricsF(theme.font(size, bold=bold))
    return [
        metrics.elidedText(line, Qt.TextElideMode.ElideRight, width + 10)
        for line in wrapped(text, width - 2, metrics)[:4]
    ]


def _paint_lines(painter: QPainter, lines: Sequence[str], box: QRectF) -> None:
    """Centred lines, the last one at the foot."""
    pitch = theme.px(_PITCH)
    top = box.bottom() - theme.px(7) - pitch * len(lines)
    for n, line in enumerate(lines):
        place = QRectF(box.left(), top + n * pitch, box.width(), pitch)
        painter.drawText(place, _CENTRE, line)


class PupilHeader(QHeaderView):
    """Class number, name, and whether the row is on the disk.

    That it is not is shown at once; that it is, when the keys pause: no flicker at every key.
    """

    def __init__(self, sheet: GridSheet, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._sheet = sheet
        self._current = -1
        self._dotted: set[int] = set()  # rows that were last painted as on their way
        self._late: set[int] = set()  # and are stored by now
        self._calm = Frame(self._show_late, self, CALM)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(1)
        line = QFontMetrics(theme.font()).height()
        self.setDefaultSectionSize(max(theme.px(33), line + 4))
        sheet.state_changed.connect(self._show_state)

    def show_current(self, row: int) -> None:
        before, self._current = self._current, row
        for each in (before, row):
            if 0 <= each < self.count():
                self.updateSection(each)

    def _show_state(self, row: int) -> None:
        state = self._sheet.lines.all[row].state
        if row not in self._dotted or state not in ("saving", "saved"):
            self._update_state(row)
        elif state == "saved":
            self._late.add(row)
            self._calm.ask()

    def _show_late(self) -> None:
        late, self._late = self._late, set()
        for row in late:
            if row < self.count():
                self._update_state(row)

    def _update_state(self, row: int) -> None:
        top, side = self.sectionViewportPosition(row), theme.px(_STATE)
        self.viewport().update(self.width() - side, top, side, self.sectionSize(row))

    def longest(self) -> int:
        """The width that shows every name whole."""
        metrics = QFontMetrics(theme.font())
        names = (metrics.horizontalAdvance(line.row.name) for line in self._sheet.lines.all)
        return max(names, default=0) + theme.px(_NAME + _STATE + 4)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        area, painter = event.rect(), QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, inks(theme.palette()).card)
        words = area.left() < self.width() - theme.px(_STATE)
        first, last = self.logicalIndexAt(area.top()), self.logicalIndexAt(area.bottom())
        for section in range(max(first, 0), (last if last >= 0 else self.count() - 1) + 1):
            top, height = self.sectionViewportPosition(section), self.sectionSize(section)
            self._paint(painter, QRect(0, top, self.width(), height), section, words=words)

    def _paint(self, painter: QPainter, rect: QRect, section: int, *, words: bool) -> None:
        colours, line = inks(theme.palette()), self._sheet.lines.all[section]
        (self._dotted.add if line.state == "saving" else self._dotted.discard)(section)
        here = section == self._current
        painter.fillRect(rect, colours.row if here else colours.card)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.line)
        box = QRectF(rect).translated(0, -theme.px(1))
        if words:
            self._paint_words(painter, line, box)
        _paint_state(painter, line, QPointF(rect.right() - theme.px(10), box.center().y() + 1))

    def _paint_words(self, painter: QPainter, line: Line, box: QRectF) -> None:
        colours = inks(theme.palette())
        painter.setFont(theme.font())
        painter.setPen(colours.muted)
        number = QRectF(box.left(), box.top(), theme.px(_NUMBER), box.height())
        painter.drawText(number, _RIGHT, line.row.number)
        painter.setPen(colours.ink)
        room = round(box.width()) - theme.px(_NAME + _STATE)
        name = elided(line.row.name, room, theme.TEXT_SIZE)
        place = box.adjusted(theme.px(_NAME), 0, 0, 0)
        painter.drawText(place, _LEFT, name)


def _paint_state(painter: QPainter, line: Line, spot: QPointF) -> None:
    """A tick when stored, dots while it is on the way, a warning when it failed."""
    reach, tokens = theme.px(4), theme.palette()
    if line.state == "saved":
        painter.setPen(QPen(tokens.tone("normal"), 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            [
                spot + QPointF(-reach, 0),
                spot + QPointF(-reach * 0.25, reach * 0.75),
                spot + QPointF(reach, -reach * 0.85),
            ]
        )
    elif line.state == "saving":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.tone("muted"))
        for n in (-1, 0, 1):
            painter.drawEllipse(spot + QPointF(n * reach, 0), 1.2, 1.2)
    elif line.state == "failed":
        draw_mark(painter, "problem", spot, reach * 2.2)
        painter.setPen(QPen(QColor(tokens.on_tone), 1.6))
        painter.drawLine(spot + QPointF(0, -reach * 0.7), spot + QPointF(0, reach * 0.2))
        painter.drawPoint(spot + QPointF(0, reach * 0.75))
