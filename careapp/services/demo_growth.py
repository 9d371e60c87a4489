"""Weight and height of the demo's children: each keeps near a line of the WHO reference."""

import random
from datetime import date
from functools import lru_cache

from careapp import paths
from careapp.domain.calendar import age_months
from careapp.domain.records import Answer
from careapp.forms.growth import GrowthTable, read
from careapp.services.demo_people import Child


def measurement(child: Child, day: date, chance: random.Random) -> dict[str, Answer]:
    """As a scale and a yardstick would show it; the heavier the burden, the further out."""
    own = random.Random(child.student.national_id)
    tall = own.gauss(-0.25, 0.95) - child.burdens["home"]
    thick = own.gauss(0.15, 1.25) + chance.uniform(-0.15, 0.15)
    months = age_months(child.student.born, day) if child.student.born else 0
    height = _at("height", child, months, tall) + chance.uniform(-0.4, 0.4)
    bmi = _at("bmi", child, months, thick)
    return {
        "weight_kg": round(bmi * (height / 100) ** 2, 1),
        "height_cm": round(height * 2) / 2,
    }


@lru_cache(maxsize=1)
def _reference() -> GrowthTable:
    return read(paths.resources() / "growth" / "who-2007.csv")


def _at(index: str, child: Child, months: int, z: float) -> float:
    """What lies so many standard deviations from the median."""
    row = _reference().rows[index, child.student.sex, months]
    return float(row.median * (1 + row.skew * row.spread * z) ** (1 / row.skew))
