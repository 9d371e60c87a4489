"""What a chart is drawn from: boxes, lines, signs and words at places, for any painter.

Lengths are in the painter's unit (points, pixels); y runs down from the picture's top.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from careapp.domain import thai_lines
from careapp.reports.tones import Tone

Align = Literal["left", "centre", "right"]
Spot = tuple[float, float]
SMALL = 0.86  # of the text's size
LEADING = 1.5  # from a line of Thai to the next, in parts of its size


class Colour(NamedTuple):
    """A group's tone, or ink, muted, line, pale, ground, light (words on a full colour).

    `strength` is how much of it there is: 1 is the colour itself, 0 the ground.
    """

    name: str = "ink"
    strength: float = 1.0


INK, MUTED, LINE, PALE, LIGHT = map(Colour, ("ink", "muted", "line", "pale", "light"))


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float
    colour: Colour
    hatched: bool = False
    framed: bool = False  # drawn around, not filled


class Stroke(NamedTuple):
    """A line through some spots."""

    spots: tuple[Spot, ...]
    colour: Colour
    weight: float = 1.0
    dashes: tuple[float, ...] = ()


class Ribbon(NamedTuple):
    """A band of one height, that swings from its left top to its right top."""

    x: float
    y: float
    to_x: float
    to_y: float
    height: float
    colour: Colour


class Sign(NamedTuple):
    """A group's shape by its centre; a `hollow` one is of few."""

    x: float
    y: float
    size: float
    tone: Tone
    hollow: bool = False


class Words(NamedTuple):
    """A line of text; `y` is its middle, `x` its left end, its middle or its right end. `part` is
    its size in parts of the text's; a `plated` one lies on a bit of the ground."""

    x: float
    y: float
    text: str
    part: float = 1.0
    bold: bool = False
    colour: Colour = INK
    align: Align = "left"
    plated: bool = False


Shape = Box | Stroke | Ribbon | Sign | Words


class Place(NamedTuple):
    """What can be pointed at: a box, whom it is about, and what it says."""

    x: float
    y: float
    width: float
    height: float
    key: tuple[int, int]
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What is never cut by the end of a page."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Stack:
    """Pictures one under the other; `head` stands over the first and over a page's first.

    What is `whole` is not cut between them where a page has room for it.
    """

    rows: tuple[Picture, ...]
    head: Picture | None = None
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Letters:
    """Text of a size: how wide it is (`measure(text, part, bold)`), its lines in a width
    (`wrap(text, width, part)`), and the digits of numbers (`says`)."""

    size: float
    measure: Callable[[str, float, bool], float]
    wrap: Callable[[str, float, float], Sequence[str]]
    says: Callable[[str], str] = str

    def line(self, part: float = 1.0) -> float:
        """The height of a line."""
        return self.size * part * LEADING

    def longest(self, text: str, part: float = 1.0) -> float:
        """The widest part that no line may break."""
        return max((self.measure(each, part, False) for each in parts(text)), default=0.0)

    def stacked(self, lines: Sequence[str], x: float, top: float, like: Words) -> tuple[Words, ...]:
        """Lines one under the other from `top` on, that look `like` these words."""
        pitch = self.line(like.part)
        return tuple(
            like._replace(x=x, y=top + (n + 0.5) * pitch, text=text) for n, text in enumerate(lines)
        )


@lru_cache(maxsize=2_000)
def parts(text: str) -> tuple[str, ...]:
    """What stands between the places where a line may end."""
    spaces, joints = thai_lines.breaks(text)
    ends = sorted({0, *spaces, *joints, len(text)})
    return tuple(text[start:end].strip() for start, end in pairwise(ends))


def legend(items: Sequence[tuple[Shape | None, str]], width: float, letters: Letters) -> Picture:
    """What signs mean, in as many lines as they need; each sign is drawn about 0, 0. Words without
    one explain what is written."""
    shapes: list[Shape] = []
    x, line, gap = 0.0, 0, letters.size
    pitch = letters.line(SMALL)
    for sign, words in items:
        said = letters.says(words)
        wide = letters.measure(said, SMALL, False)
        room = letters.size * (1.25 if sign else 0)
        if x and x + room + wide > width:
            x, line = 0.0, line + 1
        middle = (line + 0.5) * pitch
        if sign:
            shapes.append(moved(sign, x + letters.size * 0.45, middle))
        shapes.append(Words(x + room, middle, said, SMALL, colour=MUTED))
        x += room + wide + gap
    return Picture(width, (line + 1) * pitch if items else 0, tuple(shapes))


def moved(shape: Shape, x: float, y: float) -> Shape:
    """The same somewhere else."""
    match shape:
        case Stroke():
            return shape._replace(spots=tuple((a + x, b + y) for a, b in shape.spots))
        case Ribbon():
            return shape._replace(
                x=shape.x + x, y=shape.y + y, to_x=shape.to_x + x, to_y=shape.to_y + y
            )
        case _:
            return shape._replace(x=shape.x + x, y=shape.y + y)


def beside(pictures: Sequence[tuple[float, Picture]], width: float) -> Picture:
    """Pictures beside one another, each at its left end."""
    shapes = tuple(moved(each, x, 0) for x, one in pictures for each in one.shapes)
    places = tuple(each._replace(x=each.x + x) for x, one in pictures for each in one.places)
    return Picture(width, max(one.height for _, one in pictures), shapes, places)
