"""Rows of case conferences."""

import json
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from careapp.domain.conferences import Conference
from careapp.store.connection import Connection
from careapp.store.differences import differing
from careapp.store.journal import Entry
from careapp.store.projection import PARTNER, STAFF

_CONFERENCE = "id, plan, student, day, place, staff, partners, others, talked, agreed, who, deleted"
_LISTS = {"staff": STAFF, "partners": PARTNER}


def of_plans(db: Connection, plans: Collection[str]) -> list[Conference]:
    """Of some plans, the newest first."""
    rows = db.execute(
        f"SELECT {_CONFERENCE} FROM plan_conference WHERE deleted = 0"
        " AND plan IN (SELECT value FROM json_each(?)) ORDER BY day DESC, id DESC",
        (json.dumps([*plans]),),
    )
    return [_conference(row) for row in rows]


def conference(db: Connection, id_: str) -> Conference | None:
    """A conference, whether it was taken away or not."""
    rows = db.execute(f"SELECT {_CONFERENCE} FROM plan_conference WHERE id = ?", (id_,))
    return next(map(_conference, rows), None)


def save_conference(changed: Conference, before: Conference | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ; none when nothing does."""
    return differing("plan_conference", changed, before, _LISTS)


def _conference(row: tuple[Any, ...]) -> Conference:
    id_, plan, student, day, place, staff, partners, others, talked, agreed, who, deleted = row
    return Conference(
        id_, plan, student, date.fromisoformat(day) if day else date.min, place,
        frozenset(json.loads(staff)), frozenset(json.loads(partners)), others, talked, agreed, who,
        bool(deleted),
    )  # fmt: skip
