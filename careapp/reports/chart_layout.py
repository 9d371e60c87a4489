"""Where the bars, names and numbers of a chart go: plain numbers that screen and paper draw from.

Lengths are in the unit of the measure given (points, pixels); y runs down from the chart's top.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from careapp.reports.charts import MASK
from careapp.reports.model import Chart, Tone

Measure = Callable[[str], float]
Wrap = Callable[[str, float], Sequence[str]]

_BAR = 1.25  # its height, in parts of the text's size
_LEADING = 1.45
_GAP = 1.2  # between the parts of a bar
_LEAST = 0.5  # of a part that is hardly there
_LABEL_PART = 0.36  # names take this part of the width at most


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar; `text` is its number, empty where there is no room for it in the part. One
    that is `masked` has no width, and * for a number."""

    x: float
    width: float
    tone: Tone
    n: int
    text: str
    shade: float = 0
    masked: bool = False

    @property
    def number(self) -> str:
        """What stands beside the bar where it has no room in the part."""
        return MASK if self.masked else str(self.n)


@dataclass(frozen=True, slots=True)
class Bar:
    """A category: its name's lines, the bar, and, from `beside_x` on, the numbers too big for their
    parts."""

    lines: tuple[str, ...]
    top: float
    height: float  # of the whole line; the bar is in its middle
    bar_top: float
    bar_height: float
    segments: tuple[Segment, ...]
    beside: tuple[Segment, ...]
    beside_x: float


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """Names start at 0 and bars at `bars_x`; the longest is `bars_width` long."""

    width: float
    height: float
    bars_x: float
    bars_width: float
    beside_step: float
    bars: tuple[Bar, ...]


def layout(
    chart: Chart, width: float, size: float, pitch: float, measure: Measure, wrap: Wrap
) -> ChartLayout:
    """Lays `chart` out in `width`; the parts of a bar are shares of it.

    `pitch` is from one bar to the next, in parts of the text's `size`. `measure` gives the width of
    a text of that size; `wrap` cuts a text into lines of a width.
    """
    names = min(max(map(measure, chart.categories), default=0), width * _LABEL_PART) + size
    step = measure("000") + size
    beside = _beside(chart, width - names, step, measure) * step
    bars_width = width - names - beside
    bars, top = [], 0.0
    for n, category in enumerate(chart.categories):
        lines = tuple(wrap(category, names - size))
        height = max(pitch, _LEADING * len(lines) + pitch - _LEADING) * size
        length = bars_width * _length(chart, n)
        found = _segments(chart, n, length, measure)
        bar = Bar(
            lines,
            top,
            height,
            top + (height - _BAR * size) / 2,
            _BAR * size,
            tuple(segment for segment in found if not segment.masked),
            tuple(segment for segment in found if not segment.text),
            names + length + size / 2,
        )
        bars.append(bar)
        top += bar.height
    return ChartLayout(width, top, names, bars_width, step, tuple(bars))


def _length(chart: Chart, category: int) -> float:
    """How long a bar is, as a part of the longest."""
    if chart.scale == "share":
        return 1.0
    totals = [_total(chart, n) for n in range(len(chart.categories))]
    return totals[category] / max(*totals, 1)


def _total(chart: Chart, category: int) -> int:
    return sum(series.values[category] or 0 for series in chart.series)


def _segments(chart: Chart, category: int, width: float, measure: Measure) -> tuple[Segment, ...]:
    """The parts of a bar, from 0 on; nothing for nobody."""
    total, x = _total(chart, category), 0.0
    segments = []
    for series in chart.series:
        n = series.values[category]
        if n is None:
            segments.append(Segment(x, 0, series.tone, 0, "", series.shade, masked=True))
        elif n:
            length = width * n / total
            fits = measure(str(n)) + 4 <= length - _GAP
            said = str(n) if fits else ""
            inside = max(length - _GAP, min(length, _LEAST))
            segments.append(Segment(x, inside, series.tone, n, said, series.shade))
            x += length
    return tuple(segments)


def _beside(chart: Chart, width: float, step: float, measure: Measure) -> int:
    """How many numbers stand beside a bar at most: the fewer, the longer the bars are."""
    for n in range(len(chart.series)):
        room = width - n * step
        bars = [
            _segments(chart, at, room * _length(chart, at), measure)
            for at in range(len(chart.categories))
        ]
        if all(sum(not part.text for part in bar) <= n for bar in bars):
            return n
    return len(chart.series)
