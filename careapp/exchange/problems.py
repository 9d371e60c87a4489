"""What is wrong with a file that comes in, and where."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """`row` is the sheet's own number, 0 for the whole file; `column` is the heading, "" for the
    whole row. `cell` names it as the sheet does, `E7`, where the sheet is one of ours; `sheet` is
    said where a file has several."""

    row: int
    column: str
    level: Level
    message: str
    cell: str = ""
    sheet: str = ""
