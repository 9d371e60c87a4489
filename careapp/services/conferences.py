"""Case conferences of care plans: written down, changed, and what was agreed made into steps."""

from dataclasses import replace

from careapp.domain.access import Action
from careapp.domain.conferences import Conference
from careapp.domain.plans import Plan, Step
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import conferences, plans


class Conferences:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def of_plan(self, plan: str) -> tuple[Conference, ...]:
        """The newest first."""
        self._desk.require(Action.SEE_RECORDS)
        self._people.student(self._plan(plan).student)
        return tuple(conferences.of_plans(self._desk.db, [plan]))

    def save(self, conference: Conference) -> Conference:
        """A new one (without id) or a changed one; as it is stored."""
        desk, plan = self._desk, self._kept(conference.plan)
        if conference.day > desk.today:
            raise CareError(translate("Plans", "This day is still to come."))
        if not conference.has_somebody:
            raise CareError(translate("Conferences", "Say who took part."))
        if not conference.says_something:
            raise CareError(
                translate("Conferences", "Write down what was talked about, or what was agreed.")
            )
        before = conferences.conference(desk.db, conference.id) if conference.id else None
        made = replace(
            conference,
            id=conference.id or desk.new_id(),
            student=plan.student,
            who=conference.who or desk.actor.staff,
        )
        desk.write(conferences.save_conference(made, before))
        return made

    def take_away(self, id_: str) -> Conference:
        """As it was, so that it can be put back by saving it."""
        found = conferences.conference(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Conferences", "This conference is not here any more."))
        self._kept(found.plan)
        self._desk.write(conferences.save_conference(replace(found, deleted=True), found))
        return found

    def make_steps(self, id_: str) -> tuple[Step, ...]:
        """A step of the plan for each thing that was agreed and is no step yet; those made. Whoever
        sees to the plan does them until somebody else is named."""
        desk = self._desk
        found = conferences.conference(desk.db, id_)
        if found is None or found.deleted:
            raise CareError(translate("Conferences", "This conference is not here any more."))
        plan = self._kept(found.plan)
        life = plans.life(desk.db, plan.id)
        there = {each.what.strip() for each in life.steps} if life else set()
        made = tuple(
            Step(desk.new_id(), plan.id, plan.student, what, plan.owner)
            for what in dict.fromkeys(found.things)
            if what not in there
        )
        if not made:
            raise CareError(
                translate("Conferences", "Everything that was agreed is among the steps already.")
            )
        desk.write(entry for step in made for entry in plans.save_step(step))
        return made

    def drop_steps(self, steps: tuple[Step, ...]) -> None:
        """Take back what `make_steps` made."""
        for step in steps:
            self._kept(step.plan)
            now = plans.step(self._desk.db, step.id) or step
            self._desk.write(plans.save_step(replace(now, deleted=True), now))

    def _plan(self, id_: str) -> Plan:
        found = plans.plan(self._desk.db, id_)
        if found is None or found.deleted:
            raise CareError(translate("Plans", "This plan is not here any more."))
        return found

    def _kept(self, plan: str) -> Plan:
        """A plan that can be written in."""
        self._desk.require(Action.KEEP_PLANS)
        found = self._plan(plan)
        self._people.student(found.student, Action.KEEP_PLANS)
        life = plans.life(self._desk.db, plan)
        if life is None or life.standing.state == "closed":
            raise CareError(translate("Plans", "This plan is closed. Open it again first."))
        return found
