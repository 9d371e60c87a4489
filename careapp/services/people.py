"""Students, their families and classes: finding, seeing and changing them."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from itertools import islice

from careapp.domain.access import Action
from careapp.domain.people import (
    Classroom,
    Enrolment,
    Guardian,
    Pupil,
    Student,
    join_rooms,
    sought,
)
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.student_changes import FieldEdit, changes_of
from careapp.store import people, year_turn

ROOM_GROUPS = "room_groups"  # a setting: lists of labels, each of one teacher's classes


class People:
    """What an account may do with the students it reaches."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def terms(self) -> tuple[Term, ...]:
        """The terms the school has worked in, and today's; oldest first."""
        current = self._desk.current_term()
        found = {each.id: each for each in (*self._desk.worked_terms(), current)}
        return tuple(sorted(found.values(), key=lambda each: (each.year, each.number)))

    def current_term(self) -> Term:
        """Today's term once the school has begun it, by a list or by the turn of the year, else
        the newest it worked in."""
        current, known = self._desk.current_term(), self._desk.terms()
        begun = not known or any(each.id == current.id for each in known)
        begun = begun or current.year in year_turn.years(self._desk.db)
        return current if begun else known[-1]

    def term(self, text: str) -> Term:
        return self._desk.term(text)

    def classrooms(self, term: Term) -> tuple[Classroom, ...]:
        """The classes of a term that the account reaches, in order."""
        self._desk.require(Action.SEE_STUDENTS)
        found = people.classrooms(self._desk.db, term.reference_day(self._desk.today))
        return tuple(each for each in found if self._desk.actor.reaches(each.label))

    def pupils(
        self,
        term: Term,
        classroom: Classroom | None = None,
        grade: str | None = None,
        search: str = "",
    ) -> list[Pupil]:
        """Who is in class today (or on the nearest day of another term), in class order."""
        self._desk.require(Action.SEE_STUDENTS, [classroom] if classroom else [])
        day = term.reference_day(self._desk.today)
        return self._on(day, classroom, grade, sought(search))

    def look_up(self, term: Term, search: str, at_most: int) -> list[Pupil]:
        """A few of those whose name, nickname or number has `search` in it; none for ""."""
        self._desk.require(Action.SEE_STUDENTS)
        form, reaches = sought(search), self._desk.actor.reaches
        if not form:
            return []
        found = people.look_up(self._desk.db, term.reference_day(self._desk.today), form)
        return list(islice((one for one in found if reaches(one.classroom.label)), at_most))

    def counted(
        self, term: Term, classroom: Classroom | None = None, grade: str | None = None
    ) -> list[Pupil]:
        """Who is counted in a term's reports: in class on its count day."""
        self._desk.require(Action.SEE_STUDENTS, [classroom] if classroom else [])
        return self._on(term.count_day, classroom, grade)

    def _on(
        self, day: date, classroom: Classroom | None, grade: str | None, search: str = ""
    ) -> list[Pupil]:
        found = people.pupils(self._desk.db, day, classroom, grade, search, self._own)
        return [each for each in found if self._desk.actor.reaches(each.classroom.label)]

    @property
    def _own(self) -> Collection[str] | None:
        """The classes outside of which nobody is reached, so that nobody is read; None for all."""
        actor = self._desk.actor
        return None if actor.reaches_school else actor.classes

    def now_and_counted(
        self, term: Term, classroom: Classroom | None = None
    ) -> tuple[list[Pupil], list[Pupil]]:
        """What `pupils` and `counted` give, each student read once."""
        now = self.pupils(term, classroom)
        known = {each.student.id: each.student for each in now}
        found = people.seats(self._desk.db, term.count_day, known, classroom, self._own)
        return now, [each for each in found if self._desk.actor.reaches(each.classroom.label)]

    def student(self, id_: str, action: Action = Action.SEE_STUDENTS) -> Student:
        """A child that is reached for an action by a role that allows it."""
        self._desk.require(Action.SEE_STUDENTS)
        found = people.student(self._desk.db, id_)
        if found is None:
            raise CareError(translate("People", "This student is not in the school."))
        self._require_reach(found, action)
        return found

    def find(self, code: str) -> Student:
        """By school number, else 13-digit ID or G-code; `CareError` for none or several."""
        self._desk.require(Action.SEE_STUDENTS)
        found = people.with_code(self._desk.db, code.strip())
        if not found:
            raise CareError(
                translate("People", "No student has the number or ID “{code}”.").format(code=code)
            )
        if len(found) > 1:
            raise CareError(
                translate(
                    "People",
                    "{count} students have the number “{code}”. Use the 13-digit ID instead.",
                ).format(count=len(found), code=code)
            )
        self._require_reach(found[0], Action.SEE_STUDENTS)
        return found[0]

    def guardians(self, student: str) -> list[Guardian]:
        self.student(student)
        return people.guardians(self._desk.db, student)

    def enrolments(self, student: str) -> list[Enrolment]:
        self.student(student)
        return people.enrolments(self._desk.db, student)

    def reveal_id(self, student: str) -> str:
        """The whole 13-digit ID or G-code of a child; that it was asked for is noted."""
        found = self.student(student)
        self._desk.looked("national_id", student, student)
        return found.national_id

    def changes(self, student: str) -> list[FieldEdit]:
        """What was changed about a child, the family and the class; newest first."""
        self.student(student)
        return changes_of(self._desk, student)

    def save_student(self, changed: Student) -> None:
        """Write what differs; equal again changes nothing."""
        before = self.student(changed.id)
        self._require_reach(before, Action.EDIT_STUDENTS)
        self._desk.write(people.save_student(changed, before))

    def set_number(self, pupil: Pupil, number: int | None, term: Term) -> None:
        """Give a child its class number, เลขที่."""
        self._desk.require(Action.EDIT_STUDENTS, [pupil.classroom])
        day = term.reference_day(self._desk.today)
        for each in people.enrolments(self._desk.db, pupil.student.id):
            if each.valid_on(day):
                self._desk.write(people.save_enrolment(replace(each, number=number), each))

    def _require_reach(self, student: Student, action: Action) -> None:
        self._desk.require_child(action, student.id)


def rooms_of(desk: Desk, term: Term) -> tuple[Classroom, ...]:
    """The classes that the account reaches as they are worked with: those that one teacher has
    together are one."""
    return join_rooms(People(desk).classrooms(term), desk.setting(ROOM_GROUPS, []))
