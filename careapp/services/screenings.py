"""Screening with a form: the class sheet, answers as they are typed, records and their results."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date

from careapp.domain.access import Action
from careapp.domain.consents import HEALTH
from careapp.domain.people import Classroom, Pupil, Student
from careapp.domain.records import Answer, Informant, Outcome, Record, Score, Status
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.logic import complete, holes
from careapp.i18n import language, translate
from careapp.progress import Progress, silent
from careapp.services.class_sheets import Filled, Line, Sheet, with_typed
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use, results_of, scores_by
from careapp.services.form_reach import require_filling, require_form
from careapp.services.safety import alarms_of
from careapp.store import consents, drafts, people, photos, records
from careapp.store.journal import Entry
from careapp.store.profiles import profiles


class Screenings:
    """Filling in forms about students, and what the forms say."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._heads: dict[str, tuple[Record, Student]] = {}
        self._new: dict[tuple[str, str, str, str], str] = {}  # ids of records not begun yet
        self._further: set[tuple[str, str, str, str]] = set()  # of these, beside one that is whole

    def sheet(
        self, form_id: str, term: Term, classroom: Classroom, informant: Informant | None = None
    ) -> Sheet:
        """The class with what is stored and typed so far; new records get their id here."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS, [classroom])
        form = desk.library.form(form_id)
        who = form.informants[0] if informant is None else informant
        edition = edition_in_use(desk, form_id, term=term.id)
        pupils = people.pupils(desk.db, term.reference_day(desk.today), classroom)
        ids = [pupil.student.id for pupil in pupils]
        stored = records.newest(desk.db, form_id, term.id, who, ids)
        heads = {each.student: each for each in drafts.of_sheet(desk.db, form_id, term.id, who)}
        lines = []
        for pupil in pupils:
            known = stored.get(pupil.student.id)
            further = (form.id, term.id, who, pupil.student.id) in self._further
            head = heads.get(pupil.student.id) or (None if further else known)
            head = head or self._unbegun(form, term, who, pupil.student.id)
            if known is not None and head.id != known.id:
                known = records.record(desk.db, head.id)
            lines.append(self._line(form, edition, pupil, known or head, known is not None))
        desk.looked("sheet", form_id, term=term.id, place=classroom.label)
        known_forms = {each.form for each in form.follow_ups} & {*desk.library.ids}
        return Sheet(
            form, edition, term, classroom, who, tuple(lines),
            {id_: desk.library.form(id_) for id_ in known_forms},
            records.last_days(desk.db, term.id, tuple(known_forms), ids),
            consents.refused(desk.db, HEALTH, ids if form.about_health else (), desk.today),
        )  # fmt: skip

    def begin_further(self, form_id: str, term: Term, student: str) -> None:
        """The sheet has an empty form of the child beside the one that is finished, until it is
        left; one that is not finished is gone on with."""
        self._desk.require_child(Action.FILL_FORMS, student)
        form = self._desk.library.form(form_id)
        require_form(self._desk, form.family, of=(term.id, [student]))
        who = form.informants[0]
        stored = records.newest(self._desk.db, form_id, term.id, who, [student]).get(student)
        if stored is not None and stored.status == "final":
            key = (form_id, term.id, who, student)
            self._new[key] = self._desk.new_id()
            self._further.add(key)

    def _fresh(self, form: Form, term: Term, informant: Informant, student: str) -> Record:
        desk = self._desk
        return Record(desk.new_id(), student, form.id, form.version, term.id, desk.today,
                      informant, desk.actor.staff)  # fmt: skip

    def _unbegun(self, form: Form, term: Term, informant: Informant, student: str) -> Record:
        """The same at each look, so that what could not be stored yet still finds its record."""
        fresh = self._fresh(form, term, informant, student)
        id_ = self._new.setdefault((form.id, term.id, informant, student), fresh.id)
        return replace(fresh, id=id_)

    def _line(
        self, form: Form, edition: Edition, pupil: Pupil, record: Record, stored: bool
    ) -> Line:
        typed = drafts.answers(self._desk.db, record.id)
        self._heads[record.id] = (record, pupil.student)
        now = replace(record, answers=with_typed(record.answers, typed))
        by = self._desk.library, form, edition
        scores = scores_by(*by, now, pupil.student) if now.answers else ()
        return Line(pupil, now, scores, stored, bool(typed))

    def put(self, record: str, item: str, value: Answer | None) -> None:
        """Keep one typed answer (None takes it out); it is on the disk when this returns."""
        self.put_many(record, {item: value})

    def put_many(self, record: str, values: Mapping[str, Answer | None]) -> None:
        """Keep several typed answers of a child in one go: a pasted row, an undo. An alarm that
        they raise is kept with them, or neither is."""
        desk = self._desk
        head, student = self._head(record)
        form = desk.library.form(head.form)
        by = head.term, [student.id]
        require_form(desk, form.family, {form.item(each).section for each in values}, of=by)
        for item, value in values.items():
            if value is not None and not form.item(item).accepts(value):
                raise CareError(
                    translate("Screening", "“{value}” is not an answer to {item}.").format(
                        value=value, item=form.item(item).label(language())
                    )
                )
        with desk.file.transaction():
            drafts.put(desk.db, head, values)
            if raised := alarms_of(desk, form, replace(head, answers=with_typed({}, values))):
                desk.write(raised)

    def set_date(self, record: str, day: date) -> None:
        """The day a form was filled in, where it is not today."""
        head, student = self._head(record)
        require_filling(self._desk, (head.term, [student.id]))
        self._heads[record] = (replace(head, date=day), student)

    def leave(self, record: str, *, finish: bool = False) -> Record:
        """Write what was typed as one journal entry, with its results once nothing is missing.

        `finish` makes the record final although some items have no answer; it stays so until
        another answer is taken out. Equal answers again change nothing.
        """
        desk = self._desk
        head, student = self._head(record)
        require_filling(desk, (head.term, [student.id]))
        before = records.record(desk.db, record)
        typed = drafts.answers(desk.db, record)
        # What was filled in by an older version stays so until an answer changes.
        form = desk.library.form(head.form, before.version if before and not typed else None)
        answers = complete(form, with_typed(before.answers if before else {}, typed))
        if finish:
            require_form(desk, form.family, of=(head.term, [student.id]))
        left = set(holes(form, answers))
        if before and before.status == "final":
            left -= set(holes(form, before.answers))  # it was finished without these before
        final = bool(answers) and (finish or not left)
        status: Status = "final" if final else "open"
        now = replace(head, version=form.version, answers=answers, status=status)
        with desk.file.transaction():
            if answers or before:
                desk.write(self._entries(form, now, before, student))
            desk.write(photos.drop_photos(desk.db, record, answers.values()))
            drafts.drop(desk.db, record)
        self._heads[record] = (now, student)
        key = (form.id, head.term, str(head.informant), student.id)
        if self._new.get(key) == record:
            self._further.discard(key)
        return now

    def _entries(
        self, form: Form, now: Record, before: Record | None, student: Student
    ) -> Iterable[Entry]:
        changed = records.save_record(now, before)
        yield from changed
        if changed and now.status == "final" and form.scales:
            edition = edition_in_use(self._desk, form.id, term=now.term)
            # Written once: answers that were scored by this edition before keep their results.
            if before is None or not records.results(self._desk.db, now, edition.id):
                scores = scores_by(self._desk.library, form, edition, now, student)
                yield records.save_results(now, edition.id, scores)

    def whose(self, record: str) -> Student:
        """The child that a record of the sheet is about."""
        return self._head(record)[1]

    def _head(self, record: str) -> tuple[Record, Student]:
        try:
            return self._heads[record]
        except KeyError:
            raise CareError(
                translate("Screening", "Open the class sheet first, then fill it in.")
            ) from None

    def record(
        self,
        form_id: str,
        term: Term,
        filled: Iterable[Filled],
        day: date | None = None,
        *,
        dry_run: bool = False,
        progress: Progress = silent,
    ) -> dict[str, int]:
        """Take in many filled forms in one transaction: how many were added, unchanged, replaced.
        A form equal to the child's counted one changes nothing; another one of the same day is set
        right in place; one of another day becomes a record of its own. Answers that may mean danger
        raise their alarms in the same transaction."""
        desk = self._desk
        form, tally = desk.library.form(form_id), {"added": 0, "unchanged": 0, "replaced": 0}
        informant, entries, all_filled = form.informants[0], list[Entry](), list(filled)
        ids = [each.student.id for each in all_filled]
        require_form(desk, form.family, of=(term.id, ids))
        desk.require_children(Action.FILL_FORMS, term, ids)
        found = self.counted(term, (form_id,), ids)
        counted = {each.student: each for each in found if each.informant == informant}
        for done, each in enumerate(all_filled, 1):
            known = counted.get(each.student.id)
            now = self._whole(self._fresh(form, term, informant, each.student.id), each, day)
            if known and known.answers == now.answers:
                tally["unchanged"] += 1
                now = known
            elif known and known.date == now.date:
                tally["replaced"] += 1
                now = replace(now, id=known.id, author=known.author)
                entries += self._entries(form, now, known, each.student)
            else:
                tally["replaced" if known and known.date < now.date else "added"] += 1
                entries += self._entries(form, now, None, each.student)
            entries += alarms_of(desk, form, now)
            progress(done, len(all_filled))
        if not dry_run:
            desk.write(entries)
        return tally

    def _whole(self, fresh: Record, filled: Filled, day: date | None) -> Record:
        """A record with a whole form in it, and all that is worked out from its answers."""
        answers = complete(self._desk.library.form(fresh.form), filled.answers)
        return replace(fresh, answers=answers, status="final", date=day or fresh.date)

    def outcomes(
        self,
        term: Term,
        forms: Iterable[str],
        edition: str | None = None,
        students: Collection[str] | None = None,
    ) -> list[Outcome]:
        """The results of the counted records of some forms in a term, of all students or some;
        those not scored yet by the edition (default: the one in use) are scored now and kept."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS)
        students = desk.reached(term, students)
        found: list[Outcome] = []
        for form_id in forms:
            if not desk.library.form(form_id).scales:
                continue  # a result in words, or a record alone: nothing is ever scored
            chosen = edition_in_use(desk, form_id, edition, term=term.id)
            of_form = term.id, (form_id,), chosen.id
            scored = records.scored(desk.db, *of_form, students=students)
            if scored.missing:
                self._score_missing(term, form_id, chosen, students)
                scored = records.scored(desk.db, *of_form, students=students)
            found += scored.outcomes
        return found

    def profiles(
        self,
        term: Term,
        form_id: str,
        edition: str | None = None,
        students: Collection[str] | None = None,
    ) -> Mapping[str, Mapping[str, Score]]:
        """The same of one form, by student and scale: for counting many, all or some."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS)
        students = desk.reached(term, students)
        chosen = edition_in_use(desk, form_id, edition, term=term.id)
        found = profiles(desk.db, term.id, form_id, chosen.id, students)
        if found.missing:
            self._score_missing(term, form_id, chosen, students)
            found = profiles(desk.db, term.id, form_id, chosen.id, students)
        return found.by_student

    def _score_missing(
        self, term: Term, form_id: str, edition: Edition, students: Collection[str] | None
    ) -> None:
        desk = self._desk
        found = records.unscored(desk.db, term.id, form_id, edition.id, students)
        entries = list(results_of(desk, desk.library.form(form_id), edition, found))
        if entries:
            desk.write(entries)

    def counted(
        self, term: Term, forms: Iterable[str], students: Collection[str] | None = None
    ) -> list[Record]:
        """The counted records themselves, with their answers, of all students or some."""
        self._desk.require(Action.SEE_RECORDS)
        whom = self._desk.reached(term, students)
        return list(records.counted(self._desk.db, term.id, tuple(forms), whom))

    def history(self, student: str) -> list[Record]:
        """Everything filled in about a child, newest first."""
        self._desk.require_child(Action.SEE_RECORDS, student)
        self._desk.looked("student", student, student)
        return records.of_student(self._desk.db, student)
