"""Growth tables: how far a child's height or BMI lies from those of its age and sex."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from careapp.domain.people import SEXES
from careapp.errors import CareError
from careapp.forms.definition import Z_INDEXES
from careapp.i18n import translate

HEADS = ("index", "sex", "month", "l", "m", "s")
_Key = tuple[str, str, int]  # what is measured, of which sex, at how many months


class Lms(NamedTuple):
    """A distribution of measurements: its skewness, its median, how wide it is."""

    skew: float
    median: float
    spread: float

    def z(self, value: float) -> float:
        """How many standard deviations `value` lies above the median.

        Beyond three of them it goes on by the distance from the second to the third, as the WHO
        reckons with weights; with a skewness of 1, as heights have, that changes nothing.
        """
        found: float = ((value / self.median) ** self.skew - 1) / (self.skew * self.spread)
        if abs(found) <= 3:
            return found
        side = 3 if found > 0 else -3
        third, second = self._value(side), self._value(side * 2 / 3)
        return side + (value - third) / abs(third - second)

    def _value(self, z: float) -> float:
        return float(self.median * (1 + self.skew * self.spread * z) ** (1 / self.skew))


@dataclass(frozen=True, slots=True)
class GrowthTable:
    """Distributions by what is measured, sex and age in completed months."""

    name: str
    rows: Mapping[_Key, Lms]

    def z(self, index: str, sex: str, months: int, value: float) -> float | None:
        """To two decimals, as it is shown and banded; None outside the ages of the table."""
        row = self.rows.get((index, sex, months))
        return None if row is None else round(row.z(value), 2) + 0.0  # never -0.0


def read(path: Path) -> GrowthTable:
    """A table from a csv file. CareError with the row of what is wrong with it."""
    try:
        lines = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    except (OSError, UnicodeDecodeError) as problem:
        raise CareError(
            translate("Growth", "The growth table {file} cannot be read: {reason}").format(
                file=path.name, reason=getattr(problem, "strerror", None) or problem
            )
        ) from problem
    if not lines or tuple(lines[0]) != HEADS:
        raise CareError(
            translate("Growth", "{file}: the first row has to be {heads}").format(
                file=path.name, heads=",".join(HEADS)
            )
        )
    rows: dict[_Key, Lms] = {}
    for number, cells in enumerate(lines[1:], 2):
        try:
            key, row = _row(cells)
            if key in rows:
                raise ValueError(cells)
        except ValueError:
            message = translate("Growth", "{file}, row {row}: this is not a row of a growth table")
            raise CareError(message.format(file=path.name, row=number)) from None
        rows[key] = row
    return GrowthTable(path.stem, rows)


def _row(cells: Iterable[str]) -> tuple[_Key, Lms]:
    """ValueError for anything that is none."""
    index, sex, month, skew, median, spread = cells
    row = Lms(float(skew), float(median), float(spread))
    if index not in Z_INDEXES or sex not in SEXES or not (row.skew and 0 < row.median < 1000):
        raise ValueError(index)
    if not (0 < row.spread < 1 and abs(row.skew) * row.spread * 3 < 1):
        raise ValueError(spread)
    return (index, sex, int(month)), row
