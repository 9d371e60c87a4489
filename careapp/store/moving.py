"""A folder takes the place of a school's folder, which is kept under another name.

Two renames, and a kill may fall between them: a note beside the folders says what was meant, and
whoever next looks for the school finishes it.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from careapp.errors import CareError
from careapp.files import reason, sync_folder, write_whole
from careapp.i18n import translate

_MARK = "kept.json"


@dataclass(frozen=True, slots=True)
class Aside:
    """A school that was put aside when another took its place: whose place it had, when, why."""

    path: Path
    of: str
    when: datetime
    why: str


def take_place(fresh: Path, place: Path, kept: Path, when: datetime, why: str) -> None:
    """`fresh` is from now on at `place`; what was there is at `kept`, with a mark in it.

    All three lie in one folder. `CareError` leaves everything as it was.
    """
    note = _note(place)
    try:
        write_whole(note, json.dumps({"fresh": fresh.name}).encode())
        if place.exists():
            mark = {"of": place.name, "when": when.isoformat(timespec="seconds"), "why": why}
            with suppress(OSError):  # a folder that cannot be written to goes without
                write_whole(place / _MARK, json.dumps(mark).encode())
            place.rename(kept)
        try:
            fresh.rename(place)
        except OSError:
            if kept.exists():
                kept.rename(place)
            raise
        sync_folder(place.parent)
        (place / _MARK).unlink(missing_ok=True)
        _take_backups(kept, place)
    except OSError as problem:
        with suppress(OSError):
            (place / _MARK).unlink(missing_ok=True)
        raise CareError(
            translate(
                "Moving",
                "“{name}” could not be put aside: {why}. Close it in other programs, then try "
                "again.",
            ).format(name=place.name, why=reason(problem))
        ) from problem
    finally:
        with suppress(OSError):
            note.unlink(missing_ok=True)


def _take_backups(kept: Path, place: Path) -> None:
    """They stay with the school that is in the place, whichever that is."""
    with suppress(OSError):
        (place / "backups").mkdir(exist_ok=True)
        for each in (kept / "backups").glob("*.carebackup") if kept != place else ():
            if not (place / "backups" / each.name).exists():
                each.rename(place / "backups" / each.name)


def settle(place: Path) -> None:
    """Finish what was cut off between the two renames."""
    note = _note(place)
    try:
        fresh = place.parent / str(json.loads(note.read_text(encoding="utf-8"))["fresh"])
    except (OSError, ValueError, KeyError, TypeError):
        return
    with suppress(OSError):
        if not place.exists() and fresh.is_dir() and fresh.parent == place.parent:
            fresh.rename(place)
            sync_folder(place.parent)
            (place / _MARK).unlink(missing_ok=True)
        note.unlink(missing_ok=True)


def aside(place: Path) -> list[Aside]:
    """What was put aside for what is at `place` now, newest first."""
    return [each for each in asides(place.parent) if each.of == place.name and each.path != place]


def asides(folder: Path) -> list[Aside]:
    """All that was put aside in a folder, newest first."""
    found = []
    for mark in folder.glob(f"*/{_MARK}"):
        with suppress(OSError, ValueError, KeyError, TypeError):
            said = json.loads(mark.read_text(encoding="utf-8"))
            when = datetime.fromisoformat(said["when"])
            found.append(Aside(mark.parent, str(said["of"]), when, str(said["why"])))
    return sorted(found, key=lambda each: each.when, reverse=True)


def _note(place: Path) -> Path:
    return place.with_name(place.name + ".moving")
