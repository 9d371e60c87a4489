"""Restoring a backup to a new folder, of a school or a district: nobody needs to sign in for it."""

from pathlib import Path

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.entry import district_path, kind_of, school_path
from careapp.store import backup
from careapp.store.folder import Kind


def restore_school(path: Path, to: Path) -> Path:
    """Unpack a backup; the new folder, of the kind that is in the backup. From then on it writes
    under a site of its own."""
    target = target_of(backup.kind_of(path), to)
    backup.restore(path, target)
    return target


def target_of(kind: Kind, to: Path) -> Path:
    """The folder of a kind, with its ending; CareError for a name that ends as the other kind's."""
    if kind == "school" and kind_of(to) == "district":
        raise CareError(
            translate("Backup", "This backup is of a school: restore it to NAME.careapp.")
        )
    if kind == "school":
        return school_path(to)
    if school_path(to) == to:
        raise CareError(
            translate("Backup", "This backup is of a district: restore it to NAME.caredistrict.")
        )
    return district_path(to)


def restore_into(path: Path, folder: Path) -> Path:
    """Unpack a backup into a folder, under its own name or the first free one after it."""
    folder.mkdir(parents=True, exist_ok=True)
    kind, stem, number = backup.kind_of(path), path.stem, 2
    target = target_of(kind, folder / stem)
    while target.exists():
        target = target_of(kind, folder / f"{stem} {number}")
        number += 1
    backup.restore(path, target)
    return target
