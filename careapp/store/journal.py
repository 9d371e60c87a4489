"""The one door for writes: an append-only record of every change, and its fold into rows.

An entry's id is a UUIDv7 carrying a hybrid logical clock: identity, order and tie-break in one. A
row is the fold of its entries in id order: per field, the largest id wins; the loser stays in the
log. Merging is set union plus the same fold, so laptops converge whatever the order of arrival.
What was erased, and whom a child entered twice is shown as, is told in `standing`.
"""

import json
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from careapp.clock import Clock
from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.store import chains, projection, purging
from careapp.store.connection import Connection, transaction
from careapp.store.entries import COLUMNS, PURGE, Change, Entry, canonical, digest, intact, link
from careapp.store.folding import Folding, Rows, alone
from careapp.store.log import Log
from careapp.store.standing import Standing, affected, standing

__all__ = [
    "PURGE",
    "Change",
    "Entry",
    "Journal",
    "Log",
    "canonical",
    "digest",
    "intact",
    "link",
]

_INSERT = "INSERT INTO change VALUES (?,?,?,?,?,?,?,?,?,?,?)"
_MANY, _LARGE = 32_000, 16_000_000  # entries, and letters of them, that are taken in at a time
_AT_HAND = 64_000  # kilobytes of pages


class Journal:
    """The log of changes with its fold into the typed tables."""

    def __init__(
        self, db: Connection, school: str, site: str, clock: Clock, kind: str = "school"
    ) -> None:
        self._db, self._tables = db, projection.KINDS[kind]
        self._log = Log(db, "change", school, site, clock)
        self._folding = Folding(db, self._tables)

    @property
    def head(self) -> bytes:
        return self._log.head

    def reload(self) -> None:
        """See `Log.reload`; for a transaction around several writes."""
        self._log.reload()

    def write(self, who: str, entries: Iterable[Entry]) -> None:
        """Append the entries and fold them into their rows, all in one transaction.

        Erasing a child erases all ids that it goes by; what is written about a child that was
        entered twice stays with the id that its row has.
        """
        try:
            with transaction(self._db):
                now = self._standing()
                whole = purging.whole(self._db, entries, now)
                self._take([self._log.made(who, entry) for entry in whole], now)
        except BaseException:
            self._log.reload()
            raise

    def merge(self, changes: Iterable[Change], progress: Progress = silent, total: int = 0) -> int:
        """Take in entries of other logs, in any order, however often; how many were new.

        One transaction, whatever the number of packages that `changes` are chained from; they are
        asked for and held some thousands at a time. `progress` hears how many of the `total` are
        done, and may end it with `Cancelled`: then nothing was taken in. `CareError` for entries of
        another school, `Damaged` for those that are not what was written.
        """
        new = done = 0
        newest = ""
        try:
            with _roomy(self._db), transaction(self._db):
                for some in _pieces(changes):
                    new += self._merge(some)
                    newest = max(newest, *(change.id for change in some))
                    done += len(some)
                    progress(done, max(done, total))
        except BaseException:
            self._log.reload()
            raise
        self._log.saw(newest)
        return new

    @property
    def newest(self) -> datetime | None:
        """When the last change was made, by the clock of its laptop; None for no change."""
        return self._log.newest

    def changes(self, student: str | None = None) -> Iterator[Change]:
        """The whole log, or what is about one child under all its ids, oldest first."""
        # SQLite uses the partial index only when the condition of the index is said.
        where, values = "", tuple[str, ...]()
        if student:
            where = "WHERE student <> '' AND student IN (SELECT value FROM json_each(?))"
            values = (json.dumps(self._standing().joined.kin(student)),)
        rows = self._db.execute(f"SELECT {COLUMNS} FROM change {where} ORDER BY id", values)
        return (Change(*row) for row in rows)

    def history(self, tbl: str, row: str) -> list[Change]:
        """Every change of one row, oldest first."""
        rows = self._db.execute(
            f"SELECT {COLUMNS} FROM change WHERE tbl = ? AND row = ? ORDER BY id", (tbl, row)
        )
        return [Change(*each) for each in rows]

    def rebuild(self) -> None:
        """Empty the typed tables and fold the whole log anew."""
        with transaction(self._db):
            for table in (*self._tables, PURGE):
                self._db.execute(f"DELETE FROM {table}")
            self._purge(Change(*each) for each in self._db.execute(
                f"SELECT {COLUMNS} FROM change WHERE tbl = ?", (PURGE,)
            ).fetchall())  # fmt: skip
            if "duplicate" in self._tables:  # the others follow from it
                self._folding.whole("duplicate", Standing())
            self._folding.everything(self._standing())

    def faults(self) -> list[chains.Fault]:
        """Entries that are not what was written, or not in their place."""
        return self._log.faults()

    def _standing(self) -> Standing:
        return standing(self._db, children="duplicate" in self._tables)

    def _merge(self, some: Sequence[Change]) -> int:
        sound = self._sound(some)
        known = self._db.execute(
            "SELECT id, digest, prev FROM change WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([*sound]),),
        )
        for id_, *said in known:
            change = sound.pop(id_)
            if said != [change.digest, change.prev]:
                raise _two_contents()
        fresh = list(sound.values())
        self._take(fresh, self._standing())
        chains.note(self._db, fresh)
        return len(fresh)

    def _sound(self, some: Sequence[Change]) -> dict[str, Change]:
        """By id those of some entries that differ; refused when one is not what was written."""
        found: dict[str, Change] = {}
        for change in some:
            if change.school != self._log.school:
                raise CareError(
                    translate(
                        "Journal", "These entries belong to another school; nothing was read."
                    )
                )
            if not intact(change):
                raise Damaged(
                    translate(
                        "Journal",
                        "An entry is not what was written; the file was changed or damaged. Ask "
                        "for it again.",
                    )
                )
            twin = found.get(change.id)
            if twin is not None and (twin.digest, twin.prev) != (change.digest, change.prev):
                raise _two_contents()
            if twin is None or twin.erased:
                found[change.id] = change
        return found

    def _take(self, fresh: Sequence[Change], before: Standing) -> None:
        """Put new entries into the log, and make all rows that follow from it as they are now."""
        purged = self._purge(fresh) - before.purged
        erasing = Standing(before.purged | purged)
        kept = [change.blank if erasing.covers(change) else change for change in sorted(fresh)]
        touched = self._folding.touched(kept)
        known = self._folding.known(touched)
        self._db.executemany(_INSERT, kept)
        if purged:
            _add(touched, purging.erase(self._db, purged, self._folding))
            known = touched
            if "student" in self._tables:
                purging.erase_beside(self._db, purged)
        if "duplicate" in touched:
            self._folding.fold({"duplicate": touched.pop("duplicate")}, Standing())
        now = self._standing()
        if moved := affected(before, now):
            _add(touched, self._folding.about(moved))
        self._fold(touched, known, kept, before, now)

    def _purge(self, changes: Iterable[Change]) -> set[str]:
        """Note what some entries erase; all that they do."""
        erasing = (change for change in changes if change.tbl == PURGE)
        purged = {each for change in erasing for each in purging.rows_of(change)}
        self._db.executemany("INSERT OR IGNORE INTO purge VALUES (?)", ((e,) for e in purged))
        return purged

    def _fold(
        self, touched: Rows, known: Rows, kept: Sequence[Change], before: Standing, now: Standing
    ) -> None:
        """Rows whose only entries are at hand are not read again."""
        if before.joined or now.joined:
            touched = {
                tbl: {each for row in rows
                      for each in (row, before.shown_row(tbl, row), now.shown_row(tbl, row))}
                for tbl, rows in touched.items()
            }  # fmt: skip
            known = touched
        first = {tbl: rows - known.get(tbl, set()) for tbl, rows in touched.items()}
        self._folding.fold(touched, now, alone(kept, first))


def _add(rows: Rows, more: Rows) -> None:
    for tbl, those in more.items():
        rows.setdefault(tbl, set()).update(those)


def _pieces(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """Some thousands at a time, fewer where they hold files."""
    some, letters = list[Change](), 0
    for change in changes:
        some.append(change)
        letters += len(change.fields)
        if len(some) == _MANY or letters > _LARGE:
            yield some
            some, letters = [], 0
    if some:
        yield some


@contextmanager
def _roomy(db: Connection) -> Generator[None, None, None]:
    """Rows are written all over the file: with few pages at hand each is enciphered and deciphered
    again and again. Inside a transaction it stays so: the next package wants them too."""
    before, joined = db.execute("PRAGMA cache_size").fetchone()[0], db.in_transaction
    db.execute(f"PRAGMA cache_size = -{_AT_HAND}")
    try:
        yield
    finally:
        if not joined:
            db.execute(f"PRAGMA cache_size = {before}")


def _two_contents() -> Damaged:
    return Damaged(
        translate("Journal", "Two different entries carry the same number; the file is not sound.")
    )
