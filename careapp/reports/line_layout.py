"""Where lines over terms go: frames beside and below one another, each number at its mark."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from careapp.reports.charts import FEW_MARK, Lines, Panel, Thread
from careapp.reports.picture import (
    INK,
    MUTED,
    SMALL,
    Colour,
    Letters,
    Picture,
    Place,
    Shape,
    Sign,
    Stack,
    Stroke,
    Words,
    beside,
    legend,
)
from careapp.reports.tones import Tone

_TOPS = (5, 10, 20, 30, 40, 50, 60, 80, 100)  # per cent: where an axis may end
_TALL, _LOW = 13.0, 8.5  # height of one frame alone, and of several, in parts of the text's size
_MARK, _ROOM = 0.8, 1.15  # size of a mark, and how high a number is
_GRID = Colour("muted", 0.25)
_GAP = 1.6  # between two frames
_MOST = 4  # frames beside one another
_WEIGHTS = {"problem": 2.0, "at_risk": 1.5}  # of a line, in points
_DASHES = {"at_risk": (4.0, 2.0), "muted": (1.5, 2.0)}
_APART = (1.0, 2.5)  # the dots of a line over places without a value


def stack(lines: Lines, width: float, letters: Letters) -> Stack:
    """The legend, then rows of frames; as many frames to a row as have room for their numbers."""
    least = _axis(letters) + len(lines.places) * _step(lines, letters)
    gap = _GAP * letters.size
    most = max(1, min(_MOST, int((width + gap) / (least + gap)), len(lines.panels)))
    rows = -(-len(lines.panels) // most)
    across = -(-len(lines.panels) // rows) if rows else 1
    wide = (width - gap * (across - 1)) / across
    top, alone = axis_top(lines), len(lines.panels) == 1
    pictures = [_legend(lines, width, letters)]
    for at in range(0, len(lines.panels), across):
        some = lines.panels[at : at + across]
        frame = _Frame(lines, letters, wide, top, _TALL if alone else _LOW)
        names = max(len(frame.name(each)) for each in some) if not alone else 0
        drawn = [frame.drawn(each, at + n, names) for n, each in enumerate(some)]
        placed = [(n * (wide + gap), each) for n, each in enumerate(drawn)]
        pictures.append(beside(placed, width))
    return Stack(tuple(pictures))


def _axis(letters: Letters) -> float:
    return letters.measure("100", SMALL, False) + letters.size * 0.6


def _step(lines: Lines, letters: Letters) -> float:
    """From one place to the next: its name, and the widest number there may be."""
    texts = (*lines.places, f"100.0{FEW_MARK}")
    return max(letters.measure(letters.says(each), SMALL, True) for each in texts) + letters.size


def weight_of(tone: Tone) -> float:
    """How thick a line is."""
    return _WEIGHTS.get(tone, 1.2)


def axis_top(lines: Lines) -> int:
    """Where all axes end."""
    values = [each for panel in lines.panels for each in (*_values(panel), panel.goal)]
    highest = max((each for each in values if each is not None), default=Decimal(0))
    return next((top for top in _TOPS if highest <= top), _TOPS[-1])


def _values(panel: Panel) -> tuple[Decimal | None, ...]:
    return tuple(value for thread in panel.threads for value in thread.values)


def _legend(lines: Lines, width: float, letters: Letters) -> Picture:
    items: list[tuple[Shape | None, str]] = [
        (Sign(0, 0, letters.size * _MARK, each.tone), each.name) for each in lines.threads
    ]
    if any(panel.goal is not None for panel in lines.panels):
        half = letters.size * 0.45
        items.append((Stroke(((-half, 0), (half, 0)), INK, 1.0, (3, 2)), lines.goal_words))
    items += [(None, each) for each in lines.words]
    found = legend(items, width, letters)
    return Picture(width, found.height + letters.size * 0.5, found.shapes)


@dataclass(frozen=True, slots=True)
class _Dot:
    """A value at its place, in the frame's lengths."""

    x: float
    y: float
    text: str
    thread: Thread
    few: bool


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all frames of a chart share."""

    lines: Lines
    letters: Letters
    width: float
    top: int
    tall: float

    def name(self, panel: Panel) -> Sequence[str]:
        """Its lines."""
        return self.letters.wrap(panel.name, self.width, 1.0) if panel.name else ()

    def drawn(self, panel: Panel, number: int, names: int) -> Picture:
        """A frame, under as many lines of name as its neighbours have."""
        letters, size = self.letters, self.letters.size
        name = letters.stacked(self.name(panel), 0, 0, Words(0, 0, "", bold=True))
        top = names * letters.line()
        bottom = top + self.tall * size
        dots = [list(self._dots(panel, n, top, bottom)) for n in range(len(self.lines.places))]
        shapes: list[Shape] = [*name, *self._axes(top, bottom)]
        if panel.goal is not None:
            y = self._y(panel.goal, top, bottom)
            shapes.append(Stroke(((_axis(letters), y), (self.width, y)), INK, 1.0, (3, 2)))
        shapes += self._strokes(panel, top, bottom)
        shapes += _signs(dots, size)
        shapes += _numbers(dots, letters, (_axis(letters), top, self.width, bottom))
        height = bottom + letters.line(SMALL) + size * 0.6
        return Picture(self.width, height, tuple(shapes),
                       tuple(self._places(panel, number, top, bottom)))  # fmt: skip

    def _x(self, place: int) -> float:
        left = _axis(self.letters)
        return left + (place + 0.5) * (self.width - left) / max(1, len(self.lines.places))

    def _y(self, value: Decimal, top: float, bottom: float) -> float:
        """Above the highest and below the lowest is room for a number."""
        room = self.letters.size * (_ROOM + _MARK / 2 + 0.1)
        low, high = bottom - room, top + room
        return low - (low - high) * float(value) / self.top

    def _dots(self, panel: Panel, place: int, top: float, bottom: float) -> Iterator[_Dot]:
        few = place in panel.few
        for thread in panel.threads:
            value = thread.values[place]
            if value is not None:
                text = self.letters.says(f"{value:.1f}") + (FEW_MARK if few else "")
                yield _Dot(self._x(place), self._y(value, top, bottom), text, thread, few)

    def _axes(self, top: float, bottom: float) -> Iterator[Shape]:
        letters, left = self.letters, _axis(self.letters)
        for value in (0, self.top / 2, self.top):
            y = self._y(Decimal(str(value)), top, bottom)
            yield Stroke(((left, y), (self.width, y)), _GRID, 0.6)
            said = letters.says(f"{value:g}")
            x = left - letters.size * 0.35
            yield Words(x, y, said, SMALL, colour=MUTED, align="right")
        middle = bottom + letters.line(SMALL) / 2
        for n, place in enumerate(self.lines.places):
            said = letters.says(place)
            yield Words(self._x(n), middle, said, SMALL, colour=MUTED, align="centre")

    def _strokes(self, panel: Panel, top: float, bottom: float) -> Iterator[Shape]:
        """Lines from value to value; dotted over places without one."""
        for thread in panel.threads:
            look = Colour(thread.tone or "ink")
            weight, dashes = weight_of(thread.tone), _DASHES.get(thread.tone, ())
            there = [(n, value) for n, value in enumerate(thread.values) if value is not None]
            for (one, low), (other, high) in pairwise(there):
                spots = tuple(
                    (self._x(n), self._y(value, top, bottom))
                    for n, value in ((one, low), (other, high))
                )
                if other == one + 1:
                    yield Stroke(spots, look, weight, dashes)
                else:
                    yield Stroke(spots, look, 0.8, _APART)

    def _places(self, panel: Panel, number: int, top: float, bottom: float) -> Iterator[Place]:
        step = (self.width - _axis(self.letters)) / max(1, len(self.lines.places))
        for n, name in enumerate(self.lines.places):
            said = [
                f"{thread.name} {thread.values[n]:.1f} %"
                for thread in panel.threads
                if thread.values[n] is not None
            ]
            about = ", ".join(filter(None, (panel.name, name)))
            words = f"{about}: {', '.join(said) or '–'}"
            x = self._x(n) - step / 2
            yield Place(x, top, step, bottom - top, (number, n), words)


def _signs(columns: Sequence[Sequence[_Dot]], size: float) -> Iterator[Shape]:
    for dot in (dot for column in columns for dot in column):
        yield Sign(dot.x, dot.y, size * _MARK, dot.thread.tone, dot.few)


_Box = tuple[float, float, float, float]  # left, top, right, bottom


def _numbers(columns: Sequence[Sequence[_Dot]], letters: Letters, frame: _Box) -> Iterator[Shape]:
    """Each number by its mark: above or below it, as near as no other mark or number is met, else
    beside it. The outer ones of a place come first: they alone have room on their far side."""
    half, room = letters.size * _MARK / 2, letters.size * _ROOM
    taken: list[_Box] = [
        (dot.x - half, dot.y - half, dot.x + half, dot.y + half)
        for column in columns
        for dot in column
    ]
    for column in columns:
        ordered = sorted(column, key=lambda dot: dot.y)
        last = len(ordered) - 1
        for n in sorted(range(last + 1), key=lambda n: 0 < n < last):
            dot = ordered[n]
            wide = letters.measure(dot.text, SMALL, True)
            above = ((0.0, shift) for shift in _shifts(letters.size, frame, below=0 < n == last))
            beside = half + wide / 2 + 0.1
            for aside, shift in (*above, (beside, 0.0), (-beside, 0.0)):
                x = min(max(dot.x + aside - wide / 2, frame[0]), frame[2] - wide)
                y = dot.y + shift
                box = (x, y - room / 2, x + wide, y + room / 2)
                if box[1] >= frame[1] and box[3] <= frame[3] and not _meets(box, taken):
                    taken.append(box)
                    tone: Tone = dot.thread.tone
                    yield Words(x, y, dot.text, SMALL, bold=True,
                                colour=Colour(tone or "ink"), plated=True)  # fmt: skip
                    break


def _shifts(size: float, frame: _Box, *, below: bool) -> Iterator[float]:
    """How far from its mark a number may be: the nearest first, on its own side first."""
    far, near = size * (_ROOM + _MARK) / 2 + 0.1, 1 if below else -1
    while far < frame[3] - frame[1]:
        yield from (near * far, -near * far)
        far += size * 0.25


def _meets(box: _Box, others: Sequence[_Box]) -> bool:
    return any(
        box[0] < right and left < box[2] and box[1] < bottom and top < box[3]
        for left, top, right, bottom in others
    )
