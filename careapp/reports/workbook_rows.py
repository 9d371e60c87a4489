"""A row of a sheet, and what more than one kind of block writes: texts, headings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from careapp.reports.charts import HeatMap, Lines
from careapp.reports.model import Chart, Table, placed
from careapp.reports.values import SIGNS, is_number
from careapp.reports.workbook_cells import Look, Written
from careapp.reports.workbook_grid import Grid, tall

HEADING = Look(size=15, bold=True)
_HEAD = Look(bold=True, filled=True, lined=True, wrap=True)
TEXT = Look(wrap=True)

Merged = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG over the columns `first` to `last`."""

    data: bytes
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a sheet: its cells, and which of them are one: (first column, last, rows)."""

    cells: Sequence[Written]
    height: float = 0
    merged: tuple[Merged, ...] = ()
    part: str = ""  # "head" or "body" of a table, "kept" with its next row; "sign": to be signed
    chart: Chart | Lines | HeatMap | None = None  # begins here
    photos: tuple[Photo, ...] = ()  # that stand in it


def across(text: str, look: Look, shared: Grid, height: float = 0) -> Line:
    """A text over all columns, as high as it needs to be."""
    cells = ((text, look), *((None, look),) * (shared.columns - 1))
    rows = shared.rows(text, 1, shared.columns) if look.wrap else 1
    return Line(cells, height or tall(rows), ((1, shared.columns, 1),))


def heads(table: Table, where: Sequence[tuple[int, int]], shared: Grid) -> Iterator[Line]:
    """The headings of a table whose columns are at `where` in the sheet."""
    above, ends = len(table.heads), where[-1][1]
    starts = {
        first for (first, _), column in zip(where, table.columns, strict=True) if column.divided
    }
    looks = [replace(_HEAD, divided=at in starts) for at in range(1, ends + 1)]
    cells: list[list[Written]] = [[(None, look) for look in looks] for _ in table.heads]
    merged: list[list[Merged]] = [[] for _ in table.heads]
    heights = [0.0] * above
    for head, column, row in placed(table.heads):
        first, last = where[column][0], where[column + head.span - 1][1]
        centred = head.span > 1 or is_number(table.columns[column].kind)
        text = f"{SIGNS.get(head.tone, '')} {head.text}".strip()
        align = "center" if centred else "left"
        cells[row][first - 1] = text, replace(looks[first - 1], tone=head.tone, align=align)
        if last > first or head.rows > 1:
            merged[row].append((first, last, head.rows))
        if head.rows == 1:
            heights[row] = max(heights[row], tall(shared.rows(text, first, last)))
    for row in range(above):
        yield Line(cells[row], heights[row], tuple(merged[row]), "head")
