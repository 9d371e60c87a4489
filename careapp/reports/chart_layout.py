"""Where the bars, names and numbers of a chart go: plain numbers that screen and paper draw from.

Lengths are in the unit of the measure given (points, pixels); y runs down from the chart's top.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from careapp.reports.model import Chart, Tone

Measure = Callable[[str], float]
Wrap = Callable[[str, float], Sequence[str]]

_BAR = 1.25  # its height, in parts of the text's size
_LEADING = 1.45
_GAP = 1.2  # between the parts of a bar
_LABEL_PART = 0.36  # names take this part of the width at most


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar; `text` is its number, empty where there is no room for it in the part."""

    x: float
    width: float
    tone: Tone
    n: int
    text: str
    shade: float = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """A category: its name's lines, the bar, and the numbers too big for their parts."""

    lines: tuple[str, ...]
    top: float
    height: float  # of the whole line; the bar is in its middle
    bar_top: float
    bar_height: float
    segments: tuple[Segment, ...]
    beside: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """Names start at 0 and bars at `bars_x`; numbers beside the bars start at `beside_x`."""

    width: float
    height: float
    bars_x: float
    bars_width: float
    beside_x: float
    beside_step: float
    bars: tuple[Bar, ...]


def layout(
    chart: Chart, width: float, size: float, pitch: float, measure: Measure, wrap: Wrap
) -> ChartLayout:
    """Lays `chart` out in `width`; each bar is as long as the others, its parts are shares.

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
        segments = _segments(chart, n, bars_width, measure)
        bar = Bar(
            lines,
            top,
            height,
            top + (height - _BAR * size) / 2,
            _BAR * size,
            segments,
            tuple(segment for segment in segments if not segment.text),
        )
        bars.append(bar)
        top += bar.height
    return ChartLayout(width, top, names, bars_width, width - beside + size / 2, step, tuple(bars))


def _segments(chart: Chart, category: int, width: float, measure: Measure) -> tuple[Segment, ...]:
    """The parts of a bar, from 0 on; nothing for nobody."""
    parts = [(series, series.values[category]) for series in chart.series]
    total, x = sum(n for _, n in parts), 0.0
    segments = []
    for series, n in parts:
        if n:
            length = width * n / total
            fits = measure(str(n)) + 4 <= length - _GAP
            said = str(n) if fits else ""
            segments.append(Segment(x, length - _GAP, series.tone, n, said, series.shade))
            x += length
    return tuple(segments)


def _beside(chart: Chart, width: float, step: float, measure: Measure) -> int:
    """How many numbers stand beside a bar at most: the fewer, the longer the bars are."""
    for n in range(len(chart.series)):
        bars = [
            _segments(chart, at, width - n * step, measure) for at in range(len(chart.categories))
        ]
        if all(sum(not part.text for part in bar) <= n for bar in bars):
            return n
    return len(chart.series)
