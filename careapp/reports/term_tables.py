"""Groups term by term: a row for each term or dimension, and the same as lines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.groups import GROUPS
from careapp.domain.schools import Term
from careapp.reports import chart_tables
from careapp.reports.chart_tables import Part
from careapp.reports.group_tables import OVERALL, TONES, band_name, short
from careapp.reports.heading import Heading
from careapp.reports.model import Block, Column, Head, Row, Table, Value
from careapp.reports.tallies import NOBODY, Tally, share

_NEEDS_HELP = GROUPS[1:]
_LEAST = 2  # terms that make a line


@dataclass(frozen=True, slots=True)
class AtTerm:
    """What was said in a term: of the screening, and of the SDQ by informant's form."""

    term: Term
    screening: Tally
    sdq: Mapping[str, Tally]

    @property
    def said(self) -> bool:
        return any(each.screened.total for each in (self.screening, *self.sdq.values()))


Told = Sequence[tuple[Term, Tally]]


def label(term: Term) -> str:
    """`1/2569`"""
    return f"{term.number}/{term.year}"


def by_term(heading: Heading, told: Told, scale: str, title: str) -> Table:
    """A row for each term: all, assessed, and each group with its per cent."""
    above = [
        Head(heading.translate("Paper", "Term"), rows=2),
        Head(heading.translate("Paper", "All"), rows=2),
        Head(heading.translate("Paper", "Screened"), rows=2),
    ]
    above += [Head(band_name(heading, band), span=2, tone=TONES[band]) for band in GROUPS]
    number, part = heading.translate("Paper", "Number"), heading.translate("Paper", "Percent")
    columns = [Column("text", 1.6), Column("count", 1, divided=True), Column("count", 1)]
    for band in GROUPS:
        columns += [Column("count", 1, TONES[band], divided=True), Column("percent", 1, "muted")]
    rows = []
    for term, tally in told:
        bands = tally.bands(scale)
        values: list[Value] = [label(term), tally.all.total, tally.screened.total]
        for band in GROUPS:
            there = bands.get(band, NOBODY)
            values += [there.total, share(there, tally.screened)]
        rows.append(Row(tuple(values)))
    heads = (tuple(above), tuple(map(Head, (number, part) * len(GROUPS))))
    return Table(heads, tuple(columns), tuple(rows), title)


def by_dimension(
    heading: Heading, told: Told, labels: Mapping[str, str], band: str, title: str
) -> Table:
    """A row for each dimension: how many are in a group, and per cent, term by term."""
    above = [Head(heading.translate("Paper", "Dimension"), rows=2)]
    above += [Head(label(term), span=2) for term, _ in told]
    number, part = heading.translate("Paper", "Number"), heading.translate("Paper", "Percent")
    columns = [Column("text", 3.4)]
    for _ in told:
        columns += [Column("count", 1, TONES[band], divided=True), Column("percent", 1, "muted")]
    rows = []
    for scale, name in labels.items():
        values: list[Value] = [short(name)]
        for _, tally in told:
            there = tally.bands(scale).get(band, NOBODY)
            values += [there.total, share(there, tally.screened)]
        rows.append(Row(tuple(values), scale == OVERALL))
    heads = (tuple(above), tuple(map(Head, (number, part) * len(told))))
    return Table(heads, tuple(columns), tuple(rows), title)


def dimensions(heading: Heading, told: Told, labels: Mapping[str, str]) -> Iterator[Block]:
    """Who is at risk and who has problems, by dimension: lines, and a table for each."""
    title = heading.translate("Paper", "At risk and with problems, by dimension and term")
    frames = {short(labels[scale]): (scale, told) for scale in labels if scale != OVERALL}
    yield from group_lines(heading, title, frames, _NEEDS_HELP)
    risk = heading.translate("Paper", "At risk, by dimension and term")
    yield by_dimension(heading, told, labels, "at_risk", risk)
    problem = heading.translate("Paper", "With problems, by dimension and term")
    yield by_dimension(heading, told, labels, "problem", problem)


def group_lines(
    heading: Heading,
    title: str,
    frames: Mapping[str, tuple[str, Told]],
    bands: Sequence[str] = GROUPS,
) -> Iterator[Block]:
    """Per cent of the groups over the terms, a frame for each name with its scale and its terms; a
    single term is no line."""
    terms = sorted({term.id: term for _, told in frames.values() for term, _ in told}.values(),
                   key=lambda term: term.id)  # fmt: skip
    if len(terms) < _LEAST:
        return
    panels = {
        name: {band: [_part(dict(told), term, scale, band) for term in terms] for band in bands}
        for name, (scale, told) in frames.items()
    }
    yield chart_tables.lines(heading, title, [label(term) for term in terms], panels)


def _part(told: Mapping[Term, Tally], term: Term, scale: str, band: str) -> Part:
    """A group in a term; of nobody in a term without."""
    if term not in told:
        return Part(0, 0)
    tally = told[term]
    return Part(tally.bands(scale).get(band, NOBODY).total, tally.screened.total)
