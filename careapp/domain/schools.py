"""The school, its terms and who signs."""

import re
from dataclasses import dataclass
from datetime import date

from careapp.domain.calendar import BE

# The usual year (Ministry regulation B.E. 2549, clause 7) and the days on which DMC counts.
_TERM_DAYS = {1: ((5, 16), (10, 10), (6, 10)), 2: ((11, 1), (3, 31), (11, 10))}
_TERM = re.compile(r"(25\d\d|26\d\d)\s*/\s*([12])")


@dataclass(frozen=True, slots=True)
class School:
    """A school and its codes; see `identity.school_code_faults` for how they must agree."""

    id: str
    name: str
    smis_code: str
    area: str = ""
    percode: str = ""
    ministry_code: str = ""
    subdistrict: str = ""
    district: str = ""
    province: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of an academic year: `2569/1`. Reports count the children of `count_day`."""

    year: int
    number: int
    start: date
    end: date
    count_day: date

    @property
    def id(self) -> str:
        return f"{self.year}/{self.number}"

    def reference_day(self, today: date) -> date:
        """Today while the term runs, else the nearest day of the term."""
        return min(max(today, self.start), self.end)


def read_term(text: str) -> tuple[int, int]:
    """`2569/1` → (2569, 1). ValueError for anything else."""
    found = _TERM.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    return int(found[1]), int(found[2])


def usual_term(year: int, number: int) -> Term:
    """A term with the usual days; a school may shift them."""
    first, last, count = _TERM_DAYS[number]
    common = year - BE
    end_year = common if number == 1 else common + 1
    return Term(year, number, date(common, *first), date(end_year, *last), date(common, *count))


def term_on(day: date) -> tuple[int, int]:
    """The academic year and term of a day: 16 May to 31 October is term 1, the rest term 2."""
    year = day.year + BE
    if (5, 16) <= (day.month, day.day) <= (10, 31):
        return year, 1
    return (year, 2) if day.month > 10 else (year - 1, 2)


@dataclass(frozen=True, slots=True)
class Signer:
    """A place for a signature under a report: `ผู้รายงาน`, (name), position."""

    label: str
    name: str = ""
    position: str = ""
