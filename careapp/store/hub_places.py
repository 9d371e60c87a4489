"""Which children are in which classes of a school year: whose teachers reach them on a hub."""

import json
from collections.abc import Collection
from datetime import date

from careapp.domain.people import Classroom
from careapp.store.connection import Connection

Place = tuple[str, str]  # child, label
Places = frozenset[Place]


def places(db: Connection, since: date, until: date) -> Places:
    """Every class that a child is or was in between two days; with the second numbers of children
    that were entered twice."""
    rows = db.execute(
        "SELECT DISTINCT student, grade, room FROM enrolment"
        " WHERE deleted = 0 AND since < ? AND (until IS NULL OR until > ?)",
        (until.isoformat(), since.isoformat()),
    )
    found = {(child, Classroom(grade, room).label) for child, grade, room in rows}
    classes: dict[str, set[str]] = {}
    for child, label in found:
        classes.setdefault(child, set()).add(label)
    for pair in db.execute("SELECT id, student FROM duplicate WHERE student <> ''").fetchall():
        both = {label for each in pair for label in classes.get(each, ())}
        found |= {(each, label) for each in pair for label in both}
    return frozenset(found)


def in_classes(db: Connection, children: Collection[str]) -> frozenset[str]:
    """Of some children those who are, or were, in any class here. Who was erased is in none."""
    rows = db.execute(
        "SELECT DISTINCT student FROM enrolment WHERE student IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(children)),),
    )
    return frozenset(child for (child,) in rows)
