"""How far a score moves by chance alone, where a source says so: `resources/reliability/`."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from careapp.forms.text import Text
from careapp.paths import resources


@dataclass(frozen=True, slots=True)
class Reliability:
    """Of the scales of a form at one version; `least` is how many points are more than chance.

    `verified`: whether the numbers were found for children like these. `chance`: of how many of 100
    children chance alone moves a score so far.
    """

    form: str
    version: int
    verified: bool
    chance: int
    method: Text
    source: Text
    least: Mapping[str, int] = field(hash=False)


def least_points(consistency: float, sd: float, z: float) -> int:
    """The fewest whole points that chance alone hardly ever moves a score by (Jacobson & Truax)."""
    return math.floor(z * math.sqrt(2) * sd * math.sqrt(1 - consistency)) + 1


@cache
def reliability(form_id: str) -> Reliability | None:
    """None for a form of which nothing is known."""
    path = resources() / "reliability" / f"{form_id}.toml"
    if not path.is_file():
        return None
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    least = {
        scale: least_points(each["consistency"], each["sd"], values["z"])
        for scale, each in values["scales"].items()
    }
    return Reliability(
        values["form"], values["version"], values["verified"],
        math.ceil(100 * math.erfc(values["z"] / math.sqrt(2)) - 0.01),
        Text(**values["method"]), Text(**values["source"]), least,
    )  # fmt: skip
