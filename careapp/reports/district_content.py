"""What the papers of a district are made from: its schools' packs added up, and who sent what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from careapp.domain.comparisons import Comparison
from careapp.domain.consolidations import Consolidation
from careapp.domain.districts import Supervision
from careapp.reports.heading import Heading, term_line
from careapp.reports.model import Value

MASKED = "*"
Status = Literal[
    "missing", "received", "accepted", "returned", "faulty", "duplicate", "foreign"
]  # fmt: skip
COUNTED: tuple[Status, ...] = ("received", "accepted")


@dataclass(frozen=True, slots=True)
class SchoolLine:
    """A school of the list and what it sent, or a file that was set aside: then `file` is its name.
    `words` are what is wrong, or does not add up. `late` is in days."""

    code: str
    name: str
    group: str = ""
    status: Status = "missing"
    version: int = 0
    received: date | None = None
    late: int | None = None
    words: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class DistrictContent:
    """A term of a district. `labels` name the dimensions in the order of the paper. `aside` are
    files that are not added up."""

    consolidation: Consolidation
    schools: Sequence[SchoolLine]
    aside: Sequence[SchoolLine]
    labels: Mapping[str, str]
    comparison: Comparison
    supervisions: Sequence[Supervision] = ()
    due: date | None = None
    masked: frozenset[str] = field(default_factory=frozenset)  # codes of schools that masked cells

    @property
    def counted(self) -> int:
        return len(self.consolidation.schools)

    def name_of(self, code: str) -> str:
        found = (each.name for each in self.schools if each.code == code)
        return next(found, code)


def under(heading: Heading) -> tuple[str, ...]:
    """The lines under a district's title."""
    return heading.school, term_line(heading)


def shown(n: int | None) -> Value:
    """A number, or the sign of one that is masked."""
    return MASKED if n is None else n


def status_words(heading: Heading, status: Status) -> str:
    return {
        "missing": heading.translate("District", "Not sent"),
        "received": heading.translate("District", "Received"),
        "accepted": heading.translate("District", "Accepted"),
        "returned": heading.translate("District", "Returned"),
        "faulty": heading.translate("District", "Faulty"),
        "duplicate": heading.translate("District", "Sent again"),
        "foreign": heading.translate("District", "Of no school in the list"),
    }[status]


def lines_with(content: DistrictContent, states: Iterable[Status]) -> list[SchoolLine]:
    wanted = tuple(states)
    return [each for each in content.schools if each.status in wanted]
