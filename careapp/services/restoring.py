"""Restoring a backup to a new folder, of a school or a district: nobody needs to sign in for it."""

import re
import shutil
from pathlib import Path

from careapp.clock import Clock
from careapp.errors import CareError
from careapp.files import reason, sync_folder
from careapp.i18n import translate
from careapp.services.entry import district_path, kind_of, school_path
from careapp.store import backup, backup_file, kept_backups, moving
from careapp.store.backup_file import Manifest
from careapp.store.folder import Kind
from careapp.store.moving import Aside

_DATED = re.compile(r"[ ._-]*\d{4}-\d{2}-\d{2}.*$")


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


def place_for(source: Path, school: Path | None, folder: Path) -> Path:
    """Where a backup goes: to the place of the school at hand, if it is of that school as far as
    its own backups tell; else to a new place in `folder`, under the backup's own name."""
    said = backup_file.read(source)
    if school is not None and school.is_dir() and _may_be_of(said, school):
        return school
    kind = said.kind if said else "school"
    stem = _DATED.sub("", source.stem) or source.stem
    return free(target_of(kind, folder / stem))


def _may_be_of(said: Manifest | None, school: Path) -> bool:
    if said is None or said.kind != kind_of(school):
        return said is None
    known = {each.manifest.school for each in kept_backups.kept(school) if each.manifest} - {""}
    return not said.school or not known or said.school in known


def aside(school: Path) -> tuple[Aside, ...]:
    """What was put aside for the school that is in its place now, newest first."""
    return tuple(moving.aside(school))


def go_back(kept: Path, clock: Clock) -> Path:
    """Let a school that was put aside take its place again; the one that is there now is put aside
    in turn. The place."""
    of = next((each for each in moving.asides(kept.parent) if each.path == kept), None)
    if of is None:
        raise CareError(
            translate("Restoration", "“{name}” was not put aside here.").format(name=kept.name)
        )
    place = kept.parent / of.of
    stem = translate("Restoration", "{name} before going back {day}").format(
        name=place.stem, day=clock.today().isoformat()
    )
    away = free(place.with_name(f"{stem}{place.suffix}"))
    moving.take_place(kept, place, away, clock.now(), "back")
    return place


def copied_to(school: Path, folder: Path) -> Path:
    """Copy the whole folder of a school that nobody has open into `folder`; the copy's path."""
    folder.mkdir(parents=True, exist_ok=True)
    to = free(folder / school.name)
    part = to.with_name(f"{to.name}.part")
    try:
        backup.remove(part)
        shutil.copytree(school, part, ignore=shutil.ignore_patterns("lock", "*.part"))
        part.rename(to)
    except (OSError, shutil.Error) as problem:
        backup.remove(part)
        said = reason(problem) if isinstance(problem, OSError) else str(problem)
        raise CareError(
            translate("Restoration", "“{name}” could not be copied: {why}.").format(
                name=school.name, why=said
            )
        ) from problem
    return to


def free(path: Path) -> Path:
    """`path`, or the same with the first number that makes it new: `name 2.careapp`."""
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return found


def put_aside_as(place: Path, clock: Clock, *, damaged: bool) -> Path:
    """The name under which a school is put aside; it says why and when."""
    words = translate("Restoration", "{name} before restoring {day}")
    if damaged:
        words = translate("Restoration", "{name} damaged {day}")
    stem = words.format(name=place.stem, day=clock.today().isoformat())
    return free(place.with_name(f"{stem}{place.suffix}"))


def renamed(part: Path, to: Path) -> Path:
    """Give what was unpacked its name, which is not taken yet."""
    try:
        if not to.exists():
            part.rename(to)
            sync_folder(to.parent)
            return to
    except OSError as problem:
        raise CareError(
            translate("Backup", "The backup could not be restored to “{name}”: {why}.").format(
                name=to.name, why=reason(problem)
            )
        ) from problem
    raise CareError(taken(to))


def taken(to: Path) -> str:
    """The sentence for a name that is."""
    return translate("Backup", "“{name}” is already there. Restore to another name.").format(
        name=to.name
    )
