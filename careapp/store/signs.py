"""What early signs are read from, in few passes over a term, and rows of what was decided."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

from careapp.domain.signs import DECISIONS, Decided, Decision, Number
from careapp.store.connection import Connection
from careapp.store.journal import Entry
from careapp.store.records import COUNTED, some_of

_DECIDED = "student, term, rule, decision, reason, plan, who, day, seen"


class Said(NamedTuple):
    """A result of a counted record."""

    student: str
    informant: str
    scale: str
    band: str
    score: Number | None


class Asked(NamedTuple):
    """Which results are wanted: of a form in a term, by an edition; "" where all say the same."""

    term: str
    form: str
    edition: str


def said(
    db: Connection,
    asked: Asked,
    scales: Sequence[str] = (),
    but: str = "",
    students: Collection[str] | None = None,
) -> list[Said]:
    """The results of some scales, or of all; those in the band `but` are left out."""
    among, values = some_of(students)
    only = " AND x.scale IN (SELECT value FROM json_each(?))" if scales else ""
    rows = db.execute(
        "SELECT c.student, c.informant, x.scale, x.band, x.score"
        f" FROM ({COUNTED.format(marks='?', among=among)}) c JOIN result x"
        " ON x.record = c.id AND ? IN ('', x.edition) AND x.stamp = c.stamp"
        f" WHERE x.band <> ?{only}",
        (asked.term, asked.form, *values, asked.edition, but,
         *([json.dumps([*scales])] if scales else [])),
    )  # fmt: skip
    return [Said(*row) for row in rows]


def forms_in(db: Connection, term: str, forms: Iterable[str]) -> set[str]:
    """Those of `forms` that are filled in about anybody in a term."""
    rows = db.execute(
        "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM record"
        " WHERE term = ? AND form = value AND status = 'final' AND deleted = 0)",
        (json.dumps([*forms]), term),
    )
    return {form for (form,) in rows}


def open_alarms(db: Connection, students: Collection[str] | None = None) -> dict[str, int]:
    """By child, how many answers that may mean danger nobody has dealt with."""
    among, values = some_of(students)
    rows = db.execute(
        f"SELECT student, count(*) FROM alarm WHERE done = ''{among} GROUP BY student", values
    )
    return dict(rows.fetchall())


def decided(
    db: Connection, term: str, students: Collection[str] | None = None
) -> dict[str, dict[str, Decided]]:
    """What was decided in a term, by child and rule."""
    among, values = some_of(students)
    rows = db.execute(f"SELECT {_DECIDED} FROM sign WHERE term = ?{among}", (term, *values))
    found: dict[str, dict[str, Decided]] = {}
    for each in map(_decided, rows):
        found.setdefault(each.student, {})[each.rule] = each
    return found


def decided_before(
    db: Connection, term: str, students: Collection[str] | None = None
) -> dict[str, dict[str, Decided]]:
    """What was decided last in the terms before, by child and rule; what was taken back is not."""
    among, values = some_of(students)
    rows = db.execute(
        f"SELECT {_DECIDED} FROM sign WHERE term < ? AND decision <> ''{among} ORDER BY term",
        (term, *values),
    )
    found: dict[str, dict[str, Decided]] = {}
    for each in map(_decided, rows):
        found.setdefault(each.student, {})[each.rule] = each
    return found


def of_plan(db: Connection, plan: str) -> list[Decided]:
    """The signs that were taken into a care plan."""
    rows = db.execute(f"SELECT {_DECIDED} FROM sign WHERE plan = ? ORDER BY term, rule", (plan,))
    return [_decided(row) for row in rows]


def _decided(row: tuple[Any, ...]) -> Decided:
    student, term, rule, decision, reason, plan, who, day, seen = row
    # one of a later version is not ours to read
    known: Decision = next((each for each in DECISIONS if each == decision), "")
    weights: Mapping[str, Number] = json.loads(seen) if seen else {}
    return Decided(student, term, rule, known, reason, plan, who, day, weights)


def save(changed: Decided, before: Decided | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ; none when nothing does."""
    after, known = _fields(changed), _fields(before) if before else {}
    fields = {name: value for name, value in after.items() if known.get(name) != value}
    return [Entry("sign", changed.id, fields, changed.student)] if fields else []


def _fields(each: Decided) -> dict[str, str]:
    found = asdict(each)
    return found | {"seen": json.dumps(dict(each.seen), sort_keys=True) if each.seen else ""}


def poor_by_list(
    db: Connection, words: Sequence[str], students: Collection[str] | None = None
) -> set[str]:
    """Of whom the student list names one of these disadvantages."""
    among, values = some_of(students)
    like = " OR ".join(["instr(disadvantage, ?) > 0"] * len(words))
    rows = db.execute(
        f"SELECT id FROM student WHERE disadvantage <> '' AND ({like})"
        f"{among.replace('student IN', 'id IN')}",
        (*words, *values),
    )
    return {id_ for (id_,) in rows}
