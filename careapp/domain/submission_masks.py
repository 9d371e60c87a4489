"""What is masked of a district pack before it leaves the school.

No number from 1 to 4 of children, of their care plans or of their referrals is shown, nor can one
be computed from what is shown (`disclosure`); a percentage goes with its number and with what it is
a percentage of. Some numbers are never masked:

- headcounts by grade and sex, and numbers of rooms, activities, classes and partners: they tell
  nothing about a child;
- who was reached by a form, where it was every child of a grade or none: that is the headcount once
  more. Otherwise "28 of 30 screened" tells of two children, and both the 28 and the 2 are masked.
  A school that has finished its screening so loses none of its groups to it.

A correction stands beside the version before it. What has not changed and was masked stays masked,
and what was shown hides nothing any more; the sums of both versions are held together.

Of further numbers those are masked first that are missed least: boys and girls of a grade, then
the grade, then boys and girls of the school, the school's total last; the smaller before the
larger.
"""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple, cast

from careapp.domain.disclosure import Cell, Layout, mask
from careapp.domain.disclosure_moves import Turn
from careapp.domain.submission_sums import (
    ASKED,
    CAME,
    CHILDREN,
    OVERALL,
    TARGETS,
    TOOK_PART,
    Quantity,
    Sum,
    is_of_children,
    quantity,
    sums,
    whole_of,
)
from careapp.domain.submissions import Count, Place


class Rest(NamedTuple):
    """What is left of a total that is shared out by something; it stands in no report."""

    total: Quantity
    by: str


class Then(NamedTuple):
    """A number of the version before that is another one now."""

    key: "Key"


@dataclass(frozen=True, slots=True)
class Before:
    """The last version that was handed in: its true numbers, and which of them were masked."""

    counts: Sequence[Count]
    hidden: Collection[Place]


Numbers = Mapping[Quantity, int]
Key = Quantity | Rest | Then
Equation = tuple[Key, tuple[Key, ...]]
_SEX_TURNS: Mapping[str, tuple[tuple[str, int], ...]] = {
    "male": (("female", -1), ("total", 1)),
    "female": (("male", -1), ("total", 1)),
    "total": (("male", 1), ("female", 1)),
}

_OF_GRADE, _OF_SCHOOL = (1.0, 4.0), (16.0, 64.0)  # what one of a sex costs, and the total
_FIRST = 100  # who was reached is what all groups add up to
_PAIR = 2
_LARGE = 100  # from here on a number costs no more
# Indicators that count what another report counts as well, and groups whose sum is their whole.
_SAME: Mapping[str, Quantity] = {
    "screened": Quantity("screening", "", "", "screened", "total"),
    "visited": Quantity("visits", "", "", "visited", "total"),
    "measured": Quantity("growth", "", "", "measured", "total"),
    "growth_normal": Quantity("growth", "", "bmi_for_age", "normal", "total"),
    "normal_group": Quantity("screening", "", OVERALL, "normal", "total"),
    "in_activities": Quantity("activities", "", "", TOOK_PART, "total"),
    "parents_met": Quantity("activities", "", "", CAME, "total"),
}
_SAME_WHOLE: Mapping[str, Quantity] = {
    "screened": Quantity(CHILDREN, "", "", "all", "total"),
    "visited": Quantity(CHILDREN, "", "", "all", "total"),
    "measured": Quantity(CHILDREN, "", "", "all", "total"),
    "sdq_all": Quantity(CHILDREN, "", "", "all", "total"),
    "eq": Quantity(CHILDREN, "", "", "all", "total"),
    "in_activities": Quantity(CHILDREN, "", "", "all", "total"),
    "parents_met": Quantity("activities", "", "", ASKED, "total"),
}
_MADE_UP_OF: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "normal_group": ("screening", OVERALL, ("normal", "at_risk", "problem")),
    "concern_planned": ("screening", OVERALL, ("at_risk", "problem")),
    "growth_normal": (
        "growth",
        "bmi_for_age",
        ("severe_thinness", "thinness", "normal", "overweight", "obesity"),
    ),
}


def masked(
    counts: Sequence[Count], besides: Numbers | None = None, before: Before | None = None
) -> tuple[Count, ...]:
    """The counts as they may leave the school: n and percent of a masked one are None.

    `besides` are numbers that stand in no report but show through a percentage.
    """
    names = [quantity(each.place) for each in counts]
    known = {**(besides or {}), **_known(counts)}
    same = _same(known)
    cells, equations = _table(known, same)
    layout = _layout(cells)
    if before is not None:
        _hold_against(before, cells, equations)
    hidden = mask(cells, equations, layout).masked

    def is_shown(name: Quantity) -> bool:
        return name in known and same.get(name, name) not in hidden

    def shown(name: Quantity, each: Count) -> Count:
        if not is_shown(name):
            return replace(each, n=None, percent=None)
        whole = whole_of(name)
        if each.percent is not None and whole is not None and not is_shown(whole):
            return replace(each, percent=None)
        return each

    return tuple(map(shown, names, counts))


def _known(counts: Iterable[Count]) -> dict[Quantity, int]:
    return {quantity(each.place): each.n for each in counts if each.n is not None}


def _hold_against(before: Before, cells: dict[Key, Cell], equations: list[Equation]) -> None:
    """Puts the table of the version before beside the new one; what has not changed is one cell."""
    known = _known(before.counts)
    same = _same(known)
    old, sums_then = _table(known, same)
    names = {quantity(place) for place in before.hidden}
    hidden: set[Key] = {same.get(name, name) for name in names}

    def now(key: Key) -> Key:
        return key if key in cells and cells[key].n == old[key].n else Then(key)

    for key, cell in old.items():
        seen = cell.shown and key not in hidden
        if now(key) is not key:
            cells[now(key)] = replace(cell, open=cell.open or seen, shown=False)
        elif key in hidden:
            cells[key] = replace(cells[key], hidden=True)
        elif seen and not cell.is_few:
            cells[key] = replace(cells[key], open=True)
    for total, parts in sums_then:
        equations.append((now(total), tuple(map(now, parts))))


def _same(known: Numbers) -> dict[Quantity, Quantity]:
    """Of indicators the number that they tell once more, where it is the same."""
    found: dict[Quantity, Quantity] = {}
    for column, others in (("part", _SAME), ("whole", _SAME_WHOLE)):
        for indicator, other in others.items():
            name = Quantity(TARGETS, "", indicator, column, "total")
            if name in known and known.get(other) == known[name]:
                found[name] = other
    return found


def _table(
    known: Numbers, same: Mapping[Quantity, Quantity]
) -> tuple[dict[Key, Cell], list[Equation]]:
    """The cells with what is left of sums, and what adds up to what."""
    numbers = {name: n for name, n in known.items() if name not in same}
    rests: dict[Key, int] = {}
    equations: list[Equation] = []
    for each in (*sums(numbers), *_of_indicators(numbers, same)):
        rest = numbers[each.total] - sum(numbers[part] for part in each.parts)
        if rest < 0 or (rest and each.kind != "parts"):
            continue  # not a sum after all: nothing follows from it
        if rest or each.loose:
            rests[Rest(each.total, each.by)] = rest
            equations.append((each.total, (*each.parts, Rest(each.total, each.by))))
        else:
            equations.append((each.total, each.parts))
    open_ = _open(numbers, equations)
    cells: dict[Key, Cell] = {
        name: Cell(n, name in open_, True, _cost(name, n), *_limits(numbers, name, name in open_))
        for name, n in numbers.items()
    }
    for key, rest in rests.items():
        cells[key] = Cell(rest, key in open_, shown=False)
    return cells, equations


def _limits(numbers: Numbers, name: Quantity, is_open: bool) -> tuple[int, int | None]:
    """Who of a grade was reached is open where it is nobody or all; where it is masked a reader
    knows that it is neither. Of two children nothing would be left to hide by that."""
    whole = whole_of(name)
    if is_open or name.sex != "total" or whole is None or whole.subject != CHILDREN:
        return 0, None
    everybody = numbers.get(whole, 0)
    return (1, everybody - 1) if everybody > _PAIR else (0, None)


def _layout(cells: Iterable[Key]) -> Layout[Key]:
    """Every grade and the school have the same numbers of boys, girls and all."""
    spots: dict[Key, tuple[Hashable, Hashable]] = {}
    grades: dict[str, None] = {}
    for key in cells:
        if isinstance(key, Then):
            continue
        name = key if isinstance(key, Quantity) else key.total
        if name.subject in (CHILDREN, TARGETS):
            continue
        by = key.by if isinstance(key, Rest) else ""
        spot = (name.subject, name.item, name.column, by)
        spots[key] = spot, (name.sex, name.grade)
        grades[name.grade] = None

    @cache
    def turns(layer: Hashable) -> list[Turn]:
        sex, grade = cast("tuple[str, str]", layer)
        sexes = [((sex, 1), (other, sign)) for other, sign in _SEX_TURNS[sex]]
        places = [
            ((grade, 1), (other, 1 if "" in (grade, other) else -1))
            for other in grades if other != grade
        ]  # fmt: skip
        return [
            tuple(((a, b), one * two) for a, one in first for b, two in second)
            for second in places
            for first in sexes
        ]

    return Layout(spots, turns)


def _of_indicators(numbers: Numbers, same: Mapping[Quantity, Quantity]) -> Iterator[Sum]:
    """The part and the whole of an indicator that is also another report's number."""
    for indicator, (subject, item, columns) in _MADE_UP_OF.items():
        total = Quantity(TARGETS, "", indicator, "whole", "total")
        names = [Quantity(subject, "", item, column, "total") for column in columns]
        there = tuple(name for name in names if name in numbers)
        if total in numbers and numbers[total] == sum(numbers[name] for name in there):
            yield Sum("parts", total, there, indicator)
    for part, other in same.items():
        if part.column == "part":
            whole = part._replace(column="whole")
            total = same.get(whole, whole)
            if total in numbers and other in numbers:
                yield Sum("parts", total, (other,), f"{part.item} part", loose=True)
    for whole, other in same.items():
        part = whole._replace(column="part")
        if whole.column == "whole" and part in numbers:
            yield Sum("parts", other, (part,), f"{part.item} whole", loose=True)


def _open(numbers: Numbers, equations: Iterable[Equation]) -> set[Key]:
    """What is never masked, and what follows from that alone."""
    found: set[Key] = {
        name for name in numbers if name.subject == CHILDREN or not is_of_children(name)
    }
    for name in numbers:
        whole = whole_of(name._replace(sex="total"))
        if whole is not None and whole.subject == CHILDREN:
            everybody = numbers.get(name._replace(sex="total"))
            nobody_there = not numbers.get(whole._replace(sex=name.sex), 1)
            if nobody_there or everybody in (0, numbers.get(whole)):
                found.add(name)
    return _with_what_follows(found, equations)


def _with_what_follows(found: set[Key], equations: Iterable[Equation]) -> set[Key]:
    """And the one cell of a sum of which all others are open, again and again."""
    waiting = list(equations)
    while True:
        left = []
        for total, parts in waiting:
            closed = [each for each in (total, *parts) if each not in found]
            if len(closed) == 1:
                found.update(closed)
            elif closed:
                left.append((total, parts))
        if len(left) == len(waiting):
            return found
        waiting = left


def _cost(name: Quantity, n: int) -> float:
    one, total = _OF_GRADE if name.grade else _OF_SCHOOL
    cost = (total if name.sex == "total" else one) * (1 + min(n, _LARGE) / _LARGE)
    return cost if name.item else cost * _FIRST
