"""A national growth standard: the lines between its bands, by sex and by age or height.

The numbers of the Thai Department of Health are printed in a book and were published as no file: a
school copies them into one, and has its own table from then on.
"""

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple


class StandardRow(NamedTuple):
    """The measurements at some standard deviations, `at` so many months or centimetres."""

    at: float
    values: Mapping[float, float]


Curve = tuple[str, str]  # what is measured, of which sex
_EXACT = 4  # decimals of a line between two rows


@dataclass(frozen=True, slots=True)
class Standard:
    """A school's own table, with the words by which it says where its numbers are from.

    The rows of a curve go upwards.
    """

    source: str
    edition: str
    curves: Mapping[Curve, tuple[StandardRow, ...]]

    @property
    def id(self) -> str:
        """The same for the same table; another for every other."""
        rows = [(*curve, row.at, sorted(row.values.items())) for curve, each in
                sorted(self.curves.items()) for row in each]  # fmt: skip
        told = repr((self.source, self.edition, rows))
        return hashlib.sha256(told.encode()).hexdigest()[:8]

    def has(self, index: str) -> bool:
        return any(name == index for name, _ in self.curves)

    def lines(
        self, index: str, sex: str, at: float, deviations: Iterable[float]
    ) -> tuple[float, ...] | None:
        """The measurements at these deviations; between two rows in proportion, None outside."""
        rows = self.curves.get((index, sex), ())
        place = bisect_left(rows, at, key=lambda row: row.at)
        if place < len(rows) and rows[place].at == at:
            return tuple(rows[place].values[each] for each in deviations)
        if not 0 < place < len(rows):
            return None
        below, above = rows[place - 1], rows[place]
        share = (at - below.at) / (above.at - below.at)
        ends = ((below.values[each], above.values[each]) for each in deviations)
        return tuple(round(low + share * (high - low), _EXACT) for low, high in ends)


def passed(size: float, lines: Iterable[float], deviations: Iterable[float]) -> int:
    """How many lines a measurement has passed; on a line it counts as nearer to the middle."""
    pairs = zip(lines, deviations, strict=True)
    return sum(size >= line if deviation <= 0 else size > line for line, deviation in pairs)
