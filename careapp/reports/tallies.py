"""Counting children by sex and group: the one place where the numbers of every report are made."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from careapp.domain.people import Classroom, Pupil, grade_order
from careapp.domain.records import Outcome, Score
from careapp.reports.model import Datum, percent

INCOMPLETE = "incomplete"
Said = Outcome | Score  # of one scale of one child
Results = Iterable[Outcome] | Mapping[str, Mapping[str, Score]]  # or by student and scale


class Count(NamedTuple):
    """How many boys and girls."""

    male: int
    female: int

    @property
    def total(self) -> int:
        return self.male + self.female


NOBODY = Count(0, 0)


def count(pupils: Iterable[Pupil]) -> Count:
    """The children by sex."""
    sexes = [pupil.student.sex for pupil in pupils]
    return Count(sexes.count("male"), sexes.count("female"))


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
        screened = [pupil.student for pupil in pupils if self.has(pupil)]
        sexes = [student.sex for student in screened]
        self.screened = Count(sexes.count("male"), sexes.count("female"))
        self.waiting = Count(
            self.all.male - self.screened.male, self.all.female - self.screened.female
        )
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
        found = {band: Count(*both) for band, both in numbers.items()}
        left = Count(
            self.screened.male - sum(each.male for each in found.values()),
            self.screened.female - sum(each.female for each in found.values()),
        )
        return found | {INCOMPLETE: left} if left.total else found

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
    yield Datum(row, column, "total", part.total, percent(part.total, whole.total))


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
