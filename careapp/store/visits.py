"""Rows of home visits that are planned, of what is to be done after them, and of those made."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from careapp.domain.records import Record
from careapp.domain.visits import Task, VisitPlan, at_work
from careapp.store import records
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_PLAN = "id, student, term, day, turn, companions, note, owner, deleted"
_TASK = "id, student, what, record, owner, due, done_on, deleted"
_AMONG = " AND student IN (SELECT value FROM json_each(?))"
_NTH = "max(1, CAST(substr(v.id, length(v.student || v.term) + 3) AS INTEGER))"  # of the term
_MADE = "form = ? AND status = 'final' AND record.deleted = 0"


def plans(
    db: Connection, term: str, students: Collection[str] | None = None
) -> dict[str, VisitPlan]:
    """The plans of the first visits of a term by child, of all or of some, not taken back."""
    return {each.student: each for each in every(db, term, students) if each.nth == 1}


def every(db: Connection, term: str, students: Collection[str] | None = None) -> list[VisitPlan]:
    """The plans of all visits of a term, of all children or of some, not taken back."""
    among, values = _among(students)
    rows = db.execute(
        f"SELECT {_PLAN} FROM visit_plan WHERE term = ? AND deleted = 0{among}", (term, *values)
    )
    return [_plan(row) for row in rows]


def next_plans(
    db: Connection, term: str, form: str, students: Collection[str] | None = None
) -> dict[str, VisitPlan]:
    """By child the plan that is at work: of the next visit, else of the last one made."""
    return at_work(every(db, term, students), days_made(db, term, form, students))


def due(
    db: Connection, term: str, form: str, upto: date, students: Collection[str] | None = None
) -> list[VisitPlan]:
    """The plans of a term whose day has come by `upto`, of visits that nobody has made yet."""
    among, values = _among(students)
    rows = db.execute(
        f"SELECT {_PLAN} FROM visit_plan v WHERE term = ? AND deleted = 0 AND day <= ?{among}"
        " AND (SELECT count(DISTINCT date) FROM record"
        f" WHERE student = v.student AND term = v.term AND {_MADE}) < {_NTH}",
        (term, upto.isoformat(), *values, form),
    )
    return [_plan(row) for row in rows]


def stored(db: Connection, ids: Collection[str]) -> dict[str, VisitPlan]:
    """By id the plans that are there, taken back or not."""
    rows = db.execute(
        f"SELECT {_PLAN} FROM visit_plan WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([*ids]),),
    )
    return {each.id: each for each in map(_plan, rows)}


def of_student(db: Connection, student: str) -> list[VisitPlan]:
    """Of all terms."""
    rows = db.execute(
        f"SELECT {_PLAN} FROM visit_plan WHERE student = ? AND deleted = 0 ORDER BY term, id",
        (student,),
    )
    return [_plan(row) for row in rows]


def days_made(
    db: Connection, term: str, form: str, students: Collection[str] | None = None
) -> dict[str, list[date]]:
    """By child the days of a term on which its home was visited, the first one first."""
    among, values = _among(students)
    found: dict[str, list[date]] = {}
    for student, day in db.execute(
        f"SELECT DISTINCT student, date FROM record WHERE term = ? AND {_MADE}{among}"
        " ORDER BY date",
        (term, form, *values),
    ):
        found.setdefault(student, []).append(date.fromisoformat(day))
    return found


def visits(db: Connection, student: str, form: str) -> list[Record]:
    """All finished forms about a child, the newest first."""
    found = records.of_student(db, student)
    return [each for each in found if each.form == form and each.status == "final"]


def visited(db: Connection, term: str, form: str) -> set[str]:
    """The children whose home was visited in a term."""
    rows = db.execute(
        f"SELECT DISTINCT student FROM record WHERE term = ? AND {_MADE}", (term, form)
    )
    return {student for (student,) in rows}


def last_days(
    db: Connection, form: str, students: Collection[str] | None = None
) -> dict[str, date]:
    """When each child's home was visited last, in whatever term."""
    among, values = _among(students)
    rows = db.execute(
        f"SELECT student, max(date) FROM record WHERE {_MADE}{among} GROUP BY student",
        (form, *values),
    )
    return {student: date.fromisoformat(day) for student, day in rows}


def first_days(db: Connection) -> dict[str, date]:
    """When each child came to the school."""
    rows = db.execute(
        "SELECT student, min(since) FROM enrolment WHERE deleted = 0 GROUP BY student"
    )
    return {student: date.fromisoformat(day) for student, day in rows if day}


def in_class(db: Connection, day: date) -> list[str]:
    """Who is in some class on a day: their ids, by class and number."""
    rows = db.execute(
        "SELECT e.student FROM enrolment e JOIN student s ON s.id = e.student"
        " WHERE e.deleted = 0 AND s.deleted = 0 AND e.since <= :day"
        " AND (e.until IS NULL OR e.until > :day)"
        " ORDER BY e.grade, e.room, e.number, s.sort_key, s.id",
        {"day": day.isoformat()},
    )
    return list(dict.fromkeys(student for (student,) in rows))


def tasks(
    db: Connection, students: Collection[str] | None = None, *, left: bool = False
) -> list[Task]:
    """Of all children or of some, in the order they were made; `left` are those not done alone."""
    among, values = _among(students)
    only = " AND done_on IS NULL" if left else ""
    rows = db.execute(
        f"SELECT {_TASK} FROM visit_task WHERE deleted = 0{only}{among} ORDER BY id", values
    )
    return [_task(row) for row in rows]


def task(db: Connection, id_: str) -> Task | None:
    """A task, whether it was taken out or not."""
    rows = db.execute(f"SELECT {_TASK} FROM visit_task WHERE id = ?", (id_,))
    return next(map(_task, rows), None)


def save_plan(changed: VisitPlan, before: VisitPlan | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ; none when nothing does."""
    return _save("visit_plan", changed, before)


def save_task(changed: Task, before: Task | None = None) -> Iterable[Entry]:
    return _save("visit_task", changed, before)


def _save(
    table: str, changed: VisitPlan | Task, before: VisitPlan | Task | None
) -> Sequence[Entry]:
    after, known = _fields(changed), _fields(before) if before else None
    fields = {name: value for name, value in after.items() if known is None or known[name] != value}
    return [Entry(table, changed.id, fields, changed.student)] if fields else []


def _fields(thing: VisitPlan | Task) -> dict[str, Any]:
    found = asdict(thing)
    for name in ("id", "nth"):  # the row's own id says both
        found.pop(name, None)
    for name in ("day", "due", "done_on"):
        if found.get(name):
            found[name] = found[name].isoformat()
    return found


def _among(students: Collection[str] | None) -> tuple[str, tuple[str, ...]]:
    return ("", ()) if students is None else (_AMONG, (json.dumps([*students]),))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _plan(row: tuple[Any, ...]) -> VisitPlan:
    id_, student, term, day, turn, companions, note, owner, deleted = row
    nth = id_.split("|")[2:]
    made = VisitPlan(student, term, _day(day), turn, companions, note, owner, bool(deleted))
    return replace(made, nth=int(nth[0])) if nth else made


def _task(row: tuple[Any, ...]) -> Task:
    id_, student, what, record, owner, due, done_on, deleted = row
    return Task(id_, student, what, record, owner, _day(due), _day(done_on), bool(deleted))
