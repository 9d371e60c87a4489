"""Bars on paper: a title with what their parts mean, and a bar for each category."""

from collections.abc import Iterator, Sequence
from functools import partial

from careapp.reports.chart_layout import Bar, ChartLayout, layout
from careapp.reports.model import Chart, Series
from careapp.reports.pdf_blocks import Paper, Piece, block_title
from careapp.reports.pdf_fonts import BOLD
from careapp.reports.pdf_pen import (
    BARS,
    LEADING,
    MUTED,
    WHITE,
    Pen,
    shaded,
    sign_width,
    width_of,
    wrapped,
)
from careapp.reports.values import NONE, SIGNS

_SMALL = 9.5
_CHART = 10.0
_KEY_GAP = 14.0  # between what the parts of bars mean


def chart(block: Chart, paper: Paper) -> Iterator[Piece]:
    """The title, what the colours mean, and a bar for each category."""
    plan = layout(
        block,
        paper.width,
        _CHART,
        1.45 + 0.4 * paper.air,
        lambda text: width_of(paper.says(text), _CHART),
        lambda text, width: wrapped(paper.says(text), width, _CHART),
    )
    yield from _chart_heading(block, paper)
    for n, bar in enumerate(plan.bars):
        draw = partial(_draw_bar, bar=bar, plan=plan, paper=paper)
        yield Piece(bar.height, draw, with_next=n + 1 < len(plan.bars))


def _chart_heading(chart: Chart, paper: Paper) -> Iterator[Piece]:
    """The title at the left, at the right what the parts of the bars mean; below it where the title
    leaves no room."""
    keys = [(each, _key_width(each, paper)) for each in chart.series]
    title = width_of(paper.says(chart.title), 12, BOLD) + _KEY_GAP
    if title + sum(width for _, width in keys) <= paper.width:
        draw = partial(_title_and_keys, title=chart.title, keys=keys, paper=paper)
        yield Piece(12 * LEADING + 2, draw, 14 * paper.air, with_next=True)
        return
    yield from block_title(chart.title, paper)
    line: list[tuple[Series, float]] = []
    for each, width in [*keys, (None, paper.width)]:
        if line and sum(wide for _, wide in line) + width > paper.width:
            draw = partial(_keys, keys=line, paper=paper)
            yield Piece(_SMALL * LEADING, draw, with_next=True)
            line = []
        if each is not None:
            line.append((each, width))


def _key_width(series: Series, paper: Paper) -> float:
    """A sign, its words and the gap to the next."""
    mark = sign_width(SIGNS.get(series.tone, "■"), _SMALL)
    return mark + width_of(paper.says(series.name), _SMALL) + _KEY_GAP


def _title_and_keys(
    pen: Pen, x: float, y: float, *, title: str, keys: Sequence[tuple[Series, float]], paper: Paper
) -> None:
    pen.row(x, y, 12 * LEADING, paper.says(title), 12, BOLD)
    start = x + paper.width + _KEY_GAP - sum(width for _, width in keys)
    _keys(pen, start, y, keys=keys, paper=paper, height=12 * LEADING)


def _keys(
    pen: Pen,
    x: float,
    y: float,
    *,
    keys: Sequence[tuple[Series, float]],
    paper: Paper,
    height: float = _SMALL * LEADING,
) -> None:
    for series, width in keys:
        mark = SIGNS.get(series.tone, "■")
        pen.sign(x, y, height, mark, _SMALL, series.tone, series.shade)
        words = x + sign_width(mark, _SMALL)
        pen.row(words, y, height, paper.says(series.name), _SMALL, colour=MUTED)
        x += width


def _draw_bar(pen: Pen, x: float, y: float, *, bar: Bar, plan: ChartLayout, paper: Paper) -> None:
    top, inside = y - bar.top + bar.bar_top, bar.bar_height
    leading = _CHART * 1.45
    first = y + (bar.height - leading * len(bar.lines)) / 2
    for n, line in enumerate(bar.lines):
        pen.row(x, first + n * leading, leading, line, _CHART)
    start = x + plan.bars_x
    if not bar.segments and not bar.beside:
        pen.row(start, top, inside, NONE, _CHART, colour=MUTED)
    for part in bar.segments:
        colour = shaded(BARS[part.tone], part.shade)
        pen.box(start + part.x, top, part.width, inside, colour)
        middle, text = start + part.x + part.width / 2, paper.says(part.text)
        if part.tone == "at_risk":
            pen.hatch(start + part.x, top, part.width, inside, step=5)
            plate = width_of(text, 9, BOLD) + 4 if text else 0
            pen.box(middle - plate / 2, top, plate, inside, colour)
        if text:
            pen.row(middle, top, inside, text, 9, BOLD, WHITE, "centre")
    at = x + bar.beside_x
    for part in bar.beside:
        sign = SIGNS.get(part.tone, "■")
        pen.sign(at, top, inside, sign, 9, part.tone, part.shade)
        pen.row(at + sign_width(sign, 9), top, inside, paper.says(part.number), 9, BOLD)
        at += plan.beside_step
