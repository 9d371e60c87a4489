"""Rows of attendance and results: one of a student and a term."""

import json
from collections.abc import Collection, Iterable
from typing import Any

from careapp.domain.report_cards import FIELDS, ReportCard
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_CARD = f"student, term, {', '.join(FIELDS)}"


def of_student(db: Connection, student: str) -> list[ReportCard]:
    """The newest term first; terms of which nothing is said any more are left out."""
    rows = db.execute(
        f"SELECT {_CARD} FROM report_card WHERE student = ? ORDER BY term DESC", (student,)
    )
    return [card for card in map(_card, rows) if not card.is_empty]


def of_terms(
    db: Connection, terms: Collection[str], students: Collection[str] | None = None
) -> dict[tuple[str, str], ReportCard]:
    """Of all children or of some, by student and term; empty ones are left out."""
    among, values = "term", [json.dumps([*terms])]
    if students is not None:  # the + keeps SQLite from reading all children of the terms
        among = "student IN (SELECT value FROM json_each(?)) AND +term"
        values.insert(0, json.dumps([*students]))
    rows = db.execute(
        f"SELECT {_CARD} FROM report_card WHERE {among} IN (SELECT value FROM json_each(?))",
        values,
    )
    found = map(_card, rows)
    return {(each.student, each.term): each for each in found if not each.is_empty}


def save_card(changed: ReportCard, before: ReportCard | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ; none when nothing does. None takes a number out."""
    known = before or ReportCard(changed.student, changed.term)
    fields: dict[str, Any] = {
        each: changed.value(each) for each in FIELDS if changed.value(each) != known.value(each)
    }
    if not fields:
        return []
    fields |= {"student": changed.student, "term": changed.term}
    return [Entry("report_card", changed.id, fields, changed.student)]


def _card(row: tuple[Any, ...]) -> ReportCard:
    return ReportCard(*row)
