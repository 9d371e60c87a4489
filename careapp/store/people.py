"""Rows of students, guardians and enrolments."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from careapp.domain.people import Classroom, Enrolment, Guardian, Pupil, Student
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_STUDENT_FIELDS = tuple(each.name for each in fields(Student))
_STUDENT = ", ".join(f"s.{name}" for name in _STUDENT_FIELDS)
_BORN, _EXTRA = _STUDENT_FIELDS.index("born"), _STUDENT_FIELDS.index("extra")
_GUARDIAN = ", ".join(each.name for each in fields(Guardian))
_ENROLMENT = "e.id, e.student, e.grade, e.room, e.since, e.number, e.until, e.reason"
_VALID = "e.deleted = 0 AND e.since <= :day AND (e.until IS NULL OR e.until > :day)"


def _student(row: tuple[Any, ...]) -> Student:
    values = list(row)
    values[_BORN] = date.fromisoformat(values[_BORN]) if values[_BORN] else None
    values[_EXTRA] = json.loads(values[_EXTRA]) if values[_EXTRA] != "{}" else {}
    return Student(*values)


def _guardian(row: tuple[Any, ...]) -> Guardian:
    return Guardian(*(*row[:-2], bool(row[-2]), bool(row[-1])))


def _enrolment(row: tuple[Any, ...]) -> Enrolment:
    id_, student, grade, room, since, number, until, reason = row
    return Enrolment(
        id_, student, Classroom(grade, room), date.fromisoformat(since), number,
        date.fromisoformat(until) if until else None, reason,
    )  # fmt: skip


def student(db: Connection, id_: str) -> Student | None:
    row = db.execute(f"SELECT {_STUDENT} FROM student s WHERE s.id = ?", (id_,)).fetchone()
    return _student(row) if row else None


def students(db: Connection) -> list[Student]:
    """All that were ever enrolled, in dictionary order."""
    rows = db.execute(f"SELECT {_STUDENT} FROM student s WHERE s.deleted = 0 ORDER BY sort_key, id")
    return [_student(row) for row in rows]


def with_code(db: Connection, code: str) -> list[Student]:
    """Students whose school number, or else 13-digit ID or G-code, is `code`."""
    for column in ("number", "national_id"):
        rows = db.execute(
            f"SELECT {_STUDENT} FROM student s WHERE s.deleted = 0 AND s.{column} = ?", (code,)
        ).fetchall()
        if rows:
            return [_student(row) for row in rows]
    return []


def classrooms(db: Connection, day: date) -> list[Classroom]:
    """The classes with at least one student on a day, in order."""
    rows = db.execute(
        f"SELECT DISTINCT e.grade, e.room FROM enrolment e WHERE {_VALID}", {"day": day.isoformat()}
    )
    return sorted((Classroom(*row) for row in rows), key=lambda each: each.order)


def pupils(
    db: Connection,
    day: date,
    classroom: Classroom | None = None,
    grade: str | None = None,
    search: str = "",
    among: Collection[str] | None = None,
) -> list[Pupil]:
    """Who is in which class on a day; by class, class number, then name in dictionary order.

    `search` is in the form `thai.search_form` gives. `among`: labels of classes, or of whole
    grades, outside of which nobody is read.
    """
    where, values = _places(day, classroom, among)
    where.append("s.deleted = 0")
    if grade and not classroom:
        where.append("e.grade = :grade")
        values["grade"] = grade
    if search:
        where.append("instr(s.search, :search)")
        values["search"] = search
    rows = db.execute(
        f"SELECT e.grade, e.room, e.number, s.sort_key, {_STUDENT} FROM enrolment e"
        f" JOIN student s ON s.id = e.student WHERE {' AND '.join(where)}",
        values,
    ).fetchall()
    places = {place: Classroom(*place) for place in {row[:2] for row in rows}}
    order = {place: room.order for place, room in places.items()}
    # Within a class numbered children first, the others by name. `row[4]` is the id.
    rows.sort(key=lambda row: (*order[row[:2]], row[2] or 10_000, row[3], row[4]))
    return [Pupil(_student(row[4:]), places[row[:2]], row[2]) for row in rows]


def look_up(db: Connection, day: date, search: str) -> Iterator[Pupil]:
    """Who is in class on a day and has `search` in the name, nickname or number; one by one, those
    first whose name begins with it."""
    rows = db.execute(
        f"SELECT e.grade, e.room, e.number, {_STUDENT} FROM enrolment e JOIN student s"
        f" ON s.id = e.student WHERE {_VALID} AND s.deleted = 0 AND instr(s.search, :search)"
        " ORDER BY instr(s.search, :search), s.sort_key, s.id",
        {"day": day.isoformat(), "search": search},
    )
    for row in rows:
        yield Pupil(_student(row[3:]), Classroom(*row[:2]), row[2])


def seats(
    db: Connection,
    day: date,
    known: Mapping[str, Student],
    classroom: Classroom | None = None,
    among: Collection[str] | None = None,
) -> list[Pupil]:
    """The same of another day, with the students that are `known` already; the others are read."""
    where, values = _places(day, classroom, among)
    rows = db.execute(
        f"SELECT e.student, e.grade, e.room, e.number FROM enrolment e WHERE {' AND '.join(where)}",
        values,
    ).fetchall()
    missing = [row[0] for row in rows if row[0] not in known]
    there = {**known, **{each.id: each for each in _some(db, missing)}}
    places = {place: Classroom(*place) for place in {row[1:3] for row in rows}}
    order = {place: room.order for place, room in places.items()}  # once a class, not once a child
    rows = [row for row in rows if row[0] in there]
    rows.sort(key=lambda row: (*order[row[1:3]], row[3] or 10_000, there[row[0]].sort_key, row[0]))
    return [Pupil(there[row[0]], places[row[1:3]], row[3]) for row in rows]


def _some(db: Connection, ids: Collection[str]) -> list[Student]:
    rows = db.execute(
        f"SELECT {_STUDENT} FROM student s"
        " WHERE s.deleted = 0 AND s.id IN (SELECT value FROM json_each(?))",
        (json.dumps([*ids]),),
    )
    return [_student(row) for row in rows]


def _places(
    day: date, classroom: Classroom | None, among: Collection[str] | None
) -> tuple[list[str], dict[str, str]]:
    """The conditions for a day and for the places that are asked for, and what fills them in."""
    where, values = [_VALID], {"day": day.isoformat()}
    asked = [_in_rooms(classroom)] if classroom else []
    if among is not None:
        asked.append(_among(among))
    for condition, named in asked:
        where.append(condition)
        values |= named
    return where, values


def _among(labels: Collection[str]) -> tuple[str, dict[str, str]]:
    """The condition for classes and whole grades, and what fills it in."""
    parts, values = ["0"], dict[str, str]()
    for n, label in enumerate(sorted(labels)):
        grade, of_class, room = label.partition("/")
        parts.append(f"e.grade = :own{n}" + (f" AND e.room = :own_room{n}" if of_class else ""))
        values |= {f"own{n}": grade, f"own_room{n}": room}
    return f"({' OR '.join(parts)})", values


def _in_rooms(classroom: Classroom) -> tuple[str, dict[str, str]]:
    """The condition for the classes that are worked with as one, and what fills it in."""
    rooms, values = [], dict[str, str]()
    for n, each in enumerate(classroom.rooms):
        rooms.append(f"(e.grade = :grade{n} AND e.room = :room{n})")
        values |= {f"grade{n}": each.grade, f"room{n}": each.room}
    return f"({' OR '.join(rooms)})", values


def enrolments(db: Connection, student_id: str | None = None) -> list[Enrolment]:
    """The enrolments of one student, or of all; oldest first."""
    where, values = ("AND e.student = ?", (student_id,)) if student_id else ("", ())
    rows = db.execute(
        f"SELECT {_ENROLMENT} FROM enrolment e WHERE e.deleted = 0 {where} ORDER BY e.since, e.id",
        values,
    )
    return [_enrolment(row) for row in rows]


def guardians(
    db: Connection, student_id: str | None = None, among: Collection[str] | None = None
) -> list[Guardian]:
    """Those of one child, of some, or of all; by child, whom to ring up first."""
    where, values = "", tuple[str, ...]()
    if student_id:
        where, values = "AND student = ?", (student_id,)
    elif among is not None:
        where = "AND student IN (SELECT value FROM json_each(?))"
        values = (json.dumps([*among]),)
    rows = db.execute(
        f"SELECT {_GUARDIAN} FROM guardian WHERE deleted = 0 {where}"
        " ORDER BY student, first_call DESC, role, id",
        values,
    )
    return [_guardian(row) for row in rows]


def guardian(db: Connection, id_: str) -> Guardian | None:
    """One, whether taken out or not."""
    rows = db.execute(f"SELECT {_GUARDIAN} FROM guardian WHERE id = ?", (id_,))
    return next(map(_guardian, rows), None)


def guardian_deleted(known: Guardian, *, deleted: bool) -> Entry:
    """What takes somebody out of the family, or back in."""
    return Entry("guardian", known.id, {"deleted": deleted}, known.student)


def save_student(changed: Student, before: Student | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ; none when nothing does."""
    return _save(
        "student", changed.id, changed.id, _plain(changed), _plain(before) if before else None
    )


def save_guardian(changed: Guardian, before: Guardian | None = None) -> Iterable[Entry]:
    return _save(
        "guardian", changed.id, changed.student, _plain(changed), _plain(before) if before else None
    )


def save_enrolment(changed: Enrolment, before: Enrolment | None = None) -> Iterable[Entry]:
    after, known = _enrolled(changed), _enrolled(before) if before else None
    return _save("enrolment", changed.id, changed.student, after, known)


def _plain(thing: Student | Guardian) -> dict[str, Any]:
    found = asdict(thing)
    del found["id"]
    if isinstance(thing, Student):
        found["born"] = thing.born.isoformat() if thing.born else None
        found["extra"] = dict(thing.extra)
    return found


def _enrolled(each: Enrolment) -> dict[str, Any]:
    return {
        "student": each.student,
        "grade": each.classroom.grade,
        "room": each.classroom.room,
        "number": each.number,
        "since": each.since.isoformat(),
        "until": each.until.isoformat() if each.until else None,
        "reason": each.reason,
    }


def _save(
    table: str, row: str, student: str, after: Mapping[str, Any], before: Mapping[str, Any] | None
) -> Iterable[Entry]:
    changed = {
        name: value for name, value in after.items() if before is None or before[name] != value
    }
    return [Entry(table, row, changed, student)] if changed else []
