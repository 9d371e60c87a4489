"""Readable copies of what is sealed, for as long as somebody needs them: in folders of this user
alone, each of one run of the program, whose number its name begins with. What a run leaves that was
killed is taken away by the next."""

import os
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path

from careapp import paths

_FOLDER = "opened"
_STALE = 12 * 3600  # seconds after which a number is taken to be that of another program
_PIECE = 1 << 20
_LOOK = 0x1000  # what Windows calls PROCESS_QUERY_LIMITED_INFORMATION


def folder(name: str) -> Path:
    """The one of this run for something; it need not be there."""
    return _above() / f"{os.getpid()}-{name}"


def make(name: str) -> Path:
    """The same, made. An `OSError` passes as it is."""
    _above().mkdir(mode=0o700, parents=True, exist_ok=True)
    made = folder(name)
    made.mkdir(mode=0o700, exist_ok=True)
    return made


def sweep(ending: str = "") -> None:
    """Take away what runs left that are over; and, of other runs, what ends so."""
    for each in _above().glob("*"):
        mine = each.name.startswith(f"{os.getpid()}-")
        if _is_over(each) or (ending and each.name.endswith(ending) and not mine):
            wipe(each)


def wipe(made: Path) -> None:
    """Take a folder away. Its files are written over first: an SSD may keep the old pages all the
    same, and encrypting the disk is what helps there."""
    for path in made.rglob("*"):
        if path.is_file():
            with suppress(OSError):
                _write_over(path)
    shutil.rmtree(made, ignore_errors=True)


def _above() -> Path:
    return paths.config_folder() / _FOLDER


def _is_over(made: Path) -> bool:
    number = made.name.partition("-")[0]
    try:
        old = time.time() - made.stat().st_mtime > _STALE
    except OSError:
        return False
    return old or not number.isdecimal() or not _runs(int(number))


def _runs(number: int) -> bool:
    """Whether there is a program of that number now."""
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(_LOOK, False, number)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _write_over(path: Path) -> None:
    left = path.stat().st_size
    with path.open("rb+") as file:
        while left > 0:
            file.write(bytes(min(left, _PIECE)))
            left -= _PIECE
        file.flush()
        os.fsync(file.fileno())
