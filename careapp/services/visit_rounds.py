"""The home visits of a class or of the school in a term: who was visited, and who is planned."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.access import Action
from careapp.domain.deadlines import Deadline
from careapp.domain.people import Classroom, Guardian, Pupil, Staff
from careapp.domain.schools import Term
from careapp.domain.visits import (
    Progress,
    Standing,
    VisitPlan,
    at_work,
    progress,
    standing,
    visit_month,
)
from careapp.services.deadlines import Deadlines
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.people import People
from careapp.services.report_kinds import HOME_VISIT, SCREENING
from careapp.services.screenings import Screenings
from careapp.store import people as store_people
from careapp.store import records, schools, siblings, visits

OVERALL = "overall"


@dataclass(frozen=True, slots=True)
class Stop:
    """A child of a round. `counted` says whether it was in class on the count day, `here` whether
    it is now; `made` are the days of the term's visits, `last_on` is the last one of any term,
    `group` that of the screening. `plan` is of the next visit, else of the last one made."""

    pupil: Pupil
    standing: Standing
    plan: VisitPlan | None
    made: tuple[date, ...]
    last_on: date | None
    group: str
    new: bool
    counted: bool
    here: bool
    guardian: Guardian | None
    tasks: int  # that are not done

    @property
    def id(self) -> str:
        return self.pupil.student.id

    @property
    def visited_on(self) -> date | None:
        """When the home was visited last in the term."""
        return self.made[-1] if self.made else None

    @property
    def day(self) -> date | None:
        """For which a visit is planned that was not made."""
        return self.plan.day if self.plan and self.plan.nth > len(self.made) else None

    @property
    def is_further(self) -> bool:
        """Whether the home was visited, and is to be gone to once more."""
        return bool(self.made) and self.day is not None

    def is_late(self, today: date) -> bool:
        return self.day is not None and self.day < today


@dataclass(frozen=True, slots=True)
class Round:
    """A class, or with `classroom` None all that the account reaches, on a day of work.

    `progress` counts the children of the term's count day, as the reports do; `by_count_day` is
    False where nobody was there on it, and those of now are counted. The stops are in class order.
    `month` is the visit month of the school's round, if it falls into the term; `families` are
    children who are siblings, as somebody confirmed.
    """

    term: Term
    classroom: Classroom | None
    today: date
    stops: tuple[Stop, ...]
    progress: Progress
    by_class: Mapping[str, Progress]
    by_count_day: bool
    month: Deadline | None
    families: tuple[frozenset[str], ...]
    staff: tuple[Staff, ...]
    names: Mapping[str, str]

    def stop(self, student: str) -> Stop | None:
        return next((each for each in self.stops if each.id == student), None)

    @property
    def planned(self) -> tuple[Stop, ...]:
        """What is still to be gone to, in the order of the days and turns."""
        return tuple(sorted((each for each in self.stops if each.day is not None), key=_turn))

    def standing(self, which: str) -> tuple[Stop, ...]:
        """The children that are so far; planned ones in the order of the round, among them those
        who are gone to once more."""
        if which == "planned":
            return self.planned
        return tuple(each for each in self.stops if each.standing == which)

    @property
    def late(self) -> int:
        """How many came after the count day."""
        return sum(not each.counted for each in self.stops) if self.by_count_day else 0


def _turn(stop: Stop) -> tuple[date, int, str]:
    return stop.plan.order if stop.plan else (date.max, 0, stop.id)


def round_of(
    desk: Desk, people: People, screenings: Screenings, term: Term, classroom: Classroom | None
) -> Round:
    """Everything the screen of home visits shows, in one short reading."""
    desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
    now, on_day = people.now_and_counted(term, classroom)
    counted = on_day or now
    known = {each.student.id: each for each in (*now, *on_day)}
    whole = classroom is None and desk.actor.reaches_school
    some = None if whole else [*known]
    made = visits.days_made(desk.db, term.id, HOME_VISIT, some)
    plans = at_work(visits.every(desk.db, term.id, some), made)
    dated = {student for student, each in plans.items() if each.day is not None}
    about = _About(desk, screenings, term, some)
    here = {each.student.id for each in now}
    ids = {each.student.id for each in counted}
    stops = tuple(
        Stop(
            pupil, standing(id_, made, dated), plans.get(id_),
            tuple(made.get(id_, ())), about.last.get(id_), about.groups.get(id_, ""),
            about.is_new(id_), id_ in ids, id_ in here,
            about.guardians.get(id_), about.tasks[id_],
        )
        for id_, pupil in sorted(known.items(), key=lambda each: each[1].order)
    )  # fmt: skip
    staff = schools.staff(desk.db)
    return Round(
        term, classroom, desk.today, stops,
        progress([each.student.id for each in counted], made, dated),
        _by_class(counted, made, dated), bool(on_day) or not now,
        visit_month(Deadlines(desk).round(), term), tuple(siblings.confirmed(desk.db)),
        tuple(each for each in staff if each.active), {each.id: each.name for each in staff},
    )  # fmt: skip


def _by_class(
    pupils: Sequence[Pupil], made: Collection[str], dated: Collection[str]
) -> Mapping[str, Progress]:
    rooms: dict[str, list[str]] = {}
    for each in sorted(pupils, key=lambda each: each.classroom.order):
        rooms.setdefault(each.classroom.label, []).append(each.student.id)
    return {label: progress(members, made, dated) for label, members in rooms.items()}


class _About:
    """What helps to choose whom to visit first, by child."""

    def __init__(
        self, desk: Desk, screenings: Screenings, term: Term, some: Collection[str] | None
    ) -> None:
        db = desk.db
        self.last = visits.last_days(db, HOME_VISIT, some)
        self.first = visits.first_days(db)
        self._began = desk.term(f"{term.year}/1").start
        self._old = any(each < self._began for each in self.first.values())
        self.tasks = Counter(each.student for each in visits.tasks(db, some, left=True))
        self.groups = _groups(desk, screenings, term, some)
        self.guardians = guardians_of(desk, some)

    def is_new(self, student: str) -> bool:
        """Came with this year, to a school of which earlier years are known."""
        return self._old and self.first.get(student, self._began) >= self._began


def guardians_of(desk: Desk, students: Collection[str] | None) -> dict[str, Guardian]:
    """By child whom to ring up: who is named for it, else who has a telephone."""
    found: dict[str, Guardian] = {}
    for each in store_people.guardians(desk.db, among=students):
        best = found.get(each.student)
        if best is None or _worth(each) > _worth(best):
            found[each.student] = each
    return found


def _worth(guardian: Guardian) -> tuple[bool, bool, bool]:
    return guardian.first_call, bool(guardian.phone), guardian.role == "guardian"


def _groups(
    desk: Desk, screenings: Screenings, term: Term, some: Collection[str] | None
) -> dict[str, str]:
    """The group of each child as a whole, scored first where that was not done yet."""
    edition = edition_in_use(desk, SCREENING, term=term.id).id
    asked = desk.db, term.id, (SCREENING,), edition, (OVERALL,), some
    found = records.scored(*asked)
    if found.missing:
        screenings.outcomes(term, (SCREENING,))
        found = records.scored(*asked)
    return {each.student: each.band for each in found.outcomes if each.scale == OVERALL}
