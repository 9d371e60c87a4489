"""A child goes to another school with a package, or comes with one; each is taken back in a step.

What a package may hold is chosen part by part; sealed notes and alarms never go along.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from careapp.domain.access import Action
from careapp.domain.consents import TRANSFER
from careapp.domain.people import Classroom, Enrolment, Student
from careapp.domain.transfers import PARTS, Chosen, Package, Row, Transfer
from careapp.errors import CareError
from careapp.files import new_file, read_at_most, reason
from careapp.i18n import translate
from careapp.services.consents import Consents
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.transfer_rows import came, child_of, count, goes, is_final, lean
from careapp.services.transfer_words import Choice, choices, told_of
from careapp.store import people, schools, transfers
from careapp.store.journal import Entry

_LARGEST = 200_000_000  # bytes of a file: what one may come to when it is unpacked
GONE = "transferred"  # why an enrolment ended


@dataclass(frozen=True, slots=True)
class Offer:
    """What of a child could go along: how many rows of each part, and what is chosen one by one."""

    student: Student
    classroom: str
    counts: dict[str, int]
    plans: tuple[Choice, ...]
    referrals: tuple[Choice, ...]
    documents: tuple[Choice, ...]
    warning: str = ""  # where the family has not agreed to it


@dataclass(frozen=True, slots=True)
class Sending:
    """To which school, why, and whether the child leaves this one with it."""

    school: str
    reason: str = ""
    leaves: bool = True


@dataclass(frozen=True, slots=True)
class Twin:
    """A child of this school that may be the same one; `sure` by the ID."""

    student: Student
    classroom: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Arriving:
    """A package before anything is written. `already` is the taking in of the same one, `known` the
    child itself where it was here before, `unknown` the forms that this school does not have."""

    package: Package
    student: Student
    counts: dict[str, int]
    twins: tuple[Twin, ...]
    known: Student | None
    already: Transfer | None
    unknown: tuple[str, ...]


class Transfers:
    def __init__(self, desk: Desk, people_: People) -> None:
        self._desk, self._people = desk, people_

    def of_student(self, student: str) -> list[Transfer]:
        """From where a child came, and where it went; the newest first."""
        self._people.student(student)
        return transfers.transfers(self._desk.db, student)

    def new_passphrase(self) -> str:
        """Another one for every package."""
        from careapp.exchange import transfer as sealing

        return sealing.new_passphrase()

    def offer(self, student: str) -> Offer:
        self._desk.require(Action.TRANSFER)
        found = self._people.student(student)
        tables = [table for tables in PARTS.values() for table in tables]
        rows = [
            each for each in transfers.rows_of(self._desk.db, student, tables) if is_final(each)
        ]
        now = self._now(student)
        return Offer(
            found,
            now.classroom.label if now else "",
            {part: count(rows, part) for part in PARTS},
            *choices(self._desk, student),
            Consents(self._desk, self._people).warning(student, TRANSFER),
        )

    def send(
        self, student: str, chosen: Chosen, path: Path, sending: Sending, passphrase: str
    ) -> Transfer:
        """Write the package, and mark the child as gone with it; what is kept of it."""
        from careapp.exchange import transfer as sealing

        desk = self._desk
        desk.require(Action.TRANSFER)
        self._people.student(student)
        if not sending.school.strip():
            raise CareError(translate("Transfer", "Say to which school the student goes."))
        package = self._package(student, chosen)
        content = sealing.seal(package, passphrase)
        made = Transfer(
            desk.new_id(), student, package.id, "out", sending.school.strip(), desk.today,
            desk.actor.staff, reason=sending.reason.strip(),
        )  # fmt: skip
        now = self._now(student) if sending.leaves else None
        with new_file(path) as part:
            part.write_bytes(content)
            ends = list(_end(now, made)) if now else []
            desk.write([*ends, transfers.save_transfer(made)])
        desk.looked("export", "transfer", student, to=made.school, parts=list(chosen.parts))
        return made

    def take_back(self, transfer: str) -> None:
        """Undo a sending or a taking in; refused once something was written upon it."""
        desk = self._desk
        desk.require(Action.TRANSFER)
        made = transfers.transfer(desk.db, transfer)
        if made is None:
            raise CareError(translate("Transfer", "This was taken back already."))
        if transfers.written_since(desk.db, transfer, made.student):
            raise CareError(
                translate(
                    "Transfer",
                    "Something was written about the student since. Correct it on the student's "
                    "page instead.",
                )
            )
        rows = self._come_back(made) if made.way == "out" else self._go_again(made)
        desk.write([*rows, transfers.save_transfer(replace(made, deleted=True))])

    def read(self, path: Path, passphrase: str) -> Package:
        """What is in a file; needs no connection."""
        from careapp.exchange import transfer as sealing

        self._desk.require(Action.TRANSFER)
        try:
            content = read_at_most(path, _LARGEST)
        except OSError as problem:
            raise CareError(
                translate("Transfer", "“{name}” cannot be read: {why}.").format(
                    name=path.name, why=reason(problem)
                )
            ) from problem
        if content is None:
            raise CareError(
                translate("Transfer", "“{name}” is too large to be a file of one student.").format(
                    name=path.name
                )
            )
        return sealing.open_sealed(content, passphrase)

    def look(self, package: Package) -> Arriving:
        """Who it is, what comes along, and whom of this school it may be."""
        desk = self._desk
        desk.require_school(Action.TRANSFER)
        child = child_of(package)
        here = people.students(desk.db)
        known = next((each for each in here if each.id == package.student), None)
        others = [each for each in here if each.id != package.student]
        forms = {str(each.fields.get("form")) for each in package.of("record")}
        return Arriving(
            package,
            child,
            {part: count(package.rows, part) for part in PARTS},
            tuple(self._twins(child, others)),
            known,
            transfers.of_package(desk.db, package.id),
            tuple(sorted(forms - set(desk.library.ids))),
        )

    def take_in(self, package: Package, classroom: Classroom, same_as: str = "") -> Transfer:
        """Write it all in one transaction. `same_as` is the child of this school that it is; a
        package that was taken in already changes nothing."""
        desk, arriving = self._desk, self.look(package)
        if arriving.already is not None:
            return arriving.already
        student = same_as or package.student
        known = people.student(desk.db, same_as) if same_as else arriving.known
        now = self._now(student)
        if now is not None:
            raise CareError(
                translate("Transfer", "The student is in class {name} already.").format(
                    name=now.classroom.label
                )
            )
        made = Transfer(
            f"{package.id}|in", student, package.id, "in", package.school, desk.today,
            desk.actor.staff, package.code, told=package.told,
        )  # fmt: skip
        rows = list(self._fresh(arriving, student, known))
        seat = Enrolment(f"{student}|{package.id}", student, classroom, desk.today)
        marks = tuple(each for row in rows for each in came(row, student, known))
        made = replace(made, made=(*marks, ("enrolment", seat.id)))
        desk.write([
            *(transfers.save_row(row, student) for row in rows),
            *people.save_enrolment(seat),
            Entry("enrolment", seat.id, {"deleted": False}, student),
            transfers.save_transfer(made),
        ])  # fmt: skip
        return made

    def _fresh(self, arriving: Arriving, student: str, known: Student | None) -> Iterator[Row]:
        """What is not here yet. Of a child that is known only what is blank is filled in, and a
        family only if there is none."""
        family = people.guardians(self._desk.db, student) if known else []
        for row in arriving.package.rows:
            if row.table == "student" and known is not None:
                blank = {n: v for n, v in row.fields.items() if v and not getattr(known, n, True)}
                if blank:
                    yield replace(row, fields=blank)
            elif row.table == "guardian" and family:
                continue
            elif self._belongs(row, arriving) and not transfers.is_there(
                self._desk.db, row, student
            ):
                yield row

    def _package(self, student: str, chosen: Chosen) -> Package:
        desk = self._desk
        tables = [table for part in chosen.parts for table in PARTS[part]]
        found = [each for each in transfers.rows_of(desk.db, student, tables) if is_final(each)]
        ids = {each.id for each in found if each.table == "record"}
        rows = tuple(lean(each) for each in found if goes(each, ids, chosen))
        school = schools.school(desk.db)
        return Package(
            desk.new_id(), school.name if school else "", school.smis_code if school else "",
            desk.today, student, rows, told_of(desk, student, chosen),
        )  # fmt: skip

    def _belongs(self, row: Row, arriving: Arriving) -> bool:
        """Answers to a form that this school lacks stay out, with all that hangs on them."""
        if row.table not in ("record", "result", "photo"):
            return True
        forms = {each.id: str(each.fields.get("form")) for each in arriving.package.of("record")}
        record = str(row.fields.get("record", "")) or row.id.partition("|")[0]
        return record in forms and forms[record] not in arriving.unknown

    def _twins(self, child: Student, others: Sequence[Student]) -> Iterator[Twin]:
        for each in others:
            sure = bool(child.national_id) and each.national_id == child.national_id
            names = (each.first_name, each.last_name) == (child.first_name, child.last_name)
            if sure or (names and (each.born == child.born or None in (each.born, child.born))):
                now = self._now(each.id)
                yield Twin(each, now.classroom.label if now else "", sure)

    def _now(self, student: str) -> Enrolment | None:
        found = people.enrolments(self._desk.db, student)
        return next((each for each in found if each.valid_on(self._desk.today)), None)

    def _come_back(self, made: Transfer) -> Iterator[Entry]:
        for each in people.enrolments(self._desk.db, made.student):
            if each.reason == GONE and each.until == made.day:
                yield from people.save_enrolment(replace(each, until=None, reason=""), each)

    def _go_again(self, made: Transfer) -> Iterator[Entry]:
        """All that came with the package, and the class it came into."""
        for table, id_ in made.made:
            yield transfers.take_away(table, id_, made.student)


def _end(now: Enrolment, made: Transfer) -> Iterator[Entry]:
    yield from people.save_enrolment(replace(now, until=made.day, reason=GONE), now)
