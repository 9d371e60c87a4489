"""Results put together by the database: for counting a whole school, and for what weighs in it."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from careapp.domain.records import Score
from careapp.store.connection import Connection
from careapp.store.records import COUNTED, flag_words, some_of


class Heavy(NamedTuple):
    """What weighs in the results about a student."""

    student: str
    band: str
    flags: tuple[str, ...]


class Weighed(NamedTuple):
    """What weighs, and whether some counted record is not scored yet."""

    rows: list[Heavy]
    missing: bool


def heavy(
    db: Connection,
    term: str,
    form: str,
    edition: str,
    scales: Sequence[str],
    bands: Collection[str],
    students: Collection[str] | None = None,
) -> Weighed:
    """Of the counted records of a form, what some scales say where it is one of these bands or is
    flagged at all; the many others are passed over by the database."""
    among, values = some_of(students)
    rows = db.execute(
        "SELECT c.student, x.band, x.flags"
        f" FROM ({COUNTED.format(marks='?', among=among)}) c LEFT JOIN result x"
        " ON x.record = c.id AND x.stamp = c.stamp AND x.edition = ?"
        " AND x.scale IN (SELECT value FROM json_each(?))"
        " WHERE x.band IS NULL OR x.flags <> '' OR x.band IN (SELECT value FROM json_each(?))",
        (term, form, *values, edition, json.dumps([*scales]), json.dumps([*bands])),
    ).fetchall()
    found = [
        Heavy(student, band, flag_words(flags)) for student, band, flags in rows if band is not None
    ]
    return Weighed(found, len(found) < len(rows))


Profile = Mapping[str, Score]  # by scale; children of whom the same is said share one


class Profiles(NamedTuple):
    """What is said of each student, and whether a counted record has no results yet."""

    by_student: dict[str, Profile]
    missing: bool


def profiles(
    db: Connection, term: str, form: str, edition: str, students: Collection[str] | None = None
) -> Profiles:
    """The results of the counted records of a form in a term: for counting a whole school.

    A row a child, put together by the database: most rows are alike, and read only once.
    """
    among, values = some_of(students)
    rows = db.execute(
        "SELECT c.student, (SELECT group_concat(json_array(x.scale, x.score, x.band, x.flags))"
        " FROM result x WHERE x.record = c.id AND x.stamp = c.stamp AND x.edition = ?)"
        f" FROM ({COUNTED.format(marks='?', among=among)}) c",
        (edition, term, form, *values),
    )
    by_student, read = dict[str, Profile](), dict[str | None, Profile]({None: {}})
    missing = False
    for student, said in rows:
        if said not in read:
            read[said] = _profile(said)
        by_student[student] = read[said]
        missing = missing or said is None
    return Profiles(by_student, missing)


def _profile(said: str) -> Profile:
    return {
        scale: Score(scale, score, band, flag_words(flags))
        for scale, score, band, flags in json.loads(f"[{said}]")
    }
