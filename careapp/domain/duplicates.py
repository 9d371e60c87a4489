"""The same child entered twice: which of two stays, and what makes two children look the same.

Nothing is decided here. A person says that one of two goes and which stays, or that they are two;
what was said is kept, and can be taken back.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import Literal

from careapp.domain import thai

Reason = Literal["national_id", "name_born"]
REASONS: tuple[Reason, ...] = ("national_id", "name_born")  # the strongest first
TWO = "two"  # the reason of what was said of two children that are not the same


@dataclass(frozen=True, slots=True)
class Duplicate:
    """What was said of two: `id` goes and `student` stays; or, with `student` "", that the pair
    whose ids are in `id` are two children."""

    id: str
    student: str
    who: str  # a staff id
    day: date
    reason: str = ""
    deleted: bool = False  # taken back


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a child is known by, and so entered again by."""

    id: str
    first_name: str
    last_name: str
    national_id: str
    born: str  # ISO; "" while it is not known

    @property
    def name(self) -> str:
        """The name without what two hands write differently; "" where a part of it is missing."""
        if not (self.first_name.strip() and self.last_name.strip()):
            return ""
        return thai.search_form(self.first_name, self.last_name)


def resolved(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """By each that goes the one that stays in the end, from (goes, stays), in whatever order.

    Of those that go in a circle, as when two laptops joined the same two the other way round, the
    smallest id stays.
    """
    next_of = {goes: stays for goes, stays in pairs if goes != stays}
    found: dict[str, str] = {}
    for start in next_of:
        path = [start]
        while (after := next_of.get(path[-1])) is not None and after not in path:
            path.append(after)
        last = path[-1]
        if after is not None:  # back in the circle
            last = min(path[path.index(after) :])
        if last != start:
            found[start] = last
    return found


def pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def pair_id(one: str, other: str) -> str:
    """The row of what was said of two children that are two, the same on every laptop."""
    return "|".join(pair(one, other))


def alike(children: Iterable[Likeness]) -> dict[tuple[str, str], tuple[Reason, ...]]:
    """The pairs that look the same and why, the smaller id first; the strongest reason first."""
    keys: dict[tuple[Reason, str], list[str]] = {}
    for each in children:
        for key in _keys(each):
            keys.setdefault(key, []).append(each.id)
    found: dict[tuple[str, str], list[Reason]] = {}
    for (reason, _), ids in sorted(keys.items(), key=lambda item: REASONS.index(item[0][0])):
        for one, other in combinations(sorted(ids), 2):
            found.setdefault((one, other), []).append(reason)
    return {ids: tuple(reasons) for ids, reasons in found.items()}


def _keys(child: Likeness) -> Iterator[tuple[Reason, str]]:
    if child.national_id:
        yield "national_id", child.national_id
    if child.born and child.name:
        yield "name_born", f"{child.name}|{child.born}"


@dataclass(frozen=True, slots=True)
class Joined:
    """Which of those entered twice stand for whom: by each that goes the one that stays."""

    stays: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.stays)

    def of(self, student: str) -> str:
        """The child that is shown."""
        return self.stays.get(student, student)

    def kin(self, student: str) -> Sequence[str]:
        """All ids of one child, the one that is shown first."""
        shown = self.of(student)
        return [shown, *sorted(goes for goes, stays in self.stays.items() if stays == shown)]
