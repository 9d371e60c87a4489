"""How a file comes to be: whole, or not at all. How one from elsewhere is read: up to a size."""

import errno
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from careapp.errors import CareError
from careapp.i18n import translate


def read_at_most(path: Path, most: int) -> bytes | None:
    """The bytes of a file, None for more of them than `most`; a device without end has none.

    An `OSError` passes as it is.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        return file.read(size) if size <= most else None


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Gives a name to write to; what was written takes the place of `path` when all went well.

    A cancelled or failed job leaves nothing, and an older file of that name stays as it was.
    CareError when the disk or the folder does not let us.
    """
    part = path.with_name(path.name + ".part")
    try:
        yield part
        _settle(part)
        part.replace(path)
        sync_folder(path.parent)
    except OSError as problem:
        raise CareError(_sentence(problem).format(name=path.name)) from problem
    finally:
        _remove(part)


@contextmanager
def new_files(paths: Sequence[Path]) -> Iterator[Mapping[Path, Path]]:
    """The same for files that belong together: all of them, or none.

    Gives for each path the name to write to.
    """
    parts = {path: path.with_name(path.name + ".part") for path in paths}
    fresh, at = list[Path](), paths[0]
    try:
        yield parts
        for part in parts.values():
            _settle(part)
        for at, part in parts.items():
            new = not at.exists()
            part.replace(at)
            fresh += [at] if new else []
        for folder in {path.parent for path in paths}:
            sync_folder(folder)
    except OSError as problem:
        for path in fresh:
            path.unlink(missing_ok=True)
        raise CareError(_sentence(problem).format(name=at.name)) from problem
    finally:
        for part in parts.values():
            _remove(part)


def _settle(part: Path) -> None:
    """On the disk, before it takes the place of another: a cut of power leaves one of the two."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _remove(part: Path) -> None:
    """Where the system holds it fast, what has gone wrong is told all the same."""
    with suppress(OSError):
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


def reason(problem: OSError) -> str:
    """What the system says of a file or a disk, as the end of a sentence."""
    said = {
        errno.ENOSPC: translate("Files", "the disk is full"),
        errno.EDQUOT: translate("Files", "the disk is full"),
        errno.EROFS: translate("Files", "the disk may only be read"),
        errno.EACCES: translate("Files", "the system does not allow it, or a program holds it"),
        errno.EPERM: translate("Files", "the system does not allow it, or a program holds it"),
        errno.ENOENT: translate("Files", "it is not there"),
        errno.ENOTDIR: translate("Files", "it is not there"),
        errno.EIO: translate("Files", "the disk could not be read or written"),
        errno.EFBIG: translate("Files", "the disk takes no file as large as that"),
        errno.ENAMETOOLONG: translate("Files", "the name is too long"),
    }
    return said.get(problem.errno or 0) or problem.strerror or str(problem)


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
    """Make what was named, renamed or deleted in `folder` last; a system, or a disk, without such a
    call needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some sticks and shares know no such call
            os.fsync(handle)
    finally:
        os.close(handle)
