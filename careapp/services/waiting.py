"""What waits for somebody today in all the steps beside the screening, from the records alone."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Pupil
from careapp.domain.programs import Told
from careapp.domain.schools import Term
from careapp.services import (
    activity_counts,
    plan_board,
    programs,
    referral_board,
    signs,
    submission_answers,
    visits,
    year_turn,
)
from careapp.services.desk import Desk

_MOST = 400  # children whose signs are looked for with all the rest


@dataclass(frozen=True, slots=True)
class Waits:
    """By step; `turn` is the turn into the next year, where it is due for who may make it.

    `signs` are the children with an early sign that nobody has decided on; None in a school too
    large to be gone through whenever the first screen is read.
    """

    visits: visits.Waiting
    activities: activity_counts.Waiting
    plans: plan_board.Waiting
    referrals: referral_board.Waiting
    signs: tuple[str, ...] | None
    turn: year_turn.Waiting | None
    packs: tuple[submission_answers.Handed, ...]  # that the district returned, for who hands in
    program: Told | None  # the district's careapp, where it is newer than this one


def waits(
    desk: Desk,
    term: Term,
    rooms: Sequence[Classroom],
    pupils: Sequence[Pupil],
    now: Sequence[Pupil],
    *,
    whole: bool,
) -> Waits:
    """Of the children in class on the count day (`pupils`) and `now`; `whole`: of the school, with
    those of whom there is something and who are in no class any more."""
    ids = [each.student.id for each in now]
    here: Collection[str] | None = None if whole else ids
    return Waits(
        visits.waiting(desk, term, [each.student.id for each in pupils]),
        activity_counts.waiting(desk, term, rooms),
        plan_board.waiting(desk, here),
        referral_board.waiting(desk, here),
        signs.waiting(desk, term, ids) if len(ids) <= _MOST else None,
        year_turn.waiting(desk),
        submission_answers.returned(desk) if desk.actor.may(Action.SUBMIT) else (),
        programs.newer(desk),
    )
