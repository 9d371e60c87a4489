"""Rows of conflicts: kept until a person decides, the same row on every laptop that finds one."""

import json
from collections.abc import Collection
from datetime import date
from typing import Any

from careapp.domain.conflicts import Clash, Conflict, Said
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_CONFLICT = 'id, tbl, "row", field, student, earlier, later, decision, who, day'


def conflict(db: Connection, id_: str) -> Conflict | None:
    rows = db.execute(f"SELECT {_CONFLICT} FROM conflict WHERE id = ?", (id_,))
    return next(map(_conflict, rows), None)


def undecided(db: Connection) -> list[Conflict]:
    """Those that still are ones, the newest first: nothing was written into the field since that is
    not part of a conflict itself."""
    rows = db.execute(f"SELECT {_CONFLICT} FROM conflict WHERE decision = '' ORDER BY later DESC")
    found = [_conflict(row) for row in rows]
    known = {entry for each in found for entry in (each.earlier, each.later)}
    return [each for each in found if _stands(db, each, known)]


def decided(db: Connection) -> list[Conflict]:
    """Those that somebody decided, the newest decision first."""
    rows = db.execute(
        f"SELECT {_CONFLICT} FROM conflict WHERE decision <> '' ORDER BY day DESC, id DESC"
    )
    return [_conflict(row) for row in rows]


def save(clash: Clash) -> Entry:
    """Only what all laptops say alike: a decision that was made elsewhere is not written over."""
    fields = {
        "tbl": clash.table, "row": clash.row, "field": clash.field, "student": clash.student,
        "earlier": clash.earlier.entry, "later": clash.later.entry,
    }  # fmt: skip
    return Entry("conflict", clash.id, fields, clash.student)


def save_decision(known: Conflict, decision: str, who: str, day: date | None) -> Entry:
    """`decision` "" takes it back."""
    fields = {"decision": decision, "who": who, "day": day.isoformat() if day else ""}
    return Entry("conflict", known.id, fields, known.student)


def known(db: Connection, ids: Collection[str]) -> frozenset[str]:
    """Which of some conflicts are kept already."""
    rows = db.execute(
        "SELECT id FROM conflict WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    )
    return frozenset(id_ for (id_,) in rows)


def said(db: Connection, entry: str, field: str) -> Said | None:
    """What an entry says of a field; None where it is not here, or was erased."""
    row = db.execute(
        "SELECT site, who, fields FROM change WHERE id = ? AND fields <> ''", (entry,)
    ).fetchone()
    if row is None:
        return None
    site, who, fields = row
    told = json.loads(fields)
    return Said(entry, site, who, told[field]) if field in told else None


def newest(db: Connection, table: str, row: str, field: str) -> Said | None:
    """The entry that a field stands by now."""
    rows = db.execute(
        "SELECT id, site, who, fields FROM change WHERE tbl = ? AND row = ? AND fields <> ''"
        " ORDER BY id DESC",
        (table, row),
    )
    for id_, site, who, fields in rows:
        told = json.loads(fields)
        if field in told:
            return Said(id_, site, who, told[field])
    return None


def _stands(db: Connection, each: Conflict, known: Collection[str]) -> bool:
    now = newest(db, each.table, each.row, each.field)
    if now is None or now.entry in known:
        return now is not None
    # A decision that was taken back wrote one of the two values once more.
    both = (said(db, entry, each.field) for entry in (each.earlier, each.later))
    return each.who != "" and any(side and side.value == now.value for side in both)


def _conflict(row: tuple[Any, ...]) -> Conflict:
    id_, table, of, field, student, earlier, later, decision, who, day = row
    return Conflict(id_, table, of, field, student, earlier, later, decision, who,
                    date.fromisoformat(day) if day else None)  # fmt: skip
