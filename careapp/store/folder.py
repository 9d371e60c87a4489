"""A school's folder `NAME.careapp/`, or a district's `NAME.caredistrict/`: the names of its files,
and who has it open.

It loads little: the first page asks for it.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.store import moving
from careapp.store.vault import Vault

Kind = Literal["school", "district"]
ENDING, DISTRICT_ENDING = ".careapp", ".caredistrict"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a school open: the program, on which computer, since when."""

    pid: int
    host: str
    program: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Folder:
    """The names of the files in a school's folder."""

    path: Path

    @property
    def kind(self) -> Kind:
        """What its name says it holds; the file itself says the same (migrate)."""
        return "district" if self.path.name.endswith(DISTRICT_ENDING) else "school"

    @property
    def data(self) -> Path:
        return self.path / "data.db"

    @property
    def fresh(self) -> Path:
        """The same under new keys, on its way to take the place of `data.db` (rekey)."""
        return self.path / "data.db.new"

    @property
    def keys(self) -> Path:
        return self.path / "keys.json"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    @property
    def note(self) -> Path:
        return self.path / "lock"

    @property
    def restored(self) -> Path:
        """Left by a restore: the next opening takes a new site id."""
        return self.path / "restored"

    @property
    def making(self) -> Path:
        """The mark of a folder in which no school is whole yet (unfinished)."""
        return self.path / "making"

    @property
    def waiting(self) -> Path:
        """The key of a laptop whose file is empty yet: it waits for its first package."""
        return self.path / "waiting.carekey"

    @property
    def attempts(self) -> Path:
        """When a password may be tried again; only there after a wrong one."""
        return self.path / "attempts.json"

    @property
    def plain(self) -> bool:
        return not self.keys.exists()

    @property
    def lost(self) -> bool:
        """Whether all is there but the data: a virus scanner, say, took them away."""
        if self.data.exists() or self.making.exists():
            return False
        return self.keys.exists() or any(self.backups.glob("*.carebackup"))

    def vault(self) -> Vault:
        return Vault(self.keys)

    def require(self, kind: Kind | None = None) -> None:
        """`CareError` unless there is a school here, or a district; `kind` says which is wanted."""
        if not self.data.exists():
            moving.settle(self.path)  # it may have been cut off between two renames
        if not self.data.exists():
            if self.lost:
                words = translate(
                    "Store", "data.db is missing in the folder “{name}”. Restore the newest backup."
                )
                raise Damaged(words.format(name=self.path.name))
            words = translate("Store", "There is no school in the folder “{name}”.")
            if self.kind == "district":
                words = translate("Store", "There is no district in the folder “{name}”.")
            raise CareError(words.format(name=self.path.name))
        if kind is not None and self.kind != kind:
            words = translate(
                "Store", "“{name}” is a district, not a school. Open it as a district."
            )
            if kind == "district":
                words = translate(
                    "Store",
                    "“{name}” is a school, not a district. A district ends in .caredistrict.",
                )
            raise CareError(words.format(name=self.path.name))

    def holder(self) -> Holder | None:
        """What the note says; only true while the database itself is locked."""
        try:
            said = json.loads(self.note.read_text(encoding="utf-8"))
            since = datetime.fromisoformat(said["since"])
            return Holder(int(said["pid"]), str(said["host"]), str(said["program"]), since)
        except (OSError, ValueError, KeyError, TypeError):
            return None
