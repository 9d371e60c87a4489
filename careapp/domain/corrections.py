"""What a family asked to have set right, and what the school answered.

The setting right itself is ordinary work on the child's page, and stands in its history.
"""

from dataclasses import dataclass
from datetime import date

ANSWERS = ("corrected", "refused")


@dataclass(frozen=True, slots=True)
class Correction:
    """`answer` is "" while it waits, else one of `ANSWERS`; a refusal has its reason."""

    id: str
    student: str
    day: date
    by: str  # a guardian's id, or a name in words
    asked: str
    answer: str = ""
    reason: str = ""
    answered_on: date | None = None
    who: str = ""
    deleted: bool = False
