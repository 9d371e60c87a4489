"""Copies of kept files that lie on the disk while another program shows them.

They lie in a folder of this user and this run alone, which goes when the school is closed or
locked. What a crash leaves behind goes when the school is next opened, or after half a day.
"""

import hashlib
import os
import shutil
import time
from pathlib import Path

from careapp import paths
from careapp.store.school_file import SchoolFile

_FOLDER = "opened"
_STALE = 12 * 3600  # seconds after which no run of the program is behind a folder any more


def folder_of(file: SchoolFile) -> Path:
    """Of this run and this school."""
    return _all() / f"{os.getpid()}-{_mark(file)}"


def forget(file: SchoolFile) -> None:
    """Delete every copy of this run: at the lock and at the end."""
    shutil.rmtree(folder_of(file), ignore_errors=True)


def sweep(file: SchoolFile) -> None:
    """Delete what runs that ended badly left behind: of this school any, as nobody else has it
    open; of others what is old."""
    for folder in _all().glob("*"):
        mine = folder.name.endswith(f"-{_mark(file)}") and folder != folder_of(file)
        if mine or _is_old(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_old(folder: Path) -> bool:
    try:
        return time.time() - folder.stat().st_mtime > _STALE
    except OSError:
        return False


def _mark(file: SchoolFile) -> str:
    """Of a folder, not of a school: a copy of it may be open beside it."""
    return hashlib.sha256(str(file.folder.path.resolve()).encode()).hexdigest()[:12]


def _all() -> Path:
    return paths.config_folder() / _FOLDER
