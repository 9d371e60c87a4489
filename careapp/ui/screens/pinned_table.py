"""A table whose first column stays in sight when the others are moved sideways."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from careapp.ui import theme

_FIRST = 0
_State = QStyle.StateFlag


class _Head(QHeaderView):
    """The heads, the first of them at the left edge always."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.offset():
            painter = QPainter(self.viewport())
            box = QRect(0, 0, self.sectionSize(_FIRST), self.height())
            self.paintSection(painter, box, _FIRST)


class PinnedTable(QTableView):
    """It is painted over the others by the delegate, so the delegate has to fill its ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(_Head(self))

    @property
    def _moved(self) -> bool:
        return self.horizontalHeader().offset() > 0

    def indexAt(self, pos: QPoint) -> QModelIndex:  # noqa: N802
        if self._moved and 0 <= pos.x() < self.columnWidth(_FIRST):
            return self.model().index(self.rowAt(pos.y()), _FIRST)
        return super().indexAt(pos)

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:  # noqa: N802
        box = super().visualRect(index)
        if index.column() == _FIRST and self._moved:
            box.moveLeft(0)
        return box

    def scrollTo(  # noqa: N802
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        hidden = self.columnWidth(_FIRST) - self.columnViewportPosition(index.column())
        if index.column() != _FIRST and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        if dx or self._moved:  # what was painted over the others must not move with them
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._moved:
            return
        painter, bottom = QPainter(self.viewport()), self.viewport().height() - 1
        first, last = self.rowAt(0), self.rowAt(bottom)
        for row in range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1):
            self._paint_first(painter, self.model().index(row, _FIRST))
        painter.setPen(QColor(theme.palette().line))
        painter.drawLine(self.columnWidth(_FIRST), 0, self.columnWidth(_FIRST), bottom)

    def _paint_first(self, painter: QPainter, index: QModelIndex) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        chosen = self.selectionModel().isSelected(index)
        option.state = option.state & ~_State.State_Selected
        if chosen:
            option.state |= _State.State_Selected
        self.itemDelegate().paint(painter, option, index)
