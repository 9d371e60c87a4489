"""What the papers of a referral say: all of it, before it is set on paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from careapp.domain.people import Student
from careapp.domain.referrals import Life
from careapp.reports.heading import Heading, grade_name
from careapp.reports.model import Block


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A thing that goes along: named in the letter, and what is printed behind it, if anything."""

    title: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A referral with all that its papers say. `to` is whom it goes to; `names` are those of staff
    and `answers` the words of answers, by id; `sent` is None for one that is not sent yet."""

    life: Life
    student: Student
    classroom: str
    to: str
    owner: str
    phone: str
    enclosed: tuple[Enclosed, ...]
    names: Mapping[str, str]
    answers: Mapping[str, str]

    @property
    def sent(self) -> date | None:
        return self.life.standing.sent_on

    def who(self, heading: Heading) -> str:
        """The child with its class."""
        return f"{self.student.name} {self.room(heading)}".strip()

    def room(self, heading: Heading) -> str:
        return grade_name(self.classroom, heading.language) if self.classroom else ""
