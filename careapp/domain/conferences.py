"""Case conferences: who came together about a child's plan, and what they agreed."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Conference:
    """`staff` and `partners` took part, by id; `others` are named in words, a parent first of all.
    What was `agreed` is a line for each thing; `who` wrote it down."""

    id: str
    plan: str
    student: str
    day: date
    place: str = ""
    staff: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    others: str = ""
    talked: str = ""
    agreed: str = ""
    who: str = ""
    deleted: bool = False

    @property
    def things(self) -> tuple[str, ...]:
        """What was agreed, one by one: without the numbers and dashes before them."""
        lines = (
            line.strip().lstrip("-–•*0123456789.) ").strip() for line in self.agreed.split("\n")
        )
        return tuple(filter(None, lines))

    @property
    def says_something(self) -> bool:
        return bool(self.talked.strip() or self.agreed.strip())

    @property
    def has_somebody(self) -> bool:
        return bool(self.staff or self.partners or self.others.strip())
