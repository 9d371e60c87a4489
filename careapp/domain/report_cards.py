"""Attendance and results of a student in a term: what can be, what is doubtful, how it is read."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Literal, get_args

from careapp import paths
from careapp.domain import thai

Field = Literal[
    "days_open", "days_absent", "days_late", "gpa", "count_0", "count_r", "count_ms", "count_mp"
]
FIELDS: tuple[Field, ...] = get_args(Field)
COUNTS: tuple[Field, ...] = ("count_0", "count_r", "count_ms", "count_mp")  # 0, ร, มส, มผ
Code = Literal[
    "range", "absent_over_open", "late_over_open",
    "unusual_open", "absent_half", "late_and_absent", "gpa_zero", "many_counts",
]  # fmt: skip
Value = int | float | None

MOST_DAYS, MOST_COUNT, BEST = 250, 60, 4.0
USUAL_DAYS = range(60, 131)  # of a term; a school year has at least 200 days
_MANY = 15  # subjects of a term that were not passed
_WHOLE = re.compile(r"(\d{1,4})(?:\.0*)?")
_DECIMAL = re.compile(r"\d{1,3}(?:\.\d*)?")


@dataclass(frozen=True, slots=True)
class ReportCard:
    """None is what was not said. Days absent are of `days_open`, the days school was held."""

    student: str
    term: str  # `2569/1`
    days_open: int | None = None
    days_absent: int | None = None
    days_late: int | None = None
    gpa: float | None = None
    count_0: int | None = None
    count_r: int | None = None
    count_ms: int | None = None
    count_mp: int | None = None

    @property
    def id(self) -> str:
        """Two laptops that write about a child's term meet in one row."""
        return f"{self.student}|{self.term}"

    @property
    def is_empty(self) -> bool:
        return all(self.value(each) is None for each in FIELDS)

    def with_values(self, values: Mapping[Field, Value] | Mapping[str, Value]) -> "ReportCard":
        """The same with other numbers of the fields that are named."""
        named = {field: values[field] for field in FIELDS if field in values}
        return replace(self, **named)  # type: ignore[arg-type]  # `read_value` says which are whole

    def value(self, field: Field) -> Value:
        found: Value = getattr(self, field)
        return found

    @property
    def attendance(self) -> float | None:
        """The share of days on which the child came; None while either number is missing."""
        if not self.days_open or self.days_absent is None:
            return None
        return 1 - self.days_absent / self.days_open

    @property
    def unfinished(self) -> int:
        """How many subjects ended with 0, ร, มส or มผ."""
        return sum(getattr(self, each) or 0 for each in COUNTS)


assert tuple(each.name for each in fields(ReportCard))[2:] == FIELDS


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a field: a fault, or a doubt."""

    field: Field
    code: Code


@dataclass(frozen=True, slots=True)
class Least:
    """The share of days below which a child may not sit the exam, in percent, and who says so."""

    percent: int
    source: Mapping[str, str]
    verified: bool


@lru_cache(maxsize=1)
def least() -> Least:
    path = paths.resources() / "codes" / "report_cards.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))["attendance"]
    return Least(raw["percent"], raw["source"], raw["verified"])


def limit(field: Field) -> float:
    """The largest number a field can have."""
    if field == "gpa":
        return BEST
    return MOST_COUNT if field in COUNTS else MOST_DAYS


def faults(card: ReportCard) -> tuple[Finding, ...]:
    """What cannot be, and is never stored."""
    return tuple(_faults(card))


def _faults(card: ReportCard) -> Iterator[Finding]:
    for each in FIELDS:
        value = card.value(each)
        if value is not None and not 0 <= value <= limit(each):
            yield Finding(each, "range")
    if card.days_open is not None:
        if (card.days_absent or 0) > card.days_open:
            yield Finding("days_absent", "absent_over_open")
        if (card.days_late or 0) > card.days_open:
            yield Finding("days_late", "late_over_open")


def doubts(card: ReportCard) -> tuple[Finding, ...]:
    """What can be, and is more often a slip; it is said beside the number, and kept."""
    return tuple(_doubts(card))


def _doubts(card: ReportCard) -> Iterator[Finding]:
    opened, absent, late = card.days_open, card.days_absent or 0, card.days_late or 0
    if opened is not None and opened not in USUAL_DAYS:
        yield Finding("days_open", "unusual_open")
    if opened and absent * 2 > opened:
        yield Finding("days_absent", "absent_half")
    elif opened and late and absent + late > opened:
        yield Finding("days_late", "late_and_absent")
    if card.gpa == 0:
        yield Finding("gpa", "gpa_zero")
    if card.unfinished > _MANY:
        yield Finding("count_0", "many_counts")


def read_value(field: Field, text: str) -> Value:
    """A typed text as a number; "" and a dash are None. A GPA is rounded to two places.

    ValueError for what is no number at all; whether it can be, `faults` says.
    """
    plain = thai.arabic_digits(thai.clean(text)).replace(",", ".")
    if plain in ("", "-", "–"):
        return None
    if field == "gpa":
        if not _DECIMAL.fullmatch(plain):
            raise ValueError(text)
        return float(Decimal(plain).quantize(Decimal("0.01"), ROUND_HALF_UP))
    found = _WHOLE.fullmatch(plain)
    if not found:
        raise ValueError(text)
    return int(found[1])


def shown(field: Field, value: Value) -> str:
    """`3.50`, `98`; "" for nothing."""
    if value is None:
        return ""
    return f"{value:.2f}" if field == "gpa" else f"{value:.0f}"
