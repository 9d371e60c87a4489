"""Erasing a child: the ids it goes by, what others said of it, and what lies beside the log."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from careapp.store import unsaved
from careapp.store.connection import Connection
from careapp.store.entries import PURGE, Change, Entry
from careapp.store.folding import Folding, Rows
from careapp.store.standing import PERSONAL, Standing, named_in, personal_in

ROWS = "rows"  # of an erasure of some rows alone, by `part_of`


def rows_of(entry: Change) -> list[str]:
    """What an erasure takes: a child, a single entry, or the rows that it names."""
    return [entry.row, *entry.values.get(ROWS, ())] if entry.row else []


def whole(db: Connection, entries: Iterable[Entry], now: Standing) -> Iterator[Entry]:
    """The entries to write for some: an erasure for each id of a child, and those about one that
    was entered twice under the id that their row has."""
    for entry in entries:
        if entry.tbl == PURGE and ROWS in entry.fields:
            yield entry
        elif entry.tbl == PURGE:
            ids = now.joined.kin(entry.row)
            yield entry
            yield from (Entry(PURGE, each, {}) for each in ids if each != entry.row)
            yield from _said_again(db, frozenset(ids))
        elif now.joined and entry.student:
            yield replace(entry, student=_written_as(db, entry, now))
        else:
            yield entry


def _written_as(db: Connection, entry: Entry, now: Standing) -> str:
    row = db.execute(
        "SELECT student FROM change WHERE tbl = ? AND row = ? AND student <> ''"
        " ORDER BY id LIMIT 1",
        (entry.tbl, entry.row),
    ).fetchone()
    same = row is not None and now.joined.of(row[0]) == now.joined.of(entry.student)
    return row[0] if same else entry.student


def _said_again(db: Connection, students: Collection[str]) -> Iterator[Entry]:
    """What is said of a child at an activity has an entry of its own; it once stood in one with
    all the rest. Such an entry is erased whole, and what still counts of the rest written again."""
    by_row: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    rows = db.execute(
        "SELECT row, id, student, fields FROM change WHERE tbl = 'activity' AND fields <> ''"
        " AND row IN (SELECT row FROM change WHERE tbl = 'activity' AND student = ''"
        "  AND (instr(fields, ?) OR instr(fields, ?))) ORDER BY id",
        [f'"{prefix}' for prefix in PERSONAL],
    )
    for row, id_, student, fields in rows:
        by_row.setdefault(row, []).append((id_, student, json.loads(fields)))
    for row, log in by_row.items():
        last = {name: id_ for id_, _, fields in log for name in fields}
        for id_, student, fields in log:
            if student or not any(of in students for of, _ in personal_in(fields)):
                continue
            theirs = {name for of, name in named_in(fields) if of in students}
            rest = {name: said for name, said in fields.items()
                    if name not in theirs and last[name] == id_}  # fmt: skip
            yield Entry(PURGE, id_, {})
            if rest:
                yield Entry("activity", row, rest)


def erase(db: Connection, purged: Collection[str], folding: Folding) -> Rows:
    """Blank what was written about children; the digests stay, so the chain still holds. The rows
    that it was in."""
    ids, parts = json.dumps(sorted(purged)), [each.split(" ", 1) for each in purged if " " in each]
    found = folding.about(purged)
    of_records = {row for tbl, row in parts if tbl == "record"}
    named = [*folding.named({*purged, *of_records}), *((tbl, row) for tbl, row in parts)]
    for tbl, row in named:
        found.setdefault(tbl, set()).add(row)
    for tbl, row in db.execute(f"SELECT DISTINCT tbl, row FROM change WHERE {_ITSELF}", (ids,)):
        found.setdefault(tbl, set()).add(row)
    db.execute(f"{_BLANK} WHERE {_OF_CHILD}", (ids,))
    db.execute(f"{_BLANK} WHERE {_ITSELF}", (ids,))
    db.executemany(f"{_BLANK} WHERE tbl = ? AND row = ?", named)
    return {tbl: rows for tbl, rows in found.items() if folding.knows(tbl)}


_BLANK = "UPDATE change SET fields = '', salt = NULL"
_OF_CHILD = f"tbl <> '{PURGE}' AND student <> '' AND student IN (SELECT value FROM json_each(?))"
_ITSELF = f"tbl <> '{PURGE}' AND id IN (SELECT value FROM json_each(?))"


def erase_beside(db: Connection, purged: Collection[str]) -> None:
    """What this copy alone has of children, or of erased rows: drafts, texts that wait for a Save
    button, and what was looked at. That it was, when and by whom stays."""
    ids = json.dumps(sorted(purged))
    records = json.dumps([each.split(" ", 1)[1] for each in purged if each.startswith("record ")])
    those = "student IN (SELECT value FROM json_each(?))"
    drafts = f"SELECT record FROM draft_head WHERE {those} UNION SELECT value FROM json_each(?)"
    db.execute(f"DELETE FROM draft WHERE record IN ({drafts})", (ids, records))
    db.execute(f"DELETE FROM draft_head WHERE record IN ({drafts})", (ids, records))
    db.execute(f"UPDATE look SET fields = '', salt = NULL WHERE student <> '' AND {those}", (ids,))
    rows = db.execute(
        "SELECT DISTINCT row FROM change WHERE student <> '' AND tbl NOT IN ('activity',"
        f" 'team_member') AND {those}",
        (ids,),
    )
    unsaved.forget(db, {*purged, *(row for (row,) in rows), *(p.partition(" ")[2] for p in purged)})
