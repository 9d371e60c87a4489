"""The SDQ of a class, child by child, and of a grade or the school, by grade and group."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from careapp.domain.groups import GROUPS
from careapp.domain.people import Pupil
from careapp.domain.records import Outcome
from careapp.reports import assessed_tables
from careapp.reports.assessed_tables import Scales
from careapp.reports.chart_tables import bars
from careapp.reports.group_tables import (
    facts,
    group_chart,
    group_counts,
    group_table,
    possible,
    remarks,
)
from careapp.reports.heading import Heading, Origin, signed
from careapp.reports.informants import INFORMANTS, Asides, aside, informant_name, note
from careapp.reports.model import Block, Datum, Report, Section
from careapp.reports.tallies import Tally, by_grade, tallied

CLASS, SCHOOL = "sdq-class", "sdq-school"
_STRENGTH = "prosocial"


def sdq_class(
    heading: Heading,
    pupils: Sequence[Pupil],
    outcomes: Iterable[Outcome],
    labels: Mapping[str, str],
    origins: Mapping[str, Origin] | None = None,
    not_asked: Asides | None = None,
) -> Report:
    """The scores of every child and the groups of the class, a part for each informant."""
    title = heading.translate("Paper", "SDQ results of the class")
    return _report(CLASS, title, heading, pupils, outcomes, labels, origins or {}, not_asked or {})


def sdq_school(
    heading: Heading,
    pupils: Sequence[Pupil],
    outcomes: Iterable[Outcome],
    labels: Mapping[str, str],
    origins: Mapping[str, Origin] | None = None,
    not_asked: Asides | None = None,
) -> Report:
    """Scales and groups × grades, or rooms of a grade; a part for each informant."""
    title = heading.translate("Paper", "SDQ summary of the school")
    return _report(SCHOOL, title, heading, pupils, outcomes, labels, origins or {}, not_asked or {})


def _report(
    name: str,
    title: str,
    heading: Heading,
    pupils: Sequence[Pupil],
    outcomes: Iterable[Outcome],
    labels: Mapping[str, str],
    origins: Mapping[str, Origin],
    not_asked: Asides,
) -> Report:
    outcomes = list(outcomes)
    tallies = {
        who: tallied(pupils, (each for each in outcomes if each.informant == who))
        for who in INFORMANTS
    }
    used = [who for who in INFORMANTS if tallies[who].screened.total] or list(INFORMANTS[:1])
    sections: list[Section] = []
    found: list[Datum] = []
    for who in used:
        tally, origin = tallies[who], origins.get(who)
        shown = assessed_tables.usual(heading, _with_answers(tally, labels))
        body = _class(heading, tally, shown) if name == CLASS else _school(heading, tally, shown)
        blocks = (
            facts(heading, tally, assessed=True),
            *aside(heading, tally, not_asked.get(who, ())),
            *body,
            *note(heading, pupils, _seen(tallies), not_asked),
            *remarks(heading, tally, shown.labels, origin),
        )
        informant = informant_name(heading, who)
        by = heading.translate("Paper", "Answered by: {informant}").format(informant=informant)
        called = heading.titles.get(name, title), by, f"SDQ {informant}"
        sections.append(assessed_tables.section(heading, *called, pupils, origin, blocks))
        found += assessed_tables.assessed_data(who, tally, shown, by_grades=name == SCHOOL)
    shown_origins = [origins.get(who) for who in used]
    return signed(heading, name, sections, found, shown_origins, landscape=name == CLASS)


def _seen(tallies: Mapping[str, Tally]) -> dict[str, set[str]]:
    """By informant, the children (ids) who were assessed."""
    return {
        who: {each.student.id for each in tally.pupils if tally.has(each)}
        for who, tally in tallies.items()
    }


def _with_answers(tally: Tally, labels: Mapping[str, str]) -> dict[str, str]:
    """The scales of the paper; impact only where somebody answered it."""
    return {
        scale: label
        for scale, label in labels.items()
        if scale != "impact" or any(tally.outcome(pupil, scale) for pupil in tally.pupils)
    }


def _class(heading: Heading, tally: Tally, scales: Scales) -> Iterator[Block]:
    yield assessed_tables.children(heading, tally, scales)
    labels = scales.labels
    yield from assessed_tables.flags(heading, tally, labels)
    difficulties = [scale for scale in labels if scale != _STRENGTH]
    title = heading.translate("Paper", "Children by scale and group")
    yield group_table(heading, tally, labels, difficulties, GROUPS, title)
    if _STRENGTH in labels:
        yield group_table(heading, tally, labels, [_STRENGTH], possible(_STRENGTH))


def _school(heading: Heading, tally: Tally, scales: Scales) -> Iterator[Block]:
    yield assessed_tables.by_part(heading, tally, scales)
    difficulties = [scale for scale in scales.labels if scale != _STRENGTH]
    yield from group_chart(heading, tally, scales.labels, difficulties)
    parts = assessed_tables.parts(tally)
    if len(parts) > 1 and tally.screened.total:
        title = heading.translate("Paper", "Total difficulties by grade")
        if len(by_grade(tally.pupils)) == 1:
            title = heading.translate("Paper", "Total difficulties by class")
        counted = {part: group_counts(some, "total") for part, some in parts.items()}
        yield bars(heading, title, counted)
