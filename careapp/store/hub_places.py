"""Which children are in which classes of a school year: whose teachers reach them on a hub."""

from datetime import date

from careapp.domain.people import Classroom
from careapp.store.connection import Connection

Places = frozenset[tuple[str, str]]  # (child, label)


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
