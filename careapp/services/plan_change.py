"""What the form that led to a plan said when it was opened, what it says now, and asking again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.access import Action
from careapp.domain.people import Pupil, Student
from careapp.domain.plans import Plan
from careapp.domain.records import Informant, Record
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.forms.change import Change, changes
from careapp.forms.definition import Form
from careapp.forms.reliability import reliability
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.last_time import scores
from careapp.services.people import People
from careapp.store import drafts, plans, records

OVERALL = "overall"


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """The form filled in `before` the plan and the last time since (`now` None: not yet), with the
    scales that the plan is about; both times by one edition of cut-offs."""

    form: Form
    informant: Informant
    before: date | None
    now: date | None
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Again:
    """The form that is to be filled in about a child once more."""

    pupil: Pupil
    form: str
    informant: Informant


class PlanChanges:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def of_plan(self, plan_id: str) -> ThenAndNow | None:
        """None for a plan that no form led to, or one that is not here any more."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS)
        plan = self._plan(plan_id)
        student, form = self._people.student(plan.student), self._form(plan)
        if form is None:
            return None
        informant: Informant = form.informants[0]
        found = [
            each
            for each in records.of_student(desk.db, plan.student)
            if (each.form, each.informant, each.status) == (form.id, informant, "final")
        ]
        then, now = _around(found, plan.opened_on)
        told = _told(desk, plan, form, student, (then, now or then)) if then else ()
        days = then.date if then else None, now.date if now else None
        return ThenAndNow(form, informant, *days, told)

    def screen_again(self, plan_id: str, term: Term) -> Again:
        """Begin the plan's form anew: a result of this term that was there before stays."""
        desk = self._desk
        desk.require(Action.FILL_FORMS)
        plan = self._plan(plan_id)
        self._people.student(plan.student, Action.FILL_FORMS)
        form = self._form(plan)
        pupils = self._people.pupils(term)
        pupil = next((each for each in pupils if each.student.id == plan.student), None)
        if form is None or pupil is None:
            raise CareError(
                translate("Plans", "This child is in no class of the term that is shown.")
            )
        who = form.informants[0]
        there = records.newest(desk.db, form.id, term.id, who, [plan.student]).get(plan.student)
        begun = {each.student for each in drafts.of_sheet(desk.db, form.id, term.id, who)}
        if there is not None and there.date < desk.today and plan.student not in begun:
            fresh = Record(
                desk.new_id(), plan.student, form.id, form.version, term.id, desk.today, who,
                desk.actor.staff,
            )  # fmt: skip
            with desk.file.transaction():
                drafts.put(desk.db, fresh, {})
        return Again(pupil, form.id, who)

    def _form(self, plan: Plan) -> Form | None:
        library = self._desk.library
        form = library.form(plan.source) if plan.source in library.ids else None
        return form if form is not None and form.scales else None

    def _plan(self, id_: str) -> Plan:
        found = plans.plan(self._desk.db, id_)
        if found is None or found.deleted:
            raise CareError(translate("Plans", "This plan is not here any more."))
        return found


def _told(
    desk: Desk, plan: Plan, form: Form, student: Student, those: tuple[Record, Record | None]
) -> tuple[Change, ...]:
    """The scales of the plan, and the overall group, both times by the edition in use now."""
    then, now = those[0], those[1] or those[0]
    edition = edition_in_use(desk, form.id, term=now.term)
    known = reliability(form.id)
    least = known.least if known and {then.version, now.version} == {known.version} else None
    by = scores(desk, edition, then, student), scores(desk, edition, now, student)
    about = {each.partition("/")[2] for each in plan.concerns} | {OVERALL}
    return tuple(each for each in changes(form, edition, *by, least) if each.scale in about)


def _around(found: Sequence[Record], opened: date) -> tuple[Record | None, Record | None]:
    """The last one up to the day the plan was opened, and the last one after that one. `found` has
    the newest first."""
    then = next((each for each in found if each.date <= opened), None)
    if then is None:
        return None, None
    newest = found[0]
    return then, newest if newest.id != then.id and newest.date > then.date else None
