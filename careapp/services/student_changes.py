"""What was changed about a child, field by field, with when and by whom: read from the journal."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from careapp.services.desk import Desk
from careapp.store import schools
from careapp.store.journal import Change

_SHOWN = ("student", "guardian", "enrolment")
_SILENT = frozenset({"student", "role", "since"})  # what only ties rows together


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One value that was changed, as text; days are ISO.

    `field` is "" for the making of the row itself: a child taken in, a class begun.
    """

    when: datetime
    who: str
    table: str
    field: str
    before: str = ""
    after: str = ""


def changes_of(desk: Desk, student: str) -> list[FieldEdit]:
    """Newest first; the fields a row was made with are one line, not twenty."""
    names = schools.staff_names(desk.db)
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    found: list[FieldEdit] = []
    for change in desk.file.journal.changes(student):
        if change.tbl in _SHOWN and not change.erased:
            when, who = _moment(desk, change), names.get(change.who, "")
            known = rows.get((change.tbl, change.row))
            found += _edits(change, known, when, who)
            rows[change.tbl, change.row] = {**(known or {}), **change.values}
    return found[::-1]


def _edits(
    change: Change, known: dict[str, Any] | None, when: datetime, who: str
) -> Iterator[FieldEdit]:
    if known is None:
        yield FieldEdit(when, who, change.tbl, "", "", _made(change))
        return
    for field, after in change.values.items():
        before = known.get(field)
        if isinstance(after, dict):
            parts = after.items()
            old = before if isinstance(before, dict) else {}
            for name, value in parts:
                if old.get(name) != value:
                    yield FieldEdit(when, who, change.tbl, name, _text(old.get(name)), _text(value))
        elif field not in _SILENT:
            yield FieldEdit(when, who, change.tbl, field, _text(before), _text(after))


def _made(change: Change) -> str:
    """What a new row is about: the class of an enrolment, the name of a guardian."""
    values = change.values
    if change.tbl == "enrolment":
        return f"{values.get('grade', '')}/{values.get('room', '')}"
    parts = (values.get("first_name", ""), values.get("last_name", ""))
    return " ".join(part for part in parts if part)


def _moment(desk: Desk, change: Change) -> datetime:
    """An entry's id is a UUIDv7: its first 48 bits are the milliseconds of the clock."""
    seconds = (uuid.UUID(change.id).int >> 80) / 1000
    return datetime.fromtimestamp(seconds, desk.file.clock.now().tzinfo)


def _text(value: object) -> str:
    return "" if value is None else str(value)
