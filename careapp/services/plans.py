"""Care plans: opened by hand or from a result, kept, moved on, looked at again, and ended."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from careapp.domain.access import Action
from careapp.domain.partners import Partner
from careapp.domain.people import Classroom, Pupil, Staff, Student
from careapp.domain.plans import NEEDS_DAY, Life, Move, Note, Plan, Standing, Step
from careapp.domain.records import Informant
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.services import plan_concerns
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.plan_board import Board, cards
from careapp.services.plan_concerns import Suggested
from careapp.services.screenings import Screenings
from careapp.store import partners, plans, schools
from careapp.store import people as store_people


@dataclass(frozen=True, slots=True)
class Whole:
    """A plan with all that its page shows. `dimensions` are those to choose from, `words` what
    dimensions are called, `staff` who is at the school now, `names` everybody by id, `partners`
    all of the directory."""

    life: Life
    student: Student
    classroom: str
    dimensions: tuple[str, ...]
    words: Mapping[str, str]
    staff: tuple[Staff, ...]
    names: Mapping[str, str]
    partners: Sequence[Partner] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """What a person says with a move: how it is, why, and when to look again."""

    result: str = ""
    reason: str = ""
    review_on: date | None = None


class Plans:
    def __init__(self, desk: Desk, people: People, screenings: Screenings) -> None:
        self._desk, self._people, self._screenings = desk, people, screenings

    def board(self, term: Term, classroom: Classroom | None = None) -> Board:
        """The plans of a class, or of all that the account reaches."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        pupils = self._people.pupils(term, classroom)
        whole = classroom is None and desk.actor.reaches_school
        found = cards(desk, term, pupils, others=whole)
        concerns = {each for card in found for each in card.life.plan.concerns}
        anybody = bool(pupils) or bool(found)
        if found:
            place = classroom.label if classroom else ""
            desk.looked("plans", "board", term=term.id, place=place)
        return Board(
            term, classroom, desk.today, found, anybody, self._words(concerns), self._names()
        )

    def whole(self, id_: str) -> Whole:
        """A plan with all that belongs to it; that it was looked at is noted."""
        self._desk.require(Action.SEE_RECORDS)
        life = self._life(id_)
        student = self._people.student(life.plan.student)
        self._desk.looked("plan", id_, student.id)
        offered = plan_concerns.dimensions(self._desk.library)
        staff = tuple(each for each in schools.staff(self._desk.db) if each.active)
        words = self._words({*offered, *life.plan.concerns})
        room = self._room(student.id)
        helpers = partners.partners(self._desk.db)
        return Whole(life, student, room, offered, words, staff, self._names(), helpers)

    def open(self, student: str, suggested: Suggested | None = None, source: str = "") -> str:
        """Begin a plan for a child; its id. Whoever opens it sees to it."""
        self._keep(student)
        said, desk = suggested or Suggested(), self._desk
        made = Plan(
            desk.new_id(), student, desk.today, desk.actor.staff, desk.actor.staff, source,
            said.concerns, said.signs,
        )  # fmt: skip
        desk.write(plans.save_plan(made))
        return made.id

    def open_from(self, student: str, term: Term, form: str, informant: Informant) -> str:
        """Begin a plan with the dimensions that a result of the child speaks of."""
        pupils = (*self._people.counted(term), *self._people.pupils(term))
        pupil = next((each for each in pupils if each.student.id == student), None)
        if pupil is None:
            return self.open(student)
        return self.open(student, self._suggested(term, pupil, form, informant), form)

    def _suggested(self, term: Term, pupil: Pupil, form: str, informant: Informant) -> Suggested:
        desk = self._desk
        return plan_concerns.suggested(desk, self._screenings, term, pupil, form, informant)

    def open_plans(self, student: str) -> tuple[str, ...]:
        """The plans of a child that are not closed, the newest first."""
        self._desk.require(Action.SEE_RECORDS)
        self._people.student(student)
        found = plans.lives(self._desk.db, plans.plans(self._desk.db, [student]))
        return tuple(each.plan.id for each in reversed(found) if each.standing.state != "closed")

    def take_away(self, id_: str) -> None:
        """A plan that was opened by mistake; it can be brought back."""
        life = self._kept(id_)
        if life.standing.followed:
            raise CareError(
                translate("Plans", "A plan that was begun is not taken away: close it instead.")
            )
        self._desk.write(plans.save_plan(replace(life.plan, deleted=True), life.plan))

    def bring_back(self, id_: str) -> None:
        found = plans.plan(self._desk.db, id_)
        if found is not None:
            self._keep(found.student)
            self._desk.write(plans.save_plan(replace(found, deleted=False), found))

    def save(self, changed: Plan, shown: Plan) -> None:
        """Write what differs from what was shown; equal again changes nothing."""
        self._open(shown.id)
        changed = replace(changed, id=shown.id, student=shown.student, deleted=shown.deleted)
        self._desk.write(plans.save_plan(changed, shown))

    def save_step(self, step: Step) -> Step:
        """A new one (without id) or a changed one; as it is stored."""
        plan = self._open(step.plan).plan
        if not step.what.strip():
            raise CareError(translate("Plans", "Say what is to be done."))
        before = plans.step(self._desk.db, step.id) if step.id else None
        made = replace(step, id=step.id or self._desk.new_id(), student=plan.student)
        self._desk.write(plans.save_step(made, before))
        return made

    def save_note(self, note: Note) -> Note:
        """A new one (without id) or a changed one; as it is stored."""
        desk, plan = self._desk, self._open(note.plan).plan
        if not note.text.strip():
            raise CareError(translate("Plans", "Write down how it goes."))
        if note.day > desk.today:
            raise CareError(translate("Plans", "This day is still to come."))
        before = plans.note(desk.db, note.id) if note.id else None
        who = note.who or desk.actor.staff
        made = replace(note, id=note.id or desk.new_id(), student=plan.student, who=who)
        desk.write(plans.save_note(made, before))
        return made

    def move(self, id_: str, kind: str, made: Made | None = None) -> Standing:
        """Make a move; `CareError` for one that is not allowed now, or says too little."""
        life = self._life(id_)
        self._require_for(kind, life.plan.student)
        said = made or Made()
        move = self._move(life, kind, said)
        if not life.standing.allows(kind):
            raise CareError(
                translate("Plans", "The plan has moved on meanwhile. Look at it again.")
            )
        self._check(life, move)
        return self._write(life, move)

    def undo(self, id_: str) -> Standing:
        """Take the last move back."""
        life = self._life(id_)
        last = life.standing.last
        self._require_for(last.kind if last else "", life.plan.student)
        if last is None:
            raise CareError(translate("Plans", "There is nothing to take back."))
        return self._write(life, replace(self._move(life, "undo", Made()), about=last.id))

    def see_conflicts(self, id_: str) -> Standing:
        """Somebody has looked at the moves that could not be followed."""
        life = self._life(id_)
        self._keep(life.plan.student)
        for each in life.standing.open_conflicts:
            self._write(life, replace(self._move(life, "seen", Made()), about=each.id))
        return self._life(id_).standing

    def may(self, kind: str) -> bool:
        """Whether the role makes moves of this kind at all."""
        return self._desk.actor.may(_ACTIONS.get(kind, Action.KEEP_PLANS))

    def _check(self, life: Life, move: Move) -> None:
        plan, desk = life.plan, self._desk
        if move.kind == "start" and not plan.goal.strip():
            raise CareError(translate("Plans", "Write the goal first: what shall be better?"))
        if move.kind == "start" and not (plan.concerns or plan.signs.strip() or plan.story.strip()):
            raise CareError(translate("Plans", "Say first what the plan is about."))
        if move.kind in NEEDS_DAY and (move.review_on is None or move.review_on <= desk.today):
            raise CareError(translate("Plans", "The next look must be on a day to come."))
        if not move.is_whole:
            raise CareError(
                translate("Plans", "Say why.")
                if move.kind in ("return", "reopen")
                else translate("Plans", "Say how it is now.")
            )

    def _move(self, life: Life, kind: str, made: Made) -> Move:
        known = plans.moves(self._desk.db, life.plan.id)
        place = 1 + max((each.place for each in known), default=0)
        desk, plan = self._desk, life.plan
        return Move(
            desk.new_id(), plan.id, plan.student, place, kind, desk.today, desk.actor.staff,
            made.result, made.reason.strip(), made.review_on,
        )  # fmt: skip

    def _write(self, life: Life, move: Move) -> Standing:
        self._desk.write(plans.save_move(move))
        return self._life(life.plan.id).standing

    def _require_for(self, kind: str, student: str) -> None:
        needed = _ACTIONS.get(kind, Action.KEEP_PLANS)
        self._desk.require(needed)
        self._people.student(student, needed)

    def _keep(self, student: str) -> None:
        self._require_for("", student)

    def _kept(self, id_: str) -> Life:
        life = self._life(id_)
        self._keep(life.plan.student)
        return life

    def _open(self, id_: str) -> Life:
        """A plan that can be written in."""
        life = self._kept(id_)
        if life.standing.state == "closed":
            raise CareError(translate("Plans", "This plan is closed. Open it again first."))
        return life

    def _life(self, id_: str) -> Life:
        found = plans.life(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Plans", "This plan is not here any more."))
        return found

    def _room(self, student: str) -> str:
        now = store_people.enrolments(self._desk.db, student)
        return next((e.classroom.label for e in now if e.valid_on(self._desk.today)), "")

    def _words(self, concerns: Collection[str]) -> Mapping[str, str]:
        library = self._desk.library
        return {each: plan_concerns.word(library, each, language()) for each in concerns}

    def _names(self) -> Mapping[str, str]:
        return schools.staff_names(self._desk.db)


_ACTIONS: Mapping[str, Action] = {"return": Action.RETURN_PLANS}
