"""Rows of a turned year: what it ended and began, and what was written upon it since."""

import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from careapp.domain.people import Enrolment
from careapp.domain.year_turn import Going
from careapp.store import people, schools
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_HEAD, _ENDED = "year_turn:", "year_turn_ended:"  # settings, by year
REASONS = {"up": "moved", "repeat": "moved", "graduate": "graduated", "leave": "left"}


def head(db: Connection, year: int) -> dict[str, Any] | None:
    """What is known of the turn into a year, taken back or not."""
    found: dict[str, Any] | None = schools.setting(db, f"{_HEAD}{year}")
    return found


def years(db: Connection) -> list[int]:
    """The years that were turned into and not taken back, oldest first."""
    found = schools.settings(db, _HEAD)
    return sorted(int(year) for year, told in found if told and not told["undone"])


def ended(db: Connection, year: int) -> frozenset[str]:
    """The enrolments that the turn into a year ended."""
    return frozenset(schools.setting(db, f"{_ENDED}{year}", []))


def began(student: str, year: int) -> str:
    """The enrolment a child begins a year with: two laptops that turn it meet in one row."""
    return f"{student}|{year}"


def save_turn(
    year: int, since: date, moves: Collection[tuple[Going, Enrolment]], told: dict[str, Any]
) -> Iterator[Entry]:
    """End every enrolment and begin the new ones; the head comes last: all later entries are
    younger than it."""
    for going, before in moves:
        yield from people.save_enrolment(
            replace(before, until=since, reason=REASONS[going.fate]), before
        )
        if going.to is not None:
            id_ = began(going.student, year)
            made = Enrolment(id_, going.student, going.to, since, going.number)
            yield from people.save_enrolment(made)
            yield Entry("enrolment", id_, {"deleted": False}, going.student)
    yield schools.save_setting(f"{_ENDED}{year}", sorted(before.id for _, before in moves))
    yield schools.save_setting(f"{_HEAD}{year}", told)


def save_undo(db: Connection, year: int, told: dict[str, Any]) -> Iterator[Entry]:
    """Make the rows what they were before the turn."""
    gone = ended(db, year)
    for each in people.enrolments(db):
        if each.id == began(each.student, year):
            yield Entry("enrolment", each.id, {"deleted": True}, each.student)
        elif each.id in gone:
            yield from people.save_enrolment(replace(each, until=None, reason=""), each)
    yield schools.save_setting(f"{_HEAD}{year}", {**told, "undone": True})


def has_begun(db: Connection, since: date) -> bool:
    """Whether anybody came into a class on a day or later."""
    found = db.execute(
        "SELECT EXISTS (SELECT 1 FROM enrolment WHERE deleted = 0 AND since >= ?)",
        (since.isoformat(),),
    ).fetchone()
    return bool(found[0])


def count_staying(db: Connection, day: date) -> int:
    """How many are in a class on a day, and would stay there."""
    found = db.execute(
        "SELECT count(DISTINCT e.student) FROM enrolment e JOIN student s ON s.id = e.student"
        " WHERE e.deleted = 0 AND s.deleted = 0 AND e.since <= ? AND e.until IS NULL",
        (day.isoformat(),),
    ).fetchone()
    return int(found[0])


def since_turn(db: Connection, year: int) -> int:
    """How many children have something written upon the turn: another class or number, a record
    or a report card of the new year."""
    newest = db.execute(
        "SELECT max(id) FROM change WHERE tbl = 'setting' AND row = ?", (f"{_HEAD}{year}",)
    ).fetchone()[0]
    found = db.execute(
        "SELECT count(DISTINCT student) FROM ("
        " SELECT student FROM change WHERE tbl = 'enrolment' AND id > :newest AND student IN"
        "  (SELECT student FROM enrolment"
        "   WHERE id IN (SELECT value FROM json_each(:ended)))"
        " UNION SELECT student FROM record WHERE deleted = 0 AND term LIKE :terms"
        " UNION SELECT student FROM report_card WHERE term LIKE :terms)",
        {
            "newest": newest or "",
            "ended": json.dumps(sorted(ended(db, year))),
            "terms": f"{year}/%",
        },
    ).fetchone()[0]
    return int(found)
