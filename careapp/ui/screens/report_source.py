"""What the reports screen takes from the services, in the database lane: choices and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Pupil
from careapp.domain.schools import Signer, Term
from careapp.forms.edition import Edition
from careapp.progress import Steps
from careapp.reports.model import Report
from careapp.services.completeness import Hole
from careapp.services.report_kinds import EQ, SCREENING, SDQ, ReportKind, Wanted
from careapp.services.schools import SchoolServices

_DONE = ("screened", "visited", "measured")  # what a report says of those with a record
_ONE_A_CHILD = frozenset({"screening-student", "student-record"})
MANY = 300  # pages, one a child: not made before somebody asks for it


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from in a term. `classes` are those the account reaches."""

    term: Term
    kinds: tuple[ReportKind, ...]
    classes: tuple[Classroom, ...]
    whole_school: bool
    editions: tuple[Edition, ...]  # of the SDQ; the one in use first
    thai_digits: bool
    titles: Mapping[str, str]  # the school's own
    signers: tuple[Signer, ...]
    may_change: bool

    def kind(self, name: str) -> ReportKind | None:
        return next((each for each in self.kinds if each.name == name), None)

    def classroom(self, label: str) -> Classroom | None:
        return next((each for each in self.classes if each.label == label), None)

    def refused(self, kind: ReportKind) -> bool:
        """Whether it is about more than the account reaches."""
        return kind.scope in ("grade", "school") and not self.whole_school


@dataclass(frozen=True, slots=True)
class Asked:
    """A report by its name, and of what it is wanted; `all_pages` also where they are many."""

    name: str
    wanted: Wanted
    all_pages: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What came of it: `report` is None where there is nobody to count, or a page too many.

    `counted` were in class on the term's count day, `there` are now; `screened` is None for a
    report that counts no form. `holes` are what is still missing of what it counts.
    """

    asked: Asked
    report: Report | None
    counted: int
    there: int = 0
    screened: int | None = None
    holes: tuple[Hole, ...] = ()

    @property
    def count_day(self) -> date:
        return self.asked.wanted.term.count_day


def read_choices(services: SchoolServices, term: Term) -> Choices:
    settings, forms = services.settings, services.forms
    in_use = forms.edition_in_use(SDQ[0], term)
    every = {each.id: each for form in reversed(SDQ) for each in forms.editions(form)}
    others = (each for each in every.values() if each.id != in_use.id)
    kinds = services.reports.kinds()
    return Choices(
        term,
        kinds,
        services.people.classrooms(term),
        services.actor.reaches_school,
        (in_use, *others),
        settings.thai_digits(),
        {each.name: settings.title(each.name) for each in kinds},
        settings.signers(),
        services.actor.may(Action.MANAGE_SCHOOL),
    )


def build(services: SchoolServices, asked: Asked) -> Steps[Built]:
    """The report's numbers, in pieces. CareError when the account may not have them."""
    wanted = asked.wanted
    counted = [each for each in _counted(services, wanted) if _is_about(each, wanted)]
    if not counted:
        there = services.people.pupils(wanted.term, wanted.classroom, wanted.grade)
        return Built(asked, None, 0, len(there))
    if asked.name in _ONE_A_CHILD and len(counted) > MANY and not asked.all_pages:
        return Built(asked, None, len(counted))
    report = yield from services.reports.steps(asked.name, wanted)
    holes = _holes(services, asked)
    return Built(asked, report, len(counted), screened=_screened(report), holes=holes)


def _holes(services: SchoolServices, asked: Asked) -> tuple[Hole, ...]:
    wanted, about = asked.wanted, asked.name.split("-")[0]
    forms = {"completeness": None, "screening": (SCREENING,), "sdq": SDQ, "eq": EQ}.get(about, ())
    if forms == () or wanted.student is not None:
        return ()
    return services.completeness.holes(wanted.term, wanted.classroom, wanted.grade, forms)


def _counted(services: SchoolServices, wanted: Wanted) -> list[Pupil]:
    return services.people.counted(wanted.term, wanted.classroom, wanted.grade)


def _is_about(pupil: Pupil, wanted: Wanted) -> bool:
    return wanted.student is None or wanted.student.id == pupil.student.id


def _screened(report: Report) -> int | None:
    """How many have a counted record, by whoever has answered; None where nobody is screened."""
    found = [each.n for each in report.data if each.column in _DONE and each.sex in ("", "total")]
    return max(found) if found else None
