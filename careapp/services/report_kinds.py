"""Which reports there are, and what one is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from careapp.domain.people import Classroom, Student
from careapp.domain.schools import Term
from careapp.i18n import language as language_in_use
from careapp.i18n import translate

SCREENING = "screening-11"
SDQ = ("sdq-teacher", "sdq-parent", "sdq-self")
HOME_VISIT, MEASUREMENT = "home-visit", "measurement"
# The report of a class on what a form says.
OF_CLASS: Mapping[str, str] = {
    SCREENING: "screening-class",
    **dict.fromkeys(SDQ, "sdq-class"),
    HOME_VISIT: "home-visits-class",
    MEASUREMENT: "growth",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a report is asked for; a report takes of it what it needs.

    `form` makes of the completeness report the list of those who miss this one form.
    """

    term: Term
    classroom: Classroom | None = None
    grade: str | None = None
    student: Student | None = None
    edition: str | None = None
    language: str = ""
    thai_digits: bool | None = None
    form: str | None = None

    @property
    def paper_language(self) -> str:
        return self.language or language_in_use()


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A report by its name on the command line, and the part of the school it is about."""

    name: str
    scope: str  # "class", "grade", "school"; "any": whichever is chosen
    title: Callable[[], str]


def _kinds() -> tuple[ReportKind, ...]:
    return (
        ReportKind("completeness", "any", lambda: translate("Reports", "Completeness")),
        ReportKind("class-list", "any", lambda: translate("Reports", "Class list")),
        ReportKind(
            "screening-student", "any", lambda: translate("Reports", "Screening, one page a child")
        ),
        ReportKind(
            "screening-class", "class", lambda: translate("Reports", "Screening of a class")
        ),
        ReportKind(
            "screening-grade", "grade", lambda: translate("Reports", "Screening of a grade")
        ),
        ReportKind(
            "screening-school", "school", lambda: translate("Reports", "Screening of the school")
        ),
        ReportKind("sdq-class", "class", lambda: translate("Reports", "SDQ of a class")),
        ReportKind("sdq-school", "school", lambda: translate("Reports", "SDQ of the school")),
        ReportKind(
            "home-visits-class", "class", lambda: translate("Reports", "Home visits of a class")
        ),
        ReportKind(
            "home-visits-school",
            "school",
            lambda: translate("Reports", "Home visits of the school"),
        ),
        ReportKind("poverty", "any", lambda: translate("Reports", "Poor households")),
        ReportKind("growth", "any", lambda: translate("Reports", "Growth (WHO 2007)")),
        ReportKind("plans", "any", lambda: translate("Reports", "Care plans")),
        ReportKind(
            "headcount", "school", lambda: translate("Reports", "Headcount by grade and sex")
        ),
    )


KINDS: Mapping[str, ReportKind] = {each.name: each for each in _kinds()}
