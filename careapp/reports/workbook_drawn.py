"""Charts as rows of a sheet: room for them, and the numbers that they are drawn from."""

from collections.abc import Iterator, Sequence

from careapp.reports.charts import (
    FEW_MARK,
    MASK,
    Drawn,
    Flow,
    HeatMap,
    HeatRow,
    Lines,
    step_words,
)
from careapp.reports.model import Chart, Kind
from careapp.reports.values import NONE
from careapp.reports.workbook_cells import Look, Written
from careapp.reports.workbook_chart import flow_bars, rows_of
from careapp.reports.workbook_grid import HEIGHT, Grid, places
from careapp.reports.workbook_heat import heat_table
from careapp.reports.workbook_lines import block_columns
from careapp.reports.workbook_lines import rows_of as line_rows
from careapp.reports.workbook_rows import HEADING, TEXT, Line, across, heads

_ASIDE = Look(tone="muted")
_ASIDE_NUMBER = Look("count", tone="muted")
_UPPER, _LOWER = 21.0, 18.0  # heights of the two rows of a heat map's name
_ASIDE_SHARE = Look("percent", tone="muted", align="right")
_ASIDE_FEW = Look("percent", tone="muted", align="right", mark=FEW_MARK)


def drawn(chart: Chart | Drawn, shared: Grid) -> Iterator[Line]:
    """Room for a chart, and right of what is printed the numbers that it is drawn from."""
    yield Line((), 10)
    match chart:
        case Chart():
            yield from _beside(chart, _numbers(chart), rows_of(chart), shared)
        case Flow():
            bars = flow_bars(chart)
            yield from _beside(bars, _numbers(bars), rows_of(bars), shared)
        case Lines():
            if len(chart.panels) > 1:  # one alone bears the title itself
                yield across(chart.title, HEADING, shared)
            yield from _beside(chart, _line_numbers(chart), line_rows(chart, shared), shared)
            for words in chart.words:
                yield across(words, TEXT, shared)
        case HeatMap():
            yield from _heat(chart, shared)


def _beside(
    chart: Chart | Lines, numbers: Sequence[Sequence[Written]], rows: int, shared: Grid
) -> Iterator[Line]:
    aside = (None,) * (shared.columns + 1)
    for n in range(max(len(numbers), rows + 1)):
        cells = (*aside, *numbers[n]) if n < len(numbers) else ()
        yield Line(cells, HEIGHT, chart=None if n else chart)


def _numbers(chart: Chart) -> list[Sequence[Written]]:
    """The names of the series, then each category with its numbers; nobody has no cell, which a
    chart would write on a bar."""
    found: list[Sequence[Written]] = [(None, *((each.name, _ASIDE) for each in chart.series))]
    for n, name in enumerate(chart.categories):
        found.append(((name, _ASIDE), *(_number(each.values[n]) for each in chart.series)))
    return found


def _number(n: int | None) -> Written:
    shown = MASK if n is None else n
    return (shown, _ASIDE_NUMBER) if shown else None


def _line_numbers(lines: Lines) -> list[Sequence[Written]]:
    """The same of frames, beside one another: a column for each line, a row for each place."""
    found: list[list[Written]] = [[] for _ in range(len(lines.places) + 1)]
    for panel in lines.panels:
        goal = None if panel.goal is None else (lines.goal_words, _ASIDE)
        heads: list[Written] = [(panel.name, _ASIDE)]
        heads += [(each.name, _ASIDE) for each in panel.threads]
        found[0] += _padded([*heads, goal], lines)
        for n, place in enumerate(lines.places):
            look = _ASIDE_FEW if n in panel.few else _ASIDE_SHARE
            values: list[Written] = [(each.values[n], look) for each in panel.threads]
            wanted = None if goal is None else (panel.goal, _ASIDE_SHARE)
            found[n + 1] += _padded([(place, _ASIDE), *values, wanted], lines)
    return list(found)


def _padded(cells: Sequence[Written], lines: Lines) -> Sequence[Written]:
    return (*cells, *(None,) * (block_columns(lines) - len(cells)))


def _heat(heat: HeatMap, shared: Grid) -> Iterator[Line]:
    """Two rows for each name: per cent, and how many children they are."""
    table = heat_table(heat)
    where = places(table, shared)
    yield across(heat.title, HEADING, shared)
    yield from heads(table, where, shared)
    for n, row in enumerate(heat.rows):
        for upper in (True, False):
            cells: list[Written] = []
            for at, (first, last) in enumerate(where):
                value, look = _heat_cell(row, at, upper=upper)
                cells += [(value, look), *[(None, look)] * (last - first)]
            merged = [(first, last, 1) for first, last in where if last > first]
            if upper:
                merged[:] = [(first, last, 2) for first, last in where[:2]]
                merged += [(first, last, 1) for first, last in where[2:] if last > first]
            else:
                merged = [pair for pair in merged if pair[0] > where[1][1]]
            starts = heat if upper and not n else None
            yield Line(cells, _UPPER if upper else _LOWER, tuple(merged), "body", starts)
    words = " · ".join((*(f"{each} %" for each in step_words()[1:]), *heat.words))
    yield across(words, _ASIDE, shared)


def _heat_cell(row: HeatRow, at: int, *, upper: bool) -> tuple[object, Look]:
    """What stands in a column of a name's upper or lower row, and how it looks."""
    few = FEW_MARK if row.few else ""
    if at < 2:
        value = (row.name, row.of)[at] if upper else None
        kind: Kind = "count" if at else "text"
        align = "center" if at else "left"
        return value, Look(kind, bold=row.total, lined=True, align=align, wrap=not at,
                           mark=few if at else "")  # fmt: skip
    cell = row.cells[at - 2]
    if not cell.n or cell.value is None:
        said = (MASK if cell.masked else NONE) if upper else None
        return said, Look("text", tone="muted", lined=not upper, align="center")
    if upper:
        return cell.value, Look("percent", bold=not row.few, align="center", mark=few)
    return cell.n, Look("count", size=12, lined=True, align="center")
