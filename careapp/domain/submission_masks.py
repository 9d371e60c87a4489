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
and what was shown hides nothing any more; the sums of both versions are held together. Who was
reached, once it was masked, is not told by every child being reached since: the groups that were
masked for it would follow. It is masked like any other number, where it has to be.

Of further numbers those are masked first that are missed least: boys and girls of a grade, then
the grade, then boys and girls of the school, the school's total last; in each of them the group of
those who need nothing before the groups that need help, and the smaller before the larger.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from careapp.domain.disclosure import Cell, mask
from careapp.domain.submission_layout import layout_of
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
from careapp.progress import Progress, silent


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
_OF_GRADE, _OF_SCHOOL = (1.0, 4.0), (16.0, 64.0)  # what one of a sex costs, and the total
# Groups that most children are in and nobody waits for; any other is missed more.
_ORDINARY = ("normal", "no", "none", "strength", "above")
_NEEDED = 3
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
    counts: Sequence[Count], before: Before | None = None, progress: Progress = silent
) -> tuple[Count, ...]:
    """The counts as they may leave the school: n and percent of a masked one are None."""
    names = [quantity(each.place) for each in counts]
    known = _known(counts)
    same = _same(known)
    hidden = _hidden(known, same, before, progress)

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


def _hidden(
    known: Numbers, same: Mapping[Quantity, Quantity], before: Before | None, progress: Progress
) -> Collection[Key]:
    """The cells that are masked; where nothing has changed, those that were."""
    was_hidden = {quantity(place) for place in before.hidden} if before else set()
    if before is not None and was_hidden and known == _known(before.counts):
        return {same.get(name, name) for name in was_hidden}
    cells, equations = _table(known, same, was_hidden)
    layout = layout_of(_told(cells))
    if before is not None:
        _hold_against(before, cells, equations)
    return mask(cells, equations, layout, progress).masked


def _known(counts: Iterable[Count]) -> dict[Quantity, int]:
    return {quantity(each.place): each.n for each in counts if each.n is not None}


def _hold_against(before: Before, cells: dict[Key, Cell], equations: list[Equation]) -> None:
    """Puts the table of the version before beside the new one; what has not changed is one cell."""
    known = _known(before.counts)
    same = _same(known)
    names = {quantity(place) for place in before.hidden}
    old, sums_then = _table(known, same, names)
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
    known: Numbers, same: Mapping[Quantity, Quantity], was_hidden: Collection[Quantity]
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
    open_ = _open(numbers, equations, was_hidden)
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
    if numbers[name] in (0, everybody):
        return 0, everybody
    return (1, everybody - 1) if everybody > _PAIR else (0, None)


def _told(cells: Iterable[Key]) -> Iterator[tuple[Key, Quantity, str]]:
    """The cells of this version with the number that each is of, and what a rest is left by."""
    for key in cells:
        if isinstance(key, Rest):
            yield key, key.total, key.by
        elif isinstance(key, Quantity):
            yield key, key, ""


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


def _open(
    numbers: Numbers, equations: Iterable[Equation], was_hidden: Collection[Quantity]
) -> set[Key]:
    """What is never masked, and what follows from that alone. Who was reached is masked where it
    has to be once a version masked it: else the groups of that version would be told by it."""
    found: set[Key] = {
        name for name in numbers if name.subject == CHILDREN or not is_of_children(name)
    }
    for name in numbers:
        whole = whole_of(name._replace(sex="total"))
        if whole is not None and whole.subject == CHILDREN:
            everybody = numbers.get(name._replace(sex="total"))
            nobody_there = not numbers.get(whole._replace(sex=name.sex), 1)
            again = everybody in (0, numbers.get(whole))
            if nobody_there or (again and name._replace(sex="total") not in was_hidden):
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
    if not name.item:
        return cost * _FIRST
    return cost if name.column in _ORDINARY else cost * _NEEDED
