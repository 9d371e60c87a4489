"""A block of cells from a spreadsheet's clipboard, laid over a grid."""

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from careapp.ui.grid_history import Bad, Cell, Change, Step
from careapp.ui.grid_items import GridItem


@dataclass(frozen=True, slots=True)
class PasteOutcome:
    """Cells taken, cells whose text is no answer (they show it), and cells beyond the grid."""

    taken: int = 0
    refused: int = 0
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Target:
    """Where a block goes: the rows from the current one on, the items from the current one on;
    `read` says what a text comes to in a row's item."""

    rows: Sequence[tuple[str, Mapping[str, Cell]]]
    items: Sequence[GridItem]
    read: Callable[[str, GridItem, str], Cell]


def block(text: str) -> list[list[str]]:
    """The cells of tab-separated text as spreadsheets copy it; quoted cells may hold tabs."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return list(csv.reader(lines, delimiter="\t"))


def lay(cells: Sequence[Sequence[str]], target: Target) -> tuple[Step, PasteOutcome]:
    """What changes when `cells` are laid over `target`. An empty cell leaves what is there."""
    changes: list[Change] = []
    taken = refused = beyond = 0
    for n, line in enumerate(cells):
        for k, text in enumerate(line):
            if not text.strip():
                continue
            if n >= len(target.rows) or k >= len(target.items):
                beyond += 1
                continue
            (row, known), item = target.rows[n], target.items[k]
            after = target.read(row, item, text)
            refusing = isinstance(after, Bad)
            taken, refused = taken + (not refusing), refused + refusing
            if known.get(item.id) != after:
                changes.append(Change(row, item.id, known.get(item.id), after))
    return tuple(changes), PasteOutcome(taken, refused, beyond)
