"""Answers being typed: saved at once, not journaled, gone when the record is written."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from careapp.domain.records import Answer, Record
from careapp.store.connection import Connection

_HEAD = "record, student, form, version, term, date, informant, author"


def put(db: Connection, head: Record, values: Mapping[str, Answer | None]) -> None:
    """Keep answers of a record (`head`: whose, which form, when); None takes one out."""
    db.execute(
        f"INSERT OR REPLACE INTO draft_head ({_HEAD}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (head.id, head.student, head.form, head.version, head.term, head.date.isoformat(),
         head.informant, head.author),
    )  # fmt: skip
    rows = [(head.id, item, json.dumps(value)) for item, value in values.items()]
    db.executemany("INSERT OR REPLACE INTO draft VALUES (?, ?, ?)", rows)


def answers(db: Connection, record: str) -> dict[str, Answer | None]:
    """What was typed for a record since it was last written."""
    rows = db.execute("SELECT item, value FROM draft WHERE record = ?", (record,)).fetchall()
    values = json.loads(f"[{','.join(value for _, value in rows)}]")
    return {item: value for (item, _), value in zip(rows, values, strict=True)}


def of_sheet(db: Connection, form: str, term: str, informant: str) -> Iterator[Record]:
    """The drafts of a form, as open records that hold what was typed (a None is not an answer)."""
    rows = db.execute(
        f"SELECT {_HEAD} FROM draft_head WHERE form = ? AND term = ? AND informant = ?",
        (form, term, informant),
    ).fetchall()
    return (_head(row) for row in rows)


def heads(db: Connection) -> list[Record]:
    """Everything that is being typed on this laptop, without the answers."""
    rows = db.execute(f"SELECT {_HEAD} FROM draft_head ORDER BY term, form, record").fetchall()
    return [_head(row) for row in rows]


def _head(row: tuple[Any, ...]) -> Record:
    id_, student, form, version, term, day, informant, author = row
    head = Record(id_, student, form, version, term, date.fromisoformat(day))
    return replace(head, informant=informant, author=author)


def drop(db: Connection, record: str) -> None:
    db.execute("DELETE FROM draft WHERE record = ?", (record,))
    db.execute("DELETE FROM draft_head WHERE record = ?", (record,))
