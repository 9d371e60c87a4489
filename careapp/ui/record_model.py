"""One table model for every list of records: columns are functions of a record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from careapp.ui import theme
from careapp.ui.marks import mark_icon

Record = TypeVar("Record")
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

# Looked up once: an enum look-up in every call of data() costs 2.6 times the whole call.
DISPLAY = int(_Role.DisplayRole)
DECORATION = int(_Role.DecorationRole)
ALIGNMENT = int(_Role.TextAlignmentRole)
FOREGROUND = int(_Role.ForegroundRole)
TOOL_TIP = int(_Role.ToolTipRole)
ACCESSIBLE = int(_Role.AccessibleTextRole)
SORT_ROLE = int(_Role.UserRole) + 1
RECORD_ROLE = int(_Role.UserRole) + 2

_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_ALIGN = {
    "left": _MIDDLE | int(Qt.AlignmentFlag.AlignLeft),
    "right": _MIDDLE | int(Qt.AlignmentFlag.AlignRight),
    "centre": _MIDDLE | int(Qt.AlignmentFlag.AlignHCenter),
}


@dataclass(frozen=True, slots=True)
class Column(Generic[Record]):
    """A column of a table: what it shows of a record.

    `tone` gives the sign before the words (a group's), `quiet` shows muted; `describe` is what a
    screen reader and the tool tip say in place of the words. `width` is for text of 15 pixels; a
    width of 0 takes what is left.
    """

    heading: str
    show: Callable[[Record], str]
    width: int = 120
    sort: Callable[[Record], Any] | None = None
    tone: Callable[[Record], str | None] | None = None
    describe: Callable[[Record], str] | None = None
    align: Literal["left", "right", "centre"] = "left"
    quiet: bool = False
    about: str = ""  # the tool tip of the heading: what the figures below are, and by which source
    behind: Callable[[Record], str] | None = None  # and of a cell, below its words


class RecordModel(QAbstractTableModel, Generic[Record]):
    """A list of records, swapped as a whole: sorting and filtering are done before."""

    def __init__(self, columns: Sequence[Column[Record]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._records: Sequence[Record] = ()
        self._muted = QColor(theme.palette().muted)

    @property
    def columns(self) -> Sequence[Column[Record]]:
        return self._columns

    @property
    def records(self) -> Sequence[Record]:
        return self._records

    def show(self, records: Sequence[Record]) -> None:
        self.beginResetModel()
        self._muted = QColor(theme.palette().muted)
        self._records = records
        self.endResetModel()

    def record(self, row: int) -> Record:
        return self._records[row]

    def replace(self, row: int, record: Record) -> None:
        """One record has changed: its row is shown anew."""
        self._records = [*self._records[:row], record, *self._records[row + 1 :]]
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid():
            return None
        record, column = self._records[index.row()], self._columns[index.column()]
        if role == DISPLAY:
            return column.show(record)
        if role == ALIGNMENT:
            return _ALIGN[column.align]
        if role == FOREGROUND:
            return self._muted if column.quiet else None
        if role == DECORATION:
            return self._sign(column, record)
        return self._rest(column, record, role)

    def _sign(self, column: Column[Record], record: Record) -> object:
        tone = column.tone(record) if column.tone else None
        return None if tone is None else mark_icon(tone)

    def _rest(self, column: Column[Record], record: Record, role: int) -> object:
        if role == SORT_ROLE:
            return (column.sort or column.show)(record)
        if role == RECORD_ROLE:
            return record
        if role == TOOL_TIP and column.behind:
            said = (column.describe or column.show)(record)
            return "\n".join(filter(None, (said, column.behind(record) if said else "")))
        if role in (ACCESSIBLE, TOOL_TIP) and column.describe:
            return column.describe(record)
        return column.show(record) if role == TOOL_TIP else None

    def is_described(self, index: Index) -> bool:
        """Its tool tip says more than its words do."""
        return index.isValid() and self._columns[index.column()].describe is not None

    def _about(self, section: int) -> str:
        column = self._columns[section]
        return f"{column.heading}\n{column.about}" if column.about else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation == Qt.Orientation.Horizontal:
            if role == DISPLAY:
                return self._columns[section].heading
            if role == ALIGNMENT:
                return _ALIGN[self._columns[section].align]
            if role == TOOL_TIP:
                return self._about(section) or None
        return None
