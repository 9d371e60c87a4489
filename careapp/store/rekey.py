"""New keys for a school: a copy under a new data key takes the place of `data.db` at one moment.

A kill or a cut of power at any point leaves a school that opens by the old keys or by the new ones:

1. `data.db.new` is made: every page under the new key, compared, checked, on the disk.
2. `keys.json` is replaced, by one rename. From here on the new keys hold.
3. `data.db.new` takes the place of `data.db`.

What an opening finds is settled by the keys themselves: the file that is meant is the one that the
key of `keys.json` opens. A copy that nobody came to want is thrown away.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.errors import Damaged
from careapp.files import sync_folder
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.store import trial
from careapp.store.connection import Connection, connect, sorted_errors
from careapp.store.folder import Folder

if TYPE_CHECKING:
    from careapp.store.school_file import SchoolFile

_PAGES = 500  # copied between two looks at whether to go on
_BESIDE = ("-wal", "-journal", "-shm")


def copy(file: "SchoolFile", key: bytes, progress: Progress = silent) -> None:
    """Make `data.db.new`, under `key`; nothing may be written until `switch`."""
    fresh = file.folder.fresh
    part = fresh.with_name("data.db.part")
    _remove(part)
    try:
        db = connect(part, key)
        try:
            with sorted_errors(part):
                _copy(file.db, db, progress)
                # A copy in one file: nothing of it may lie in a log beside it.
                db.execute("PRAGMA journal_mode=DELETE")
                trial.require_sound(db)
                _require_same(file, db)
        finally:
            db.close()
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(fresh)
        sync_folder(fresh.parent)
    finally:
        _remove(part)


def switch(file: "SchoolFile", key: bytes, write_keys: Callable[[], None]) -> None:
    """Let the copy take the place of the file that is open, which then goes on under the new key.
    `write_keys` replaces `keys.json`; if it fails nothing has changed."""
    try:
        with sorted_errors(file.folder.data):
            file.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        write_keys()
    except BaseException:
        _remove(file.folder.fresh)
        raise
    # The lock is held up to here: who opens now reads the new keys, and finishes this.
    file.leave_copies()
    file.db.close()
    with suppress(FileNotFoundError):  # somebody has
        _take_place(file.folder)
    file.renew(connect(file.folder.data, key), key)


def settle(folder: Folder, key: bytes | None) -> None:
    """Finish, or take back, what was cut off; before `data.db` is opened with `key`."""
    if not folder.fresh.exists():
        return
    if _opens(folder.data, key):
        _remove(folder.fresh)
        sync_folder(folder.path)
    elif key is not None and _opens(folder.fresh, key):
        _take_place(folder)


def sweep(folder: Folder) -> None:
    """Take away what a program that was cut off left half written; by whoever has the file open."""
    for path in folder.path.glob("*.part*"):
        if path.is_file():
            with suppress(OSError):
                path.unlink()


def _take_place(folder: Folder) -> None:
    """The log of the old file goes before the new one comes: it must never be read into it."""
    for end in _BESIDE:
        folder.data.with_name(folder.data.name + end).unlink(missing_ok=True)
    sync_folder(folder.path)
    folder.fresh.replace(folder.data)
    sync_folder(folder.path)


def _copy(source: Connection, target: Connection, progress: Progress) -> None:
    def step(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    source.backup(target, pages=_PAGES, progress=step)


def _require_same(file: "SchoolFile", copied: Connection) -> None:
    kind = file.folder.kind
    if trial.counts(file.db, kind) != trial.counts(copied, kind):
        raise Damaged(
            translate("Rekey", "The copy does not hold all that the school holds; try again.")
        )


def _opens(path: Path, key: bytes | None) -> bool:
    if not path.exists():
        return False
    try:
        connect(path, key).close()
    except Damaged:
        return False
    return True


def _remove(path: Path) -> None:
    for end in ("", *_BESIDE):
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)
