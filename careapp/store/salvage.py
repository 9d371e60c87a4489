"""What can still be read of a damaged file: the entries of its two logs, each proved by its digest.

A page that cannot be read costs the entries on it and no others: ranges of rows are read, and one
that fails is halved until what fails is alone. Where the first page is gone nothing opens at all;
it is then taken from a backup, whose pages lie where those of the file lay.
"""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from careapp.errors import CareError
from careapp.progress import Progress, silent
from careapp.store.connection import (
    Connection,
    connect,
    errors,
    is_empty,
    read_only,
    sorted_errors,
)
from careapp.store.journal import Change, intact

_AT_ONCE = 2_000  # rows read in one piece
_TRIED = 16
_SMALLEST = 150  # bytes of an entry, where only the file's size says how many there may be
_IN_VAIN = 3  # pieces without one row, beyond which nothing more comes
_COLUMNS = ", ".join(Change._fields)
_PAGE, _SALT = 4096, 16
_FILLING, _MOST = 4_000, 40_000_000  # letters of a page, and of one row that fills pages
_LONGER = 4  # what was cut off is three quarters at most


@dataclass(slots=True)
class Read:
    """How a reading went: entries that are as they were written, those that are not, and how many
    rows could not be read at all. `unknown`: nothing tells how many more there were. `files` that
    a district had received could not be read either."""

    sound: int = 0
    spoiled: int = 0
    unread: int = 0
    unknown: bool = False
    files: int = 0

    @property
    def lost(self) -> int:
        """How many changes could not be read, as far as that is known."""
        return self.spoiled + self.unread

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not (self.lost or self.unknown or self.files)


class Reader:
    """A damaged file that is only read; after a page that fails it is opened again, as SQLCipher
    gives nothing more through a connection that met one."""

    def __init__(self, data: Path, key: bytes | None) -> None:
        self._data, self._key = data, key
        self.size = data.stat().st_size
        self._db = self._opened()

    def rows(self, asked: str, *values: object) -> list[tuple[Any, ...]] | None:
        """All rows of a query; None where one of them cannot be read."""
        try:
            return self._db.execute(asked, values).fetchall()
        except errors():
            self._db.close()
            self._db = self._opened()
            return None

    def close(self) -> None:
        self._db.close()

    def _opened(self) -> Connection:
        db = connect(self._data, self._key)
        read_only(db)
        return db


def entries(
    source: Reader, table: str, read: Read, progress: Progress = silent
) -> Iterator[Change]:
    """The sound entries of `change` or `look`, in the order in which they were added."""
    known, top = _top(source, table)
    read.unknown = read.unknown or not known
    vain = sure = 0  # up to the last row that was found each one is known to have been
    for at in range(1, top + 1, _AT_ONCE):
        progress(at, top)
        found = False
        for row in _rows(source, table, (at, min(at + _AT_ONCE - 1, top)), read):
            change, found, sure = _change(row), True, read.unread
            if change is None or not intact(change):
                read.spoiled += 1
            else:
                read.sound += 1
                yield change
        vain = 0 if found else vain + 1
        if not known and vain >= _IN_VAIN:
            break
    if not known:
        read.unread = sure


def _top(source: Reader, table: str) -> tuple[bool, int]:
    """The largest row number, and whether it is known or only cannot be larger."""
    by_index = f"SELECT rowid AS r FROM {table} INDEXED BY {table}_site"
    by_id = f"SELECT rowid AS r, id FROM {table} ORDER BY id"
    for rows in (f"SELECT rowid AS r FROM {table}", by_index, by_id):
        if found := source.rows(f"SELECT max(r) FROM ({rows})"):
            return True, found[0][0] or 0
    return False, source.size // _SMALLEST


def _rows(
    source: Reader, table: str, among: tuple[int, int], read: Read
) -> Iterator[tuple[Any, ...]]:
    """Those of a range; where it fails, of its halves. Where no row that is tried can be read, the
    page that leads to all of them is gone."""
    asked = f"SELECT {_COLUMNS} FROM {table} WHERE rowid BETWEEN ? AND ?"
    waiting = [among]
    while waiting:
        low, high = waiting.pop()
        found = source.rows(asked, low, high)
        if found is not None:
            yield from found
        elif low == high or not _any(source, table, low, high):
            read.unread += high - low + 1
        else:
            middle = (low + high) // 2
            waiting += [(middle + 1, high), (low, middle)]


def _any(source: Reader, table: str, low: int, high: int) -> bool:
    """Whether any of some rows, far apart in a long range, can be read; of a short one all are."""
    if high - low < _AT_ONCE // _TRIED:
        return True
    tried = range(low, high + 1, (high - low) // _TRIED)
    return any(
        source.rows(f"SELECT 1 FROM {table} WHERE rowid = ?", each) is not None for each in tried
    )


def _change(row: tuple[Any, ...]) -> Change | None:
    """None for what no entry can be, whatever its digest: a page may hold anything."""
    texts, (salt, digest, prev) = row[:8], row[8:]
    if not all(isinstance(each, str) for each in texts) or not isinstance(digest, bytes):
        return None
    if not isinstance(salt, bytes | None) or not isinstance(prev, bytes):
        return None
    return Change(*row)


def mend(data: Path, key: bytes | None, out: Path, backup: Connection | None, salt: bytes) -> bool:
    """Make `out` a copy of a damaged `data.db` that opens; whether that could be done.

    One that was cut off is filled up. One without its first page, or one of those that tell which
    tables there are, takes them from an open `backup` of the same file, whose pages lie where its
    own lie; `salt` are the first bytes that it had.
    """
    try:
        if is_empty(data):
            return False
        _copy_file(data, out)
        os.truncate(out, data.stat().st_size * _LONGER)  # no room on the disk is taken for it
        if _opens(out, key):
            return True
        os.truncate(out, data.stat().st_size)
        return backup is not None and _with_first_page(out, key, backup, salt)
    except (OSError, CareError):
        return False


def _with_first_page(out: Path, key: bytes | None, backup: Connection, salt: bytes) -> bool:
    """With the first page of the backup, else with all those that tell which tables there are."""
    own = key + salt if key is not None and len(salt) == _SALT else key
    with _pages_of(backup, out, own) as made:
        os.truncate(out, max(made.stat().st_size, out.stat().st_size))
        _put(out, made, [0])
        if not _opens(out, key):
            _put(out, made, _needed(made, own))
    return _opens(out, key)


@contextmanager
def _pages_of(backup: Connection, out: Path, own: bytes | None) -> Iterator[Path]:
    """A copy of the backup under the very key of a damaged file, with as many pages."""
    made = out.with_name(out.name + ".first")
    try:
        _grow(backup, made, own, out.stat().st_size)
        yield made
    finally:
        for each in (made, _log(made)):
            each.unlink(missing_ok=True)


def _put(out: Path, source: Path, pages: Iterable[int]) -> None:
    with source.open("rb") as reading, out.open("rb+") as target:
        for page in pages:
            reading.seek(page * _PAGE)
            target.seek(page * _PAGE)
            target.write(reading.read(_PAGE))
        target.flush()
        os.fsync(target.fileno())


def _needed(made: Path, key: bytes | None) -> list[int]:
    """The pages without which a file does not open: found by halves, as those are few."""
    spare = made.with_name(made.name + ".spare")
    found, waiting = [0], [(1, made.stat().st_size // _PAGE - 1)]
    try:
        shutil.copyfile(made, spare)
        while waiting:
            low, high = waiting.pop()
            with spare.open("rb+") as file:
                file.seek(low * _PAGE)
                file.write(bytes((high - low + 1) * _PAGE))
            opens = _opens(spare, key)
            _put(spare, made, range(low, high + 1))
            if not opens and low == high:
                found.append(low)
            elif not opens:
                middle = (low + high) // 2
                waiting += [(low, middle), (middle + 1, high)]
    finally:
        for each in (spare, _log(spare)):
            each.unlink(missing_ok=True)
    return found


def _opens(data: Path, key: bytes | None) -> bool:
    try:
        connect(data, key).close()
    except (CareError, OSError):
        return False
    return True


def _grow(backup: Connection, made: Path, own: bytes | None, size: int) -> None:
    """As many pages as the damaged file has: the first page of the copy says how many there are."""
    with sorted_errors(made):
        target = connect(made, own)
        try:
            backup.backup(target)
            pages, number = size // _PAGE, 0
            while (there := target.execute("PRAGMA page_count").fetchone()[0]) < pages:
                number += 1
                target.execute(
                    "INSERT OR REPLACE INTO local VALUES (?, ?)",
                    (f"filling-{number}", "x" * min((pages - there) * _FILLING, _MOST)),
                )
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            target.close()


def _copy_file(data: Path, out: Path) -> None:
    """With the log that lies beside it."""
    shutil.copyfile(data, out)
    with suppress(FileNotFoundError):
        shutil.copyfile(_log(data), _log(out))


def _log(data: Path) -> Path:
    return data.with_name(data.name + "-wal")
