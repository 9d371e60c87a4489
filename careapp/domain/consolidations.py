"""What the packs of a term come to: the visible cells added up, and how many schools masked."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from careapp.domain.submissions import Count, Pack, Place, is_of_class

HEADCOUNT, SCREENING = "headcount", "screening-school"  # reports in a pack
WHOLE, ALL, SCREENED = "school", "all", "screened"  # rows and columns of them
OVERALL, INCOMPLETE = "overall", "incomplete"
Line = tuple[str, str, str]  # report, grade, row


@dataclass(slots=True)
class Sum:
    """A cell of the district: `n` adds those of `schools` schools; `masked` more hid theirs."""

    n: int = 0
    schools: int = 0
    masked: int = 0

    @property
    def shown(self) -> int | None:
        """The visible sum; None where every school that has the cell masked it."""
        return None if self.masked and not self.schools else self.n

    def add(self, n: int | None, times: int = 1) -> None:
        """A school's cell, None for a masked one; `times` -1 takes it out again."""
        if n is None:
            self.masked += times
        else:
            self.n += n * times
            self.schools += times


@dataclass(frozen=True, slots=True)
class SchoolNumbers:
    """A school's own line: its children, who is screened, and its overall groups, None where a
    number is masked. `hidden` is the number of masked cells in the whole pack."""

    code: str
    name: str
    version: int
    male: int
    female: int
    screened: int | None = None
    groups: Mapping[str, int | None] = field(default_factory=dict)
    hidden: int = 0

    @property
    def students(self) -> int:
        return self.male + self.female


@dataclass(slots=True)
class Consolidation:
    """A term's packs added up; `schools` by code. What is of one class stays with its school.

    `hidden` says by (report, grade, row) how many schools masked a group of that row, boys and
    girls together.
    """

    term: str
    schools: dict[str, SchoolNumbers] = field(default_factory=dict)
    cells: dict[Place, Sum] = field(default_factory=dict)
    hidden: dict[Line, int] = field(default_factory=dict)

    def add(self, pack: Pack) -> None:
        """Add a pack; one of the same school must have been taken out before."""
        self._add(pack, 1)
        self.schools[pack.cover.code] = numbers_of(pack)

    def remove(self, pack: Pack) -> None:
        """Take a pack out that was added."""
        self._add(pack, -1)
        del self.schools[pack.cover.code]

    def _add(self, pack: Pack, times: int) -> None:
        cells = self.cells
        for each in pack.counts:
            place = (each.report, each.grade, each.row, each.column, each.sex)
            if is_of_class(place):
                continue
            if (cell := cells.get(place)) is None:
                cell = cells[place] = Sum()
            cell.add(each.n, times)
        for line in {(p[0], p[1], p[2]) for p in hidden_in(pack.counts)}:
            self.hidden[line] = self.hidden.get(line, 0) + times

    def cell(self, report: str, row: str, column: str, sex: str = "total", grade: str = "") -> Sum:
        """A cell of the district; an empty one where no school has it."""
        return self.cells.get((report, grade, row, column, sex), Sum())

    def masked_schools(self, report: str, row: str, grade: str = "") -> int:
        """How many schools masked a group of a row."""
        return self.hidden.get((report, grade, row), 0)

    def rows(self, report: str, grade: str = "") -> tuple[str, ...]:
        """The rows of a report, in the order in which they came."""
        return tuple(dict.fromkeys(p[2] for p in self.cells if p[:2] == (report, grade)))

    def columns(self, report: str, row: str, grade: str = "") -> tuple[str, ...]:
        return tuple(dict.fromkeys(p[3] for p in self.cells if p[:3] == (report, grade, row)))

    def grades(self, report: str) -> tuple[str, ...]:
        """The grades that a report has cells for, without the whole school."""
        return tuple(dict.fromkeys(p[1] for p in self.cells if p[0] == report and p[1]))

    def reports(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(p[0] for p in self.cells))

    def students(self) -> tuple[int, int]:
        """All boys and girls; never masked."""
        return (
            sum(each.male for each in self.schools.values()),
            sum(each.female for each in self.schools.values()),
        )


def numbers_of(pack: Pack) -> SchoolNumbers:
    """The school's own line out of its pack."""
    cover = pack.cover
    hidden, screened = 0, None
    there: dict[str, int] = {}
    groups: dict[str, int | None] = {}
    for each in pack.counts:
        hidden += each.n is None
        if each.grade or each.report not in (HEADCOUNT, SCREENING):
            continue
        if each.report == HEADCOUNT:
            if (each.row, each.column) == (WHOLE, ALL):
                there[each.sex] = each.n or 0
        elif each.sex == "total":
            if (each.row, each.column) == (WHOLE, SCREENED):
                screened = each.n
            elif each.row == OVERALL:
                groups[each.column] = each.n
    return SchoolNumbers(
        cover.code, cover.school, cover.version, there.get("male", 0), there.get("female", 0),
        screened, groups, hidden,
    )  # fmt: skip


def consolidated(term: str, packs: Iterable[Pack]) -> Consolidation:
    """The packs of a term, one a school, added up."""
    found = Consolidation(term)
    for each in packs:
        found.add(each)
    return found


def hidden_in(counts: Iterable[Count]) -> Iterator[Place]:
    """The masked cells of boys and girls together that are groups: who is in none is not one."""
    for each in counts:
        if each.n is None and each.sex == "total" and each.column != INCOMPLETE:
            yield each.place
