"""Rows of targets: what an indicator is to reach in a year."""

from collections.abc import Iterable
from dataclasses import asdict, replace

from careapp.domain.targets import Target
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_TARGET = "year, indicator, goal, owner, source, focus"


def targets(db: Connection, year: int) -> dict[str, Target]:
    """Of a school year, by indicator; those that were taken away are left out."""
    rows = db.execute(f"SELECT {_TARGET} FROM target WHERE year = ? AND deleted = 0", (year,))
    return {found.indicator: found for found in (Target(*row) for row in rows)}


def target(db: Connection, year: int, indicator: str) -> Target | None:
    """One, whether it was taken away or not."""
    row = db.execute(
        f"SELECT {_TARGET}, deleted FROM target WHERE id = ?", (Target(year, indicator).id,)
    ).fetchone()
    return replace(Target(*row[:6]), deleted=bool(row[6])) if row else None


def years(db: Connection) -> list[int]:
    """The school years that have any."""
    rows = db.execute("SELECT DISTINCT year FROM target WHERE deleted = 0 ORDER BY year")
    return [year for (year,) in rows]


def save(changed: Target, before: Target | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ; none when nothing does."""
    after, known = asdict(changed), asdict(before) if before else {}
    fields = {name: value for name, value in after.items() if known.get(name, _NEVER) != value}
    return [Entry("target", changed.id, fields)] if fields else []


_NEVER = object()
