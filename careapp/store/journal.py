"""The one door for writes: an append-only record of every change, and its fold into rows.

An entry's id is a UUIDv7 carrying a hybrid logical clock: identity, order and tie-break in one. A
row is the fold of its entries in id order: per field, the largest id wins; the loser stays in the
log. Merging is set union plus the same fold, so laptops converge whatever the order of arrival.
"""

import hashlib
import hmac
import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from careapp.clock import Clock
from careapp.errors import Damaged
from careapp.i18n import translate
from careapp.store import projection
from careapp.store.connection import Connection, transaction

PURGE = "purge"
_COLUMNS = "id, school, site, who, student, tbl, row, fields, salt, digest, prev"
_FIRST = bytes(32)


@dataclass(frozen=True, slots=True)
class Entry:
    """A change to be made: these fields of one row, about a student or not."""

    tbl: str
    row: str
    fields: Mapping[str, Any]
    student: str = ""


class Change(NamedTuple):
    """An entry as it stands in a log. `fields` is "" and `salt` None once erased."""

    id: str
    school: str
    site: str
    who: str
    student: str
    tbl: str
    row: str
    fields: str
    salt: bytes | None
    digest: bytes
    prev: bytes

    @property
    def values(self) -> dict[str, Any]:
        return json.loads(self.fields) if self.fields else {}

    @property
    def erased(self) -> bool:
        return not self.fields


class Log:
    """A chained log in one table: `change`, or `look` (who looked, exported, printed)."""

    def __init__(self, db: Connection, table: str, school: str, site: str, clock: Clock) -> None:
        self._db, self._table = db, table
        self._school, self._site, self._clock = school, site, clock
        self._last: str = db.execute(f"SELECT coalesce(max(id), '') FROM {table}").fetchone()[0]
        self._head = self._stored_head()

    def _stored_head(self) -> bytes:
        row = self._db.execute(
            f"SELECT {_COLUMNS} FROM {self._table}"
            f" WHERE rowid = (SELECT max(rowid) FROM {self._table} WHERE site = ?)",
            (self._site,),
        ).fetchone()
        return link(Change(*row)) if row else _FIRST

    @property
    def head(self) -> bytes:
        """The end of this site's chain; it goes into every package as an anchor."""
        return self._head

    def append(self, who: str, entry: Entry) -> Change:
        """Add one entry; call it inside a transaction, and `reload` after one that failed."""
        salt = self._clock.bytes(16)
        fields = canonical(entry.fields)
        bare = Change(self._tick(), self._school, self._site, who, entry.student, entry.tbl,
                      entry.row, fields, salt, b"", self._head)  # fmt: skip
        change = bare._replace(digest=digest(bare))
        self._db.execute(f"INSERT INTO {self._table} VALUES (?,?,?,?,?,?,?,?,?,?,?)", change)
        self._head = link(change)
        return change

    def reload(self) -> None:
        """Forget what a rolled-back transaction had added. The clock never goes back."""
        self._head = self._stored_head()

    def saw(self, newest: str) -> None:
        """Never make an id below one seen, whatever the wall clock says."""
        self._last = max(self._last, newest)

    def _tick(self) -> str:
        ms, count = 0, -1
        if self._last:
            number = uuid.UUID(self._last).int
            ms, count = number >> 80, (number >> 64) & 0xFFF
        now = int(self._clock.now().timestamp() * 1000)
        ms, count = (now, 0) if now > ms else (ms, count + 1)
        if count > 0xFFF:
            ms, count = ms + 1, 0
        number = ms << 80 | 7 << 76 | count << 64 | 2 << 62 | self._clock.randbits(62)
        self._last = str(uuid.UUID(int=number))
        return self._last

    def faults(self) -> Iterator[str]:
        """The ids of entries whose digest or chain does not hold, in order."""
        heads: dict[str, bytes] = {}
        for row in self._db.execute(f"SELECT {_COLUMNS} FROM {self._table} ORDER BY id"):
            change = Change(*row)
            if change.prev != heads.get(change.site, _FIRST) or not intact(change):
                yield change.id
            heads[change.site] = link(change)


class Journal:
    """The log of changes with its fold into the typed tables."""

    def __init__(
        self, db: Connection, school: str, site: str, clock: Clock, kind: str = "school"
    ) -> None:
        self._db, self._tables = db, projection.KINDS[kind]
        self._log = Log(db, "change", school, site, clock)

    @property
    def head(self) -> bytes:
        return self._log.head

    def reload(self) -> None:
        """See `Log.reload`; for a transaction around several writes."""
        self._log.reload()

    def write(self, who: str, entries: Iterable[Entry]) -> None:
        """Append the entries and fold them into their rows, all in one transaction."""
        try:
            with transaction(self._db):
                for entry in entries:
                    change = self._log.append(who, entry)
                    if change.tbl == PURGE:
                        self._erase(change.row)
                    elif self._is_purged(change.student):
                        self._erase(change.student)
                    else:
                        self._fold(change.tbl, change.row)
        except BaseException:
            self._log.reload()
            raise

    def merge(self, changes: Iterable[Change]) -> int:
        """Take in entries of another log, in any order, however often; how many were new."""
        incoming = list(changes)
        with transaction(self._db):
            fresh = [change for change in incoming if self._is_new(change)]
            self._db.executemany("INSERT INTO change VALUES (?,?,?,?,?,?,?,?,?,?,?)", fresh)
            purged = {change.row for change in fresh if change.tbl == PURGE}
            purged |= {each for each in {c.student for c in fresh} if self._is_purged(each)}
            for student in sorted(purged):
                self._erase(student)
            for tbl, row in sorted({(c.tbl, c.row) for c in fresh if c.tbl != PURGE}):
                self._fold(tbl, row)
        if incoming:
            self._log.saw(max(change.id for change in incoming))
        return len(fresh)

    def changes(self, student: str | None = None) -> Iterator[Change]:
        """The whole log, or what is about one student, oldest first."""
        # SQLite uses the partial index only when the condition of the index is said.
        where, values = ("WHERE student = ? AND student <> ''", (student,)) if student else ("", ())
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM change {where} ORDER BY id", values)
        return (Change(*row) for row in rows)

    def history(self, tbl: str, row: str) -> list[Change]:
        """Every change of one row, oldest first."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM change WHERE tbl = ? AND row = ? ORDER BY id", (tbl, row)
        )
        return [Change(*each) for each in rows]

    def rebuild(self) -> None:
        """Empty the typed tables and fold the whole log anew."""
        with transaction(self._db):
            for table in (*self._tables, PURGE):
                self._db.execute(f"DELETE FROM {table}")
            rows = self._db.execute("SELECT DISTINCT tbl, row FROM change ORDER BY tbl, row")
            for tbl, row in rows.fetchall():
                if tbl == PURGE:
                    self._db.execute("INSERT OR IGNORE INTO purge VALUES (?)", (row,))
                else:
                    self._fold(tbl, row)

    def faults(self) -> Iterator[str]:
        return self._log.faults()

    def _fold(self, tbl: str, row: str) -> None:
        if tbl not in self._tables:
            return  # of a newer program: kept in the log, shown by it
        found = self._db.execute(
            "SELECT fields FROM change WHERE tbl = ? AND row = ? AND fields <> '' ORDER BY id",
            (tbl, row),
        )
        fields: dict[str, Any] = {}
        for (text,) in found:
            fields.update(json.loads(text))
        projection.project(self._db, tbl, row, fields)

    def _erase(self, student: str) -> None:
        """Blank what was written about a student; the digests stay, so the chain still holds."""
        self._db.execute("INSERT OR IGNORE INTO purge VALUES (?)", (student,))
        rows = self._db.execute(
            "SELECT DISTINCT tbl, row FROM change WHERE student = ? AND student <> '' AND tbl <> ?",
            (student, PURGE),
        ).fetchall()
        self._db.execute(
            "UPDATE change SET fields = '', salt = NULL"
            " WHERE student = ? AND student <> '' AND tbl <> ?",
            (student, PURGE),
        )
        for tbl, row in rows:
            self._fold(tbl, row)
        self._db.execute(
            "DELETE FROM draft WHERE record IN (SELECT record FROM draft_head WHERE student = ?)",
            (student,),
        )
        self._db.execute("DELETE FROM draft_head WHERE student = ?", (student,))

    def _is_purged(self, student: str) -> bool:
        found = self._db.execute("SELECT 1 FROM purge WHERE id = ?", (student,)).fetchone()
        return found is not None

    def _is_new(self, change: Change) -> bool:
        known = self._db.execute("SELECT digest FROM change WHERE id = ?", (change.id,)).fetchone()
        if known is None:
            return True
        if known[0] != change.digest:
            raise Damaged(
                translate(
                    "Journal", "Two different entries carry the same number; the file is not sound."
                )
            )
        return False


def canonical(fields: Mapping[str, Any]) -> str:
    """Fields as the JSON that is stored and digested."""
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(change: Change) -> bytes:
    """HMAC of all that an entry says, under its own salt: erasing both leaves nothing to guess."""
    said = json.dumps(list(change[:8]), ensure_ascii=False, separators=(",", ":"))
    return hmac.digest(change.salt or b"", said.encode(), "sha256")


def link(change: Change) -> bytes:
    """The chain's value after an entry."""
    return hashlib.sha256(change.prev + change.id.encode() + change.digest).digest()


def intact(change: Change) -> bool:
    """Whether an entry says what it said when it was written; an erased one says nothing."""
    return change.erased or hmac.compare_digest(change.digest, digest(change))
