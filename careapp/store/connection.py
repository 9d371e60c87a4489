"""The one place that knows a database driver: opens `data.db`, plain or encrypted; sorts errors.

`sqlite3` when there is no key, SQLCipher when there is one; never a silent fallback to plain.
"""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from careapp.errors import CareError, Damaged, DamagedData
from careapp.i18n import translate

if TYPE_CHECKING:
    from sqlite3 import Connection as Connection
else:
    Connection = Any

# SQLite's own numbers of what a person can act on.
_BUSY, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 8, 10, 11, 13, 14, 26

PLAIN = b"SQLite format 3\x00"  # how a file that is not encrypted begins
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


class OnlyRead(CareError):
    """The file is open for reading alone."""


class NotWritable(CareError):
    """The folder, or the disk, may not be written to: a copy elsewhere may."""


def connect(path: Path, key: bytes | None, *, other_thread: bool = True) -> Connection:
    """Open (or make) a database. `key` is the 32-byte data key, or None for a plain file.

    The connection may be made in one thread and used in another, never in two at a time.
    """
    if is_empty(path):
        raise Damaged(
            translate(
                "Store", "{name} is empty: what was in it is gone. Restore the newest backup."
            ).format(name=path.name)
        )
    with sorted_errors(path):
        db = _open(path, key, other_thread)
        try:
            for pragma in _PRAGMAS:
                db.execute(f"PRAGMA {pragma}")
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except errors():
            db.close()
            raise
        return db


def is_empty(path: Path) -> bool:
    """Whether a file is there and was cut to nothing: SQLite would begin a new one in it, as in one
    of a single byte."""
    with suppress(OSError):
        return path.stat().st_size <= 1
    return False


# A driver is loaded when a file of its kind is opened: each brings a whole SQLite.


def prepare() -> None:
    """Load what opens an encrypted file: to be called, in any thread, while a password is typed."""
    from sqlcipher3 import dbapi2

    assert dbapi2


def _open(path: Path, key: bytes | None, other_thread: bool) -> Connection:
    if key is None:
        import sqlite3

        return sqlite3.connect(
            path, timeout=_PATIENCE, isolation_level=None, check_same_thread=not other_thread
        )
    from sqlcipher3 import dbapi2 as sqlcipher

    db = sqlcipher.connect(
        str(path), timeout=_PATIENCE, isolation_level=None, check_same_thread=not other_thread
    )
    db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # a raw key: nothing to derive, nothing to quote
    db.execute("PRAGMA cipher_log_level = NONE")
    return cast("Connection", db)


def encrypted(db: Connection) -> bool:
    """Whether the connection is to an encrypted file."""
    return type(db).__module__.startswith("sqlcipher3")


def first_bytes(db: Connection) -> bytes:
    """The first sixteen bytes of its file: what SQLite says of itself, or SQLCipher's salt.

    The file is never read beside SQLite while it is open: where locks belong to the program (Linux,
    macOS), closing it a second time gives the lock away, and another program comes in.
    """
    if not encrypted(db):
        return PLAIN
    salt: str = db.execute("PRAGMA cipher_salt").fetchone()[0]
    return bytes.fromhex(salt)


def read_only(db: Connection) -> None:
    """From now on nothing is written through this connection."""
    db.execute("PRAGMA query_only = ON")


def reads_only(db: Connection) -> bool:
    return bool(db.execute("PRAGMA query_only").fetchone()[0])


@contextmanager
def transaction(db: Connection) -> Generator[None, None, None]:
    """All or nothing; errors come out sorted. A transaction inside another joins it."""
    joined = db.in_transaction
    if joined:
        yield
        return
    with sorted_errors(of=db):
        if reads_only(db):
            raise OnlyRead(
                translate(
                    "Store",
                    "The file is damaged and open for reading only; nothing can be stored in it.",
                )
            )
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")  # one that fails and stays open would swallow all that follows
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def errors() -> tuple[type[Exception], ...]:
    """The errors of the drivers that are loaded."""
    loaded = (sys.modules.get(name) for name in ("sqlite3", "sqlcipher3.dbapi2"))
    return tuple(driver.Error for driver in loaded if driver is not None)


@contextmanager
def sorted_errors(
    path: Path | None = None, of: Connection | None = None
) -> Generator[None, None, None]:
    """Turns what a person can act on into a `CareError`; lets bugs pass as they are. The file is
    that at `path`, or that of a connection."""
    try:
        yield
    except errors() as problem:
        told = _sorted(problem, path or (_path_of(of) if of is not None else None))
        if told is None:
            raise
        raise told from problem


def _sorted(problem: Exception, path: Path | None) -> CareError | None:
    code = getattr(problem, "sqlite_errorcode", None)
    name = path.name if path else "data.db"
    kind = code & 0xFF if isinstance(code, int) else _code_of(str(problem))
    if kind == _READONLY and path is not None and _may_write(path):
        kind = _CORRUPT  # SQLite writes no more to a file in which it met damage
    if kind in (_CANTOPEN, _IOERR) and path and path.exists() and not _may_write(path):
        kind = _READONLY
    sentences = {
        _BUSY: translate("Store", "Another program has these data open. Close them there first."),
        _READONLY: translate(
            "Store", "The folder cannot be written to. Copy it to a place of your own."
        ),
        _FULL: translate(
            "Store", "The disk is full. Nothing was lost; free some space and try again."
        ),
        _IOERR: translate(
            "Store", "The disk could not be read or written. Check the disk, then try again."
        ),
        _CANTOPEN: translate(
            "Store", "{name} could not be opened. Check that the folder is there and is yours."
        ).format(name=name),
        _CORRUPT: damaged(name),
        _NOTADB: translate("Store", "{name} is damaged, or belongs to another key.").format(
            name=name
        ),
    }
    sentence = sentences.get(kind)
    if sentence is None:
        return None
    kinds: dict[int, type[CareError]] = {
        _BUSY: Busy, _READONLY: NotWritable, _CORRUPT: DamagedData, _NOTADB: DamagedData,
    }  # fmt: skip
    return kinds.get(kind, CareError)(sentence)


def damaged(name: str) -> str:
    """The sentence for a file that has a page which is not as it was written."""
    return translate(
        "Store", "{name} is damaged. Restore the newest backup; keep the damaged file."
    ).format(name=name)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _path_of(db: Connection) -> Path | None:
    try:
        found = db.execute("PRAGMA database_list").fetchone()
    except errors():
        return None
    return Path(found[2]) if found and found[2] else None


_MESSAGES = {
    "database is locked": _BUSY,
    "attempt to write a readonly database": _READONLY,
    "database or disk is full": _FULL,
    "disk I/O error": _IOERR,
    "unable to open database file": _CANTOPEN,
    "database disk image is malformed": _CORRUPT,
    "malformed database schema": _CORRUPT,
    "file is not a database": _NOTADB,
}


def _code_of(message: str) -> int:
    """SQLCipher's driver carries no error code; SQLite's own words are fixed."""
    return next((code for words, code in _MESSAGES.items() if words in message), 0)
