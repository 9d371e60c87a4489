"""Rows of what was said of two children, and who may be siblings by what they share."""

import json
from collections.abc import Collection
from datetime import date

from careapp.domain.people import Guardian, Student
from careapp.domain.siblings import Sibling
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_SIBLING = "one, other, said, who, day"


def said_of(db: Connection, student: str) -> list[Sibling]:
    """All that was said of a child and others; what was taken back is left out."""
    rows = db.execute(
        f"SELECT {_SIBLING} FROM sibling WHERE (one = ? OR other = ?) AND said <> ''",
        (student, student),
    )
    return [
        Sibling(one, other, said, who, date.fromisoformat(day) if day else date.min)
        for one, other, said, who, day in rows
    ]


def confirmed(db: Connection) -> list[frozenset[str]]:
    """Pairs of children of whom somebody said that they are siblings."""
    rows = db.execute("SELECT one, other FROM sibling WHERE said = 'yes' ORDER BY one, other")
    return [frozenset(row) for row in rows]


def save_sibling(made: Sibling) -> Entry:
    """Written whole: what was said last counts."""
    fields = {"one": made.one, "other": made.other, "said": made.said, "who": made.who,
              "day": made.day.isoformat()}  # fmt: skip
    return Entry("sibling", made.id, fields, made.one)


def alike(db: Connection, student: Student, guardians: Collection[Guardian]) -> set[str]:
    """Ids of other children that share a parent's name, a telephone number or the house.

    It is a first look: `domain.siblings.reasons` says what two of them really share.
    """
    names = [[each.first_name, each.last_name] for each in guardians if each.role != "guardian"]
    phones = [each.phone for each in guardians if each.phone]
    rows = db.execute(
        "SELECT student FROM guardian WHERE deleted = 0 AND student <> :id"
        "  AND phone IN (SELECT value FROM json_each(:phones))"
        " UNION SELECT g.student FROM json_each(:names) AS n JOIN guardian AS g"
        "  ON g.first_name = n.value ->> 0 AND g.last_name = n.value ->> 1"
        "  WHERE g.deleted = 0 AND g.student <> :id AND g.role IN ('father', 'mother')"
        " UNION SELECT id FROM student WHERE deleted = 0 AND id <> :id AND house_number <> ''"
        "  AND house_number = :house AND subdistrict = :subdistrict",
        {
            "id": student.id,
            "phones": json.dumps(phones),
            "names": json.dumps(names),
            "house": student.house_number,
            "subdistrict": student.subdistrict,
        },
    )
    return {row[0] for row in rows}
