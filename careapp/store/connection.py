"""The one place that knows a database driver: opens `data.db`, plain or encrypted; sorts errors.

`sqlite3` when there is no key, SQLCipher when there is one; never a silent fallback to plain.
"""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlcipher3 import dbapi2 as sqlcipher

from careapp.errors import CareError, Damaged
from careapp.i18n import translate

Connection = sqlite3.Connection
Error: tuple[type[Exception], ...] = (sqlite3.Error, sqlcipher.Error)

_PATIENCE = 0.3  # seconds to wait for another program that is just closing
# EXCLUSIVE before WAL: then there is no shared-memory file, and a second program is refused.
_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)


class Busy(CareError):
    """Another program has the file open."""


def connect(path: Path, key: bytes | None, *, other_thread: bool = True) -> Connection:
    """Open (or make) a database. `key` is the 32-byte data key, or None for a plain file.

    The connection may be made in one thread and used in another, never in two at a time.
    """
    with sorted_errors(path):
        db = _open(path, key, other_thread)
        try:
            for pragma in _PRAGMAS:
                db.execute(f"PRAGMA {pragma}")
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except Error:
            db.close()
            raise
        return db


def _open(path: Path, key: bytes | None, other_thread: bool) -> Connection:
    if key is None:
        return sqlite3.connect(
            path, timeout=_PATIENCE, isolation_level=None, check_same_thread=not other_thread
        )
    db = sqlcipher.connect(
        str(path), timeout=_PATIENCE, isolation_level=None, check_same_thread=not other_thread
    )
    db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # a raw key: nothing to derive, nothing to quote
    db.execute("PRAGMA cipher_log_level = NONE")
    return cast("Connection", db)


def encrypted(db: Connection) -> bool:
    """Whether the connection is to an encrypted file."""
    return not isinstance(db, sqlite3.Connection)


@contextmanager
def transaction(db: Connection) -> Generator[None, None, None]:
    """All or nothing; errors come out sorted. A transaction inside another joins it."""
    joined = db.in_transaction
    if joined:
        yield
        return
    with sorted_errors():
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")


@contextmanager
def sorted_errors(path: Path | None = None) -> Generator[None, None, None]:
    """Turns what a person can act on into a `CareError`; lets bugs pass as they are."""
    try:
        yield
    except Error as problem:
        told = _sorted(problem, path)
        if told is None:
            raise
        raise told from problem


def _sorted(problem: Exception, path: Path | None) -> CareError | None:
    code = getattr(problem, "sqlite_errorcode", None)
    name = path.name if path else "data.db"
    kind = code & 0xFF if isinstance(code, int) else _code_of(str(problem))
    sentences = {
        sqlite3.SQLITE_BUSY: translate(
            "Store", "Another program has this school open. Close it there first."
        ),
        sqlite3.SQLITE_READONLY: translate(
            "Store", "The school's folder cannot be written to. Copy it to a folder of your own."
        ),
        sqlite3.SQLITE_FULL: translate(
            "Store", "The disk is full. Nothing was lost; free some space and try again."
        ),
        sqlite3.SQLITE_IOERR: translate(
            "Store", "The disk could not be read or written. Check the disk, then try again."
        ),
        sqlite3.SQLITE_CANTOPEN: translate(
            "Store", "{name} could not be opened. Check that the folder is there and is yours."
        ).format(name=name),
        sqlite3.SQLITE_CORRUPT: translate(
            "Store", "{name} is damaged. Restore the newest backup; keep the damaged file."
        ).format(name=name),
        sqlite3.SQLITE_NOTADB: translate(
            "Store", "{name} is damaged, or is not the database of a school with this key."
        ).format(name=name),
    }
    sentence = sentences.get(kind)
    if sentence is None:
        return None
    if kind == sqlite3.SQLITE_BUSY:
        return Busy(sentence)
    damaged = kind in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return Damaged(sentence) if damaged else CareError(sentence)


_MESSAGES = {
    "database is locked": sqlite3.SQLITE_BUSY,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "file is not a database": sqlite3.SQLITE_NOTADB,
}


def _code_of(message: str) -> int:
    """SQLCipher's driver carries no error code; SQLite's own words are fixed."""
    return next((code for words, code in _MESSAGES.items() if words in message), 0)
