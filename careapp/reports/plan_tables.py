"""Care plans of a term: of a class plan by plan, of a grade or the school in numbers alone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from careapp.domain.calendar import be_date_short
from careapp.domain.conferences import Conference
from careapp.domain.people import Pupil
from careapp.domain.plans import COLUMNS, RESULTS, Life
from careapp.reports.boards import SCHOOL
from careapp.reports.heading import (
    Heading,
    day,
    grade_name,
    place_of,
    school_line,
    signed,
    term_line,
)
from careapp.reports.measure_tables import Helped, measure_data, measures
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
    Tone,
    Value,
)
from careapp.reports.people_tables import nobody
from careapp.reports.plan_dimensions import dimension_data
from careapp.reports.tallies import by_class, count, data, number_of, parts_of

PLANS = "plans"
_TONES: Mapping[str, Tone] = {"due": "at_risk", "closed": "normal"}
RESULT_TONES: Mapping[str, Tone] = {
    "resolved": "normal", "better": "normal", "same": "at_risk", "worse": "problem",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Planned:
    """The plans of children, as they stand on `day`, and the case conferences about them; `words`
    are the names of dimensions, `names` those of staff and partners by id. `helped` are the
    children of a class who are at risk or have problems, with the help chosen for them."""

    lives: Sequence[tuple[Pupil, Life]]
    words: Mapping[str, str]
    day: date
    talks: Sequence[tuple[Pupil, Conference]] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    helped: Sequence[Helped] = ()

    def of(self, pupils: Sequence[Pupil]) -> "Planned":
        """Those of some of the children."""
        ids = {each.student.id for each in pupils}
        some = [each for each in self.lives if each[0].student.id in ids]
        talks = [each for each in self.talks if each[0].student.id in ids]
        return replace(self, lives=some, talks=talks)

    def column(self, column: str) -> list[Pupil]:
        """The child of each plan that stands there, once for each."""
        return [pupil for pupil, life in self.lives if life.standing.column(self.day) == column]

    def ended(self, result: str) -> list[Pupil]:
        return [
            pupil
            for pupil, life in self.lives
            if life.standing.state == "closed" and life.standing.result == result
        ]


def plans(
    heading: Heading, pupils: Sequence[Pupil], planned: Planned, place: str = SCHOOL
) -> Report:
    """`place` is what it is of: `school`, a grade or a class."""
    alone = "/" in place
    blocks: list[Block] = [_facts(heading, planned), *nobody(heading, pupils)]
    if planned.lives:
        blocks.append(_by_plan(heading, planned) if alone else _by_class(heading, pupils, planned))
        if alone and planned.talks:
            blocks.append(_talks(heading, planned))
    elif pupils:
        blocks.append(Note(heading.translate("Paper", "No care plans are open here.")))
    if alone:
        blocks += measures(heading, pupils, planned.helped)
    section = Section(
        heading.titles.get(PLANS, heading.translate("Paper", "Care plans")),
        (school_line(heading), term_line(heading, place_of(pupils, heading.language))),
        tuple(blocks),
        heading.translate("Paper", "Care plans"),
    )
    return signed(heading, PLANS, (section,), _data(place, pupils, planned), landscape=alone)


def _columns(heading: Heading) -> Mapping[str, str]:
    return {
        "new": heading.translate("Paper", "New"),
        "active": heading.translate("Paper", "In progress"),
        "due": heading.translate("Paper", "Review due"),
        "closed": heading.translate("Paper", "Closed"),
    }


def result_words(heading: Heading) -> Mapping[str, str]:
    """How a child was at the end of a plan or a referral."""
    return {
        "resolved": heading.translate("Paper", "Resolved"),
        "better": heading.translate("Paper", "Better"),
        "same": heading.translate("Paper", "The same"),
        "worse": heading.translate("Paper", "Worse"),
    }


def _facts(heading: Heading, planned: Planned) -> Facts:
    number = heading.translate("Paper", "{n} plans")
    words = _columns(heading)
    return Facts(
        (
            (heading.translate("Paper", "Plans"), number.format(n=len(planned.lives))),
            *((words[each], number.format(n=len(planned.column(each)))) for each in COLUMNS),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def _by_plan(heading: Heading, planned: Planned) -> Table:
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Dimensions"),
        heading.translate("Paper", "Goal"),
        heading.translate("Paper", "Opened"),
        heading.translate("Paper", "State"),
        heading.translate("Paper", "Review or end"),
        heading.translate("Paper", "Outcome"),
        heading.translate("Paper", "Steps done"),
    )
    columns = (
        Column("number", 0.6),
        Column("text", 2.9),
        Column("text", 2.4),
        Column("text", 3.4),
        Column("text", 1.5),
        Column("group", 1.7),
        Column("text", 1.5),
        Column("group", 1.4),
        Column("text", 1.1),
    )
    ordered = sorted(planned.lives, key=lambda each: (each[0].order, each[1].plan.id))
    rows = tuple(_row(heading, planned, pupil, life) for pupil, life in ordered)
    return Table((tuple(map(Head, heads)),), columns, rows)


def _row(heading: Heading, planned: Planned, pupil: Pupil, life: Life) -> Row:
    standing, plan = life.standing, life.plan
    column = standing.column(planned.day)
    names = sorted(planned.words.get(each, each) for each in plan.concerns)
    last = standing.last.day if standing.last and standing.state == "closed" else None
    when = standing.review_on or last
    values: tuple[Value, ...] = (
        pupil.number,
        ChildName(pupil.student),
        ", ".join(names),
        plan.goal,
        be_date_short(plan.opened_on, heading.language),
        _columns(heading)[column],
        be_date_short(when, heading.language) if when else "",
        result_words(heading).get(standing.result, ""),
        f"{life.done}/{len(life.steps)}" if life.steps else "",
    )
    tones: tuple[Tone, ...] = (
        "", "", "", "", "", _TONES.get(column, ""), "", RESULT_TONES.get(standing.result, ""),
    )  # fmt: skip
    return Row(values, tones=tones)


def _talks(heading: Heading, planned: Planned) -> Table:
    """Who came together about whom, and what was agreed; the child's plan is in the table above."""
    columns = {
        heading.translate("Paper", "No."): Column("number", 0.6),
        heading.translate("Paper", "Name"): Column("text", 2.6),
        heading.translate("Paper", "Day"): Column("text", 1.3),
        heading.translate("Paper", "Who took part"): Column("text", 3.6),
        heading.translate("Paper", "What was agreed"): Column("text", 5),
    }
    ordered = sorted(planned.talks, key=lambda each: (each[0].order, each[1].day, each[1].id))
    rows = (
        Row(
            (
                pupil.number, ChildName(pupil.student), be_date_short(talk.day, heading.language),
                ", ".join(_together(talk, planned.names)), "; ".join(talk.things),
            )
        )
        for pupil, talk in ordered
    )  # fmt: skip
    title = heading.translate("Paper", "Case conferences")
    return Table((tuple(map(Head, columns)),), tuple(columns.values()), tuple(rows), title)


def _together(talk: Conference, names: Mapping[str, str]) -> Iterator[str]:
    for id_ in sorted(talk.staff | talk.partners, key=lambda each: names.get(each, "")):
        if id_ in names:
            yield names[id_]
    if talk.others.strip():
        yield talk.others.strip()


def _by_class(heading: Heading, pupils: Sequence[Pupil], planned: Planned) -> Table:
    states, results = _columns(heading), result_words(heading)
    above = (
        Head(heading.translate("Paper", "Class"), rows=2),
        Head(heading.translate("Paper", "Plans"), rows=2),
        Head(heading.translate("Paper", "State"), span=len(states)),
        Head(heading.translate("Paper", "How closed plans ended"), span=len(results)),
    )
    below = tuple(map(Head, (*states.values(), *results.values())))
    columns = (
        Column("text", 3),
        Column(divided=True),
        *(Column("count", 1, _TONES.get(each, ""), divided=each == "new") for each in states),
        *(Column("count", 1, RESULT_TONES[each], divided=each == "resolved") for each in results),
    )
    rows = [
        Row(_numbers(grade_name(label, heading.language), planned.of(members)))
        for label, members in by_class(pupils).items()
    ]
    total = heading.translate("Paper", "Total")
    return Table((above, below), columns, (*rows, Row(_numbers(total, planned), total=True)))


def _numbers(name: str, planned: Planned) -> tuple[Value, ...]:
    return (
        name,
        number_of([pupil for pupil, _ in planned.lives]),
        *(number_of(planned.column(each)) for each in COLUMNS),
        *(number_of(planned.ended(each)) for each in RESULTS),
    )


def _data(place: str, pupils: Sequence[Pupil], planned: Planned) -> Iterator[Datum]:
    """Rows: the place, then the grades and classes in it, then the dimensions, of which plans, not
    children, are counted; and of a class the measures, of children."""
    for part, members in {place: pupils, **parts_of(place, pupils)}.items():
        there = planned.of(members)
        every = count([pupil for pupil, _ in there.lives])
        yield from data(part, "plans", every)
        for column in COLUMNS:
            yield from data(part, column, count(there.column(column)), every)
        closed = count(there.column("closed"))
        if part == place:
            open_ = [pupil for pupil, life in there.lives if life.standing.state != "closed"]
            yield from data(part, "open", count(open_), every)
        for result in RESULTS:
            yield from data(part, f"closed:{result}", count(there.ended(result)), closed)
    yield from dimension_data(planned.of(pupils).lives)
    if "/" in place:
        yield from measure_data(planned.helped)
