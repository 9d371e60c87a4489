"""Blank paper forms: for any child, for one, or for a whole class with the names filled in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Pupil, Student
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.settings import SchoolSettings

if TYPE_CHECKING:
    from careapp.reports.model import Report


class BlankForms:
    def __init__(self, desk: Desk, people: People, settings: SchoolSettings) -> None:
        self._desk, self._people, self._settings = desk, people, settings

    def build(
        self,
        form_id: str,
        term: Term,
        classroom: Classroom | None = None,
        student: Student | None = None,
        paper_language: str = "",
        only: Sequence[str] = (),
    ) -> Report:
        """The paper of a form; CareError for one whose wording may not be printed.

        With a class a paper for each of its children, with a student for that one alone, with
        `only` for these children (their ids) in this order, else one for anybody.
        """
        from careapp.reports import blank_form, heading  # as all of reports: with the first paper

        form = self._desk.library.form(form_id)
        pupils = self._pupils(term, classroom, student, only)
        school = self._settings.school()
        spoken = paper_language or language()
        head = heading.Heading(
            school.name,
            school.area,
            term,
            self._desk.file.clock.now(),
            language=spoken,
            thai_digits=self._settings.thai_digits(),
        )
        made = blank_form.blank_form(form, pupils, head, spoken)
        if pupils:
            self._desk.require(Action.MAKE_REPORTS)
            place = classroom.label if classroom else ""
            about = student.id if student else ""
            self._desk.looked("report", "blank-form", about, form=form_id, place=place)
        return made

    def _pupils(
        self,
        term: Term,
        classroom: Classroom | None,
        student: Student | None,
        only: Sequence[str],
    ) -> list[Pupil]:
        if classroom is None and student is None and not only:
            return []
        pupils = self._people.pupils(term, classroom)
        if only:
            known = {each.student.id: each for each in pupils}
            pupils = [known[id_] for id_ in only if id_ in known]
        if student is not None:
            pupils = [each for each in pupils if each.student.id == student.id]
        if not pupils:
            message = translate("BlankForm", "Nobody asked for is in class in term {term}.")
            raise CareError(message.format(term=term.id))
        return pupils
