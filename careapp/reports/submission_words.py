"""What the numbers of a district pack are called by people: the words of forms and of reports."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from careapp.domain.activities import usual_kinds
from careapp.domain.plans import COLUMNS as PLAN_STATES
from careapp.domain.submission_sums import PLANS, Quantity, quantity
from careapp.domain.submissions import Place
from careapp.domain.targets import indicators
from careapp.forms.definition import Form
from careapp.forms.loader import library
from careapp.i18n import in_language
from careapp.reports.heading import grade_name
from careapp.reports.plan_dimensions import OTHER, SDQ

_FORMS = {
    "screening": "screening-11", "sdq:teacher": "sdq-teacher", "sdq:parent": "sdq-parent",
    "sdq:self": "sdq-self", "visits": "home-visit", "growth": "measurement",
}  # fmt: skip


@lru_cache(maxsize=16)
def _form(subject: str) -> Form | None:
    """The form behind a subject; a school's own words stay at the school."""
    return library().form(_FORMS[subject]) if subject in _FORMS else None


def form_title(form: str, language: str) -> str:
    """The title of a form by its id."""
    return library().form(form).title.of(language) if form in library().ids else form


def edition_title(form: str, edition: str, language: str) -> str:
    """The title of a form's cut-offs; the id of those that only the school knows."""
    known = library().editions(form) if form in library().ids else ()
    return next((each.title.of(language) for each in known if each.id == edition), edition)


def subject_words(subject: str, language: str) -> str:
    """`คัดกรอง`, `SDQ ครู`."""

    who: Mapping[str, Callable[[], str]] = {
        "sdq:teacher": lambda: in_language(language, "Paper", "Teacher"),
        "sdq:parent": lambda: in_language(language, "Paper", "Parent"),
        "sdq:self": lambda: in_language(language, "Paper", "Student"),
    }
    if subject in who:
        return f"SDQ {who[subject]()}"
    return {
        "children": in_language(language, "Paper", "Headcount"),
        "screening": in_language(language, "Paper", "Screening"),
        "visits": in_language(language, "Paper", "Home visits"),
        "growth": in_language(language, "Paper", "Growth"),
        "activities": in_language(language, "Paper", "Activities"),
        "plans": in_language(language, "Paper", "Care plans"),
        "referrals": in_language(language, "Paper", "Referrals"),
        "targets": in_language(language, "Paper", "Targets"),
    }.get(subject, subject)


def item_words(subject: str, item: str, language: str) -> str:
    """A scale, a question or an indicator."""
    if subject == "targets" and item in indicators():
        return indicators()[item].title.get(language, item)
    if subject == PLANS:
        return _dimension(item, language)
    form = _form(subject)
    if form is not None:
        scales = {each.id: each.text for each in form.scales}
        if item in scales:
            return scales[item].of(language)
        if item in form.by_id:
            return form.by_id[item].label(language)
    return item


def _dimension(item: str, language: str) -> str:
    """What a plan is about."""
    others = {
        SDQ: "SDQ",
        OTHER: in_language(language, "Paper", "Another form"),
    }
    return others.get(item) or item_words("screening", item, language)


def column_words(known: Quantity, language: str) -> str:
    """A group, a state, or what is counted."""
    form, column = _form(known.subject), known.column
    if form is not None and known.item:
        if known.subject == "growth" or known.item == "income_per_head":
            return _band(form, column, language)
        if known.item in form.by_id and form.by_id[known.item].choices:
            choices = {str(c.value): c.text.of(language) for c in form.by_id[known.item].choices}
            return choices.get(column) or in_language(language, "Paper", "No answer")
    if known.subject == "activities" and column in usual_kinds().kinds:
        return usual_kinds().kinds[column].word(language)
    name, _, result = column.partition(":")
    found = _columns(language).get(result or name, column)
    if known.subject == PLANS and column in PLAN_STATES:
        found = _plan_states(language)[column]
    return found


def _band(form: Form, band: str, language: str) -> str:
    known = {each.id: each.text for each in form.bands}
    return known[band].of(language) if band in known else in_language(language, "Paper", "No group")


def _columns(language: str) -> Mapping[str, str]:
    return {
        "all": in_language(language, "Paper", "All"),
        "rooms": in_language(language, "Paper", "Rooms"),
        "screened": in_language(language, "Paper", "Screened"),
        "waiting": in_language(language, "Paper", "Waiting"),
        "visited": in_language(language, "Paper", "Visited"),
        "not_visited": in_language(language, "Paper", "Not visited"),
        "measured": in_language(language, "Paper", "Measured"),
        "not_measured": in_language(language, "Paper", "Not measured"),
        "normal": in_language(language, "Paper", "Normal"),
        "at_risk": in_language(language, "Paper", "At risk"),
        "problem": in_language(language, "Paper", "Has problems"),
        "yes": in_language(language, "Paper", "Yes"),
        "no": in_language(language, "Paper", "No"),
        "strength": in_language(language, "Paper", "A strength"),
        "no_strength": in_language(language, "Paper", "Not a strength"),
        "incomplete": in_language(language, "Paper", "Incomplete"),
        "activities": in_language(language, "Paper", "Activities"),
        "took_part": in_language(language, "Paper", "Children in more than homeroom"),
        "asked": in_language(language, "Paper", "Parents asked"),
        "parents_came": in_language(language, "Paper", "Parents at a meeting"),
        "open": in_language(language, "Paper", "Still open"),
        "plans": in_language(language, "Paper", "Plans"),
        "referrals": in_language(language, "Paper", "Referrals"),
        "part": in_language(language, "Paper", "Number"),
        "whole": in_language(language, "Paper", "Of all"),
        **_outcomes(language),
    }


def _outcomes(language: str) -> Mapping[str, str]:
    """Where referrals stand, whom they go to, and how they and plans end."""
    return {
        "internal": in_language(language, "Paper", "Inside the school"),
        "external": in_language(language, "Paper", "Outside the school"),
        "unanswered": in_language(language, "Paper", "No answer yet"),
        "draft": in_language(language, "Paper", "To be sent"),
        "sent": in_language(language, "Paper", "Sent"),
        "received": in_language(language, "Paper", "Taken on"),
        "result": in_language(language, "Paper", "Answered"),
        "closed": in_language(language, "Paper", "Closed"),
        "resolved": in_language(language, "Paper", "Resolved"),
        "better": in_language(language, "Paper", "Better"),
        "same": in_language(language, "Paper", "The same"),
        "worse": in_language(language, "Paper", "Worse"),
    }


def _plan_states(language: str) -> Mapping[str, str]:
    return {
        "new": in_language(language, "Paper", "New"),
        "active": in_language(language, "Paper", "In progress"),
        "due": in_language(language, "Paper", "Review due"),
        "closed": in_language(language, "Paper", "Closed"),
    }


def sex_words(sex: str, language: str) -> str:
    return {
        "male": in_language(language, "Paper", "Boys"),
        "female": in_language(language, "Paper", "Girls"),
    }.get(sex) or in_language(language, "Paper", "Total")


def stage_words(stage: str, language: str) -> str:
    """A stage of school, or the whole of it."""
    return {
        "kindergarten": in_language(language, "Paper", "All of kindergarten"),
        "primary": in_language(language, "Paper", "All of primary"),
        "lower_secondary": in_language(language, "Paper", "All of lower secondary"),
        "upper_secondary": in_language(language, "Paper", "All of upper secondary"),
    }.get(stage) or in_language(language, "Paper", "The whole school")


def place_words(place: Place, language: str) -> str:
    """A number of a pack in words: `คัดกรอง · ชั้นประถมศึกษาปีที่ 4 · การเรียน · เสี่ยง · ชาย`."""
    known = quantity(place)
    stage = known.item if known.subject == "children" else ""
    parts = (
        subject_words(known.subject, language),
        grade_name(known.grade, language) if known.grade else stage_words(stage, language),
        item_words(known.subject, known.item, language) if not stage else "",
        column_words(known, language),
        sex_words(known.sex, language),
    )
    return " · ".join(filter(None, parts))
