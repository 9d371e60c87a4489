"""What every service of one open school works with: the file, who is at work, the forms."""

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from careapp.domain import thai
from careapp.domain.access import Action, Actor
from careapp.domain.people import Classroom
from careapp.domain.schools import Term, read_term, term_on, usual_term
from careapp.errors import CareError, NotAllowed
from careapp.forms.loader import Library
from careapp.i18n import translate
from careapp.store import people, schools
from careapp.store.connection import Connection
from careapp.store.journal import Entry
from careapp.store.school_file import SchoolFile


@dataclass(frozen=True, slots=True)
class Desk:
    """Shared by the services; every method below runs on the thread that owns the connection."""

    file: SchoolFile
    actor: Actor
    library: Library

    @property
    def db(self) -> Connection:
        return self.file.db

    @property
    def today(self) -> date:
        return self.file.clock.today()

    def new_id(self) -> str:
        return self.file.clock.new_id()

    def as_actor(self, actor: Actor) -> "Desk":
        """The same school with another account at work."""
        return replace(self, actor=actor)

    def require(self, action: Action, classrooms: Iterable[Classroom] = ()) -> None:
        """`NotAllowed` unless the role may do this, and reaches every one of the classes."""
        if not self.actor.may(action):
            raise NotAllowed(
                translate("Access", "Your role does not allow this. Ask the administrator.")
            )
        for each in (room for classroom in classrooms for room in classroom.rooms):
            if not self.actor.reaches(each.label, action):
                raise NotAllowed(
                    translate(
                        "Access", "Class {name} is not among your classes. Ask the administrator."
                    ).format(name=each.label)
                )

    def require_school(self, action: Action) -> None:
        """`NotAllowed` unless the role may do this for the whole school."""
        self.require(action)
        if not self.actor.reaches_school_for(action):
            raise NotAllowed(
                translate("Access", "Your role covers your own classes only. Choose a class.")
            )

    def require_child(self, action: Action, student: str) -> None:
        """`NotAllowed` unless the role may do this, and reaches the class the child is in, or was
        in last."""
        self.require(action)
        if self.actor.reaches_school_for(action):
            return
        enrolled = people.enrolments(self.db, student)
        if not enrolled:
            self.require_school(action)
        self.require(action, [enrolled[-1].classroom])

    def require_children(self, action: Action, term: Term, students: Collection[str]) -> None:
        """The same of several, who may have been in the class in a term that is over."""
        self.require(action)
        if not self.actor.reaches_school_for(action):
            mine = self.reached(term, students, action)
            for each in sorted(set(students) - set(mine or ())):
                self.require_child(action, each)

    def reached(
        self, term: Term, students: Collection[str] | None, action: Action = Action.SEE_STUDENTS
    ) -> Collection[str] | None:
        """Of the students asked for (None: everybody) those that the role reaches in a term."""
        if self.actor.reaches_school_for(action):
            return students
        days = {term.count_day, term.reference_day(self.today)}
        mine = {
            pupil.student.id
            for day in days
            for pupil in people.pupils(self.db, day, among=self.actor.classes)
            if self.actor.reaches(pupil.classroom.label, action)
        }
        return mine if students is None else mine & set(students)

    def write(self, entries: Iterable[Entry]) -> None:
        """Journal the entries in one transaction, under the name of who is at work. Whatever was
        typed, and wherever: its Thai is put right here."""
        right = (replace(each, fields=thai.put_all_right(each.fields)) for each in entries)
        self.file.journal.write(self.actor.staff, right)

    def looked(self, kind: str, what: str, student: str = "", **details: Any) -> None:
        """Note in the second log that something sensitive was seen, exported or printed. In a
        damaged file that is only read nothing can be noted."""
        if self.file.only_read:
            return
        with self.file.transaction():
            self.file.looks.append(self.actor.staff, Entry(kind, what, details, student))

    def terms(self) -> tuple[Term, ...]:
        return schools.terms(self.db)

    def worked_terms(self) -> tuple[Term, ...]:
        """Those, and those that only records tell of: work begins before a term's list comes."""
        found = {each.id: each for each in self.terms()}
        for id_ in schools.terms_of_work(self.db):
            if id_ not in found:
                with suppress(CareError):  # another laptop wrote it
                    found[id_] = self.term(id_)
        return tuple(sorted(found.values(), key=lambda each: (each.year, each.number)))

    def current_term(self) -> Term:
        """The term of today, with the school's own days where it has them."""
        return self.term("{}/{}".format(*term_on(self.today)))

    def term(self, text: str) -> Term:
        """A term by `2569/1`, with the usual days unless the school shifted them."""
        try:
            year, number = read_term(text)
        except ValueError:
            raise CareError(
                translate(
                    "School", "“{text}” is not a term. Write it as year/term: 2569/1."
                ).format(text=text)
            ) from None
        stored = (each for each in self.terms() if (each.year, each.number) == (year, number))
        return next(stored, None) or usual_term(year, number)

    def setting(self, name: str, default: Any = None) -> Any:
        return schools.setting(self.db, name, default)
