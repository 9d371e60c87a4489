"""What one journal holds and another does not: counted before a backup takes a school's place."""

import uuid
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from careapp.store.connection import Connection, sorted_errors
from careapp.store.journal import PURGE

_AT_ONCE = 500


@dataclass(slots=True)
class Tally:
    """Of some entries: how many, the rows of each table they are about, who wrote them, about
    which children, when the newest was written, and who was erased by them."""

    entries: int = 0
    rows: Counter[str] = field(default_factory=Counter)
    people: Counter[str] = field(default_factory=Counter)
    students: set[str] = field(default_factory=set)
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


def tally(rows: Rows, those: list[str]) -> Tally:
    """Count entries by their ids; those that cannot be read count, and no more is said of them."""
    made, about = Tally(entries=len(those)), set[tuple[str, str]]()
    for at in range(0, len(those), _AT_ONCE):
        some = those[at : at + _AT_ONCE]
        for who, student, tbl, row in _said(rows, some):
            made.people[who] += 1
            if tbl == PURGE:
                made.erased.add(row)
            elif student:
                made.students.add(student)
            about.add((tbl, row))
    made.rows = Counter(tbl for tbl, _ in about)
    made.newest = written(max(those)) if those else None
    return made


def _said(rows: Rows, some: list[str]) -> list[tuple[Any, ...]]:
    """Of some entries; one by one where they cannot be read at once."""
    asked = "SELECT who, student, tbl, row FROM change WHERE id IN ({})"
    found = rows(asked.format(", ".join("?" * len(some))), *some)
    if found is not None or len(some) == 1:
        return found or []
    return [row for each in some for row in _said(rows, [each])]


def names(rows: Rows) -> tuple[dict[str, str], dict[str, str]]:
    """Of the staff and of the children, by id; as far as they can be read."""
    staff = rows("SELECT id, name FROM staff") or []
    children = rows("SELECT id, first_name || ' ' || last_name FROM student") or []
    return dict(staff), dict(children)


def drafts(rows: Rows) -> int:
    """How many forms are being typed."""
    found = rows("SELECT count(*) FROM draft_head")
    return int(found[0][0]) if found else 0


def written(id_: str) -> datetime:
    """When an entry was written, by the clock of its computer."""
    return datetime.fromtimestamp((uuid.UUID(id_).int >> 80) / 1000, UTC)
