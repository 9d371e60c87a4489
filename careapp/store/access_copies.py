"""All that the file holds about one child: folded rows, the log of changes, the log of looks."""

import json
import uuid
from collections.abc import Collection, Iterator
from datetime import datetime, tzinfo
from typing import Any

from careapp.domain.access_copies import KeptRow, Logged
from careapp.store import drafts
from careapp.store.connection import Connection
from careapp.store.duplicates import joined
from careapp.store.journal import PURGE
from careapp.store.standing import BETWEEN, named_in

_OF_CHILD = "student <> '' AND student IN (SELECT value FROM json_each(?))"
_HEAVY = ("photo", "document")  # their bytes go along as files
_FIELDS = (
    f"CASE WHEN tbl IN {_HEAVY} AND fields <> '' THEN json_remove(fields, '$.bytes')"
    " ELSE fields END"
)


def rows(db: Connection, student: str, zone: tzinfo | None) -> list[KeptRow]:
    """Every row about a child, table by table, as the journal folds it."""
    kin = _kin(db, student)
    found = db.execute(
        f"SELECT tbl, row, id, who, {_FIELDS} FROM change WHERE ({_OF_CHILD}"
        f" OR tbl = 'sibling' AND row IN (SELECT value FROM json_each(?)))"
        " AND fields <> '' AND tbl NOT IN (?, 'activity') ORDER BY id",
        (_ids(db, student), json.dumps([*_pairs(db, kin)]), PURGE),
    )
    folded: dict[tuple[str, str], dict[str, Any]] = {}
    last: dict[tuple[str, str], tuple[str, str]] = {}
    for table, row, id_, who, fields in found:
        folded.setdefault((table, row), {}).update(json.loads(fields))
        last[table, row] = (id_, who)
    return [
        KeptRow(*key, said, _when(last[key][0], zone), last[key][1], bool(said.get("deleted")))
        for key, said in sorted(folded.items(), key=lambda each: (each[0][0], last[each[0]][0]))
    ]


def _pairs(db: Connection, kin: Collection[str]) -> Iterator[str]:
    """What was said of two children is written about the first of them alone."""
    rows = db.execute("SELECT DISTINCT row FROM change WHERE tbl = 'sibling'").fetchall()
    return (row for (row,) in rows if not set(kin).isdisjoint(row.split(BETWEEN)))


def activities(db: Connection, student: str, zone: tzinfo | None) -> list[KeptRow]:
    """The activities that a child, or its parents, were asked to or came to, with what is said of
    this child alone, and what it wrote."""
    kin = _kin(db, student)
    found = db.execute(
        "SELECT row, id, who, fields FROM change WHERE tbl = 'activity' AND fields <> '' ORDER BY"
        " id"
    )
    folded: dict[str, dict[str, Any]] = {}
    last: dict[str, tuple[str, str]] = {}
    for row, id_, who, fields in found:
        folded.setdefault(row, {}).update(json.loads(fields))
        last[row] = (id_, who)
    return [
        KeptRow("activity", row, said, _when(last[row][0], zone), last[row][1],
                bool(folded[row].get("deleted")))
        for row, fields in folded.items()
        if (said := _of_this_child(fields, kin))
    ]  # fmt: skip


_SHOWN = ("kind", "term", "day", "until", "classroom", "topic", "place")


def _of_this_child(fields: dict[str, Any], kin: Collection[str]) -> dict[str, Any]:
    """Of an activity that names a child what is said of it; {} of any other."""
    own = {
        name: fields[name]
        for student, name in named_in(fields)
        if student in kin and fields[name] not in (None, False)
    }
    return {**{name: fields[name] for name in _SHOWN if name in fields}, **own} if own else {}


def typed(db: Connection, student: str, zone: tzinfo | None) -> list[KeptRow]:
    """The forms that are being typed about a child on this laptop, and are not in the log yet."""
    kin = _kin(db, student)
    return [
        KeptRow(
            "draft", head.id,
            {"form": head.form, "term": head.term, "day": head.date.isoformat(),
             "informant": head.informant, "answers": drafts.answers(db, head.id)},
            datetime(head.date.year, head.date.month, head.date.day, tzinfo=zone), head.author,
        )
        for head in drafts.heads(db)
        if head.student in kin
    ]  # fmt: skip


def changes(db: Connection, student: str, zone: tzinfo | None) -> list[Logged]:
    """Who wrote what, oldest first: the fields' names alone."""
    return _logged(db, "change", student, zone)


def looks(db: Connection, student: str, zone: tzinfo | None) -> list[Logged]:
    """Who looked, exported or printed, oldest first."""
    return _logged(db, "look", student, zone)


def _logged(db: Connection, table: str, student: str, zone: tzinfo | None) -> list[Logged]:
    found = db.execute(
        f"SELECT id, who, tbl, row, (SELECT json_group_array(key) FROM json_each({table}.fields))"
        f" FROM {table} WHERE {_OF_CHILD} AND fields <> '' ORDER BY id",
        (_ids(db, student),),
    )
    return [
        Logged(id_, _when(id_, zone), who, what, row, tuple(json.loads(names)))
        for id_, who, what, row, names in found
    ]


def _kin(db: Connection, student: str) -> frozenset[str]:
    """The ids that a child goes by, one that was entered twice has two."""
    return frozenset({student, *joined(db).kin(student)})


def _ids(db: Connection, student: str) -> str:
    return json.dumps(sorted(_kin(db, student)))


def content(db: Connection, table: str, row: str) -> bytes:
    """The bytes of a photo or a document; b"" where they are not there."""
    if table not in _HEAVY:
        raise ValueError(table)
    found = db.execute(f"SELECT bytes FROM {table} WHERE id = ?", (row,)).fetchone()
    return bytes(found[0]) if found else b""


def _when(id_: str, zone: tzinfo | None) -> datetime:
    """The moment of an entry is in its number."""
    return datetime.fromtimestamp((uuid.UUID(id_).int >> 80) / 1000, zone)
