"""Rows of all kinds about one child, with the few columns that a timeline tells of."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from careapp.domain.activities import JOIN, rooms_of
from careapp.domain.records import Score
from careapp.domain.referrals import Move
from careapp.store.connection import Connection

_WORDS_KEPT = 300  # letters of a text; a line of the timeline has no room for more


class Alarmed(NamedTuple):
    id: str
    record: str
    day: date
    done: bool


class Talked(NamedTuple):
    """A case conference about the child."""

    id: str
    plan: str
    day: date
    agreed: str


class Sealed(NamedTuple):
    """A note for the guidance role: that there is one, and no more."""

    id: str
    plan: str
    day: date


class Referred(NamedTuple):
    id: str
    day: date
    kind: str
    unit: str
    partner: str  # its name
    problem: str


class Asked(NamedTuple):
    """A note of following a referral up."""

    id: str
    referral: str
    day: date
    text: str


class TookPart(NamedTuple):
    """An activity that the child was asked to; `came`: it, or its parents, came."""

    id: str
    kind: str
    day: date
    topic: str
    came: bool


class Task(NamedTuple):
    """Something to do after a home visit; `day` is when it was done, else that of the visit."""

    id: str
    record: str
    day: date
    what: str
    done: bool
    due: date | None


class Kept(NamedTuple):
    """A document."""

    id: str
    about: str
    day: date
    name: str


class Results(NamedTuple):
    """Attendance and results of a term."""

    id: str
    term: str
    absent: int | None
    late: int | None
    gpa: float | None


@dataclass(frozen=True, slots=True)
class Rows:
    """What stands about a child beside its records and plans."""

    alarms: list[Alarmed]
    conferences: list[Talked]
    sealed: list[Sealed]
    referrals: list[Referred]
    referral_moves: list[Move]
    referral_notes: list[Asked]
    activities: list[TookPart]
    tasks: list[Task]
    documents: list[Kept]
    report_cards: list[Results]


def of_student(db: Connection, student: str) -> Rows:
    """A few small queries, each by an index; nothing of another child is read."""
    return of_students(db, [student])[student]


def of_students(db: Connection, students: Collection[str]) -> dict[str, Rows]:
    """The same of several; the lists of activities, long ones, are looked through once for all."""
    activities = _activities(db, students)
    return {
        each: Rows(
            _alarms(db, each),
            _conferences(db, each),
            _sealed(db, each),
            _referrals(db, each),
            _referral_moves(db, each),
            _referral_notes(db, each),
            activities[each],
            _tasks(db, each),
            _documents(db, each),
            _report_cards(db, each),
        )
        for each in students
    }


def _short(column: str) -> str:
    """The beginning of a text, as a column of a query."""
    return f"substr({column}, 1, {_WORDS_KEPT})"


def _alarms(db: Connection, student: str) -> list[Alarmed]:
    rows = db.execute(
        "SELECT id, record, day, done FROM alarm WHERE student = ? ORDER BY id", (student,)
    )
    return [Alarmed(id_, record, _day(day), bool(done)) for id_, record, day, done in rows]


def _conferences(db: Connection, student: str) -> list[Talked]:
    rows = db.execute(
        f"SELECT c.id, c.plan, c.day, {_short('c.agreed')} FROM plan_conference c"
        f" JOIN plan p ON p.id = c.plan {_OF_PLANS} AND c.deleted = 0 ORDER BY c.id",
        (student,),
    )
    return [Talked(id_, plan, _day(day), agreed) for id_, plan, day, agreed in rows]


def _sealed(db: Connection, student: str) -> list[Sealed]:
    rows = db.execute(
        "SELECT id, plan, day FROM sealed_note WHERE student = ? AND deleted = 0 ORDER BY id",
        (student,),
    )
    return [Sealed(id_, plan, _day(day)) for id_, plan, day in rows]


def _referrals(db: Connection, student: str) -> list[Referred]:
    rows = db.execute(
        f"SELECT r.id, r.opened_on, r.kind, r.unit, p.name, {_short('r.problem')}"
        f" FROM referral r LEFT JOIN partner p ON p.id = r.partner {_OF_REFERRALS} ORDER BY r.id",
        (student,),
    )
    return [
        Referred(id_, _day(day), kind, unit, partner or "", problem)
        for id_, day, kind, unit, partner, problem in rows
    ]


def _referral_moves(db: Connection, student: str) -> list[Move]:
    rows = db.execute(
        "SELECT m.id, m.referral, m.place, m.kind, m.day, m.who, m.by, m.result, m.reason, m.text,"
        f" m.about FROM referral_move m JOIN referral r ON r.id = m.referral {_OF_REFERRALS}"
        " ORDER BY m.place, m.id",
        (student,),
    )
    return [
        Move(id_, of, student, place, kind, _day(day), who, *words)
        for id_, of, place, kind, day, who, *words in rows
    ]


def _referral_notes(db: Connection, student: str) -> list[Asked]:
    rows = db.execute(
        f"SELECT n.id, n.referral, n.day, {_short('n.text')} FROM referral_note n JOIN referral r"
        f" ON r.id = n.referral {_OF_REFERRALS} AND n.deleted = 0 ORDER BY n.id",
        (student,),
    )
    return [Asked(id_, of, _day(day), text) for id_, of, day, text in rows]


def _tasks(db: Connection, student: str) -> list[Task]:
    rows = db.execute(
        "SELECT t.id, t.record, t.what, t.due, t.done_on, r.date FROM visit_task t"
        " LEFT JOIN record r ON r.id = t.record"
        " WHERE t.student = ? AND t.deleted = 0 ORDER BY t.id",
        (student,),
    )
    return [
        Task(id_, record, _day(done or day or due), what, bool(done), _day(due) if due else None)
        for id_, record, what, due, done, day in rows
    ]


def _documents(db: Connection, student: str) -> list[Kept]:
    rows = db.execute(
        "SELECT id, about, day, name FROM document WHERE student = ? AND deleted = 0 ORDER BY id",
        (student,),
    )
    return [Kept(id_, about, _day(day), name) for id_, about, day, name in rows]


def _report_cards(db: Connection, student: str) -> list[Results]:
    rows = db.execute(
        "SELECT id, term, days_absent, days_late, gpa FROM report_card WHERE student = ?"
        " ORDER BY term",
        (student,),
    )
    return [Results(*row) for row in rows]


_OF_PLANS = "WHERE p.student = ? AND p.deleted = 0"
_OF_REFERRALS = "WHERE r.student = ? AND r.deleted = 0"


def _activities(db: Connection, students: Collection[str]) -> dict[str, list[TookPart]]:
    """Those of the children's classes and of the whole school: the lists of all others, thousands
    in a large school, are not looked through."""
    places, found = _places(db, students), {each: list[TookPart]() for each in students}
    rows = db.execute(
        "SELECT id, kind, day, topic, classroom, absent, came FROM activity"
        " WHERE classroom IN (SELECT value FROM json_each(?)) AND deleted = 0 ORDER BY day, id",
        (json.dumps(list(places)),),
    )
    for id_, kind, day, topic, place, absent, came in rows:
        for student in places[place]:
            there = f'"{student}"' in came  # hundreds of names are not taken apart for one
            if there or f'"{student}"' in absent:
                found[student].append(TookPart(id_, kind, _day(day), topic, there))
    return found


# From label to label through the index: there are a thousand times as many activities.
_LABELS = """
  WITH RECURSIVE label(name) AS (
    SELECT min(classroom) FROM activity
    UNION ALL
    SELECT (SELECT min(classroom) FROM activity WHERE classroom > name)
    FROM label WHERE name IS NOT NULL)
  SELECT name FROM label WHERE instr(name, ?)
"""


def _places(db: Connection, students: Collection[str]) -> dict[str, list[str]]:
    """Whose the places are: classes, some taught together with others, and the whole school."""
    rooms: dict[str, set[str]] = {}
    taught = db.execute(
        "SELECT student, grade || '/' || room FROM enrolment WHERE deleted = 0"
        " AND student IN (SELECT value FROM json_each(?))", (json.dumps(list(students)),),
    )  # fmt: skip
    for student, label in taught:
        rooms.setdefault(label, set()).add(student)
    places = {"": list(students)} | {label: list(those) for label, those in rooms.items()}
    for (label,) in db.execute(_LABELS, (JOIN,)):
        if those := set[str]().union(*(rooms.get(each, ()) for each in rooms_of(label))):
            places[label] = list(those)
    return places


def scores(db: Connection, student: str) -> dict[str, dict[str, tuple[Score, ...]]]:
    """The stored results of the present answers of all records of a child: record → edition."""
    rows = db.execute(
        "SELECT x.record, x.edition, x.scale, x.score, x.band, x.flags FROM record r"
        " JOIN result x ON x.record = r.id AND x.stamp = r.stamp"
        " WHERE r.student = ? AND r.deleted = 0",
        (student,),
    )
    found: dict[str, dict[str, list[Score]]] = {}
    for record, edition, scale, score, band, flags in rows:
        of = found.setdefault(record, {}).setdefault(edition, [])
        of.append(Score(scale, score, band, tuple(flags.split(";")) if flags else ()))
    return {
        record: {edition: tuple(those) for edition, those in of.items()}
        for record, of in found.items()
    }


def _day(text: str | None) -> date:
    return date.fromisoformat(text) if text else date.min
