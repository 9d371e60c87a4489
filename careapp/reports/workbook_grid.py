"""The columns of a sheet, which all its tables share: how wide they are, and what stands where."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate, pairwise
from math import ceil
from typing import NamedTuple

from careapp.domain.thai_lines import breaks
from careapp.reports.charts import HeatMap
from careapp.reports.model import Section, Table, placed
from careapp.reports.values import is_number
from careapp.reports.workbook_heat import heat_table

HEIGHT = 24.0  # of a line of Thai at 14 points, marks and all
_NEXT_LINE = 20.0
_LETTER = 1.25  # width of a Thai letter at 14 points, in Excel's digits at 11
_WIDEST, _NUMBER, _WORD = 44.0, 6.5, 7.0
_PART = 9.0  # a long text's column is made of such parts, so that numbers above it find a place
_PARTS = 7
_NEARLY = 0.8  # of the width that it needs is enough for a text: it is made to fit
_PAGE = 88.0  # a narrower sheet is widened to the paper's width
_MARKS = dict.fromkeys(map(ord, "ัิีึืฺุู็่้๊๋์ํ๎"))


@dataclass(frozen=True, slots=True)
class Grid:
    """The widths of a sheet's columns, in digits. Columns are counted from 1."""

    widths: tuple[float, ...]

    @property
    def columns(self) -> int:
        return len(self.widths)

    def width(self, first: int, last: int) -> float:
        """Of some columns together."""
        return sum(self.widths[first - 1 : last])

    def rows(self, text: str, first: int, last: int) -> int:
        """How many lines a text takes in some columns; one too many rather than too few."""
        room = self.width(first, last)
        return sum(ceil(max(1.0, width(line)) / room) for line in text.split("\n"))

    def holds(self, text: str, first: int, last: int) -> bool:
        """Whether a text has a line in some columns, if it may be made a little smaller."""
        return width(text) * _NEARLY <= self.width(first, last)

    @property
    def middle(self) -> int:
        """The column with which the left half ends."""
        whole = sum(self.widths)
        columns = range(1, self.columns)
        return min(columns, key=lambda column: abs(whole - 2 * self.width(1, column)))


def tall(rows: int) -> float:
    """The height of a row of so many lines; 0 is the sheet's own."""
    return HEIGHT + _NEXT_LINE * (rows - 1) if rows > 1 else 0


def width(text: str) -> float:
    """The width of a line of text, in digits; marks stand above and below and have none."""
    return len(text.translate(_MARKS)) * _LETTER


def grid(sections: Iterable[Section]) -> Grid:
    """The columns of the longest table, and more where another one needs them."""
    shapes = list(dict.fromkeys(_shapes(sections)))
    widths = [_PAGE / 4] * 4
    if shapes:
        longest = max(shapes, key=lambda shape: (not shape.is_map, shape.rows))
        widths = list(longest.needs)
        if longest.ends_in_text and widths[-1] > _PART:
            widths[-1:] = [_PART] * _PARTS
        for shape in sorted(shapes, key=lambda shape: shape.is_map):
            _spans(shape.needs, widths)
    wider = max(1.0, _PAGE / sum(widths))
    return Grid(tuple(one * wider for one in widths))


class _Shape(NamedTuple):
    """What of a table the columns are laid out by: all that is kept of very many."""

    rows: int
    needs: tuple[float, ...]
    ends_in_text: bool
    is_map: bool


def _shapes(sections: Iterable[Section]) -> Iterator[_Shape]:
    for section in sections:
        for block in section.blocks:
            table = heat_table(block) if isinstance(block, HeatMap) else block
            if isinstance(table, Table):
                texts = table.columns[-1].kind == "text"
                yield _Shape(len(table.rows), tuple(_needs(table)), texts, table is not block)


def places(table: Table, shared: Grid) -> tuple[tuple[int, int], ...]:
    """The first and last column of the sheet for each column of a table.

    A text in a table's last column has all that is left.
    """
    ends = list(accumulate(_spans(_needs(table), list(shared.widths))))
    if table.columns[-1].kind == "text":
        ends[-1] = shared.columns
    return tuple((start + 1, end) for start, end in pairwise((0, *ends)))


def _spans(needs: Iterable[float], widths: list[float]) -> list[int]:
    """How many columns of the sheet each column takes; `widths` grows where there are too few."""
    spans, at = [], 0
    for need in needs:
        start, have = at, 0.0
        while have < need * _NEARLY:
            if at == len(widths):
                widths.append(max(_NUMBER, need - have))
            have += widths[at]
            at += 1
        spans.append(at - start)
    return spans


def _needs(table: Table) -> Iterator[float]:
    """The width of each column: of its values, or of its heading in two lines."""
    heads = [(head.text, column) for head, column, _ in placed(table.heads) if head.span == 1]
    for n, column in enumerate(table.columns):
        heading = max((_heading(text) for text, at in heads if at == n), default=0)
        if is_number(column.kind):
            yield max(_NUMBER, heading)
        else:
            longest = nlargest(20, (str(row.values[n] or "") for row in table.rows), len)
            sign = 3 if column.kind == "group" else 1
            value = max(map(width, longest), default=0) + sign
            yield min(_WIDEST, max(value, heading))


def _heading(text: str) -> float:
    """In two lines where it is long and has a place to be parted."""
    whole = width(text) + 1
    if whole <= _WORD:
        return whole
    spaces, joints = breaks(text)
    halves = (max(width(text[:at].rstrip()), width(text[at:])) for at in (*spaces, *joints))
    return max(_WORD, min((whole, *(half + 1.5 for half in halves))))
