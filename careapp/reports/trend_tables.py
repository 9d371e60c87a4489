"""Groups over three years, term by term, and who moved between them."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.groups import GROUPS
from careapp.domain.movements import Matrix, Moved, moved
from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.reports.boards import SCHOOL
from careapp.reports.group_tables import OVERALL, TONES, band_name, short
from careapp.reports.heading import Heading, Origin, place_of, school_line, signed, term_line
from careapp.reports.model import (
    Block,
    Chart,
    Column,
    Datum,
    Head,
    Note,
    Report,
    Row,
    Section,
    Series,
    Table,
    Value,
)
from careapp.reports.movement_tables import (
    by_pairs,
    by_rooms,
    by_scale,
    matrix_table,
    movement_data,
    room_chart,
    who_moved,
)
from careapp.reports.people_tables import nobody
from careapp.reports.tallies import NOBODY, Tally, data, share

TREND = "trend"


@dataclass(frozen=True, slots=True)
class AtTerm:
    """What was said in a term: of the screening, and of the SDQ by informant's form."""

    term: Term
    screening: Tally
    sdq: Mapping[str, Tally]

    @property
    def said(self) -> bool:
        return any(each.screened.total for each in (self.screening, *self.sdq.values()))


@dataclass(frozen=True, slots=True)
class Trend:
    """The terms, oldest first; `labels` are the dimensions with groups, the overall one last, and
    `forms` the SDQ forms by name. `moved` is the movement into the last term."""

    terms: Sequence[AtTerm]
    labels: Mapping[str, str]
    forms: Mapping[str, str]
    moved: Sequence[Moved]


def trend(
    heading: Heading,
    pupils: Sequence[Pupil],
    found: Trend,
    place: str = SCHOOL,
    origins: Sequence[Origin] = (),
) -> Report:
    """Of a class its children of now, wherever they were before, with the names of who moved; of
    the school or a grade who was there in each term, in numbers alone."""
    under = (school_line(heading), term_line(heading, place_of(pupils, heading.language)))
    title = heading.titles.get(TREND, heading.translate("Paper", "Groups over three years"))
    alone = "/" in place
    told = [each for each in found.terms if each.said]
    sections = [
        Section(title, under, tuple(_groups(heading, pupils, found, told, alone=alone)),
                heading.translate("Paper", "By term")),
    ]  # fmt: skip
    if any(each.matrix.both for each in found.moved):
        pairs = tuple(_pairs(told))
        moved = tuple(_movement(heading, pupils, found.moved, pairs, alone=alone))
        name = heading.translate("Paper", "Movement between groups")
        sections.append(Section(name, under, moved, heading.translate("Paper", "Movement")))
    facts = (*_data(told, found), *movement_data(heading, found.moved, pupils))
    return signed(heading, TREND, sections, facts, origins, landscape=True)


def _groups(
    heading: Heading, pupils: Sequence[Pupil], found: Trend, told: Sequence[AtTerm], *, alone: bool
) -> Iterator[Block]:
    yield from nobody(heading, pupils)
    if not told:
        yield Note(heading.translate("Paper", "Nobody was screened in these terms."))
        return
    yield _chart(heading, told)
    screened = [(each.term, each.screening) for each in told]
    title = heading.translate("Paper", "Overall group by term")
    yield _by_term(heading, screened, OVERALL, title)
    yield _by_dimension(heading, told, found.labels)
    for form, name in found.forms.items():
        said = [(each.term, each.sdq[form]) for each in told if each.sdq[form].screened.total]
        if said:
            yield _by_term(heading, said, "total", name)
    words = heading.translate(
        "Paper", "In each term all children who were counted in it are counted."
    )
    if alone:
        words = heading.translate(
            "Paper", "The children of the class now are followed back, wherever they were before."
        )
    yield Note(words)


def _label(term: Term) -> str:
    return f"{term.number}/{term.year}"


def _chart(heading: Heading, told: Sequence[AtTerm]) -> Chart:
    """A bar for each term: how many are in which group."""
    counted = [each.screening.bands(OVERALL) for each in told]
    series = tuple(
        Series(
            band_name(heading, band),
            tuple(found.get(band, NOBODY).total for found in counted),
            TONES[band],
        )
        for band in GROUPS
    )
    names = tuple(_label(each.term) for each in told)
    return Chart(heading.translate("Paper", "Overall group by term"), names, series)


def _by_term(heading: Heading, told: Sequence[tuple[Term, Tally]], scale: str, title: str) -> Table:
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
        values: list[Value] = [_label(term), tally.all.total, tally.screened.total]
        for band in GROUPS:
            there = bands.get(band, NOBODY)
            values += [there.total, share(there, tally.screened)]
        rows.append(Row(tuple(values)))
    heads = (tuple(above), tuple(map(Head, (number, part) * len(GROUPS))))
    return Table(heads, tuple(columns), tuple(rows), title)


def _by_dimension(heading: Heading, told: Sequence[AtTerm], labels: Mapping[str, str]) -> Table:
    """A row for each dimension: at risk and with problems, term by term."""
    above = [Head(heading.translate("Paper", "Dimension"), rows=2)]
    above += [Head(_label(each.term), span=2) for each in told]
    below = tuple(Head(band_name(heading, band), tone=TONES[band]) for band in GROUPS[1:])
    columns = [Column("text", 3)]
    for _ in told:
        columns += [Column("count", 1, TONES["at_risk"], divided=True),
                    Column("count", 1, TONES["problem"])]  # fmt: skip
    rows = []
    for scale, name in labels.items():
        values: list[Value] = [short(name)]
        for each in told:
            bands = each.screening.bands(scale)
            values += [bands.get(band, NOBODY).total for band in GROUPS[1:]]
        rows.append(Row(tuple(values), scale == OVERALL))
    title = heading.translate("Paper", "At risk and with problems, by dimension and term")
    return Table((tuple(above), below * len(told)), tuple(columns), tuple(rows), title)


def _pairs(told: Sequence[AtTerm]) -> Iterator[tuple[Term, Term, Matrix]]:
    """Every term that was screened in and the next one, with the movement between them."""
    screened = [each for each in told if each.screening.screened.total]
    for old, new in itertools.pairwise(screened):
        yield old.term, new.term, moved(_overall(old.screening), _overall(new.screening))


def _overall(tally: Tally) -> dict[str, str]:
    said = ((each.student.id, tally.outcome(each, OVERALL)) for each in tally.pupils)
    return {child: outcome.band for child, outcome in said if outcome is not None}


def _movement(
    heading: Heading,
    pupils: Sequence[Pupil],
    moved: Sequence[Moved],
    pairs: Sequence[tuple[Term, Term, Matrix]],
    *,
    alone: bool,
) -> Iterator[Block]:
    overall, *others = moved
    title = heading.translate("Paper", "Overall group: from the term before to this one")
    yield matrix_table(heading, overall, title)
    if alone:
        name = heading.translate("Paper", "Who changed the overall group")
        yield who_moved(heading, pupils, overall, name)
    elif overall.matrix.both:
        yield room_chart(heading, pupils, overall.matrix)
        rooms = heading.translate("Paper", "Movement of the overall group by class")
        yield by_rooms(heading, pupils, overall.matrix, rooms)
    yield by_pairs(heading, pairs, heading.translate("Paper", "Overall group, term after term"))
    some = [each for each in others if each.matrix.both]
    parts = heading.translate("Paper", "Movement by dimension and in the SDQ")
    yield by_scale(heading, some, parts)
    yield Note(
        heading.translate(
            "Paper",
            "Only children who have a group in both terms are counted; the groups of each term are "
            "those of the cut-offs in use in it.",
        )
    )


def _data(told: Sequence[AtTerm], found: Trend) -> Iterator[Datum]:
    """Rows are terms, columns `form/scale:group`: boys, girls and all, per cent of the screened."""
    for each in told:
        row = each.term.id
        yield from data(row, "all", each.screening.all)
        yield from data(row, "screened", each.screening.screened, each.screening.all)
        for scale in found.labels:
            for band, there in each.screening.bands(scale).items():
                yield from data(row, f"{scale}:{band}", there, each.screening.screened)
        for form, tally in each.sdq.items():
            for band, there in tally.bands("total").items():
                yield from data(row, f"{form}/total:{band}", there, tally.screened)
