"""Rows of children who came from, or went to, another school; and a child's rows to go along."""

import json
from collections.abc import Collection, Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from careapp.domain.transfers import FILLED, TABLES, Row, Told, Transfer
from careapp.store.connection import Connection
from careapp.store.journal import Entry
from careapp.store.standing import standing

_TRANSFER = "id, student, package, way, school, day, who, code, reason, told, deleted"
_CARD = ("days_open", "days_absent", "days_late", "gpa", "count_0", "count_r", "count_ms",
         "count_mp")  # fmt: skip
MARKED = frozenset({"student", "guardian", "record", "photo", "document"})  # that can be taken away


def rows_of(db: Connection, student: str, tables: Collection[str]) -> Iterator[Row]:
    """The rows of some tables about a child, under all ids it goes by, as the journal has them;
    those taken away left out."""
    now = standing(db)
    found: dict[tuple[str, str], dict[str, Any]] = {}
    changes = db.execute(
        "SELECT tbl, row, fields FROM change WHERE student <> '' AND fields <> ''"
        " AND student IN (SELECT value FROM json_each(?))"
        " AND tbl IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(now.joined.kin(student)), json.dumps(sorted(tables))),
    )
    for table, id_, fields in changes:
        found.setdefault((table, now.shown_row(table, id_)), {}).update(json.loads(fields))
    for (table, id_), said in found.items():
        shown = now.shown(table, id_, said)
        if not shown.get("deleted"):
            yield Row(table, id_, shown)


def save_row(row: Row, student: str) -> Entry:
    """A row of a package, about a child of this school; one that was taken away is there again."""
    fields = dict(row.fields)
    if "student" in fields:
        fields["student"] = student
    if row.table in MARKED:
        fields["deleted"] = False
    id_ = student if row.table == "student" else row.id
    return Entry(row.table, id_, fields, student)


def is_there(db: Connection, row: Row, student: str) -> bool:
    """Whether a row of a package is here already, and was not taken away."""
    if row.table == "result":
        return False  # the same on every laptop: written again it changes nothing
    if row.table not in TABLES:
        raise ValueError(row.table)
    id_ = student if row.table == "student" else row.id
    found = db.execute(f"SELECT * FROM {row.table} WHERE id = ?", (id_,))
    names = [each[0] for each in found.description]
    said = found.fetchone()
    return said is not None and not dict(zip(names, said, strict=True)).get("deleted", 0)


def take_away(table: str, id_: str, student: str) -> Entry:
    """Mark a row, or make a field blank that was filled in, or a report card empty."""
    if table == FILLED:
        return Entry("student", student, {id_: None if id_ == "born" else ""}, student)
    if table == "report_card":
        return Entry(table, id_, dict.fromkeys(_CARD), student)
    return Entry(table, id_, {"deleted": True}, student)


def save_transfer(made: Transfer) -> Entry:
    fields = asdict(made)
    fields["day"] = made.day.isoformat()
    fields["told"] = json.dumps({**made.told.plain(), "made": fields.pop("made")})
    return Entry("transfer", fields.pop("id"), fields, made.student)


def transfers(db: Connection, student: str) -> list[Transfer]:
    """Of a child, the newest first."""
    rows = db.execute(
        f"SELECT {_TRANSFER} FROM transfer WHERE student = ? AND deleted = 0"
        " ORDER BY day DESC, id DESC",
        (student,),
    )
    return [_transfer(row) for row in rows]


def transfer(db: Connection, id_: str) -> Transfer | None:
    """One that stands."""
    rows = db.execute(f"SELECT {_TRANSFER} FROM transfer WHERE id = ? AND deleted = 0", (id_,))
    return next(map(_transfer, rows), None)


def of_package(db: Connection, package: str) -> Transfer | None:
    """The taking in of a package that stands."""
    rows = db.execute(
        f"SELECT {_TRANSFER} FROM transfer WHERE package = ? AND way = 'in' AND deleted = 0",
        (package,),
    )
    return next(map(_transfer, rows), None)


def written_since(db: Connection, transfer: str, student: str) -> bool:
    """Whether anything about a child was written after a transfer, which comes last of its own."""
    row = db.execute(
        "SELECT 1 FROM change WHERE student = :student AND student <> '' AND id >"
        " (SELECT max(id) FROM change WHERE tbl = 'transfer' AND row = :transfer) LIMIT 1",
        {"student": student, "transfer": transfer},
    ).fetchone()
    return row is not None


def _transfer(row: tuple[Any, ...]) -> Transfer:
    id_, student, package, way, school, day, who, code, reason, told, deleted = row
    said = json.loads(told)
    rows = tuple((table, row_id) for table, row_id in said.pop("made", ()))
    return Transfer(
        id_, student, package, way, school, date.fromisoformat(day), who, code, reason,
        Told.read(said), rows, bool(deleted),
    )  # fmt: skip
