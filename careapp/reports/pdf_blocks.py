"""The blocks of a paper, but for tables: head, facts, fields, notes and charts."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.lib.colors import Color

from careapp.domain.thai import paper_digits
from careapp.reports.model import Facts, Fields, Note, Section
from careapp.reports.pdf_fonts import BOLD, REGULAR
from careapp.reports.pdf_pen import (
    INK,
    LEADING,
    MUTED,
    PALE,
    TONES,
    Pen,
    width_of,
    wrapped,
)

SIZE = 10.5
_SMALL = 9.5
_INDENT = 3.5  # as in a table's cells
_AT_EDGE = 10.0  # within a strip of facts
_BETWEEN = 8.0  # two facts, or they read as one


@dataclass(frozen=True, slots=True)
class Paper:
    """What every block needs to know of the page and the language it is written in.

    `air` is 1, or less where a section would else be a little longer than its page; `section` says
    which of the report it is, from 0.
    """

    width: float
    language: str = "th"
    thai_digits: bool = False
    air: float = 1.0
    section: int = 0

    def says(self, text: str) -> str:
        """`text` with the paper's digits."""
        return paper_digits(text) if self.thai_digits else text


@dataclass(frozen=True, slots=True)
class Piece:
    """What is never cut by the end of a page.

    `draw(pen, x, y)` draws it from its top left corner down. `before` is the space above it, which
    the top of a page does not need. A piece that goes `with_next` stands on the page of the next
    one. `repeat` is drawn above it where it is the first of a page.
    """

    height: float
    draw: Callable[[Pen, float, float], None]
    before: float = 0
    with_next: bool = False
    repeat: "Piece | None" = None


def head(section: Section, paper: Paper, filters: str = "") -> Iterator[Piece]:
    """The title and the lines under it, in the middle; what was chosen stands last."""
    texts = [(section.title, 16.0, BOLD)]
    texts += [(subtitle, 12.0, REGULAR) for subtitle in section.subtitles]
    if filters and section.subtitles:  # a memo has its own head
        texts.append((filters, _SMALL, REGULAR))
    for text, size, face in texts:
        for line in _balanced(paper.says(text), paper.width, size, face):
            draw = partial(_centred, text=line, width=paper.width, size=size, face=face)
            yield Piece(size * LEADING, draw, with_next=True)


def _balanced(text: str, width: float, size: float, face: str) -> Sequence[str]:
    """The lines of a text in the middle: of two lines neither is left with a single word."""
    lines, parts = wrapped(text, width, size, face), text.split(" ")
    if len(lines) != 2:
        return lines
    halves = [(" ".join(parts[:n]), " ".join(parts[n:])) for n in range(1, len(parts))]
    widest = [max(width_of(half, size, face) for half in pair) for pair in halves]
    best = min(widest, default=width + 1)
    return halves[widest.index(best)] if best <= width else lines


def _centred(
    pen: Pen, x: float, y: float, *, text: str, width: float, size: float, face: str
) -> None:
    pen.row(x + width / 2, y, size * LEADING, text, size, face, align="centre")


def facts(block: Facts, paper: Paper) -> Iterator[Piece]:
    """A strip of label and value, as many to a line as there is room for."""
    line: list[tuple[str, str, float]] = []
    used, first = 0.0, True
    for label, value in _fact_lines(block, paper):
        width = width_of(label, SIZE) + 4 + width_of(value, SIZE, BOLD)
        if line and used + width + len(line) * _BETWEEN + 2 * _AT_EDGE > paper.width:
            yield _strip(line, used, paper, 10 if first else 0)
            line, used, first = [], 0.0, False
        line.append((label, value, width))
        used += width
    if line:
        yield _strip(line, used, paper, 10 if first else 0)


def _fact_lines(block: Facts, paper: Paper) -> Iterator[tuple[str, str]]:
    """The facts, a value wider than the strip in lines of which the first has the label."""
    for label, value in block.pairs:
        first = paper.says(label)
        room = paper.width - 2 * _AT_EDGE - width_of(first, SIZE) - 4
        for line in wrapped(paper.says(value), room, SIZE, BOLD, at_spaces=True):
            yield first, line
            first = ""


def _strip(line: list[tuple[str, str, float]], used: float, paper: Paper, before: float) -> Piece:
    width, height = paper.width, SIZE * (1.8 + 0.5 * paper.air)
    gap = min(40.0, (width - 2 * _AT_EDGE - used) / max(1, len(line) - 1))

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.box(x, y, width, height, PALE)
        at = x + _AT_EDGE
        for label, value, length in line:
            pen.row(at, y, height, label, SIZE, colour=MUTED)
            pen.row(at + width_of(label, SIZE) + 4, y, height, value, SIZE, BOLD)
            at += length + gap

    return Piece(height, draw, before * paper.air, with_next=True)


def block_title(text: str, paper: Paper, before: float = 14) -> Iterator[Piece]:
    """The title of a block, on the page of what it names."""
    for n, line in enumerate(wrapped(paper.says(text), paper.width, 12, BOLD)):
        draw = partial(_left, text=line, size=12, face=BOLD)
        yield Piece(12 * LEADING, draw, before * paper.air if n == 0 else 0, with_next=True)


def _left(pen: Pen, x: float, y: float, *, text: str, size: float, face: str) -> None:
    pen.row(x, y, size * LEADING, text, size, face)


def fields(block: Fields, paper: Paper) -> Iterator[Piece]:
    """Labels with their texts in two columns (or in one), line by line from left to right."""
    if block.title:
        yield from block_title(block.title, paper)
    beside = 1 if block.wide else 2
    half = (paper.width - 2 * _INDENT) / beside
    labels = max(width_of(paper.says(label), SIZE) for label, _ in block.pairs) + 10
    labels = min(labels, half * 0.5 / (3 - beside))
    cells = [
        (
            wrapped(paper.says(label), labels - 6, SIZE),
            _paragraphs(text if label in block.ids else paper.says(text), half - labels - 8),
        )
        for label, text in block.pairs
    ]
    for at in range(0, len(cells), beside):
        line = cells[at : at + beside]
        yield _field_line(line, paper.width, half, labels, before=4 if at == 0 else 0)


def _paragraphs(text: str, width: float) -> tuple[str, ...]:
    return tuple(line for part in text.split("\n") for line in wrapped(part, width, SIZE))


_Cell = tuple[tuple[str, ...], tuple[str, ...]]


def _field_line(
    cells: Sequence[_Cell], width: float, half: float, labels: float, before: float
) -> Piece:
    lines = max(len(part) for cell in cells for part in cell)
    height = lines * SIZE * LEADING + 3

    def draw(pen: Pen, x: float, y: float) -> None:
        for n, (label, text) in enumerate(cells):
            left = x + _INDENT + n * half
            _stack(pen, left, y + 1.5, label, MUTED)
            _stack(pen, left + labels, y + 1.5, text, INK)
        pen.line(x, y + height, x + width, y + height)

    return Piece(height, draw, before)


def _stack(pen: Pen, x: float, y: float, lines: Iterable[str], colour: Color) -> None:
    for n, line in enumerate(lines):
        pen.row(x, y + n * SIZE * LEADING, SIZE * LEADING, line, SIZE, colour=colour)


def note(block: Note, paper: Paper) -> Iterator[Piece]:
    """A paragraph; a strong one is set off by a bar at its side, and stays with what follows."""
    indent, face = (9.0, BOLD) if block.strong else (0.0, REGULAR)
    lines = wrapped(paper.says(block.text), paper.width - indent, SIZE, face)
    for n, line in enumerate(lines):
        draw = partial(_note_line, text=line, face=face, indent=indent)
        yield Piece(
            SIZE * LEADING,
            draw,
            8 * paper.air if n == 0 else 0,
            with_next=block.strong or (n == 0 and len(lines) > 1),
        )


def _note_line(pen: Pen, x: float, y: float, *, text: str, face: str, indent: float) -> None:
    if indent:
        pen.box(x, y, 2.5, SIZE * LEADING, TONES["at_risk"])
    pen.row(x + indent, y, SIZE * LEADING, text, SIZE, face)
