"""A hub: a server of the school's own, or of its district, on which the laptops' logs meet.

Whom an entry concerns is told by its `scope` (`EVERYBODY`, a child, a class, `SCHOOL_ALONE`): the
hub lets an account read and write what it reaches, without reading what an entry says.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from careapp.domain.access import ALLOWED, BOUND_TO_CLASSES, Action, Role
from careapp.domain.entries import Change
from careapp.domain.people import Staff

EVERYBODY, SCHOOL_ALONE = "s", "x"
# What is the school's own, and not a child's; `careapp.of_school` has the same list.
OF_SCHOOL = frozenset({
    "own_form", "partner", "purge", "role_key", "school", "setting", "staff", "target", "term",
    "wording",
})  # fmt: skip
_WITHOUT_CHILD = frozenset({"activity", "conflict", "document", "team_member"})

_CARRY = frozenset({Action.HAND_OVER, Action.JOIN_LAPTOPS})


def of_child(child: str) -> str:
    return f"c:{child}"


def of_class(label: str) -> str:
    return f"r:{label}"


class Scope(NamedTuple):
    """Whom an entry concerns; who reads it has to reach all of `also` too."""

    first: str
    also: tuple[str, ...] = ()

    def fits(self, change: Change) -> bool:
        """Whether an entry concerns whom it says that it concerns; `careapp.fits` is the same."""
        if change.tbl in OF_SCHOOL:
            return self.first in (EVERYBODY, SCHOOL_ALONE)
        if change.student:
            own = change.tbl != "student" or change.row == change.student
            return own and of_child(change.student) in (self.first, *self.also)
        return self.first == SCHOOL_ALONE or change.tbl in _WITHOUT_CHILD

    def reached_by(self, scopes: Collection[str]) -> bool:
        return self.first in scopes and all(each in scopes for each in self.also)


@dataclass(frozen=True, slots=True)
class Rights:
    """What an account may do on the hub; see the columns of `careapp.member`."""

    everything: bool
    classes: tuple[str, ...]
    tables: tuple[str, ...]
    settings: tuple[str, ...]
    erases: bool
    keeps: bool
    active: bool = True


class Mark(NamedTuple):
    """What the hub calls the state it was in after the entry of a number; (0, "") for the first."""

    seq: int = 0
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Greeting:
    """The hub's answer to who comes. `head` is the number of its newest entry, `mark` the newest
    mark, `known` whether the one it gave this laptop last is still there; `moved` changes when the
    account reaches others than before. `scopes` are what a class-bound account reaches. `latest` is
    up to when entries may be dated, in milliseconds since 1970."""

    hub: str
    now: datetime
    latest: int
    sealed: bool
    school: str
    staff: str
    login: str
    everything: bool
    tables: frozenset[str]
    settings: tuple[str, ...]
    erases: bool
    keeps: bool
    scopes: frozenset[str]
    moved: int
    head: int
    known: bool
    mark: Mark

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "Greeting":
        return cls(
            told["hub"], datetime.fromisoformat(told["now"]), told["latest"], told["sealed"],
            told["school"], told["staff"], told["login"], told["everything"],
            frozenset(told["tables"]), tuple(told["settings"]), told["erases"], told["keeps"],
            frozenset(told["scopes"]), told["moved"], told["head"], told["known"],
            Mark(told["marked"], told["mark"] or ""),
        )  # fmt: skip

    def may_write(self, scope: Scope, tbl: str, row: str) -> bool:
        """As the hub decides it (`careapp.may_write` and its policies)."""
        if not (self.everything or scope.reached_by(self.scopes)):
            return False
        if tbl in self.tables or not (scope.first == EVERYBODY or tbl in OF_SCHOOL):
            return True
        return tbl == "setting" and row.startswith(self.settings)


def rights_of(
    person: Staff,
    tables: Mapping[str, frozenset[Action]],
    settings: Mapping[str, frozenset[Action]],
) -> Rights:
    """What somebody who works at the school may do, by the same table as in the program. `tables`
    and `settings` say which of the school's own data asks for which of some actions."""
    known = {each.value for each in Role}
    roles = frozenset(Role(each) for each in person.roles if each in known)
    actions = frozenset[Action]().union(*(ALLOWED[each] for each in roles))
    return Rights(
        everything=bool(roles - BOUND_TO_CLASSES) and person.active,
        classes=tuple(sorted(person.classes)),
        tables=tuple(sorted(name for name, any_of in tables.items() if any_of & actions)),
        settings=tuple(sorted(name for name, any_of in settings.items() if any_of & actions)),
        erases=Action.ERASE_STUDENTS in actions,
        keeps=Action.MANAGE_ACCOUNTS in actions,
        active=person.active and bool(person.login) and bool(actions & _CARRY),
    )
