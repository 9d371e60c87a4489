"""The backups that stay: in the school's own folder and in a second place, and which are let go."""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from careapp import progress as pieces
from careapp.errors import CareError
from careapp.files import sync_folder
from careapp.progress import Progress, Steps, silent
from careapp.store import backup, backup_file
from careapp.store.backup import Copied
from careapp.store.backup_file import ENDING, Manifest
from careapp.store.connection import Connection, sorted_errors
from careapp.store.folder import Folder

DAILY = "daily"
_DAYS, _MONTHS, _EACH = 10, 12, 5
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that lies somewhere: its day, why it was made, its size, what it says of itself."""

    path: Path
    day: date
    why: str
    size: int
    manifest: Manifest | None


def keep(folder: Path, db: Connection, key: bytes | None, when: datetime, why: str = DAILY) -> Path:
    """Make a backup in `backups/` and let old ones go; the path of the new one."""
    return finish(pieces.finish(begin(folder, db, key, when, why)))


def begin(
    folder: Path, db: Connection, key: bytes | None, when: datetime, why: str = DAILY
) -> Steps[Copied]:
    """The part of `keep` that needs the connection, in pieces."""
    place = Folder(folder)
    with suppress(OSError):  # writing to it says the same in a sentence
        place.backups.mkdir(exist_ok=True)
    name = f"{when:%Y-%m-%d}-{why}"
    if why != DAILY:  # what was before an earlier one stays
        taken = [_number(path.name) for path in place.backups.glob(f"{name}*{ENDING}")]
        name += f"-{max(taken) + 1}" if taken else ""
    out = place.backups / f"{name}{ENDING}"
    return backup.copy(place, db, key, when, out)


def finish(copied: Copied, progress: Progress = silent) -> Path:
    """The rest of it. The wording packs stay in, as it stays in the school's folder."""
    made = backup.finish(copied, progress, with_wording=True)
    _let_go(made.parent.glob(f"*{ENDING}"), "")
    return made


def current(folder: Folder, db: Connection, today: date) -> bool:
    """Whether the backup of today holds all that was written in the open file; what is being typed
    may have gone on since."""
    path = folder.backups / f"{today:%Y-%m-%d}-{DAILY}{ENDING}"
    said = backup_file.read(path) if path.exists() else None
    if said is None:
        return False
    with sorted_errors(folder.data):
        newest = db.execute("SELECT coalesce(max(id), '') FROM change").fetchone()[0]
        typed = folder.kind == "school" and db.execute("SELECT 1 FROM draft_head").fetchone()
    return said.newest == newest and not typed


def newest(folder: Path) -> date | None:
    """The day of the newest daily backup."""
    path = latest(folder)
    return date.fromisoformat(path.name[:10]) if path else None


def latest(folder: Path) -> Path | None:
    """The newest daily backup."""
    paths = sorted((folder / "backups").glob(f"*-{DAILY}{ENDING}"))
    return paths[-1] if paths else None


def kept(folder: Path) -> list[Kept]:
    """Every backup in a school's folder, newest first; no other file."""
    return _listed((folder / "backups").glob(f"*{ENDING}"), "")


# In a second place lie the backups of any number of schools: each begins with its folder's name.


def carry(made: Path, place: Path, folder: Path, progress: Progress = silent) -> Path:
    """Copy a finished backup to the second place, read it back, and let old ones go there."""
    prefix = _prefix(folder)
    out = place / f"{prefix}{made.name}"
    part = out.with_name(out.name + ".part")
    size = max(made.stat().st_size, 1)
    try:
        for each in place.glob(f"{prefix}*.part"):
            backup.remove(each)
        with made.open("rb") as source, part.open("wb") as target:
            while piece := source.read(_PIECE):
                target.write(piece)
                progress(target.tell(), size)
            target.flush()
            os.fsync(target.fileno())
        part.stat()  # of a stick that was pulled out the open file may go on; its name is gone
        backup_file.verify(part)
        part.replace(out)
        sync_folder(place)
    except OSError as problem:
        raise CareError(backup.not_written(str(place), problem)) from problem
    finally:
        backup.remove(part)
    _let_go(place.glob(f"{prefix}*{ENDING}"), prefix)
    return out


def carried(place: Path, folder: Path) -> list[Kept]:
    """The backups of a school that lie in the second place, newest first."""
    prefix = _prefix(folder)
    return _listed(place.glob(f"{prefix}*{ENDING}"), prefix)


def is_carried(made: Path, place: Path, folder: Path) -> bool:
    """Whether a backup lies in the second place already, as it is here."""
    there = place / f"{_prefix(folder)}{made.name}"
    said = backup_file.read(there) if there.exists() else None
    return said is not None and said == backup_file.read(made)


def is_sealed(folder: Path) -> bool:
    """Whether the backups of a school are encrypted, as far as there are any."""
    found = kept(folder)
    return bool(found and found[0].manifest and found[0].manifest.sealed)


def is_good(path: Path) -> bool:
    """Whether a backup is as it was written, read from end to end."""
    try:
        backup_file.verify(path)
    except (CareError, OSError):
        return False
    return True


def _prefix(folder: Path) -> str:
    return f"{folder.stem if Folder(folder).kind == 'school' else folder.name} "


def _listed(paths: Iterable[Path], prefix: str) -> list[Kept]:
    found = []
    for path in paths:
        name = path.name.removeprefix(prefix).removesuffix(ENDING)
        with suppress(ValueError, OSError):
            day = date.fromisoformat(name[:10])
            size = path.stat().st_size
            found.append(Kept(path, day, name[11:], size, backup_file.read(path)))
    return sorted(found, key=_age, reverse=True)


def _age(each: Kept) -> tuple[date, str, str]:
    made = each.manifest.made.isoformat() if each.manifest else ""
    return each.day, made, each.path.name


def _let_go(paths: Iterable[Path], prefix: str) -> None:
    """Ten days, the newest of each of twelve months, and five of every other reason stay."""
    named = ((path.name.removeprefix(prefix), path) for path in paths)
    dated = [each for each in named if _is_dated(each[0])]
    newest_first = sorted(dated, key=lambda each: (each[0][:10], _number(each[0])), reverse=True)
    staying, months, counts = set[Path](), set[str](), dict[str, int]()
    days = [(name, path) for name, path in newest_first if name[11:] == DAILY + ENDING]
    staying.update(path for _, path in days[:_DAYS])
    for name, path in days:
        if name[:7] not in months and len(months) < _MONTHS:
            months.add(name[:7])
            staying.add(path)
    for name, path in newest_first:
        why = _reason(name)
        counts[why] = counts.get(why, 0) + 1
        if why != DAILY and counts[why] <= _EACH:
            staying.add(path)
    for _, path in newest_first:
        if path not in staying:
            with suppress(OSError):
                path.unlink()


def _reason(name: str) -> str:
    """`before-merge` of `2026-11-30-before-merge-2.carebackup`."""
    return name[11:].removesuffix(ENDING).rstrip("0123456789").rstrip("-")


def _number(name: str) -> int:
    """2 of `2026-11-30-before-merge-2.carebackup`; the first of a day carries none."""
    last = name[11:].removesuffix(ENDING).rpartition("-")[2]
    return int(last) if last.isdecimal() else 1


def _is_dated(name: str) -> bool:
    try:
        date.fromisoformat(name[:10])
    except ValueError:
        return False
    return True
