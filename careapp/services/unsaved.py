"""What is typed into fields that wait for a Save button: each account finds its own again."""

from collections.abc import Mapping
from typing import Any

from careapp.services.desk import Desk
from careapp.store import unsaved


class Unsaved:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(self, texts: Mapping[str, Any]) -> None:
        """Keep this for whoever is at work; it is on the disk when this returns."""
        with self._desk.file.transaction():
            unsaved.put(self._desk.db, self._desk.actor.staff, texts)

    def kept(self) -> dict[str, Any]:
        """What the account at work had typed."""
        return unsaved.of_account(self._desk.db, self._desk.actor.staff)
