"""What the reports screen says: what each report is for, what its file is called, why one is not
there."""

import re

from careapp.domain.schools import Term
from careapp.i18n import translate
from careapp.services.report_kinds import Wanted
from careapp.ui import labels
from careapp.ui.screens.gallery import Offer
from careapp.ui.screens.report_source import Built, Choices

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def about(name: str) -> str:
    """What a report is for, and whom it counts; "" for one that is not known here."""
    words = {
        "class-list": translate(
            "ReportWords", "Names and codes of everybody in class on the count day"
        ),
        "screening-student": translate(
            "ReportWords", "A page for each child: groups, what was found, the family"
        ),
        "screening-class": translate(
            "ReportWords", "How many are in each group, by dimension, in one class"
        ),
        "screening-grade": translate(
            "ReportWords", "The same for a grade, with its classes side by side"
        ),
        "screening-school": translate(
            "ReportWords", "The same for the whole school, grade by grade"
        ),
        "sdq-class": translate(
            "ReportWords", "Each child's scores, by who answered"
        ),
        "sdq-school": translate("ReportWords", "By scale and grade, by who answered"),
        "eq-class": translate("ReportWords", "Each child's scores, by the form of its age"),
        "eq-school": translate("ReportWords", "By facet and grade, each age by its own cut-offs"),
        "teams": translate(
            "ReportWords", "Who is in the lead, coordinating and doing team, with the order"
        ),
        "headcount": translate(
            "ReportWords", "Boys, girls and classes of each grade"
        ),
        "completeness": translate(
            "ReportWords", "What is still missing before a summary is sent"
        ),
    }  # fmt: skip
    return words.get(name) or _about_care(name) or _about_homes(name)


def _about_care(name: str) -> str:
    words = {
        "activities": translate(
            "ReportWords", "Homeroom, clubs and projects: topic, result, and who came"
        ),
        "meetings": translate(
            "ReportWords", "The booklet: memo, minutes, who signed, who did not come, committee"
        ),
        "plans": translate(
            "ReportWords", "Who is helped with what, how far it is, and how it ended"
        ),
        "referrals": translate(
            "ReportWords", "Who was sent to whom, how long it took, and how it ended"
        ),
        "student-record": translate(
            "ReportWords", "One or two pages a child: strengths, family, groups, what was done"
        ),
        "report-cards": translate(
            "ReportWords", "Days absent and late, grade average, and what was failed"
        ),
        "addresses": translate(
            "ReportWords", "Addresses that are in no list of provinces, to be looked at"
        ),
        "trend": translate(
            "ReportWords", "How many were in which group, term by term, and who moved"
        ),
        "targets": translate(
            "ReportWords", "Each indicator with goal, value, owner and three years"
        ),
        "handover-class": translate(
            "ReportWords", "For the next teacher: strengths, plans, referrals, visits, a note"
        ),
    }  # fmt: skip
    return words.get(name, "")


def _about_homes(name: str) -> str:
    words = {
        "home-visits-class": translate(
            "ReportWords", "Who was visited, and what was found, question by question"
        ),
        "home-visits-school": translate(
            "ReportWords", "Visits class by class, and the findings in numbers alone"
        ),
        "home-visits-round": translate(
            "ReportWords", "Whom to visit on which day: address, telephone, place to sign"
        ),
        "poverty": translate(
            "ReportWords", "Income a head and the Fund's result; names only for a class"
        ),
        "growth": translate(
            "ReportWords", "BMI and height for age by class and sex, as the WHO bands them"
        ),
    }  # fmt: skip
    return words.get(name, "")


def offers(choices: Choices) -> tuple[Offer, ...]:
    """The gallery: lists, screening, SDQ, EQ, home visits, growth."""
    groups = {
        "screening": translate("ReportWords", "Screening in 11 dimensions"),
        "sdq": translate("ReportWords", "SDQ"),
        "eq": translate("ReportWords", "EQ"),
        "home": translate("ReportWords", "Home visits and growth"),
        "plans": translate("ReportWords", "Prevention and help"),
        "trend": translate("ReportWords", "Results over the years"),
        "teams": translate("ReportWords", "The school's own work"),
    }
    groups["referrals"], groups["targets"] = groups["plans"], groups["trend"]
    groups["activities"] = groups["meetings"] = groups["plans"]
    groups["poverty"] = groups["growth"] = groups["home"]
    rest = translate("ReportWords", "Students")
    made = [
        Offer(
            each.name,
            each.title(),
            about(each.name),
            groups.get(each.name.split("-")[0], rest),
            too_wide() if choices.refused(each) else "",
        )
        for each in choices.kinds
    ]
    order = (rest, *dict.fromkeys(groups.values()))
    return tuple(sorted(made, key=lambda offer: order.index(offer.group)))


def none_yet(name: str) -> str:
    """Nobody has a record of the form that a report counts."""
    if name in ("home-visits-class", "home-visits-school", "poverty"):
        return translate("ReportWords", "No home has been visited in this term yet.")
    if name == "growth":
        return translate("ReportWords", "Nobody has been measured in this term yet.")
    return translate("ReportWords", "Nobody has been screened with this form in this term yet.")


def too_wide() -> str:
    """A report about more than the account reaches."""
    return translate(
        "ReportWords",
        "This report is about more than your own classes. "
        "The administrator, the guidance teacher or the director makes it.",
    )


def file_name(name: str, wanted: Wanted) -> str:
    """`คัดกรอง-ป.4-1-2569-1`, without an ending."""
    place = translate("ReportFiles", "school")
    if wanted.student is not None:
        place = wanted.student.code
    elif wanted.classroom is not None:
        place = wanted.classroom.label
    elif wanted.grade:
        place = wanted.grade
    whole = "-".join((_file_word(name), place, str(wanted.term.year), str(wanted.term.number)))
    return _NOT_IN_NAMES.sub("-", whole)


def _file_word(name: str) -> str:
    words = {
        "class-list": translate("ReportFiles", "list"),
        "screening-student": translate("ReportFiles", "screening by child"),
        "headcount": translate("ReportFiles", "headcount"),
        "completeness": translate("ReportFiles", "completeness"),
        "poverty": translate("ReportFiles", "poor households"),
        "growth": translate("ReportFiles", "growth"),
        "activities": translate("ReportFiles", "activities"),
        "meetings": translate("ReportFiles", "meeting with parents"),
        "plans": translate("ReportFiles", "care plans"),
        "referrals": translate("ReportFiles", "referrals"),
        "referral": translate("ReportFiles", "referral"),
        "student-record": translate("ReportFiles", "student record"),
        "report-cards": translate("ReportFiles", "attendance and results"),
        "addresses": translate("ReportFiles", "addresses"),
        "handover-class": translate("ReportFiles", "hand-over"),
        "trend": translate("ReportFiles", "groups over three years"),
        "targets": translate("ReportFiles", "targets"),
        "teams": translate("ReportFiles", "teams"),
        "screening": translate("ReportFiles", "screening"),
        "home": translate("ReportFiles", "home visits"),
        "sdq": translate("ReportFiles", "SDQ"),
        "eq": translate("ReportFiles", "EQ"),
    }
    return words.get(name) or words.get(name.split("-")[0], name)


def place_of(wanted: Wanted) -> str:
    """`ป.4/1`, a grade, or the school."""
    if wanted.classroom is not None:
        return wanted.classroom.label
    return wanted.grade or translate("ReportWords", "the school")


def no_students(term: Term, place: str = "") -> tuple[str, str]:
    """Nobody is there at all: what is said, and the words of the button."""
    words = translate(
        "ReportWords", "There are no students in {place} in {term}. Bring in the list first."
    )
    place = place or translate("ReportWords", "the school")
    filled = words.format(place=place, term=labels.term(term))
    return filled, translate("ReportWords", "To the list of students")


def why_nothing(built: Built) -> tuple[str, str]:
    """What is said in place of a paper, and the words of the button that says what to do first."""
    wanted = built.asked.wanted
    if built.counted:
        words = translate(
            "ReportWords",
            "This paper has a page for each of {count} children. "
            "Choose a class above, or have all of it drawn.",
        ).format(count=built.counted)
        return words, translate("ReportWords", "Draw all pages")
    if built.there:
        words = translate(
            "ReportWords",
            "{count} students are in {place}, but nobody was on the count day, {day}. "
            "Reports count who is in class on that day; it is set in the settings.",
        ).format(count=built.there, place=place_of(wanted), day=labels.day_words(built.count_day))
        return words, translate("ReportWords", "See the count day")
    return no_students(wanted.term, place_of(wanted))
