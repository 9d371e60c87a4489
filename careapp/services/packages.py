"""Records from laptop to laptop of one school: handing out, collecting, taking in.

Whoever shows a window over it does the slow parts off the lane of the database:

    parcel = packages.gather(…)      in the database lane: copies the entries
    write_parcel(parcel, path)       anywhere: packs, seals, signs
    packages.sent(parcel)            in the database lane

    reader = packages.reader()       in the database lane
    read = reader.read(paths)        anywhere: opens the files
    shown = packages.preview(read)   in the database lane: merged for once, and taken back
    packages.receive(shown)          in the database lane
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from careapp.domain.entries import Change
from careapp.domain.packages import Cover, Laptop, LaptopKey
from careapp.domain.people import Classroom
from careapp.errors import CareError
from careapp.exchange.package import ENDING, Keeper
from careapp.files import new_file
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services.desk import Desk
from careapp.services.forms import stock
from careapp.services.package_keys import (
    LaptopKeys,
    require_carrier,
    require_ours,
    require_reach,
    require_trusting,
    secrets_of,
)
from careapp.services.package_letting import LetGo, let_go
from careapp.services.package_preview import Preview, preview
from careapp.services.package_reading import Read, Reader
from careapp.services.package_school import require_rights
from careapp.services.package_taking import Received, take_in
from careapp.services.people import People
from careapp.store import anchors, kept_backups, migrate, package_entries, packages, people
from careapp.store.school_file import local

__all__ = ["ENDING", "Packages", "Parcel", "Sending", "write_parcel"]


@dataclass(frozen=True, slots=True)
class Sending:
    """What is to go: classes, () for all that this laptop holds; of which school year, None for
    the present one; with photos and documents or without."""

    classes: tuple[Classroom, ...] = ()
    year: int | None = None
    photos: bool = True


@dataclass(frozen=True, slots=True)
class Parcel:
    """A package before it is packed."""

    cover: Cover
    to: str  # the receiver's public key for sealing
    entries: Sequence[Change] = field(repr=False)
    signing: bytes = field(repr=False)


class Packages:
    def __init__(self, desk: Desk, people_: People) -> None:
        self._desk, self._people = desk, people_
        self.keys = LaptopKeys(desk)

    def export(
        self, sending: Sending, to: LaptopKey | None, path: Path, progress: Progress = silent
    ) -> Cover:
        """Write a package. `to` None is the coordinator's laptop. For one that is not trusted here
        the role must be one that could trust it."""
        parcel = self.gather(sending, to)
        write_parcel(parcel, path, progress)
        self.sent(parcel)
        return parcel.cover

    def gather(self, sending: Sending, to: LaptopKey | None = None) -> Parcel:
        """Copy the entries that go, in one job."""
        desk = self._desk
        known = self._receiver(to)
        labels = tuple(dict.fromkeys(
            each.label for room in sending.classes for each in room.rooms
        ))  # fmt: skip
        require_reach(desk, labels, known)
        receiver = known.key if to is None and known else to
        assert receiver is not None
        entries = self._entries(sending, labels)
        mine, secrets = self.keys.mine().key, secrets_of(desk.file)
        site = local(desk.db, "site")
        cover = Cover(
            desk.file.school_id, mine.school_name, mine, site, receiver.id, desk.file.clock.now(),
            migrate.version(desk.db), labels, len(entries), sending.photos,
            known.staff if known else "", packages.ends(desk.db, site) | anchors.held(desk.db),
        )  # fmt: skip
        desk.looked("export", "package", to=receiver.id, name=receiver.name, classes=list(labels),
                    count=len(entries), photos=sending.photos)  # fmt: skip
        return Parcel(cover, receiver.sealing, entries, secrets.signing)

    def sent(self, parcel: Parcel) -> None:
        """A package is written: what all of it held need not stay on this laptop."""
        if parcel.cover.whole and parcel.cover.photos and parcel.entries:
            with self._desk.file.transaction():
                packages.keep_sent(self._desk.db, parcel.cover.to, parcel.entries[-1].id)

    def reader(self) -> Reader:
        """What opens packages that are for this laptop."""
        desk = self._desk
        require_carrier(desk)
        trusted = frozenset(each.id for each in packages.laptops(desk.db))
        return Reader(
            Keeper(
                self.keys.mine().key, secrets_of(desk.file).sealing, desk.file.school_id,
                migrate.version(desk.db), trusted,
            )
        )  # fmt: skip

    def preview(self, read: Read, progress: Progress = silent) -> Preview:
        """What taking the packages in would do; nothing is written."""
        require_carrier(self._desk)
        return preview(self._desk, self._people, read, progress)

    def look_into(self, paths: Iterable[Path], progress: Progress = silent) -> Preview:
        """The same for files and folders, all at once."""
        return self.preview(self.reader().read(paths), progress)

    def receive(
        self,
        shown: Preview,
        progress: Progress = silent,
        *,
        ahead: bool = False,
        beyond: bool = False,
    ) -> Received:
        """Take in all that was shown, in one transaction, after a backup. Twice changes nothing.
        `ahead`: also what lies more than a day ahead of this laptop's clock. `beyond`: also changes
        of the school's own data that are not for whom they come from; for who may make them.
        Packages that wait for one of the two are left out; `CareError` where all do."""
        desk = self._desk
        require_carrier(desk)
        why = shown.why_held(ahead=ahead, beyond=beyond)
        if why and not shown.opened:
            raise CareError(why)
        left = tuple(each.path for each in shown.held) if why else ()
        shown = shown.taken(ahead=ahead, beyond=beyond)
        require_rights(desk, shown.beyond)
        if not shown.new:
            return Received(0, shown.known, (), None, left)
        file = desk.file
        backup = kept_backups.keep(
            file.folder.path, desk.db, file.key, file.clock.now(), "before-merge"
        )
        added, known, conflicts = take_in(desk, shown.opened, progress)
        stock(desk.library, desk.db)
        return Received(added, known, conflicts, backup, left)

    def let_go(self, classes: Sequence[Classroom], year: int | None = None) -> LetGo:
        """Take the children of some classes of a school year off this laptop, which began with a
        package; nothing is erased elsewhere. See `package_letting`."""
        return let_go(self._desk, classes, *self._year(year))

    def code_of(self, student: str) -> str:
        """A child's code; its number in the program where there is none, or it is not here yet."""
        require_carrier(self._desk)
        found = people.student(self._desk.db, student)
        return found.code if found else student

    def _receiver(self, to: LaptopKey | None) -> Laptop | None:
        """A trusted laptop; None for one that is not, where the role could trust it."""
        if to is not None:
            require_ours(self._desk, to)
            known = next((each for each in self.keys.trusted() if each.id == to.id), None)
            if known is None:
                require_trusting(self._desk)
            return known
        known = self.keys.coordinator()
        if known is None:
            raise CareError(
                translate(
                    "Packages",
                    "No laptop is marked as the coordinator's. Say for which one the package is.",
                )
            )
        return known

    def _entries(self, sending: Sending, labels: Sequence[str]) -> Sequence[Change]:
        db = self._desk.db
        if not labels:
            return list(package_entries.every(db, photos=sending.photos))
        rooms = [each for room in sending.classes for each in room.rooms]
        since, until = self._year(sending.year)
        students = package_entries.students_of(db, rooms, since, until)
        if not students:
            raise CareError(
                translate("Packages", "There is nobody in class {name} in that year.").format(
                    name=", ".join(labels)
                )
            )
        return list(package_entries.of_students(db, students, labels, since, photos=sending.photos))

    def _year(self, year: int | None) -> tuple[date, date]:
        """From the first day of a school year up to the first of the next one."""
        now = year or self._people.current_term().year
        return self._desk.term(f"{now}/1").start, self._desk.term(f"{now + 1}/1").start


def write_parcel(parcel: Parcel, path: Path, progress: Progress = silent) -> None:
    """Pack, seal and sign; the file is there whole, or not at all. Needs no connection."""
    from careapp.exchange import package

    with new_file(path) as part:
        progress(0, 2)
        content = package.seal(parcel.cover, parcel.entries, parcel.signing, parcel.to)
        progress(1, 2)
        part.write_bytes(content)
        progress(2, 2)
