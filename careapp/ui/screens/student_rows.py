"""What the class table shows of each child, read in one piece in the database lane."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Outcome
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition
from careapp.i18n import language, translate
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.figure_words import limit_words, source_words, told

SCREENING, SDQ = "screening-11", "sdq-teacher"
OVERALL, TOTAL = "overall", "total"
WAITING = "waiting"  # the filter of children who are not screened yet


@dataclass(frozen=True, slots=True)
class Dimension:
    """A column of marks: its short heading, its name, band → (tone, word), and what it goes by."""

    id: str
    heading: str
    name: str
    bands: Mapping[str, tuple[str, str]]
    behind: str = ""

    def tone(self, band: str) -> str:
        return self.bands[band][0] if band in self.bands else ""

    def word(self, band: str) -> str:
        return self.bands[band][1] if band in self.bands else ""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a term's screenings say, by student and scale; read once for a term."""

    term: str
    dimensions: tuple[Dimension, ...]
    sdq_total: Dimension
    screened: Mapping[str, Mapping[str, str]]  # student → scale → band
    sdq: Mapping[str, tuple[str, str]]  # student → the teacher's total, band
    students: frozenset[str] | None = None  # whom they are of; None: everybody

    @property
    def abouts(self) -> tuple[str, str]:
        """What the dimensions and the SDQ go by."""
        return next((each.behind for each in self.dimensions), ""), self.sdq_total.behind

    def cover(self, term: Term, students: Collection[str]) -> bool:
        """Whether they are of this term and know all of these children."""
        return self.term == term.id and (self.students is None or self.students >= set(students))


@dataclass(frozen=True, slots=True)
class Row:
    """One child of the table; `bands` is empty before the screening."""

    pupil: Pupil
    bands: Mapping[str, str] = field(default_factory=dict)
    sdq: str = ""
    sdq_band: str = ""

    @property
    def group(self) -> str:
        """The overall group, "" before the screening."""
        return self.bands.get(OVERALL, "")


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class, what a search found, or with a `title` some children that were asked for.

    `anybody` tells an empty class from an empty school.
    """

    term: Term
    classroom: Classroom | None
    search: str
    rows: tuple[Row, ...]
    marks: Marks
    anybody: bool
    title: str = ""

    @property
    def by_sex(self) -> Mapping[str, int]:
        return Counter(row.pupil.student.sex for row in self.rows)

    @property
    def by_group(self) -> Mapping[str, int]:
        """How many stand in each filter; "" is all of them."""
        groups = Counter(row.group or WAITING for row in self.rows)
        return {**groups, "": len(self.rows)}

    def of_group(self, group: str) -> tuple[Row, ...]:
        """The rows that a filter leaves; "" leaves all."""
        return tuple(row for row in self.rows if group in ("", row.group or WAITING))


@dataclass(frozen=True, slots=True)
class Found:
    """A child that was asked for by id."""

    row: Row
    term: Term
    marks: Marks


def read_class(
    services: SchoolServices,
    term: Term,
    classroom: Classroom | None,
    search: str = "",
    marks: Marks | None = None,
) -> ClassView:
    """The children of a class, or of the school, with their marks; `marks` of a read before
    are used again, so that a search asks for names alone."""
    pupils = services.people.pupils(term, classroom, search=search)
    ids = [pupil.student.id for pupil in pupils]
    # A class asks for its own children; a search of the school reads everybody's marks once.
    known = marks if marks and marks.cover(term, ids) else None
    known = known or read_marks(services, term, ids if classroom else None)
    anybody = bool(pupils) or bool(services.people.classrooms(term))
    rows = tuple(_row(pupil, known) for pupil in pupils)
    return ClassView(term, classroom, search, rows, known, anybody)


def read_some(
    services: SchoolServices, term: Term, ids: Collection[str], title: str, marks: Marks | None
) -> ClassView:
    """Exactly these children, in the class they are in now, else in that of the count day."""
    known = marks if marks and marks.cover(term, ids) else None
    known = known or read_marks(services, term, ids)
    everybody = (*services.people.counted(term), *services.people.pupils(term))
    found = {each.student.id: each for each in everybody if each.student.id in ids}
    rows = tuple(
        _row(pupil, known) for pupil in sorted(found.values(), key=lambda each: each.order)
    )
    return ClassView(term, None, "", rows, known, bool(everybody), title)


def read_row(services: SchoolServices, term: Term, student: str, marks: Marks | None) -> Found:
    """One child, whatever class is shown; `CareError` when it is in no class of the term."""
    known = marks if marks and marks.cover(term, [student]) else None
    known = known or read_marks(services, term, [student])
    for pupil in services.people.pupils(term):
        if pupil.student.id == student:
            return Found(_row(pupil, known), term, known)
    raise CareError(translate("Students", "This student is in no class in this term."))


def read_marks(
    services: SchoolServices, term: Term, students: Collection[str] | None = None
) -> Marks:
    """What the term's screenings say of some children, or of everybody."""
    form = services.forms.form(SCREENING)
    sdq = services.forms.form(SDQ)
    screened: dict[str, dict[str, str]] = {}
    for each in services.screenings.outcomes(term, (SCREENING,), students=students):
        screened.setdefault(each.student, {})[each.scale] = each.band
    totals = {
        each.student: (_score(each), each.band)
        for each in services.screenings.outcomes(term, (SDQ,), students=students)
        if each.scale == TOTAL
    }
    whom = None if students is None else frozenset(students)
    in_use = services.forms.edition_in_use
    total = _dimension(sdq, sdq.scale(TOTAL), in_use(SDQ, term))
    found = _dimensions(form, in_use(SCREENING, term))
    return Marks(term.id, found, total, screened, totals, whom)


def _row(pupil: Pupil, marks: Marks) -> Row:
    score, band = marks.sdq.get(pupil.student.id, ("", ""))
    return Row(pupil, marks.screened.get(pupil.student.id, {}), score, band)


def _score(outcome: Outcome) -> str:
    return "" if outcome.score is None else f"{outcome.score:g}"


def _dimensions(form: Form, edition: Edition) -> tuple[Dimension, ...]:
    """The levels in the form's order, then what is answered with yes or no."""
    order: Sequence[str] = ("level", "answer")
    return tuple(
        _dimension(form, scale, edition)
        for kind in order
        for scale in form.scales
        if scale.kind == kind
    )


def _dimension(form: Form, scale: Scale, edition: Edition) -> Dimension:
    name = scale.text.of(language())
    bands = {
        id_: (form.tone(id_, scale.id), form.band(id_).text.of(language())) for id_ in scale.bands
    }
    behind = told(limit_words(form, edition, scale), source_words(edition))
    return Dimension(scale.id, labels.brief(scale.id) or name, name, bands, behind)
