"""Rows of what families said to the purposes for which data of a child is kept."""

import json
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from careapp.domain.consents import Consent, says_no
from careapp.store.connection import Connection
from careapp.store.differences import differing
from careapp.store.journal import Entry

_CONSENT = 'id, student, purpose, answer, day, "by", until, note, who, deleted'


def of_student(db: Connection, student: str) -> list[Consent]:
    """All that were not taken back, the oldest first."""
    return _found(db, "student = ?", student)


def of_students(db: Connection, students: Collection[str]) -> dict[str, list[Consent]]:
    """The same of several, by student; those with none are missing."""
    found: dict[str, list[Consent]] = {}
    ids = json.dumps(sorted(students))
    for each in _found(db, "student IN (SELECT value FROM json_each(?))", ids):
        found.setdefault(each.student, []).append(each)
    return found


def of_purpose(db: Connection, purpose: str) -> list[Consent]:
    """Of all children what was said to one purpose."""
    return _found(db, "purpose = ?", purpose)


def refused(db: Connection, purpose: str, students: Collection[str], today: date) -> frozenset[str]:
    """Of some children those whose family said no to a purpose, or took its yes back."""
    found = of_students(db, students)
    return frozenset(id_ for id_, said in found.items() if says_no(said, purpose, today))


def _found(db: Connection, where: str, value: str) -> list[Consent]:
    rows = db.execute(
        f"SELECT {_CONSENT} FROM consent WHERE {where} AND deleted = 0 ORDER BY day, id", (value,)
    )
    return [_consent(row) for row in rows]


def consent(db: Connection, id_: str) -> Consent | None:
    """One, whether it was taken back or not."""
    rows = db.execute(f"SELECT {_CONSENT} FROM consent WHERE id = ?", (id_,))
    return next(map(_consent, rows), None)


def save_consent(changed: Consent, before: Consent | None = None) -> Iterable[Entry]:
    return differing("consent", changed, before)


def _consent(row: tuple[Any, ...]) -> Consent:
    id_, student, purpose, answer, day, by, until, note, who, deleted = row
    return Consent(
        id_, student, purpose, answer, date.fromisoformat(day) if day else date.min, by,
        date.fromisoformat(until) if until else None, note, who, bool(deleted),
    )  # fmt: skip
