"""What an erasure takes, and what stays to tell that there was one."""

import json
from collections.abc import Mapping
from datetime import date

from careapp.domain.erasures import Erased, kind_of
from careapp.store.connection import Connection
from careapp.store.duplicates import joined
from careapp.store.journal import PURGE, Entry

_STUDENT = "student"  # what the engine's own entry is about; it also takes back wording packs


def counts(db: Connection, student: str) -> dict[str, int]:
    """How many rows of each kind the journal has about a child, those taken away too."""
    found: dict[str, int] = {}
    rows = db.execute(
        "SELECT tbl, count(DISTINCT row) FROM change WHERE student <> ''"
        " AND student IN (SELECT value FROM json_each(?)) AND fields <> '' AND tbl <> ?"
        " GROUP BY tbl",
        (json.dumps(sorted({student, *joined(db).kin(student)})), PURGE),
    )
    for table, n in rows:
        kind = kind_of(table)
        found[kind] = found.get(kind, 0) + n
    return found


def save_erasure(student: str, day: date, reason: str, counted: Mapping[str, int]) -> Entry:
    """The entry that erases; nothing in it tells who the child was."""
    fields = {"of": _STUDENT, "day": day.isoformat(), "reason": reason, "counts": dict(counted)}
    return Entry(PURGE, student, fields)


def erasures(db: Connection) -> list[Erased]:
    """All that were ever made, the newest first."""
    rows = db.execute(
        "SELECT id, row, who, fields FROM change WHERE tbl = ? AND fields <> '' ORDER BY id DESC",
        (PURGE,),
    )
    found = ((id_, row, who, json.loads(fields)) for id_, row, who, fields in rows)
    return [
        Erased(id_, row, date.fromisoformat(said["day"]), who, said["reason"], said["counts"])
        for id_, row, who, said in found
        if said.get("of") == _STUDENT
    ]


def settle(db: Connection) -> None:
    """Fold the write-ahead log in, so that no page of it holds what was erased."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
