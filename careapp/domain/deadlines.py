"""The yearly round of deadlines: what a school works towards, and when each comes next."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Literal

from careapp import paths
from careapp.domain.schools import Term

Words = Mapping[str, str]  # language → words
MonthDay = tuple[int, int]
_LANGUAGES = ("th", "en")
_A_YEAR = 2027  # without a 29 February: a day of the round has to come every year
PASSED_FOR = 60  # days for which what has passed is still shown


@dataclass(frozen=True, slots=True)
class Yearly:
    """A day that comes every year, or with `first` a time up to that day.

    `verified` says whether its day was checked against independent sources.
    """

    id: str
    title: Words
    last: MonthDay
    first: MonthDay | None = None
    source: Words = field(default_factory=dict)
    hint: Words = field(default_factory=dict)
    edition: str = ""
    verified: bool = False

    def in_year(self, year: int) -> "Deadline":
        """The one that ends in a year of the Common Era."""
        first = self.first or self.last
        begins = date(year - (first > self.last), *first)
        return Deadline("yearly", begins, date(year, *self.last), self)


@dataclass(frozen=True, slots=True)
class Deadline:
    """One coming or passed day of the round, or a term's first or last day."""

    kind: Literal["yearly", "term begins", "term ends"]
    first: date
    last: date
    yearly: Yearly | None = None
    term: Term | None = None

    @property
    def key(self) -> str:
        """What its tick goes by: `dmc-1:2026`. "" where there is nothing to tick."""
        return f"{self.yearly.id}:{self.last.year}" if self.yearly else ""

    def days(self, today: date) -> int:
        """How far its last day is; below zero once it has passed."""
        return (self.last - today).days

    def is_running(self, today: date) -> bool:
        """Whether its time, longer than a day, has come and not passed."""
        return self.first < self.last and self.first <= today <= self.last


@lru_cache(maxsize=1)
def usual() -> tuple[Yearly, ...]:
    """The round every school starts from."""
    path = paths.resources() / "calendar" / "deadlines.toml"
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    return read_round(each | {"edition": values["edition"]} for each in values["deadlines"])


def read_round(tables: Iterable[Mapping[str, Any]]) -> tuple[Yearly, ...]:
    """The round from what TOML or JSON gives; ValueError names what is wrong with an entry."""
    found = tuple(_yearly(each) for each in tables)
    ids = [each.id for each in found]
    if twice := next((id_ for id_ in ids if ids.count(id_) > 1), None):
        raise ValueError(twice)
    return found


def plain_round(deadlines: Iterable[Yearly]) -> list[dict[str, Any]]:
    """The round as JSON can hold it; `read_round` gives it back."""
    return [_plain(each) for each in deadlines]


def _plain(each: Yearly) -> dict[str, Any]:
    found = asdict(each)
    found["last"] = "{:02}-{:02}".format(*each.last)
    found["first"] = "{:02}-{:02}".format(*each.first) if each.first else ""
    return found


def _yearly(table: Mapping[str, Any]) -> Yearly:
    id_, title = str(table.get("id", "")), dict(table.get("title", {}))
    if not id_ or not all(str(title.get(each, "")).strip() for each in _LANGUAGES):
        raise ValueError(id_)
    return Yearly(
        id_,
        title,
        _month_day(table.get("last", ""), id_),
        _month_day(table["first"], id_) if table.get("first") else None,
        dict(table.get("source", {})),
        dict(table.get("hint", {})),
        str(table.get("edition", "")),
        bool(table.get("verified", False)),
    )


def _month_day(text: str, id_: str) -> MonthDay:
    try:
        found = date.fromisoformat(f"{_A_YEAR}-{text}")
    except ValueError:
        raise ValueError(id_) from None
    return found.month, found.day


def around(deadlines: Sequence[Yearly], terms: Iterable[Term], today: date) -> tuple[Deadline, ...]:
    """What comes, next one first, then what passed in the last weeks, latest first."""
    found = [*_yearly_ones(deadlines, today), *_of_terms(terms)]
    coming = [each for each in found if each.days(today) >= 0]
    passed = [each for each in found if -PASSED_FOR <= each.days(today) < 0]
    return (
        *sorted(coming, key=lambda each: (each.last, each.first)),
        *sorted(passed, key=lambda each: (each.last, each.first), reverse=True),
    )


def _yearly_ones(deadlines: Iterable[Yearly], today: date) -> Iterator[Deadline]:
    """Of each the next one, and the one before."""
    for each in deadlines:
        this = each.in_year(today.year)
        passed = this.last < today
        yield this
        yield each.in_year(today.year + (1 if passed else -1))


def _of_terms(terms: Iterable[Term]) -> Iterator[Deadline]:
    for term in terms:
        yield Deadline("term begins", term.start, term.start, term=term)
        yield Deadline("term ends", term.end, term.end, term=term)
