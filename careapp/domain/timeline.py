"""The timeline of a child: everything that was done about it, in the five steps of the system."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

# The five steps: to know each child, to screen, to promote, to prevent and help, to refer.
CareStep = Literal["know", "screen", "promote", "support", "refer"]
STEPS: tuple[CareStep, ...] = get_args(CareStep)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. `kind` is what it tells of and `row` its id in the store; a plan
    that was opened and its moves are entries of their own.

    `place` and `details` say what it opens: a screen with what that takes, or "" for nothing.
    `tone` is that of a group where the thing came to one.
    """

    row: str
    kind: str
    step: CareStep
    day: date
    title: str
    text: str = ""
    tone: str = ""
    place: str = ""
    details: Mapping[str, str] = field(default_factory=dict, hash=False)


def newest_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """By day, then by when it was written down; the ids of rows grow with time."""
    return tuple(sorted(entries, key=lambda each: (each.day, each.row, each.kind), reverse=True))


def of_step(entries: Iterable[Entry], step: str) -> tuple[Entry, ...]:
    """Those of one step; all of them for ""."""
    return tuple(each for each in entries if step in ("", each.step))


def counts(entries: Iterable[Entry]) -> dict[str, int]:
    """How many there are of each step, "" for all."""
    found = dict.fromkeys(("", *STEPS), 0)
    for each in entries:
        found[""] += 1
        found[each.step] += 1
    return found
