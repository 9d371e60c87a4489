"""The fold: what the entries of a row come to, put into the typed tables many rows at a time."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from careapp.store.columns import Fields, Spec
from careapp.store.connection import Connection
from careapp.store.entries import PURGE, Change
from careapp.store.projection import insert, result_rows
from careapp.store.standing import BETWEEN, Standing, named_in

Rows = dict[str, set[str]]  # by table
Ready = Mapping[str, Mapping[str, Fields]]  # the fields of some rows, by table and row
_MANY, _FEW = 500, 8  # rows at a time: a few where each holds a file
_LOAD = json.JSONDecoder().decode


class Folding:
    """Makes the rows of the typed tables from the log; what a newer program wrote stays there."""

    def __init__(self, db: Connection, tables: Mapping[str, Spec | None]) -> None:
        self._db, self._tables = db, tables

    def knows(self, tbl: str) -> bool:
        """Whether there is such a table; one of a newer program is in the log alone."""
        return tbl in self._tables

    def touched(self, changes: Iterable[Change]) -> Rows:
        """The rows of these tables that some entries are of."""
        found: Rows = {}
        for change in changes:
            if change.tbl in self._tables:
                found.setdefault(change.tbl, set()).add(change.row)
        return found

    def known(self, rows: Rows) -> Rows:
        """Those of some rows of which the log has entries already."""
        return {
            tbl: {
                row
                for (row,) in self._db.execute(
                    "SELECT DISTINCT row FROM change WHERE tbl = ?"
                    " AND row IN (SELECT value FROM json_each(?))",
                    (tbl, json.dumps(sorted(those))),
                )
            }
            for tbl, those in rows.items()
        }

    def about(self, students: Collection[str]) -> Rows:
        """Every row that was written about some children, or that names one of them."""
        found: Rows = {}
        rows = self._db.execute(
            "SELECT DISTINCT tbl, row FROM change WHERE student <> ''"
            " AND student IN (SELECT value FROM json_each(?))",
            (json.dumps([*students]),),
        )
        for tbl, row in (*rows, *self.named(students), *self._activities(students)):
            if tbl in self._tables:
                found.setdefault(tbl, set()).add(row)
        return found

    def named(self, students: Collection[str]) -> Iterator[tuple[str, str]]:
        """The rows whose id names a child."""
        wanted = frozenset(students)
        rows = self._db.execute(
            "SELECT DISTINCT tbl, row FROM change WHERE instr(row, ?) AND tbl <> ?",
            (BETWEEN, PURGE),
        ).fetchall()
        return ((tbl, row) for tbl, row in rows if not wanted.isdisjoint(row.split(BETWEEN)))

    def _activities(self, students: Collection[str]) -> Iterator[tuple[str, str]]:
        """The activities that say something of a child."""
        wanted = frozenset(students)
        rows = self._db.execute(
            "SELECT row, fields FROM change WHERE tbl = 'activity' AND fields <> ''"
        ).fetchall()
        for row, fields in rows:
            if any(student in wanted for student, _ in named_in(json.loads(fields))):
                yield "activity", row

    def fold(self, rows: Rows, now: Standing, ready: Ready | None = None) -> None:
        """Write some rows as they stand now; those that are `ready` need not be read."""
        for tbl, those in sorted(rows.items()):
            at_hand = (ready or {}).get(tbl, {})
            spec = self._tables[tbl]
            heavy = spec is not None and "bytes" in spec.made
            for some in pieces(those, _FEW if heavy else _MANY):
                missing = [row for row in some if row not in at_hand]
                read = self._read(tbl, missing, now) if missing else {}
                self._write(tbl, {row: at_hand.get(row) or read.get(row, {}) for row in some}, now)

    def everything(self, now: Standing) -> None:
        """Fold the whole log; the tables are empty."""
        for tbl in sorted(self._tables):
            self.whole(tbl, now)

    def whole(self, tbl: str, now: Standing) -> None:
        """Fold all that the log has of one table, which is empty."""
        last = ""
        while some := self._after(tbl, last):
            self.fold({tbl: {now.shown_row(tbl, row) for row in some}}, now)
            last = some[-1]

    def _after(self, tbl: str, last: str) -> list[str]:
        rows = self._db.execute(
            "SELECT DISTINCT row FROM change WHERE tbl = ? AND row > ? ORDER BY row LIMIT ?",
            (tbl, last, _MANY),
        )
        return [row for (row,) in rows]

    def _read(self, tbl: str, rows: Sequence[str], now: Standing) -> dict[str, dict[str, Any]]:
        """The fields of rows by their entries, those of rows that are folded into them as well."""
        shown = (row for row in rows if now.shown_row(tbl, row) == row)
        into = {each: row for row in shown for each in now.rows_of(tbl, row)}
        found: dict[str, dict[str, Any]] = {}
        entries = self._db.execute(
            "SELECT row, fields FROM change WHERE tbl = ?"
            " AND row IN (SELECT value FROM json_each(?)) AND fields <> '' ORDER BY id",
            (tbl, json.dumps([*into])),
        )
        for row, fields in entries:
            found.setdefault(into[row], {}).update(json.loads(fields))
        return found

    def _write(self, tbl: str, rows: Mapping[str, Fields], now: Standing) -> None:
        """Rows that are folded into others, and those of which nothing is left, go."""
        kept: dict[str, Fields] = {}
        for row, fields in rows.items():
            shown = now.shown(tbl, row, fields) if now.shown_row(tbl, row) == row else {}
            if shown:
                kept[row] = shown
        spec = self._tables[tbl]
        if spec is None:
            self._write_results(rows, kept)
            return
        gone = [(row,) for row in rows if row not in kept]
        if gone:
            self._db.executemany(f"DELETE FROM {tbl} WHERE id = ?", gone)
        if kept:
            values = (spec.values(row, fields) for row, fields in kept.items())
            self._db.executemany(insert(tbl), values)

    def _write_results(self, rows: Iterable[str], kept: Mapping[str, Fields]) -> None:
        keys = [key for row in rows if len(key := row.split(BETWEEN)) == 3]
        self._db.executemany(
            "DELETE FROM result WHERE record = ? AND edition = ? AND stamp = ?", keys
        )
        self._db.executemany(
            "INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?)",
            (each for row, fields in kept.items() for each in result_rows(row, fields)),
        )


def alone(changes: Iterable[Change], rows: Rows) -> dict[str, dict[str, Fields]]:
    """The fields of some rows by entries, in order, that are all there are of them."""
    found: dict[str, dict[str, Fields]] = {}
    for change in changes:
        if change.fields and change.row in rows.get(change.tbl, ()):
            said = _LOAD(change.fields)
            those = found.setdefault(change.tbl, {})
            known = those.get(change.row)
            those[change.row] = {**known, **said} if known else said
    return found


def pieces(rows: Iterable[str], size: int) -> Iterator[list[str]]:
    """In order, so many at a time."""
    left = iter(sorted(rows))
    while some := list(islice(left, size)):
        yield some
