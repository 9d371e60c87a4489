"""From a hole of the board to the place where it is filled."""

from collections.abc import Mapping

from careapp.domain.completeness import PLANS, REFERRALS, usual_parts
from careapp.reports.boards import Thing
from careapp.services.report_kinds import HOME_VISIT, SCREENING

Way = tuple[str, Mapping[str, object]]  # a screen's id, and what for


def of_child(asked: Thing, student: str) -> Way:
    """Where something is filled in for a child."""
    if asked.form in (PLANS, REFERRALS):
        return asked.form, {"student": student}
    if asked.form == HOME_VISIT:
        return "visits", {"student": student}
    return "screenings", {
        "form": asked.form,
        "informant": asked.informant,
        "page": "guided" if asked.form == SCREENING else "grid",
        "student": student,
    }


def of_class(kind: str, *, begin: bool) -> Way:
    """The activities of a kind in the class that is chosen, or a new one of it."""
    return "activities", {"begin" if begin else "kind": kind}


def by_class(form: str) -> bool:
    """Whether the class has to be chosen first: the screen shows one class."""
    part = usual_parts().parts.get(form)
    return form != HOME_VISIT and (part is None or part.kind != "case")
