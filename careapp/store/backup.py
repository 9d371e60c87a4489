"""Backups: a `.carebackup` is a stored zip of `data.db`, `keys.json` and a manifest of checksums.

The copy is made through SQLite while the school is open (a copied file of an open database is
damaged more often than not), is fully checked, and is read back before it counts.
"""

import hashlib
import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import IO

from careapp import __version__
from careapp.errors import CareError, Damaged
from careapp.files import sync_folder
from careapp.i18n import translate
from careapp.store import forms, migrate
from careapp.store.connection import Connection, connect, sorted_errors
from careapp.store.folder import Folder, Kind

ENDING = ".carebackup"
_MANIFEST = "manifest.json"
_PARTS = ("data.db", "keys.json")
_DAILY, _MONTHLY = 10, 12
_PIECE = 1 << 20
# What reading a spoiled zip can end in: `RuntimeError` where it claims to be of another making.
_SPOILED = (zipfile.BadZipFile, zlib.error, RuntimeError, KeyError, ValueError, TypeError, EOFError)


def make(
    folder: Path,
    db: Connection,
    key: bytes | None,
    when: datetime,
    out: Path,
    *,
    with_wording: bool = False,
) -> None:
    """Write a backup of the open school in `folder` to `out`; nothing is there when it fails.

    The wording packs stay behind unless they are asked for: leave to use an instrument's words was
    given to this school.
    """
    copy = out.with_name(out.name + ".db.part")
    part = out.with_name(out.name + ".part")
    try:
        kind = Folder(folder).kind
        _copy(db, key, copy, with_wording=with_wording or kind != "school")
        sources = {"data.db": copy}
        if key is not None:
            sources["keys.json"] = folder / "keys.json"
        _pack(part, sources, when, kind, migrate.version(db))
        _verify(part)
        part.replace(out)
        sync_folder(out.parent)
    except OSError as problem:
        raise CareError(
            translate("Backup", "The backup could not be written to “{name}”: {why}.").format(
                name=out.name, why=problem.strerror or problem
            )
        ) from problem
    finally:
        for each in (copy, part, *_leftovers(copy)):
            with suppress(OSError):
                each.unlink(missing_ok=True)


def _leftovers(path: Path) -> Iterable[Path]:
    return (path.with_name(path.name + end) for end in ("-wal", "-journal"))


def _copy(db: Connection, key: bytes | None, copy: Path, *, with_wording: bool) -> None:
    copy.unlink(missing_ok=True)
    target = connect(copy, key)
    try:
        with sorted_errors(copy):
            db.backup(target)
            if not with_wording:
                forms.blank_packs(target)
            # A copy kept in one file: no write-ahead log may lie beside a backup.
            target.execute("PRAGMA journal_mode=DELETE")
            if target.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise Damaged(translate("Backup", "The copy is not sound; run the check first."))
    finally:
        target.close()


def _pack(part: Path, sources: dict[str, Path], when: datetime, kind: Kind, version: int) -> None:
    sums = {}
    for name, path in sources.items():
        with path.open("rb") as source:
            sums[name] = _digest(source)
    manifest = {"careapp": __version__, "kind": kind, "version": version,
                "made": when.isoformat(timespec="seconds"), "sha256": sums}  # fmt: skip
    with part.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(_MANIFEST, json.dumps(manifest, indent=1))
            for name, path in sources.items():
                archive.write(path, name)
        file.flush()
        os.fsync(file.fileno())


def _digest(file: IO[bytes]) -> str:
    """Read in pieces: a school may be larger than the memory there is."""
    total = hashlib.sha256()
    while piece := file.read(_PIECE):
        total.update(piece)
    return total.hexdigest()


def _verify(path: Path) -> dict[str, str]:
    """The parts of a backup with their checksums, read back; `Damaged` if they differ."""
    try:
        with zipfile.ZipFile(path) as archive:
            sums: dict[str, str] = json.loads(archive.read(_MANIFEST))["sha256"]
            if "data.db" not in sums or not set(sums) <= set(_PARTS):
                raise Damaged(_bad(path))
            for name, expected in sums.items():
                with archive.open(name) as file:
                    if _digest(file) != expected:
                        raise Damaged(_bad(path))
            return sums
    except _SPOILED:
        raise Damaged(_bad(path)) from None


def _bad(path: Path) -> str:
    return translate(
        "Backup", "“{name}” is not a sound backup of careapp. Use another one."
    ).format(name=path.name)


def kind_of(path: Path) -> Kind:
    """Whether a backup is of a school or of a district; a school where it does not say."""
    try:
        with zipfile.ZipFile(path) as archive:
            said = json.loads(archive.read(_MANIFEST)).get("kind")
    except (*_SPOILED, AttributeError, OSError):
        return "school"  # restoring it says what is wrong
    return "district" if said == "district" else "school"


def restore(path: Path, to: Path) -> None:
    """Unpack a backup into a new folder; an existing one is never written over."""
    if to.exists():
        raise CareError(
            translate("Backup", "“{name}” is already there. Restore to another name.").format(
                name=to.name
            )
        )
    if not path.is_file():
        raise CareError(translate("Backup", "There is no backup “{name}”.").format(name=path.name))
    part = to.with_name(to.name + ".part")
    try:
        sums = _verify(path)
        shutil.rmtree(part, ignore_errors=True)
        (part / "backups").mkdir(parents=True)
        with zipfile.ZipFile(path) as archive:
            for name in sums:
                with archive.open(name) as file, (part / name).open("wb") as out:
                    shutil.copyfileobj(file, out)
        (part / "restored").touch()
        part.replace(to)
        sync_folder(to.parent)
    except OSError as problem:
        shutil.rmtree(part, ignore_errors=True)
        raise CareError(
            translate("Backup", "The backup could not be restored to “{name}”: {why}.").format(
                name=to.name, why=problem.strerror or problem
            )
        ) from problem


def keep(
    folder: Path, db: Connection, key: bytes | None, when: datetime, why: str = "daily"
) -> Path:
    """Make the backup of the day in `backups/` and let old ones go; the path of the new one."""
    backups = folder / "backups"
    with suppress(OSError):  # writing to it says the same in a sentence
        backups.mkdir(exist_ok=True)
    out = backups / f"{when:%Y-%m-%d}-{why}{ENDING}"
    make(folder, db, key, when, out, with_wording=True)  # it stays in the school's folder
    for old in _outlived(sorted(backups.glob(f"*-daily{ENDING}"), reverse=True)):
        with suppress(OSError):
            old.unlink()
    return out


def _outlived(newest_first: list[Path]) -> list[Path]:
    """All but ten days and the newest of each of twelve months."""
    kept, months = set(newest_first[:_DAILY]), set[str]()
    for path in newest_first:
        month = path.name[:7]
        if month not in months and len(months) < _MONTHLY:
            months.add(month)
            kept.add(path)
    return [path for path in newest_first if path not in kept]


def newest(folder: Path) -> date | None:
    """The day of the newest daily backup."""
    names = sorted(path.name[:10] for path in (folder / "backups").glob(f"*-daily{ENDING}"))
    return date.fromisoformat(names[-1]) if names else None


def kept(folder: Path) -> list[tuple[Path, date]]:
    """Every backup in a school's folder with its day, newest first; no other file."""
    found = []
    for path in sorted((folder / "backups").glob(f"*{ENDING}"), reverse=True):
        with suppress(ValueError):
            found.append((path, date.fromisoformat(path.name[:10])))
    return found
