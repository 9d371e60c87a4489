"""The parts of completeness that are no forms: activities of classes, and open cases."""

from collections.abc import Iterable, Sequence
from datetime import date

from careapp.domain.activities import Activity
from careapp.domain.completeness import PLANS, Part
from careapp.domain.people import Pupil
from careapp.domain.plans import Life as PlanLife
from careapp.domain.referrals import Life as ReferralLife
from careapp.domain.schools import Term
from careapp.forms.definition import Ages
from careapp.reports.boards import Asked, Held
from careapp.services import plan_board, referral_board
from careapp.services.desk import Desk
from careapp.store import activities


def held(desk: Desk, term: Term, part: Part) -> Held:
    """The activities of a kind until today, by class; classes taught as one have them together."""
    done: dict[str, int] = {}
    begun: dict[str, int] = {}
    for each in activities.activities(desk.db, term.id, None, [part.id]):
        if each.is_held(desk.today):
            whole = not part.minutes or _written_up(each)
            kept = done if whole else begun
            for room in each.rooms:
                kept[room] = kept.get(room, 0) + 1
    return Held(part.id, part.number, done, begun)


def _written_up(activity: Activity) -> bool:
    """Whether there are minutes: what was said, or what came of it."""
    said = (activity.detail, activity.result, *activity.agenda.values())
    return any(each.strip() for each in said)


def cases(desk: Desk, term: Term, pupils: Sequence[Pupil], part: Part) -> Asked:
    """The children with a care plan, or a referral, of the term: done are those of whom all are
    closed, begun those whose open ones are in time, and the others wait for somebody."""
    late: set[str] = set()
    open_: set[str] = set()
    every: set[str] = set()
    for student, is_open, is_late in _lives(desk, term, pupils, part):
        every.add(student)
        open_ |= {student} if is_open else set()
        late |= {student} if is_late else set()
    done, begun = frozenset(every - open_), frozenset(open_ - late)
    return Asked(part.id, "", Ages(), done, frozenset(open_), begun, running=True)


def _lives(
    desk: Desk, term: Term, pupils: Sequence[Pupil], part: Part
) -> Iterable[tuple[str, bool, bool]]:
    """Of each case its child, whether it is open, and whether something in it is overdue."""
    if part.id == PLANS:
        for card in plan_board.cards(desk, term, pupils, others=False):
            state = card.life.standing.state
            yield card.student.id, state != "closed", _plan_waits(card.life, desk.today)
        return
    days = referral_board.waiting_days(desk)
    for one in referral_board.cards(desk, term, pupils, others=False):
        state_ = one.life.standing.state
        yield one.student.id, state_ != "closed", _referral_waits(one.life, desk.today, days)


def _plan_waits(life: PlanLife, day: date) -> bool:
    standing = life.standing
    if standing.is_due(day) or standing.state == "returned":
        return True
    late = any(each.due and each.due <= day and not each.done_on for each in life.steps)
    return standing.state == "active" and late


def _referral_waits(life: ReferralLife, day: date, days: int) -> bool:
    return life.standing.is_unanswered(day, days) or life.standing.state == "returned"
