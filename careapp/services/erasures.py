"""The erasure of a child for good, or of a part of what is kept about it: in this file, in every
laptop it is merged with, and again when an old package brings it back. Backups that were made
before still hold it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from careapp.domain import retention as ages
from careapp.domain.access import Action
from careapp.domain.erasures import (
    FORM,
    KINDS,
    LEAST_REASON,
    PARTS,
    Erased,
    is_care,
    same_name,
)
from careapp.domain.people import Student
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services import opened_copies
from careapp.services.backups import Backups, Kept, carried_to
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import erasures, kept_backups, moving, people, schools, wal
from careapp.store.folder import Folder

YEARS = "retention_years"  # a setting: kind → years


@dataclass(frozen=True, slots=True)
class Going:
    """What would go of a child. `kept_until` is the day up to which the school said it keeps the
    care history, None for a child that is still here, or where none of it goes; `backups` hold the
    child all the same, those `carried` to the second place, and what a restore or a damage put
    `aside`, by its name. `parts` can go alone: how many rows
    each has."""

    student: Student
    counts: Mapping[str, int]
    left: date | None
    kept_until: date | None
    backups: tuple[Kept, ...]
    parts: Mapping[str, int]
    part: str = ""
    carried: tuple[Kept, ...] = ()
    aside: tuple[str, ...] = ()

    @property
    def still_here(self) -> bool:
        return self.left is None


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a paper about an erasure says: no name, and nothing that was kept."""

    erased: Erased
    who: str
    backups: tuple[date, ...]


class Erasures:
    def __init__(self, desk: Desk, people_: People, backups: Backups) -> None:
        self._desk, self._people, self._backups = desk, people_, backups

    def look(self, student: str, part: str = "", place: Path | None = None) -> Going:
        """What there is to go, and what speaks against it; nothing is written. `place` is the
        second one for backups. CareError for a part of which there is nothing."""
        desk = self._desk
        desk.require_school(Action.ERASE_STUDENTS)
        found = self._people.student(student)
        rooms = people.enrolments(desk.db, student)
        gone = ages.left_on(rooms, desk.today)
        left = gone.until if gone else None
        years = {each.id: each.years for each in ages.kinds(desk.setting(YEARS, {}))}
        until = ages.keeps_until(left, years["care"]) if left and is_care(part) else None
        rows = erasures.rows(desk.db, student)
        parts = _parts(rows)
        if part and part not in parts:
            raise CareError(
                translate("Erasures", "There is nothing of it to erase: {part}.").format(part=part)
            )
        counted = erasures.counted(erasures.of_part(rows, part))
        counts = {kind: counted[kind] for kind in KINDS if counted.get(kind)}
        there = carried_to(place, desk.file.folder.path) if place and place.is_dir() else ()
        return Going(
            found, counts, left, until, self._older(), parts, part, there, _aside(desk.file.folder)
        )

    def erase(self, student: str, name: str, reason: str, part: str = "") -> Erased:
        """Erase all of a child, or a `part` of what is kept about it, for good. CareError unless
        the child's name was typed again and a reason given."""
        desk = self._desk
        going = self.look(student, part)
        if not same_name(name, going.student.name):
            raise CareError(
                translate("Erasures", "This is not the name of the child. Nothing was erased.")
            )
        if len(reason.strip()) < LEAST_REASON:
            raise CareError(translate("Erasures", "Write the reason. Nothing was erased."))
        if part:
            rows = erasures.of_part(erasures.rows(desk.db, student), part)
            made = erasures.save_part(
                desk.new_id(), student, part, rows, desk.today, reason.strip()
            )
        else:
            made = erasures.save_erasure(student, desk.today, reason.strip(), going.counts)
        desk.write([made])
        settle(desk)
        return self._known(student)

    def all(self) -> list[Erased]:
        """Every erasure that was made, the newest first."""
        self._desk.require(Action.ERASE_STUDENTS)
        return erasures.erasures(self._desk.db)

    def certificate(self, id_: str) -> Certificate:
        """What the paper says about one."""
        found = next((each for each in self.all() if each.id == id_), None)
        if found is None:
            raise CareError(translate("Erasures", "There was no such erasure."))
        who = schools.staff_names(self._desk.db).get(found.who, "")
        older = tuple(each.day for each in self._older() if each.day <= found.day)
        return Certificate(found, who, older)

    def renew_backups(self) -> int:
        """A fresh backup in the school's folder, then the older ones there go; how many went.

        Copies on sticks and packages at other laptops are not in reach of this.
        """
        desk = self._desk
        desk.require_school(Action.ERASE_STUDENTS)
        older = self._older()
        fresh = kept_backups.keep(
            desk.file.folder.path, desk.db, desk.file.key, desk.file.clock.now()
        )
        gone = [each for each in older if each.path != fresh]
        for each in gone:
            each.path.unlink(missing_ok=True)
        desk.looked("backup", "renewed", count=len(gone))
        return len(gone)

    def _older(self) -> tuple[Kept, ...]:
        return self._backups.kept() if self._desk.actor.may(Action.BACK_UP) else ()

    def _known(self, student: str) -> Erased:
        return next(e for e in erasures.erasures(self._desk.db) if e.student == student)


def settle(desk: Desk) -> None:
    """What is left to do once something was erased: no page of the log may hold it, and a document
    that was opened may still lie beside the file."""
    erasures.settle(desk.db)
    opened_copies.forget(desk.file)


def _aside(folder: Folder) -> tuple[str, ...]:
    """Schools that another one took the place of, and a log that was damaged."""
    log = wal.damaged_log_of(folder)
    names = (each.path.name for each in moving.aside(folder.path))
    return (*names, *((log.name,) if log.exists() else ()))


def _parts(rows: list[erasures.Row]) -> dict[str, int]:
    """What can go alone, and how many rows it has; of each form the number of its records."""
    found = {part: len(erasures.of_part(rows, part)) for part in PARTS}
    forms = sorted({each.form for each in rows if each.table == "record" and each.form})
    for form in forms:
        found[f"{FORM}{form}"] = sum(e.table == "record" and e.form == form for e in rows)
    return {part: n for part, n in found.items() if n}
