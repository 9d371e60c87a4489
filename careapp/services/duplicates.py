"""Children entered twice, as on two laptops: found by the program, joined by a person, and undone.

Joining changes nothing that was written. What is about the one that goes, also what arrives later
from a laptop that does not know, is shown as of the one that stays; its own data count, and what is
blank in them is filled in from the other's by ordinary entries, which taking back undoes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from careapp.domain.access import Action
from careapp.domain.duplicates import TWO, Duplicate, Reason, pair_id
from careapp.domain.people import Classroom, Enrolment, Guardian, Student
from careapp.domain.siblings import digits
from careapp.domain.thai import search_form
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import duplicates, people
from careapp.store.duplicates import Tidied
from careapp.store.journal import Entry


@dataclass(frozen=True, slots=True)
class Side:
    """One of two: the child, its class of today (None without one), and how much was written."""

    student: Student
    classroom: Classroom | None
    written: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two that look like one child, the one that should stay first: of which more was written."""

    stays: Side
    goes: Side
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """Two of whom a person said something, to be shown and taken back by `said.id`: that `goes` is
    `stays`, or that they are two."""

    said: Duplicate
    stays: Student
    goes: Student

    @property
    def same(self) -> bool:
        return self.said.reason != TWO


class Duplicates:
    """For those who see to the whole school."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def found(self) -> list[Pair]:
        """Pairs of children that look the same, less those of whom a person said they are two."""
        self._require()
        return pairs(self._desk)

    def said(self) -> list[Judged]:
        """What was said of two children and not taken back, the newest first."""
        self._require()
        db = self._desk.db
        found = []
        for each in duplicates.said(db):
            one, _, other = each.id.rpartition("|")
            stays, goes = people.student(db, each.student or one), people.student(db, other)
            if stays and goes:
                found.append(Judged(each, stays, goes))
        return found

    def join(self, goes: str, stays: str) -> None:
        """`goes` is the same child as `stays`: everything about it is shown there from now on."""
        self._require()
        there, gone = self._child(stays), self._child(goes)
        now = duplicates.joined(self._desk.db)
        if now.of(goes) == now.of(stays):
            raise CareError(translate("Duplicates", "These two are one child already."))
        if now.of(goes) != goes or now.of(stays) != stays:
            raise CareError(
                translate(
                    "Duplicates",
                    "One of them was joined to another child. Choose that child, or take the "
                    "joining back first.",
                )
            )
        reason = duplicates.found(self._desk.db).get((min(goes, stays), max(goes, stays)), ("",))[0]
        made = Duplicate(goes, stays, self._desk.actor.staff, self._desk.today, reason)
        begun = self._begun(gone, there)
        tidied = [*self._tidied(gone, there)]
        tidied += (Tidied("enrolment", each.id, stays, "deleted", False, True) for each in begun)
        self._desk.write([
            *(entry for each in begun for entry in people.save_enrolment(each)),
            *_set(tidied),
            duplicates.save_duplicate(made, tidied),
        ])  # fmt: skip

    def take_back(self, id_: str) -> None:
        """What was said of two is not so: they are shown as they were, with all that came since."""
        self._require()
        said = duplicates.duplicate(self._desk.db, id_)
        if said is None or said.deleted:
            raise CareError(translate("Duplicates", "This was taken back already."))
        journal = self._desk.file.journal
        tidied = duplicates.tidied(journal.history("duplicate", id_))
        changed = replace(said, who=self._desk.actor.staff, day=self._desk.today, deleted=True)
        self._desk.write([duplicates.save_duplicate(changed), *_set(self._undone(tidied))])

    def are_two(self, one: str, other: str) -> str:
        """They look the same and are two: not to be asked again. The id to take it back by."""
        self._require()
        self._child(one)
        self._child(other)
        now = duplicates.joined(self._desk.db)
        if now.of(one) == now.of(other):
            raise CareError(
                translate("Duplicates", "These two were joined. Take the joining back first.")
            )
        desk = self._desk
        made = Duplicate(pair_id(one, other), "", desk.actor.staff, desk.today, TWO)
        desk.write([duplicates.save_duplicate(made)])
        return made.id

    def _require(self) -> None:
        self._desk.require_school(Action.EDIT_STUDENTS)

    def _child(self, id_: str) -> Student:
        found = people.student(self._desk.db, id_)
        if found is None:
            raise CareError(translate("People", "This student is not in the school."))
        return found

    def _tidied(self, goes: Student, stays: Student) -> Iterator[Tidied]:
        """Blank data of the one that stays are filled in; of a parent that both have one goes."""
        for name, value in _filled(goes, stays):
            yield Tidied("student", stays.id, stays.id, name, value, _plain(getattr(stays, name)))
        known = people.guardians(self._desk.db, stays.id)
        for each in people.guardians(self._desk.db, goes.id):
            if any(_same(each, other) for other in known):
                yield Tidied("guardian", each.id, goes.id, "deleted", True, False)
            elif each.first_call and any(other.first_call for other in known):
                yield Tidied("guardian", each.id, goes.id, "first_call", False, True)

    def _begun(self, goes: Student, stays: Student) -> list[Enrolment]:
        """The classes of the one that goes at a time when the other was in none."""
        known = people.enrolments(self._desk.db, stays.id)
        return [
            replace(each, id=self._desk.new_id(), student=stays.id)
            for each in people.enrolments(self._desk.db, goes.id)
            if not any(_overlap(each, other) for other in known)
        ]

    def _undone(self, tidied: Sequence[Tidied]) -> Iterator[Tidied]:
        """Where nobody has written the field again since."""
        for each in tidied:
            now: dict[str, Any] = {}
            for change in self._desk.file.journal.history(each.table, each.row):
                now.update(change.values)
            if now.get(each.field) == each.set:
                yield each._replace(set=each.before, before=each.set)


def pairs(desk: Desk) -> list[Pair]:
    """What `Duplicates.found` shows, for whoever has asked for leave already."""
    db = desk.db
    those = duplicates.found(db)
    ids = {id_ for ids in those for id_ in ids}
    written = duplicates.written(db, ids)
    day = desk.current_term().reference_day(desk.today)
    sides = {id_: side for id_ in ids if (side := _side(desk, id_, written, day))}
    made = []
    for (one, other), reasons in those.items():
        stays, goes = sorted((sides[one], sides[other]), key=lambda side: -side.written)
        made.append(Pair(stays, goes, reasons))
    return sorted(made, key=lambda each: (each.stays.student.sort_key, each.stays.student.id))


def _side(desk: Desk, id_: str, written: Mapping[str, int], day: date) -> Side:
    student = people.student(desk.db, id_)
    assert student is not None  # it was found in the table just now
    rooms = people.enrolments(desk.db, id_)
    room = next((each.classroom for each in rooms if each.valid_on(day)), None)
    return Side(student, room, written.get(id_, 0))


def _set(tidied: Iterable[Tidied]) -> list[Entry]:
    """An entry for each field that is set beside a joining."""
    return [Entry(each.table, each.row, {each.field: each.set}, each.student) for each in tidied]


def _filled(goes: Student, stays: Student) -> Iterator[tuple[str, Any]]:
    """The fields that are blank in one and not in the other."""
    for name in (each.name for each in fields(Student)):
        has, other = getattr(stays, name), getattr(goes, name)
        if name == "extra":
            both = {**other, **has}
            if both != has:
                yield name, both
        elif other and not has:
            yield name, _plain(other)


def _plain(value: Any) -> Any:
    """As the journal has it."""
    if isinstance(value, date):
        return value.isoformat()
    return dict(value) if isinstance(value, Mapping) else value


def _same(one: Guardian, other: Guardian) -> bool:
    """Somebody with one name who is the same to the child, or is rung up by the same number."""
    if search_form(one.first_name, one.last_name) != search_form(other.first_name, other.last_name):
        return False
    phone = digits(one.phone)
    return one.role == other.role or (phone != "" and phone == digits(other.phone))


def _overlap(one: Enrolment, other: Enrolment) -> bool:
    """Whether there is a day on which both hold."""
    starts = max(one.since, other.since)
    return all(each.until is None or starts < each.until for each in (one, other))
