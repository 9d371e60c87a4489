"""The grid's rows as a Qt model: what stands in each cell, and what a screen reader says of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from careapp.ui.figure_words import told
from careapp.ui.grid_history import Bad, Cell, Step
from careapp.ui.grid_items import GridItem, GridNote, GridRow
from careapp.ui.grid_lines import Gate, Lines, Refuse, RowState, Scorer, Told
from careapp.ui.record_model import ACCESSIBLE, DISPLAY, TOOL_TIP, Index

_SHOWN = Qt.ItemFlag.ItemIsEnabled
_ANSWER = _SHOWN | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True, slots=True)
class Typing:
    """A number on its way into a cell, and what the cell held before."""

    row: int
    column: int
    text: str
    before: Cell


class GridSheet(QAbstractTableModel):
    """Rows are pupils; columns are items, then notes.

    `state_changed` tells the row whose saved mark is another: `headerDataChanged` would have Qt
    measure and paint the whole table anew at every key.
    """

    state_changed = Signal(int)

    def __init__(
        self, items: Sequence[GridItem], notes: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.lines = Lines(items)
        self.items, self.notes = tuple(items), tuple(notes)
        self._columns = {item.id: n for n, item in enumerate(self.items)}
        self.typing: Typing | None = None
        self.widest: Sequence[Sequence[GridNote]] = ()  # by column of notes, to make room for
        self.abouts: Sequence[str] = ()  # by column of notes: what its words and numbers rest on

    def show(self, rows: Iterable[GridRow]) -> None:
        self.beginResetModel()
        self.typing = None
        self.lines.show(rows)
        self.endResetModel()

    def set_rules(
        self,
        scorer: Scorer | None = None,
        gate: Gate | None = None,
        refuse: Refuse | None = None,
    ) -> None:
        self.beginResetModel()
        self.lines.refuse = refuse or self.lines.refuse
        self.lines.scorer = scorer or self.lines.scorer
        self.lines.gate = gate or self.lines.gate
        self.lines.judge_all()
        self.endResetModel()

    def show_typing(self, typing: Typing | None) -> None:
        """Show in its cell what is being typed; None: the cell's own answer again."""
        for each in (self.typing, typing):
            if each is not None:
                self._tell(each.row, each.column, each.column)
        self.typing = typing

    def typed(self, row: int, column: int) -> str | None:
        """What is being typed into a cell; None where nothing is."""
        at = self.typing
        return at.text if at is not None and (at.row, at.column) == (row, column) else None

    def wrong(self, row: int, column: int) -> str:
        """What is wrong with the text in a cell; "" for an answer."""
        cell = self.lines.cell(row, column)
        if not isinstance(cell, Bad):
            return ""
        if cell.why:
            return cell.why
        words = self.tr("“{text}” is not an answer here. Use {keys}.")
        return words.format(text=cell.text, keys=self.items[column].keys)

    def column_of(self, item: str) -> int:
        return self._columns[item]

    def apply(self, step: Step) -> Told:
        """Make the changes and show them; gives what has to be stored anew."""
        rows = {self.row_of(change.row) for change in step}
        before = {row: self._judged(row) for row in rows}
        told = self.lines.apply(step)
        for id_, values in told.items():
            row, columns = self.row_of(id_), [self._columns[item] for item in values]
            (closed, *notes), (closed_before, *notes_before) = self._judged(row), before[row]
            if closed != closed_before:
                columns = [0, len(self.items) - 1]
            self._tell(row, min(columns), max(columns))
            if notes != notes_before:
                for column in range(len(self.items), self.columnCount()):
                    self._tell(row, column, column)  # for two Qt paints the next row's edge too
            self.state_changed.emit(row)
        return told

    def _judged(self, row: int) -> tuple[object, ...]:
        """What is not asked, and all that the notes of a row are painted from."""
        line = self.lines.all[row]
        return line.closed, line.notes, line.holes, bool(line.cells)

    def _tell(self, row: int, first: int, last: int) -> None:
        """`index` would ask for the size of the table each time."""
        self.dataChanged.emit(self.createIndex(row, first), self.createIndex(row, last))

    def row_of(self, id_: str) -> int:
        return self.lines.row_of(id_)

    def mark(self, id_: str, state: RowState, sentence: str = "") -> None:
        """How far the storing of a row is; shown beside the name."""
        self.lines.mark(id_, state, sentence)
        self.state_changed.emit(self.row_of(id_))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines.all)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.items) + len(self.notes)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.column() >= len(self.items):
            return _SHOWN
        return _ANSWER

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid():
            return None
        if role == DISPLAY:
            return self.shown(index.row(), index.column())
        if role in (ACCESSIBLE, TOOL_TIP):
            said = self.spoken(index.row(), index.column())
            return told(said, self._about(index.column())) if role == TOOL_TIP else said
        return None

    def _about(self, column: int) -> str:
        note = column - len(self.items)
        return self.abouts[note] if 0 <= note < len(self.abouts) else ""

    def shown(self, row: int, column: int) -> str:
        """What stands in a cell."""
        if column >= len(self.items):
            notes, place = self.lines.all[row].notes, column - len(self.items)
            return notes[place].text if place < len(notes) else ""
        typed, cell = self.typed(row, column), self.lines.cell(row, column)
        if typed is not None:
            return typed
        return cell.text if isinstance(cell, Bad) else self.items[column].shown(cell)

    def spoken(self, row: int, column: int) -> str:
        """Whose cell it is, which item, and the answer in words."""
        name = self.lines.all[row].row.name
        if column >= len(self.items):
            heading = self.notes[column - len(self.items)]
            return f"{name} · {heading} · {self.shown(row, column) or self.remaining(row)}"
        return f"{name} · {self.items[column].title} · {self._in_words(row, column)}"

    def remaining(self, row: int) -> str:
        """`เหลือ 12 ข้อ`; nothing for a row without answers or without holes."""
        line = self.lines.all[row]
        holes = line.holes if line.cells else 0
        return self.to_go(holes) if holes else ""

    def to_go(self, holes: int) -> str:
        return self.tr("{count} to go").format(count=holes)

    def _in_words(self, row: int, column: int) -> str:
        item, cell = self.items[column], self.lines.cell(row, column)
        if isinstance(cell, Bad):
            return self.wrong(row, column)
        if not self.lines.is_open(row, column):
            return self.tr("not asked")
        if item.is_number and cell is not None:
            return item.shown(cell)
        choice = item.by_value.get(cell) if cell is not None else None
        return f"{choice.key} {choice.word}" if choice else self.tr("no answer yet")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation == Qt.Orientation.Vertical:
            return self._row_head(section, role)
        if section >= len(self.items):
            heading = self.notes[section - len(self.items)]
            if role == TOOL_TIP:
                return told(heading, self._about(section))
            return heading if role == DISPLAY else None
        item = self.items[section]
        if role in (ACCESSIBLE, TOOL_TIP):
            return item.title
        return item.heading if role == DISPLAY else None

    def _row_head(self, section: int, role: int) -> object:
        line = self.lines.all[section]
        if role == DISPLAY:
            return f"{line.row.number} {line.row.name}"
        if role in (ACCESSIBLE, TOOL_TIP):
            words = {
                "": "",
                "saving": self.tr("being saved"),
                "saved": self.tr("saved"),
                "failed": line.sentence,
            }
            return f"{line.row.number} {line.row.name} {words[line.state]}".strip()
        return None
