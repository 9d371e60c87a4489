"""Lines of an official document: plain ones, with dots to the margin, and indented paragraphs."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.lib.colors import HexColor

from careapp.domain.letters import measures
from careapp.reports.pdf_blocks import Piece
from careapp.reports.pdf_fonts import BOLD, REGULAR
from careapp.reports.pdf_frames import CM
from careapp.reports.pdf_pen import Align, Pen, width_of, wrapped

BLACK = HexColor("#000000")
SIZE, LABEL, HEAD = (measures()[each].value for each in ("body", "label", "head"))
INDENT = measures()["indent"].value * CM
PITCH = 1.5  # lines of Thai, marks above and below, to the size
LINE = SIZE * PITCH
GAP = 6.0  # after a label, and between the parts
OVER = LABEL - SIZE  # a label is larger than a line: its upper marks need room
_LOW = 0.74  # of a line: where dots to write on stand
_TO_WRITE = re.compile(r"\s*\.{4,}$")  # at the end of a line they go on to the margin


def write(
    pen: Pen,
    x: float,
    y: float,
    text: str,
    size: float = SIZE,
    face: str = REGULAR,
    align: Align = "left",
) -> None:
    """A line of text whose top is at `y`."""
    pen.row(x, y, size * PITCH, text, size, face, BLACK, align)


def dots(pen: Pen, x: float, y: float, to_x: float, size: float = SIZE) -> None:
    """A place to write on, in the line whose top is at `y`."""
    if to_x - x > GAP:
        pen.dots(x, y + size * PITCH * _LOW, to_x)


def written(pen: Pen, x: float, y: float, text: str, to_x: float, size: float = SIZE) -> None:
    """A line of text; where it ends with dots, they go on to the margin."""
    said = _TO_WRITE.sub("", text)
    write(pen, x, y, said, size)
    if said != text:
        dots(pen, x + (width_of(said, size) + GAP / 2 if said else 0), y, to_x, size)


def leader(
    label: str, text: str, width: float, before: float = 0, face: str = BOLD, size: float = LABEL
) -> Iterator[Piece]:
    """A label with its text and dots after it, to the margin; more lines stand under the text."""
    start = width_of(label, size, face) + GAP
    lines = wrapped(text, width - start, SIZE) if text else ("",)
    for n, line in enumerate(lines):

        def draw(pen: Pen, x: float, y: float, line: str = line, first: bool = n == 0) -> None:
            if first:
                pen.row(x, y, LINE, label, size, face, BLACK)
            led(pen, x + start, y, line, x + width)

        yield Piece(LINE, draw, 0 if n else before, with_next=True)


def led(pen: Pen, x: float, y: float, text: str, to_x: float) -> None:
    """A text on its dotted line."""
    write(pen, x, y, text)
    dots(pen, x + (width_of(text, SIZE) + GAP / 2 if text else 0), y, to_x)


def hanging(
    label: str, texts: Sequence[str], width: float, before: float, start: float = 0
) -> Iterator[Piece]:
    """A label with texts beside it; each begins a line, and goes on under itself."""
    start = start or width_of(label, SIZE) + 2 * GAP
    rows = [line for text in texts or ("",) for line in wrapped(text, width - start, SIZE)]
    for n, line in enumerate(rows):

        def draw(pen: Pen, x: float, y: float, line: str = line, first: bool = n == 0) -> None:
            if first:
                write(pen, x, y, label)
            if line:
                write(pen, x + start, y, line)
            else:
                dots(pen, x + start, y, x + width)

        yield Piece(LINE, draw, 0 if n else before, with_next=True)


def paragraph(text: str, width: float, before: float, *, last: bool) -> Iterator[Piece]:
    """A paragraph whose first line is indented; `last` stays with what is signed under it."""
    first = wrapped(text, width - INDENT, SIZE)[0]
    rest = text[len(first) :].lstrip()
    lines = (first, *(wrapped(rest, width, SIZE) if rest else ()))
    count = len(lines)
    for n, line in enumerate(lines):
        indent = 0 if n else INDENT
        draw = partial(_paragraph_line, text=line, indent=indent, width=width)
        together = last or n == 0 < count - 1 or n == count - 2
        yield Piece(LINE, draw, 0 if n else before, with_next=together)


def _paragraph_line(
    pen: Pen, x: float, y: float, *, text: str, indent: float, width: float
) -> None:
    written(pen, x + indent, y, text, x + width)
