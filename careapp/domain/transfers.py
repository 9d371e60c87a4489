"""A child goes to another school with a package: what it holds, and what is kept of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, Literal

Way = Literal["in", "out"]
Kept = Literal["plan", "referral"]

# The tables of a package, by the part that is ticked for them. Nothing else ever goes into one:
# sealed notes, alarms and what was looked at stay at the school.
PARTS: Mapping[str, tuple[str, ...]] = {
    "data": ("student", "guardian"),
    "records": ("record", "result"),
    "photos": ("photo",),
    "cards": ("report_card",),
    "documents": ("document",),
}
# What may go along of a plan and of a referral, besides the line that names it. Sealed notes are in
# tables of their own and in none of these.
OF_PLANS = ("noticed", "aim", "steps", "course", "notes")
OF_REFERRALS = ("letter", "answer", "asked_after")
FILLED = "filled"  # in place of a table: a field of the child that was blank before
TABLES = frozenset(table for tables in PARTS.values() for table in tables)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What goes along; of plans, referrals and documents each by its id. The least is the usual.

    `told` is how much of each chosen plan and referral: some of `OF_PLANS` and `OF_REFERRALS`.
    """

    records: bool = True
    cards: bool = True
    photos: bool = False
    documents: frozenset[str] = frozenset()
    plans: frozenset[str] = frozenset()
    referrals: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset({"aim", "steps", "course", "letter", "answer"})

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
class Account:
    """A plan or a referral as the school tells it that kept it: the line that names it, and lines
    under what they are of (`goal`, `steps`, `asked`, …)."""

    kind: Kept
    day: date
    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What is told in words, because it is the other school's: classes, plans, referrals, each in
    a line, and `accounts` of those that are told as a whole."""

    classes: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    referrals: tuple[str, ...] = ()
    accounts: tuple[Account, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is told in a line alone."""
        whole = {each.title for each in self.accounts}
        kept = (*self.plans, *self.referrals)
        return (*self.classes, *(each for each in kept if each not in whole))

    def plain(self) -> dict[str, Any]:
        """As it stands in a package and in the school's file; what is empty is not said."""
        said = asdict(self)
        for each in said["accounts"]:
            each["day"] = each["day"].isoformat()
        return {name: value for name, value in said.items() if value}

    @classmethod
    def read(cls, said: Mapping[str, Any]) -> "Told":
        """What `plain` made; `ValueError`, `KeyError`, `TypeError` for anything else."""
        lines = {name: tuple(map(str, value)) for name, value in said.items() if name != "accounts"}
        return cls(**lines, accounts=tuple(map(_account, said.get("accounts", ()))))


def _account(said: Mapping[str, Any]) -> Account:
    kind: Kept = "referral" if said["kind"] == "referral" else "plan"
    parts = tuple((str(name), tuple(map(str, lines))) for name, lines in said["parts"])
    return Account(kind, date.fromisoformat(said["day"]), str(said["title"]), parts)


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
