"""The sheet that is taken along on a round of home visits: a page a day, house by house."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from careapp.domain.calendar import WEEKDAYS_TH, be_date_short, be_date_words
from careapp.domain.people import Guardian, Pupil, Student
from careapp.domain.visits import VisitPlan
from careapp.reports.heading import Heading, day, place_of, school_line, signed, term_line
from careapp.reports.model import (
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
    Value,
)
from careapp.reports.people_tables import nobody
from careapp.reports.tallies import count, data

ROUND = "home-visits-round"
_TO_SIGN = "\n" + "." * 34  # what may be signed on by hand
TO_DATE = "\n" + "." * 20


@dataclass(frozen=True, slots=True)
class Call:
    """A child whose home is gone to; `visited_on` where it has been."""

    pupil: Pupil
    plan: VisitPlan
    visited_on: date | None
    guardian: Guardian | None


def visit_round(
    heading: Heading,
    pupils: Sequence[Pupil],
    calls: Sequence[Call],
    names: Mapping[str, str],
    place: str,
) -> Report:
    """Of the children of a place (a class, a grade or the school) those with a day; `names` are the
    staff's, by id."""
    ordered = sorted(calls, key=lambda each: each.plan.order)
    days = [(on, list(those)) for on, those in groupby(ordered, lambda each: each.plan.day)]
    sections = [_day(heading, on, those, names) for on, those in days if on is not None]
    if not sections:
        sections = [_empty(heading, pupils)]
    return signed(heading, ROUND, tuple(sections), _data(place, pupils, calls), landscape=True)


def _title(heading: Heading) -> str:
    return heading.titles.get(ROUND, heading.translate("Paper", "Home-visit round sheet"))


def _empty(heading: Heading, pupils: Sequence[Pupil]) -> Section:
    words = heading.translate("Paper", "No home visit is planned here in this term.")
    where = (school_line(heading), term_line(heading, place_of(pupils, heading.language)))
    blocks = nobody(heading, pupils) or (Note(words),)
    return Section(_title(heading), where, blocks, heading.translate("Paper", "Round"))


def _day(heading: Heading, on: date, calls: Sequence[Call], names: Mapping[str, str]) -> Section:
    place = place_of([each.pupil for each in calls], heading.language)
    return Section(
        _title(heading),
        (school_line(heading), term_line(heading, place)),
        (_facts(heading, on, calls, names), _table(heading, calls)),
        be_date_short(on, heading.language),
    )


def _facts(heading: Heading, on: date, calls: Sequence[Call], names: Mapping[str, str]) -> Facts:
    leads = dict.fromkeys(filter(None, (names.get(each.plan.owner, "") for each in calls)))
    along = dict.fromkeys(filter(None, (each.plan.companions for each in calls)))
    homes = heading.translate("Paper", "{n} children")
    pairs = [
        (heading.translate("Paper", "Day"), _weekday(heading, on)),
        (heading.translate("Paper", "Homes of"), homes.format(n=len(calls))),
        (heading.translate("Paper", "Led by"), ", ".join(leads)),
        (heading.translate("Paper", "With"), ", ".join(along)),
        (heading.translate("Paper", "As of"), day(heading)),
    ]
    return Facts(tuple(pair for pair in pairs if pair[1]))


def _weekday(heading: Heading, on: date) -> str:
    words = be_date_words(on, heading.language)
    if heading.language == "th":
        return f"วัน{WEEKDAYS_TH[on.weekday()]}ที่ {words}"
    return f"{on:%A} {words}"


def _table(heading: Heading, calls: Sequence[Call]) -> Table:
    heads = (
        heading.translate("Paper", "Turn"),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Class"),
        heading.translate("Paper", "Address"),
        heading.translate("Paper", "Guardian and telephone"),
        heading.translate("Paper", "To mind on the way"),
        heading.translate("Paper", "Visited on"),
        heading.translate("Paper", "Guardian's signature"),
    )
    columns = (
        Column("number", 0.6),
        Column("text", 2.8),
        Column("text", 0.9),
        Column("text", 2.6),
        Column("text", 2.6),
        Column("text", 1.7),
        Column("text", 1.3),
        Column("text", 2.2),
    )
    rows = tuple(_row(heading, n, each) for n, each in enumerate(calls, 1))
    return Table((tuple(map(Head, heads)),), columns, rows)


def _row(heading: Heading, turn: int, call: Call) -> Row:
    values: tuple[Value, ...] = (
        turn,
        _named(heading, call),
        call.pupil.classroom.label,
        address(heading, call.pupil.student),
        _contact(call.guardian),
        call.plan.note,
        be_date_short(call.visited_on, heading.language) if call.visited_on else TO_DATE,
        _TO_SIGN,
    )
    return Row(values)


def _named(heading: Heading, call: Call) -> ChildName:
    student, nth = call.pupil.student, call.plan.nth
    nickname = f" ({student.nickname})" if student.nickname else ""
    further = "\n" + heading.translate("Paper", "visit no. {n}").format(n=nth) if nth > 1 else ""
    return ChildName(student, f"{student.name}{nickname}{further}")


def _contact(guardian: Guardian | None) -> str:
    if guardian is None:
        return ""
    return " ".join(filter(None, (guardian.kinship, guardian.name, guardian.phone)))


def address(heading: Heading, student: Student) -> str:
    """`12 หมู่ 3 ถนนตัวอย่าง ต.ตัวอย่าง`; what is not known is left out."""
    village = heading.translate("Paper", "Moo {n}").format(n=student.village_number)
    place = heading.translate("Paper", "T. {name}").format(name=student.subdistrict)
    parts = (
        student.house_number,
        village if student.village_number else "",
        student.road,
        place if student.subdistrict else "",
    )
    return " ".join(filter(None, parts))


def _data(place: str, pupils: Sequence[Pupil], calls: Sequence[Call]) -> Iterator[Datum]:
    """How many have a day, and of these how many were visited; percent of all."""
    every = count(pupils)
    yield from data(place, "all", every)
    # a child that is gone to twice is one child
    planned = {each.pupil.student.id: each.pupil for each in calls}
    there = {each.pupil.student.id: each.pupil for each in calls if each.visited_on}
    yield from data(place, "planned", count([*planned.values()]), every)
    yield from data(place, "planned_visited", count([*there.values()]), every)
