"""Backups of the open school, and the full check of everything in it."""

from pathlib import Path

from careapp.domain.access import Action
from careapp.services.desk import Desk
from careapp.store import backup, check


class Backups:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self, out: Path) -> None:
        """Write a backup to a file of the user's choice, checked before it counts."""
        desk = self._desk
        desk.require(Action.BACK_UP)
        backup.make(desk.file.folder.path, desk.db, desk.file.key, desk.file.clock.now(), out)
        desk.looked("backup", out.name)

    def keep_daily(self) -> Path | None:
        """The backup of the day in the school's own folder, unless it is there; its path."""
        desk = self._desk
        if backup.newest(desk.file.folder.path) == desk.today:
            return None
        return backup.keep(desk.file.folder.path, desk.db, desk.file.key, desk.file.clock.now())

    def check(self) -> list[str]:
        """Every fault found in file, pages, keys and journal, a sentence each; none is good."""
        return check.faults(self._desk.file)
