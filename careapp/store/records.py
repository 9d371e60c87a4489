"""Rows of records and their results."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from careapp.domain.records import Outcome, Record, Score, stamp
from careapp.store.connection import Connection
from careapp.store.journal import Entry
from careapp.store.projection import ANSWER, result_row

_RECORD = "id, student, form, version, term, date, informant, author, status, answers"
# One record counts per student, form, term and informant: the latest final one, by date, then id.
# An index has all of it, in this order: the records themselves, with their answers, are not read,
# and nothing is sorted. Beside a `max` SQLite gives the columns of the row that it was found in.
COUNTED = """
  SELECT id, student, informant, stamp FROM (
    SELECT id, student, informant, stamp, max(date || id)
    FROM record WHERE term = ? AND form IN ({marks}) AND status = 'final' AND deleted = 0{among}
    GROUP BY student, form, informant)
"""
_AMONG = " AND student IN (SELECT value FROM json_each(?))"


def _record(row: tuple[Any, ...]) -> Record:
    id_, student, form, version, term, day, informant, author, status, answers = row
    return Record(id_, student, form, version, term, date.fromisoformat(day), informant, author,
                  status, json.loads(answers))  # fmt: skip


def some_of(students: Collection[str] | None) -> tuple[str, tuple[str, ...]]:
    """The condition for some students, and what fills it in."""
    return ("", ()) if students is None else (_AMONG, (json.dumps(list(students)),))


def flag_words(flags: str) -> tuple[str, ...]:
    return tuple(flags.split(";")) if flags else ()


def record(db: Connection, id_: str) -> Record | None:
    row = db.execute(
        f"SELECT {_RECORD} FROM record WHERE id = ? AND deleted = 0", (id_,)
    ).fetchone()
    return _record(row) if row else None


def of_student(db: Connection, student: str) -> list[Record]:
    """Newest first."""
    rows = db.execute(
        f"SELECT {_RECORD} FROM record WHERE student = ? AND deleted = 0"
        " ORDER BY date DESC, id DESC",
        (student,),
    )
    return [_record(row) for row in rows]


def newest(
    db: Connection,
    form: str,
    term: str,
    informant: str,
    students: Collection[str] | None = None,
) -> dict[str, Record]:
    """By student, the record to go on with: the latest, final or open, by date, then id."""
    among, values = some_of(students)
    rows = db.execute(
        f"SELECT {_RECORD} FROM record WHERE form = ? AND term = ? AND informant = ?"
        f" AND deleted = 0{among} ORDER BY date, id",
        (form, term, informant, *values),
    )
    return {found.student: found for found in map(_record, rows)}


def counted(
    db: Connection, term: str, forms: Sequence[str], students: Collection[str] | None = None
) -> Iterator[Record]:
    """The counted records of some forms in a term, about all students or some."""
    marks, (among, values) = ", ".join("?" * len(forms)), some_of(students)
    rows = db.execute(
        f"SELECT {_RECORD} FROM record"
        f" WHERE id IN (SELECT id FROM ({COUNTED.format(marks=marks, among=among)}))"
        " ORDER BY form, informant, student",
        (term, *forms, *values),
    )
    return map(_record, rows)


def finished(
    db: Connection, term: str, form: str, informant: str, students: Collection[str]
) -> list[Record]:
    """All final records of a form by one informant, oldest first: a student's last one counts."""
    among, values = some_of(students)
    rows = db.execute(
        f"SELECT {_RECORD} FROM record WHERE term = ? AND form = ? AND informant = ?"
        f" AND status = 'final' AND deleted = 0{among} ORDER BY date, id",
        (term, form, informant, *values),
    )
    return [_record(row) for row in rows]


def last_days(
    db: Connection, term: str, forms: Sequence[str], students: Collection[str] | None = None
) -> dict[str, dict[str, date]]:
    """By student and form the latest day of a final record of a term, about all or some."""
    marks, (among, values) = ", ".join("?" * len(forms)), some_of(students)
    rows = db.execute(
        f"SELECT student, form, max(date) FROM record WHERE term = ? AND form IN ({marks})"
        f" AND status = 'final' AND deleted = 0{among} GROUP BY student, form",
        (term, *forms, *values),
    )
    found: dict[str, dict[str, date]] = {}
    for student, form, day in rows:
        found.setdefault(student, {})[form] = date.fromisoformat(day)
    return found


def outcomes(
    db: Connection,
    term: str,
    forms: Sequence[str],
    edition: str,
    scales: Sequence[str] = (),
    students: Collection[str] | None = None,
) -> list[Outcome]:
    """Every result, by one edition, of the counted records of some forms in a term.

    `scales` and `students` leave the others out.
    """
    return scored(db, term, forms, edition, scales, students).outcomes


class Scored(NamedTuple):
    """Results, and whether a counted record has none of them."""

    outcomes: list[Outcome]
    missing: bool


def scored(
    db: Connection,
    term: str,
    forms: Sequence[str],
    edition: str,
    scales: Sequence[str] = (),
    students: Collection[str] | None = None,
) -> Scored:
    """The same, and in the same reading whether some counted record is not scored yet."""
    marks, (among, values) = ", ".join("?" * len(forms)), some_of(students)
    only = f" AND x.scale IN ({', '.join('?' * len(scales))})" if scales else ""
    final = f"term = ? AND form IN ({marks}) AND status = 'final' AND deleted = 0{among}"
    heads = db.execute(
        f"SELECT id, student, form, informant, date FROM record WHERE {final}",
        (term, *forms, *values),
    )
    of_record = _counting(heads.fetchall())
    # A whole school has some 60 000 results: no more columns than needed, no sorting.
    rows = db.execute(
        "SELECT r.id, x.scale, x.score, x.band, x.flags FROM record r LEFT JOIN result x"
        f" ON x.record = r.id AND x.stamp = r.stamp AND x.edition = ?{only} WHERE {final}",
        (edition, *scales, term, *forms, *values),
    )
    found, missing = list[Outcome](), False
    for id_, scale, score, band, flags in rows.fetchall():
        head = of_record.get(id_)
        if head is None:
            continue
        if scale is None:
            missing = True
            continue
        student, form, informant, day = head
        words = flag_words(flags) if flags else ()
        found.append(Outcome(student, form, informant, scale, score, band, words, day))
    return Scored(found, missing)


def _counting(heads: list[tuple[str, ...]]) -> dict[str, tuple[str, str, str, date]]:
    """Of final records those that count, as `COUNTED` says; by id."""
    newest: dict[tuple[str, ...], tuple[str, str]] = {}
    for id_, *whose, day in heads:
        key = tuple(whose)
        if (day, id_) > newest.get(key, ("", "")):
            newest[key] = (day, id_)
    return {
        id_: (student, form, informant, date.fromisoformat(day))
        for (student, form, informant), (day, id_) in newest.items()
    }


def unscored(
    db: Connection, term: str, form: str, edition: str, students: Collection[str] | None = None
) -> list[Record]:
    """The counted records of a form, of all or some, that have no results by an edition yet."""
    among, values = some_of(students)
    rows = db.execute(
        f"SELECT {_RECORD} FROM record r"
        f" WHERE id IN (SELECT id FROM ({COUNTED.format(marks='?', among=among)}))"
        " AND NOT EXISTS (SELECT 1 FROM result x WHERE x.record = r.id AND x.edition = ?"
        " AND x.stamp = r.stamp) ORDER BY id",
        (term, form, *values, edition),
    )
    return [_record(row) for row in rows]


def results(db: Connection, of: Record, edition: str) -> list[Score]:
    """The scores of a record's present answers by an edition; none when it was not scored by it."""
    rows = db.execute(
        "SELECT scale, score, band, flags FROM result"
        " WHERE record = ? AND edition = ? AND stamp = ?",
        (of.id, edition, stamp(of.answers)),
    )
    return [Score(scale, score, band, flag_words(flags)) for scale, score, band, flags in rows]


def save_record(changed: Record, before: Record | None = None) -> list[Entry]:
    """One entry with one field per item that differs, so that answers merge item by item."""
    fields: dict[str, Any] = {}
    for name in ("student", "form", "version", "term", "informant", "author", "status"):
        if before is None or getattr(before, name) != getattr(changed, name):
            fields[name] = getattr(changed, name)
    if before is None or before.date != changed.date:
        fields["date"] = changed.date.isoformat()
    known = before.answers if before else {}
    for item in sorted({*changed.answers, *known}):
        if changed.answers.get(item) != known.get(item):
            fields[ANSWER + item] = changed.answers.get(item)
    return [Entry("record", changed.id, fields, changed.student)] if fields else []


def save_results(of: Record, edition: str, scores: Iterable[Score]) -> Entry:
    """The scores of a record's present answers by one edition."""
    row = result_row(of.id, edition, stamp(of.answers))
    said = {each.scale: [each.score, each.band, list(each.flags)] for each in scores}
    return Entry("result", row, {"scores": said}, of.student)
