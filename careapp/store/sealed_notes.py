"""Rows of sealed notes and of the keys they are sealed to."""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from careapp.domain.packages import LaptopKey
from careapp.domain.sealed_notes import RETIRED, HolderKey, RoleKey, SealedNote, laptop_of
from careapp.store import schools
from careapp.store.connection import Connection
from careapp.store.differences import differing
from careapp.store.journal import Entry
from careapp.store.projection import WRAPPED
from careapp.store.school_file import local, set_local

HOLDER_KEY = "holder_key:"  # a setting by holder: so that it goes along in every package
_COMPARED = "holder.compared:"  # local, by holder: the public half that was compared at this laptop
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


def retire_key(key: str, left: Collection[str], day: date) -> list[Entry]:
    """Take it from holders, and note that it is not to be written with any more."""
    return [unwrap_key(key, left), wrap_key(key, {RETIRED: day.isoformat()})]


def retire_laptop(db: Connection, role: str, laptop: str, day: date) -> list[Entry]:
    """The same with every key that somebody holds on a laptop that is lost, or trusted no more."""
    entries = list[Entry]()
    for key in role_keys(db, role):
        if left := [each for each in key.wrapped if laptop and laptop_of(each) == laptop]:
            entries += retire_key(key.id, left, day)
    return entries


def holder_keys(db: Connection) -> Iterator[HolderKey]:
    """What accounts told of themselves; whether the signatures are right is still to be seen."""
    for holder, said in schools.settings(db, HOLDER_KEY):
        try:
            laptop = LaptopKey(str(said["sealing"]), str(said["signing"]))
            made = HolderKey(holder, str(said["public"]), laptop, str(said["signature"]))
            bytes.fromhex(laptop.sealing + laptop.signing + made.public)
        except (KeyError, TypeError, ValueError):
            continue  # of a newer program, or of nobody
        yield made


def save_holder_key(told: HolderKey) -> Entry:
    said = {"public": told.public, "signature": told.signature, "sealing": told.laptop.sealing,
            "signing": told.laptop.signing}  # fmt: skip
    return schools.save_setting(f"{HOLDER_KEY}{told.holder}", said)


def compared(db: Connection, holder: str) -> str:
    """The public half of a holder on another laptop that somebody compared here; "" for none."""
    return local(db, f"{_COMPARED}{holder}")


def keep_compared(db: Connection, holder: str, public: str) -> None:
    set_local(db, f"{_COMPARED}{holder}", public)


def _note(row: tuple[Any, ...]) -> SealedNote:
    id_, plan, student, day, who, key, sealed, deleted = row
    return SealedNote(id_, plan, student, date.fromisoformat(day), who, key, sealed, bool(deleted))
