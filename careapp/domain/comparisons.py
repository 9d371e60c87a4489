"""Schools beside one another, with care for the small ones: who is further off than chance alone.

A school's share is compared with that of all schools together, by the limits of a funnel plot: the
smaller the school, the wider. A school of few children, or of masked ones, is not compared.
"""

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Literal

from careapp import paths

Standing = Literal["usual", "high", "low", "far_high", "far_low", "few", "masked", "missing"]
COMPARED: tuple[Standing, ...] = ("far_high", "high", "usual", "low", "far_low")


@dataclass(frozen=True, slots=True)
class Rule:
    """Under `few` children nothing is compared; `watch` and `far` are standard errors."""

    few: int
    watch: float
    far: float
    source: Mapping[str, str]
    edition: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """A school's number: `part` of its `whole`; None where it is masked, or nobody sent it."""

    code: str
    name: str
    whole: int | None
    part: int | None


@dataclass(frozen=True, slots=True)
class Compared:
    """A school's standing. `share` in percent; `low` and `high` are where a school of its size
    usually lies."""

    code: str
    name: str
    whole: int | None
    part: int | None
    share: Decimal | None
    standing: Standing
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The compared schools by their share, the highest first; then those that are not compared, in
    the order they came in. `share` is that of all schools whose numbers are seen."""

    lines: tuple[Compared, ...]
    share: Decimal | None
    whole: int
    rule: Rule


@lru_cache(maxsize=1)
def rule() -> Rule:
    """The rule in use, a fact with its source."""
    path = paths.resources() / "district" / "comparison.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return Rule(
        told["few"], told["watch"], told["far"], told["source"], told["edition"], told["verified"]
    )


def compared(asked: Iterable[Asked], by: Rule) -> Comparison:
    """Every school with its standing."""
    schools = list(asked)
    seen = [(a.part, a.whole) for a in schools if a.part is not None and a.whole]
    part, whole = sum(each for each, _ in seen), sum(each for _, each in seen)
    middle = part / whole if whole else 0.0
    lines = [_compared(each, middle, by) for each in schools]
    ranked = [each for each in lines if each.standing in COMPARED]
    ranked.sort(key=lambda each: -(each.share or 0))
    rest = (each for each in lines if each.standing not in COMPARED)
    return Comparison((*ranked, *rest), _percent(middle) if whole else None, whole, by)


def _compared(asked: Asked, middle: float, by: Rule) -> Compared:
    code, name, whole, part = asked.code, asked.name, asked.whole, asked.part
    if whole is None or part is None:
        return Compared(code, name, whole, part, None, "masked")
    if not whole:
        return Compared(code, name, whole, part, None, "missing")
    share = _percent(part / whole)
    if whole < by.few:
        return Compared(code, name, whole, part, share, "few")
    error = math.sqrt(middle * (1 - middle) / whole)
    usual = (
        _percent(max(0.0, middle - by.watch * error)),
        _percent(min(1.0, middle + by.watch * error)),
    )
    return Compared(
        code, name, whole, part, share, _standing(part / whole - middle, error, by), *usual
    )


def _standing(off: float, error: float, by: Rule) -> Standing:
    """By how many standard errors it lies off; rounding does not put a school out of its limits."""
    if abs(off) <= by.watch * error + 1e-12:
        return "usual"
    if abs(off) <= by.far * error:
        return "high" if off > 0 else "low"
    return "far_high" if off > 0 else "far_low"


def _percent(share: float) -> Decimal:
    return Decimal(str(round(share * 100, 6))).quantize(Decimal("0.1"), ROUND_HALF_UP)
