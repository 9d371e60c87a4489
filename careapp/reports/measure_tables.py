"""The help chosen for each child who is at risk or has problems: a list of ticks, and how it
stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from careapp.domain.groups import GROUPS
from careapp.domain.measures import OWN, STATUSES, Finding, Measures, Status, usual_measures
from careapp.domain.people import Pupil
from careapp.reports.group_tables import band_name
from careapp.reports.heading import Heading
from careapp.reports.informants import informant_name
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Datum,
    Head,
    Note,
    Row,
    Table,
    Tone,
    Value,
)
from careapp.reports.tallies import count, data, number_of, share

_TICK = "✓"
_OTHER = "other"
_TONES: dict[Status, Tone] = {"none": "at_risk", "chosen": "normal", "changed": "at_risk"}
_SDQ = "sdq-"


@dataclass(frozen=True, slots=True)
class Helped:
    """A child, what forms say of it, and the help that was chosen in its plans."""

    pupil: Pupil
    found: tuple[Finding, ...]
    measures: frozenset[str]
    status: Status


def measures(
    heading: Heading, pupils: Sequence[Pupil], helped: Sequence[Helped]
) -> Iterator[Block]:
    """The list, how many are in which state, and by what rule."""
    if not helped:
        if pupils:
            words = heading.translate(
                "Paper",
                "Nobody here is at risk or has problems by the screening or the SDQ of this term.",
            )
            yield Note(words)
        return
    yield _ticks(heading, helped)
    yield from _others_note(heading, helped)
    yield _states(heading, helped)
    yield Note(
        heading.translate(
            "Paper",
            "Here is everybody who is at risk or has problems by the screening (all dimensions "
            "together) or by the total difficulties of an SDQ of this term. Help has to be chosen "
            "again when a newer result is of another group than the last one up to the day the "
            "help was chosen, or the plan begun, looked at or opened again. The first result of a "
            "form changes nothing.",
        )
    )


def _ticks(heading: Heading, helped: Sequence[Helped]) -> Table:
    known = usual_measures()
    columns = {
        heading.translate("Paper", "No."): Column("number", 0.6),
        heading.translate("Paper", "Name"): Column("text", 2.9),
        heading.translate("Paper", "Result"): Column("text", 2.6),
    }
    for n, words in enumerate(known.short.values()):
        columns[words[heading.language]] = Column("count", 1, divided=n == 0)
    columns[heading.translate("Paper", "Others")] = Column("count", 1)
    columns[heading.translate("Paper", "State")] = Column("text", 1.8, divided=True)
    rows = [_row(heading, known, each) for each in helped]
    total = heading.translate("Paper", "Total")
    counts = (number_of(those) for those in _by_measure(known, helped).values())
    rows.append(Row(("", total, "", *counts, ""), total=True))
    title = heading.translate("Paper", "Help chosen for each child")
    return Table((tuple(map(Head, columns)),), tuple(columns.values()), tuple(rows), title)


def _row(heading: Heading, known: Measures, helped: Helped) -> Row:
    ticks = (_TICK if each in helped.measures else "" for each in known.words)
    values: tuple[Value, ...] = (
        helped.pupil.number,
        ChildName(helped.pupil.student),
        ", ".join(_found(heading, each) for each in helped.found if _is_told(each)),
        *ticks,
        _TICK if _others(known, helped) else "",
        _words(heading)[helped.status],
    )
    tones: list[Tone] = [""] * (len(values) - 1)
    return Row(values, tones=(*tones, _TONES[helped.status]))


def _others(known: Measures, helped: Helped) -> list[str]:
    return sorted(helped.measures - {*known.words})


def _others_note(heading: Heading, helped: Sequence[Helped]) -> Iterator[Note]:
    """What else was chosen, by the child's number: it has no room in the table."""
    known, parts = usual_measures(), []
    for each in helped:
        words = ", ".join(one.removeprefix(OWN) for one in _others(known, each))
        if words:
            parts.append(f"{each.pupil.number or each.pupil.student.name} – {words}")
    if parts:
        others = heading.translate("Paper", "Others, by number: {words}")
        yield Note(others.format(words="; ".join(parts)))


def _is_told(found: Finding) -> bool:
    return found.group in GROUPS[1:] or found.changed


def _found(heading: Heading, found: Finding) -> str:
    """`คัดกรอง: เสี่ยง`, `SDQ ครู: ปกติ → มีปัญหา`"""
    groups = (found.before, found.group) if found.changed else (found.group,)
    said = " → ".join(band_name(heading, each) for each in groups)
    if found.form.startswith(_SDQ):
        return f"SDQ {informant_name(heading, found.form.removeprefix(_SDQ))}: {said}"
    return heading.translate("Paper", "Screening: {group}").format(group=said)


def _words(heading: Heading) -> dict[Status, str]:
    return {
        "none": heading.translate("Paper", "Not chosen yet"),
        "chosen": heading.translate("Paper", "Chosen"),
        "changed": heading.translate("Paper", "Result changed, choose again"),
    }


def _by_measure(known: Measures, helped: Sequence[Helped]) -> dict[str, list[Pupil]]:
    """The children of each measure in the order of the list, those of others last."""
    found = {each: [one.pupil for one in helped if each in one.measures] for each in known.words}
    found[_OTHER] = [one.pupil for one in helped if _others(known, one)]
    return found


def _by_status(helped: Sequence[Helped]) -> dict[Status, list[Pupil]]:
    return {each: [one.pupil for one in helped if one.status == each] for each in STATUSES}


def _states(heading: Heading, helped: Sequence[Helped]) -> Table:
    heads = (
        heading.translate("Paper", "State"),
        heading.translate("Paper", "Boys"),
        heading.translate("Paper", "Girls"),
        heading.translate("Paper", "Total"),
        heading.translate("Paper", "Percent"),
    )
    columns = (
        Column("group", 4), Column("count", 1, divided=True), Column(), Column(),
        Column("percent", 1, "muted"),
    )  # fmt: skip
    every = count([each.pupil for each in helped])
    rows = []
    for state, those in _by_status(helped).items():
        there = count(those)
        values = (_words(heading)[state], *there, there.total, share(there, every))
        rows.append(Row(values, tones=(_TONES[state],)))
    return Table((tuple(map(Head, heads)),), columns, tuple(rows))


def measure_data(helped: Sequence[Helped]) -> Iterator[Datum]:
    """Of a class: who is in the list, in which state, and with which help."""
    every = count([each.pupil for each in helped])
    yield from data("measures", "all", every)
    by_measure = _by_measure(usual_measures(), helped)
    for column, those in (*_by_status(helped).items(), *by_measure.items()):
        yield from data("measures", column, count(those), every)
