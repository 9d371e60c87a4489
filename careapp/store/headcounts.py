"""Who sits in which grade on a day, straight from the enrolments: to hold the reports against."""

from datetime import date
from typing import NamedTuple

from careapp.store.connection import Connection


class Seat(NamedTuple):
    """An enrolment on a day. `sex` is "" where none is written down; `known` is False for a child
    who is not here: a hand-over brought the enrolment alone, or the child was taken out."""

    student: str
    grade: str
    room: str
    sex: str
    known: bool


class Ended(NamedTuple):
    """The last enrolment of a child that has none on a day: until when, and why it ended."""

    student: str
    grade: str
    until: str
    reason: str


def seats(db: Connection, day: date) -> list[Seat]:
    """Every enrolment that holds on a day."""
    rows = db.execute(
        "SELECT e.student, e.grade, e.room, coalesce(s.sex, ''), s.id IS NOT NULL"
        " FROM enrolment e LEFT JOIN student s ON s.id = e.student AND s.deleted = 0"
        " WHERE e.deleted = 0 AND e.since <= :day AND (e.until IS NULL OR e.until > :day)",
        {"day": day.isoformat()},
    )
    return [Seat(child, grade, room, sex, bool(known)) for child, grade, room, sex, known in rows]


def without_class(db: Connection) -> list[str]:
    """The children that were never in any class."""
    rows = db.execute(
        "SELECT id FROM student WHERE deleted = 0 AND id NOT IN"
        " (SELECT student FROM enrolment WHERE deleted = 0) ORDER BY sort_key, id"
    )
    return [id_ for (id_,) in rows]


def last_seats(db: Connection) -> dict[str, Ended]:
    """By child the enrolment that began last; `until` is "" while it holds."""
    rows = db.execute(
        "SELECT student, grade, coalesce(until, ''), reason FROM enrolment WHERE deleted = 0"
        " ORDER BY since, id"
    )
    return {row[0]: Ended(*row) for row in rows}
