"""Referrals as they stand on a day: the board of a class, and what is waiting in them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.access import Action, Actor
from careapp.domain.people import Classroom, Pupil, Student
from careapp.domain.referral_lists import usual_lists
from careapp.domain.referrals import COLUMNS, Column, Life, Referral
from careapp.domain.schools import Term
from careapp.services.desk import Desk
from careapp.store import partners, people, referrals

DAYS = "referral_days"  # the school's own number of days after which one counts as not answered


@dataclass(frozen=True, slots=True)
class Card:
    """A referral on the board; `classroom` is "" for a child that is in no class now."""

    life: Life
    student: Student
    classroom: str
    column: Column


@dataclass(frozen=True, slots=True)
class Board:
    """The referrals of a class, or with `classroom` None of all that the account reaches.

    `partners` are the names of agencies and `staff` those of who works at the school, by id; `days`
    without an answer put a referral on top.
    """

    term: Term
    classroom: Classroom | None
    day: date
    days: int
    cards: tuple[Card, ...]
    anybody: bool
    partners: Mapping[str, str]
    staff: Mapping[str, str]

    def of(self, column: Column) -> tuple[Card, ...]:
        return tuple(each for each in self.cards if each.column == column)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What somebody has to see to: nobody has answered for too long, one was returned, an answer
    is to be read, one waits to be sent by whoever asks."""

    unanswered: tuple[Referral, ...]
    returned: tuple[Referral, ...]
    results: tuple[Referral, ...]
    drafts: tuple[Referral, ...]


def actions(kind: str, referral: Referral) -> tuple[Action, ...]:
    """What a move of this kind asks for: any one of these. An external one is sent by guidance, by
    the director or by the administrator alone."""
    if not referral.is_external:
        return (Action.KEEP_REFERRALS,)
    if kind == "send":
        return (Action.REFER_OUTSIDE,)
    return (Action.KEEP_REFERRALS, Action.REFER_OUTSIDE)


def may(actor: Actor, kind: str, referral: Referral) -> bool:
    """Whether the role makes such a move at all."""
    return any(actor.may(each) for each in actions(kind, referral))


def waiting_days(desk: Desk) -> int:
    """After how many days without an answer somebody asks again."""
    return int(desk.setting(DAYS, usual_lists().days))


def partner_names(desk: Desk) -> Mapping[str, str]:
    return {each.id: each.name for each in partners.partners(desk.db)}


def cards(desk: Desk, term: Term, pupils: Sequence[Pupil], *, others: bool) -> tuple[Card, ...]:
    """The referrals of some children, the most pressing first; `others` are those in no class now.

    One that ended before the term began is history: it is on the child's own page.
    """
    known = {each.student.id: each for each in pupils}
    found = referrals.referrals(desk.db, None if others else known.keys())
    made, days = [], waiting_days(desk)
    for life in referrals.lives(desk.db, found):
        pupil = known.get(life.referral.student)
        student = pupil.student if pupil else people.student(desk.db, life.referral.student)
        if student is not None and _counts(life, term):
            room = pupil.classroom.label if pupil else ""
            made.append(Card(life, student, room, life.standing.column(desk.today, days)))
    return tuple(sorted(made, key=_urgency))


def _counts(life: Life, term: Term) -> bool:
    last = life.standing.last
    return life.standing.state != "closed" or last is None or last.day >= term.start


def _urgency(card: Card) -> tuple[int, date, str]:
    """By column; within it the one that has waited longest; closed ones newest."""
    last, referral = card.life.standing.last, card.life.referral
    day = last.day if last else referral.opened_on
    if card.column == "closed":
        day = date.fromordinal(date.max.toordinal() - day.toordinal())
    return COLUMNS.index(card.column), day, referral.id


def waiting(desk: Desk, students: Collection[str] | None) -> Waiting:
    """What is to be done today in the referrals of some children, or of all."""
    lives = referrals.lives(desk.db, referrals.referrals(desk.db, students))
    day, days = desk.today, waiting_days(desk)

    def those(state: str) -> tuple[Referral, ...]:
        return tuple(each.referral for each in lives if each.standing.state == state)

    return Waiting(
        tuple(each.referral for each in lives if each.standing.is_unanswered(day, days)),
        those("returned"),
        those("result"),
        tuple(each for each in those("draft") if may(desk.actor, "send", each)),
    )
