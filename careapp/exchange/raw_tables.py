"""A table as a file has it: rows of cells under the sheet's own numbers, nothing understood."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

Cell = str | int | float | bool | date | time | None  # a datetime is a date
Cells = Sequence[Cell]
Kind = Literal["xlsx", "csv", "html"]

_STRAY = re.compile("[\ud800-\udfff\x80-\x9f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not blank; `number` is the one the sheet shows, counted from 1."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, index: int) -> Cell:
        """None to the right of the last filled cell."""
        return self.cells[index] if index < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class RawTable:
    """The rows of one sheet.

    `formulas` are the (row number, column index) of cells that hold a formula: such a cell has the
    value Excel last computed, else the formula's own text. `other_sheets` are filled but not read,
    `hidden_rows` are read though the sheet does not show them.
    """

    name: str
    kind: Kind
    rows: tuple[Row, ...]
    blank_rows: int = 0
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    formulas: frozenset[tuple[int, int]] = frozenset()
    hidden_rows: int = 0


def cell_text(cell: Cell) -> str:
    """A cell as text: 28.0 is `28`, a day is ISO; without lone surrogates and other strays."""
    if isinstance(cell, str):
        return _STRAY.sub("", cell)
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int):
        return str(cell) if abs(cell) < 10**300 else "∞"
    if isinstance(cell, float):
        whole = math.isfinite(cell) and cell.is_integer() and abs(cell) < 1e15
        return str(int(cell)) if whole else format(cell, ".15g")
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return cell.isoformat()


def column_letter(index: int) -> str:
    """0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
