"""A laptop lets go of classes that are another teacher's from now on, as in May.

In place: their entries leave the journal, the tables are folded anew, the old backups of this
folder, which hold them still, are replaced by a new one. It cannot be seen from here whether the
coordinator has taken the last package in; only that one was made after the last entry. Copies of
the folder, or of a backup, that somebody made elsewhere are out of reach.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from careapp.domain.people import Classroom, read_classroom
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.package_keys import BEGUN, LaptopKeys, require_carrier
from careapp.store import kept_backups, package_entries, package_letting, packages, schools
from careapp.store.school_file import local


@dataclass(frozen=True, slots=True)
class LetGo:
    """How many children, and how many entries, this laptop no longer holds."""

    students: int
    entries: int


def let_go(desk: Desk, classes: Sequence[Classroom], since: date, until: date) -> LetGo:
    """Of who is in some classes in a year, but for those who are in another class of the account
    from now on."""
    _require(desk)
    rooms = [each for one in classes for each in one.rooms]
    labels = sorted({each.label for each in rooms})
    others = [read_classroom(each) for each in desk.actor.classes - {*labels} if "/" in each]
    stays = package_entries.students_of(desk.db, others, desk.today, date.max)
    students = package_entries.students_of(desk.db, rooms, since, until) - stays
    if not students:
        raise CareError(
            translate("Packages", "There is nobody in class {name} in that year.").format(
                name=", ".join(labels)
            )
        )
    site, coordinator = local(desk.db, "site"), LaptopKeys(desk).coordinator()
    sent = packages.sent(desk.db, coordinator.id) if coordinator else ""
    if package_letting.unsent(desk.db, site, students, sent):
        raise CareError(
            translate(
                "Packages",
                "What was written on this laptop last is in no package yet. Make one of everything "
                "for the coordinator first.",
            )
        )
    told = {"classes": labels, "day": desk.today.isoformat(), "who": desk.actor.staff}
    with desk.file.transaction():
        entries = package_letting.take_out(desk.db, students, labels, until)
        desk.file.journal.rebuild()
        desk.write([schools.save_setting(f"{packages.LET_GO}{site}", told)])
        package_letting.note_gaps(desk.db)
        desk.looked("let-go", ", ".join(labels), count=len(students))
    _forget_backups(desk)
    return LetGo(len(students), entries)


def _require(desk: Desk) -> None:
    require_carrier(desk)
    if not local(desk.db, BEGUN):
        raise CareError(
            translate(
                "Packages",
                "This is the school's own laptop: it holds every class. Only a laptop that began "
                "with a package lets go of one.",
            )
        )


def _forget_backups(desk: Desk) -> None:
    """A new one takes the place of those that hold what went."""
    file = desk.file
    package_letting.settle(desk.db)
    before = [each.path for each in kept_backups.kept(file.folder.path)]
    new = kept_backups.keep(file.folder.path, desk.db, file.key, file.clock.now(), "after-let-go")
    for each in before:
        if each != new:
            with suppress(OSError):
                each.unlink()
