"""Backups of the open school, in its own folder and in a second place, and the check of it all.

Making one has two parts: the copy, which needs the connection and comes in pieces, and the rest,
which does not and takes longer (`finish`, `finish_daily`): the window does it in the other lane.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from careapp import progress as pieces
from careapp.domain.access import Action
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.progress import Progress, Steps, silent
from careapp.services.desk import Desk
from careapp.store import backup, check, kept_backups
from careapp.store.backup import Copied


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that lies in the school's own folder or in the second place; `size` in bytes.

    `why` is "daily", "before-upgrade", "before-merge", …; `tested` when it was restored on trial
    (None: an older program made it and did not); `sealed`: it is encrypted."""

    path: Path
    day: date
    size: int
    why: str = ""
    tested: datetime | None = None
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Daily:
    """What came of the backup of the day: the one made in the school's folder just now, the one in
    the second place, and why that could not be made; "" where there is nothing to be said."""

    made: Path | None
    carried: Path | None = None
    trouble: str = ""


class Backups:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self, out: Path, *, with_wording: bool = False) -> None:
        """Write a backup to a file of the user's choice, restored on trial before it counts.
        Wording packs stay behind unless they are asked for."""
        finish(pieces.finish(self.begin(out)), with_wording=with_wording)
        self.note(out)

    def begin(self, out: Path) -> Steps[Copied]:
        """The part of it that needs the connection; `finish` does the rest, and `note` is last.
        Closing the school breaks it off."""
        self._desk.require(Action.BACK_UP)
        file = self._desk.file
        return file.copying(backup.copy(file.folder, file.db, file.key, file.clock.now(), out))

    def note(self, out: Path) -> None:
        """Everything of the school has left it: that stands in the log of looks."""
        self._desk.looked("backup", out.name)

    def keep_daily(self) -> Path | None:
        """The backup of the day in the school's own folder, unless it is there; its path."""
        begun = self.begin_daily()
        return kept_backups.finish(pieces.finish(begun)) if begun else None

    def begin_daily(self, *, closing: bool = False) -> Steps[Copied] | None:
        """The first part of it. `closing`: also where something was written since the one of today;
        None where nothing has to be done."""
        file = self._desk.file
        if file.only_read or not self._due(closing=closing):
            return None
        return file.copying(
            kept_backups.begin(file.folder.path, file.db, file.key, file.clock.now())
        )

    def keep_before(self, why: str) -> Path:
        """A backup before something large, `before-merge`: for whoever wants to go back."""
        file = self._desk.file
        return kept_backups.keep(file.folder.path, self._desk.db, file.key, file.clock.now(), why)

    def kept(self) -> tuple[Kept, ...]:
        """The backups in the school's own folder, newest first."""
        self._desk.require(Action.BACK_UP)
        return _listed(kept_backups.kept(self._desk.file.folder.path))

    def check(self) -> list[str]:
        """Every fault found in file, pages, keys and journal, a sentence each; none is good."""
        return check.faults(self._desk.file)

    def require_sound(self) -> None:
        """`DamagedData` if it is the open file's fault that a backup of it is not sound."""
        check.require_pages(self._desk.file)

    def _due(self, *, closing: bool) -> bool:
        folder, today = self._desk.file.folder, self._desk.today
        if closing:
            return not kept_backups.current(folder, self._desk.db, today)
        return kept_backups.newest(folder.path) != today


def finish(copied: Copied, progress: Progress = silent, *, with_wording: bool = False) -> Path:
    """The rest of a backup, in whatever thread; its path."""
    return backup.finish(copied, progress, with_wording=with_wording)


def finish_daily(
    copied: Copied | None, folder: Path, place: Path | None, progress: Progress = silent
) -> Daily:
    """The rest of the backup of the day, and its copy in the second place, where there is one. That
    it is not there now (a stick that was taken out) is no error: it is tried again next time."""
    made = kept_backups.finish(copied, progress) if copied else None
    newest = made or kept_backups.latest(folder)
    if place is None or newest is None or kept_backups.is_carried(newest, place, folder):
        return Daily(made)
    try:
        if place.is_dir():
            return Daily(made, kept_backups.carry(newest, place, folder, progress))
    except CareError as problem:
        if place.is_dir():
            return Daily(made, trouble=str(problem))
    words = translate(
        "Backups",
        "The second place for backups is not there now: {place}. The backup in the school's "
        "folder is made, and is taken there the next time.",
    )
    return Daily(made, trouble=words.format(place=place))


def kept_in(folder: Path) -> tuple[Kept, ...]:
    """The backups in a school's folder, before anybody has signed in."""
    return _listed(kept_backups.kept(folder))


def carried_to(place: Path, folder: Path) -> tuple[Kept, ...]:
    """The backups of a school that lie in the second place, newest first."""
    return _listed(kept_backups.carried(place, folder))


def newest_good(those: Iterable[Kept]) -> Kept | None:
    """The newest of some backups that is as it was written; each is read from end to end."""
    return next((each for each in those if kept_backups.is_good(each.path)), None)


def _listed(found: Iterable[kept_backups.Kept]) -> tuple[Kept, ...]:
    return tuple(
        Kept(
            each.path, each.day, each.size, each.why,
            each.manifest.made if each.manifest and each.manifest.tested else None,
            bool(each.manifest and each.manifest.sealed),
        )
        for each in found
    )  # fmt: skip
