"""A table on paper: its headings over every page, one piece a row."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from reportlab.lib.colors import Color

from careapp.reports.model import Head, Row, Table, Tone, placed, tone_of
from careapp.reports.pdf_blocks import Paper, Piece, block_title
from careapp.reports.pdf_columns import PAD, Plan, head_sign, plan
from careapp.reports.pdf_fonts import BOLD, REGULAR
from careapp.reports.pdf_pen import (
    LEADING,
    MUTED,
    PALE,
    TONES,
    Align,
    Pen,
    sign_width,
    width_of,
    wrapped,
)
from careapp.reports.values import NONE, SIGNS, is_number, sign, written

_MOST_LINES = 30  # of one row on one page
_FROM_TOP = 3  # cells of rows of so many lines begin at the top, not in the middle
_WHOLE = 15  # a table of so many rows is not cut by the end of a page


def pieces(table: Table, paper: Paper) -> Iterator[Piece]:
    """Title, headings and rows."""
    chosen = plan(table, paper.width, paper.thai_digits)
    if table.title:
        yield from block_title(table.title, paper)
    heading = _heading(table, paper, chosen)
    yield heading
    for n, row in enumerate(table.rows):
        after = table.rows[n + 1] if n + 1 < len(table.rows) else None
        together = after is not None and (after.joined or after.total or len(table.rows) <= _WHOLE)
        yield from _row_pieces(table, row, paper, chosen, heading, after, together=together)


@dataclass(frozen=True, slots=True)
class _Heading:
    head: Head
    column: int
    row: int
    lines: tuple[str, ...]


def _heading(table: Table, paper: Paper, chosen: Plan) -> Piece:
    headings = [
        _Heading(
            head,
            column,
            row,
            wrapped(paper.says(head.text), _room(head, column, chosen), chosen.size, BOLD),
        )
        for head, column, row in placed(table.heads)
    ]
    heights = [0.0] * len(table.heads)
    for one in sorted(headings, key=lambda one: one.head.rows):
        over = range(one.row, one.row + one.head.rows)
        missing = _height(len(one.lines), chosen.size, paper.air) - sum(heights[n] for n in over)
        if missing > 0:
            heights[over[-1]] += missing
    draw = partial(
        _draw_heading, table=table, chosen=chosen, headings=headings, heights=tuple(heights)
    )
    before = 2 if table.title else 10
    return Piece(sum(heights), draw, before * paper.air, with_next=True)


def _room(head: Head, column: int, chosen: Plan) -> float:
    """The width that a heading's words have."""
    return chosen.span(column, head.span) - 2 * PAD - head_sign(head, chosen.size)


def _height(lines: int, size: float, air: float) -> float:
    return size * (LEADING * lines + 0.05 + 0.2 * air)


def _draw_heading(
    pen: Pen,
    x: float,
    y: float,
    *,
    table: Table,
    chosen: Plan,
    headings: list[_Heading],
    heights: tuple[float, ...],
) -> None:
    bottom = y + sum(heights)
    pen.box(x, y, chosen.width, bottom - y, PALE)
    for one in headings:
        top = y + sum(heights[: one.row])
        height = sum(heights[one.row : one.row + one.head.rows])
        left, width = x + chosen.lefts[one.column], chosen.span(one.column, one.head.span)
        if top + height < bottom - 1:
            pen.line(left, top + height, left + width, top + height)
        centred = one.head.span > 1 or is_number(table.columns[one.column].kind)
        _draw_head(pen, left, top, width, height, one, chosen.size, centred=centred)
    for divider in _dividers(table, chosen):
        pen.line(x + divider, y, x + divider, bottom)
    pen.line(x, y, x + chosen.width, y, MUTED, 0.8)
    pen.line(x, bottom, x + chosen.width, bottom, MUTED, 0.5)


def _draw_head(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    one: _Heading,
    size: float,
    *,
    centred: bool,
) -> None:
    leading = size * LEADING
    top = y + (height - leading * len(one.lines)) / 2
    at = x + width / 2 if centred else x + PAD
    align: Align = "centre" if centred else "left"
    mark = SIGNS.get(one.head.tone, "")
    for n, line in enumerate(one.lines):
        row = top + n * leading
        if n == 0 and mark and centred:
            room = sign_width(mark, size)
            pen.row(at + room / 2, row, leading, line, size, BOLD, TONES[one.head.tone], "centre")
            start = at + room / 2 - width_of(line, size, BOLD) / 2 - room
            pen.sign(start, row, leading, mark, size, one.head.tone)
        else:
            pen.row(at, row, leading, line, size, BOLD, TONES[one.head.tone], align)


def _dividers(table: Table, chosen: Plan) -> tuple[float, ...]:
    """Where the columns stand that are set off from the one before."""
    return tuple(chosen.lefts[n] for n, column in enumerate(table.columns) if column.divided)


@dataclass(frozen=True, slots=True)
class _Cell:
    """Lines of text, where they are anchored from the table's left end, and a sign beside them."""

    lines: tuple[str, ...]
    at: float
    align: Align
    face: str
    colour: Color
    sign: str = ""
    sign_at: float = 0
    tone: Tone = ""


def _cell(table: Table, row: Row, n: int, paper: Paper, chosen: Plan) -> _Cell:
    kind, left, width = table.columns[n].kind, chosen.lefts[n], chosen.widths[n]
    own = tone_of(row, table.columns, n)
    face, mark = BOLD if row.total else REGULAR, sign(kind, own)
    text = written(row.values[n], kind, paper.thai_digits)
    if is_number(kind):
        if text == NONE:
            return _Cell((text,), left + width / 2, "centre", face, MUTED)
        right = left + (width + chosen.values[n]) / 2 - chosen.signs[n]
        return _Cell((text,), right, "right", face, TONES[own], mark, right + 3, own)
    room = sign_width(mark, chosen.size)
    lines = wrapped(text, width - 2 * PAD - room, chosen.size, face, at_spaces=True)
    return _Cell(lines, left + PAD + room, "left", face, TONES[own], mark, left + PAD, own)


@dataclass(frozen=True, slots=True)
class _Strip:
    """What of a row stands on one page: mostly all of it."""

    cells: tuple[_Cell, ...]
    lines: int
    size: float
    width: float
    dividers: tuple[float, ...]
    height: float
    total: bool
    lined: bool


def _row_pieces(
    table: Table,
    row: Row,
    paper: Paper,
    chosen: Plan,
    heading: Piece,
    after: Row | None,
    *,
    together: bool,
) -> Iterator[Piece]:
    """Mostly one; a row of very many lines goes on over several."""
    cells = tuple(_cell(table, row, n, paper, chosen) for n in range(len(table.columns)))
    most = max(len(cell.lines) for cell in cells)
    for first in range(0, most, _MOST_LINES):
        last, lines = first + _MOST_LINES >= most, min(_MOST_LINES, most - first)
        strip = _Strip(
            tuple(_some_lines(cell, first) for cell in cells) if most > _MOST_LINES else cells,
            lines,
            chosen.size,
            chosen.width,
            _dividers(table, chosen),
            _height(lines, chosen.size, paper.air),
            row.total,
            lined=last and not (after is not None and after.joined),
        )
        draw = partial(_draw_strip, strip=strip)
        yield Piece(strip.height, draw, with_next=last and together, repeat=heading)


def _some_lines(cell: _Cell, first: int) -> _Cell:
    lines = cell.lines[first : first + _MOST_LINES]
    return replace(cell, lines=lines, sign="" if first else cell.sign)


def _draw_strip(pen: Pen, x: float, y: float, *, strip: _Strip) -> None:
    size, leading = strip.size, strip.size * LEADING
    if strip.total:
        pen.box(x, y + 0.3, strip.width, strip.height - 0.3, PALE)
    for cell in strip.cells:
        top = y + (strip.height - strip.lines * leading) / 2
        if strip.lines < _FROM_TOP:
            top += (strip.lines - len(cell.lines)) * leading / 2
        for n, line in enumerate(cell.lines):
            at = top + n * leading
            pen.row(x + cell.at, at, leading, line, size, cell.face, cell.colour, cell.align)
        if cell.sign:
            pen.sign(x + cell.sign_at, top, leading, cell.sign, size, cell.tone)
    for left in strip.dividers:
        pen.line(x + left, y, x + left, y + strip.height)
    if strip.lined:
        pen.line(x, y + strip.height, x + strip.width, y + strip.height)
