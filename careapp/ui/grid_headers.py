"""The two heads of the grid: item headings above, pupils with the saved mark at the left."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from careapp.ui import theme
from careapp.ui.grid_cells import GAP, inks
from careapp.ui.grid_lines import Line
from careapp.ui.grid_sheet import GridSheet
from careapp.ui.lines import wrapped
from careapp.ui.marks import draw_mark

_SIZE, _SMALL = 13, 12
_PITCH = 19
_NUMBER, _NAME, _STATE = 24, 31, 19  # right edge of the number, left edge of the name, the mark
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip


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
            if 0 <= each < self.count():
                self.updateSection(each)

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

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, inks(theme.palette()).card)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, inks(theme.palette()).line)
        here = section == self._current
        painter.setFont(theme.font(self._size, bold=here))
        painter.setPen(QColor(theme.palette().accent if here else theme.palette().muted))
        items = self._sheet.items
        if section < len(items):
            lead = GAP if items[section].starts else 0
            box = QRectF(rect).adjusted(lead + 2, 0, -2, 0)
            _paint_lines(painter, items[section].heading, box)
        else:
            pitch = theme.px(_PITCH)
            top = rect.bottom() + 1 - theme.px(7) - pitch
            box = QRectF(rect.left() + 8, top, rect.width() - 8, pitch)
            heading = self._sheet.notes[section - len(items)]
            painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignLeft, heading)
        painter.restore()


def _paint_lines(painter: QPainter, text: str, box: QRectF) -> None:
    """Centred lines, the last one at the foot."""
    pitch, metrics = theme.px(_PITCH), QFontMetricsF(painter.font())
    lines = [
        metrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width() + 10)
        for line in wrapped(text, box.width() - 2, metrics)[:4]
    ]
    top = box.bottom() - theme.px(7) - pitch * len(lines)
    for n, line in enumerate(lines):
        place = QRectF(box.left(), top + n * pitch, box.width(), pitch)
        painter.drawText(place, _MIDDLE | Qt.AlignmentFlag.AlignHCenter, line)


class PupilHeader(QHeaderView):
    """Class number, name, and whether the row is on the disk."""

    def __init__(self, sheet: GridSheet, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._sheet = sheet
        self._current = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(1)
        line = QFontMetrics(theme.font()).height()
        self.setDefaultSectionSize(max(theme.px(33), line + 4))
        sheet.state_changed.connect(self.updateSection)

    def show_current(self, row: int) -> None:
        before, self._current = self._current, row
        for each in (before, row):
            if 0 <= each < self.count():
                self.updateSection(each)

    def longest(self) -> int:
        """The width that shows every name whole."""
        metrics = QFontMetrics(theme.font())
        names = (metrics.horizontalAdvance(line.row.name) for line in self._sheet.lines.all)
        return max(names, default=0) + theme.px(_NAME + _STATE + 4)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(event.rect(), inks(theme.palette()).card)
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours, line = inks(theme.palette()), self._sheet.lines.all[section]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = section == self._current
        painter.fillRect(rect, colours.row if here else colours.card)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.line)
        painter.setFont(theme.font())
        painter.setPen(colours.muted)
        box = QRectF(rect).translated(0, -theme.px(1))
        number = QRectF(box.left(), box.top(), theme.px(_NUMBER), box.height())
        painter.drawText(number, _MIDDLE | Qt.AlignmentFlag.AlignRight, line.row.number)
        painter.setPen(colours.ink)
        room = rect.width() - theme.px(_NAME + _STATE)
        name = QFontMetrics(theme.font()).elidedText(
            line.row.name, Qt.TextElideMode.ElideRight, room
        )
        place = box.adjusted(theme.px(_NAME), 0, 0, 0)
        painter.drawText(place, _MIDDLE | Qt.AlignmentFlag.AlignLeft, name)
        _paint_state(painter, line, QPointF(rect.right() - theme.px(10), box.center().y() + 1))
        painter.restore()


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
