"""Counting children by sex and group: the one place where the numbers of every report are made."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from itertools import chain
from typing import NamedTuple

from careapp.domain.people import Classroom, Pupil, grade_order
from careapp.domain.records import Outcome, Score
from careapp.reports.model import Datum, Number, percent

INCOMPLETE = "incomplete"
Said = Outcome | Score  # of one scale of one child
Results = Iterable[Outcome] | Mapping[str, Mapping[str, Score]]  # or by student and scale


class Count(NamedTuple):
    """How many boys and girls."""

    male: int
    female: int

    @property
    def total(self) -> int:
        male, female = self
        if isinstance(male, Number) and isinstance(female, Number):  # nearly always
            return Number(male + female, partial(_all_of, (male, female)))
        return added(self)


NOBODY = Count(0, 0)


def count(pupils: Iterable[Pupil]) -> Count:
    """The children by sex."""
    there = pupils if isinstance(pupils, Sequence) else list(pupils)
    sexes = [pupil.student.sex for pupil in there]
    boys, girls = sexes.count("male"), sexes.count("female")
    return Count(
        Number(boys, partial(_of_sex, there, "male")),
        Number(girls, partial(_of_sex, there, "female")),
    )


def _of_sex(pupils: Iterable[Pupil], sex: str) -> Iterator[Pupil]:
    return (each for each in pupils if each.student.sex == sex)


def number_of(pupils: Collection[Pupil]) -> Number:
    """How many they are, and who."""
    return Number(len(pupils), lambda: pupils)


def added(parts: Iterable[int]) -> int:
    """The sum; of numbers that know their children one that knows them all."""
    every = tuple(parts)
    known = [each for each in every if isinstance(each, Number)]
    if not known or any(each and not isinstance(each, Number) for each in every):
        return sum(every)
    return Number(sum(every), partial(_all_of, known))


def _all_of(numbers: Iterable[Number]) -> Iterator[Pupil]:
    return chain.from_iterable(each.who() for each in numbers)


def share(part: Count, whole: Count) -> Decimal | None:
    """What part of `whole` it is, in percent; None where there is nobody in it."""
    return percent(part.total, whole.total) if part.total else None


class Tally:
    """The children of a report and the results counted for them, of one form and informant.

    Screened is who has a counted record, complete or not. Percentages are of those: a child whose
    scale is incomplete counts as `incomplete`, and the groups of a scale make up 100 %.
    """

    def __init__(self, pupils: Sequence[Pupil], results: Mapping[str, Mapping[str, Said]]) -> None:
        self.pupils = pupils
        self._results = results
        self.all = count(pupils)
        seen = [pupil for pupil in pupils if pupil.student.id in results]
        screened = [pupil.student for pupil in seen]
        self.screened = count(seen)
        left = len(pupils) - len(seen)
        waiting = (each for each in pupils if each.student.id not in results)
        self.waiting = count(waiting if left else ())
        self._alike: dict[int, tuple[Mapping[str, Said], list[int]]] = {}
        for student in screened:
            said = results[student.id]
            _, sexes_alike = self._alike.setdefault(id(said), (said, [0, 0]))
            sexes_alike[student.sex != "male"] += 1
        self._bands: dict[str, dict[str, Count]] = {}  # of the scales asked for so far

    def has(self, pupil: Pupil) -> bool:
        """Whether the child is screened."""
        return pupil.student.id in self._results

    def outcome(self, pupil: Pupil, scale: str) -> Said | None:
        return self._results.get(pupil.student.id, {}).get(scale)

    def bands(self, scale: str) -> dict[str, Count]:
        """Each group that occurs with its children; who is screened and in none is `incomplete`."""
        if (counted := self._bands.get(scale)) is None:
            counted = self._bands[scale] = self._counted(scale)
        return dict(counted)

    def _counted(self, scale: str) -> dict[str, Count]:
        numbers: dict[str, list[int]] = {}
        for results, (male, female) in self._alike.values():
            said = results.get(scale)
            if said is not None and said.band:
                both = numbers.setdefault(said.band, [0, 0])
                both[0] += male
                both[1] += female
        left = [n - sum(both[sex] for both in numbers.values())
                for sex, n in enumerate(self.screened)]  # fmt: skip
        if any(left):
            numbers[INCOMPLETE] = left
        who = partial(_in_band, self.pupils, self._results, scale)
        return {
            band: Count(*(Number(n, partial(who, band, sex)) for sex, n in enumerate(both)))
            for band, both in numbers.items()
        }

    def of(self, pupils: Sequence[Pupil]) -> "Tally":
        """The same results for some of the children."""
        return Tally(pupils, self._results)

    def flagged(self, flag: str, scales: Collection[str]) -> tuple[str, ...]:
        """The scales some of whose results carry a flag, in the order of `scales`."""
        found = {
            scale
            for results, _ in self._alike.values()
            for scale, said in results.items()
            if flag in said.flags
        }
        return tuple(scale for scale in scales if scale in found)


def _in_band(
    pupils: Sequence[Pupil],
    results: Mapping[str, Mapping[str, Said]],
    scale: str,
    band: str,
    sex: int,
) -> Iterator[Pupil]:
    """Who is behind a number of `bands`: the boys (0) or the girls (1) of a group."""
    for pupil in pupils:
        of_child = results.get(pupil.student.id)
        if of_child is not None and (pupil.student.sex != "male") == sex:
            said = of_child.get(scale)
            if ((said.band if said else "") or INCOMPLETE) == band:
                yield pupil


def tallied(pupils: Sequence[Pupil], results: Results) -> Tally:
    """A tally from results as they are read; those of other children are left out."""
    if isinstance(results, Mapping):
        return Tally(pupils, results)
    found: defaultdict[str, dict[str, Outcome]] = defaultdict(dict)
    for outcome in results:
        found[outcome.student][outcome.scale] = outcome
    return Tally(pupils, found)


def data(row: str, column: str, part: Count, whole: Count = NOBODY) -> Iterator[Datum]:
    """The tidy rows of a count: boys, girls, all; percent of `whole`, each of its own sex."""
    yield Datum(row, column, "male", part.male, percent(part.male, whole.male))
    yield Datum(row, column, "female", part.female, percent(part.female, whole.female))
    both = part.total
    yield Datum(row, column, "total", both, percent(both, whole.male + whole.female))


def head_data(row: str, tally: Tally) -> Iterator[Datum]:
    """All, screened and waiting."""
    yield from data(row, "all", tally.all)
    yield from data(row, "screened", tally.screened)
    yield from data(row, "waiting", tally.waiting)


def by_class(pupils: Iterable[Pupil]) -> Mapping[str, list[Pupil]]:
    """The children of each class, classes in order."""
    classes: dict[Classroom, list[Pupil]] = {}
    for pupil in pupils:
        classes.setdefault(pupil.classroom, []).append(pupil)
    return {room.label: classes[room] for room in sorted(classes, key=lambda room: room.order)}


def by_grade(pupils: Iterable[Pupil]) -> Mapping[str, list[Pupil]]:
    """The children of each grade, grades in order."""
    grades: dict[str, list[Pupil]] = {}
    for pupil in pupils:
        grades.setdefault(pupil.classroom.grade, []).append(pupil)
    return {grade: grades[grade] for grade in sorted(grades, key=grade_order)}


def parts_of(place: str, pupils: Sequence[Pupil]) -> Mapping[str, list[Pupil]]:
    """The grades and classes in a place: of a grade its classes, of a class nothing."""
    if "/" in place:
        return {}
    rooms = by_class(pupils)
    return rooms if "." in place else {**by_grade(pupils), **rooms}


def in_order(pupils: Iterable[Pupil]) -> list[Pupil]:
    """By class, class number and name."""
    return sorted(pupils, key=lambda pupil: pupil.order)
