"""Where the lines, bands and dots of a profile go: plain numbers that every painter draws from.

Lengths are in the unit of the measure given; y runs down from the top.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from careapp.reports.model import Tone
from careapp.reports.spreads import Dot, Spread, Strip

Measure = Callable[[str], float]
Wrap = Callable[[str, float], Sequence[str]]

_NAMES = 0.3  # names take this part of the width at most
_LEADING = 1.45
_DOT = 0.72  # from one dot to the next, in parts of the text's size
_LEAST = 3  # rows of dots that a line has room for, however few there are


@dataclass(frozen=True, slots=True)
class PlacedZone:
    """A band; `lines` are its name, where it has room."""

    x: float
    width: float
    tone: Tone
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlacedDot:
    """A dot by its centre."""

    x: float
    y: float
    dot: Dot


@dataclass(frozen=True, slots=True)
class PlacedStrip:
    """A line: its name, and below its bands' names the bands with the dots, then the numbers."""

    lines: tuple[str, ...]
    top: float
    height: float
    bands_top: float
    bands_height: float
    zones: tuple[PlacedZone, ...]
    dots: tuple[PlacedDot, ...]
    ticks: tuple[tuple[float, str], ...]
    middle: float | None  # where the median of the class lies


@dataclass(frozen=True, slots=True)
class SpreadLayout:
    """Names start at 0 and lines at `lines_x`."""

    height: float
    lines_x: float
    dot: float
    strips: tuple[PlacedStrip, ...]


def layout(
    spread: Spread, width: float, size: float, measure: Measure, wrap: Wrap, wrap_small: Wrap
) -> SpreadLayout:
    """Lays `spread` out in `width`, in text of `size`; `measure` and `wrap` are of such text.

    The names of bands stand over them, in smaller text, where their signs do not tell them apart.
    """
    names = min(max((measure(s.name) for s in spread.strips), default=0), width * _NAMES) + size
    inside = width - names - size  # the last number sticks out
    placed, top = [], 0.0
    for strip in spread.strips:
        placed.append(_strip(strip, top, (names, inside), size, (wrap, wrap_small)))
        top += placed[-1].height
    return SpreadLayout(top, names, size * _DOT, tuple(placed))


def _strip(
    strip: Strip, top: float, across: tuple[float, float], size: float, wraps: tuple[Wrap, Wrap]
) -> PlacedStrip:
    (start, width), (wrap, wrap_small) = across, wraps
    share = width / (strip.high - strip.low)

    def at(value: float) -> float:
        return start + (min(max(value, strip.low), strip.high) - strip.low) * share

    zones = tuple(_zones(strip, at, wrap_small))
    over = max((len(zone.lines) for zone in zones), default=0) * size * _LEADING
    step = size * _DOT
    spots = list(stacked((at(dot.value) for dot in strip.dots), step))
    rows = max(max((row for _, row in spots), default=0) + 1, _LEAST)
    bands = (rows + 0.6) * step
    bands_top = top + size * 0.4 + over
    floor = bands_top + bands - step * 0.8
    dots = tuple(
        PlacedDot(x, floor - row * step, dot)
        for (x, row), dot in zip(spots, strip.dots, strict=True)
    )
    lines = tuple(wrap(strip.name, start - size))
    height = max(
        over + bands + size * _LEADING + size * 0.8,
        (len(lines) + 1) * size * _LEADING + size * 0.4,  # a line for the median
    )
    ticks = tuple((at(tick), str(tick)) for tick in strip.ticks)
    middle = None if strip.middle is None else at(strip.middle)
    return PlacedStrip(lines, top, height, bands_top, bands, zones, dots, ticks, middle)


def _zones(strip: Strip, at: Callable[[float], float], wrap: Wrap) -> Iterator[PlacedZone]:
    tones = [zone.tone for zone in strip.zones]
    named = len(set(tones)) < len(tones)
    for zone in strip.zones:
        x = at(zone.low)
        width = at(zone.high) - x
        lines = tuple(wrap(zone.name, width - 2)) if named else ()
        yield PlacedZone(x, width, zone.tone, lines)


def stacked(places: Iterable[float], step: float) -> Iterator[tuple[float, int]]:
    """For places from left to right: the lowest row in which each touches no other."""
    ends: list[float] = []
    for x in places:
        row = next((n for n, end in enumerate(ends) if x - end >= step), len(ends))
        ends[row : row + 1] = [x]
        yield x, row
