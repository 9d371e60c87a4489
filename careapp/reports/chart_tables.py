"""Charts from names × numbers: classes and dimensions, schools and indicators, terms and groups.

Each gives a block: the chart, or where there is nothing to draw a note that says so.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from careapp.domain.groups import GROUPS
from careapp.reports.charts import (
    FEW_MARK,
    MASK,
    Flow,
    HeatCell,
    HeatMap,
    HeatRow,
    Lines,
    Panel,
    Thread,
)
from careapp.reports.group_tables import FEW, TONES, band_name
from careapp.reports.heading import Heading
from careapp.reports.model import Chart, Note, Series, percent
from careapp.reports.tones import Tone


class Part(NamedTuple):
    """`n` of `of` children; None where it is not known or not shown (masked)."""

    n: int | None
    of: int | None

    @property
    def share(self) -> Decimal | None:
        """Per cent; None of nobody, and where a number is not shown."""
        return None if self.n is None or self.of is None else percent(self.n, self.of)

    @property
    def few(self) -> bool:
        """Of so few that a per cent says little."""
        return self.of is not None and 0 < self.of < FEW


NOBODY = Part(0, 0)


class Heads(NamedTuple):
    """What stands over a heat map, over its names, and over the children that per cent are of."""

    title: str
    corner: str
    of_all: str


def bars(
    heading: Heading,
    title: str,
    counted: Mapping[str, Mapping[str, int | None]],
    bands: Sequence[str] = GROUPS,
    *,
    scale: Literal["share", "count"] = "share",
) -> Chart | Note:
    """A bar for each name, its parts the groups; names without anybody are left out."""
    shown = {name: found for name, found in counted.items() if any(map(_there, found.values()))}
    if not shown:
        return nothing(heading, title)
    series = (
        Series(
            band_name(heading, band),
            tuple(found.get(band, 0) for found in shown.values()),
            TONES[band],
        )
        for band in bands
    )
    return Chart(title, tuple(shown), tuple(series), scale)


def _there(n: int | None) -> bool:
    """Somebody, or a number that is not shown."""
    return n is None or n > 0


def heat_map(
    heading: Heading,
    heads: Heads,
    columns: Mapping[str, str],
    rows: Mapping[str, Mapping[str, Part]],
    whole: Mapping[str, Part] | None = None,
    *,
    tone: Tone = "problem",
) -> HeatMap | Note:
    """`columns` are names by id; `rows` are by name what is in each column, `whole` the last row.

    A name of whom nobody is known in any column is left out.
    """
    made = [_row(name, parts, columns) for name, parts in rows.items()]
    shown = [row for row in made if row.of or any(cell.masked for cell in row.cells)]
    if not shown or not columns:
        return nothing(heading, heads.title)
    if whole is not None and len(shown) > 1:
        shown.append(_row(heading.translate("Paper", "Total"), whole, columns, total=True))
    words = []
    if any(row.few for row in shown):
        words.append(few_words(heading))
    if any(cell.masked for row in shown for cell in row.cells):
        words.append(heading.translate("Paper", "{mark} not shown: 1 to 4 children").format(
            mark=MASK))  # fmt: skip
    return HeatMap(heads.title, heads.corner, heads.of_all, tuple(columns.values()),
                   tuple(shown), tone, tuple(words))  # fmt: skip


def _row(
    name: str, parts: Mapping[str, Part], columns: Mapping[str, str], *, total: bool = False
) -> HeatRow:
    """The children are the most that any column is of: all columns are of the same mostly."""
    found = [parts.get(column, NOBODY) for column in columns]
    known = [part.of for part in found if part.of is not None]
    cells = tuple(
        HeatCell(part.n if part.of else None, part.share, part.n is None) for part in found
    )
    of = max(known, default=None)
    return HeatRow(name, of, cells, Part(0, of).few, total)


def lines(
    heading: Heading,
    title: str,
    places: Sequence[str],
    panels: Mapping[str, Mapping[str, Sequence[Part]]],
) -> Lines | Note:
    """Per cent over `places`: a frame for each name, in it a line for each group."""
    made = tuple(_panel(heading, name, found) for name, found in panels.items())
    if not any(value is not None for each in made for t in each.threads for value in t.values):
        return nothing(heading, title)
    words = [heading.translate("Paper", "per cent")]
    if any(each.few for each in made):
        words.append(few_words(heading))
    return Lines(title, tuple(places), made, tuple(words))


def _panel(heading: Heading, name: str, found: Mapping[str, Sequence[Part]]) -> Panel:
    threads = tuple(
        Thread(band_name(heading, band), tuple(part.share for part in parts), TONES[band])
        for band, parts in found.items()
    )
    few = {n for parts in found.values() for n, part in enumerate(parts) if part.few}
    return Panel(name, threads, frozenset(few))


def flow(
    heading: Heading,
    title: str,
    since: str,
    now: str,
    counts: Mapping[tuple[str, str], int],
) -> Flow | Note:
    """From the groups of a term to those of another; `counts` are by (from, to)."""
    groups = tuple((band_name(heading, band), TONES[band]) for band in GROUPS)
    table = tuple(tuple(counts.get((old, new), 0) for new in GROUPS) for old in GROUPS)
    made = Flow(title, since, now, groups, table)
    return made if made.total else nothing(heading, title)


def few_words(heading: Heading) -> str:
    """What the mark beside a per cent of few children means."""
    words = heading.translate("Paper", "{mark} of fewer than {few} children")
    return words.format(mark=FEW_MARK, few=FEW)


def nothing(heading: Heading, title: str) -> Note:
    """Why there is no chart."""
    words = heading.translate("Paper", "{title}: there is nothing to draw yet.")
    return Note(words.format(title=title))
