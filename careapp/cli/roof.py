"""What only the roof can hand in, and how a command tells what came of it."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from careapp.clock import Clock
from careapp.settings import Settings

Arguments = argparse.Namespace


@dataclass(frozen=True, slots=True)
class Measured:
    """A job of the bench beside its floor; a number that could not be taken is None, `note` says
    why. `more` are further numbers in the same unit, unless their names say another. `about` says
    what is measured, and beside what."""

    job: str
    value: float | None
    floor: float | None
    unit: str = "s"
    note: str = ""
    more: Mapping[str, float] = field(default_factory=dict)
    about: str = ""

    @property
    def ratio(self) -> float | None:
        return self.value / self.floor if self.value is not None and self.floor else None


@dataclass(frozen=True, slots=True)
class Roof:
    """What stands above the command line."""

    clock: Clock
    settings: Settings
    open_window: Callable[[Path | None, str, str], int]  # school, password, language → status
    measure: Callable[[int, Sequence[str], Callable[[str], None]], Iterator[Measured]]
    # (students, names of jobs or none for all, what is told meanwhile)


def say(text: str) -> None:
    print(text)


def whisper(text: str) -> None:
    """To standard error: progress and asides, so that output can be piped."""
    print(text, file=sys.stderr)


def tell_json(document: Mapping[str, Any]) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=1, default=str))
