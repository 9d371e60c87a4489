"""Which entries of the journal a package holds: those about the children of some classes, and what
the program needs besides that tells nothing about any other child."""

import json
from collections.abc import Collection, Iterator
from datetime import date

from careapp.domain.activities import JOIN
from careapp.domain.entries import Change
from careapp.domain.packages import HEAVY
from careapp.domain.people import Classroom
from careapp.store.connection import Connection
from careapp.store.entries import COLUMNS
from careapp.store.journal import PURGE
from careapp.store.standing import named_in

# Of the whole school, and needed on every laptop; of a purge only the child's number is left.
_NEEDED = frozenset({
    PURGE, "school", "setting", "term", "staff", "role_key", "partner", "target", "own_form",
    "wording",
})  # fmt: skip
_TURN = "year_turn_ended:"  # a setting that lists the enrolments of everybody


def students_of(
    db: Connection, classrooms: Collection[Classroom], since: date, until: date
) -> frozenset[str]:
    """Who is or was in one of the classes in a year, from a day up to another; with the second
    numbers of children that were entered twice."""
    found = {
        student
        for each in classrooms
        for (student,) in db.execute(
            "SELECT student FROM enrolment WHERE grade = ? AND room = ? AND deleted = 0"
            " AND since < ? AND (until IS NULL OR until > ?)",
            (each.grade, each.room, until.isoformat(), since.isoformat()),
        )
    }
    twins = db.execute("SELECT id, student FROM duplicate").fetchall()
    size = 0
    while len(found) > size:
        size = len(found)
        found |= {one for pair in twins if not found.isdisjoint(pair) for one in pair}
    return frozenset(found)


def every(db: Connection, *, photos: bool) -> Iterator[Change]:
    """All that this copy holds, oldest first."""
    left_out = _list(() if photos else HEAVY)
    rows = db.execute(
        f"SELECT {COLUMNS} FROM change WHERE tbl NOT IN (SELECT value FROM json_each(?))"
        " ORDER BY id",
        (left_out,),
    )
    return (Change(*row).lean for row in rows)


def of_students(
    db: Connection,
    students: Collection[str],
    classes: Collection[str],
    since: date,
    *,
    photos: bool,
) -> Iterator[Change]:
    """What is about some students and their classes (labels, their logs since a day), and what is
    needed besides; oldest first."""
    activities = _activities(db, students, classes, since)
    rows = db.execute(
        f"SELECT {COLUMNS} FROM change WHERE tbl NOT IN (SELECT value FROM json_each(:left)) AND ("
        " student <> '' AND student IN (SELECT value FROM json_each(:students))"
        " AND tbl <> 'activity'"
        " OR tbl IN (SELECT value FROM json_each(:needed))"
        " AND NOT (tbl = 'setting' AND instr(row, :turn) = 1)"
        " OR tbl = 'activity' AND row IN (SELECT value FROM json_each(:activities))"
        " OR tbl IN ('document', 'team_member') AND student = ''"
        "    AND row IN (SELECT value FROM json_each(:others))) ORDER BY id",
        {
            "left": _list(() if photos else HEAVY),
            "students": _list(students),
            "needed": _list(_NEEDED),
            "turn": _TURN,
            "activities": _list(activities),
            "others": _list({*_papers(db, activities), *_members(db, classes)}),
        },
    )
    strange = _shared(db, students)
    return (Change(*row).lean for row in rows if (row[5], row[6]) not in strange)


def _activities(
    db: Connection, students: Collection[str], classes: Collection[str], since: date
) -> frozenset[str]:
    """Class logs of these classes alone, and what the whole school did, where nobody is named that
    is of another class."""
    rooms = {
        id_: room
        for id_, room in db.execute(
            "SELECT id, classroom FROM activity WHERE day >= ?", (since.isoformat(),)
        )
        if not room or set(room.split(JOIN)) <= set(classes)
    }
    known, out = frozenset(students), set[str]()
    rows = db.execute(
        "SELECT row, fields FROM change WHERE tbl = 'activity' AND fields <> ''"
        " AND row IN (SELECT value FROM json_each(?))",
        (_list(rooms),),
    )
    for id_, fields in rows:
        said = json.loads(fields)
        named = {student for student, _ in named_in(said)}
        before = str(said.get("classroom", rooms[id_]))
        if not named <= known or (before and not set(before.split(JOIN)) <= set(classes)):
            out.add(id_)
    return frozenset(rooms.keys() - out)


def _papers(db: Connection, activities: Collection[str]) -> Iterator[str]:
    rows = db.execute(
        "SELECT id FROM document WHERE student = '' AND about IN (SELECT value FROM json_each(?))",
        (_list(activities),),
    )
    return (id_ for (id_,) in rows)


def _members(db: Connection, classes: Collection[str]) -> Iterator[str]:
    """Of the teams: those of the school, and the parents of these classes."""
    rows = db.execute(
        "SELECT id FROM team_member WHERE student = ''"
        " AND (classroom = '' OR classroom IN (SELECT value FROM json_each(?)))",
        (_list(classes),),
    )
    return (id_ for (id_,) in rows)


def _shared(db: Connection, students: Collection[str]) -> frozenset[tuple[str, str]]:
    """Rows that are about a child of these and about another one too."""
    rows = db.execute(
        "SELECT DISTINCT tbl, row FROM change WHERE tbl = 'team_member' AND student <> ''"
        " AND student NOT IN (SELECT value FROM json_each(:students))"
        " UNION SELECT 'sibling', id FROM sibling"
        " WHERE one NOT IN (SELECT value FROM json_each(:students))"
        " OR other NOT IN (SELECT value FROM json_each(:students))",
        {"students": _list(students)},
    )
    return frozenset((tbl, row) for tbl, row in rows)


def known(db: Connection, ids: Collection[str]) -> dict[str, tuple[bytes, bytes]]:
    """By id the digests of entries that are here, and of what they follow upon."""
    rows = db.execute(
        "SELECT id, digest, prev FROM change WHERE id IN (SELECT value FROM json_each(?))",
        (_list(ids),),
    )
    return {id_: (digest, prev) for id_, digest, prev in rows}


def of_rows(db: Connection, rows: Collection[tuple[str, str]]) -> list[Change]:
    """What is here of some rows (table and id), oldest first, without what was erased."""
    pairs = json.dumps(sorted(rows), ensure_ascii=False)
    columns = ", ".join(f"change.{name}" for name in COLUMNS.split(", "))
    found = db.execute(
        f"SELECT {columns} FROM json_each(?) AS pair CROSS JOIN change"
        " ON change.tbl = json_extract(pair.value, '$[0]')"
        " AND change.row = json_extract(pair.value, '$[1]')"
        " WHERE change.fields <> '' ORDER BY change.id",
        (pairs,),
    )
    return [Change(*each) for each in found]


def _list(values: Collection[str]) -> str:
    return json.dumps(sorted(values), ensure_ascii=False)
