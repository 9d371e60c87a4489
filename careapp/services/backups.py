"""Backups of the open school, and the full check of everything in it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from careapp.domain.access import Action
from careapp.services.desk import Desk
from careapp.store import backup, check


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup in the school's own folder; `size` in bytes."""

    path: Path
    day: date
    size: int


class Backups:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self, out: Path, *, with_wording: bool = False) -> None:
        """Write a backup to a file of the user's choice, checked before it counts. Wording packs
        stay behind unless they are asked for."""
        desk = self._desk
        desk.require(Action.BACK_UP)
        backup.make(
            desk.file.folder.path, desk.db, desk.file.key, desk.file.clock.now(), out,
            with_wording=with_wording,
        )  # fmt: skip
        desk.looked("backup", out.name)

    def keep_daily(self) -> Path | None:
        """The backup of the day in the school's own folder, unless it is there; its path."""
        desk = self._desk
        if backup.newest(desk.file.folder.path) == desk.today:
            return None
        return backup.keep(desk.file.folder.path, desk.db, desk.file.key, desk.file.clock.now())

    def kept(self) -> tuple[Kept, ...]:
        """The backups in the school's own folder, newest first."""
        self._desk.require(Action.BACK_UP)
        return tuple(
            Kept(path, day, path.stat().st_size)
            for path, day in backup.kept(self._desk.file.folder.path)
        )

    def check(self) -> list[str]:
        """Every fault found in file, pages, keys and journal, a sentence each; none is good."""
        return check.faults(self._desk.file)
