"""Rows of care plans: what they hold, their steps, notes and moves."""

import json
import uuid
from collections.abc import Collection, Iterable
from datetime import date, datetime, tzinfo
from typing import Any

from careapp.domain.plans import Life, Move, Note, Plan, Step, stand
from careapp.store.connection import Connection
from careapp.store.differences import differing
from careapp.store.journal import Entry
from careapp.store.projection import CONCERN, MEASURE, PARTNER

_PLAN = (
    "id, student, opened_on, opened_by, owner, source, concerns, signs, story, goal, measures, "
    "partners"
)
_MOVE = "id, plan, student, place, kind, day, who, result, reason, review_on, about"
_STEP = "id, plan, student, what, owner, due, done_on, deleted"
_NOTE = "id, plan, student, day, text, who, deleted"
_LISTS = {"concerns": CONCERN, "measures": MEASURE, "partners": PARTNER}


def plan(db: Connection, id_: str) -> Plan | None:
    """A plan, whether it was taken away or not."""
    rows = db.execute(f"SELECT {_PLAN}, deleted FROM plan WHERE id = ?", (id_,))
    return next(map(_plan, rows), None)


def life(db: Connection, id_: str) -> Life | None:
    """A plan with all that belongs to it; None for one that was taken away."""
    found = plan(db, id_)
    return None if found is None or found.deleted else lives(db, [found])[0]


def plans(db: Connection, students: Collection[str] | None = None) -> list[Plan]:
    """Of all children or of some, the oldest first."""
    among, values = ("", ()) if students is None else (_AMONG, (json.dumps([*students]),))
    rows = db.execute(
        f"SELECT {_PLAN}, deleted FROM plan WHERE deleted = 0{among} ORDER BY opened_on, id", values
    )
    return [_plan(row) for row in rows]


def lives(db: Connection, those: Collection[Plan]) -> list[Life]:
    """Plans with all that belongs to them, in the same order."""
    ids = json.dumps([each.id for each in those])
    moves, steps, notes = (
        _by_plan(db.execute(f"{select} {_OF_PLANS} {order}", (ids,)), make)
        for select, order, make in (
            (f"SELECT {_MOVE} FROM plan_move", "ORDER BY place, id", _move),
            (f"SELECT {_STEP} FROM plan_step", "AND deleted = 0 ORDER BY id", _step),
            (f"SELECT {_NOTE} FROM plan_note", "AND deleted = 0 ORDER BY day DESC, id DESC", _note),
        )
    )
    return [
        Life(
            each,
            stand(moves.get(each.id, ())),
            tuple(steps.get(each.id, ())),
            tuple(notes.get(each.id, ())),
        )
        for each in those
    ]


_AMONG = " AND student IN (SELECT value FROM json_each(?))"
_OF_PLANS = "WHERE plan IN (SELECT value FROM json_each(?))"


def moves(db: Connection, plan_id: str) -> list[Move]:
    """In the order they are followed."""
    rows = db.execute(f"SELECT {_MOVE} FROM plan_move WHERE plan = ? ORDER BY place, id", [plan_id])
    return [_move(row) for row in rows]


def measures_written(
    db: Connection, plan_ids: Collection[str], zone: tzinfo | None
) -> dict[str, date]:
    """By plan the day on which its measures were last ticked or unticked, as the journal has it;
    `zone` is that of the school. A plan that never had one is left out."""
    rows = db.execute(
        "SELECT row, max(id) FROM change WHERE tbl = 'plan'"
        " AND row IN (SELECT value FROM json_each(?)) AND EXISTS ("
        "SELECT 1 FROM json_each(iif(fields = '', '{}', fields)) WHERE key LIKE ?) GROUP BY row",
        (json.dumps([*plan_ids]), f"{MEASURE}%"),
    )
    return {row: _moment(change, zone).date() for row, change in rows}


def _moment(change: str, zone: tzinfo | None) -> datetime:
    """When an entry of the journal was made: its id holds it."""
    return datetime.fromtimestamp((uuid.UUID(change).int >> 80) / 1000, zone)


def step(db: Connection, id_: str) -> Step | None:
    rows = db.execute(f"SELECT {_STEP} FROM plan_step WHERE id = ?", (id_,))
    return next(map(_step, rows), None)


def note(db: Connection, id_: str) -> Note | None:
    rows = db.execute(f"SELECT {_NOTE} FROM plan_note WHERE id = ?", (id_,))
    return next(map(_note, rows), None)


def save_plan(changed: Plan, before: Plan | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ; none when nothing does."""
    return differing("plan", changed, before, _LISTS)


def save_step(changed: Step, before: Step | None = None) -> Iterable[Entry]:
    return differing("plan_step", changed, before)


def save_note(changed: Note, before: Note | None = None) -> Iterable[Entry]:
    return differing("plan_note", changed, before)


def save_move(move: Move) -> Iterable[Entry]:
    """A move is added whole, and never again."""
    return differing("plan_move", move, None)


def _by_plan(rows: Iterable[tuple[Any, ...]], make: Any) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in rows:
        made = make(row)
        found.setdefault(made.plan, []).append(made)
    return found


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _plan(row: tuple[Any, ...]) -> Plan:
    (
        id_,
        student,
        on,
        by,
        owner,
        source,
        concerns,
        signs,
        story,
        goal,
        measures,
        helpers,
        deleted,
    ) = row
    return Plan(
        id_, student, _day(on) or date.min, by, owner, source, frozenset(json.loads(concerns)),
        signs, story, goal, frozenset(json.loads(measures)), frozenset(json.loads(helpers)),
        bool(deleted),
    )  # fmt: skip


def _move(row: tuple[Any, ...]) -> Move:
    id_, plan_id, student, place, kind, day, who, result, reason, review_on, about = row
    return Move(id_, plan_id, student, place, kind, _day(day) or date.min, who, result, reason,
                _day(review_on), about)  # fmt: skip


def _step(row: tuple[Any, ...]) -> Step:
    id_, plan_id, student, what, owner, due, done_on, deleted = row
    return Step(id_, plan_id, student, what, owner, _day(due), _day(done_on), bool(deleted))


def _note(row: tuple[Any, ...]) -> Note:
    id_, plan_id, student, day, text, who, deleted = row
    return Note(id_, plan_id, student, _day(day) or date.min, text, who, bool(deleted))
