"""Settings of this computer: no student's data, never in a school's folder."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from careapp import paths


def _new_install() -> str:
    import uuid  # once on a computer

    return str(uuid.uuid4())


@dataclass(slots=True)
class Settings:
    """What is remembered between starts; `install` tells a copied school file from its original."""

    install: str = field(default_factory=_new_install)
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
    codes_to_keep: list[str] = field(default_factory=list)  # files whose code may be lost
    window: list[int] = field(default_factory=list)  # where it was: x, y, width, height
    maximised: bool = False
    columns: dict[str, dict[str, int]] = field(default_factory=dict)  # by table: column and width
    guide_size: list[int] = field(default_factory=list)  # of its window: width, height
    kept_in: str = ""  # the folder of these settings when they were stored

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
        stored = _moved(stored, str(stored.get("kept_in") or path.parent), str(path.parent))
        return Settings(**{name: value for name, value in stored.items() if name in known})
    except (OSError, ValueError, TypeError, AttributeError):
        fresh = Settings()
        save(fresh)
        return fresh


def save(settings: Settings) -> None:
    """Written whole or not at all; a folder that cannot be written to is no reason to stop."""
    path = paths.config_folder() / "settings.json"
    part = path.with_suffix(".part")
    settings.kept_in = str(path.parent)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(
            json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8"
        )
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()


def _moved(stored: Any, before: str, now: str) -> Any:
    """With the folder of the settings what lies in it has moved: a stick is E: here and F: there,
    and the schools on it are found all the same."""
    if before == now:
        return stored
    if isinstance(stored, dict):
        return {_moved(key, before, now): _moved(each, before, now) for key, each in stored.items()}
    if isinstance(stored, list):
        return [_moved(each, before, now) for each in stored]
    if isinstance(stored, str):
        # A risk that was noted stands before the place, with a bar between them.
        risk, bar, place = stored.rpartition("|")
        if place == before or place.startswith((f"{before}/", f"{before}\\")):
            return f"{risk}{bar}{now}{place.removeprefix(before)}"
    return stored
