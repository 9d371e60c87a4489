"""Backups: a copy made through SQLite while the school is open, checked, packed, and restored on
trial before it counts.

A copied file of an open database is damaged more often than not, so nothing else may copy it. The
copy needs the connection; all the rest runs on files of its own, in whatever thread.
"""

import itertools
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from careapp import progress
from careapp.errors import CareError, Damaged
from careapp.files import reason, sync_folder
from careapp.i18n import translate
from careapp.progress import Progress, Steps, silent
from careapp.store import backup_file, forms, migrate, stepped_copy, trial
from careapp.store.backup_file import Manifest
from careapp.store.connection import Connection, connect, first_bytes, sorted_errors
from careapp.store.folder import Folder, Kind

_LIVE = set[Path]()  # what is being written in this program now: `sweep` leaves it alone
_STEPS = 4
_LEFT = 3_600  # seconds, after which nobody is still looking at what was unpacked


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """Where a backup shall be, and the files beside that place until it is: of each its own, as one
    that was broken off may end when the next one has begun."""

    out: Path
    number: int = field(default_factory=itertools.count(1).__next__)

    @property
    def copy(self) -> Path:
        return self._named("db.part")

    @property
    def part(self) -> Path:
        return self._named("part")

    @property
    def tried(self) -> Path:
        return self._named("try.part")

    def forget(self) -> None:
        """Take away whatever was not finished."""
        remove(*self._all())
        _LIVE.difference_update(self._all())

    def hold(self) -> None:
        remove(*self._all())
        _LIVE.update(self._all())

    def _named(self, ending: str) -> Path:
        return self.out.with_name(f"{self.out.name}.{self.number}.{ending}")

    def _all(self) -> tuple[Path, ...]:
        return (self.copy, self.part, self.tried)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied(Making):
    """A copy of the open file beside the place where its backup shall be, and what it must hold."""

    folder: Folder
    key: bytes | None = field(repr=False)
    manifest: Manifest
    counts: trial.Counts


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
    copied = progress.finish(copy(Folder(folder), db, key, when, out))
    finish(copied, with_wording=with_wording)


def copy(
    folder: Folder, db: Connection, key: bytes | None, when: datetime, out: Path
) -> Steps[Copied]:
    """The part of a backup that needs the connection, in pieces; all of it takes longer than
    reading the file. What other work writes between two of them is in the copy too."""
    making = Making(out=out)
    making.hold()
    try:
        with _said(out), sorted_errors(folder.data):
            yield from _copied(db, making.copy, key)
            counts = trial.counts(db, folder.kind)
            said = _manifest(folder, db, when)
    except BaseException:
        making.forget()
        raise
    return Copied(
        out=out, number=making.number, folder=folder, key=key, manifest=said, counts=counts
    )


def _copied(db: Connection, path: Path, key: bytes | None) -> Steps[None]:
    path.touch()  # the system says why it cannot be, SQLite does not
    path.unlink()
    target = connect(path, key)
    try:
        yield from stepped_copy.steps(db, target)
    finally:
        target.close()


def finish(copied: Copied, progress: Progress = silent, *, with_wording: bool = False) -> Path:
    """Pack the copy, restore it on trial, and only then give it its name."""
    done = 0

    def step() -> None:
        progress(done, _STEPS)

    try:
        with _said(copied.out):
            step()
            copied.copy.stat()  # a stick may have been pulled out since
            _settle(copied, with_wording=with_wording)
            sources = {"data.db": copied.copy}
            if copied.key is not None:
                sources["keys.json"] = copied.folder.keys
            done = 1
            backup_file.write(copied.part, sources, copied.manifest, step)
            done = 2
            copied.tried.mkdir()
            backup_file.unpack(copied.part, copied.tried, step)
            done = 3
            step()
            trial.check(copied.tried, copied.key, copied.counts, copied.folder.kind)
            copied.part.replace(copied.out)
            sync_folder(copied.out.parent)
    finally:
        copied.forget()
    progress(_STEPS, _STEPS)
    return copied.out


def _manifest(folder: Folder, db: Connection, when: datetime) -> Manifest:
    changes, newest = db.execute("SELECT count(*), coalesce(max(id), '') FROM change").fetchone()
    school = db.execute("SELECT value FROM local WHERE key = 'school'").fetchone()
    return Manifest(folder.kind, migrate.version(db), when, school[0] if school else "", newest,
                    changes, first_bytes(db).hex(), tested=True)  # fmt: skip


def _settle(copied: Copied, *, with_wording: bool) -> None:
    """The copy in one file, and as sealed as what it was made of; that it is sound is seen when it
    is restored on trial."""
    db = connect(copied.copy, copied.key)
    try:
        with sorted_errors(copied.copy):
            if not with_wording and copied.folder.kind == "school":
                forms.blank_packs(db)
            # A copy kept in one file: no write-ahead log may lie beside a backup.
            db.execute("PRAGMA journal_mode=DELETE")
    finally:
        db.close()
    if copied.key is not None and trial.looks_plain(copied.copy):
        raise Damaged(translate("Backup", "The copy is not encrypted; nothing was written."))


@contextmanager
def _said(out: Path) -> Iterator[None]:
    """What the disk refuses, in a sentence."""
    try:
        yield
    except OSError as problem:
        raise CareError(not_written(out.name, problem)) from problem


def not_written(name: str, problem: OSError) -> str:
    """The sentence for a backup that a file or a folder of that name did not take."""
    words = translate("Backup", "The backup could not be written to “{name}”: {why}.")
    if isinstance(problem, FileNotFoundError):
        words = translate(
            "Backup",
            "The backup could not be written to “{name}”: that place is not there any more. Put "
            "the stick or the disk in again, or choose another place.",
        )
    return words.format(name=name, why=reason(problem))


def restore(path: Path, to: Path, progress: Progress = silent) -> Manifest:
    """Unpack a backup into a new folder; an existing one is never written over."""
    if to.exists():
        raise CareError(
            translate("Backup", "“{name}” is already there. Restore to another name.").format(
                name=to.name
            )
        )
    part = to.with_name(to.name + ".part")
    made = unpack(path, part, progress)
    try:
        part.replace(to)
        sync_folder(to.parent)
    except OSError as problem:
        remove(part)
        raise CareError(_not_restored(to, problem)) from problem
    return made


def unpack(path: Path, part: Path, progress: Progress = silent) -> Manifest:
    """Make the folder `part` of what is in a backup, as a school that was restored; nothing is
    there when it fails. One that a newer program made is refused."""
    if not path.is_file():
        raise CareError(translate("Backup", "There is no backup “{name}”.").format(name=path.name))
    size = max(path.stat().st_size, 1)
    try:
        remove(part)
        (part / "backups").mkdir(parents=True)
        told = 0

        def step() -> None:
            nonlocal told
            told = min(told + (1 << 20), size)
            progress(told, size)

        made = backup_file.unpack(path, part, step)
        migrate.require_known(made.version, made.kind)
        (part / "restored").touch()
        sync_folder(part)  # its names, before it takes its own
    except OSError as problem:
        remove(part)
        raise CareError(_not_restored(part, problem)) from problem
    except BaseException:
        remove(part)
        raise
    return made


def _not_restored(to: Path, problem: OSError) -> str:
    return translate("Backup", "The backup could not be restored to “{name}”: {why}.").format(
        name=to.name.replace(".part", ""), why=reason(problem)
    )


def kind_of(path: Path) -> Kind:
    """Whether a backup is of a school or of a district; a school where it does not say."""
    said = backup_file.read(path)
    return said.kind if said else "school"  # restoring it says what is wrong


def remove(*those: Path) -> None:
    """Files or folders, with what SQLite leaves beside a database; a system that holds one fast
    keeps it until the next time."""
    for each in those:
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each, ignore_errors=True)
        else:
            for end in ("", "-wal", "-journal", "-shm"):
                with suppress(OSError):
                    each.with_name(each.name + end).unlink(missing_ok=True)


def sweep(folder: Folder) -> None:
    """What a killed program left half-made; to be called by who has the file open."""
    left = folder.path.with_name(f"{folder.path.stem}.part{folder.path.suffix}")  # of a restoration
    with suppress(OSError):
        if time.time() - left.stat().st_mtime > _LEFT:
            remove(left)
    for place in (folder.path, folder.backups):
        for each in (*place.glob("*.part"), *place.glob("*.part-*")):
            if each not in _LIVE:
                remove(each)
