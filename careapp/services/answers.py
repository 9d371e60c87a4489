"""Filled forms that come in by the class: a csv file or a class entry workbook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.domain.access import Action
from careapp.domain.people import Student
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.exchange.problems import Problem
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services.class_sheets import Filled, Intake
from careapp.services.desk import Desk
from careapp.services.entry_sheets import EntrySheets
from careapp.services.people import People
from careapp.services.screenings import Screenings
from careapp.store import alarms

if TYPE_CHECKING:
    from careapp.exchange.answers import AnswerRow, AnswerSheet


class Answers:
    def __init__(
        self, desk: Desk, people: People, screenings: Screenings, sheets: EntrySheets
    ) -> None:
        self._desk, self._people = desk, people
        self._screenings, self._sheets = screenings, sheets

    def take_in(
        self,
        path: Path,
        form_id: str,
        term: Term,
        day: date | None = None,
        *,
        dry_run: bool = False,
        progress: Progress = silent,
    ) -> Intake:
        """Read a class entry workbook, or a csv of answers (`student` is a CODE), into records; all
        of it or, on any error, none."""
        self._desk.require(Action.FILL_FORMS)
        before = len(alarms.waiting(self._desk.db))
        intake = self._read(path, form_id, term, day, dry_run=dry_run, progress=progress)
        return replace(intake, alarms=len(alarms.waiting(self._desk.db)) - before)

    def _read(
        self,
        path: Path,
        form_id: str,
        term: Term,
        day: date | None,
        *,
        dry_run: bool,
        progress: Progress,
    ) -> Intake:
        from careapp.exchange import answers, entry_intake  # loaded when the first file comes in

        if entry_intake.is_workbook(path):
            offer = self._sheets.read(path, form_id, term)
            if dry_run:
                return offer.intake
            return self._sheets.accept(offer, day, beside=True, progress=progress)
        sheet = answers.read(path, self._desk.library.form(form_id))
        problems = list(sheet.problems)
        filled = list(self._filled(sheet, problems))
        if problems:
            return Intake(0, 0, 0, tuple(sorted(problems, key=lambda each: each.row)))
        tally = self._screenings.record(
            form_id, term, filled, day, dry_run=dry_run, progress=progress
        )
        return Intake(tally["added"], tally["unchanged"], tally["replaced"], ())

    def _filled(self, sheet: AnswerSheet, problems: list[Problem]) -> Iterator[Filled]:
        seen: dict[str, int] = {}
        for row in sheet.rows:
            try:
                student = self._student(row)
            except CareError as problem:
                problems.append(Problem(row.row, "student", "error", str(problem)))
                continue
            if student.id in seen:
                message = translate(
                    "Answers", "This is the same student as in row {row}; keep one of the two."
                ).format(row=seen[student.id])
                problems.append(Problem(row.row, "student", "error", message))
                continue
            seen[student.id] = row.row
            yield Filled(student, row.answers)

    def _student(self, row: AnswerRow) -> Student:
        return self._people.find(row.student)
