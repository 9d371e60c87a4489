"""What one journal holds and another does not: counted before a backup takes a school's place."""

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from careapp.store.connection import Connection, sorted_errors
from careapp.store.folder import Kind
from careapp.store.journal import PURGE

_AT_ONCE = 500


@dataclass(slots=True)
class Tally:
    """Of some entries: how many, the rows of each table they are about, who wrote them, about
    which children (in a district: which schools), when the newest was written, and who was erased
    by them. Of `unread` ones only their ids are known."""

    entries: int = 0
    unread: int = 0
    rows: Counter[str] = field(default_factory=Counter)
    people: Counter[str] = field(default_factory=Counter)
    about: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)
    newest: datetime | None = None


# Gives the rows of a query, None where one of them cannot be read.
Rows = Callable[..., "list[tuple[Any, ...]] | None"]


def rows_of(db: Connection) -> Rows:
    """Of an open file that is sound."""

    def rows(asked: str, *values: object) -> list[tuple[Any, ...]]:
        with sorted_errors():
            return db.execute(asked, values).fetchall()

    return rows


def ids(rows: Rows) -> list[str] | None:
    """Of every entry, in order; the table itself is not read for it."""
    found = rows("SELECT id FROM change ORDER BY id")
    return None if found is None else [id_ for (id_,) in found]


def apart(one: Iterable[str], other: Iterable[str]) -> tuple[list[str], list[str]]:
    """What is only in the one, and only in the other; both are in order."""
    only_one, only_other = list[str](), list[str]()
    mine, theirs = iter(one), iter(other)
    a, b = next(mine, None), next(theirs, None)
    while a is not None or b is not None:
        if a == b:
            a, b = next(mine, None), next(theirs, None)
        elif b is None or (a is not None and a < b):
            assert a is not None
            only_one.append(a)
            a = next(mine, None)
        else:
            only_other.append(b)
            b = next(theirs, None)
    return only_one, only_other


def tally(rows: Rows, those: list[str], schools: Mapping[str, str]) -> Tally:
    """Count entries by their ids; those that cannot be read count, and no more is said of them.
    `schools` says of rows of a district which school they are about."""
    made, touched = Tally(entries=len(those)), set[tuple[str, str]]()
    for at in range(0, len(those), _AT_ONCE):
        some = those[at : at + _AT_ONCE]
        found = _said(rows, some)
        made.unread += len(some) - len(found)
        for who, student, tbl, row in found:
            made.people[who] += 1
            if tbl == PURGE:
                made.erased.add(row)
            elif of := student or schools.get(row, ""):
                made.about.add(of)
            touched.add((tbl, row))
    made.rows = Counter(tbl for tbl, _ in touched)
    made.newest = written(max(those)) if those else None
    return made


def _said(rows: Rows, some: list[str]) -> list[tuple[Any, ...]]:
    """Of some entries; one by one where they cannot be read at once."""
    asked = "SELECT who, student, tbl, row FROM change WHERE id IN ({})"
    found = rows(asked.format(", ".join("?" * len(some))), *some)
    if found is not None or len(some) == 1:
        return found or []
    return [row for each in some for row in _said(rows, [each])]


def names(rows: Rows, kind: Kind) -> tuple[dict[str, str], dict[str, str]]:
    """Of the staff, and of the children or the schools of a district, by id; as far as they can be
    read."""
    asked = "SELECT id, first_name || ' ' || last_name FROM student"
    if kind == "district":
        asked = "SELECT id, name FROM listed"
    return dict(rows("SELECT id, name FROM staff") or []), dict(rows(asked) or [])


def schools(rows: Rows, kind: Kind) -> dict[str, str]:
    """By id the rows of a district that are about a school, and the code of that school."""
    if kind == "school":
        return {}
    asked = (
        "SELECT id, code FROM pack UNION ALL SELECT id, code FROM supervision"
        " UNION ALL SELECT id, id FROM listed UNION ALL SELECT id, id FROM pin"
    )
    return dict(rows(asked) or [])


def drafts(rows: Rows, kind: Kind) -> int:
    """How many forms are being typed; a district has none."""
    found = rows("SELECT count(*) FROM draft_head") if kind == "school" else []
    return int(found[0][0]) if found else 0


def written(id_: str) -> datetime:
    """When an entry was written, by the clock of its computer."""
    return datetime.fromtimestamp((uuid.UUID(id_).int >> 80) / 1000, UTC)
