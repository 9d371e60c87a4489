"""What of a child is told to another school in words, and what there is to choose from."""

from collections.abc import Iterator
from dataclasses import dataclass

from careapp.domain import referrals as referrals_of
from careapp.domain.calendar import be_date_short
from careapp.domain.plans import Life
from careapp.domain.referral_lists import usual_lists
from careapp.domain.referrals import Referral
from careapp.domain.transfers import Chosen, Told
from careapp.i18n import language, translate
from careapp.services import plan_concerns
from careapp.services.desk import Desk
from careapp.services.timeline_words import result_word
from careapp.services.transfer_accounts import of_plan, of_referral
from careapp.store import documents, partners, people, plans, referrals


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that goes along or does not: its id, and what it is."""

    id: str
    words: str


def choices(
    desk: Desk, student: str
) -> tuple[tuple[Choice, ...], tuple[Choice, ...], tuple[Choice, ...]]:
    """The plans, referrals and documents of a child, the oldest first."""
    kept, sent = _lives(desk, student)
    return (
        tuple(Choice(each.plan.id, plan_line(desk, each)) for each in kept),
        tuple(Choice(each.referral.id, referral_line(desk, each.referral)) for each in sent),
        tuple(Choice(each.id, each.name) for each in documents.of_student(desk.db, student)),
    )


def told_of(desk: Desk, student: str, chosen: Chosen) -> Told:
    """The classes of a child, a line of each plan and referral that was chosen, and as much more of
    them as was."""
    kept, sent = _lives(desk, student)
    of_plans = [(plan_line(desk, each), each) for each in kept if each.plan.id in chosen.plans]
    of_referrals = [
        (referral_line(desk, each.referral), each)
        for each in sent
        if each.referral.id in chosen.referrals
    ]
    accounts = (
        *(of_plan(each, line, chosen.told) for line, each in of_plans),
        *(of_referral(each, line, chosen.told) for line, each in of_referrals),
    )
    return Told(
        tuple(_classes(desk, student)),
        tuple(line for line, _ in of_plans),
        tuple(line for line, _ in of_referrals),
        tuple(each for each in accounts if each.parts),
    )


def _lives(desk: Desk, student: str) -> tuple[list[Life], list[referrals_of.Life]]:
    """The plans and the referrals of a child, the oldest first."""
    return (
        plans.lives(desk.db, plans.plans(desk.db, [student])),
        referrals.lives(desk.db, referrals.referrals(desk.db, [student])),
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
    opened = be_date_short(plan.opened_on, language())
    parts = (opened, about, plan.goal.strip(), state, result_word(standing.result))
    return " · ".join(each for each in parts if each)


def referral_line(desk: Desk, referral: Referral) -> str:
    """When, to whom, and what about."""
    opened = be_date_short(referral.opened_on, language())
    parts = (opened, _whom(desk, referral), referral.problem.strip().partition("\n")[0])
    return " · ".join(each for each in parts if each)


def _whom(desk: Desk, referral: Referral) -> str:
    if not referral.is_external:
        return usual_lists().unit(referral.unit, language())
    found = partners.partner(desk.db, referral.partner) if referral.partner else None
    return found.name if found else referral.unit or referral.addressee
