"""Taking in a school's list: read, compared with what is known, shown, then accepted by group."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.domain.access import Action
from careapp.domain.people import Enrolment, Guardian
from careapp.domain.schools import Term
from careapp.progress import Progress, silent
from careapp.services.desk import Desk
from careapp.store import people, schools, year_turn
from careapp.store.journal import Entry

if TYPE_CHECKING:
    from careapp.exchange.roster_columns import ColumnMap
    from careapp.exchange.roster_diff import Change, Diff
    from careapp.exchange.roster_listing import Listing, Unmapped

_LISTED = "listed:"  # a setting: a list of this term was taken in after the year was turned


@dataclass(frozen=True, slots=True)
class Preview:
    """A list beside what is known, before anything is written. `day` is when it takes effect."""

    listing: Listing
    diff: Diff
    term: Term
    day: date


class Roster:
    """Import of a DMC, Excel or CSV list into a term."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(
        self, path: Path, mapping: ColumnMap | None = None, progress: Progress = silent
    ) -> Listing | Unmapped:
        """The people of a file, or its columns when careapp cannot tell what they are.

        Needs no connection but for the school's code.
        """
        # openpyxl is loaded when the first list is read, not at start-up.
        from careapp.exchange import roster

        self._desk.require_school(Action.IMPORT_ROSTER)
        school = schools.school(self._desk.db)
        code = school.smis_code if school else ""
        return roster.read(path, mapping, smis_code=code, today=self._desk.today, progress=progress)

    def term_of(self, listing: Listing) -> Term:
        """The term of the file's own stamp, else today's."""
        from careapp.exchange import roster

        found = roster.term_of(listing)
        return self._desk.term("{}/{}".format(*found)) if found else self._desk.current_term()

    def preview(self, listing: Listing, term: Term) -> Preview:
        """Who is new, moved, changed, gone or the same. Nothing is written."""
        from careapp.exchange.roster_diff import diff
        from careapp.exchange.roster_match import Known

        self._desk.require_school(Action.IMPORT_ROSTER)
        day = self._effective_day(listing, term)
        current = {
            each.student: each for each in people.enrolments(self._desk.db) if each.valid_on(day)
        }
        families: dict[str, list[Guardian]] = {}
        for guardian in people.guardians(self._desk.db):
            families.setdefault(guardian.student, []).append(guardian)
        known = [
            Known(each, tuple(families.get(each.id, ())), current.get(each.id))
            for each in people.students(self._desk.db)
        ]
        return Preview(listing, diff(listing, known), term, day)

    def _effective_day(self, listing: Listing, term: Term) -> date:
        """The first list of a term holds from its first day; a later one from its own day, so that
        a move in November does not change what was reported in June."""
        if self._is_first(term):
            return term.start
        return term.reference_day(listing.stamp.date() if listing.stamp else self._desk.today)

    def _is_first(self, term: Term) -> bool:
        """Whether no list of the term was taken in: the classes of a turned year are no list."""
        db = self._desk.db
        turned = term.number == 1 and term.year in year_turn.years(db)
        if turned and self._desk.setting(f"{_LISTED}{term.id}"):
            return False
        return all(
            not term.start <= each.since <= term.end
            or (turned and each.id == year_turn.began(each.student, term.year))
            for each in people.enrolments(db)
        )

    def accept(self, preview: Preview, groups: Collection[str]) -> dict[str, int]:
        """Write the groups in one transaction; how many of each were written."""
        self._desk.require_school(Action.IMPORT_ROSTER)
        entries = list(self._entries(preview, groups))
        with self._desk.file.transaction():
            if all(each.id != preview.term.id for each in self._desk.terms()):
                entries.insert(0, schools.save_term(preview.term))
            if preview.term.year in year_turn.years(self._desk.db):
                entries.append(schools.save_setting(f"{_LISTED}{preview.term.id}", True))
            self._desk.write(entries)
        return {name: n for name, n in preview.diff.counts.items() if name in groups}

    def _entries(self, preview: Preview, groups: Collection[str]) -> Iterator[Entry]:
        day, diff = preview.day, preview.diff
        for change in diff.new if "new" in groups else ():
            student = yield from self._person(change)
            yield from self._enrol(change, student, day)
        for change in diff.moved if "moved" in groups else ():
            student = yield from self._person(change)
            yield from self._move(change, student, day)
        for change in diff.changed if "changed" in groups else ():
            yield from self._person(change)
            yield from self._renumber(change)
        for change in diff.left if "left" in groups else ():
            yield from self._end(change, day, "left")

    def _person(self, change: Change) -> Generator[Entry, None, str]:
        """The student and the family, as far as they differ; the student's id."""
        known = change.known
        student = change.student if known else replace(change.student, id=self._desk.new_id())
        yield from people.save_student(student, known.student if known else None)
        before = {each.id: each for each in known.guardians} if known else {}
        for each in change.guardians:
            id_ = each.id or self._desk.new_id()
            guardian = replace(each, id=id_, student=student.id)
            yield from people.save_guardian(guardian, before.get(id_))
        return student.id

    def _enrol(self, change: Change, student: str, day: date) -> Iterator[Entry]:
        """Into the class from `day`, up to a later enrolment that is known already."""
        later = [each.since for each in people.enrolments(self._desk.db, student)]
        until = min((each for each in later if each > day), default=None)
        yield from people.save_enrolment(
            Enrolment(self._desk.new_id(), student, change.classroom, day, change.number, until)
        )

    def _move(self, change: Change, student: str, day: date) -> Iterator[Entry]:
        before = change.known.enrolment if change.known else None
        if before and before.since == day:  # set right on the very day it began
            after = replace(before, classroom=change.classroom, number=change.number)
            yield from people.save_enrolment(after, before)
            return
        yield from self._end(change, day, "moved")
        yield from self._enrol(change, student, day)

    def _renumber(self, change: Change) -> Iterator[Entry]:
        before = change.known.enrolment if change.known else None
        if before and change.number is not None:
            yield from people.save_enrolment(replace(before, number=change.number), before)

    def _end(self, change: Change, day: date, reason: str) -> Iterator[Entry]:
        before = change.known.enrolment if change.known else None
        if before:
            yield from people.save_enrolment(replace(before, until=day, reason=reason), before)
