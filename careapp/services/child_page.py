"""All that the page of one child shows, read in one go in the database lane."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from careapp.domain.access import Action
from careapp.domain.people import Enrolment, Guardian, Student
from careapp.domain.plans import Life
from careapp.domain.records import Record, Score
from careapp.domain.schools import Term
from careapp.domain.timeline import Entry
from careapp.forms.definition import Form, Scale
from careapp.i18n import language, translate
from careapp.services import plan_concerns
from careapp.services.child_records import ChildRecords, LookedUp, records_of
from careapp.services.child_strengths import Strength, strengths
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.report_kinds import HOME_VISIT, MEASUREMENT, SCREENING, SDQ
from careapp.services.timeline import Timeline
from careapp.services.timeline_records import choice_word
from careapp.store import people, plans, schools, timeline
from careapp.store.timeline import Rows

TERMS_SHOWN = 6
SCREEN, PLAN, VISIT, OBSERVE = "screen", "plan", "visit", "observe"  # what to do next


@dataclass(frozen=True, slots=True)
class Cell:
    """A dimension in a term: its tone and word, "" for both where nobody looked; the record."""

    tone: str = ""
    word: str = ""
    score: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A dimension over the terms."""

    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of a child by dimension, over the last terms, the newest last."""

    terms: tuple[Term, ...]
    lines: tuple[Line, ...]

    @property
    def empty(self) -> bool:
        return not any(cell.record for line in self.lines for cell in line.cells)


@dataclass(frozen=True, slots=True)
class Measured:
    """A measurement: z-scores by the WHO reference, None outside its ages."""

    day: date
    weight: float | None
    height: float | None
    bmi: float | None
    height_z: float | None
    words: tuple[str, ...]
    record: str


@dataclass(frozen=True, slots=True)
class Growth:
    """All measurements, the oldest first, and whose lines they are held against."""

    points: tuple[Measured, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class ChildPage:
    """`lives_with` is what the newest home visit says; `next` is what to do first."""

    student: Student
    term: Term
    guardians: tuple[Guardian, ...]
    rooms: tuple[Enrolment, ...]
    lives_with: str
    strengths: tuple[Strength, ...]
    groups: Groups
    growth: Growth
    plans: tuple[Life, ...]
    plan_words: Mapping[str, str]
    entries: tuple[Entry, ...]
    rows: Rows  # what the entries tell of, beside the records and plans
    next: str


@dataclass(frozen=True, slots=True)
class ChildPages:
    """Reads the pages of children that the account reaches."""

    desk: Desk
    people: People
    timeline: Timeline

    def of_student(self, term: Term, student: str) -> ChildPage:
        """`NotAllowed` for a child that the account does not reach. Looking is logged."""
        self.desk.require(Action.SEE_RECORDS)
        found = self.people.student(student)
        self.desk.looked("student", student, student, term=term.id)
        return self.page(term, found)

    def page(self, term: Term, found: Student) -> ChildPage:
        """The same without a line in the log, of a child that was looked up already."""
        return next(self.pages(term, [found]))

    def pages(self, term: Term, students: Sequence[Student]) -> Iterator[ChildPage]:
        """The same of several, for papers; they are logged whole. What is alike for all of them is
        read once."""
        desk, ids = self.desk, [each.id for each in students]
        desk.require_children(Action.SEE_RECORDS, term, ids)
        shared = _Shared(
            term,
            self.people.terms(),
            schools.staff_names(desk.db),
            timeline.of_students(desk.db, ids),
        )
        return (self._page(each, shared) for each in students)

    def _page(self, found: Student, shared: "_Shared") -> ChildPage:
        desk, known = self.desk, records_of(self.desk, found, shared.known)
        rooms, rows = people.enrolments(desk.db, found.id), shared.rows[found.id]
        lives = plans.lives(desk.db, plans.plans(desk.db, [found.id]))
        concerns = {each for life in lives for each in life.plan.concerns}
        return ChildPage(
            found,
            shared.term,
            tuple(people.guardians(desk.db, found.id)),
            tuple(rooms),
            lives_with(known),
            strengths(known, shared.names),
            groups_of(known, _terms(shared, known, rooms)),
            growth_of(known),
            tuple(reversed(lives)),
            {each: plan_concerns.word(desk.library, each, language()) for each in concerns},
            self.timeline.entries(known, rooms, lives, rows),
            rows,
            next_step(known, shared.term, lives),
        )


@dataclass(frozen=True, slots=True)
class _Shared:
    """What is read once for several children."""

    term: Term
    terms: tuple[Term, ...]
    names: Mapping[str, str]
    rows: Mapping[str, Rows]
    known: LookedUp = field(default_factory=LookedUp)


def _terms(shared: _Shared, known: ChildRecords, rooms: Sequence[Enrolment]) -> tuple[Term, ...]:
    """The last terms up to the one shown, from the first in which the child was here."""
    term = shared.term
    first = min((each.since for each in rooms), default=term.start)
    filled = {each.term for each in known.all}
    there = [
        each
        for each in shared.terms
        if each.id <= term.id and (each.end >= first or each.id in filled)
    ]
    if term not in there:
        there.append(term)
    return tuple(there[-TERMS_SHOWN:])


def lives_with(known: ChildRecords) -> str:
    """With whom, in the words of the newest home visit; "" before one."""
    newest = next(known.finished(HOME_VISIT), None)
    form = known.form(newest) if newest else None
    return choice_word(form, "lives_with", newest) if newest and form else ""


def groups_of(known: ChildRecords, terms: Sequence[Term]) -> Groups:
    """The dimensions of the screening in the form's order, then the SDQ of the teacher."""
    library, lines = known.desk.library, list[Line]()
    screened, sdq = known.counted(SCREENING), known.counted(SDQ[0])
    form = library.form(SCREENING)
    order = ("level", "answer", "worst")
    for scale in sorted(
        (each for each in form.scales if each.kind in order),
        key=lambda each: order.index(each.kind),
    ):
        cells = [_cell(known, screened.get(term.id), scale) for term in terms]
        name = scale.text.of(language()).removeprefix("ด้าน").partition(" (")[0]
        lines.append(Line(name, tuple(cells)))
    total = library.form(SDQ[0]).scale("total")
    cells = [_cell(known, sdq.get(term.id), total) for term in terms]
    lines.append(Line(translate("Timeline", "SDQ, teacher"), tuple(cells)))
    return Groups(tuple(terms), tuple(lines))


def _cell(known: ChildRecords, record: Record | None, scale: Scale) -> Cell:
    form = known.form(record) if record else None
    score = known.scores(record).get(scale.id) if record else None
    if record is None or form is None or score is None:
        return Cell()
    return _told(form, score, record.id)


def _told(form: Form, score: Score, record: str) -> Cell:
    if not score.band:
        return Cell("", translate("Timeline", "not complete"), "", record)
    number = "" if score.score is None else f"{score.score:.6g}"
    word = form.band(score.band).text.of(language())
    return Cell(form.tone(score.band, score.scale), word, number, record)


def growth_of(known: ChildRecords) -> Growth:
    points = [_measured(known, each) for each in known.finished(MEASUREMENT)]
    if not points:
        return Growth(())
    form = known.desk.library.form(MEASUREMENT)
    return Growth(tuple(reversed(points)), form.source.of(language()))


def _measured(known: ChildRecords, record: Record) -> Measured:
    scores, form = known.scores(record), known.form(record)
    weight, height = (record.answers.get(name) for name in ("weight_kg", "height_cm"))
    bmi, tall = scores.get("bmi_for_age"), scores.get("height_for_age")
    words = tuple(
        form.band(each.band).text.of(language()) if form and each and each.band else ""
        for each in (bmi, tall)
    )
    return Measured(
        record.date, _number(weight), _number(height), _number(bmi and bmi.score),
        _number(tall and tall.score), words, record.id,
    )  # fmt: skip


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def next_step(known: ChildRecords, term: Term, lives: Sequence[Life]) -> str:
    """What makes sense to do first: screen, open a plan where a problem has none, visit the home;
    else to write down what is seen."""
    screened = known.counted(SCREENING).get(term.id)
    if screened is None:
        return SCREEN
    heavy = [screened, known.counted(SDQ[0]).get(term.id)]
    chiefs = [known.chief(each) for each in heavy if each]
    problem = any(each and each.band == "problem" for each in chiefs)
    if problem and all(life.standing.state == "closed" for life in lives):
        return PLAN
    return OBSERVE if term.id in known.counted(HOME_VISIT) else VISIT
