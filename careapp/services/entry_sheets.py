"""Class entry workbooks: a class saved to be filled in elsewhere, and taken in again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from careapp.domain.access import Action
from careapp.domain.people import Classroom, read_rooms
from careapp.domain.records import Answer, Informant
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.exchange.problems import Problem
from careapp.forms.definition import Form
from careapp.forms.logic import complete, holes, refusal, scope
from careapp.i18n import language, translate
from careapp.progress import Progress, silent
from careapp.services.class_sheets import Filled, Intake, Line, Sheet
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.screenings import Screenings
from careapp.services.settings import SchoolSettings

if TYPE_CHECKING:
    from careapp.exchange.entry_intake import EntryRow
    from careapp.exchange.entry_sheet import Stamp


@dataclass(frozen=True, slots=True)
class Change:
    """What a row of a sheet would do to a child's form: only what differs, and the items that would
    still have no answer."""

    line: Line
    row: int
    answers: Mapping[str, Answer]
    missing: tuple[str, ...]

    @property
    def state(self) -> Literal["added", "replaced", "unchanged"]:
        if not self.answers:
            return "unchanged"
        return "replaced" if self.line.record.status == "final" else "added"


@dataclass(frozen=True, slots=True)
class Offer:
    """A sheet held against what is stored; nothing is written yet."""

    name: str
    form: Form
    term: Term
    classroom: Classroom
    changes: tuple[Change, ...]
    blank: int  # rows of children without any answer
    absent: int  # children of the class without a row
    problems: tuple[Problem, ...]

    @property
    def refused(self) -> bool:
        """With an error in it nothing of a sheet is taken."""
        return any(problem.level == "error" for problem in self.problems)

    @property
    def intake(self) -> Intake:
        if self.refused:
            return Intake(0, 0, 0, self.problems, blank=self.blank)
        states = [change.state for change in self.changes]
        incomplete = sum(bool(change.missing) for change in self.changes)
        return Intake(
            states.count("added"), states.count("unchanged"), states.count("replaced"),
            self.problems, incomplete, self.blank,
        )  # fmt: skip


class EntrySheets:
    def __init__(
        self,
        desk: Desk,
        people: People,
        screenings: Screenings,
        settings: SchoolSettings,
    ) -> None:
        self._desk, self._people = desk, people
        self._screenings, self._settings = screenings, settings

    def save(
        self,
        form_id: str,
        term: Term,
        classroom: Classroom,
        path: Path,
        informant: Informant | None = None,
    ) -> int:
        """Write the sheet of a class with what is stored so far; how many children it has."""
        from careapp.exchange import entry_sheet  # openpyxl loads with the first workbook

        desk = self._desk
        desk.require(Action.FILL_FORMS, [classroom])
        sheet = self._screenings.sheet(form_id, term, classroom, informant)
        if not sheet.lines:
            message = translate("EntrySheet", "Nobody is in class {name} in term {term}.")
            raise CareError(message.format(name=classroom.label, term=term.id))
        school = self._settings.school()
        made = entry_sheet.EntrySheet(
            sheet.form,
            entry_sheet.Stamp(
                sheet.form.key, term.id, classroom.label, school.smis_code, sheet.informant
            ),
            [
                entry_sheet.EntryLine(
                    line.pupil.student.id,
                    line.pupil.number,
                    line.pupil.student.name,
                    line.record.answers,
                )
                for line in sheet.lines
            ],
            f"{classroom.label} · {term.id} · {school.name}",
            language(),
        )
        entry_sheet.write(made, path)
        desk.looked("export", "entry-sheet", form=form_id, term=term.id, place=classroom.label)
        return len(sheet.lines)

    def read(
        self, path: Path, form_id: str, term: Term, informant: Informant | None = None
    ) -> Offer:
        """Hold a sheet against what is stored. CareError when it is about something else."""
        from careapp.exchange import entry_intake

        self._desk.require(Action.FILL_FORMS)
        form = self._desk.library.form(form_id)
        who = form.informants[0] if informant is None else informant

        def check(stamp: Stamp) -> Form:
            self._check(stamp, form, term, who)
            return form

        found = entry_intake.read(path, check)
        classroom = read_rooms(found.stamp.classroom)
        sheets = [self._screenings.sheet(form_id, term, classroom, who)]
        rows = [row for row in found.rows if row.answers]
        problems = list(found.problems)
        sheets += self._others(sheets[0], rows, problems)
        lines = {line.pupil.student.id: line for sheet in sheets for line in sheet.lines}
        changes = tuple(
            _change(form, lines[row.student], row) for row in rows if row.student in lines
        )
        for row in found.rows:
            if row.student in lines:
                problems += _unfit(form, lines[row.student], row)
                problems += _kept(form, lines[row.student], row)
        here = {row.student for row in found.rows}
        absent = sum(line.pupil.student.id not in here for line in sheets[0].lines)
        return Offer(
            path.name, form, term, classroom, changes, len(found.rows) - len(rows), absent,
            tuple(sorted(problems, key=lambda each: (each.level != "error", each.row))),
        )  # fmt: skip

    def accept(
        self,
        offer: Offer,
        day: date | None = None,
        *,
        beside: bool = False,
        progress: Progress = silent,
    ) -> Intake:
        """Write what an offer says, all of it or, with an error in it, nothing.

        Forms that are there are set right in place, new ones are dated `day`, else today. With
        `beside`, a finished form of another day than `day` stays and a new one is written.
        """
        self._desk.require(Action.FILL_FORMS, [offer.classroom])
        if offer.refused:
            return offer.intake
        changed = [change for change in offer.changes if change.answers]
        anew: list[Filled] = []
        with self._desk.file.transaction():
            for done, change in enumerate(changed, 1):
                record = change.line.record
                if beside and day and record.status == "final" and record.date != day:
                    answers = {**record.answers, **change.answers}
                    anew.append(Filled(change.line.pupil.student, answers))
                else:
                    self._enter(change, day)
                progress(done, len(changed))
            if anew:
                self._screenings.record(offer.form.id, offer.term, anew, day)
        return offer.intake

    def _enter(self, change: Change, day: date | None) -> None:
        """As if it were typed into the grid."""
        record = change.line.record.id
        if day and not change.line.stored:
            self._screenings.set_date(record, day)
        self._screenings.put_many(record, change.answers)
        self._screenings.leave(record)

    def _check(self, stamp: Stamp, form: Form, term: Term, informant: Informant) -> None:
        """Refuses, in a sentence, what is about another school, form, version or term."""
        known = {each.id: each.title.of(language()) for each in self._desk.library.forms}
        id_, _, version = stamp.form.partition("@")
        school = self._settings.school()
        if stamp.school != school.smis_code:
            raise CareError(
                translate(
                    "EntrySheet", "This sheet is of another school (code {code}), not of {name}."
                ).format(code=stamp.school, name=school.name)
            )
        if (id_, stamp.informant) != (form.id, informant):
            raise CareError(
                translate(
                    "EntrySheet", "This sheet is of the form “{other}”, not “{form}”."
                ).format(other=known.get(id_, id_), form=known[form.id])
            )
        if version != str(form.version):
            raise CareError(
                translate(
                    "EntrySheet",
                    "This sheet is of version {old} of the form, which is at version {new} now. "
                    "Save a new sheet and copy the answers into it.",
                ).format(old=version, new=form.version)
            )
        if stamp.term != term.id:
            raise CareError(
                translate("EntrySheet", "This sheet is of term {other}, not {term}.").format(
                    other=stamp.term, term=term.id
                )
            )

    def _others(
        self, sheet: Sheet, rows: Sequence[EntryRow], problems: list[Problem]
    ) -> Iterator[Sheet]:
        """The sheets of the classes that children have moved to since; who is in none is named."""
        here = {line.pupil.student.id for line in sheet.lines}
        gone = [row for row in rows if row.student not in here]
        if not gone:
            return
        now = {each.student.id: each.classroom for each in self._people.pupils(sheet.term)}
        for row in gone:
            if row.student not in now:
                message = translate(
                    "EntrySheet",
                    "{name} is in none of your classes any more; clear the answers of this row.",
                )
                said = message.format(name=row.name)
                cell = next(row.cells[item] for item in row.answers)
                problems.append(Problem(row.row, "student", "error", said, cell))
        rooms = {now[row.student] for row in gone if row.student in now}
        for room in sorted(rooms, key=lambda each: each.order):
            yield self._screenings.sheet(sheet.form.id, sheet.term, room, sheet.informant)


def _change(form: Form, line: Line, row: EntryRow) -> Change:
    before = line.record.answers
    differ = {item: value for item, value in row.answers.items() if before.get(item) != value}
    missing = holes(form, {**before, **row.answers})
    if line.record.status == "final":  # it was finished without some
        known = holes(form, before)
        missing = tuple(item for item in missing if item not in known)
    return Change(line, row.row, differ, missing)


def _unfit(form: Form, line: Line, row: EntryRow) -> Iterator[Problem]:
    """An answer that does not fit the others, by the form's own rules."""
    now = {**line.record.answers, **row.answers}
    ruled = [item for item in row.answers if form.item(item).constraint is not None]
    seen = scope(form, complete(form, now)) if ruled else None
    for item in ruled:
        if seen is not None and (why := refusal(form.item(item), row.answers[item], seen)):
            yield Problem(row.row, item, "error", f"{row.name}: {why}", row.cells[item])


def _kept(form: Form, line: Line, row: EntryRow) -> Iterator[Problem]:
    """A blank cell takes no answer away; where one is stored, that is told."""
    for item in line.record.answers:
        if item in row.cells and item not in row.answers:
            message = translate(
                "EntrySheet", "{name}, {item}: blank here; the answer that is stored stays."
            ).format(name=row.name, item=form.item(item).label(language()))
            yield Problem(row.row, item, "warning", message, row.cells[item])
