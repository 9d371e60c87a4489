"""The journal read backwards: what was changed about one child, and what stood there before."""

import json
from collections.abc import Collection
from typing import Any, NamedTuple

from careapp.store import projection
from careapp.store.connection import Connection
from careapp.store.standing import standing

_HEAVY = ("photo", "document")  # their bytes are not read to tell that they are there
_FIELDS = (
    f"CASE WHEN tbl IN {_HEAVY} AND fields <> '' THEN json_remove(fields, '$.bytes')"
    " ELSE fields END"
)
_FALSE = frozenset({"deleted"})


class Edit(NamedTuple):
    """An entry of the journal: the fields it set, what they were before (None for a row that it
    made), and whether one of them was set again since."""

    id: str
    who: str
    student: str
    table: str
    row: str
    after: dict[str, Any]
    before: dict[str, Any] | None
    changed_since: frozenset[str]


def newest(
    db: Connection, student: str, tables: Collection[str], count: int, before: str = ""
) -> list[Edit]:
    """The newest entries about a child, under all ids it goes by, in some tables; those before the
    entry `before`. What was erased is told no more."""
    marks, ids = ", ".join("?" * len(tables)), json.dumps(standing(db).joined.kin(student))
    rows = db.execute(
        f"SELECT id, who, tbl, row, {_FIELDS} FROM change WHERE student <> ''"
        " AND student IN (SELECT value FROM json_each(?))"
        f" AND tbl IN ({marks}) AND fields <> '' AND (? = '' OR id < ?) ORDER BY id DESC LIMIT ?",
        (ids, *tables, before, before, count),
    ).fetchall()
    logs = {key: _log(db, *key) for key in {(tbl, row) for _, _, tbl, row, _ in rows}}
    return [
        _edit(id_, who, student, tbl, row, json.loads(fields), logs[tbl, row])
        for id_, who, tbl, row, fields in rows
    ]


def edit(db: Connection, id_: str) -> Edit | None:
    """One entry; None for one that is not there, or was erased."""
    found = db.execute(
        f"SELECT who, student, tbl, row, {_FIELDS} FROM change WHERE id = ? AND fields <> ''",
        (id_,),
    ).fetchone()
    if found is None:
        return None
    who, student, tbl, row, fields = found
    return _edit(id_, who, student, tbl, row, json.loads(fields), _log(db, tbl, row))


def default(table: str, field: str) -> Any:
    """What a field is that was never set."""
    spec = projection.TABLES.get(table)
    if field in _FALSE:
        return False
    return spec.columns.get(field) if spec else None


def _log(db: Connection, tbl: str, row: str) -> list[tuple[str, dict[str, Any]]]:
    rows = db.execute(
        f"SELECT id, {_FIELDS} FROM change WHERE tbl = ? AND row = ? AND fields <> '' ORDER BY id",
        (tbl, row),
    )
    return [(id_, json.loads(fields)) for id_, fields in rows]


def _edit(
    id_: str, who: str, student: str, tbl: str, row: str, after: dict[str, Any],
    log: list[tuple[str, dict[str, Any]]],
) -> Edit:  # fmt: skip
    earlier = [fields for each, fields in log if each < id_]
    known: dict[str, Any] = {}
    for fields in earlier:
        known.update(fields)
    later = {name for each, fields in log if each > id_ for name in fields}
    before = {name: known.get(name, default(tbl, name)) for name in after} if earlier else None
    return Edit(id_, who, student, tbl, row, after, before, frozenset(later & set(after)))
