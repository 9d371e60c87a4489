"""A table of a report on the screen: the same values, and which of them know their children."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from careapp.i18n import translate
from careapp.reports.model import (
    ChildName,
    Column,
    Datum,
    Head,
    Number,
    Report,
    Row,
    Table,
    Value,
    placed,
    tone_of,
)
from careapp.reports.values import is_number, sign, written
from careapp.ui import labels, theme
from careapp.ui.record_model import ACCESSIBLE, ALIGNMENT, DISPLAY, FOREGROUND, TOOL_TIP

Index = QModelIndex | QPersistentModelIndex
_FONT = int(Qt.ItemDataRole.FontRole)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_START = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class Named:
    """A table of a report, by the name it is chosen by."""

    name: str
    table: Table


def tables_of(report: Report, *, every: bool = False) -> tuple[Named, ...]:
    """The tables that lead to children, by their names or by numbers, or `every` one; then the tidy
    numbers as a table."""
    found = []
    for section in report.sections:
        several = len(report.sections) > 1
        for block in section.blocks:
            if isinstance(block, Table) and (every or any(map(_opens, _values(block)))):
                parts = (section.name if several else "", block.title or section.title)
                found.append(Named(" · ".join(filter(None, parts)), block))
    if report.data:
        name = translate("Numbers", "All numbers, as in the data sheet")
        found.append(Named(name, _tidy(report.data)))
    return tuple(found)


def _values(table: Table) -> Iterator[Value]:
    return (value for row in table.rows for value in row.values)


def _opens(value: Value) -> bool:
    return isinstance(value, ChildName) or (isinstance(value, Number) and value > 0)


def _tidy(data: Sequence[Datum]) -> Table:
    """Boys, girls and all of each number in one row, with the per cent of all."""
    rows: dict[tuple[str, str], dict[str, Datum]] = {}
    for each in data:
        rows.setdefault((each.row, each.column), {})[each.sex] = each
    heads = (
        translate("Numbers", "Row"),
        translate("Numbers", "Column"),
        translate("Numbers", "Boys"),
        translate("Numbers", "Girls"),
        translate("Numbers", "Total"),
        translate("Numbers", "Percent"),
    )
    columns = (Column("id"), Column("id"), *[Column("number")] * 3, Column("percent"))
    made = tuple(
        Row((*name, *(_n(found, sex) for sex in ("male", "female", "total")), _percent(found)))
        for name, found in rows.items()
    )
    return Table((tuple(map(Head, heads)),), columns, made)


def _n(found: dict[str, Datum], sex: str) -> Value:
    return found[sex].n if sex in found else None


def _percent(found: dict[str, Datum]) -> Value:
    return found["total"].percent if "total" in found else None


def headings(table: Table) -> list[str]:
    """Over each column the words of all its headings, the widest first."""
    words: list[list[str]] = [[] for _ in table.columns]
    for head, first, _ in placed(table.heads):
        for n in range(first, first + head.span):
            words[n].append(head.text)
    return ["\n".join(filter(None, each)) for each in words]


class NumberModel(QAbstractTableModel):
    """Rows and columns as on the paper; what can be opened stands in the colour of actions."""

    def __init__(self) -> None:
        super().__init__()
        self._table = Table((), (), ())
        self._heads: list[str] = []

    def show(self, table: Table) -> None:
        self.beginResetModel()
        self._table, self._heads = table, headings(table)
        self.endResetModel()

    def number(self, index: Index) -> Number | None:
        """The number there that can be opened."""
        if not index.isValid():
            return None
        value = self._table.rows[index.row()].values[index.column()]
        return value if isinstance(value, Number) and value > 0 else None

    @property
    def names(self) -> bool:
        """Whether there are rows of one child."""
        return any(isinstance(value, ChildName) for value in _values(self._table))

    def student(self, index: Index) -> str:
        """The id of the child that the row is about; "" of a row about none or about several."""
        if not index.isValid():
            return ""
        rows = self._table.rows
        first = next((n for n in range(index.row(), 0, -1) if not rows[n].joined), 0)
        found = {value.student for row in rows[first : index.row() + 1] for value in row.values
                 if isinstance(value, ChildName)}  # fmt: skip
        return found.pop() if len(found) == 1 else ""

    def words(self, index: Index) -> str:
        """What a number says: its row and its column."""
        found = ""
        for n in range(index.row(), -1, -1):
            row = self._table.rows[n]
            found = next((v for v in row.values if isinstance(v, str) and v), "")
            if not row.joined or found:
                break
        said = self._table.rows[index.row()]
        second = [v for v in said.values[1 : index.column()] if isinstance(v, str) and v][:1]
        head = self._heads[index.column()].replace("\n", " · ")
        parts = dict.fromkeys((found, *second, head))
        return " · ".join(filter(None, parts))

    def heading(self, column: int) -> str:
        """The words over a column, a line for each heading."""
        return self._heads[column]

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        return str(self.data(self.index(row, column)))

    def first(self) -> QModelIndex:
        """The first that can be opened."""
        for row, line in enumerate(self._table.rows):
            for column, value in enumerate(line.values):
                if _opens(value):
                    return self.index(row, column)
        return self.index(0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid():
            return None
        row, n = self._table.rows[index.row()], index.column()
        kind = self._table.columns[n].kind
        if role == DISPLAY:
            tone = sign(kind, tone_of(row, self._table.columns, n))
            return f"{tone} {written(row.values[n], kind)}".strip()
        if role == ALIGNMENT:
            return _MIDDLE if is_number(kind) else _START
        if role == FOREGROUND:
            return self._colour(row, n)
        if role == _FONT:
            return theme.font(bold=row.total)
        return self._told(index, role)

    def _colour(self, row: Row, n: int) -> QColor | None:
        tone = tone_of(row, self._table.columns, n)
        if tone == "problem" and is_number(self._table.columns[n].kind):
            return theme.palette().tone(tone)
        return QColor(theme.palette().accent) if _opens(row.values[n]) else None

    def _told(self, index: Index, role: int) -> object:
        """What a reader hears, and the whole of what has no room."""
        row, n = self._table.rows[index.row()], index.column()
        text = written(row.values[n], self._table.columns[n].kind)
        if role == TOOL_TIP:
            return text if isinstance(row.values[n], str) else None
        return f"{self.words(index)}: {text}" if role == ACCESSIBLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == DISPLAY:
            return labels.thai(self._heads[section])
        if role == ALIGNMENT:
            place = _MIDDLE if is_number(self._table.columns[section].kind) else _START
            return place | int(Qt.TextFlag.TextWordWrap)
        return None
