"""How complete a term is: what is asked of which children, and who is missing, class by class."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Informant
from careapp.forms.definition import Ages
from careapp.reports.tallies import Count, added, by_class, count

SCHOOL = "school"
State = Literal["complete", "part", "none", ""]
Mark = Literal["done", "begun", "missing", ""]


@dataclass(frozen=True, slots=True)
class Asked:
    """A form, and the children (ids) of whom it is asked: `begun` are among the waiting ones.

    A form that is there counts as asked, whatever the child's age. What is `running`, an open care
    plan, is missing only once something about it is overdue: what is begun is in time.
    """

    form: str
    informant: Informant
    ages: Ages
    done: frozenset[str]
    waiting: frozenset[str]
    begun: frozenset[str]
    running: bool = False

    def of(self, student: str) -> Mark:
        """How far it is with one child; "" where it is not asked."""
        if student in self.done:
            return "done"
        if student in self.begun:
            return "begun"
        return "missing" if student in self.waiting else ""


@dataclass(frozen=True, slots=True)
class Held:
    """A kind of activity of which every class is to have some; `done` and `begun` say by class how
    many there were, whole ones and such that are not written up."""

    form: str
    number: int
    done: Mapping[str, int]
    begun: Mapping[str, int]
    informant: Informant = ""
    running: bool = False

    def of(self, student: str) -> Mark:
        """It is asked of no child."""
        return ""


Thing = Asked | Held


class Things(NamedTuple):
    """How many things that are not children."""

    total: int


@dataclass(frozen=True, slots=True)
class Room:
    """A class that lacks some of the activities it is to have."""

    classroom: Classroom
    done: int
    begun: int
    number: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One thing asked in a class, a grade or the school. Who is `missing`, what is `going` on in
    time, and the `rooms` that lack something are in class order."""

    asked: Count | Things
    done: Count | Things
    begun: Count | Things
    missing: tuple[Pupil, ...] = ()
    going: tuple[Pupil, ...] = ()
    rooms: tuple[Room, ...] = ()
    running: bool = False

    @property
    def left(self) -> int:
        """How many are missing."""
        return self.asked.total - self.done.total - len(self.going)

    @property
    def state(self) -> State:
        """ "" where it is asked of nobody."""
        if not self.asked.total:
            return ""
        if not self.left:
            return "complete"
        if self.running:
            return "part"
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
        return not any(cell.left for cell in self.cells)

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
    asked: tuple[Thing, ...]
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


def board(pupils: Iterable[Pupil], asked: Sequence[Thing], place: str = SCHOOL) -> Board:
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


def _cell(pupils: Sequence[Pupil], asked: Thing) -> Cell:
    if isinstance(asked, Held):
        return _held(pupils[0].classroom, asked)
    done = count(each for each in pupils if each.student.id in asked.done)
    waiting = tuple(each for each in pupils if each.student.id in asked.waiting)
    begun = tuple(each for each in waiting if each.student.id in asked.begun)
    going: tuple[Pupil, ...] = ()
    missing = waiting
    if asked.running:
        going, missing = begun, tuple(e for e in waiting if e.student.id not in asked.begun)
    every = _add((done, count(waiting)))
    return Cell(every, done, count(begun), missing, going, running=asked.running)


def _held(classroom: Classroom, asked: Held) -> Cell:
    """What is more than asked is no gain for another class."""
    done = min(asked.done.get(classroom.label, 0), asked.number)
    begun = min(asked.begun.get(classroom.label, 0), asked.number - done)
    room = Room(classroom, done, begun, asked.number)
    rooms = () if done == asked.number else (room,)
    return Cell(Things(asked.number), Things(done), Things(begun), rooms=rooms)


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
                tuple(pupil for cell in column for pupil in cell.going),
                tuple(room for cell in column for room in cell.rooms),
                any(cell.running for cell in column),
            )
            for column in columns
        ),
    )


def _add(counts: Iterable[Count | Things]) -> Count | Things:
    """Children and other things are never added to one another."""
    every = list(counts)
    found = [each for each in every if isinstance(each, Count)]
    if len(found) < len(every):
        return Things(sum(each.total for each in every))
    return Count(added(each.male for each in found), added(each.female for each in found))
