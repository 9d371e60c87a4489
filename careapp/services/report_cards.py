"""Attendance and results per term: typed for a child or a class, taken in from a sheet, undone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Pupil
from careapp.domain.report_cards import ReportCard, faults
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.progress import Progress, silent
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.report_card_words import field_words, said
from careapp.store import report_cards
from careapp.store.journal import Entry

if TYPE_CHECKING:
    from careapp.exchange.problems import Problem
    from careapp.exchange.report_cards import Sheet


@dataclass(frozen=True, slots=True)
class ClassCards:
    """The children of a class in a term, and what is known of each; `cards` by student."""

    term: Term
    pupils: tuple[Pupil, ...]
    cards: Mapping[str, ReportCard]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a sheet that can be stored: what is known, and what it would become."""

    row: int
    pupil: Pupil
    before: ReportCard
    after: ReportCard

    @property
    def kind(self) -> str:
        """new, changed or same"""
        if self.before == self.after:
            return "same"
        return "new" if self.before.is_empty else "changed"


@dataclass(frozen=True, slots=True)
class Preview:
    """A sheet beside what is known, before anything is written."""

    term: Term
    sheet: Sheet
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...]
    whose: Mapping[int, Pupil]  # by row, those with errors too

    @property
    def counts(self) -> dict[str, int]:
        kinds = [each.kind for each in self.lines]
        return {kind: kinds.count(kind) for kind in ("new", "changed", "same")}

    @property
    def bad_rows(self) -> int:
        """How many rows are not stored."""
        return len({each.row for each in self.problems if each.level == "error"})


class ReportCards:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def of_student(self, student: str) -> list[ReportCard]:
        """The terms of which something is known; the newest first."""
        self._desk.require(Action.SEE_RECORDS)
        self._people.student(student)
        return report_cards.of_student(self._desk.db, student)

    def of_class(self, term: Term, classroom: Classroom | None) -> ClassCards:
        """Everybody who sits in a class in a term, or all that the account reaches."""
        self._desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        pupils = tuple(self._people.pupils(term, classroom))
        found = report_cards.of_terms(
            self._desk.db, [term.id], [each.student.id for each in pupils]
        )
        return ClassCards(term, pupils, {student: card for (student, _), card in found.items()})

    def of_terms(
        self, terms: Collection[str], students: Collection[str] | None = None
    ) -> dict[tuple[str, str], ReportCard]:
        """By student and term, of those whom the role reaches in it: of all of them, or some."""
        self._desk.require(Action.SEE_RECORDS)
        found: dict[tuple[str, str], ReportCard] = {}
        for term in terms:
            whom = self._desk.reached(self._desk.term(term), students)
            found |= report_cards.of_terms(self._desk.db, [term], whom)
        return found

    def save(self, card: ReportCard) -> ReportCard:
        """Write what differs; what was known before, which `save` takes back."""
        return self.save_all([card])[0]

    def save_all(self, cards: Sequence[ReportCard]) -> list[ReportCard]:
        """Several in one go, or none: `CareError` for a number that cannot be."""
        self._desk.require(Action.EDIT_STUDENTS)
        students = {each.student for each in cards}
        for student in students:
            self._people.student(student, Action.EDIT_STUDENTS)
        known = report_cards.of_terms(self._desk.db, {each.term for each in cards}, students)
        keys = [(each.student, each.term) for each in cards]
        before = [known.get(key) or ReportCard(*key) for key in keys]
        entries: list[Entry] = []
        for card, was in zip(cards, before, strict=True):
            for fault in faults(card):
                raise CareError(said(fault))
            entries += report_cards.save_card(card, was)
        if entries:
            self._desk.write(entries)
        return before

    def change(self, student: str, term: str, values: Mapping[str, float | None]) -> ReportCard:
        """Put some numbers of a child's term, as they are typed; what was known before."""
        known = self._known(ReportCard(student, term))
        return self.save(known.with_values(values))

    def read(self, path: Path, progress: Progress = silent) -> Sheet:
        """The rows of a file; needs no connection."""
        # openpyxl is loaded when the first file is read, not at start-up.
        from careapp.exchange import report_cards as sheets

        self._desk.require(Action.EDIT_STUDENTS)
        return sheets.read(path, progress)

    def preview(self, sheet: Sheet, term: Term) -> Preview:
        """Whose rows they are and what they would change. Nothing is written."""
        from careapp.exchange.problems import Problem
        from careapp.exchange.report_cards import match

        self._desk.require(Action.EDIT_STUDENTS)
        pupils = {each.student.id: each for each in self._people.counted(term)}
        pupils |= {each.student.id: each for each in self._people.pupils(term)}
        matched = match(sheet.rows, tuple(pupils.values()))
        known = report_cards.of_terms(self._desk.db, [term.id], [*pupils])
        unreadable = {each.row for each in sheet.problems if each.level == "error"}
        lines: list[Line] = []
        problems = [*sheet.problems, *matched.problems]
        for row, pupil in matched.pairs:
            id_ = pupil.student.id
            before = known.get((id_, term.id), ReportCard(id_, term.id))
            after = before.with_values(row.values)
            for each in faults(after):
                problems.append(Problem(row.row, field_words(each.field), "error", said(each)))
            if row.row not in unreadable and not faults(after):
                lines.append(Line(row.row, pupil, before, after))
        problems.sort(key=lambda each: each.row)
        whose = {row.row: pupil for row, pupil in matched.pairs}
        return Preview(term, sheet, tuple(lines), tuple(problems), whose)

    def accept(self, preview: Preview) -> list[ReportCard]:
        """Write every good row in one transaction; what was known before, for `undo`."""
        changed = [each.after for each in preview.lines if each.kind != "same"]
        return self.save_all(changed)

    def undo(self, before: Sequence[ReportCard]) -> None:
        """What was known before is known again."""
        self.save_all(before)

    def template(self, path: Path, term: Term, classroom: Classroom | None = None) -> Path:
        """An xlsx with a line for each child and what is known so far, to be filled in."""
        # openpyxl is loaded when the first workbook is written, not at start-up.
        from careapp.exchange import report_card_template

        known = self.of_class(term, classroom)
        if not known.pupils:
            raise CareError(translate("ReportCards", "There are no students in this class yet."))
        report_card_template.write(path, term.id, known.pupils, known.cards, language())
        self._desk.looked("report_cards", term.id, count=len(known.pupils))
        return path

    def _known(self, card: ReportCard) -> ReportCard:
        key = (card.student, card.term)
        found = report_cards.of_terms(self._desk.db, [card.term], [card.student])
        return found.get(key, ReportCard(*key))


def spread(cards: ClassCards, days_open: int) -> Iterator[ReportCard]:
    """The days school was open for all of a class of whom they are not said yet."""
    for pupil in cards.pupils:
        id_ = pupil.student.id
        known = cards.cards.get(id_, ReportCard(id_, cards.term.id))
        if known.days_open is None:
            yield replace(known, days_open=days_open)
