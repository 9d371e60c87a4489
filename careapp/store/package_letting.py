"""Letting go of children who are another laptop's from now on: their entries leave this copy.

It is no erasure: nothing is written about them, other laptops keep everything, and a package that
brings them again is taken in as any other. The chains of the log keep in mind where entries went.
"""

import json
from collections.abc import Collection, Iterator
from datetime import date

from careapp.domain.activities import JOIN
from careapp.domain.calendar import BE
from careapp.store import chains, hub_marks
from careapp.store.connection import Connection
from careapp.store.entries import COLUMNS, Change
from careapp.store.standing import named_in


def unsent(db: Connection, site: str, students: Collection[str], sent: str) -> bool:
    """Whether this laptop wrote anything about some children after an entry."""
    found = db.execute(
        "SELECT EXISTS (SELECT 1 FROM change WHERE student <> ''"
        " AND student IN (SELECT value FROM json_each(?)) AND site = ? AND id > ?)",
        (_list(students), site, sent),
    ).fetchone()
    return bool(found[0])


def take_out(
    db: Connection, students: Collection[str], classes: Collection[str], until: date
) -> int:
    """Delete what is about some children, and the logs of their classes (labels) before a day; how
    many entries went. The tables are to be rebuilt after it, the chains noted with `note_gaps`."""
    out = {*_activities(db, students, classes, until)}
    papers = db.execute(
        "SELECT id FROM document WHERE student = '' AND about IN (SELECT value FROM json_each(?))",
        (_list(out),),
    ).fetchall()
    members = db.execute(
        "SELECT id FROM team_member WHERE classroom IN (SELECT value FROM json_each(?))"
        " AND year < ?",
        (_list(classes), until.year + BE),
    ).fetchall()
    pairs = db.execute(
        "SELECT id FROM sibling WHERE one IN (SELECT value FROM json_each(:ids))"
        " OR other IN (SELECT value FROM json_each(:ids))",
        {"ids": _list(students)},
    ).fetchall()
    rows = out | {id_ for (id_,) in (*papers, *members, *pairs)}
    # While this stands, the trigger that keeps what is in the log lets entries go.
    db.execute("INSERT INTO local VALUES ('letting', '')")
    with hub_marks.letting_go(db):
        gone: int = db.execute(
            "DELETE FROM change WHERE student <> '' AND student IN (SELECT value FROM json_each(?))"
            " OR tbl IN ('activity', 'document', 'team_member', 'sibling')"
            " AND row IN (SELECT value FROM json_each(?))",
            (_list(students), _list(rows)),
        ).rowcount
    db.execute("DELETE FROM local WHERE key = 'letting'")
    ids = (_list(students),)
    of = "SELECT record FROM draft_head WHERE student IN (SELECT value FROM json_each(?))"
    db.execute(f"DELETE FROM draft WHERE record IN ({of})", ids)
    db.execute(f"DELETE FROM draft_head WHERE record IN ({of})", ids)
    return gone


def note_gaps(db: Connection) -> None:
    """Keep in mind where the chains have gaps now, so that another one is found."""
    rows = db.execute(f"SELECT {COLUMNS} FROM change ORDER BY id")
    chains.note(db, [Change(*row)._replace(fields="") for row in rows])


def settle(db: Connection) -> None:
    """Leave nothing of it in the write-ahead log."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _activities(
    db: Connection, students: Collection[str], classes: Collection[str], until: date
) -> Iterator[str]:
    """Those that name one of the children, and the logs of the classes."""
    gone, labels = frozenset(students), frozenset(classes)
    rows = db.execute("SELECT id, classroom FROM activity WHERE day < ?", (until.isoformat(),))
    for id_, room in rows:
        if room and set(room.split(JOIN)) <= labels:
            yield id_
    for id_, fields in db.execute("SELECT row, fields FROM change WHERE tbl = 'activity'"):
        if fields and any(student in gone for student, _ in named_in(json.loads(fields))):
            yield id_


def _list(values: Collection[str]) -> str:
    return json.dumps(sorted(values), ensure_ascii=False)
