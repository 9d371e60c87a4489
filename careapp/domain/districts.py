"""A district: its own name, the schools in its list, its rounds, and what it saw on a visit."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from careapp.domain import thai

_CODE = re.compile(r"[0-9]{8}")


@dataclass(frozen=True, slots=True)
class District:
    """An educational service area. `code` is what the SMIS codes of its schools begin with."""

    id: str
    name: str
    code: str = ""
    province: str = ""
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class ListedSchool:
    """A school in the district's list, by its SMIS code. `group` is the cluster it belongs to,
    `students` how many it is known to have; a `closed` one sends nothing any more."""

    code: str
    name: str
    group: str = ""
    subdistrict: str = ""
    students: int | None = None
    phone: str = ""
    closed: bool = False

    @property
    def order(self) -> tuple[object, ...]:
        """By cluster, then by name in dictionary order."""
        return (thai.natural_key(self.group), thai.sort_key(self.name), self.code)


@dataclass(frozen=True, slots=True)
class Round:
    """What every school sends in for a term (`2569/1`), and until when."""

    term: str
    due: date | None = None
    note: str = ""
    deleted: bool = False

    @property
    def id(self) -> str:
        """There is one round for a term."""
        return self.term


SupervisionKind = Literal["visit", "note"]


@dataclass(frozen=True, slots=True)
class Supervision:
    """A visit to a school, or a note about it: who went, what was seen, what was agreed, and when
    it is looked at again."""

    id: str
    code: str
    kind: SupervisionKind
    day: date
    who: str
    seen: str
    agreed: str = ""
    follow_up: date | None = None
    followed_on: date | None = None
    deleted: bool = False

    def is_due(self, day: date) -> bool:
        """Whether it should have been looked at again by a day, and was not."""
        return self.follow_up is not None and self.followed_on is None and self.follow_up <= day


def is_school_code(text: str) -> bool:
    """Whether it is a SMIS code: 8 digits."""
    return _CODE.fullmatch(text) is not None
