"""Whom a rule of early signs may point at, in a whole school: found by the database, so that few
children have to be looked at one by one. Too many may be named here, never too few."""

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careapp.domain.signs import Number
from careapp.store.connection import Connection
from careapp.store.signs import Asked

Limits = Mapping[str, Number]  # of a rule; empty for one that is off


class CardLines(NamedTuple):
    """What attendance and results are held against, rule by rule."""

    absence: Limits
    late: Limits
    gpa_fall: Limits
    failed: Limits


_CARDS = """
  SELECT student FROM report_card c WHERE term = :term AND (
    days_absent >= :days OR (days_open > 0 AND 100.0 * days_absent >= :percent * days_open)
    OR days_late >= :late
    OR coalesce(count_0, 0) + coalesce(count_r, 0) + coalesce(count_ms, 0)
      + coalesce(count_mp, 0) >= :subjects
    OR gpa <= 0.001 - :fall + (SELECT max(gpa) FROM report_card b
      WHERE b.id IN (c.student || '|' || :before, c.student || '|' || :earlier)))
"""
_RESULTS = """
  FROM record r JOIN result x
    ON x.record = r.id AND :edition IN ('', x.edition) AND x.stamp = r.stamp
  {join} WHERE r.term = :term AND r.form = :form AND r.status = 'final' AND r.deleted = 0 AND {what}
"""
# The same form about the same child by the same informant in earlier terms.
_EARLIER = """
  JOIN record p ON p.term = :before AND p.form = :form AND p.student = r.student
    AND p.informant = r.informant AND p.status = 'final' AND p.deleted = 0
  JOIN result y ON y.record = p.id AND y.edition = :old AND y.stamp = p.stamp AND y.scale = x.scale
"""


def by_cards(db: Connection, terms: Sequence[str], lines: CardLines) -> set[str]:
    """`terms` are this one and the two before it."""
    values = {
        "term": terms[0], "before": terms[1], "earlier": terms[2],
        "days": lines.absence.get("days"), "percent": lines.absence.get("percent"),
        "late": lines.late.get("days"), "fall": lines.gpa_fall.get("fall"),
        "subjects": lines.failed.get("subjects"),
    }  # fmt: skip
    return {student for (student,) in db.execute(_CARDS, values)}


def by_groups(db: Connection, now: Asked, old: Asked, scales: Sequence[str]) -> set[str]:
    """In whom some scale is in a worse group than in the earlier term."""
    worse = (
        "x.scale IN (SELECT value FROM json_each(:scales)) AND x.band IN ('at_risk', 'problem')"
        " AND (y.band = 'normal' OR (y.band = 'at_risk' AND x.band = 'problem'))"
    )
    return _found(db, now, old, _EARLIER, worse, scales=json.dumps([*scales]))


def by_total(db: Connection, now: Asked, old: Asked, points: Number) -> set[str]:
    """In whom the total is in another group, or so many points higher, than in the earlier term."""
    worse = "x.scale = 'total' AND (x.score >= y.score + :points OR x.band <> y.band)"
    return _found(db, now, old, _EARLIER, worse, points=points)


def by_bands(db: Connection, now: Asked, bands: Sequence[str]) -> set[str]:
    """In whom some scale is in one of these bands."""
    what = "x.band IN (SELECT value FROM json_each(:bands))"
    return _found(db, now, None, "", what, bands=json.dumps([*bands]))


def by_score(db: Connection, now: Asked, scale: str, most: Number) -> set[str]:
    """In whom a scale is at so much or less."""
    what = "x.scale = :scale AND x.score <= :most"
    return _found(db, now, None, "", what, scale=scale, most=most)


def _found(
    db: Connection, now: Asked, old: Asked | None, join: str, what: str, **more: Number | str
) -> set[str]:
    values = {**now._asdict(), **more}
    if old is not None:
        values |= {"before": old.term, "old": old.edition}
    query = "SELECT DISTINCT r.student" + _RESULTS.format(join=join, what=what)
    return {student for (student,) in db.execute(query, values)}
