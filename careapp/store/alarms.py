"""Rows of alarms: answers that may mean danger, and what was done about them."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import date
from typing import Any

from careapp.domain.safety import Alarm
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_COLUMNS = (
    "id, student, record, form, danger, day, raised_by, said, said_by, done, done_by, done_on"
)


def _alarm(row: tuple[Any, ...]) -> Alarm:
    id_, student, record, form, danger, day, raised_by, said, said_by, done, done_by, on = row
    return Alarm(id_, student, record, form, danger, date.fromisoformat(day), raised_by, said,
                 said_by, done, done_by, date.fromisoformat(on) if on else None)  # fmt: skip


def alarm(db: Connection, id_: str) -> Alarm | None:
    row = db.execute(f"SELECT {_COLUMNS} FROM alarm WHERE id = ?", (id_,)).fetchone()
    return _alarm(row) if row else None


def waiting(db: Connection) -> list[Alarm]:
    """Of which nobody said yet what came of them; the oldest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM alarm WHERE done = '' ORDER BY day, id")
    return [_alarm(row) for row in rows]


def of_records(db: Connection, ids: Collection[str]) -> list[Alarm]:
    """Those that answers of some records have raised."""
    marks = ", ".join("?" * len(ids))
    rows = db.execute(f"SELECT {_COLUMNS} FROM alarm WHERE record IN ({marks})", tuple(ids))
    return [_alarm(row) for row in rows]


def save_raised(alarm: Alarm) -> Entry:
    """A new one, or one raised again after a mistake."""
    fields = asdict(alarm)
    fields["day"] = alarm.day.isoformat()
    return Entry("alarm", fields.pop("id"), fields, alarm.student)


def save_said(alarm: Alarm, said: str, who: str) -> Entry:
    return Entry("alarm", alarm.id, {"said": said, "said_by": who}, alarm.student)


def save_done(alarm: Alarm, done: str, who: str, day: date) -> Entry:
    fields = {"done": done, "done_by": who, "done_on": day.isoformat()}
    return Entry("alarm", alarm.id, fields, alarm.student)
