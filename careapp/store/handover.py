"""Rows of the May hand-over: what is passed on of each child, and the note that goes with it."""

import json
from collections.abc import Collection
from datetime import date
from typing import Any

from careapp.domain.handover import PARTS, Handover
from careapp.store.connection import Connection
from careapp.store.journal import Entry
from careapp.store.projection import PASSED

_ROW = "student, year, passed, note, who, day"


def of_year(db: Connection, year: int, students: Collection[str]) -> dict[str, Handover]:
    """By child, those that somebody has gone through."""
    rows = db.execute(
        f"SELECT {_ROW} FROM handover WHERE year = ? AND day <> ''"
        " AND student IN (SELECT value FROM json_each(?))",
        (year, json.dumps([*students])),
    )
    return {row[0]: _handover(row) for row in rows}


def of_student(db: Connection, student: str) -> list[Handover]:
    """The newest first."""
    rows = db.execute(
        f"SELECT {_ROW} FROM handover WHERE student = ? AND day <> '' ORDER BY year DESC",
        (student,),
    )
    return [_handover(row) for row in rows]


def save(made: Handover) -> Entry:
    """As it is now; one that nobody has gone through has no day."""
    fields: dict[str, Any] = {
        "student": made.student,
        "year": made.year,
        "note": made.note,
        "who": made.who,
        "day": made.day.isoformat() if made.day else "",
        **{f"{PASSED}{part}": part in made.passed for part in PARTS},
    }
    return Entry("handover", made.id, fields, made.student)


def _handover(row: tuple[Any, ...]) -> Handover:
    student, year, passed, note, who, day = row
    return Handover(
        student, year, frozenset(json.loads(passed)), note, who, date.fromisoformat(day)
    )
