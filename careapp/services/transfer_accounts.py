"""A plan or a referral as it is told to another school: as much of it as was chosen, in words.

The other school has no lists of this one, so it gets what things are called. Sealed notes are not
read here, nor is who of the staff did what.
"""

from collections.abc import Collection, Iterator
from datetime import date

from careapp.domain import plans, referrals
from careapp.domain.calendar import be_date_short
from careapp.domain.measures import usual_measures
from careapp.domain.transfers import Account
from careapp.i18n import language, translate
from careapp.services.timeline_words import plan_move_words, referral_move_words, together

_Part = tuple[str, tuple[str, ...]]


def of_plan(life: plans.Life, title: str, told: Collection[str]) -> Account:
    """The parts that are `told`; those of which nothing is known are left out."""
    return Account("plan", life.plan.opened_on, title, tuple(_of_plan(life, told)))


def of_referral(life: referrals.Life, title: str, told: Collection[str]) -> Account:
    return Account("referral", life.referral.opened_on, title, tuple(_of_referral(life, told)))


def _of_plan(life: plans.Life, told: Collection[str]) -> Iterator[_Part]:
    plan = life.plan
    if "noticed" in told:
        yield from _part("noticed", plan.signs, plan.story)
    if "aim" in told:
        known = usual_measures()
        words = (known.word(each, language()) for each in known.in_order(plan.measures))
        yield from _part("goal", plan.goal)
        yield from _part("measures", *words)
    if "steps" in told:
        yield from _part("steps", *map(_step, life.steps))
    if "course" in told:
        moves = (_on(each.day, plan_move_words(each, "")) for each in life.standing.followed)
        yield from _part("course", *moves)
    if "notes" in told:
        yield from _part("notes", *(_on(each.day, each.text) for each in reversed(life.notes)))


def _of_referral(life: referrals.Life, told: Collection[str]) -> Iterator[_Part]:
    letter = life.referral
    if "letter" in told:
        yield from _part("problem", letter.problem)
        yield from _part("helped", letter.helped)
        yield from _part("remaining", letter.remaining)
        yield from _part("asked", letter.asked)
    if "answer" in told:
        moves = life.standing.followed
        yield from _part("course", *(_on(m.day, referral_move_words(m, m.by)[0]) for m in moves))
    if "asked_after" in told:
        yield from _part("notes", *(_on(each.day, each.text) for each in reversed(life.notes)))


def _part(name: str, *texts: str) -> Iterator[_Part]:
    """What was written over several lines stays so."""
    lines = tuple(line.strip() for text in texts for line in text.splitlines() if line.strip())
    if lines:
        yield name, lines


def _step(step: plans.Step) -> str:
    if step.done_on:
        when = translate("Transfer", "done {day}").format(day=_day(step.done_on))
    elif step.due:
        when = translate("Transfer", "to be done by {day}").format(day=_day(step.due))
    else:
        when = translate("Transfer", "not done yet")
    return together(step.what, when)


def _on(day: date, words: str) -> str:
    return f"{_day(day)} {together(words)}"


def _day(day: date) -> str:
    return be_date_short(day, language())


def heading(part: str) -> str:
    """What the lines of a part are; "" for a part that this program does not know."""
    words = {
        "noticed": translate("Transfer", "What was noticed"),
        "goal": translate("Transfer", "Goal"),
        "measures": translate("Transfer", "Measures"),
        "steps": translate("Transfer", "Steps"),
        "course": translate("Transfer", "Course and outcome"),
        "notes": translate("Transfer", "Notes"),
        "problem": translate("Transfer", "Problem"),
        "helped": translate("Transfer", "Helped with so far"),
        "remaining": translate("Transfer", "What was still wrong"),
        "asked": translate("Transfer", "What was asked for"),
    }
    return words.get(part, "")


def summary(account: Account) -> str:
    """The headings of what is told, on one line."""
    return ", ".join(filter(None, (heading(name) for name, _ in account.parts)))
