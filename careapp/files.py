"""How a file comes to be: whole, or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from careapp.errors import CareError
from careapp.i18n import translate


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Gives a name to write to; what was written takes the place of `path` when all went well.

    A cancelled or failed job leaves nothing, and an older file of that name stays as it was.
    CareError when the disk or the folder does not let us.
    """
    part = path.with_name(path.name + ".part")
    try:
        yield part
        part.replace(path)
    except OSError as problem:
        raise CareError(_sentence(problem).format(name=path.name)) from problem
    finally:
        part.unlink(missing_ok=True)


def _sentence(problem: OSError) -> str:
    if problem.errno == errno.ENOSPC:
        return translate(
            "Files",
            "There is no room left on the disk for “{name}”; free some space and try again.",
        )
    if isinstance(problem, FileNotFoundError | NotADirectoryError):
        return translate(
            "Files", "The folder for “{name}” does not exist; choose another folder and try again."
        )
    if isinstance(problem, PermissionError | IsADirectoryError):
        return translate(
            "Files",
            "“{name}” may not be written; close it in other programs or choose another folder.",
        )
    return translate("Files", "“{name}” could not be written to this disk; choose another folder.")


def write_whole(path: Path, content: bytes) -> None:
    """Write a `.part` beside it, sync, rename: a cut of power leaves the old file or the new.

    An `OSError` passes as it is.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last; a system without such a call needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
