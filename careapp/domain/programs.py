"""Which careapp is the newer one. A school hears of one from its district, never from a network."""

import re
from dataclasses import dataclass
from datetime import date

_VERSION = re.compile(r"[0-9]{1,5}(\.[0-9]{1,5}){1,3}")


@dataclass(frozen=True, slots=True)
class Told:
    """The careapp that a district works with, by its answer of that day."""

    version: str
    district: str
    day: date


def is_version(text: str) -> bool:
    """Whether it is one as careapp counts them: `1.4.2`."""
    return _VERSION.fullmatch(text) is not None


def is_newer(theirs: str, ours: str) -> bool:
    """Whether `theirs` comes after `ours`; never where one of them is no version."""
    return is_version(theirs) and is_version(ours) and _numbers(theirs) > _numbers(ours)


def _numbers(version: str) -> tuple[int, ...]:
    """All four, so that 1.4 is 1.4.0."""
    found = [int(each) for each in version.split(".")]
    return (*found, *[0] * (4 - len(found)))
