"""The log of looks, read: who looked at, exported and printed what, the newest first."""

import json
import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from careapp.store.connection import Connection
from careapp.store.entries import COLUMNS, Change


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries: of one person, about some children (None: whoever), of some kinds, from a
    moment on and until before another one; everything where nothing is said."""

    who: str = ""
    students: Collection[str] | None = None
    kinds: Collection[str] = ()
    since: datetime | None = None
    until: datetime | None = None


def newest(
    db: Connection, wanted: Wanted, count: int | None = None, before: str = ""
) -> list[Change]:
    """Those before the entry `before`, at most `count` of them."""
    where, values = ["1"], list[str | int]()

    def ask(condition: str, value: str) -> None:
        where.append(condition)
        values.append(value)

    if wanted.who:
        ask("who = ?", wanted.who)
    if wanted.students is not None:
        ask("student IN (SELECT value FROM json_each(?))", json.dumps([*wanted.students]))
    if wanted.kinds:
        ask("tbl IN (SELECT value FROM json_each(?))", json.dumps([*wanted.kinds]))
    if wanted.since:
        ask("id >= ?", _first_id(wanted.since))
    if wanted.until:
        ask("id < ?", _first_id(wanted.until))
    if before:
        ask("id < ?", before)
    values.append(-1 if count is None else count)
    rows = db.execute(
        f"SELECT {COLUMNS} FROM look WHERE {' AND '.join(where)} ORDER BY id DESC LIMIT ?", values
    )
    return [Change(*row) for row in rows]


def seen_by(db: Connection) -> list[str]:
    """The ids of everybody who has an entry."""
    return [who for (who,) in db.execute("SELECT DISTINCT who FROM look")]


def first(db: Connection) -> str:
    """The id of the oldest entry; "" for an empty log."""
    found: str = db.execute("SELECT coalesce(min(id), '') FROM look").fetchone()[0]
    return found


def entry(db: Connection, table: str, id_: str) -> Change | None:
    """One entry of the log of looks, or of the journal (`change`)."""
    row = db.execute(f"SELECT {COLUMNS} FROM {table} WHERE id = ?", (id_,)).fetchone()
    return Change(*row) if row else None


def counts(db: Connection) -> tuple[int, int]:
    """How many entries the journal and the log of looks have."""
    rows = (db.execute(f"SELECT count(*) FROM {each}").fetchone() for each in ("change", "look"))
    changes, looks = (row[0] for row in rows)
    return changes, looks


def moment(id_: str, like: datetime) -> datetime:
    """When an entry was made, in the zone of `like`."""
    return datetime.fromtimestamp((uuid.UUID(id_).int >> 80) / 1000, like.tzinfo)


def _first_id(day: datetime) -> str:
    """No entry that is made from this moment on has a smaller id."""
    return str(uuid.UUID(int=int(day.timestamp() * 1000) << 80))
