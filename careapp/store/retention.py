"""Rows of what was decided in the yearly review of what is kept."""

from datetime import date
from typing import Any

from careapp.domain.retention import Decision
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_DECISION = "id, student, year, decision, reason, who, day, kind"


def decisions(db: Connection) -> dict[str, Decision]:
    """By child the last one, of whichever year."""
    rows = db.execute(f"SELECT {_DECISION} FROM retention ORDER BY year, day, id")
    return {each.student: each for each in map(_decision, rows)}


def save_decision(made: Decision) -> Entry:
    """One a child and year: decided again, the later one counts."""
    fields = {
        "student": made.student, "year": made.year, "decision": made.decision,
        "reason": made.reason, "who": made.who, "day": made.day.isoformat(), "kind": made.kind,
    }  # fmt: skip
    return Entry("retention", made.id, fields, made.student)


def _decision(row: tuple[Any, ...]) -> Decision:
    id_, student, year, decision, reason, who, day, kind = row
    when = date.fromisoformat(day) if day else date.min
    return Decision(id_, student, year, decision, reason, who, when, kind)
