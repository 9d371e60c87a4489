"""The screening groups, and how dimensions make an overall group."""

from collections.abc import Iterable
from typing import Literal

Group = Literal["normal", "at_risk", "problem"]
GROUPS: tuple[Group, ...] = ("normal", "at_risk", "problem")


def severity(group: str) -> int:
    """0 normal, 1 at risk, 2 problem. ValueError for any other word."""
    return GROUPS.index(group)


def worst(groups: Iterable[str]) -> str:
    """The worst of the groups; "" when there is none."""
    return max(groups, key=severity, default="")
