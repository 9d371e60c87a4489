"""The family of a child: who cares for it, whom to ring up first, and siblings in the school."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Guardian, Student
from careapp.domain.siblings import REASONS, Household, Reason, Said, Sibling, pair, reasons
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import people, siblings


@dataclass(frozen=True, slots=True)
class Relative:
    """Another child of the school that is, or may be, a brother or sister.

    `reached` says whether the account may open that child's page.
    """

    student: Student
    classroom: Classroom
    said: Said
    reasons: tuple[Reason, ...] = ()
    reached: bool = True

    @property
    def order(self) -> tuple[object, ...]:
        weight = tuple(each not in self.reasons for each in REASONS)
        return (self.said != "yes", weight, self.classroom.order, self.student.sort_key)


@dataclass(frozen=True, slots=True)
class Family:
    """What the card of the family shows; who is rung up first stands first."""

    student: Student
    guardians: tuple[Guardian, ...]
    siblings: tuple[Relative, ...]  # confirmed ones first, then those who may be


class Families:
    def __init__(self, desk: Desk, people_service: People) -> None:
        self._desk, self._people = desk, people_service

    def of(self, student: str) -> Family:
        """The guardians, and the children of the school that are or may be siblings."""
        found = self._people.student(student)
        guardians = tuple(people.guardians(self._desk.db, student))
        relatives = sorted(self._relatives(found, guardians), key=lambda each: each.order)
        return Family(found, guardians, tuple(relatives))

    def save_guardian(self, changed: Guardian) -> Guardian:
        """A new one (without id) or a changed one; as it is stored.

        One alone is rung up first.
        """
        self._may_edit(changed.student)
        if not changed.first_name.strip():
            raise CareError(translate("Families", "Type the first name."))
        known = people.guardians(self._desk.db, changed.student)
        before = next((each for each in known if each.id == changed.id), None)
        made = replace(changed, id=changed.id or self._desk.new_id())
        entries = [*people.save_guardian(made, before)]
        for other in known if made.first_call else ():
            if other.first_call and other.id != made.id:
                entries += people.save_guardian(replace(other, first_call=False), other)
        if entries:
            self._desk.write(entries)
        return made

    def restore(self, guardians: Sequence[Guardian], added: str = "") -> None:
        """The family as it was shown before; `added` was not in it."""
        for each in sorted(guardians, key=lambda each: each.first_call):
            self.save_guardian(each)
        if added:
            self.take_out(added)

    def take_out(self, guardian: str) -> Guardian:
        """Somebody is not there for the child any more; `bring_back` undoes it."""
        return self._mark(guardian, deleted=True)

    def bring_back(self, guardian: str) -> Guardian:
        return self._mark(guardian, deleted=False)

    def say(self, student: str, other: str, said: Said) -> Said:
        """They are siblings (`yes`), are not (`no`), or nobody knows (""); what was said before."""
        self._may_edit(student)
        if people.student(self._desk.db, other) is None or other == student:
            raise CareError(translate("People", "This student is not in the school."))
        before = self._said(student).get(other, "")
        if before != said:
            desk = self._desk
            made = Sibling(*pair(student, other), said, desk.actor.staff, desk.today)
            desk.write([siblings.save_sibling(made)])
        return before

    def _relatives(self, student: Student, guardians: tuple[Guardian, ...]) -> Iterator[Relative]:
        db, said = self._desk.db, self._said(student.id)
        mine = Household(student, guardians)
        for id_ in {*siblings.alike(db, student, guardians), *said}:
            if said.get(id_) == "no":
                continue
            other, room = people.student(db, id_), self._room(id_)
            if other is None or room is None:
                continue  # not at the school any more
            shared = reasons(mine, Household(other, people.guardians(db, id_)))
            if shared or id_ in said:
                reached = self._desk.actor.reaches(room.label)
                yield Relative(other, room, said.get(id_, ""), shared, reached)

    def _said(self, student: str) -> dict[str, Said]:
        found = siblings.said_of(self._desk.db, student)
        return {each.of(student): each.said for each in found}

    def _room(self, student: str) -> Classroom | None:
        """The class of today, or of the newest term the school has worked in."""
        term = self._people.current_term()
        day = term.reference_day(self._desk.today)
        found = people.enrolments(self._desk.db, student)
        return next((each.classroom for each in found if each.valid_on(day)), None)

    def _mark(self, guardian: str, *, deleted: bool) -> Guardian:
        found = people.guardian(self._desk.db, guardian)
        if found is None:
            raise CareError(translate("Families", "This person is not in the list any more."))
        self._may_edit(found.student)
        self._desk.write([people.guardian_deleted(found, deleted=deleted)])
        return found

    def _may_edit(self, student: str) -> None:
        self._desk.require(Action.EDIT_STUDENTS)
        self._people.student(student, Action.EDIT_STUDENTS)
