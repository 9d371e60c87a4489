"""Rows of sealed notes and of the keys they are sealed to."""

import json
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from careapp.domain.sealed_notes import RoleKey, SealedNote
from careapp.store.connection import Connection
from careapp.store.differences import differing
from careapp.store.journal import Entry
from careapp.store.projection import WRAPPED

_NOTE = "id, plan, student, day, who, key, sealed, deleted"


def of_plan(db: Connection, plan: str) -> list[SealedNote]:
    """The newest first."""
    rows = db.execute(
        f"SELECT {_NOTE} FROM sealed_note WHERE plan = ? AND deleted = 0"
        " ORDER BY day DESC, id DESC",
        (plan,),
    )
    return [_note(row) for row in rows]


def note(db: Connection, id_: str) -> SealedNote | None:
    """A note, whether it was taken out or not."""
    rows = db.execute(f"SELECT {_NOTE} FROM sealed_note WHERE id = ?", (id_,))
    return next(map(_note, rows), None)


def count(db: Connection, plan: str) -> int:
    found: int = db.execute(
        "SELECT count(*) FROM sealed_note WHERE plan = ? AND deleted = 0", (plan,)
    ).fetchone()[0]
    return found


def role_keys(db: Connection, role: str) -> list[RoleKey]:
    """The newest first."""
    rows = db.execute(
        "SELECT id, role, since, public, wrapped FROM role_key WHERE role = ?"
        " ORDER BY since DESC, id DESC",
        (role,),
    )
    return [
        RoleKey(id_, named, date.fromisoformat(since), public, json.loads(wrapped))
        for id_, named, since, public, wrapped in rows
    ]


def save_note(changed: SealedNote, before: SealedNote | None = None) -> list[Entry]:
    return differing("sealed_note", changed, before)


def save_key(key: RoleKey) -> Entry:
    """A new one, whole."""
    wrapped = {f"{WRAPPED}{holder}": said for holder, said in key.wrapped.items()}
    fields = {"role": key.role, "since": key.since.isoformat(), "public": key.public, **wrapped}
    return Entry("role_key", key.id, fields)


def wrap_key(key: str, wrapped: Mapping[str, str]) -> Entry:
    """Give a key to further holders."""
    return Entry("role_key", key, {f"{WRAPPED}{holder}": said for holder, said in wrapped.items()})


def unwrap_key(key: str, holders: Collection[str]) -> Entry:
    """Take it from holders; what they kept elsewhere is theirs still."""
    return wrap_key(key, dict.fromkeys(sorted(holders), ""))


def _note(row: tuple[Any, ...]) -> SealedNote:
    id_, plan, student, day, who, key, sealed, deleted = row
    return SealedNote(id_, plan, student, date.fromisoformat(day), who, key, sealed, bool(deleted))
