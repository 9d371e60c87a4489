"""Settings of this computer: no student's data, never in a school's folder."""

import json
import uuid
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from careapp import paths


@dataclass(slots=True)
class Settings:
    """What is remembered between starts; `install` tells a copied school file from its original."""

    install: str = field(default_factory=lambda: str(uuid.uuid4()))
    language: str = ""
    text_size: int = 15
    theme: str = "light"
    lock_minutes: int = 10
    last_folder: str = ""
    last_school: str = ""
    schools: list[str] = field(default_factory=list)
    students_view: str = "table"  # or "cards"
    students_order: str = "number"
    backup_folders: dict[str, str] = field(default_factory=dict)  # by school: the second place
    backup_told: str = ""  # the day on which it was said last that it is not there
    known_risks: list[str] = field(default_factory=list)  # places of schools that were warned of

    def remember_school(self, folder: Path) -> None:
        name = str(folder)
        self.last_school = name
        self.schools = [name, *(other for other in self.schools if other != name)][:10]


def load() -> Settings:
    """The stored settings; a missing or unreadable file gives fresh ones (saved at once)."""
    path = paths.config_folder() / "settings.json"
    known = {each.name for each in fields(Settings)}
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        return Settings(**{name: value for name, value in stored.items() if name in known})
    except (OSError, ValueError, TypeError, AttributeError):
        fresh = Settings()
        save(fresh)
        return fresh


def save(settings: Settings) -> None:
    """Written whole or not at all; a folder that cannot be written to is no reason to stop."""
    path = paths.config_folder() / "settings.json"
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(
            json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8"
        )
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
