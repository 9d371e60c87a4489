"""A chained log in one table, and what adds an entry at its end."""

import uuid
from datetime import datetime

from careapp.clock import Clock
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.store.chains import Fault, faults
from careapp.store.connection import Connection
from careapp.store.entries import COLUMNS, FIRST, Change, Entry, canonical, digest, link


class Log:
    """A chained log in one table: `change`, or `look` (who looked, exported, printed)."""

    def __init__(self, db: Connection, table: str, school: str, site: str, clock: Clock) -> None:
        self._db, self._table = db, table
        self._school, self._site, self._clock = school, site, clock
        self._last: str = db.execute(f"SELECT coalesce(max(id), '') FROM {table}").fetchone()[0]
        self._head = self._stored_head()

    def _stored_head(self) -> bytes:
        row = self._db.execute(
            f"SELECT {COLUMNS} FROM {self._table}"
            f" WHERE rowid = (SELECT max(rowid) FROM {self._table} WHERE site = ?)",
            (self._site,),
        ).fetchone()
        return link(Change(*row)) if row else FIRST

    @property
    def head(self) -> bytes:
        """The end of this site's chain; it goes into every package as an anchor."""
        return self._head

    @property
    def newest(self) -> datetime | None:
        """When the last entry was made, by the clock of the laptop that made it; None for none."""
        if not self._last:
            return None
        return datetime.fromtimestamp((uuid.UUID(self._last).int >> 80) / 1000).astimezone()

    @property
    def school(self) -> str:
        return self._school

    def append(self, who: str, entry: Entry) -> Change:
        """Add one entry; call it inside a transaction, and `reload` after one that failed."""
        change = self.made(who, entry)
        self._db.execute(f"INSERT INTO {self._table} VALUES (?,?,?,?,?,?,?,?,?,?,?)", change)
        return change

    def made(self, who: str, entry: Entry) -> Change:
        """The next entry, for whoever puts it into the table."""
        salt = self._clock.bytes(16)
        fields = canonical(entry.fields)
        bare = Change(self._tick(), self._school, self._site, who, entry.student, entry.tbl,
                      entry.row, fields, salt, b"", self._head)  # fmt: skip
        try:
            change = bare._replace(digest=digest(bare))
        except UnicodeEncodeError:  # half a letter, as a broken paste or a shell leaves it
            raise CareError(
                translate("Store", "A text holds a letter that cannot be stored. Type it again.")
            ) from None
        self._head = link(change)
        return change

    def reload(self) -> None:
        """Forget what a rolled-back transaction had added. The clock never goes back."""
        self._head = self._stored_head()

    def saw(self, newest: str) -> None:
        """Never make an id below one seen, whatever the wall clock says."""
        self._last = max(self._last, newest)

    def faults(self) -> list[Fault]:
        """Entries that are not what was written, or not in their place."""
        return faults(self._db, self._table)

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
