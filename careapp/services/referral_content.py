"""What a referral takes over from a care plan: what was found, and what was done before."""

from collections.abc import Iterator
from dataclasses import dataclass

from careapp.domain.calendar import be_date_short
from careapp.domain.measures import usual_measures
from careapp.domain.plans import Life
from careapp.i18n import language


@dataclass(frozen=True, slots=True)
class Carried:
    """What is still wrong and what is asked for is not known to a plan: a person types that."""

    problem: str = ""
    helped: str = ""


def carried(life: Life) -> Carried:
    """From a plan: the signs and the concern; its measures, the steps that are done, its notes."""
    plan = life.plan
    problem = "\n".join(filter(None, (plan.signs.strip(), plan.story.strip())))
    return Carried(problem, "\n".join(_helped(life)))


def _helped(life: Life) -> Iterator[str]:
    known, lang = usual_measures(), language()
    words = [known.word(each, lang) for each in known.in_order(life.plan.measures)]
    if words:
        yield ", ".join(words)
    done = [(each.done_on, each.what) for each in life.steps if each.done_on]
    noted = [(each.day, each.text) for each in life.notes]
    for day, what in sorted((*done, *noted), key=lambda each: each[0]):
        yield f"{be_date_short(day, lang)} {what}"
