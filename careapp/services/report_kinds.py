"""Which reports there are, and what one is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from careapp.domain.people import Classroom, Student
from careapp.domain.schools import Term
from careapp.i18n import language as language_in_use
from careapp.i18n import translate

SCREENING = "screening-11"
SDQ = ("sdq-teacher", "sdq-parent", "sdq-self")
EQ = ("eq-6-11", "eq-12-17")
HOME_VISIT, MEASUREMENT = "home-visit", "measurement"
LETTER, FOLLOW_UP = "referral-letter", "referral-follow-up"
OF_NO_CHILD = ("targets",)  # asked for of a child they are of its class
# The report of a class on what a form says.
OF_CLASS: Mapping[str, str] = {
    SCREENING: "screening-class",
    **dict.fromkeys(SDQ, "sdq-class"),
    **dict.fromkeys(EQ, "eq-class"),
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
    referral: str = ""  # the id of the one that a letter is for
    without: frozenset[str] = frozenset()  # parts of a booklet that are left out

    @property
    def paper_language(self) -> str:
        return self.language or language_in_use()


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A report by its name on the command line, and the part of the school it is about."""

    name: str
    scope: str  # "class", "grade", "school"; "any": whichever is chosen; "referral": one of these
    title: Callable[[], str]


def _kinds() -> tuple[ReportKind, ...]:
    return (
        ReportKind("completeness", "any", lambda: translate("Reports", "Completeness")),
        ReportKind("class-list", "any", lambda: translate("Reports", "Class list")),
        ReportKind(
            "screening-student", "any", lambda: translate("Reports", "Screening, one page a child")
        ),
        ReportKind("student-record", "any", lambda: translate("Reports", "Record of a child")),
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
        ReportKind("eq-class", "class", lambda: translate("Reports", "EQ of a class")),
        ReportKind("eq-school", "school", lambda: translate("Reports", "EQ of the school")),
        ReportKind(
            "home-visits-class", "class", lambda: translate("Reports", "Home visits of a class")
        ),
        ReportKind(
            "home-visits-school",
            "school",
            lambda: translate("Reports", "Home visits of the school"),
        ),
        ReportKind("home-visits-round", "any", lambda: translate("Reports", "Home-visit round")),
        ReportKind("poverty", "any", lambda: translate("Reports", "Poor households")),
        ReportKind("growth", "any", lambda: translate("Reports", "Growth (WHO 2007)")),
        ReportKind("report-cards", "any", lambda: translate("Reports", "Attendance and results")),
        ReportKind("addresses", "any", lambda: translate("Reports", "Addresses to be looked at")),
        ReportKind("trend", "any", lambda: translate("Reports", "Groups over three years")),
        ReportKind("targets", "any", lambda: translate("Reports", "Targets of the year")),
        *_kinds_of_care(),
    )


def _kinds_of_care() -> tuple[ReportKind, ...]:
    """What is done for the children, and by whom."""
    return (
        ReportKind("activities", "any", lambda: translate("Reports", "Activities")),
        ReportKind(
            "meetings", "class", lambda: translate("Reports", "Meeting with the parents of a class")
        ),
        ReportKind("plans", "any", lambda: translate("Reports", "Care plans")),
        ReportKind("referrals", "any", lambda: translate("Reports", "Referrals")),
        ReportKind("handover-class", "class", lambda: translate("Reports", "Hand-over of a class")),
        ReportKind("teams", "school", lambda: translate("Reports", "Teams of the year")),
        ReportKind(
            "headcount", "school", lambda: translate("Reports", "Headcount by grade and sex")
        ),
    )


KINDS: Mapping[str, ReportKind] = {each.name: each for each in _kinds()}

# Papers of one referral: made from its own page, and by their names on the command line.
LETTERS: Mapping[str, ReportKind] = {
    LETTER: ReportKind(LETTER, "referral", lambda: translate("Reports", "Letter of one referral")),
    FOLLOW_UP: ReportKind(
        FOLLOW_UP, "referral", lambda: translate("Reports", "Follow-up of one referral (paper 3)")
    ),
}
