"""An open school, or district: its database with the journal in it, and the note about it."""

import errno
import hashlib
import json
import os
import platform
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from typing import Any, TypeVar
from weakref import WeakSet

from careapp.clock import Clock
from careapp.domain.calendar import be_date
from careapp.errors import CareError, Damaged
from careapp.files import reason, write_whole
from careapp.i18n import translate
from careapp.progress import Cancelled, Steps
from careapp.store import backup, kept_backups, migrate, rekey, wal
from careapp.store.connection import (
    Busy,
    Connection,
    NotWritable,
    connect,
    read_only,
    reads_only,
    sorted_errors,
    transaction,
)
from careapp.store.folder import Folder
from careapp.store.journal import Journal, Log

_Result = TypeVar("_Result")
_KEPT = 32_000  # kilobytes of pages at most


class SchoolFile:
    """An open school: one connection, its journal and its log of looks."""

    def __init__(self, folder: Folder, db: Connection, key: bytes | None, clock: Clock) -> None:
        self.folder, self.db, self.key, self.clock = folder, db, key, clock
        self._closed, self.only_read = False, reads_only(db)  # a damaged file is only looked at
        self._copies = WeakSet[Steps[Any]]()
        self.own: dict[str, bytes] = {}  # the secrets of who signed in, by staff id
        self.school_id = local(db, "school")
        self.renew(db, key)

    def renew(self, db: Connection, key: bytes | None) -> None:
        """Go on with another connection to the same rows, under another key (rekey)."""
        self.db, self.key = db, key
        site = local(db, "site")
        self.journal = Journal(db, self.school_id, site, self.clock, self.folder.kind)
        self.looks = Log(db, "look", self.school_id, site, self.clock)

    @property
    def ahead(self) -> date | None:
        """The day of the newest change, if this computer's clock is more than a day before it."""
        newest = self.journal.newest
        if newest is None or newest - self.clock.now() < timedelta(days=1):
            return None
        return newest.date()

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """All or nothing; what the journal and the log of looks had added is forgotten as well."""
        try:
            with transaction(self.db):
                yield
        except BaseException:
            self.journal.reload()
            self.looks.reload()
            raise

    def copying(self, copy: Steps[_Result]) -> Steps[_Result]:
        """A copy that is being made of it, piece by piece; `Cancelled` where the connection has
        gone meanwhile."""
        self._copies.add(copy)
        made = yield from copy
        if made is None:
            raise Cancelled
        return made

    def leave_copies(self) -> None:
        """Break off those that are not finished: they would keep the file, and its lock."""
        for each in tuple(self._copies):
            each.close()

    def rest(self) -> None:
        """Give up the copies of pages that opening took. From now on more of them are kept: in a
        window the same ones are asked for again and again, and each is deciphered on its way from
        the disk; in a school of 5,000 that is a quarter of the time of Today."""
        self.db.execute("PRAGMA shrink_memory")
        self.db.execute(f"PRAGMA cache_size = -{_KEPT}")

    def close(self) -> None:
        """Fold the write-ahead log into `data.db`, so that the folder may be copied, and let go.

        Closing again does nothing.
        """
        if self._closed:
            return
        self._closed = True
        self.own.clear()
        self.leave_copies()
        try:
            if not self.only_read:
                # Of a damaged file the log stays beside it; that it is damaged was said before.
                with suppress(Damaged), sorted_errors(self.folder.data):
                    self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                    self.db.execute("PRAGMA optimize")
        finally:
            self.db.close()
            with suppress(OSError):
                self.folder.note.unlink(missing_ok=True)


def local(db: Connection, key: str) -> str:
    """A value of this copy alone; "" when it is not there."""
    row = db.execute("SELECT value FROM local WHERE key = ?", (key,)).fetchone()
    return row[0] if row else ""


def set_local(db: Connection, key: str, value: str) -> None:
    db.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (key, value))


def create(folder: Folder, key: bytes | None, clock: Clock, install: str) -> SchoolFile:
    """Make the database of a new school, or district, in an existing folder, and open it."""
    db = connect(folder.data, key)
    try:
        migrate.migrate(db, folder.kind)
        with transaction(db):
            set_local(db, "school", clock.new_id())
        _take_site(folder, db, clock, install)
        _say_whose(folder, db, clock, "careapp")
        return SchoolFile(folder, db, key, clock)
    except BaseException:
        db.close()
        raise


def open_file(
    folder: Folder, key: bytes | None, clock: Clock, install: str, program: str = "careapp"
) -> SchoolFile:
    """Open a school, or district: refused while another program has it, upgraded after a backup
    where needed."""
    folder.require()
    try:
        rekey.settle(folder, key)
        db = connect(folder.data, key)
    except Busy as problem:
        raise held(folder) from problem
    try:
        with sorted_errors(folder.data):
            _say_whose(folder, db, clock, program)  # an upgrade may take a while
            wal.set_aside(folder)
            if migrate.pending(db, folder.kind):
                kept_backups.keep(folder.path, db, key, clock.now(), "before-upgrade")
                migrate.migrate(db, folder.kind)
            backup.sweep(folder)
            rekey.sweep(folder)
            _take_site(folder, db, clock, install)
            return SchoolFile(folder, db, key, clock)
    except BaseException:
        db.close()
        raise


def open_to_read(
    folder: Folder, key: bytes | None, clock: Clock, program: str = "careapp"
) -> SchoolFile:
    """Open a damaged school, or district, for what can be read of it; nothing of it is written."""
    folder.require()
    try:
        db = connect(folder.data, key)
    except Busy as problem:
        raise held(folder) from problem
    try:
        with sorted_errors(folder.data):
            read_only(db)
            if migrate.pending(db, folder.kind):
                raise CareError(
                    translate(
                        "Store",
                        "An older careapp wrote this file, and a damaged file is not upgraded. "
                        "Restore a backup.",
                    )
                )
            _say_whose(folder, db, clock, program)
            return SchoolFile(folder, db, key, clock)
    except BaseException:
        db.close()
        raise


def _say_whose(folder: Folder, db: Connection, clock: Clock, program: str) -> None:
    """Leave the note for who comes second. The lock itself is SQLite's: on a full disk, or beside a
    damaged file, there is none, and the file opens all the same."""
    note = {
        "pid": os.getpid(),
        "host": platform.node(),
        "program": program,
        "since": clock.now().isoformat(timespec="seconds"),
    }
    try:
        write_whole(folder.note, json.dumps(note).encode())
    except OSError as problem:
        if problem.errno != errno.ENOSPC and not reads_only(db):
            raise NotWritable(_not_writable(folder, problem)) from problem


def _not_writable(folder: Folder, problem: OSError) -> str:
    return translate("Store", "The folder “{name}” cannot be written to: {why}.").format(
        name=folder.path.name, why=reason(problem)
    )


def _take_site(folder: Folder, db: Connection, clock: Clock, install: str) -> None:
    """A copy of the file, on another computer or in another folder, or a restored one, writes under
    a site id of its own."""
    place = hashlib.sha256(f"{install}:{folder.path.resolve()}".encode()).hexdigest()
    fresh = folder.restored.exists() or local(db, "place") != place
    with transaction(db):
        if fresh:
            set_local(db, "place", place)
            set_local(db, "site", clock.new_id())
    folder.restored.unlink(missing_ok=True)


def held(folder: Folder) -> Busy:
    """Who has it open, on which computer, since when; as far as that is known."""
    holder = folder.holder()
    if holder is None:
        return Busy(
            translate("Store", "Another program has “{name}” open. Close it there.").format(
                name=folder.path.name
            )
        )
    words = translate(
        "Store",
        "{program} on the computer “{host}” has had “{name}” open since {time}. "
        "Close it there first.",
    )
    if holder.host == platform.node():
        words = translate(
            "Store",
            "{program} on this computer has had “{name}” open since {time}. Close it there first: "
            "its window may be behind others, or open for another user.",
        )
    return Busy(
        words.format(
            name=folder.path.name,
            program=holder.program,
            host=holder.host,
            time=f"{be_date(holder.since.date())} {holder.since:%H:%M}",
        )
    )
