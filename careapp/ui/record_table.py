"""The table that shows a `RecordModel`: calm rows of one height, worked by keys alone."""

from typing import Generic

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from careapp.ui import theme
from careapp.ui.columns import ColumnWidths
from careapp.ui.record_model import Record, RecordModel
from careapp.ui.stylesheet import CELL


def dress(table: QTableView, row_height: int = 36, head_height: int = 34) -> None:
    """What all our tables share: one fixed height, horizontal lines only, no editing."""
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setIconSize(QSize(theme.px(16), theme.px(16)))
    line = QFontMetrics(theme.font()).height()
    rows, heads = table.verticalHeader(), table.horizontalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(1)
    rows.setDefaultSectionSize(max(theme.px(row_height), line + 4))
    heads.setHighlightSections(False)
    heads.setFixedHeight(max(theme.px(head_height), line + 4))


def fade_last(table: QTableView) -> None:
    """A row that has room for a part of it fades out: there is more below."""
    view = table.viewport()
    row = table.rowAt(view.height() - 1)
    top = table.rowViewportPosition(row)
    if row < 0 or top + table.rowHeight(row) <= view.height():
        return
    card = QColor(theme.palette().card)
    fade = QLinearGradient(0, top, 0, view.height())
    for at, alpha in ((0.0, 60), (0.8, 255)):
        card.setAlpha(alpha)
        fade.setColorAt(at, card)
    QPainter(view).fillRect(QRect(0, top, view.width(), view.height() - top), fade)


class RecordTable(QTableView, Generic[Record]):
    """Rows of records; Enter or a double press opens one."""

    opened = Signal(object)
    chosen = Signal(object)  # the record at work has changed

    def __init__(
        self, model: RecordModel[Record], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._records = model
        self.setModel(model)
        self.setAccessibleName(name)
        dress(self)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.widths = ColumnWidths(self)
        self._set_widths()
        self.selectionModel().currentRowChanged.connect(self._choose)
        model.modelReset.connect(self._start)

    def record(self) -> Record | None:
        """The record at work."""
        row = self.currentIndex().row()
        return self._records.record(row) if 0 <= row < self._records.rowCount() else None

    def choose(self, row: int) -> None:
        self.setCurrentIndex(self._records.index(row, 0))

    def least_width(self, n: int) -> int:
        """What a column of a fixed width takes at the least: the words of its heading."""
        column = self._records.columns[n]
        words = QFontMetrics(theme.font()).horizontalAdvance(column.heading)
        return max(theme.px(column.width), words + 2 * (CELL + 4))

    def setColumnWidth(self, column: int, width: int) -> None:
        """Unless somebody gave it another one."""
        super().setColumnWidth(column, self.widths.wanted(column, width))

    def _set_widths(self) -> None:
        heads = self.horizontalHeader()
        for n, column in enumerate(self._records.columns):
            if column.width:
                heads.setSectionResizeMode(n, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(n, self.least_width(n))
            else:
                heads.setSectionResizeMode(n, QHeaderView.ResizeMode.Stretch)

    def _start(self) -> None:
        if self._records.rowCount():
            self.choose(0)

    def _choose(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self._records.record(now.row()))

    def _open(self) -> None:
        record = self.record()
        if record is not None:
            self.opened.emit(record)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QColor(theme.palette().line))
        height, width = self.rowHeight(0), self.viewport().width()
        first = max(self.rowAt(0), 0)
        bottom = self.rowViewportPosition(first) + height - 1
        for _ in range(first, self._records.rowCount()):
            if bottom > self.viewport().height():
                break
            painter.drawLine(0, bottom, width, bottom)
            bottom += height
        painter.end()
        fade_last(self)

    def viewportEvent(self, event: QEvent) -> bool:
        """A tool tip tells the whole of what had no room, and what a sign means."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            shown = self.visualRect(index).width() >= self.sizeHintForIndex(index).width()
            if shown and not self._records.is_described(index):
                return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        under = self.indexAt(event.position().toPoint())
        if under.isValid():
            self.choose(under.row())
            self._open()
