"""What is wrong with a file that comes in, and where."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """`row` is the sheet's own number, 0 for the whole file; `column` is the heading, "" for the
    whole row."""

    row: int
    column: str
    level: Level
    message: str
