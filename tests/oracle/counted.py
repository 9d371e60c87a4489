"""What every report has to say: its tidy rows and the rows of its tables, from raw rows."""

from collections.abc import Callable
from dataclasses import dataclass, field

REPORTS: dict[str, Callable] = {}


@dataclass
class Expected:
    """`data` are the tidy rows; `rows` those of the tables, each cell as it has to be: None for an
    empty one. `drawn` are rows of a workbook that are a picture on paper. `whole` says that no
    other row of the sheet may have numbers."""

    data: list
    rows: list = field(default_factory=list)
    drawn: list = field(default_factory=list)
    whole: bool = True


def report(*names):
    """Marks what works out some reports: `(school, term, where, name)` → Expected."""

    def mark(build):
        for name in names:
            REPORTS[name] = build
        return build

    return mark


class Tally:
    """Children and what is said of them (id → scale → group); screened is who has a record."""

    def __init__(self, children, said):
        self.all, self._said = list(children), said
        self.done = [c for c in self.all if c.id in said]
        self.waiting = [c for c in self.all if c.id not in said]

    def of(self, children):
        return Tally(children, self._said)

    def group(self, child, scale):
        return self._said.get(child.id, {}).get(scale, "")

    def bands(self, scale):
        """Group → children; who is screened and in none is incomplete."""
        found = {}
        for child in self.done:
            found.setdefault(self.group(child, scale) or "incomplete", []).append(child)
        return found
