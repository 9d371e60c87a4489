"""The rows of a grid: answers, what is asked, what a row comes to, and whether it is stored."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from careapp.domain.records import Answer
from careapp.ui.grid_history import Bad, Cell, Change, Step
from careapp.ui.grid_items import GridItem, GridNote, GridRow

RowState = Literal["", "saving", "saved", "failed"]
Answers = Mapping[str, Answer]
Told = dict[str, dict[str, Answer | None]]
Scorer = Callable[[str, Answers], Sequence[GridNote]]
Gate = Callable[[str, Answers], bool]
Refuse = Callable[[str, Answer, Answers], str]


@dataclass(slots=True)
class Line:
    """A row as it is now; `state` says whether all that was told of it is stored."""

    row: GridRow
    cells: dict[str, Cell]
    notes: Sequence[GridNote] = ()
    closed: frozenset[str] = frozenset()
    holes: int = 0
    state: RowState = ""
    sentence: str = ""

    @property
    def answers(self) -> dict[str, Answer]:
        """Only what is an answer."""
        return {
            item: cell
            for item, cell in self.cells.items()
            if cell is not None and not isinstance(cell, Bad)
        }


class Lines:
    """All rows. `scorer` says what follows a row's answers, `gate` whether an item is asked,
    `refuse` why a number may not stand beside the other answers ("" if it may)."""

    def __init__(self, items: Sequence[GridItem]) -> None:
        self.items = tuple(items)
        self.all: list[Line] = []
        self.scorer: Scorer = _nothing
        self.gate: Gate = _always
        self.refuse: Refuse = _never
        self._at: dict[str, int] = {}

    def show(self, rows: Iterable[GridRow]) -> None:
        self.all = [Line(row, dict(row.answers)) for row in rows]
        self._at = {line.row.id: n for n, line in enumerate(self.all)}
        for line in self.all:
            line.state = "saved" if line.cells else ""
        self.judge_all()

    def judge_all(self) -> None:
        for line in self.all:
            self._judge(line)

    def row_of(self, id_: str) -> int:
        return self._at[id_]

    def cell(self, row: int, column: int) -> Cell:
        return self.all[row].cells.get(self.items[column].id)

    def is_open(self, row: int, column: int) -> bool:
        """Whether the item is asked in this row, after the answers so far."""
        return self.items[column].id not in self.all[row].closed

    def is_hole(self, row: int, column: int) -> bool:
        """Whether an answer is still missing here, or what is here is no answer."""
        return _is_hole(self.all[row], self.items[column])

    def complete(self) -> int:
        """How many rows have answers and no hole."""
        return sum(bool(line.cells) and not line.holes for line in self.all)

    def read(self, id_: str, item: GridItem, text: str) -> Cell:
        """What a text comes to in a cell: an answer, or itself with the reason why it is none."""
        value = item.answer(text)
        if value is None:
            return Bad(text.strip())
        why = self.refuse(item.id, value, self.all[self._at[id_]].answers) if item.reader else ""
        return Bad(text.strip(), why) if why else value

    def change(self, row: int, column: int, after: Cell) -> Step:
        """The change that puts `after` into a cell; none if it is there already."""
        before = self.cell(row, column)
        if before == after:
            return ()
        return (Change(self.all[row].row.id, self.items[column].id, before, after),)

    def apply(self, step: Step) -> Told:
        """Make the changes; gives, by row, what has to be stored anew (None: no answer)."""
        told: Told = {}
        for change in step:
            cells = self.all[self._at[change.row]].cells
            if change.after is None:
                cells.pop(change.item, None)
            else:
                cells[change.item] = change.after
            stored = None if isinstance(change.after, Bad) else change.after
            told.setdefault(change.row, {})[change.item] = stored
        for id_ in told:
            line = self.all[self._at[id_]]
            line.state = "saving"
            self._judge(line)
        return told

    def mark(self, id_: str, state: RowState, sentence: str = "") -> None:
        """How far the storing of a row is; `sentence` says why it failed."""
        line = self.all[self._at[id_]]
        line.state, line.sentence = state, sentence

    def _judge(self, line: Line) -> None:
        answers = line.answers
        line.closed = frozenset(item.id for item in self.items if not self.gate(item.id, answers))
        line.holes = sum(_is_hole(line, item) for item in self.items)
        line.notes = self.scorer(line.row.id, answers) if answers else ()


def _is_hole(line: Line, item: GridItem) -> bool:
    cell = line.cells.get(item.id)
    if cell is None:
        return item.required and item.id not in line.closed
    return isinstance(cell, Bad)


def _nothing(row: str, answers: Answers) -> Sequence[GridNote]:
    return ()


def _never(item: str, value: Answer, answers: Answers) -> str:
    return ""


def _always(item: str, answers: Answers) -> bool:
    return True
