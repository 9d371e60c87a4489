"""Care plans as they stand on a day: the board of a class, and what is waiting in them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.people import Classroom, Pupil, Student
from careapp.domain.plans import COLUMNS, Column, Life, Plan
from careapp.domain.schools import Term
from careapp.services.desk import Desk
from careapp.store import people, plans


@dataclass(frozen=True, slots=True)
class Card:
    """A plan on the board; `classroom` is "" for a child that is in no class now."""

    life: Life
    student: Student
    classroom: str
    column: Column


@dataclass(frozen=True, slots=True)
class Board:
    """The plans of a class, or with `classroom` None of all that the account reaches.

    `words` are the names of the dimensions, `staff` those of who works at the school, by id.
    """

    term: Term
    classroom: Classroom | None
    day: date
    cards: tuple[Card, ...]
    anybody: bool
    words: Mapping[str, str]
    staff: Mapping[str, str]

    def of(self, column: Column) -> tuple[Card, ...]:
        return tuple(each for each in self.cards if each.column == column)


@dataclass(frozen=True, slots=True)
class Waiting:
    """The plans that are to be reviewed, have a step that is due, or were sent back."""

    reviews: tuple[Plan, ...]
    steps: tuple[Plan, ...]
    returned: tuple[Plan, ...]


def cards(desk: Desk, term: Term, pupils: Sequence[Pupil], *, others: bool) -> tuple[Card, ...]:
    """The plans of some children, the most pressing first; `others` are those in no class now.

    A plan that ended before the term began is history: it is on the child's own page.
    """
    known = {each.student.id: each for each in pupils}
    found = plans.plans(desk.db, None if others else known.keys())
    made = []
    for life in plans.lives(desk.db, found):
        pupil = known.get(life.plan.student)
        student = pupil.student if pupil else people.student(desk.db, life.plan.student)
        if student is not None and _counts(life, term):
            room = pupil.classroom.label if pupil else ""
            made.append(Card(life, student, room, life.standing.column(desk.today)))
    return tuple(sorted(made, key=_urgency))


def _counts(life: Life, term: Term) -> bool:
    last = life.standing.last
    return life.standing.state != "closed" or last is None or last.day >= term.start


def _urgency(card: Card) -> tuple[int, date, str]:
    """By column; within it what is to be looked at first, then the oldest; closed ones newest."""
    standing, plan = card.life.standing, card.life.plan
    if card.column == "closed" and standing.last is not None:
        day = date.fromordinal(date.max.toordinal() - standing.last.day.toordinal())
    else:
        day = standing.review_on or plan.opened_on
    return COLUMNS.index(card.column), day, plan.id


def waiting(desk: Desk, students: Collection[str] | None) -> Waiting:
    """What is to be done today in the plans of some children, or of all."""
    lives = plans.lives(desk.db, plans.plans(desk.db, students))
    day = desk.today
    return Waiting(
        tuple(each.plan for each in lives if each.standing.is_due(day)),
        tuple(each.plan for each in lives if each.standing.state == "active" and _late(each, day)),
        tuple(each.plan for each in lives if each.standing.state == "returned"),
    )


def _late(life: Life, day: date) -> bool:
    return any(each.due and each.due <= day and not each.done_on for each in life.steps)
