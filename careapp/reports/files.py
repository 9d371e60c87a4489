"""How a report's file comes to be: whole, or not at all."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from careapp.errors import CareError
from careapp.i18n import translate


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Gives a name to write to; what was written takes the place of `path` when all went well.

    A cancelled or failed report leaves nothing, and an older file of that name stays as it was.
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
            "Paper",
            "There is no room left on the disk for “{name}”; free some space and try again.",
        )
    if isinstance(problem, FileNotFoundError | NotADirectoryError):
        return translate(
            "Paper", "The folder for “{name}” does not exist; choose another folder and try again."
        )
    if isinstance(problem, PermissionError | IsADirectoryError):
        return translate(
            "Paper",
            "“{name}” may not be written; close it in other programs or choose another folder.",
        )
    return translate("Paper", "“{name}” could not be written to this disk; choose another folder.")
