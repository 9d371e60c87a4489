"""Referrals of a term: of a class one by one, of a grade or the school in numbers alone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.calendar import be_date_short
from careapp.domain.people import Pupil
from careapp.domain.plans import RESULTS
from careapp.domain.referrals import COLUMNS, SIDES, Life, Standing
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
from careapp.reports.plan_tables import RESULT_TONES, result_words
from careapp.reports.tallies import by_class, count, data, number_of, parts_of

REFERRALS = "referrals"
_TONES: Mapping[str, Tone] = {"unanswered": "problem", "result": "at_risk", "closed": "normal"}


@dataclass(frozen=True, slots=True)
class Referred:
    """The referrals of children, as they stand on `day`; `receivers` says by id to whom each one
    goes, and `days` without an answer are too many."""

    lives: Sequence[tuple[Pupil, Life]]
    receivers: Mapping[str, str]
    day: date
    days: int

    def of(self, pupils: Sequence[Pupil]) -> "Referred":
        """Those of some of the children."""
        ids = {each.student.id for each in pupils}
        some = [each for each in self.lives if each[0].student.id in ids]
        return Referred(some, self.receivers, self.day, self.days)

    def column(self, column: str) -> list[Pupil]:
        """The child of each referral that stands there, once for each."""
        return [
            pupil
            for pupil, life in self.lives
            if life.standing.column(self.day, self.days) == column
        ]

    def side(self, side: str) -> list[Pupil]:
        return [pupil for pupil, life in self.lives if life.referral.kind == side]

    def ended(self, result: str) -> list[Pupil]:
        return [pupil for pupil, life in self.lives if life.standing.outcome == result]


def referrals(
    heading: Heading, pupils: Sequence[Pupil], referred: Referred, place: str = SCHOOL
) -> Report:
    """`place` is what it is of: `school`, a grade or a class."""
    alone = "/" in place
    blocks: list[Block] = [_facts(heading, referred), *nobody(heading, pupils)]
    if referred.lives:
        build = _one_by_one(heading, referred) if alone else _by_class(heading, pupils, referred)
        blocks.append(build)
    elif pupils:
        blocks.append(Note(heading.translate("Paper", "Nobody was referred.")))
    section = Section(
        heading.titles.get(REFERRALS, heading.translate("Paper", "Referrals")),
        (school_line(heading), term_line(heading, place_of(pupils, heading.language))),
        tuple(blocks),
        heading.translate("Paper", "Referrals"),
    )
    return signed(heading, REFERRALS, (section,), _data(place, pupils, referred), landscape=True)


def state_words(heading: Heading) -> Mapping[str, str]:
    """What the columns of the board are called on paper."""
    return {
        "unanswered": heading.translate("Paper", "No answer yet"),
        "draft": heading.translate("Paper", "To be sent"),
        "returned": heading.translate("Paper", "Returned"),
        "sent": heading.translate("Paper", "Sent"),
        "received": heading.translate("Paper", "Taken on"),
        "result": heading.translate("Paper", "Answered"),
        "closed": heading.translate("Paper", "Referral closed"),
    }


def side_words(heading: Heading) -> Mapping[str, str]:
    return {
        "internal": heading.translate("Paper", "Inside the school"),
        "external": heading.translate("Paper", "Outside the school"),
    }


def _facts(heading: Heading, referred: Referred) -> Facts:
    number = heading.translate("Paper", "{n} referrals")
    sides, late = side_words(heading), heading.translate("Paper", "No answer for {n} days")
    return Facts(
        (
            (heading.translate("Paper", "All"), number.format(n=len(referred.lives))),
            *((sides[each], number.format(n=len(referred.side(each)))) for each in SIDES),
            (
                late.format(n=referred.days),
                number.format(n=len(referred.column("unanswered"))),
            ),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def _one_by_one(heading: Heading, referred: Referred) -> Table:
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Referred to"),
        heading.translate("Paper", "Problem"),
        heading.translate("Paper", "Sent on"),
        heading.translate("Paper", "State"),
        heading.translate("Paper", "Days"),
        heading.translate("Paper", "Outcome"),
    )
    columns = (
        Column("number", 0.6),
        Column("text", 2.8),
        Column("text", 2.8),
        Column("text", 3.8),
        Column("text", 1.5),
        Column("group", 1.6),
        Column("number", 0.8),
        Column("group", 1.4),
    )
    ordered = sorted(referred.lives, key=lambda each: (each[0].order, each[1].referral.id))
    rows = tuple(_row(heading, referred, pupil, life) for pupil, life in ordered)
    return Table((tuple(map(Head, heads)),), columns, rows)


def _row(heading: Heading, referred: Referred, pupil: Pupil, life: Life) -> Row:
    standing, referral = life.standing, life.referral
    column = standing.column(referred.day, referred.days)
    state = standing.state if standing.state == "returned" else column
    sent, outcome = standing.sent_on, standing.outcome
    values: tuple[Value, ...] = (
        pupil.number,
        ChildName(pupil.student),
        referred.receivers.get(referral.id, ""),
        referral.problem.strip().partition("\n")[0],
        be_date_short(sent, heading.language) if sent else "",
        state_words(heading)[state],
        days_taken(standing, referred.day),
        result_words(heading).get(outcome, ""),
    )
    tone = "problem" if state == "returned" else _TONES.get(column, "")
    tones: tuple[Tone, ...] = (
        "", "", "", "", "", tone, "", RESULT_TONES.get(outcome, ""),
    )  # fmt: skip
    return Row(values, tones=tones)


def days_taken(standing: Standing, day: date) -> int | None:
    """From the last sending to the answer or the end, else to today; None before it was sent."""
    sent, last = standing.sent_on, standing.last
    if sent is None or last is None or standing.state == "returned":
        return None
    answer = standing.answered
    end = answer.day if answer else last.day if standing.state == "closed" else day
    return (end - sent).days


def _by_class(heading: Heading, pupils: Sequence[Pupil], referred: Referred) -> Table:
    states, results, sides = state_words(heading), result_words(heading), side_words(heading)
    above = (
        Head(heading.translate("Paper", "Class"), rows=2),
        Head(heading.translate("Paper", "Referrals"), rows=2),
        Head(heading.translate("Paper", "Referred to"), span=len(sides)),
        Head(heading.translate("Paper", "State"), span=len(COLUMNS)),
        Head(heading.translate("Paper", "How closed referrals ended"), span=len(results)),
    )
    named = (*sides.values(), *(states[each] for each in COLUMNS), *results.values())
    columns = (
        Column("text", 3),
        Column(divided=True),
        *(Column("count", 1.2, divided=each == SIDES[0]) for each in SIDES),
        *(Column("count", 1, _TONES.get(e, ""), divided=e == COLUMNS[0]) for e in COLUMNS),
        *(Column("count", 1, RESULT_TONES[each], divided=each == RESULTS[0]) for each in RESULTS),
    )
    rows = [
        Row(_numbers(grade_name(label, heading.language), referred.of(members)))
        for label, members in by_class(pupils).items()
    ]
    total = heading.translate("Paper", "Total")
    every = (*rows, Row(_numbers(total, referred), total=True))
    return Table((above, tuple(map(Head, named))), columns, every)


def _numbers(name: str, referred: Referred) -> tuple[Value, ...]:
    return (
        name,
        number_of([pupil for pupil, _ in referred.lives]),
        *(number_of(referred.side(each)) for each in SIDES),
        *(number_of(referred.column(each)) for each in COLUMNS),
        *(number_of(referred.ended(each)) for each in RESULTS),
    )


def _data(place: str, pupils: Sequence[Pupil], referred: Referred) -> Iterator[Datum]:
    """Rows: the place, then the grades and classes in it; referrals, not children, are counted."""
    for part, members in {place: pupils, **parts_of(place, pupils)}.items():
        there = referred.of(members)
        every = count([pupil for pupil, _ in there.lives])
        yield from data(part, "referrals", every)
        for side in SIDES:
            yield from data(part, side, count(there.side(side)), every)
        for column in COLUMNS:
            yield from data(part, column, count(there.column(column)), every)
        closed = count(there.column("closed"))
        for result in RESULTS:
            yield from data(part, f"closed:{result}", count(there.ended(result)), closed)
