"""Home visits that are to be made: whose, on which day and in which turn, and what comes after.

Whether a home has been visited is never stored here: a finished home-visit form of the term says
so. What is planned stands beside it, one row a child and term, so that two laptops meet in it.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from typing import Literal, get_args

from careapp.domain import thai
from careapp.domain.deadlines import Deadline, Yearly
from careapp.domain.people import Student
from careapp.domain.schools import Term

Standing = Literal["visited", "planned", "neither"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)
_MONTH = "home-visits"  # the visit month in the school's yearly round
_SATURDAY = 5
_NONE: Mapping[date, int] = {}
_LAST = "\uffff"  # sorts after every Thai word: homes of which nothing is known come last


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """The visit of a child's home in a term. `turn` is its place among those of the day.

    `owner` is the staff id of who leads; `companions` are who goes along, or who went, in words.
    Without a `day` nothing is planned: then it says no more than who went along. `nth` is 2 for
    the second visit of a term, and so on.
    """

    student: str
    term: str
    day: date | None = None
    turn: int | None = None
    companions: str = ""
    note: str = ""
    owner: str = ""
    deleted: bool = False
    nth: int = 1

    @property
    def id(self) -> str:
        first = f"{self.student}|{self.term}"
        return first if self.nth == 1 else f"{first}|{self.nth}"

    @property
    def order(self) -> tuple[date, int, str]:
        """The days in their order, the turns of a day in theirs."""
        return self.day or date.max, self.turn or 0, self.student


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done after a visit, by whom and by when. `record` is the visit's own."""

    id: str
    student: str
    what: str
    record: str = ""
    owner: str = ""
    due: date | None = None
    done_on: date | None = None
    deleted: bool = False

    def is_due(self, day: date) -> bool:
        return self.done_on is None and self.due is not None and self.due <= day


@dataclass(frozen=True, slots=True)
class Tour:
    """How a round is gone: from which day, how many children a day at the most, and with whom.

    Saturdays and Sundays are passed over unless `weekends`.
    """

    start: date
    a_day: int
    weekends: bool = False
    owner: str = ""
    companions: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far some children are: each is in one of the three, and in no other."""

    visited: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    neither: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        return len(self.visited) + len(self.planned) + len(self.neither)

    def of(self, standing: str) -> tuple[str, ...]:
        return {"visited": self.visited, "planned": self.planned}.get(standing, self.neither)


def standing(student: str, visited: Collection[str], planned: Collection[str]) -> Standing:
    """A home that was visited is visited, whatever was planned."""
    if student in visited:
        return "visited"
    return "planned" if student in planned else "neither"


def progress(
    students: Iterable[str], visited: Collection[str], planned: Collection[str]
) -> Progress:
    """The children in their order, by how far each is."""
    found: dict[Standing, list[str]] = {each: [] for each in STANDINGS}
    for student in students:
        found[standing(student, visited, planned)].append(student)
    return Progress(*(tuple(found[each]) for each in STANDINGS))


def nth_on(day: date, made: Collection[date]) -> int:
    """Which visit of the term one on `day` is, where those of the days `made` are known."""
    return 1 + sum(each < day for each in made)


def at_work(
    plans: Iterable[VisitPlan], made: Mapping[str, Collection[date]]
) -> dict[str, VisitPlan]:
    """By child the plan of the visit that comes next, else of the last one made; `made` are the
    days of visits. A further visit counts once it has a day, and the one before it was made."""
    found: dict[str, VisitPlan] = {}
    for each in sorted(plans, key=lambda one: one.nth):
        times = len(made.get(each.student, ()))
        known = found.get(each.student)
        ahead = known is not None and known.nth > times
        if each.nth <= max(times, 1) or (times and not ahead and each.day is not None):
            found[each.student] = each
    return found


def house(student: Student) -> tuple[str, ...] | None:
    """What children of one house have in common; None where the house is not known."""
    if not student.house_number.strip():
        return None
    numbers = (student.village_number, student.house_number)
    plain = (thai.arabic_digits(each).replace(" ", "") for each in numbers)
    return (student.district, student.subdistrict, *plain)


def by_village(
    students: Iterable[Student], families: Iterable[Collection[str]] = ()
) -> tuple[Student, ...]:
    """The way from house to house: by subdistrict in dictionary order, village (หมู่), house, name.

    Children of one house stand beside one another, and so do those of a family (their ids), where
    the first of them stands.
    """
    found = sorted(students, key=_way)
    return tuple(each for group in _groups(found, families) for each in group)


def _way(student: Student) -> tuple[object, ...]:
    places = (student.district, student.subdistrict)
    numbers = (student.village_number, student.road, student.house_number)
    return (
        *(thai.sort_key(each) if each.strip() else _LAST for each in places),
        *(_natural(each) for each in numbers),
        student.sort_key,
        student.id,
    )


def _natural(text: str) -> tuple[tuple[int, int | str], ...]:
    return thai.natural_key(text.strip()) or ((2, _LAST),)


def _groups(ordered: Sequence[Student], families: Iterable[Collection[str]]) -> list[list[Student]]:
    """Who is gone to at once, in the order of the first of each group."""
    at = {each.id: house(each) or (each.id,) for each in ordered}
    homes: dict[tuple[str, ...], list[str]] = {}
    for id_, home in at.items():
        homes.setdefault(home, []).append(id_)
    head = {each.id: each.id for each in ordered}

    def first(id_: str) -> str:
        while head[id_] != id_:
            id_ = head[id_]
        return id_

    for together in (*homes.values(), *families):
        members = [each for each in together if each in head]
        for other in members[1:]:
            head[first(other)] = first(members[0])
    groups: dict[str, list[Student]] = {}
    for each in ordered:
        groups.setdefault(first(each.id), []).append(each)
    return [group if len(group) < 3 else _house_by_house(group, at) for group in groups.values()]


def _house_by_house(group: Sequence[Student], at: Mapping[str, tuple[str, ...]]) -> list[Student]:
    """A family may live in several houses: those of one stay together."""
    homes: dict[tuple[str, ...], list[Student]] = {}
    for each in group:
        homes.setdefault(at[each.id], []).append(each)
    return [each for those in homes.values() for each in those]


def days(start: date, *, weekends: bool) -> Iterator[date]:
    """The days of a round, from the first one on."""
    day = start
    while True:
        if weekends or day.weekday() < _SATURDAY:
            yield day
        day += timedelta(days=1)


def spread(
    students: Sequence[Student],
    tour: Tour,
    full: Mapping[date, int] = _NONE,
    families: Iterable[Collection[str]] = (),
) -> Mapping[str, tuple[date, int]]:
    """The day and the turn of each, in the order they are given.

    `full` is how many are gone to on a day already: they have their turns before these. Who lives
    together, side by side, is not parted: where a day has no room for all of a house, the next one
    takes them. A house of more than a day takes is gone to in one day all the same.
    """
    found: dict[str, tuple[date, int]] = {}
    free, most = days(tour.start, weekends=tour.weekends), max(tour.a_day, 1)
    day = next(free)
    used = full.get(day, 0)
    for group in _side_by_side(students, families):
        while used and used + len(group) > most:
            day = next(free)
            used = full.get(day, 0)
        for student in group:
            used += 1
            found[student.id] = (day, used)
    return found


def _side_by_side(
    students: Sequence[Student], families: Iterable[Collection[str]]
) -> Iterator[list[Student]]:
    """Who is gone to at once, as far as they stand beside one another."""
    groups = _groups(students, families)
    of = {each.id: n for n, group in enumerate(groups) for each in group}
    for _, those in groupby(students, lambda each: of[each.id]):
        yield list(those)


def planned(places: Mapping[str, tuple[date, int]], term: str, tour: Tour) -> list[VisitPlan]:
    """The plan of each child of a round, in its place."""
    return [
        VisitPlan(student, term, day, turn, tour.companions.strip(), "", tour.owner)
        for student, (day, turn) in places.items()
    ]


def taken(plans: Iterable[VisitPlan], owner: str, anew: Collection[str] = ()) -> Mapping[date, int]:
    """The last turn of each day of who leads; children who are planned `anew` take none."""
    found: dict[date, int] = {}
    for each in plans:
        if each.owner == owner and each.student not in anew and each.day is not None:
            found[each.day] = max(found.get(each.day, 0), each.turn or 0)
    return found


def moved(plans: Iterable[VisitPlan], student: str, down: int) -> tuple[VisitPlan, ...]:
    """What changes when a child goes one place up (-1) or down (1) in a round; () at its end.

    It takes the place of the one beside it, who takes its; each day keeps as many as it had.
    """
    ordered = sorted((each for each in plans if each.day is not None), key=lambda each: each.order)
    known = {each.student: each for each in ordered}
    at = next((n for n, each in enumerate(ordered) if each.student == student), -1)
    to, all_days = at + down, [each.day for each in ordered]
    if at < 0 or not 0 <= to < len(ordered):
        return ()
    ordered[at], ordered[to] = ordered[to], ordered[at]
    changed, turns = [], Counter[date | None]()
    for each, day in zip(ordered, all_days, strict=True):
        turns[day] += 1
        now = replace(each, day=day, turn=turns[day])
        if now != known[each.student]:
            changed.append(now)
    return tuple(changed)


def visit_month(round_: Iterable[Yearly], term: Term) -> Deadline | None:
    """The visit month, as the school's own round has it, that falls into a term."""
    for yearly in (each for each in round_ if each.id == _MONTH):
        for year in (term.start.year, term.end.year):
            found = yearly.in_year(year)
            if found.first <= term.end and term.start <= found.last:
                return found
    return None
