"""Where the program's own files are, and where a user's settings go."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent
PORTABLE = "portable.txt"  # beside the program: what is kept stays beside it too
_KEPT = "data"


def resources() -> Path:
    """The folder of forms, editions, fonts and word lists."""
    return _files("_resources", "resources")


def translations() -> Path:
    return _files("_translations", "translations")


def migrations() -> Path:
    """The folder of the steps that a file is brought up to date by, for each kind of file."""
    return _files("store/migrations", "migrations")


def _files(inside: str, beside: str) -> Path:
    """In the package, as in the wheel; else beside it, or beside the archive that it is in."""
    if (found := _PACKAGE / inside).is_dir():
        return found
    home = _PACKAGE.parent
    return (home.parent if home.is_file() else home) / beside


def portable_folder() -> Path | None:
    """Where settings and schools are kept by a program that carries them along, as on a stick."""
    program = Path(sys.executable).parent
    return program / _KEPT if (program / PORTABLE).is_file() else None


def config_folder() -> Path:
    """This computer's settings of this user; `CAREAPP_CONFIG` names another folder (tests)."""
    if named := os.environ.get("CAREAPP_CONFIG"):
        return Path(named)
    if carried := portable_folder():
        return carried
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "careapp"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/careapp"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "careapp"


def schools_folder() -> Path:
    """Where a new school is made unless the user says otherwise: local, not in a cloud folder."""
    if sys.platform == "win32":
        return config_folder()
    return portable_folder() or Path.home() / "careapp"
