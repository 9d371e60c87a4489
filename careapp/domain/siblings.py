"""Who may be brothers and sisters: what two children share, and what a person said of it.

Nothing is decided here: a shared house or parent is a suggestion, which somebody confirms or sets
aside. What is said of two children is one row, whichever of them it was said at.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from careapp.domain import thai
from careapp.domain.people import Guardian, Student

Reason = Literal["parents", "guardian", "house"]
Said = Literal["", "yes", "no"]
REASONS: tuple[Reason, ...] = ("parents", "guardian", "house")  # the strongest first
_PHONE = 9  # digits of a number that can be rung up


@dataclass(frozen=True, slots=True)
class Sibling:
    """What was said of two children; `one` is the smaller id."""

    one: str
    other: str
    said: Said
    who: str  # a staff id
    day: date

    @property
    def id(self) -> str:
        return pair_id(self.one, self.other)

    def of(self, student: str) -> str:
        """The other one of the two."""
        return self.other if student == self.one else self.one


def pair(student: str, other: str) -> tuple[str, str]:
    return (student, other) if student < other else (other, student)


def pair_id(student: str, other: str) -> str:
    """The row of two children, the same on every laptop."""
    return "|".join(pair(student, other))


@dataclass(frozen=True, slots=True)
class Household:
    """A child and who cares for it, as the school knows them."""

    student: Student
    guardians: Sequence[Guardian] = ()


def digits(phone: str) -> str:
    """A telephone number as it is compared; "" for one that is too short to be one."""
    found = "".join(each for each in thai.arabic_digits(phone) if each.isdecimal())
    return found if len(found) >= _PHONE else ""


def reasons(one: Household, other: Household) -> tuple[Reason, ...]:
    """What two children share; nothing for one and the same."""
    if one.student.id == other.student.id:
        return ()
    found = {
        "parents": _same_parents(one.guardians, other.guardians),
        "guardian": bool(_rung_up(one.guardians) & _rung_up(other.guardians)),
        "house": _house(one.student) is not None and _house(one.student) == _house(other.student),
    }
    return tuple(each for each in REASONS if found[each])


def _same_parents(one: Iterable[Guardian], other: Iterable[Guardian]) -> bool:
    """Father and mother have the same names; both are known."""
    names = [{each.role: _name(each) for each in those if _name(each)} for those in (one, other)]
    return all(
        role in names[0] and names[0][role] == names[1].get(role) for role in ("father", "mother")
    )


def _name(guardian: Guardian) -> str:
    """First and family name without blanks; "" where one of them is missing."""
    if not (guardian.first_name and guardian.last_name):
        return ""
    return f"{guardian.first_name}{guardian.last_name}".replace(" ", "")


def _rung_up(guardians: Iterable[Guardian]) -> set[tuple[str, str]]:
    """Telephone number and first name of those who have both."""
    pairs = ((digits(each.phone), each.first_name.strip()) for each in guardians)
    return {(phone, name) for phone, name in pairs if phone and name}


def _house(student: Student) -> tuple[str, ...] | None:
    """Where somebody lives, exactly; None where the house is not known."""
    if not student.house_number or not student.subdistrict:
        return None
    parts = (student.house_number, student.village_number, student.subdistrict, student.district)
    return tuple(thai.arabic_digits(each).replace(" ", "") for each in parts)
