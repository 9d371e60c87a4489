"""What is said before a paper goes out that shows what a family is asked about: how poor it is, and
photos. It stands on no page and stops nothing."""

from collections.abc import Collection, Iterable

from careapp.domain import consents as domain
from careapp.domain.consents import PHOTO, POVERTY
from careapp.domain.people import Pupil
from careapp.i18n import language, translate
from careapp.reports.model import Pictures, Report
from careapp.services import report_holds
from careapp.services.desk import Desk
from careapp.store import consents

_NAMED = 3  # children named in one sentence


def caution(desk: Desk, report: Report, pupils: Collection[Pupil]) -> str:
    """Whose family said no, or nothing yet, to what a report of some children shows; "" where
    nobody is to be asked. Who is in a photo nobody can tell but who looks at it."""
    if report.name in report_holds.BOOKS:
        return ""  # of one child after the other, made when they are asked for
    if report.name == "poverty":
        named = report_holds.named(report)
        return _said(desk, POVERTY, [each for each in pupils if each.student.id in named])
    if any(isinstance(each, Pictures) for part in report.sections for each in part.blocks):
        return _said(desk, PHOTO, pupils)
    return ""


def _said(desk: Desk, purpose: str, pupils: Collection[Pupil]) -> str:
    known = consents.of_students(desk.db, [each.student.id for each in pupils])
    states = {
        each.student.id: domain.state(
            domain.latest(known.get(each.student.id, ())).get(purpose), desk.today
        )
        for each in pupils
    }
    no = [each for each in pupils if states[each.student.id] in ("refused", "withdrawn")]
    open_ = sum(states[each.student.id] in ("none", "asked", "expired") for each in pupils)
    found = domain.purpose(purpose)
    if found is None or not (no or open_):
        return ""
    title = translate("Holds", "For “{purpose}”:").format(purpose=found.name[language()])
    refused = translate("Holds", "The family of %n student(s) said no ({names}).", len(no))
    waiting = translate("Holds", "Of %n student(s) there is no yes yet.", open_)
    said = [title]
    if no:
        said.append(refused.format(names=_names(no)))
    if open_:
        said.append(waiting)
    return " ".join([*said, _advice(purpose)])


def _advice(purpose: str) -> str:
    if purpose == PHOTO:
        return translate("Holds", "Look through the photos before they are published.")
    return translate("Holds", "Leave them out of what goes outside the school.")


def _names(pupils: Iterable[Pupil]) -> str:
    names = [each.student.name for each in pupils]
    more = translate("Screenings", "%n more", len(names) - _NAMED)
    return ", ".join(names if len(names) <= _NAMED else [*names[:_NAMED], more])
