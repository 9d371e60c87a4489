"""What a child's page on paper says besides the results of the term."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from careapp.domain.people import Pupil
from careapp.domain.records import Informant, Outcome, Score
from careapp.domain.schools import Term
from careapp.forms.agreement import SideBySide, side_by_side
from careapp.progress import Steps
from careapp.reports.child_notes import Compared
from careapp.reports.model import Report
from careapp.reports.student_sheets import StudentBook, StudentPaper, ticked
from careapp.services import paper_books
from careapp.services.desk import Desk
from careapp.services.last_time import Since, finished, since
from careapp.services.report_kinds import SCREENING, SDQ, Wanted
from careapp.services.screenings import Screenings
from careapp.store import people, records, schools

_CHIEF = {SCREENING: "overall", **dict.fromkeys(SDQ, "total")}


@dataclass(frozen=True, slots=True)
class Besides:
    """The informants of the SDQ side by side, and the chief results beside those of last time."""

    sides: tuple[SideBySide, ...]
    compared: tuple[Compared, ...]


def besides(desk: Desk, term: Term, pupil: Pupil, sdq: Iterable[Outcome], language: str) -> Besides:
    """Of a child that the role reaches; `sdq`: its results of the term."""
    forms = [desk.library.form(id_) for id_ in SDQ]
    who = {form.id: form.informants[0] for form in forms}
    said: dict[Informant, list[Score]] = {}
    for each in sdq:
        score = Score(each.scale, each.score, each.band, each.flags)
        said.setdefault(who[each.form], []).append(score)
    found = finished(desk, term, records.of_student(desk.db, pupil.student.id))
    told = since(desk, term, pupil.student, found, _CHIEF)
    compared = (made for each in told for made in _compared(each, language))
    return Besides(tuple(side_by_side(forms, said)), tuple(compared))


def _compared(told: Since, language: str) -> Iterator[Compared]:
    chief, known = _CHIEF[told.form.id], told.known
    for change in told.changes:
        if told.before is not None and change.scale == chief:
            source = known.source.of(language) if known else ""
            doubtful = known is not None and not known.verified
            who = told.informant if told.form.id in SDQ else ""
            yield Compared(who, told.before, change, source, doubtful)


def report(
    desk: Desk, screenings: Screenings, wanted: Wanted, pupils: Sequence[Pupil], book: StudentBook
) -> Steps[Report]:
    """The report in `book`, with the page of each child."""

    def read(some: Sequence[Pupil]) -> Iterator[StudentPaper]:
        return _papers(desk, screenings, wanted, some)

    return paper_books.filled(book, pupils, read)


def _papers(
    desk: Desk, screenings: Screenings, wanted: Wanted, pupils: Sequence[Pupil]
) -> Iterator[StudentPaper]:
    form, language, term = desk.library.form(SCREENING), wanted.paper_language, wanted.term
    ids = [each.student.id for each in pupils]
    screened = {each.student: each for each in screenings.counted(term, (SCREENING,), ids)}
    outcomes = _by_student(screenings.outcomes(term, (SCREENING,), wanted.edition, ids))
    sdq = _by_student(screenings.outcomes(term, SDQ, students=ids))
    staff = schools.staff_names(desk.db)
    families = {id_: tuple(people.guardians(desk.db, id_)) for id_ in ids}

    def paper(pupil: Pupil) -> StudentPaper:
        id_ = pupil.student.id
        record, said = screened.get(id_), sdq.get(id_, ())
        told = besides(desk, term, pupil, said, language)
        return StudentPaper(
            pupil,
            outcomes.get(id_, ()),
            ticked(form, record.answers, language) if record else None,
            said,
            families.get(id_, ()),
            staff.get(record.author, "") if record else "",
            told.sides,
            told.compared,
        )

    return map(paper, pupils)


class _OfStudent(Protocol):
    @property
    def student(self) -> str: ...


_T = TypeVar("_T", bound=_OfStudent)


def _by_student(things: Iterable[_T]) -> dict[str, tuple[_T, ...]]:
    found: dict[str, list[_T]] = {}
    for each in things:
        found.setdefault(each.student, []).append(each)
    return {student: tuple(those) for student, those in found.items()}
