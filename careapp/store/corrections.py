"""Rows of what families asked to have set right."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from careapp.domain.corrections import Correction
from careapp.store.connection import Connection
from careapp.store.differences import differing
from careapp.store.journal import Entry

_CORRECTION = 'id, student, day, "by", asked, answer, reason, answered_on, who, deleted'


def of_student(db: Connection, student: str) -> list[Correction]:
    """All that were not taken back, the newest first."""
    rows = db.execute(
        f"SELECT {_CORRECTION} FROM correction WHERE student = ? AND deleted = 0"
        " ORDER BY day DESC, id DESC",
        (student,),
    )
    return [_correction(row) for row in rows]


def correction(db: Connection, id_: str) -> Correction | None:
    rows = db.execute(f"SELECT {_CORRECTION} FROM correction WHERE id = ?", (id_,))
    return next(map(_correction, rows), None)


def save_correction(changed: Correction, before: Correction | None = None) -> Iterable[Entry]:
    return differing("correction", changed, before)


def _correction(row: tuple[Any, ...]) -> Correction:
    id_, student, day, by, asked, answer, reason, answered_on, who, deleted = row
    return Correction(
        id_, student, date.fromisoformat(day) if day else date.min, by, asked, answer, reason,
        date.fromisoformat(answered_on) if answered_on else None, who, bool(deleted),
    )  # fmt: skip
