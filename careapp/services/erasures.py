"""The erasure of a child for good: in this file, in every laptop it is merged with, and again when
an old package brings the child back. Backups that were made before still hold it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from careapp.domain import retention as ages
from careapp.domain.access import Action
from careapp.domain.erasures import KINDS, LEAST_REASON, Erased, same_name
from careapp.domain.people import Student
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.backups import Backups, Kept
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import erasures, kept_backups, people, schools

YEARS = "retention_years"  # a setting: kind → years


@dataclass(frozen=True, slots=True)
class Going:
    """What would go of a child. `kept_until` is the day up to which the school said it keeps the
    care history, None for a child that is still here; `backups` hold the child all the same."""

    student: Student
    counts: Mapping[str, int]
    left: date | None
    kept_until: date | None
    backups: tuple[Kept, ...]

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

    def look(self, student: str) -> Going:
        """What there is to go, and what speaks against it; nothing is written."""
        desk = self._desk
        desk.require_school(Action.ERASE_STUDENTS)
        found = self._people.student(student)
        rooms = people.enrolments(desk.db, student)
        gone = ages.left_on(rooms, desk.today)
        left = gone.until if gone else None
        years = {each.id: each.years for each in ages.kinds(desk.setting(YEARS, {}))}
        until = ages.keeps_until(left, years["care"]) if left else None
        counted = erasures.counts(desk.db, student)
        counts = {kind: counted[kind] for kind in KINDS if counted.get(kind)}
        return Going(found, counts, left, until, self._older())

    def erase(self, student: str, name: str, reason: str) -> Erased:
        """Erase for good. CareError unless the child's name was typed again and a reason given."""
        desk = self._desk
        going = self.look(student)
        if not same_name(name, going.student.name):
            raise CareError(
                translate("Erasures", "This is not the name of the child. Nothing was erased.")
            )
        if len(reason.strip()) < LEAST_REASON:
            raise CareError(translate("Erasures", "Write the reason. Nothing was erased."))
        desk.write([erasures.save_erasure(student, desk.today, reason.strip(), going.counts)])
        erasures.settle(desk.db)
        self._forget_copies()
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

    def _forget_copies(self) -> None:
        """A document that was opened may still lie beside the file."""
        from careapp.services.documents import Documents  # loads with the first erasure

        Documents(self._desk, self._people).forget_copies()

    def _older(self) -> tuple[Kept, ...]:
        return self._backups.kept() if self._desk.actor.may(Action.BACK_UP) else ()

    def _known(self, student: str) -> Erased:
        return next(e for e in erasures.erasures(self._desk.db) if e.student == student)
