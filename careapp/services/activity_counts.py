"""Activities of a term in numbers: what was held, what is waiting, and who took part."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from careapp.domain.activities import HOMEROOM, MEETING, rooms_of, usual_kinds
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.services.desk import Desk
from careapp.store import activities


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is to be done: classes without a homeroom log lately, or without a meeting this term;
    and of each meeting the students whose parents did not come and nobody asked after."""

    no_homeroom: tuple[Classroom, ...]
    no_meeting: tuple[Classroom, ...]
    absent: tuple[tuple[str, str], ...]  # the activity and the student


@dataclass(frozen=True, slots=True)
class Parents:
    """Of how many children a parent was asked to a meeting of a term, and came to any."""

    asked: frozenset[str]
    came: frozenset[str]


def held(desk: Desk, term: Term, kind: str) -> dict[str, int]:
    """By class how many of a kind there were until today; classes without any are missing."""
    found: dict[str, int] = {}
    for label, (count, _) in activities.held(desk.db, term.id, kind, desk.today).items():
        for room in rooms_of(label):
            found[room] = found.get(room, 0) + count
    return found


def waiting(desk: Desk, term: Term, classrooms: Sequence[Classroom]) -> Waiting:
    """Of some classes, as of today or of the nearest day of the term."""
    day, kinds = term.reference_day(desk.today), usual_kinds()
    since = day - timedelta(days=kinds.homeroom_days)
    lately = {
        room
        for label, (_, last) in activities.held(desk.db, term.id, HOMEROOM, day).items()
        if last > since
        for room in rooms_of(label)
    }
    met = held(desk, term, MEETING)
    rooms = [room for each in classrooms for room in each.rooms]
    late = day >= term.start + timedelta(days=kinds.homeroom_days)
    return Waiting(
        tuple(each for each in rooms if late and each.label not in lately),
        tuple(each for each in rooms if each.label not in met),
        _absent(desk, term, rooms),
    )


def _absent(desk: Desk, term: Term, rooms: Sequence[Classroom]) -> tuple[tuple[str, str], ...]:
    """In the order of the meetings; a child that is in none of the classes is not waited for."""
    labels, day = {each.label for each in rooms}, term.reference_day(desk.today)
    meetings = activities.activities(desk.db, term.id, [*labels, ""], usual_kinds().of_parents())
    open_ = {each.id: each.still_open for each in meetings if each.is_held(desk.today)}
    missed = {student for those in open_.values() for student in those}
    seats = activities.seats(desk.db, missed, day)
    here = {student for student, room in seats.items() if room in labels}
    return tuple((id_, student) for id_, those in open_.items() for student in sorted(those & here))


def took_part(desk: Desk, term: Term, *, besides: Collection[str] = ()) -> set[str]:
    """The students that were at any activity of a term so far, but for some kinds; that of parents
    is none of the child."""
    kinds = [
        each.id
        for each in usual_kinds().kinds.values()
        if each.who == "students" and each.id not in besides
    ]
    return activities.came(desk.db, term.id, kinds, desk.today)


def parents(desk: Desk, term: Term) -> Parents:
    """Of the meetings of a term so far; for an indicator."""
    found = activities.activities(desk.db, term.id, None, usual_kinds().of_parents())
    held_ = [each for each in found if each.is_held(desk.today)]
    return Parents(
        frozenset(student for each in held_ for student in each.asked),
        frozenset(student for each in held_ for student in each.came),
    )
