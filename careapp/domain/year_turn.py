"""The turn of the year: where every child of a school goes, and what that comes to by class.

Every child that is in a class has exactly one fate. Nothing is written here.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from careapp.domain.people import GRADES, Classroom, Pupil

Fate = Literal["up", "repeat", "graduate", "leave"]
Numbers = Literal["kept", "by name"]  # the class numbers of the new year

FATES: tuple[Fate, ...] = get_args(Fate)
STAYS: frozenset[Fate] = frozenset({"up", "repeat"})
_ENDS = ("อ.3", "ป.6", "ม.3", "ม.6")  # after which many schools have no class


@dataclass(frozen=True, slots=True)
class Going:
    """A child, what becomes of it, and the class it comes into; None for one that goes away."""

    pupil: Pupil
    fate: Fate
    to: Classroom | None = None
    number: int | None = None

    @property
    def student(self) -> str:
        return self.pupil.student.id

    @property
    def is_whole(self) -> bool:
        """Whether the fate and the class say the same."""
        return (self.to is not None) == (self.fate in STAYS)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person has decided: of single children, and the new classes of whole ones.

    `rooms` maps a class of this year to that of the next; `default` fates are in `proposed`.
    """

    fates: Mapping[str, Fate] = field(default_factory=dict)
    rooms: Mapping[Classroom, Classroom] = field(default_factory=dict)
    numbers: Numbers = "kept"

    def with_fate(self, students: Iterable[str], fate: Fate) -> "Choices":
        return replace(self, fates={**self.fates, **dict.fromkeys(students, fate)})

    def with_room(self, before: Classroom, after: Classroom) -> "Choices":
        return replace(self, rooms={**self.rooms, before: after})


@dataclass(frozen=True, slots=True)
class Line:
    """A class of the year that ends: how many of it go which way."""

    classroom: Classroom
    fates: Mapping[Fate, int]

    @property
    def total(self) -> int:
        return sum(self.fates.values())


def next_grade(grade: str, grades: Collection[str]) -> str:
    """The grade after; "" where the school ends with this one. `grades` are those it has."""
    at = GRADES.index(grade)
    higher = any(GRADES.index(each) > at for each in grades)
    if at + 1 == len(GRADES) or (grade in _ENDS and not higher):
        return ""
    return GRADES[at + 1]


def going(pupils: Sequence[Pupil], grades: Collection[str], choices: Choices) -> tuple[Going, ...]:
    """What becomes of every child, in the order given: as chosen, else up or out at the end."""
    above = {room: _above(room, grades, choices) for room in {each.classroom for each in pupils}}
    found = [_fate(each, above[each.classroom], choices) for each in pupils]
    numbers = _numbers(found, choices.numbers)
    return tuple(
        each if numbers.get(each.student) is None else replace(each, number=numbers[each.student])
        for each in found
    )


def _above(room: Classroom, grades: Collection[str], choices: Choices) -> Classroom | None:
    """The class into which this one goes up; None where the school ends with it."""
    above = next_grade(room.grade, grades)
    return choices.rooms.get(room, Classroom(above, room.room)) if above else None


def _fate(pupil: Pupil, above: Classroom | None, choices: Choices) -> Going:
    room = pupil.classroom
    fate = choices.fates.get(pupil.student.id, "up" if above else "graduate")
    if fate == "up" and not above:
        fate = "graduate"
    if fate == "repeat":
        return Going(pupil, fate, room)
    if fate != "up":
        return Going(pupil, fate)
    return Going(pupil, fate, above)


def _numbers(found: Iterable[Going], how: Numbers) -> Mapping[str, int | None]:
    """Class numbers of the new year. Kept ones stay only in a class in which none stands twice."""
    by_class: dict[Classroom, list[Going]] = {}
    for each in found:
        if each.to is not None:
            by_class.setdefault(each.to, []).append(each)
    made: dict[str, int | None] = {}
    for members in by_class.values():
        had = [each.pupil.number for each in members if each.pupil.number is not None]
        if how == "kept" and len(had) == len(set(had)):
            made |= {each.student: each.pupil.number for each in members}
            continue
        ordered = sorted(members, key=lambda each: (each.pupil.student.sort_key, each.student))
        made |= {each.student: n for n, each in enumerate(ordered, 1)}
    return made


def before(found: Iterable[Going]) -> tuple[Line, ...]:
    """By class of the year that ends, in order."""
    counts: dict[Classroom, Counter[Fate]] = {}
    for each in found:
        counts.setdefault(each.pupil.classroom, Counter())[each.fate] += 1
    rooms = sorted(counts, key=lambda each: each.order)
    return tuple(Line(room, {fate: counts[room][fate] for fate in FATES}) for room in rooms)


def after(found: Iterable[Going]) -> tuple[tuple[Classroom, int], ...]:
    """How many are in each class of the new year, in order."""
    counts = Counter(each.to for each in found if each.to is not None)
    return tuple((room, counts[room]) for room in sorted(counts, key=lambda each: each.order))


def faults(found: Sequence[Going], children: Collection[str]) -> Iterator[str]:
    """The ids that are there twice, not at all, or whose class does not fit their fate."""
    counts = Counter(each.student for each in found)
    yield from (each for each in sorted({*children, *counts}) if counts[each] != 1)
    yield from (each.student for each in found if not each.is_whole)
