"""A framed place at the top right of a paper, for a photo of an inch that is glued in by hand."""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm

from careapp.reports.pdf_blocks import Paper, Piece
from careapp.reports.pdf_pen import MUTED, Pen

_WIDE, _HIGH = 25 * mm, 32.5 * mm
_GAP = 10.0
_WORDS = 9.0
ROOM = _WIDE + _GAP  # what it takes from the width of what stands beside it


def beside(paper: Paper) -> Paper:
    """The paper that what stands beside the place is drawn on."""
    return replace(paper, width=paper.width - ROOM)


def place(words: str, paper: Paper) -> Iterator[Piece]:
    """The frame itself, without a height of its own: it hangs beside what comes next."""

    def draw(pen: Pen, x: float, y: float) -> None:
        left, right, foot = x + paper.width - _WIDE, x + paper.width, y + _HIGH
        for at in (y, foot):
            pen.line(left, at, right, at)
        for at in (left, right):
            pen.line(at, y, at, foot)
        middle = left + _WIDE / 2
        pen.row(middle, y, _HIGH, words, _WORDS, colour=MUTED, align="centre")

    yield Piece(0, draw, with_next=True)
