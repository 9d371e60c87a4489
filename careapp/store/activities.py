"""Rows of activities: what they hold, their lines in a list, and who came."""

import json
from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from careapp.domain.activities import JOIN, Activity, Line
from careapp.store.connection import Connection
from careapp.store.journal import Entry
from careapp.store.projection import (
    AGENDA,
    ASKED,
    CAME,
    EVIDENCE,
    FOLLOWED,
    GROUPED,
    LETTER,
    PARTNER,
    TALK,
)
from careapp.store.standing import personal_in

_ACTIVITY = (
    "id, kind, term, day, until, classroom, topic, aim, detail, result, place, owner, agenda, "
    "evidence, partners, absent, came, followed, grouped, talks, letters, deleted"
)
_LINE = (
    "id, kind, day, until, classroom, topic, owner, json_array_length(absent),"
    " (SELECT count(*) FROM json_each(came))"
)
_LISTS = {"evidence": EVIDENCE, "partners": PARTNER, "asked": ASKED}
_TEXTS = {
    "agenda": AGENDA, "came": CAME, "followed": FOLLOWED,
    "grouped": GROUPED, "talks": TALK, "letters": LETTER,
}  # fmt: skip


def activity(db: Connection, id_: str) -> Activity | None:
    """An activity, whether it was taken away or not."""
    rows = db.execute(f"SELECT {_ACTIVITY} FROM activity WHERE id = ?", (id_,))
    return next(map(_activity, rows), None)


def activities(
    db: Connection,
    term: str,
    classrooms: Collection[str] | None = None,
    kinds: Collection[str] | None = None,
) -> list[Activity]:
    """Of a term, the oldest first; of all classes or of some, by label ("": the whole school)."""
    where, values = _where(term, classrooms, kinds)
    rows = db.execute(f"SELECT {_ACTIVITY} FROM activity {where} ORDER BY day, id", values)
    return [_activity(row) for row in rows]


def lines(db: Connection, term: str, classrooms: Collection[str] | None = None) -> list[Line]:
    """The same for a list, the newest first, with how many were asked and came."""
    where, values = _where(term, classrooms, None)
    rows = db.execute(f"SELECT {_LINE} FROM activity {where} ORDER BY day DESC, id DESC", values)
    return [
        Line(id_, kind, date.fromisoformat(day), _day(until), room, topic, owner, away + came, came)
        for id_, kind, day, until, room, topic, owner, away, came in rows
    ]


def last(db: Connection, term: str, kind: str, classroom: str) -> Activity | None:
    """The newest one of a kind in a class in a term."""
    rows = db.execute(
        f"SELECT {_ACTIVITY} FROM activity WHERE term = ? AND kind = ? AND classroom = ?"
        " AND deleted = 0 ORDER BY day DESC, id DESC LIMIT 1",
        (term, kind, classroom),
    )
    return next(map(_activity, rows), None)


def held(db: Connection, term: str, kind: str, day: date) -> dict[str, tuple[int, date]]:
    """By class how many of a kind there were until a day, and when the last one was."""
    rows = db.execute(
        "SELECT classroom, count(*), max(day) FROM activity"
        " WHERE term = ? AND kind = ? AND deleted = 0 AND day <= ? GROUP BY classroom",
        (term, kind, day.isoformat()),
    )
    return {room: (count, date.fromisoformat(last_day)) for room, count, last_day in rows}


def came(db: Connection, term: str, kinds: Collection[str], day: date) -> set[str]:
    """The students that were at any activity of some kinds until a day."""
    where, values = _where(term, None, kinds)
    rows = db.execute(
        f"SELECT DISTINCT who.key FROM activity, json_each(activity.came) AS who {where}"
        " AND day <= ?",
        (*values, day.isoformat()),
    )
    return {student for (student,) in rows}


def seats(db: Connection, students: Collection[str], day: date) -> dict[str, str]:
    """The class, by label, that some students are in on a day; who is in none is missing."""
    if not students:
        return {}
    rows = db.execute(
        "SELECT student, grade || '/' || room FROM enrolment WHERE deleted = 0 AND since <= :day"
        " AND (until IS NULL OR until > :day)"
        " AND student IN (SELECT value FROM json_each(:students))",
        {"day": day.isoformat(), "students": json.dumps([*students])},
    )
    return dict(rows)


def save_activity(changed: Activity, before: Activity | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ, none when nothing does; what is told of a child is in
    one about that child, so that it can be erased with it."""
    after, known = _fields(changed), _fields(before) if before else {}
    fields = {name: value for name, value in after.items() if known.get(name, _NEVER) != value}
    fields |= {name: None for name in known if name not in after}  # no longer chosen
    own: dict[str, dict[str, Any]] = {}
    for student, name in personal_in(sorted(fields)):
        own.setdefault(student, {})[name] = fields.pop(name)
    entries = [Entry("activity", changed.id, fields)] if fields else []
    return [*entries, *(Entry("activity", changed.id, said, child) for child, said in own.items())]


_NEVER = object()


def _where(
    term: str, classrooms: Collection[str] | None, kinds: Collection[str] | None
) -> tuple[str, tuple[str, ...]]:
    where, values = "term = ? AND deleted = 0", [term]
    if kinds is not None:
        where += " AND kind IN (SELECT value FROM json_each(?))"
        values.append(json.dumps([*kinds]))
    if classrooms is not None:
        where += _IN_ROOMS
        values += [json.dumps([*classrooms], ensure_ascii=False)] * 2
    # found in the index alone, so that only rows that are wanted are read
    return f"WHERE activity.rowid IN (SELECT rowid FROM activity WHERE {where})", tuple(values)


# Classes that are taught as one have their activities together: `ป.1/1 + ป.2/1`.
_IN_ROOMS = f""" AND (classroom IN (SELECT value FROM json_each(?)) OR instr(classroom, '{JOIN}')
  AND EXISTS (SELECT 1 FROM json_each(?) AS mine WHERE mine.value <> ''
  AND instr('{JOIN}' || classroom || '{JOIN}', '{JOIN}' || mine.value || '{JOIN}')))"""


def _fields(thing: Activity) -> dict[str, Any]:
    """As the journal holds them: one field for each that is chosen, or of whom something is said;
    of who came without more `true`."""
    found = asdict(thing)
    del found["id"]
    found["day"] = thing.day.isoformat()
    found["until"] = thing.until.isoformat() if thing.until else None
    for name, prefix in _LISTS.items():
        found |= {f"{prefix}{each}": True for each in sorted(found.pop(name))}
    for name, prefix in _TEXTS.items():
        said = found.pop(name)
        whole = {each: said[each] or name == "came" for each in sorted(said)}
        found |= {f"{prefix}{each}": value for each, value in whole.items() if value}
    return found


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _activity(row: tuple[Any, ...]) -> Activity:
    id_, kind, term, day, until, room, topic, aim, detail, result, place, owner, *lists, gone = row
    agenda, evidence, partners, absent, came_, followed, *said = map(json.loads, lists)
    who = {student: of if isinstance(of, str) else "" for student, of in came_.items()}
    grouped, talks, letters = said
    return Activity(
        id_, kind, term, date.fromisoformat(day), _day(until), room, topic, aim, detail, result,
        place, owner, agenda, frozenset(evidence), frozenset(partners),
        frozenset((*absent, *came_)), who, followed, grouped, talks, letters, bool(gone),
    )  # fmt: skip
