"""What a roster says: its children row by row, its problems, and the rows that cannot be used."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from careapp.domain.people import Classroom, Guardian, Student
from careapp.exchange.problems import Problem
from careapp.exchange.raw_tables import Kind, RawTable
from careapp.exchange.roster_columns import Column, ColumnMap


@dataclass(frozen=True, slots=True)
class Entry:
    """A child as the file has it. Ids are empty; a blank of the file is an empty field."""

    row: int
    student: Student
    classroom: Classroom
    guardians: tuple[Guardian, ...] = ()
    number: int | None = None  # the class number


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row with an error: who it seems to be, so that no child leaves because of it."""

    row: int
    national_id: str = ""
    number: str = ""
    first_name: str = ""
    last_name: str = ""
    born: date | None = None

    @classmethod
    def of(cls, row: int, student: Student) -> "Rejected":
        return cls(
            row,
            student.national_id,
            student.number,
            student.first_name,
            student.last_name,
            student.born,
        )


@dataclass(frozen=True, slots=True)
class Listing:
    """A whole file. Every row is an entry, rejected, or blank (repeated headings and lines without
    a child are among the blank ones)."""

    name: str
    kind: Kind
    column_map: ColumnMap
    entries: tuple[Entry, ...]
    rejected: tuple[Rejected, ...] = ()
    problems: tuple[Problem, ...] = ()
    blank_rows: int = 0
    stamp: datetime | None = None  # when DMC made the file
    school_code: str = ""

    @property
    def errors(self) -> tuple[Problem, ...]:
        return errors_of(self.problems)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.level == "warning")


@dataclass(frozen=True, slots=True)
class Unmapped:
    """A table whose columns a person has to name first: hand a completed `guess` to `read`."""

    table: RawTable = field(repr=False)
    guess: ColumnMap
    columns: tuple[Column, ...]
    missing: tuple[str, ...]


def errors_of(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.level == "error")
