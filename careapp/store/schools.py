"""Rows of the school itself: its name and codes, terms, staff and accounts, settings."""

import json
from collections.abc import Collection, Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from careapp.domain.people import Staff
from careapp.domain.schools import School, Term
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_SCHOOL = (
    "id, name, smis_code, area, percode, ministry_code, subdistrict, district, province, phone"
)
_STAFF = "id, name, position, phone, login, role, classes, active, also"


def school(db: Connection) -> School | None:
    row = db.execute(f"SELECT {_SCHOOL} FROM school LIMIT 1").fetchone()
    return School(*row) if row else None


def save_school(changed: School) -> Entry:
    fields = asdict(changed)
    return Entry("school", fields.pop("id"), fields)


def terms(db: Connection) -> tuple[Term, ...]:
    """Oldest first."""
    rows = db.execute(
        'SELECT year, number, start, "end", count_day FROM term ORDER BY year, number'
    )
    return tuple(Term(year, number, *map(date.fromisoformat, days)) for year, number, *days in rows)


def terms_of_work(db: Connection) -> list[str]:
    """The ids of the terms that something is written in, whether a list was taken in or not."""
    found = set[str]()
    for table in ("record", "report_card", "visit_plan", "activity"):
        after = f"SELECT min(term) FROM {table} WHERE term > ?"  # each has an index by term
        last: str | None = ""
        while last is not None:
            (last,) = db.execute(after, (last,)).fetchone()
            found |= {last} if last else set()
    return sorted(found)


def save_term(term: Term) -> Entry:
    fields = {"year": term.year, "number": term.number, "start": term.start.isoformat(),
              "end": term.end.isoformat(), "count_day": term.count_day.isoformat()}  # fmt: skip
    return Entry("term", term.id, fields)


def staff(db: Connection) -> tuple[Staff, ...]:
    """Everybody who works or worked at the school, by name."""
    return tuple(_staff(row) for row in db.execute(f"SELECT {_STAFF} FROM staff ORDER BY name"))


def staff_with(db: Connection, roles: Collection[str]) -> list[Staff]:
    """Who works at the school in one of the roles, by name."""
    rows = db.execute(
        f"SELECT {_STAFF} FROM staff WHERE active = 1"
        " AND (also <> '[]' OR role IN (SELECT value FROM json_each(?))) ORDER BY name",
        (json.dumps([*roles]),),
    )
    return [each for each in map(_staff, rows) if not set(each.roles).isdisjoint(roles)]


def staff_names(db: Connection) -> dict[str, str]:
    """By id, in the same order: all that most pages say of them."""
    return dict(db.execute("SELECT id, name FROM staff ORDER BY name").fetchall())


def staff_by_login(db: Connection, login: str) -> Staff | None:
    row = db.execute(
        f"SELECT {_STAFF} FROM staff WHERE login = ? AND active = 1", (login,)
    ).fetchone()
    return _staff(row) if row else None


def _staff(row: tuple[Any, ...]) -> Staff:
    id_, name, position, phone, login, role, classes, active, also = row
    reach, further = tuple(json.loads(classes)), tuple(json.loads(also))
    return Staff(id_, name, position, phone, login, role, reach, bool(active), further)


def save_staff(person: Staff) -> Entry:
    fields = asdict(person)
    lists = {"classes": list(person.classes), "also": list(person.also)}
    return Entry("staff", fields.pop("id"), {**fields, **lists})


def setting(db: Connection, name: str, default: Any = None) -> Any:
    row = db.execute("SELECT value FROM setting WHERE id = ?", (name,)).fetchone()
    found = json.loads(row[0]) if row else None
    return default if found is None else found


def settings(db: Connection, prefix: str) -> Iterator[tuple[str, Any]]:
    """The settings whose name begins with `prefix`, the prefix taken off."""
    rows = db.execute(
        "SELECT id, value FROM setting WHERE substr(id, 1, ?) = ?", (len(prefix), prefix)
    )
    return ((name[len(prefix) :], json.loads(value)) for name, value in rows)


def save_setting(name: str, value: Any) -> Entry:
    return Entry("setting", name, {"value": value})
