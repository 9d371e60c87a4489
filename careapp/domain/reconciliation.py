"""Do the totals agree: what the reports count of each grade and sex, held against other counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Sex = Literal["male", "female", "total"]
Kind = Literal[
    "twice",  # a child in two classes on the count day
    "no_sex",  # a child whose sex is not written down
    "unknown",  # an enrolment of a child that is not here
    "report",  # a report that does not add up to the roster
    "dmc",  # the number that the school entered from DMC
    "now",  # who is in class now
    "records",  # records of children who are not counted
    "no_class",  # children who were never in a class
]
SERIOUS: frozenset[Kind] = frozenset({"twice", "no_sex", "unknown", "report", "dmc"})
Entered = Mapping[str, tuple[int, int]]  # by grade: boys and girls


@dataclass(frozen=True, slots=True)
class Difference:
    """A number that is not the one it is held against, and why.

    `grade` is "" for the whole school. `counted` is what the reports count and `other` what that is
    held against: `now`, `roster`, `dmc`, `report`, or the form whose records are not counted.
    `reason` is a sentence; `students` are the children behind it.
    """

    kind: Kind
    grade: str
    sex: Sex
    counted: int
    other: int
    against: str
    reason: str
    students: tuple[str, ...] = ()

    @property
    def serious(self) -> bool:
        """Whether the number that is sent is itself in doubt; else the difference is explained."""
        return self.kind in SERIOUS
