"""The pictures of charts on paper: each shape drawn with the pen, in the papers' colours."""

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from reportlab.lib.colors import Color

from careapp.reports.charts import Drawn
from careapp.reports.pdf_blocks import Paper, Piece, block_title
from careapp.reports.pdf_fonts import BOLD, REGULAR
from careapp.reports.pdf_pen import (
    BARS,
    INK,
    LINE,
    MUTED,
    PALE,
    TONES,
    WHITE,
    Pen,
    width_of,
    wrapped,
)
from careapp.reports.picture import (
    Box,
    Colour,
    Letters,
    Picture,
    Ribbon,
    Shape,
    Sign,
    Stack,
    Stroke,
    Words,
)
from careapp.reports.pictures import stacks

_SIZE = 10.0
_CURVE = 0.5523  # of a circle's radius: where the handles of its curves are
_NAMED = {"ink": INK, "muted": MUTED, "line": LINE, "pale": PALE, "light": WHITE}


def pieces(chart: Drawn, paper: Paper) -> Iterator[Piece]:
    """The title, and the pictures one under the other."""
    yield from block_title(chart.title, paper)
    for stack in stacks(chart, paper.width, letters(paper)):
        yield from _stack(stack)


def letters(paper: Paper) -> Letters:
    """Text of a chart on paper."""

    def measure(text: str, part: float, bold: bool) -> float:
        return width_of(text, _SIZE * part, BOLD if bold else REGULAR)

    def wrap(text: str, width: float, part: float) -> Sequence[str]:
        return wrapped(paper.says(text), width, _SIZE * part)

    return Letters(_SIZE, measure, wrap, paper.says)


def _stack(stack: Stack) -> Iterator[Piece]:
    head = None
    if stack.head:
        draw = partial(_draw, picture=stack.head)
        head = Piece(stack.head.height, draw, 4, with_next=True)
        yield head
    for n, each in enumerate(stack.rows):
        together = n + 1 < len(stack.rows) and stack.whole
        yield Piece(each.height, partial(_draw, picture=each), 0, together, head)


def _draw(pen: Pen, x: float, y: float, *, picture: Picture) -> None:
    for shape in picture.shapes:
        _shape(pen, x, y, shape)


def _colour(colour: Colour, *, written: bool = False) -> Color:
    """A colour mixed with the white of the paper; words are a little darker than areas."""
    name = "" if colour.name == "ink" else colour.name
    tones = TONES if written else BARS
    own = _NAMED.get(name) or next(found for tone, found in tones.items() if tone == name)
    return own if colour.strength >= 1 else _paled(own, colour.strength)


@lru_cache(maxsize=100)
def _paled(own: Color, strength: float) -> Color:
    return Color(*(1 + (part - 1) * strength for part in own.rgb()))


def _shape(pen: Pen, x: float, y: float, shape: Shape) -> None:
    match shape:
        case Box():
            _box(pen, x, y, shape)
        case Stroke(spots=spots):
            moves = [(x + a, y + b) for a, b in spots]
            pen.path(moves, None, _colour(shape.colour), shape.weight, shape.dashes)
        case Ribbon():
            pen.path(_swung(x, y, shape), _colour(shape.colour))
        case Sign():
            _sign(pen, x + shape.x, y + shape.y, shape)
        case Words():
            _words(pen, x, y, shape)


def _box(pen: Pen, x: float, y: float, box: Box) -> None:
    left, top, colour = x + box.x, y + box.y, _colour(box.colour)
    if box.framed:
        right, bottom = left + box.width, top + box.height
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        pen.path(corners, None, colour, 0.5)
        return
    pen.box(left, top, box.width, box.height, colour)
    if box.hatched:
        pen.hatch(left, top, box.width, box.height, step=5)


def _swung(x: float, y: float, band: Ribbon) -> list[tuple[float, ...]]:
    left, right = x + band.x, x + band.to_x
    top, to_top = y + band.y, y + band.to_y
    bottom, to_bottom, middle = top + band.height, to_top + band.height, (left + right) / 2
    return [
        (left, top),
        (middle, top, middle, to_top, right, to_top),
        (right, to_bottom),
        (middle, to_bottom, middle, bottom, left, bottom),
    ]


def _sign(pen: Pen, x: float, y: float, sign: Sign) -> None:
    colour = _colour(Colour(sign.tone))
    fill = WHITE if sign.hollow else colour
    pen.path(_figure(x, y, sign), fill, colour, 1.1 if sign.hollow else 0.3)


def _figure(x: float, y: float, sign: Sign) -> list[tuple[float, ...]]:
    """The same shapes as on screen."""
    half = sign.size / 2
    match sign.tone:
        case "at_risk":
            reach = half * 1.1
            return [(x, y - reach), (x + reach, y + reach * 0.9), (x - reach, y + reach * 0.9)]
        case "problem":
            return [(x - half, y - half), (x + half, y - half), (x + half, y + half),
                    (x - half, y + half)]  # fmt: skip
        case "talent":
            angles = [n * math.pi / 5 for n in range(10)]
            reaches = [sign.size * 0.68 * (0.42 if n % 2 else 1) for n in range(10)]
            return [(x + math.sin(a) * r, y - math.cos(a) * r)
                    for a, r in zip(angles, reaches, strict=True)]  # fmt: skip
        case "need":
            reach = sign.size * 0.64
            return [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)]
        case "muted":
            return [(x - half, y - 1), (x + half, y - 1), (x + half, y + 1), (x - half, y + 1)]
    arm = half * _CURVE
    return [
        (x, y - half),
        (x + arm, y - half, x + half, y - arm, x + half, y),
        (x + half, y + arm, x + arm, y + half, x, y + half),
        (x - arm, y + half, x - half, y + arm, x - half, y),
        (x - half, y - arm, x - arm, y - half, x, y - half),
    ]


def _words(pen: Pen, x: float, y: float, words: Words) -> None:
    size, face = _SIZE * words.part, BOLD if words.bold else REGULAR
    high = size * 1.2
    left, top = x + words.x, y + words.y - high / 2
    if words.plated:
        pen.box(left - 0.8, top + 0.5, width_of(words.text, size, face) + 1.6, high - 1, WHITE)
    colour = _colour(words.colour, written=True)
    pen.row(left, top, high, words.text, size, face, colour, words.align)
