"""How complete a term is: what is asked of which children, and who is missing, class by class."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from careapp.domain.people import Pupil
from careapp.domain.records import Informant
from careapp.forms.definition import Ages
from careapp.reports.tallies import Count, by_class, count

SCHOOL = "school"
State = Literal["complete", "part", "none", ""]
Mark = Literal["done", "begun", "missing", ""]


@dataclass(frozen=True, slots=True)
class Asked:
    """A form, and the children (ids) of whom it is asked: `begun` are among the waiting ones.

    A form that is there counts as asked, whatever the child's age.
    """

    form: str
    informant: Informant
    ages: Ages
    done: frozenset[str]
    waiting: frozenset[str]
    begun: frozenset[str]

    def of(self, student: str) -> Mark:
        """How far it is with one child; "" where it is not asked."""
        if student in self.done:
            return "done"
        if student in self.begun:
            return "begun"
        return "missing" if student in self.waiting else ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One form in a class, a grade or the school; `missing` are in class order."""

    asked: Count
    done: Count
    begun: Count
    missing: tuple[Pupil, ...]

    @property
    def state(self) -> State:
        """ "" where it is asked of nobody."""
        if not self.asked.total:
            return ""
        if not self.missing:
            return "complete"
        return "part" if self.done.total or self.begun.total else "none"


@dataclass(frozen=True, slots=True)
class Line:
    """A class (`ป.4/1`), a grade (`ป.4`) or `school`, with a cell for each thing asked."""

    place: str
    pupils: tuple[Pupil, ...]
    cells: tuple[Cell, ...]

    @property
    def grade(self) -> str:
        """`ป.4` of a class or a grade."""
        return self.place.split("/")[0]

    @property
    def total(self) -> bool:
        """Whether it adds classes up."""
        return self.place == self.grade

    @property
    def complete(self) -> bool:
        return not any(cell.missing for cell in self.cells)

    def missing(self) -> tuple[Pupil, ...]:
        """Who misses anything at all, in class order."""
        ids = {pupil.student.id for cell in self.cells for pupil in cell.missing}
        return tuple(pupil for pupil in self.pupils if pupil.student.id in ids)


@dataclass(frozen=True, slots=True)
class Board:
    """All classes of a place, its grades, and the whole.

    `place` is what the board is of: `school`, a grade or a class.
    """

    place: str
    asked: tuple[Asked, ...]
    classes: tuple[Line, ...]
    grades: tuple[Line, ...]
    whole: Line

    @property
    def pupils(self) -> tuple[Pupil, ...]:
        return self.whole.pupils

    def lines(self, *, totals_first: bool = False) -> Iterator[Line]:
        """Every class, and the totals that say more than one class does: of a grade, of the whole.

        Totals come after what they add up, or before it.
        """
        whole = (self.whole,) if self.place == SCHOOL or len(self.classes) > 1 else ()
        if totals_first:
            yield from whole
        for grade in self.grades:
            several = tuple(line for line in self.classes if line.grade == grade.place)
            total = (grade,) if len(several) > 1 and grade.place != self.place else ()
            yield from (*total, *several) if totals_first else (*several, *total)
        if not totals_first:
            yield from whole


def board(pupils: Iterable[Pupil], asked: Sequence[Asked], place: str = SCHOOL) -> Board:
    """Count the children of a place; within their classes they come in class order already."""
    classes = tuple(
        Line(label, tuple(members), tuple(_cell(members, each) for each in asked))
        for label, members in by_class(pupils).items()
    )
    grades: dict[str, list[Line]] = {}
    for line in classes:
        grades.setdefault(line.grade, []).append(line)
    totals = tuple(_sum(grade, lines, len(asked)) for grade, lines in grades.items())
    return Board(place, tuple(asked), classes, totals, _sum(place, classes, len(asked)))


def _cell(pupils: Sequence[Pupil], asked: Asked) -> Cell:
    done = count(each for each in pupils if each.student.id in asked.done)
    missing = tuple(each for each in pupils if each.student.id in asked.waiting)
    begun = count(each for each in missing if each.student.id in asked.begun)
    return Cell(_add((done, count(missing))), done, begun, missing)


def _sum(place: str, lines: Sequence[Line], cells: int) -> Line:
    """Classes together; nobody where there is no class."""
    columns = [[line.cells[n] for line in lines] for n in range(cells)]
    return Line(
        place,
        tuple(pupil for line in lines for pupil in line.pupils),
        tuple(
            Cell(
                _add(cell.asked for cell in column),
                _add(cell.done for cell in column),
                _add(cell.begun for cell in column),
                tuple(pupil for cell in column for pupil in cell.missing),
            )
            for column in columns
        ),
    )


def _add(counts: Iterable[Count]) -> Count:
    found = list(counts)
    return Count(sum(each.male for each in found), sum(each.female for each in found))
