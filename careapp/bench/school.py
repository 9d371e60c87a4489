"""Storing a form and summing up the school, beside the same rows at the driver's own speed."""

import statistics
from collections import Counter
from collections.abc import Iterator
from typing import Any

from careapp.bench.ground import Ground
from careapp.bench.stopwatch import Figures, compared, in_turn, timed
from careapp.domain.records import Answer
from careapp.services.reports import SCREENING, Wanted
from careapp.services.schools import SchoolServices
from careapp.store.connection import Connection

Rows = dict[str, list[tuple[Any, ...]]]

_FORM = "sdq-teacher"
_ROUNDS = 30
_WRITTEN = {
    "change": "SELECT * FROM change WHERE tbl = 'record' AND row = :id"
    " OR tbl = 'result' AND row BETWEEN :id || '|' AND :id || '}'",
    "record": "SELECT * FROM record WHERE id = :id",
    "result": "SELECT * FROM result WHERE record = :id",
}
_FIRST_COLUMN = {"change": "id", "record": "id", "result": "record"}
_PHANTOM = "ffffffff"  # the rows of the floor begin so, and go again


def save_form(ground: Ground) -> Figures:
    """A finished form is written to the journal with its scores; the same bytes in one commit."""
    services = ground.services()
    forms, saved = _typed(services), list[str]()

    def save() -> float:
        saved.append(next(forms))
        return timed(lambda: services.screenings.leave(saved[-1]))

    def insert() -> float:
        return _inserted(services.desk.db, _rows(services.desk.db, saved[-1]))

    save()
    insert()
    values, floors = in_turn(save, insert, ground.rounds(min(_ROUNDS, ground.students - 1)))
    return Figures(statistics.median(values), statistics.median(floors))


def _typed(services: SchoolServices) -> Iterator[str]:
    """Forms of children that have none in this term; every answer is a draft on the disk."""
    last = services.people.current_term()
    after = (last.year, 2) if last.number == 1 else (last.year + 1, 1)
    term = services.people.term("{}/{}".format(*after))
    answers: dict[str, Answer | None] = {f"q{n}": n % 3 for n in range(1, 26)}
    for room in services.people.classrooms(last):
        for line in services.screenings.sheet(_FORM, term, room).lines:
            services.screenings.put_many(line.record.id, {**answers, "impact_gate": 0})
            yield line.record.id


def _rows(db: Connection, record: str) -> Rows:
    """All that was written for a record, under ids of its own at the end of each table."""
    phantom = _PHANTOM + record[len(_PHANTOM) :]

    def renamed(value: Any) -> Any:
        return value.replace(record, phantom) if isinstance(value, str) else value

    found: Rows = {}
    for table, question in _WRITTEN.items():
        rows = [tuple(map(renamed, row)) for row in db.execute(question, {"id": record})]
        found[table] = [(_PHANTOM + row[0][len(_PHANTOM) :], *row[1:]) for row in rows]
    return found


def _inserted(db: Connection, rows: Rows) -> float:
    """Seconds until the rows are on the disk; then they are taken away again."""

    def insert() -> None:
        db.execute("BEGIN IMMEDIATE")
        for table, values in rows.items():
            marks = ", ".join("?" * len(values[0]))
            db.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
        db.execute("COMMIT")

    seconds = timed(insert)
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO local VALUES ('letting', '')")  # the log gives nothing away without it
    for table, column in _FIRST_COLUMN.items():
        db.execute(f"DELETE FROM {table} WHERE {column} >= ?", (_PHANTOM,))
    db.execute("DELETE FROM local WHERE key = 'letting'")
    db.execute("COMMIT")
    return seconds


def school_summary(ground: Ground) -> Figures:
    """The numbers of the school's screening report; its rows fetched and counted in one pass."""
    services, term = ground.services(), ground.term()
    edition = services.forms.edition_in_use(SCREENING, term).id
    about = {"term": term.id, "form": SCREENING, "edition": edition,
             "day": term.count_day.isoformat()}  # fmt: skip

    def count() -> None:
        children = {
            id_: (grade, sex) for id_, grade, sex in services.desk.db.execute(_CHILDREN, about)
        }
        found = services.desk.db.execute(_RESULTS, about).fetchall()
        Counter(
            (scale, band, *children[student]) for student, scale, band in found
            if student in children
        )  # fmt: skip

    return compared(
        lambda: services.reports.build("screening-school", Wanted(term)), count, ground.rounds(9)
    )


def today_growth(ground: Ground) -> Figures:
    """All that Today shows of the school is read; of one with a tenth of the children."""
    small = ground.smaller(10)
    try:
        there, here = small.services(), ground.services()
        for each in (there, here):
            each.rest()  # as the window does after opening
        return compared(
            lambda: here.home.today(here.people.current_term()),
            lambda: there.home.today(there.people.current_term()),
            ground.rounds(9),
        )
    finally:
        small.close()


_CHILDREN = """
  SELECT s.id, e.grade, s.sex FROM enrolment e JOIN student s ON s.id = e.student
  WHERE e.deleted = 0 AND e.since <= :day AND (e.until IS NULL OR e.until > :day)
"""
_RESULTS = """
  SELECT r.student, x.scale, x.band FROM record r
  JOIN result x ON x.record = r.id AND x.edition = :edition AND x.stamp = r.stamp
  WHERE r.term = :term AND r.form = :form AND r.status = 'final' AND r.deleted = 0
"""
