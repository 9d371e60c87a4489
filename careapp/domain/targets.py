"""Targets: what a school wants to reach in a year, and how far a counted value is from it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any, Literal, get_args

from careapp import paths
from careapp.domain.schools import Term

Light = Literal["reached", "near", "far", ""]  # "": nothing to compare
Source = Literal["obec", "district", "school"]
Words = Mapping[str, str]  # language → words

SOURCES: tuple[Source, ...] = get_args(Source)
PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is counted: `counts` says which of which. `near` is the part of the goal, in per cent,
    by which a value may miss it and is not far from it yet."""

    id: str
    title: Words
    counts: Words
    unit: Literal["percent", "per_class"]
    direction: Literal["up", "down"]
    span: Literal["term", "year"]
    step: int
    usual: float
    near: float
    source: Words
    edition: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Target:
    """What an indicator is to reach in a school year, who sees to it, and where it comes from.

    `focus` is the focus point or strategy that it belongs to. Without a `goal` it has no light.
    """

    year: int
    indicator: str
    goal: float | None = None
    owner: str = ""  # a staff id
    source: str = ""
    focus: str = ""
    deleted: bool = False

    @property
    def id(self) -> str:
        """Two laptops that set the same goal meet in one row."""
        return f"{self.year}|{self.indicator}"


@dataclass(frozen=True, slots=True)
class Value:
    """A counted value: `part` of `whole`. `done` and `rest` are the children behind it, by id; of
    plans, referrals and partners there may be more or fewer things than children."""

    part: int
    whole: int
    done: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()

    def number(self, unit: str) -> Decimal | None:
        """In per cent, or by class; one decimal, half up. None of nothing."""
        if not self.whole:
            return None
        times = 100 if unit == PERCENT else 1
        exact = Decimal(self.part * times) / self.whole
        return exact.quantize(Decimal("0.1"), ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Past:
    """A value of one school year; of an indicator that is counted by term in the same term of each.

    `begun` is False for a term that has not begun: there is nothing to count yet.
    """

    term: Term
    value: Value
    goal: float | None
    light: Light
    begun: bool


@dataclass(frozen=True, slots=True)
class Line:
    """An indicator with its goal and its values, the oldest year first."""

    indicator: Indicator
    target: Target | None
    history: tuple[Past, ...]

    @property
    def now(self) -> Past:
        return self.history[-1]

    @property
    def light(self) -> Light:
        return self.now.light


def light(value: Value, goal: float | None, indicator: Indicator) -> Light:
    """How far a value is from its goal; weighed by the exact fraction, not by what is printed."""
    if goal is None or not value.whole:
        return ""
    times = 100 if indicator.unit == PERCENT else 1
    exact, wanted = Decimal(value.part * times) / value.whole, Decimal(str(goal))
    slack = wanted * Decimal(str(indicator.near)) / 100
    if indicator.direction == "down":
        exact, wanted = -exact, -wanted
    if exact >= wanted:
        return "reached"
    return "near" if exact >= wanted - slack else "far"


@lru_cache(maxsize=1)
def indicators() -> Mapping[str, Indicator]:
    """Those that come with the program, in their order."""
    path = paths.resources() / "targets" / "indicators.toml"
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    found = (_indicator(each, values) for each in values["indicators"])
    return {each.id: each for each in found}


def _indicator(each: Mapping[str, Any], values: Mapping[str, Any]) -> Indicator:
    return Indicator(
        each["id"], each["title"], each["counts"], each["unit"], each["direction"], each["span"],
        int(each["step"]), float(each["usual"]), float(values["near"]), each["source"],
        values["edition"], bool(each["verified"]),
    )  # fmt: skip
