"""Where the program's own files are, and where a user's settings go."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent


def resources() -> Path:
    """The folder of forms, editions, fonts and word lists: in the wheel, else in the checkout."""
    inside = _PACKAGE / "_resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def translations() -> Path:
    inside = _PACKAGE / "_translations"
    return inside if inside.is_dir() else _PACKAGE.parent / "translations"


def config_folder() -> Path:
    """This computer's settings of this user; `CAREAPP_CONFIG` names another folder (tests)."""
    if named := os.environ.get("CAREAPP_CONFIG"):
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "careapp"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/careapp"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "careapp"


def schools_folder() -> Path:
    """Where a new school is made unless the user says otherwise: local, not in a cloud folder."""
    if sys.platform == "win32":
        return config_folder()
    return Path.home() / "careapp"
