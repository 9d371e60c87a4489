"""Restoring a backup to a new school folder: nobody needs to sign in for it."""

from pathlib import Path

from careapp.services.entry import school_path
from careapp.store import backup


def restore_school(path: Path, to: Path) -> Path:
    """Unpack a backup; the new school's folder. From then on it writes under a site of its own."""
    target = school_path(to)
    backup.restore(path, target)
    return target
