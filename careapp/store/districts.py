"""Rows of the district: its name, its schools, rounds and supervisions, and the schools' keys."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from careapp.domain.districts import District, ListedSchool, Round, Supervision
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_DISTRICT = "id, name, code, province, address, phone"
_LISTED = 'id, name, "group", subdistrict, students, phone, closed'
_SUPERVISION = "id, code, kind, day, who, seen, agreed, follow_up, followed_on, deleted"
_NEVER = object()


def district(db: Connection) -> District | None:
    row = db.execute(f"SELECT {_DISTRICT} FROM district LIMIT 1").fetchone()
    return District(*row) if row else None


def save_district(changed: District) -> Entry:
    fields = asdict(changed)
    return Entry("district", fields.pop("id"), fields)


def listed(db: Connection) -> list[ListedSchool]:
    """Every school that is or was in the list, by cluster and name."""
    rows = db.execute(f"SELECT {_LISTED} FROM listed")
    found = (
        ListedSchool(code, name, group, subdistrict, students, phone, bool(closed))
        for code, name, group, subdistrict, students, phone, closed in rows
    )
    return sorted(found, key=lambda each: each.order)


def save_listed(changed: ListedSchool, before: ListedSchool | None = None) -> Iterator[Entry]:
    """An entry with the fields that differ; none when nothing does."""
    yield from _differing(
        "listed", changed.code, _of_school(changed), _of_school(before) if before else {}
    )


def rounds(db: Connection) -> list[Round]:
    """Those that were taken away too; the newest term first."""
    rows = db.execute("SELECT id, due, note, deleted FROM round ORDER BY id DESC")
    return [Round(id_, _day(due), note, bool(deleted)) for id_, due, note, deleted in rows]


def save_round(changed: Round, before: Round | None = None) -> Iterator[Entry]:
    yield from _differing(
        "round", changed.id, _of_round(changed), _of_round(before) if before else {}
    )


def supervisions(db: Connection, code: str = "") -> list[Supervision]:
    """Of a school or of all, the newest first; those that were taken away too."""
    rows = db.execute(
        f"SELECT {_SUPERVISION} FROM supervision WHERE ?1 = '' OR code = ?1"
        " ORDER BY day DESC, id DESC",
        (code,),
    )
    return [_supervision(row) for row in rows]


def save_supervision(changed: Supervision, before: Supervision | None = None) -> Iterator[Entry]:
    after, known = _plain(asdict(changed)), _plain(asdict(before)) if before else {}
    yield from _differing("supervision", after.pop("id"), after, known)


def pins(db: Connection) -> dict[str, str]:
    """By school code the key (hex) that its packs are signed with."""
    return dict(db.execute("SELECT id, public FROM pin WHERE public <> ''"))


def pinned(db: Connection, code: str) -> Entry:
    """The key of a school as it is kept now, to be kept so again."""
    row = db.execute("SELECT public, since, who FROM pin WHERE id = ?", (code,)).fetchone()
    public, since, who = row or ("", "", "")
    return Entry("pin", code, {"public": public, "since": since, "who": who})


def save_pin(code: str, public: str, since: date, who: str) -> Entry:
    return Entry("pin", code, {"public": public, "since": since.isoformat(), "who": who})


def _differing(
    table: str, row: str, after: dict[str, Any], before: dict[str, Any]
) -> Iterable[Entry]:
    fields = {name: value for name, value in after.items() if before.get(name, _NEVER) != value}
    return [Entry(table, row, fields)] if fields else []


def _of_school(each: ListedSchool) -> dict[str, Any]:
    fields = asdict(each)
    del fields["code"]
    return fields


def _of_round(each: Round) -> dict[str, Any]:
    fields = _plain(asdict(each))
    del fields["term"]
    return fields


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        name: each.isoformat() if isinstance(each, date) else each for name, each in fields.items()
    }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _supervision(row: tuple[Any, ...]) -> Supervision:
    id_, code, kind, day, who, seen, agreed, follow_up, followed_on, deleted = row
    return Supervision(
        id_, code, kind, date.fromisoformat(day) if day else date.min, who, seen, agreed,
        _day(follow_up), _day(followed_on), bool(deleted),
    )  # fmt: skip
