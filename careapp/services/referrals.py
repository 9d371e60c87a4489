"""Referrals: drafted by hand or from a care plan, sent, answered, followed up, and ended."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from careapp.domain.access import Action
from careapp.domain.consents import AGENCY
from careapp.domain.partners import Partner
from careapp.domain.people import Classroom, Staff, Student
from careapp.domain.referrals import (
    INTERNAL,
    NEEDS_BY,
    NEEDS_REASON,
    WRITABLE,
    Life,
    Move,
    Note,
    Referral,
    Side,
    Standing,
)
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.services import enclosures, referral_board
from careapp.services.consents import Consents
from careapp.services.desk import Desk
from careapp.services.enclosures import Enclosure
from careapp.services.people import People
from careapp.services.referral_board import DAYS, Board, cards, partner_names, waiting_days
from careapp.services.referral_content import Carried, carried
from careapp.store import partners, plans, referrals, schools
from careapp.store import people as store_people


@dataclass(frozen=True, slots=True)
class Whole:
    """A referral with all that its page shows: `staff` who is at the school now, `names` everybody
    by id, `partners` all agencies, and what can go with it, with the `titles` of forms by id;
    `term` is that of today."""

    life: Life
    student: Student
    classroom: str
    staff: tuple[Staff, ...]
    names: Mapping[str, str]
    partners: tuple[Partner, ...]
    enclosures: tuple[Enclosure, ...]
    titles: Mapping[str, str]
    days: int
    term: Term
    warning: str = ""  # where the family has not agreed to what goes outside

    @property
    def partner_names(self) -> Mapping[str, str]:
        return {each.id: each.name for each in self.partners}


@dataclass(frozen=True, slots=True)
class Made:
    """What a person says with a move: by whom, how it is, why, in which words, and on which day
    (None: today)."""

    by: str = ""
    result: str = ""
    reason: str = ""
    text: str = ""
    day: date | None = None


class Referrals:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def board(self, term: Term, classroom: Classroom | None = None) -> Board:
        """The referrals of a class, or of all that the account reaches."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        pupils = self._people.pupils(term, classroom)
        whole = classroom is None and desk.actor.reaches_school
        found = cards(desk, term, pupils, others=whole)
        if found:
            place = classroom.label if classroom else ""
            desk.looked("referrals", "board", term=term.id, place=place)
        return Board(
            term, classroom, desk.today, waiting_days(desk), found, bool(pupils) or bool(found),
            partner_names(desk), self._names(),
        )  # fmt: skip

    def of_student(self, student: str) -> tuple[tuple[Life, ...], Mapping[str, str]]:
        """All referrals of a child, the newest first, and the names of agencies by id."""
        self._desk.require(Action.SEE_RECORDS)
        self._people.student(student)
        found = referrals.lives(self._desk.db, referrals.referrals(self._desk.db, [student]))
        return tuple(reversed(found)), partner_names(self._desk)

    def whole(self, id_: str) -> Whole:
        """A referral with all that belongs to it; that it was looked at is noted."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS)
        life = self._life(id_)
        student = self._people.student(life.referral.student)
        desk.looked("referral", id_, student.id)
        now = store_people.enrolments(desk.db, student.id)
        room = next((e.classroom.label for e in now if e.valid_on(desk.today)), "")
        offered = enclosures.offered(desk, student.id, life.referral.attachments)
        forms = {each.form for each in offered if each.form}
        titles = {each: desk.library.form(each).title.of(language()) for each in forms}
        return Whole(
            life, student, room, tuple(each for each in schools.staff(desk.db) if each.active),
            self._names(), tuple(partners.partners(desk.db)), offered, titles, waiting_days(desk),
            self._people.current_term(), self._warning(life.referral),
        )  # fmt: skip

    def _warning(self, referral: Referral) -> str:
        if referral.kind == INTERNAL:
            return ""
        return Consents(self._desk, self._people).warning(referral.student, AGENCY)

    def open(self, student: str, side: Side = INTERNAL, plan: str = "") -> str:
        """Begin a draft for a child, with what was found and done in a care plan; its id."""
        self._keep(student)
        desk, said = self._desk, Carried()
        if plan:
            life = plans.life(desk.db, plan)
            said = carried(life) if life and life.plan.student == student else said
        made = Referral(
            desk.new_id(), student, side, desk.today, desk.actor.staff, desk.actor.staff, plan,
            problem=said.problem, helped=said.helped,
        )  # fmt: skip
        desk.write(referrals.save_referral(made))
        return made.id

    def open_referrals(self, student: str, plan: str = "") -> tuple[str, ...]:
        """Those of a child (that came from a plan) that are not closed, the newest first."""
        found, _ = self.of_student(student)
        return tuple(
            each.referral.id
            for each in found
            if each.standing.state != "closed" and plan in ("", each.referral.plan)
        )

    def take_away(self, id_: str) -> None:
        """A draft that was made by mistake; it can be brought back."""
        life = self._life(id_)
        self._keep(life.referral.student)
        if life.standing.followed:
            raise CareError(
                translate(
                    "Referrals", "A referral that was sent is not taken away: close it instead."
                )
            )
        self._desk.write(referrals.save_referral(replace(life.referral, deleted=True),
                                                 life.referral))  # fmt: skip

    def bring_back(self, id_: str) -> None:
        found = referrals.referral(self._desk.db, id_)
        if found is not None:
            self._keep(found.student)
            self._desk.write(referrals.save_referral(replace(found, deleted=False), found))

    def save(self, changed: Referral, shown: Referral) -> None:
        """Write what differs from what was shown. What was sent keeps its words: only the number
        of the letter and who sees to it may still change."""
        life = self._open(shown.id)
        self._keep(shown.student)
        kept = replace(changed, id=shown.id, student=shown.student, deleted=shown.deleted)
        rewritten = kept != replace(shown, number=kept.number, owner=kept.owner)
        if rewritten and life.standing.state not in WRITABLE:
            raise CareError(
                translate(
                    "Referrals", "This was sent as it is. Take the sending back to change it."
                )
            )
        self._desk.write(referrals.save_referral(kept, shown))

    def save_note(self, note: Note) -> Note:
        """A new one (without id) or a changed one; as it is stored."""
        desk, life = self._desk, self._open(note.referral)
        self._require_for("note", life.referral)
        if not note.text.strip():
            raise CareError(translate("Referrals", "Write down what was asked or told."))
        if note.day > desk.today:
            raise CareError(translate("Referrals", "This day is still to come."))
        before = referrals.note(desk.db, note.id) if note.id else None
        student = life.referral.student
        who = note.who or desk.actor.staff
        made = replace(note, id=note.id or desk.new_id(), student=student, who=who)
        desk.write(referrals.save_note(made, before))
        return made

    def move(self, id_: str, kind: str, made: Made | None = None) -> Standing:
        """Make a move; `CareError` for one that is not allowed now, or says too little."""
        life = self._life(id_)
        self._require_for(kind, life.referral)
        move = self._move(life, kind, made or Made())
        if not life.standing.allows(kind):
            raise CareError(
                translate("Referrals", "The referral has moved on meanwhile. Look at it again.")
            )
        self._check(life, move)
        return self._write(life, move)

    def undo(self, id_: str) -> Standing:
        """Take the last move back."""
        life = self._life(id_)
        last = life.standing.last
        self._require_for(last.kind if last else "", life.referral)
        if last is None:
            raise CareError(translate("Referrals", "There is nothing to take back."))
        return self._write(life, replace(self._move(life, "undo", Made()), about=last.id))

    def see_conflicts(self, id_: str) -> Standing:
        """Somebody has looked at the moves that could not be followed."""
        life = self._life(id_)
        self._require_for("seen", life.referral)
        for each in life.standing.open_conflicts:
            self._write(life, replace(self._move(life, "seen", Made()), about=each.id))
        return self._life(id_).standing

    def save_waiting_days(self, days: int) -> None:
        """The school's own rule: after how many days without an answer somebody asks again."""
        self._desk.require(Action.MANAGE_SCHOOL)
        if not 1 <= days <= 365:
            raise CareError(translate("Referrals", "Write a number of days from 1 to 365."))
        self._desk.write([schools.save_setting(DAYS, days)])

    def _check(self, life: Life, move: Move) -> None:
        last, today = life.standing.last, self._desk.today
        if move.kind == "send":
            _check_letter(life.referral)
        if move.day > today:
            raise CareError(translate("Referrals", "This day is still to come."))
        if last is not None and move.day < last.day:
            raise CareError(translate("Referrals", "This day lies before the step before it."))
        if move.is_whole:
            return
        if move.kind in NEEDS_REASON:
            raise CareError(translate("Referrals", "Say why."))
        if move.kind in NEEDS_BY:
            raise CareError(translate("Referrals", "Say who received it."))
        raise CareError(translate("Referrals", "Say what came of it."))

    def _move(self, life: Life, kind: str, made: Made) -> Move:
        desk, referral = self._desk, life.referral
        place = 1 + referrals.last_place(desk.db, referral.id)
        return Move(
            desk.new_id(), referral.id, referral.student, place, kind, made.day or desk.today,
            desk.actor.staff, made.by.strip(), made.result, made.reason.strip(), made.text.strip(),
        )  # fmt: skip

    def _write(self, life: Life, move: Move) -> Standing:
        self._desk.write(referrals.save_move(move))
        return self._life(life.referral.id).standing

    def _require_for(self, kind: str, referral: Referral) -> None:
        any_of = referral_board.actions(kind, referral)
        held = next((each for each in any_of if self._desk.actor.may(each)), any_of[0])
        self._desk.require(held)
        self._people.student(referral.student, held)

    def _keep(self, student: str) -> None:
        self._desk.require(Action.KEEP_REFERRALS)
        self._people.student(student, Action.KEEP_REFERRALS)

    def _open(self, id_: str) -> Life:
        """A referral that can be written in."""
        life = self._life(id_)
        if life.standing.state == "closed":
            raise CareError(translate("Referrals", "This referral is closed. Open it again first."))
        return life

    def _life(self, id_: str) -> Life:
        found = referrals.life(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Referrals", "This referral is not here any more."))
        return found

    def _names(self) -> Mapping[str, str]:
        return schools.staff_names(self._desk.db)


def _check_letter(referral: Referral) -> None:
    """`CareError` for one that does not say what whoever receives it has to know."""
    if not referral.is_addressed:
        raise CareError(translate("Referrals", "Choose first whom the child is referred to."))
    if not referral.problem.strip():
        raise CareError(translate("Referrals", "Write first what the problem is."))
    if not referral.asked.strip():
        raise CareError(translate("Referrals", "Write first what you ask for."))
