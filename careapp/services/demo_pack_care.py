"""What invented schools do for their children, in numbers: activities, meetings, care plans."""

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.activities import MEETING
from careapp.domain.plans import RESULTS
from careapp.domain.submission_masks import masked
from careapp.domain.submission_sums import ACTIVITIES, ASKED, CAME, OPEN, PLANS, TOOK_PART
from careapp.domain.submissions import Count, Sex
from careapp.reports.model import percent
from careapp.reports.plan_dimensions import dimensions

_ROOM = 26  # from so many children on a grade has two classes
_WHOLE = "school"
_SEXES: tuple[Sex, ...] = ("male", "female", "total")


@dataclass(frozen=True, slots=True)
class _Child:
    """Where it is, who of its parents came, and its plan: the dimensions, and how it ended."""

    grade: str
    sex: str
    room: str
    took_part: bool
    came: bool
    plan: tuple[str, ...]
    result: str


def care(
    children: Sequence[tuple[str, str]],
    needs: Sequence[Sequence[str]],
    heads: Sequence[Count],
    chance: random.Random,
) -> tuple[Count, ...]:
    """The masked numbers of children, each of a grade and a sex; `needs` are the dimensions in
    which each has a problem, `heads` the headcounts that the numbers are parts of."""
    those = [*_lived(children, needs, chance)]
    counts = (*_activities(those), *_plans(those))
    return masked((*heads, *counts))[len(heads) :]


def _lived(
    children: Sequence[tuple[str, str]], needs: Sequence[Sequence[str]], chance: random.Random
) -> Iterator[_Child]:
    sizes, seats = Counter(grade for grade, _ in children), Counter[str]()
    for (grade, sex), need in zip(children, needs, strict=True):
        seats[grade] += 1
        second = sizes[grade] >= _ROOM and seats[grade] > sizes[grade] // 2
        plan = tuple(need) if chance.random() < 0.8 else ()
        ended = chance.choice(RESULTS) if plan and chance.random() < 0.5 else ""
        yield _Child(
            grade, sex, f"{grade}/{2 if second else 1}", chance.random() < 0.9,
            chance.random() < 0.82, plan, ended,
        )  # fmt: skip


def _grades(those: Sequence[_Child]) -> Mapping[str, list[_Child]]:
    """The children of each grade, and of the school under no name."""
    grades = {each.grade: [one for one in those if one.grade == each.grade] for each in those}
    return {**grades, "": [*those]}


def _activities(those: Sequence[_Child]) -> Iterator[Count]:
    rooms = len({each.room for each in those})
    for grade, mine in _grades(those).items():
        row, classes = grade or _WHOLE, sorted({each.room for each in mine})
        held = len(classes) if grade else rooms
        yield Count(ACTIVITIES, grade, row, MEETING, "total", held)
        yield from _by_sex(grade, row, TOOK_PART, [e for e in mine if e.took_part], mine)
        yield from _by_sex(grade, row, ASKED, mine, mine)
        yield from _by_sex(grade, row, CAME, [e for e in mine if e.came], mine)
        for room in classes if grade and len(classes) > 1 else ():
            here = [each for each in mine if each.room == room]
            came = sum(each.came for each in here)
            yield Count(ACTIVITIES, grade, room, MEETING, "total", 1)
            yield Count(ACTIVITIES, grade, room, ASKED, "total", len(here))
            share = percent(came, len(here))
            yield Count(ACTIVITIES, grade, room, CAME, "total", came, share)


def _by_sex(
    grade: str, row: str, column: str, part: Sequence[_Child], whole: Sequence[_Child]
) -> Iterator[Count]:
    for sex in _SEXES:
        n, of = (sum(sex in ("total", each.sex) for each in some) for some in (part, whole))
        yield Count(ACTIVITIES, grade, row, column, sex, n, percent(n, of))


def _plans(those: Sequence[_Child]) -> Iterator[Count]:
    for grade, mine in _grades(those).items():
        plans = [each for each in mine if each.plan]
        closed = sum(bool(each.result) for each in plans)
        states = {PLANS: len(plans), "new": 0, "active": len(plans) - closed, "due": 0}
        if not grade:
            states[OPEN] = len(plans) - closed
        for column, n in {**states, **_closed(plans)}.items():
            yield Count(PLANS, grade, grade or _WHOLE, column, "total", n)
    for name in dimensions():
        here = [each for each in those if name in each.plan]
        open_ = sum(not each.result for each in here)
        for column, n in {PLANS: len(here), OPEN: open_, **_closed(here)}.items():
            yield Count(PLANS, "", name, column, "total", n)


def _closed(plans: Sequence[_Child]) -> Mapping[str, int]:
    results = Counter(each.result for each in plans)
    return {
        "closed": sum(results[each] for each in RESULTS),
        **{f"closed:{each}": results[each] for each in RESULTS},
    }
