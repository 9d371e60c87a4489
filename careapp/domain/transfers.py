"""A child goes to another school with a package: what it holds, and what is kept of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Way = Literal["in", "out"]

# The tables of a package, by the part that is ticked for them. Nothing else ever goes into one:
# sealed notes, alarms and what was looked at stay at the school.
PARTS: Mapping[str, tuple[str, ...]] = {
    "data": ("student", "guardian"),
    "records": ("record", "result"),
    "photos": ("photo",),
    "cards": ("report_card",),
    "documents": ("document",),
}
FILLED = "filled"  # in place of a table: a field of the child that was blank before
TABLES = frozenset(table for tables in PARTS.values() for table in tables)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What goes along; of plans, referrals and documents each by its id. The least is the usual."""

    records: bool = True
    cards: bool = True
    photos: bool = False
    documents: frozenset[str] = frozenset()
    plans: frozenset[str] = frozenset()
    referrals: frozenset[str] = frozenset()

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of which whole tables go along."""
        ticked = {
            "data": True,
            "records": self.records,
            "photos": self.records and self.photos,
            "cards": self.cards,
            "documents": bool(self.documents),
        }
        return tuple(part for part, on in ticked.items() if on)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it is written in the journal: its table, its id, its fields."""

    table: str
    id: str
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """What is told in words, because it is the other school's: classes, plans, referrals."""

    classes: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    referrals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Package:
    """A package as it is read: from which school, on which day, about whom."""

    id: str
    school: str
    code: str
    day: date
    student: str
    rows: tuple[Row, ...]
    told: Told = field(default_factory=Told)

    def of(self, table: str) -> tuple[Row, ...]:
        return tuple(each for each in self.rows if each.table == table)


@dataclass(frozen=True, slots=True)
class Transfer:
    """That a child came from another school, or went to one."""

    id: str
    student: str
    package: str
    way: Way
    school: str
    day: date
    who: str
    code: str = ""
    reason: str = ""
    told: Told = field(default_factory=Told)
    made: tuple[tuple[str, str], ...] = ()  # what came in: table and row, or FILLED and a field
    deleted: bool = False
