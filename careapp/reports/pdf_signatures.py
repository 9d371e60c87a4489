"""Where a paper is signed: dotted lines, two side by side, with names and positions under them; and
where it is cut."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from careapp.domain.schools import Signer
from careapp.i18n import in_language
from careapp.reports.model import Cut
from careapp.reports.pdf_blocks import SIZE, Paper, Piece
from careapp.reports.pdf_pen import MUTED, Pen, width_of, wrapped

_LINE = SIZE * 1.7
_SMALL = 9.5
_DOTS = 150.0
_APART = 12.0  # between the texts of two signers


class _Place(NamedTuple):
    """One place to sign in its column: the line's parts, and what stands under it in the middle.

    `left` is where the line begins and `middle` the middle of its dots, from the column's edge.
    """

    word: str
    label: str
    left: float
    before: float
    dots: float
    middle: float
    names: tuple[str, ...]
    positions: tuple[str, ...]

    @property
    def height(self) -> float:
        return _LINE * (1 + max(1, len(self.names)) + len(self.positions))


def signatures(signers: Sequence[Signer], paper: Paper) -> Iterator[Piece]:
    """Places to sign, two side by side; nothing where nobody is to sign."""
    people = [signer for signer in signers if signer.label or signer.name or signer.position]
    for at in range(0, len(people), 2):
        pair = [_place(signer, paper) for signer in people[at : at + 2]]
        draw = partial(_draw, pair=pair, column=paper.width / 2)
        height = max(place.height for place in pair)
        yield Piece(height, draw, 8 + 18 * paper.air, with_next=at + 2 < len(people))


def cut(block: Cut, paper: Paper) -> Iterator[Piece]:
    """A dotted line over the whole width, with its words in the middle."""
    words = paper.says(block.words)
    room = width_of(words, _SMALL) + 12 if words else 0

    def draw(pen: Pen, x: float, y: float) -> None:
        middle, line = x + paper.width / 2, y + _LINE / 2
        pen.dots(x, line, middle - room / 2)
        pen.dots(middle + room / 2, line, x + paper.width)
        pen.row(middle, y, _LINE, words, _SMALL, colour=MUTED, align="centre")

    yield Piece(_LINE, draw, 8 + 14 * paper.air, with_next=True)


def _place(signer: Signer, paper: Paper) -> _Place:
    """A name or a position that is wider than its half of the paper is wrapped."""
    column, label = paper.width / 2, paper.says(signer.label)
    word = in_language(paper.language, "Paper", "Signed")
    before, after = width_of(word, SIZE) + 4, width_of(label, SIZE) + 4
    dots = min(_DOTS, column - before - after - _APART)
    left = (column - before - dots - after) / 2
    middle = left + before + dots / 2
    room = 2 * min(middle, column - middle) - _APART
    name = f"({paper.says(signer.name)})" if signer.name else ""
    names, positions = (
        wrapped(text, room, SIZE, at_spaces=True) if text else ()
        for text in (name, paper.says(signer.position))
    )
    return _Place(word, label, left, before, dots, middle, names, positions)


def _draw(pen: Pen, x: float, y: float, *, pair: Sequence[_Place], column: float) -> None:
    start = x if len(pair) == 2 else x + column / 2
    for n, place in enumerate(pair):
        _draw_place(pen, start + n * column, y, place)


def _draw_place(pen: Pen, x: float, y: float, place: _Place) -> None:
    left, middle = x + place.left, x + place.middle
    dotted = left + place.before
    pen.row(left, y, _LINE, place.word, SIZE)
    pen.dots(dotted, y + _LINE * 0.72, dotted + place.dots)
    pen.row(dotted + place.dots + 4, y, _LINE, place.label, SIZE)
    y += _LINE
    for name in place.names:
        pen.row(middle, y, _LINE, name, SIZE, align="centre")
        y += _LINE
    if not place.names:
        half = place.dots / 2
        pen.row(middle - half - 4, y, _LINE, "(", SIZE)
        pen.dots(middle - half, y + _LINE * 0.72, middle + half)
        pen.row(middle + half, y, _LINE, ")", SIZE)
        y += _LINE
    for position in place.positions:
        pen.row(middle, y, _LINE, position, SIZE, colour=MUTED, align="centre")
        y += _LINE
