"""The May hand-over: what of a child the teacher of a year passes on to the next one."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Part = Literal["strengths", "groups", "plans", "referrals", "visits"]
PARTS: tuple[Part, ...] = get_args(Part)


@dataclass(frozen=True, slots=True)
class Handover:
    """Of one child out of one year. Sealed notes are no part: they are never passed on here.

    `day` is None for one that nobody has gone through yet: everything goes on then.
    """

    student: str
    year: int
    passed: frozenset[str] = frozenset(PARTS)
    note: str = ""
    who: str = ""  # a staff id
    day: date | None = None

    @property
    def id(self) -> str:
        """Two laptops meet in one row."""
        return f"{self.student}|{self.year}"
