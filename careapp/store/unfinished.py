"""A school whose making was cut off: a folder in which nothing is that anybody entered.

A mark lies in the folder from its first moment until the school in it is whole. By it, and by there
being nothing else than what making leaves, whoever makes the school again knows what may go.
"""

import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from careapp.errors import CareError
from careapp.files import sync_folder
from careapp.store import backup
from careapp.store.connection import Busy, connect
from careapp.store.folder import Folder

# Local, in a laptop that begins from a hub: the hub's address until all of it came.
BEGINS = "hub.begins"
_MOMENT = 10  # seconds: a younger one may be in the making now, by another program
_ENDINGS = ("", ".part", "-wal", "-journal", "-shm")


def begin(folder: Folder) -> None:
    """Make the folder, with the mark in it."""
    folder.path.mkdir(parents=True)
    folder.making.touch()


def end(folder: Folder) -> None:
    """The school is whole, or somebody uses it: from now on nothing of it goes by itself."""
    if folder.making.exists():
        folder.making.unlink(missing_ok=True)
        sync_folder(folder.path)


def sweep(folder: Folder) -> None:
    """Take the folder away if its making was cut off; any other one stays as it is."""
    with suppress(OSError):
        if folder.path.is_symlink() or not folder.path.is_dir():
            return
        inside = list(folder.path.iterdir())
        if inside and not _is_left(folder, inside):
            return
        # The mark goes last: what is cut off here is known again.
        backup.remove(*(each for each in inside if each != folder.making))
        if all(each == folder.making for each in folder.path.iterdir()):
            folder.making.unlink(missing_ok=True)
            folder.path.rmdir()
        sync_folder(folder.path.parent)


def _is_left(folder: Folder, inside: Iterable[Path]) -> bool:
    """Marked, not of this moment, with nothing strange in it, no backup, and held by nobody."""
    if not folder.making.exists():
        return False
    if abs(time.time() - folder.making.stat().st_mtime) < _MOMENT:
        return False
    ours = (folder.making, folder.keys, folder.data, folder.note, folder.waiting)
    names = {each.name + ending for each in ours for ending in _ENDINGS}
    if any(each.name not in names for each in inside if each != folder.backups):
        return False
    if folder.backups.exists() and any(folder.backups.iterdir()):
        return False
    return not folder.data.exists() or not _is_held(folder.data)


def _is_held(data: Path) -> bool:
    """Whether a program has it open: that is told before its pages, or its key, matter."""
    try:
        connect(data, None).close()
    except Busy:
        return True
    except CareError:
        return False
    return False
