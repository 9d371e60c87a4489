"""Rows of the members of teams, and the order of each year, which is a setting."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from careapp.domain.teams import Member, Order, in_order
from careapp.store import schools
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_MEMBER = (
    "id, year, team, name, post, classroom, staff, partner, student, position, phone, turn, deleted"
)
_ORDER = "team-order:"  # and the year


def members(
    db: Connection, year: int, team: str | None = None, classroom: str = ""
) -> list[Member]:
    """Of all teams of a year, or of one; each in its order. The parents' are by class (label)."""
    where, values = "", tuple[str, ...]()
    if team is not None:
        where, values = "AND team = ? AND classroom = ?", (team, classroom)
    rows = db.execute(
        f"SELECT {_MEMBER} FROM team_member WHERE year = ? AND deleted = 0 {where}",
        (year, *values),
    )
    return sorted(map(_member, rows), key=in_order)


def member(db: Connection, id_: str) -> Member | None:
    """A member, whether it was taken out or not."""
    rows = db.execute(f"SELECT {_MEMBER} FROM team_member WHERE id = ?", (id_,))
    return next(map(_member, rows), None)


def years(db: Connection) -> tuple[int, ...]:
    """The years that have any members, oldest first."""
    rows = db.execute("SELECT DISTINCT year FROM team_member WHERE deleted = 0 ORDER BY year")
    return tuple(year for (year,) in rows)


def save_member(changed: Member, before: Member | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ, none when nothing does; all of them when the place goes
    to the parent of another child, so that it stands when the first one is erased."""
    same = before is not None and before.student == changed.student
    fields, known = asdict(changed), asdict(before) if before and same else {}
    del fields["id"]
    differing = {name: value for name, value in fields.items() if known.get(name) != value}
    return [Entry("team_member", changed.id, differing, changed.student)] if differing else []


def order(db: Connection, year: int) -> Order:
    """As far as it is known."""
    found = schools.setting(db, f"{_ORDER}{year}", {})
    day = found.pop("day", "")
    return Order(**found, day=date.fromisoformat(day) if day else None)


def save_order(year: int, changed: Order) -> Entry:
    day = changed.day.isoformat() if changed.day else ""
    return schools.save_setting(f"{_ORDER}{year}", {**asdict(changed), "day": day})


def _member(row: tuple[Any, ...]) -> Member:
    id_, year, team, name, post, room, staff, partner, student, position, phone, turn, gone = row
    return Member(
        id_, year, team, name, post, room, staff, partner, student, position, phone, turn,
        bool(gone),
    )  # fmt: skip
