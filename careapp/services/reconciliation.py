"""Reconciliation: the totals of the reports held against the headcount by grade and sex."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.people import GRADES, SEXES, Pupil, grade_order
from careapp.domain.reconciliation import Difference, Entered, Sex
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import language as language_in_use
from careapp.i18n import translate
from careapp.reports.reconciliation_tables import Counts
from careapp.reports.tallies import Tally, by_grade, tallied
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.reconciliation_words import Words
from careapp.services.report_kinds import HOME_VISIT, MEASUREMENT, SCREENING, SDQ
from careapp.services.screenings import Screenings
from careapp.store import headcounts, people, schools
from careapp.store.filled import filled

FORMS = (SCREENING, *SDQ, HOME_VISIT, MEASUREMENT)
_DMC = "dmc_count:"  # a setting by term: what DMC says of each grade


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The headcounts of every grade and of the school, and what does not agree."""

    term: Term
    grades: tuple[Counts, ...]
    whole: Counts
    differences: tuple[Difference, ...]
    known: Mapping[str, Pupil]  # the children behind a difference, by id


class Reconciliation:
    def __init__(self, desk: Desk, people: People, screenings: Screenings) -> None:
        self._desk, self._people, self._screenings = desk, people, screenings

    def of(self, term: Term, language: str = "") -> Reconciled:
        """Of the whole school, with reasons in a language ("": the one in use). `NotAllowed` for
        who reaches some classes only."""
        self._desk.require_school(Action.SEE_RECORDS)
        now, counted = self._people.now_and_counted(term)
        tally = tallied(counted, self._screenings.profiles(term, SCREENING))
        dmc = self.dmc(term)
        there, here = by_grade(counted), by_grade(now)
        names = sorted({*there, *here, *dmc}, key=grade_order)
        grades = tuple(
            Counts(each, tally.of(there.get(each, [])), here.get(each, []), dmc.get(each))
            for each in names
        )
        every = None
        if dmc and set(names) <= dmc.keys():
            every = sum(n for n, _ in dmc.values()), sum(n for _, n in dmc.values())
        whole = Counts("", tally, now, every)
        words = Words(language or language_in_use())
        found = sorted(
            self._differences(term, grades, whole, words), key=lambda each: not each.serious
        )
        known = {each.student.id: each for each in (*now, *counted)}
        known |= dict(self._others({id_ for each in found for id_ in each.students} - known.keys()))
        return Reconciled(term, grades, whole, tuple(found), known)

    def differences(self, term: Term) -> tuple[Difference, ...]:
        """What does not agree, the serious first; none when all does."""
        return self.of(term).differences

    def dmc(self, term: Term) -> Entered:
        """By grade the boys and girls that DMC has on its count day, as the school entered them."""
        stored = self._desk.setting(_DMC + term.id, {})
        return {grade: (int(boys), int(girls)) for grade, (boys, girls) in stored.items()}

    def save_dmc(self, term: Term, counts: Entered) -> Entered:
        """Enter what DMC says; a grade that is left out is not compared. As it was before."""
        self._desk.require_school(Action.MANAGE_SCHOOL)
        before = self.dmc(term)
        for grade, both in counts.items():
            if grade not in GRADES or any(n < 0 for n in both):
                said = translate(
                    "Reconciliation", "Write for {grade} how many boys and girls DMC has."
                )
                raise CareError(said.format(grade=grade))
        stored = {grade: list(both) for grade, both in counts.items()} or None
        self._desk.write([schools.save_setting(_DMC + term.id, stored)])
        return before

    def _differences(
        self, term: Term, grades: Sequence[Counts], whole: Counts, words: Words
    ) -> Iterator[Difference]:
        yield from self._roster(term, whole.tally, words)
        for each in (*grades, whole):
            yield from _in_report(each, words)
        for each in grades:
            yield from _against_dmc(each, words)
            yield from _against_now(each, whole, words)
        yield from self._records(term, whole, words)
        if lost := headcounts.without_class(self._desk.db):
            yield Difference(
                "no_class", "", "total", 0, len(lost), "roster", words.no_class(), tuple(lost)
            )

    def _roster(self, term: Term, tally: Tally, words: Words) -> Iterator[Difference]:
        """The enrolments of the count day, each child once, against those that are counted."""
        seats = headcounts.seats(self._desk.db, term.count_day)
        rooms: dict[str, list[str]] = {}
        for seat in seats:
            rooms.setdefault(seat.student, []).append(f"{seat.grade}/{seat.room}")
        grades = {seat.student: seat.grade for seat in seats}
        for student, labels in rooms.items():
            if len(labels) > 1:
                reason = words.twice(sorted(labels))
                yield Difference(
                    "twice", grades[student], "total", len(labels), 1, "roster", reason, (student,)
                )
        for seat in seats:
            if not seat.known:
                yield Difference(
                    "unknown", seat.grade, "total", 0, 1, "roster", words.unknown(), (seat.student,)
                )
        unsexed = {seat.student: seat.grade for seat in seats if seat.known and not seat.sex}
        for student, grade in unsexed.items():
            yield Difference("no_sex", grade, "total", 0, 1, "roster", words.no_sex(), (student,))
        counted = {pupil.student.id for pupil in tally.pupils}
        missing = tuple({seat.student for seat in seats if seat.known} - counted)
        if missing:
            n, every = len(counted), len(counted) + len(missing)
            said = words.not_added()
            yield Difference("report", "", "total", n, every, "roster", said, missing)

    def _others(self, ids: Collection[str]) -> Iterator[tuple[str, Pupil]]:
        """Children who were in class at another time, in the class they were in last."""
        for id_ in ids:
            student, seats = (
                people.student(self._desk.db, id_),
                people.enrolments(self._desk.db, id_),
            )
            if student is not None and seats:
                yield id_, Pupil(student, seats[-1].classroom, seats[-1].number)

    def _records(self, term: Term, whole: Counts, words: Words) -> Iterator[Difference]:
        """Finished forms of children who are not counted, by form and why."""
        counted = {pupil.student.id for pupil in whole.tally.pupils}
        now, last = {pupil.student.id for pupil in whole.now}, headcounts.last_seats(self._desk.db)
        done: dict[str, set[str]] = {form: set() for form in FORMS}
        for each in filled(self._desk.db, term.id):
            if each.final and each.form in done:
                done[each.form] |= each.students
        for form, students in done.items():
            outside = sorted(students - counted)
            groups: dict[str, list[str]] = {"came": [], "left": [], "never": []}
            for id_ in outside:
                why = "came" if id_ in now else "left" if id_ in last else "never"
                groups[why].append(id_)
            for why, ids in groups.items():
                if ids:
                    reason = words.record(self._desk.library.form(form), why, len(ids))
                    inside = len(students & counted)
                    yield Difference(
                        "records", "", "total", inside, inside + len(ids), form, reason, tuple(ids)
                    )


def _in_report(counts: Counts, words: Words) -> Iterator[Difference]:
    """Screened and waiting together are all; the sexes together are the children."""
    tally = counts.tally
    pairs: list[tuple[Sex, int, int]] = [
        ("male", tally.all.male, tally.screened.male + tally.waiting.male),
        ("female", tally.all.female, tally.screened.female + tally.waiting.female),
    ]
    for sex, all_, both in pairs:
        if all_ != both:
            said = words.not_added()
            yield Difference("report", counts.grade, sex, both, all_, "report", said)


def _against_dmc(counts: Counts, words: Words) -> Iterator[Difference]:
    if counts.dmc is None:
        return
    for sex, there, entered in zip(SEXES, counts.tally.all, counts.dmc, strict=True):
        if there != entered:
            came = _only(counts.now, counts.tally.pupils, sex)
            gone = _only(counts.tally.pupils, counts.now, sex)
            reason = words.dmc(entered - there, came=len(came), gone=len(gone))
            students = tuple(came if entered > there else gone)
            yield Difference("dmc", counts.grade, sex, there, entered, "dmc", reason, students)


def _against_now(counts: Counts, whole: Counts, words: Words) -> Iterator[Difference]:
    """Who came to a grade and who went since the count day."""
    counted = _by_id(whole.tally.pupils)
    now = _by_id(whole.now)
    for sex in SEXES:
        came = _only(counts.now, counts.tally.pupils, sex)
        gone = _only(counts.tally.pupils, counts.now, sex)
        if len(came) == len(gone):
            continue  # the totals agree
        reason = words.since(
            came=sum(each not in counted for each in came),
            moved_in=sum(each in counted for each in came),
            gone=sum(each not in now for each in gone),
            moved_out=sum(each in now for each in gone),
        )
        before = sum(each.student.sex == sex for each in counts.tally.pupils)
        after = sum(each.student.sex == sex for each in counts.now)
        yield Difference("now", counts.grade, sex, before, after, "now", reason, (*came, *gone))


def _by_id(pupils: Iterable[Pupil]) -> Mapping[str, Pupil]:
    return {each.student.id: each for each in pupils}


def _only(some: Iterable[Pupil], others: Iterable[Pupil], sex: str) -> list[str]:
    """The children of a sex that are among some and not among others."""
    known = {each.student.id for each in others}
    return [e.student.id for e in some if e.student.sex == sex and e.student.id not in known]
