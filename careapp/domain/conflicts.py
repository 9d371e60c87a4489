"""Conflicts: two laptops wrote different things into one field, and neither knew of the other."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any, Literal, NamedTuple, get_args

Choice = Literal["earlier", "later", "both"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
# What nobody decides about: numbers made from others, notes of this very kind, what is sealed.
PASSED_OVER = frozenset({
    "result", "conflict", "duplicate", "role_key", "submission", "submission_file",
    "submission_answer",
})  # fmt: skip
_SPACE = uuid.UUID("0f6c1d3a-5f0e-5c8b-9d61-6a2f3f1f7b10")


def moment(entry: str, zone: tzinfo | None) -> datetime:
    """When an entry was written, as the clock of its laptop said."""
    return datetime.fromtimestamp((uuid.UUID(entry).int >> 80) / 1000, zone)


class Said(NamedTuple):
    """What an entry (its id) says of a field: on which site, by whom (a staff id)."""

    entry: str
    site: str
    who: str
    value: Any


@dataclass(frozen=True, slots=True)
class Clash:
    """A conflict as it is found: what stands here, and what came."""

    table: str
    row: str
    field: str
    student: str
    mine: Said
    theirs: Said

    @property
    def earlier(self) -> Said:
        return min(self.mine, self.theirs, key=lambda each: each.entry)

    @property
    def later(self) -> Said:
        return max(self.mine, self.theirs, key=lambda each: each.entry)

    @property
    def id(self) -> str:
        """The same on every laptop that finds it."""
        name = f"{self.earlier.entry}|{self.later.entry}|{self.field}"
        return str(uuid.uuid5(_SPACE, name))


@dataclass(frozen=True, slots=True)
class Conflict:
    """A conflict as it is kept. `earlier` and `later` are the ids of the two entries; the later one
    stands until somebody decides. `decision` is a `Choice`, "" for none."""

    id: str
    table: str
    row: str
    field: str
    student: str
    earlier: str
    later: str
    decision: str = ""
    who: str = ""
    day: date | None = None
