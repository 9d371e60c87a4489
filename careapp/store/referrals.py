"""Rows of referrals: what they say, their follow-up notes and their moves."""

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from careapp.domain.referrals import Life, Move, Note, Referral, stand
from careapp.store.connection import Connection
from careapp.store.differences import differing
from careapp.store.journal import Entry
from careapp.store.projection import ATTACHMENT

_REFERRAL = (
    "id, student, kind, opened_on, opened_by, owner, plan, unit, partner, addressee, problem, "
    "helped, remaining, asked, number, attachments, deleted"
)
_MOVE = "id, referral, student, place, kind, day, who, by, result, reason, text, about"
_NOTE = "id, referral, student, day, text, who, deleted"
_OF_REFERRALS = "WHERE referral IN (SELECT value FROM json_each(?))"


def referral(db: Connection, id_: str) -> Referral | None:
    """A referral, whether it was taken away or not."""
    rows = db.execute(f"SELECT {_REFERRAL} FROM referral WHERE id = ?", (id_,))
    return next(map(_referral, rows), None)


def life(db: Connection, id_: str) -> Life | None:
    """A referral with all that belongs to it; None for one that was taken away."""
    found = referral(db, id_)
    return None if found is None or found.deleted else lives(db, [found])[0]


def referrals(db: Connection, students: Collection[str] | None = None) -> list[Referral]:
    """Of all children or of some, the oldest first."""
    among = " AND student IN (SELECT value FROM json_each(?))" if students is not None else ""
    values = (json.dumps([*students]),) if students is not None else ()
    rows = db.execute(
        f"SELECT {_REFERRAL} FROM referral WHERE deleted = 0{among} ORDER BY opened_on, id", values
    )
    return [_referral(row) for row in rows]


def lives(db: Connection, those: Collection[Referral]) -> list[Life]:
    """Referrals with all that belongs to them, in the same order."""
    ids = json.dumps([each.id for each in those])
    moved: dict[str, list[Move]] = {}
    for row in db.execute(f"SELECT {_MOVE} FROM referral_move {_OF_REFERRALS}", (ids,)):
        moved.setdefault(row[1], []).append(_move(row))
    noted: dict[str, list[Note]] = {}
    kept = f"{_OF_REFERRALS} AND deleted = 0 ORDER BY day DESC, id DESC"
    for row in db.execute(f"SELECT {_NOTE} FROM referral_note {kept}", (ids,)):
        noted.setdefault(row[1], []).append(_note(row))
    return [
        Life(each, stand(moved.get(each.id, ())), tuple(noted.get(each.id, ()))) for each in those
    ]


def last_place(db: Connection, referral_id: str) -> int:
    """Of the moves that are known here; 0 before any."""
    rows = db.execute("SELECT MAX(place) FROM referral_move WHERE referral = ?", (referral_id,))
    return next(iter(rows))[0] or 0


def note(db: Connection, id_: str) -> Note | None:
    rows = db.execute(f"SELECT {_NOTE} FROM referral_note WHERE id = ?", (id_,))
    return next(map(_note, rows), None)


def save_referral(changed: Referral, before: Referral | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ; none when nothing does."""
    return differing("referral", changed, before, {"attachments": ATTACHMENT})


def save_note(changed: Note, before: Note | None = None) -> Iterable[Entry]:
    return differing("referral_note", changed, before)


def save_move(move: Move) -> Iterable[Entry]:
    """A move is added whole, and never again."""
    return differing("referral_move", move, None)


def _day(text: str) -> date:
    """A row may come before the field that says its day."""
    return date.fromisoformat(text) if text else date.min


def _referral(row: tuple[Any, ...]) -> Referral:
    id_, student, kind, opened_on, *texts, attachments, deleted = row
    chosen = frozenset(json.loads(attachments))
    made = Referral(id_, student, kind, _day(opened_on), *texts)
    return replace(made, attachments=chosen, deleted=bool(deleted))


def _move(row: tuple[Any, ...]) -> Move:
    id_, referral_id, student, place, kind, day, *texts = row
    return Move(id_, referral_id, student, place, kind, _day(day), *texts)


def _note(row: tuple[Any, ...]) -> Note:
    id_, referral_id, student, day, text, who, deleted = row
    return Note(id_, referral_id, student, _day(day), text, who, bool(deleted))
