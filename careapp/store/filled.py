"""What is filled in in a term, without the answers."""

import json
from collections.abc import Collection
from typing import NamedTuple

from careapp.store.connection import Connection


class Filled(NamedTuple):
    """The students about whom a form is there: final, or only begun."""

    form: str
    informant: str
    final: bool
    students: frozenset[str]


def filled(db: Connection, term: str, students: Collection[str] | None = None) -> list[Filled]:
    """Of all students, or of some; put together by the database, which is far quicker."""
    among, values = "", tuple[str, ...]()
    if students is not None:
        among = " AND student IN (SELECT value FROM json_each(?))"
        values = (json.dumps([*students]),)
    rows = db.execute(
        "SELECT form, informant, status = 'final', group_concat(student) FROM record"
        f" WHERE term = ? AND deleted = 0{among} GROUP BY 1, 2, 3",
        (term, *values),
    )
    return [
        Filled(form, informant, bool(final), frozenset(ids.split(",")))
        for form, informant, final, ids in rows
    ]
