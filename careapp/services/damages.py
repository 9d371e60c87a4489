"""A school that does not open: what is damaged, which backup is good, and getting back its keys."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from careapp.clock import Clock
from careapp.errors import CareError
from careapp.files import reason, write_whole
from careapp.i18n import translate
from careapp.services.backups import Kept, carried_to, kept_in, newest_good
from careapp.services.entry import require_keys
from careapp.services.restoring import free
from careapp.store import backup_file
from careapp.store.connection import is_empty
from careapp.store.folder import Folder
from careapp.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Damage:
    """`sentence` says what is wrong. `of_keys`: keys.json alone is damaged or missing, and that of
    the backup can take its place. `backup` is the newest one that is good, in the school's folder
    or in the second place. `gone`: nothing is left that could be read."""

    sentence: str
    of_keys: bool = False
    backup: Kept | None = None
    gone: bool = False


def look_at(path: Path, problem: Exception, place: Path | None) -> Damage:
    """What can be said of a school that was refused with `problem`; every backup is read, newest
    first, until one is good. `place` is the second one for backups."""
    folder = Folder(path)
    there = kept_in(path) + (carried_to(place, path) if place and place.is_dir() else ())
    good = newest_good(sorted(there, key=lambda each: each.day, reverse=True))
    gone = folder.lost or is_empty(folder.data)
    return Damage(str(problem), not gone and _of_keys(folder), good, gone)


def repair_keys(path: Path, source: Path, clock: Clock) -> Path | None:
    """Take keys.json from a backup. The damaged one is kept beside it; its path, None for a missing
    one. The passwords are from then on those of the backup's day."""
    folder = Folder(path)
    part = folder.keys.with_name("keys.json.part")
    kept = None
    try:
        content = backup_file.keys_in(source)
        part.write_bytes(content)
        Vault(part).logins()  # says what is wrong with it
        if folder.keys.exists():
            name = f"keys-damaged-{clock.today():%Y-%m-%d}.json"
            kept = free(folder.path / name)
            shutil.copyfile(folder.keys, kept)
        write_whole(folder.keys, content)
    except OSError as problem:
        raise CareError(
            translate("Store", "The folder “{name}” cannot be written to: {why}.").format(
                name=path.name, why=reason(problem)
            )
        ) from problem
    finally:
        part.unlink(missing_ok=True)
    return kept


def _of_keys(folder: Folder) -> bool:
    try:
        if folder.plain:
            require_keys(folder)
        else:
            folder.vault().logins()
    except (CareError, OSError):
        return True
    return False
