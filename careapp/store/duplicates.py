"""Rows of what was said of children entered twice, and who may be by ID, name and birth date."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from careapp.domain.duplicates import TWO, Duplicate, Joined, Likeness, Reason, alike, pair
from careapp.store.connection import Connection
from careapp.store.entries import Change
from careapp.store.journal import Entry
from careapp.store.standing import standing

_DUPLICATE = "id, student, who, day, reason, deleted"
_TIDIED = "tidied"  # in the journal alone: what was set right around the joining


class Tidied(NamedTuple):
    """A field that was set beside the joining: to what, and what it was before."""

    table: str
    row: str
    student: str
    field: str
    set: Any
    before: Any


def joined(db: Connection) -> Joined:
    """Who stands for whom."""
    return standing(db).joined


def said(db: Connection) -> list[Duplicate]:
    """All that was said of two children and was not taken back, the newest first."""
    rows = db.execute(f"SELECT {_DUPLICATE} FROM duplicate WHERE deleted = 0 ORDER BY day DESC, id")
    return [_duplicate(row) for row in rows]


def duplicate(db: Connection, id_: str) -> Duplicate | None:
    """What was said of one, or of a pair, taken back or not."""
    rows = db.execute(f"SELECT {_DUPLICATE} FROM duplicate WHERE id = ?", (id_,))
    return next(map(_duplicate, rows), None)


def found(db: Connection) -> dict[tuple[str, str], tuple[Reason, ...]]:
    """The pairs that look the same and of whom nobody said that they are two, in order."""
    rows = db.execute(
        "SELECT id, first_name, last_name, national_id, coalesce(born, '') FROM student"
        " WHERE deleted = 0"
    )
    pairs = alike(Likeness(*row) for row in rows)
    if not pairs:
        return {}
    now = joined(db)
    two = {pair(*map(now.of, each.id.split("|"))) for each in said(db) if each.reason == TWO}
    return {ids: why for ids, why in sorted(pairs.items()) if ids not in two}


def written(db: Connection, students: Collection[str]) -> dict[str, int]:
    """How many entries the journal has about each of some children."""
    rows = db.execute(
        "SELECT student, count(*) FROM change WHERE student <> '' AND fields <> ''"
        " AND student IN (SELECT value FROM json_each(?)) GROUP BY student",
        (json.dumps([*students]),),
    )
    return dict(rows)


def save_duplicate(made: Duplicate, tidied: Sequence[Tidied] = ()) -> Entry:
    """Written whole, about the one that goes, or the first of two."""
    fields = {
        "student": made.student, "who": made.who, "day": made.day.isoformat(),
        "reason": made.reason, "deleted": made.deleted, _TIDIED: [list(each) for each in tidied],
    }  # fmt: skip
    return Entry("duplicate", made.id, fields, made.id.partition("|")[0])


def tidied(history: Sequence[Change]) -> list[Tidied]:
    """What was set right beside a joining, from the changes of its row, oldest first."""
    known: Mapping[str, Any] = {}
    for change in history:
        known = {**known, **change.values}
    return [Tidied(*each) for each in known.get(_TIDIED, ())]


def _duplicate(row: tuple[Any, ...]) -> Duplicate:
    id_, student, who, day, reason, deleted = row
    when = date.fromisoformat(day) if day else date.min
    return Duplicate(id_, student, who, when, reason, bool(deleted))
