"""What an erasure takes, and what stays to tell that there was one."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from careapp.domain.erasures import FORM, Erased, kind_of, tables_of
from careapp.store.connection import Connection
from careapp.store.duplicates import joined
from careapp.store.journal import PURGE, Entry
from careapp.store.purging import ROWS
from careapp.store.standing import part_of

_STUDENT = "student"  # what the engine's own entry is about; it also takes back wording packs
_PART = "part"
_SAID = "activity"  # what is said of a child at an activity goes by its entries, not by the row


class Row(NamedTuple):
    """A row about a child; `form` is that of a record, or of the record it belongs to."""

    table: str
    id: str
    form: str = ""


def rows(db: Connection, student: str) -> list[Row]:
    """Every row that the journal has about a child, those taken away too."""
    ids = json.dumps(sorted({student, *joined(db).kin(student)}))
    found = db.execute(
        "SELECT DISTINCT tbl, iif(tbl = ?, id, row) FROM change WHERE student <> ''"
        " AND student IN (SELECT value FROM json_each(?)) AND fields <> '' AND tbl <> ?",
        (_SAID, ids, PURGE),
    ).fetchall()
    forms = dict(
        db.execute(
            "SELECT id, form FROM record WHERE student IN (SELECT value FROM json_each(?))", (ids,)
        )
    )
    of = dict(
        db.execute(
            "SELECT id, record FROM photo WHERE student IN (SELECT value FROM json_each(?))", (ids,)
        )
    )
    return [Row(tbl, row, forms.get(of.get(row, row.partition("|")[0]), "")) for tbl, row in found]


def of_part(found: Iterable[Row], part: str) -> list[Row]:
    """Those of some rows that belong to a part; "" is all of them."""
    if not part:
        return list(found)
    if part.startswith(FORM):
        return [each for each in found if each.form == part.removeprefix(FORM)]
    tables = tables_of(part)
    return [each for each in found if each.table in tables or (part == "records" and each.form)]


def counted(found: Iterable[Row]) -> dict[str, int]:
    """How many rows of each kind some are."""
    return dict(Counter(kind_of(each.table) for each in found))


def counts(db: Connection, student: str) -> dict[str, int]:
    """How many rows of each kind the journal has about a child, those taken away too."""
    return counted(rows(db, student))


def save_erasure(student: str, day: date, reason: str, counted: Mapping[str, int]) -> Entry:
    """The entry that erases; nothing in it tells who the child was."""
    fields = {"of": _STUDENT, "day": day.isoformat(), "reason": reason, "counts": dict(counted)}
    return Entry(PURGE, student, fields)


def save_part(
    id_: str, student: str, part: str, found: Collection[Row], day: date, reason: str
) -> Entry:
    """The entry that erases some rows of a child that stays."""
    fields = {
        "of": _PART, "student": student, "part": part, "day": day.isoformat(), "reason": reason,
        "counts": counted(found),
        ROWS: sorted(e.id if e.table == _SAID else part_of(e.table, e.id) for e in found),
    }  # fmt: skip
    return Entry(PURGE, id_, fields)


def erasures(db: Connection) -> list[Erased]:
    """All that were ever made, the newest first."""
    rows = db.execute(
        "SELECT id, row, who, fields FROM change WHERE tbl = ? AND fields <> '' ORDER BY id DESC",
        (PURGE,),
    )
    found = ((id_, row, who, json.loads(fields)) for id_, row, who, fields in rows)
    return [
        Erased(
            id_, said.get("student", row), date.fromisoformat(said["day"]), who, said["reason"],
            said["counts"], said.get("part", ""),
        )
        for id_, row, who, said in found
        if said.get("of") in (_STUDENT, _PART)
    ]  # fmt: skip


def settle(db: Connection) -> None:
    """Fold the write-ahead log in, so that no page of it holds what was erased."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
