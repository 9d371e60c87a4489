"""The heat map of a class: every child by every scale, in colour, with its sign and its score."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from careapp.services.results import ClassResults
from careapp.ui import theme
from careapp.ui.lines import wrapped
from careapp.ui.marks import draw_mark
from careapp.ui.record_model import RECORD_ROLE, RecordModel
from careapp.ui.record_table import RecordTable, dress
from careapp.ui.screens.results_rows import (
    Cell,
    Row,
    columns,
    in_order,
    name_of,
    needs_words,
    rows,
)
from careapp.ui.stylesheet import CELL

_NAME = 1
_SIZE, _PITCH = 13, 19
_NAMES = (150, 240)  # the narrowest column of names, and the widest in a narrow window
_CELL = 52  # narrowest column of a scale
_MARK, _TEXT = 10, 14
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


class _Head(QHeaderView):
    """Headings in as many lines as they need."""

    def __init__(self, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._headings = headings

    def fit(self) -> None:
        """Make room for the heading with the most lines."""
        metrics = QFontMetricsF(theme.font(_SIZE))
        most = max((len(self._lines(n, metrics)) for n in range(len(self._headings))), default=1)
        self.setFixedHeight(theme.px(max(34, most * _PITCH + 12)))

    def least_widths(self) -> list[int]:
        """What each heading needs when it is broken wherever it can be."""
        metrics, least = QFontMetricsF(theme.font(_SIZE)), theme.px(_CELL)
        words = (wrapped(heading, 1, metrics) for heading in self._headings)
        longest = (max(map(metrics.horizontalAdvance, pieces)) for pieces in words)
        return [max(least, round(width) + theme.px(6)) for width in longest]

    def _lines(self, n: int, metrics: QFontMetricsF) -> list[str]:
        return wrapped(self._headings[n], self.sectionSize(n) - theme.px(4), metrics)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        tokens, pitch = theme.palette(), theme.px(_PITCH)
        painter.fillRect(rect, QColor(tokens.card))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.font(_SIZE))
        painter.setPen(QColor(tokens.muted))
        lines = self._lines(logicalIndex, QFontMetricsF(theme.font(_SIZE)))
        top = rect.bottom() - theme.px(6) - pitch * len(lines)
        for n, line in enumerate(lines):
            lead = CELL + 3 if logicalIndex == _NAME else 3
            box = QRectF(rect.left() + lead, top + n * pitch, rect.width() - lead - 3, pitch)
            painter.drawText(box, _LEFT if logicalIndex == _NAME else _CENTRE, line)
        painter.restore()


class _Cells(QStyledItemDelegate):
    """A pale ground in the group's colour, on it the sign and what stands beside it; an empty ring
    where nothing is known yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.worded: Sequence[bool] = ()  # by scale

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, place = index.data(RECORD_ROLE), index.column() - 2
        if place < 0:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, box = theme.palette(), QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, tokens.soft("accent"))
        cell = row.cells[place] if row.cells else Cell("", "", "")
        ground = box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if cell.tone not in ("", "muted"):
            painter.setBrush(tokens.soft(cell.tone))
            painter.drawRoundedRect(ground, 3, 3)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.ink), 2))
            painter.drawRoundedRect(ground, 3, 3)
        _draw_inside(painter, cell, box, cell.text(worded=self.worded[place]))
        painter.restore()


def _draw_inside(painter: QPainter, cell: Cell, box: QRectF, text: str) -> None:
    painter.setFont(theme.font(_TEXT, bold=cell.urgent))
    wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
    mark, gap = theme.px(_MARK), theme.px(6) if wide else 0
    x = box.center().x() - (mark + gap + wide) / 2
    draw_mark(painter, cell.tone, QPointF(x + mark / 2, box.center().y()), mark)
    painter.setPen(QColor(theme.palette().ink))
    place = QRectF(x + mark + gap, box.top() - 1, wide + 4, box.height())
    painter.drawText(place, _LEFT, text)


class HeatMap(RecordTable[Row]):
    """As high as its rows: the page scrolls, not the table. Enter or a press opens the child."""

    def __init__(
        self, results: ClassResults, name: str, order: str, parent: QWidget | None = None
    ) -> None:
        self._shown = columns(results, _CELL)
        self._needs_words = [needs_words(results.form, each) for each in results.scales]
        self._all = rows(results)
        self._order, self._only = order, None
        self._pressed = -1
        super().__init__(RecordModel(self._shown), name, parent)
        self._head = _Head([column.heading for column in self._shown], self)
        self.setHorizontalHeader(self._head)
        dress(self, 33)
        self._cells = _Cells(self)
        self.setItemDelegate(self._cells)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._show()

    _only: Collection[str] | None

    def show_all(self) -> None:
        self._only = None
        self._show()

    def show_only(self, students: Collection[str]) -> None:
        """Show some of the children, by their ids."""
        self._only = students
        self._show()

    def sort(self, order: str) -> None:
        """In class order, or the worst first."""
        self._order = order
        self._show()

    def _show(self) -> None:
        only = self._only
        some = [row for row in self._all if only is None or row.pupil.student.id in only]
        self._records.show(in_order(some, self._order))
        self._fit()
        if some:
            self.choose(0)  # the head has its own reset, which takes the row at work away

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint()).row()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, self._pressed = self._pressed, -1
        if row >= 0 and row == self.indexAt(event.position().toPoint()).row():
            self.opened.emit(self._records.record(row))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first of its presses has opened the child."""

    def _least_widths(self) -> list[int]:
        """Of the scales: room for each heading, and for the words of the cells below it."""
        heads = self._head.least_widths()[2:]
        return [
            max(head, self._widest(n, worded=needed))
            for n, (head, needed) in enumerate(zip(heads, self._needs_words, strict=True))
        ]

    def _widest(self, n: int, *, worded: bool) -> int:
        """What the widest cell of a scale takes."""
        metrics = QFontMetricsF(theme.font(_TEXT, bold=True))
        texts = {row.cells[n].text(worded=worded) for row in self._all if row.cells}
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        return round(widest) + theme.px(_MARK + 18)

    def _fit(self) -> None:
        """Names take what they need, the scales share the rest; the height is that of all rows."""
        metrics = QFontMetricsF(theme.font())
        names = [metrics.horizontalAdvance(name_of(row)) for row in self._all]
        number, low, high = theme.px(46), *map(theme.px, _NAMES)
        least = self._least_widths()
        room = self.viewport().width() - number
        high = max(high, room // 4)
        wanted = round(min(max([*names, 0]) + theme.px(24), high))
        name = max(min(wanted, room - sum(least)), low)
        spare = max(room - name - sum(least), 0) // max(len(least), 1)
        name = max(name, room - sum(least) - spare * len(least))  # what cannot be shared out
        widths = [number, name, *(width + spare for width in least)]
        for n, width in enumerate(widths):
            self._head.setSectionResizeMode(n, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(n, width)
        has_room = all(w >= self._widest(n, worded=True) for n, w in enumerate(widths[2:]))
        self._cells.worded = [has_room or needed for needed in self._needs_words]
        self._head.fit()
        below = self.horizontalScrollBar().sizeHint().height() if sum(widths) > self.width() else 0
        height = self.verticalHeader().defaultSectionSize() * self._records.rowCount()
        self.setFixedHeight(self._head.height() + height + below + 2)
