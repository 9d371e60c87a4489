"""Charts as the numbers that they are drawn from, for paper on which nothing is drawn."""

from collections.abc import Iterable, Iterator, Sequence

from careapp.reports.charts import MASK, Drawn, Flow, HeatCell, HeatMap, Lines, Panel
from careapp.reports.model import Chart, Column, Head, Kind, Note, Row, Table, Value

_NAMES = 2.5  # the width of the names, in columns of numbers


def rows_of(chart: Chart | Drawn) -> Iterator[Table | Note]:
    """A table for each frame, then the words that explain marks."""
    match chart:
        case Chart():
            heads = ("", *(each.name for each in chart.series))
            rows = ((name, *(_shown(each.values[n]) for each in chart.series))
                    for n, name in enumerate(chart.categories))  # fmt: skip
            yield _table(chart.title, heads, rows, "count")
        case Lines():
            for panel in chart.panels:
                yield _frame(chart, panel)
            yield from map(Note, chart.words)
        case Flow():
            heads = (chart.since, *(f"{chart.now}: {name}" for name, _ in chart.groups))
            rows = ((name, *chart.counts[n]) for n, (name, _) in enumerate(chart.groups))
            yield _table(chart.title, heads, rows, "count")
        case HeatMap():
            heads = (chart.corner, chart.of_words, *chart.columns)
            rows = ((row.name, row.of, *map(_cell, row.cells)) for row in chart.rows)
            totals = [row.total for row in chart.rows]
            yield _table(chart.title, heads, rows, "percent", totals, counted=1)
            yield from map(Note, chart.words)


def _frame(lines: Lines, panel: Panel) -> Table:
    goal = () if panel.goal is None else (panel.goal,)
    heads = ["", *(each.name for each in panel.threads)]
    if goal:
        heads.append(lines.goal_words)
    rows = ((place, *(each.values[n] for each in panel.threads), *goal)
            for n, place in enumerate(lines.places))  # fmt: skip
    title = " · ".join(filter(None, (lines.title, panel.name)))
    return _table(title, heads, rows, "percent")


def _table(
    title: str,
    heads: Sequence[str],
    rows: Iterable[tuple[Value, ...]],
    kind: Kind,
    totals: Sequence[bool] = (),
    counted: int = 0,
) -> Table:
    """A name, then numbers of one kind; the first `counted` of them are counts all the same."""
    columns = (Column("text", _NAMES), *(Column("count") for _ in range(counted)),
               *(Column(kind) for _ in heads[1 + counted :]))  # fmt: skip
    made = tuple(Row(row, bool(totals and totals[n])) for n, row in enumerate(rows))
    return Table((tuple(map(Head, heads)),), columns, made, title)


def _shown(n: int | None) -> Value:
    return MASK if n is None else n


def _cell(cell: HeatCell) -> Value:
    return MASK if cell.masked else cell.value
