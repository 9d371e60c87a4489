"""The grid's table: where its cells are, how they are painted, which one is at work. No editing."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from careapp.ui import theme
from careapp.ui.grid_cells import GAP, Band, inks, paint_band
from careapp.ui.grid_headers import ItemHeader, PupilHeader
from careapp.ui.grid_items import GridItem, GridNote
from careapp.ui.grid_sheet import GridSheet

_CELL, _WIDE_CELL = (19, 34), (54, 96)  # narrowest and widest cell; wide below words or for signs
_LETTERS = 3  # a heading longer than this is a word
_NAMES = (146, 236)


class GridTable(QTableView):
    """Qt's table for the model, the selection, scrolling and screen readers; our own painting."""

    moved = Signal(int, int)  # the cell at work: row and column
    row_changed = Signal(int)  # the row that was at work before

    def __init__(self, sheet: GridSheet, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._heads, self._names = ItemHeader(sheet, self), PupilHeader(sheet, self)
        self.setHorizontalHeader(self._heads)
        self.setVerticalHeader(self._names)
        self.setModel(sheet)
        unmoved = QItemSelectionModel(sheet, self)  # with ours they would be painted at every key
        for head in (self._heads, self._names):
            head.setSelectionModel(unmoved)
        self.setAccessibleName(name)
        self._dress()
        self.selectionModel().currentChanged.connect(self._move)
        self._names.sectionClicked.connect(lambda row: self.go(row, 0))
        sheet.modelReset.connect(self.refit)
        self.refit()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        for viewport in (self.viewport(), self._names.viewport()):  # scrolling then paints one row
            viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def row(self) -> int:
        """The row at work; -1 for none."""
        return self.currentIndex().row()

    @property
    def column(self) -> int:
        return self.currentIndex().column()

    def go(self, row: int, column: int) -> None:
        """Put the cell at work; numbers beyond the grid mean its edge."""
        rows, columns = self.sheet.rowCount(), len(self.sheet.items)
        if rows and columns:
            row, column = min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)
            self.setCurrentIndex(self.sheet.index(row, column))

    def refit(self) -> None:
        """Give names, cells and notes their widths, in the room there is."""
        notes = self._note_widths()
        low, high = map(theme.px, _WIDE_CELL if any(map(_is_wide, self.sheet.items)) else _CELL)
        gaps = GAP * sum(item.starts for item in self.sheet.items)
        count = max(len(self.sheet.items), 1)
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - sum(notes) - gaps - 2
        longest = min(self._names.longest(), theme.px(_NAMES[1]))
        names = max(theme.px(_NAMES[0]), min(longest, room - low * count))
        cell = max(low, min(high, (room - names) // count))
        self._names.setFixedWidth(names)
        self._heads.setFixedHeight(self._heads.height_for(cell))
        for n, item in enumerate(self.sheet.items):
            self._heads.resizeSection(n, cell + (GAP if item.starts else 0))
        for n, width in enumerate(notes):
            self._heads.resizeSection(count + n, width)
        self.updateGeometries()

    def _note_widths(self) -> list[int]:
        """A note is as wide as its heading and the words that stand in its column now."""
        plain, strong = QFontMetrics(theme.font(14)), QFontMetrics(theme.font(15, bold=True))
        widths = [
            max(theme.px(46), plain.horizontalAdvance(heading) + 16) for heading in self.sheet.notes
        ]
        shown = [line.notes for line in self.sheet.lines.all]
        for notes in (*shown, *zip_longest(*self.sheet.widest, fillvalue=GridNote(""))):
            for n, note in enumerate(notes[: len(widths)]):
                metrics = strong if note.strong else plain
                sign = 0 if note.tone is None else theme.px(16)
                widths[n] = max(widths[n], metrics.horizontalAdvance(note.text) + sign + 16)
        if widths:  # the words of a row that is begun stand across all notes
            words = plain.horizontalAdvance(self.sheet.to_go(len(self.sheet.items))) + 16
            widths[-1] += max(words - sum(widths), 0)
        if len(widths) > 1:
            widths[-1] = max(widths[-1], theme.px(82))
        return widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.refit()
        self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model():
            self.refit()

    def _move(self, now: QModelIndex, before: QModelIndex) -> None:
        self._heads.show_current(now.column())
        if now.row() != before.row():
            self._names.show_current(now.row())
            for row in (now.row(), before.row()):
                self._update_row(row)
            if before.isValid():
                self.row_changed.emit(before.row())
        self.moved.emit(now.row(), now.column())

    def _update_row(self, row: int) -> None:
        if row >= 0:
            top = self.rowViewportPosition(row)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._chosen()
        # A region is iterable, which PySide's type hints do not say.
        for part in cast("Iterable[QRect]", event.region()):
            painter.setClipRect(part)  # else its row would be painted over the cells of another
            painter.fillRect(part, inks(theme.palette()).card)
            self._paint_part(painter, part, chosen)

    def _paint_part(self, painter: QPainter, area: QRect, chosen: dict[int, range]) -> None:
        columns = self._columns_within(area.left(), area.right())
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return
        last = last if last >= 0 else self.sheet.rowCount() - 1
        at, focused, width = self.currentIndex(), self.hasFocus(), self.viewport().width()
        for row in range(first, last + 1):
            here = row == at.row()
            band = Band(
                row,
                self.rowViewportPosition(row),
                self.rowHeight(row),
                columns,
                at.column() if here else -1,
                here,
                focused,
                chosen.get(row, ()),
            )
            paint_band(painter, self.sheet, band, width)

    def _columns_within(self, left: int, right: int) -> Sequence[tuple[int, int, int]]:
        """Columns to paint, with place and width: those that are touched, all notes if any is."""
        count, items = self.sheet.columnCount(), len(self.sheet.items)
        first, last = self.columnAt(left), self.columnAt(right)
        first = first if first >= 0 else items
        last = last if 0 <= last < items else count - 1
        found = range(min(first, items), last + 1)
        return [(n, self.columnViewportPosition(n), self.columnWidth(n)) for n in found]

    def _chosen(self) -> dict[int, range]:
        """Selected columns by row, if more than the cell at work is selected."""
        ranges = self.selectionModel().selection()
        if ranges.size() != 1 or (ranges.at(0).width() == 1 and ranges.at(0).height() == 1):
            return {}
        block = ranges.at(0)
        columns = range(block.left(), block.right() + 1)
        return dict.fromkeys(range(block.top(), block.bottom() + 1), columns)


def _is_wide(item: GridItem) -> bool:
    signs = any(choice.tone for choice in item.choices)
    return signs or item.is_number or len(item.heading) > _LETTERS
