"""What of a child is told to another school in words, and what there is to choose from."""

from collections.abc import Iterator
from dataclasses import dataclass

from careapp.domain.calendar import be_date_short
from careapp.domain.plans import Life
from careapp.domain.referrals import Referral
from careapp.domain.transfers import Chosen, Told
from careapp.i18n import language, translate
from careapp.services import plan_concerns
from careapp.services.desk import Desk
from careapp.store import documents, people, plans, referrals


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that goes along or does not: its id, and what it is."""

    id: str
    words: str


def choices(
    desk: Desk, student: str
) -> tuple[tuple[Choice, ...], tuple[Choice, ...], tuple[Choice, ...]]:
    """The plans, referrals and documents of a child, the oldest first."""
    lives = plans.lives(desk.db, plans.plans(desk.db, [student]))
    return (
        tuple(Choice(each.plan.id, plan_line(desk, each)) for each in lives),
        tuple(
            Choice(each.referral.id, referral_line(each.referral))
            for each in referrals.lives(desk.db, referrals.referrals(desk.db, [student]))
        ),
        tuple(Choice(each.id, each.name) for each in documents.of_student(desk.db, student)),
    )


def told_of(desk: Desk, student: str, chosen: Chosen) -> Told:
    """The classes of a child, and a line of each plan and referral that was chosen."""
    all_plans, all_referrals, _ = choices(desk, student)
    return Told(
        tuple(_classes(desk, student)),
        tuple(each.words for each in all_plans if each.id in chosen.plans),
        tuple(each.words for each in all_referrals if each.id in chosen.referrals),
    )


def _classes(desk: Desk, student: str) -> Iterator[str]:
    for each in people.enrolments(desk.db, student):
        until = f" – {be_date_short(each.until, language())}" if each.until else ""
        yield f"{each.classroom.label} · {be_date_short(each.since, language())}{until}"


def plan_line(desk: Desk, life: Life) -> str:
    """`12 มิ.ย. 2569 · การเรียน · อ่านคล่องขึ้น · ปิดแล้ว · ดีขึ้น`"""
    plan, standing = life.plan, life.standing
    about = ", ".join(
        plan_concerns.short_word(desk.library, each, language()) for each in sorted(plan.concerns)
    )
    state = (
        translate("Transfer", "closed")
        if standing.state == "closed"
        else translate("Transfer", "still open")
    )
    results = {
        "resolved": translate("Transfer", "resolved"),
        "better": translate("Transfer", "better"),
        "same": translate("Transfer", "the same"),
        "worse": translate("Transfer", "worse"),
    }
    opened = be_date_short(plan.opened_on, language())
    parts = (opened, about, plan.goal.strip(), state, results.get(standing.result, ""))
    return " · ".join(each for each in parts if each)


def referral_line(referral: Referral) -> str:
    """When, to whom, and what about."""
    opened = be_date_short(referral.opened_on, language())
    parts = (opened, referral.addressee or referral.unit, referral.problem.strip())
    return " · ".join(each for each in parts if each)
