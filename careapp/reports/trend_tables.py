"""Groups over three years, term by term, and who moved between them."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.movements import Matrix, Moved, moved
from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.reports.boards import SCHOOL
from careapp.reports.group_tables import OVERALL
from careapp.reports.heading import Heading, Origin, place_of, school_line, signed, term_line
from careapp.reports.model import (
    Block,
    Datum,
    Note,
    Report,
    Section,
)
from careapp.reports.movement_tables import (
    Known,
    by_pairs,
    by_rooms,
    by_scale,
    matrix_table,
    movement_data,
    movement_flow,
    pair_chart,
    room_chart,
    who_moved,
)
from careapp.reports.people_tables import nobody
from careapp.reports.tallies import Tally, data
from careapp.reports.term_tables import AtTerm, by_term, dimensions, group_lines

TREND = "trend"


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
        known = {each.student.id: each for at in told for each in at.screening.pupils}
        known |= {each.student.id: each for each in pupils}
        moved = tuple(_movement(heading, pupils, known, found.moved, pairs, alone=alone))
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
    screened = [(each.term, each.screening) for each in told if each.screening.screened.total]
    title = heading.translate("Paper", "Overall group by term")
    yield from group_lines(heading, title, {"": (OVERALL, screened)})
    yield by_term(heading, [(each.term, each.screening) for each in told], OVERALL, title)
    if screened:
        yield from dimensions(heading, screened, found.labels)
    yield from _informants(heading, told, found.forms)
    words = heading.translate(
        "Paper", "In each term all children who were counted in it are counted."
    )
    if alone:
        words = heading.translate(
            "Paper", "The children of the class now are followed back, wherever they were before."
        )
    yield Note(words)


def _informants(
    heading: Heading, told: Sequence[AtTerm], forms: Mapping[str, str]
) -> Iterator[Block]:
    """The SDQ, informant by informant."""
    said = {
        form: [(each.term, each.sdq[form]) for each in told if each.sdq[form].screened.total]
        for form in forms
    }
    title = heading.translate("Paper", "Total difficulties in the SDQ by term")
    frames = {forms[form]: ("total", there) for form, there in said.items() if there}
    yield from group_lines(heading, title, frames)
    for name, (scale, there) in frames.items():
        yield by_term(heading, there, scale, name)


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
    known: Known,
    moved: Sequence[Moved],
    pairs: Sequence[tuple[Term, Term, Matrix]],
    *,
    alone: bool,
) -> Iterator[Block]:
    overall, *others = moved
    title = heading.translate("Paper", "Overall group: from the term before to this one")
    yield matrix_table(heading, known, overall, title)
    yield movement_flow(heading, overall, title)
    if alone:
        name = heading.translate("Paper", "Who changed the overall group")
        yield who_moved(heading, pupils, overall, name)
    elif overall.matrix.both:
        yield room_chart(heading, pupils, overall.matrix)
        rooms = heading.translate("Paper", "Movement of the overall group by class")
        yield by_rooms(heading, pupils, overall.matrix, rooms)
    if len(pairs) > 1:
        yield pair_chart(heading, pairs, heading.translate("Paper", "Movement term after term"))
    yield by_pairs(
        heading, known, pairs, heading.translate("Paper", "Overall group, term after term")
    )
    some = [each for each in others if each.matrix.both]
    parts = heading.translate("Paper", "Movement by dimension and in the SDQ")
    yield by_scale(heading, known, some, parts)
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
