"""Merging what forty laptops wrote, beside the very rows that it comes to, inserted as they are."""

import secrets
import shutil
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from careapp.bench.ground import INSTALL, Ground
from careapp.bench.stopwatch import Figures, in_turn, timed
from careapp.clock import Clock, SteppingClock
from careapp.domain.records import Record
from careapp.store import migrate, records
from careapp.store.connection import connect, transaction
from careapp.store.folder import Folder
from careapp.store.journal import Change, Journal
from careapp.store.school_file import SchoolFile, create

_PACKAGES, _ROUNDS = 40, 3
_CHILDREN, _RECORDS = 40, 200  # of a package, and of a child: for a school of 1,600
_TABLES = ("change", "record")
_SCHOOL = "school"
_BEGAN = datetime(2026, 5, 16, tzinfo=UTC)
_NOTE = "ช่วยเหลือเพื่อนในชั้นเรียน ตั้งใจทำงานที่ได้รับมอบหมาย"


class Size(NamedTuple):
    """How many children a package is of, and how many records each of them has."""

    children: int
    records: int


def size_of(students: int) -> Size:
    """40 children of 200 records each for a large school, less for a small one."""
    children = min(max(students // _PACKAGES, 1), _CHILDREN)
    return Size(children, min(max(students, 10), _RECORDS))


def merge_40(ground: Ground) -> Figures:
    """Forty packages merged in one transaction; their rows, of the log and of the tables."""
    size = size_of(ground.students)
    places = [ground.scratch(f"package-{n}.db") for n in range(_PACKAGES)]
    for n, place in enumerate(places):
        _write(place, n, size)

    def merge() -> float:
        return _into_empty(ground, lambda file: _merged(file, Shelf(places)))

    def insert() -> float:
        return _into_empty(ground, lambda file: _inserted(file, Shelf(places)))

    try:
        values, floors = in_turn(merge, insert, ground.rounds(_ROUNDS))
    finally:
        for place in places:
            place.unlink()
    rows = _PACKAGES * size.children * size.records
    return Figures(statistics.median(values), statistics.median(floors), more={"records": rows})


def _write(place: Path, n: int, size: Size) -> None:
    """What a laptop wrote through a year, as its own file holds it; all forty at the same time."""
    clock = SteppingClock(_BEGAN, n).clock()
    db = connect(place, None)
    migrate.migrate(db, "school")
    journal = Journal(db, _SCHOOL, clock.new_id(), clock)
    journal.write("kru", (
        entry
        for child in [clock.new_id() for _ in range(size.children)]
        for each in range(size.records)
        for entry in records.save_record(record(clock, child, each))
    ))  # fmt: skip
    db.close()


def record(clock: Clock, child: str, n: int) -> Record:
    answers = {f"q{item}": (n + item) % 3 for item in range(1, 6)}
    day = date(2026, 5 + n % 8, 1 + n % 28)
    return Record(clock.new_id(), child, "observation", 1, "2569/1", day, "teacher", "kru", "final",
                  {**answers, "note": _NOTE})  # fmt: skip


class Shelf:
    """The packages, brought one after the other; that takes time of its own."""

    def __init__(self, places: Sequence[Path]) -> None:
        self._places, self.seconds = places, 0.0

    def rows(self, table: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a table, package by package."""
        for place in self._places:
            start = time.perf_counter()
            db = connect(place, None)
            found = db.execute(f"SELECT * FROM {table}").fetchall()
            db.close()
            self.seconds += time.perf_counter() - start
            yield from found


def _merged(file: SchoolFile, shelf: Shelf) -> float:
    journal = Journal(file.db, _SCHOOL, "coordinator", Clock())
    return timed(lambda: journal.merge(map(Change._make, shelf.rows("change")))) - shelf.seconds


def _inserted(file: SchoolFile, shelf: Shelf) -> float:
    """One statement for each table, in one transaction as well."""

    def insert() -> None:
        with transaction(file.db):
            for table in _TABLES:
                columns = len(file.db.execute(f"PRAGMA table_info({table})").fetchall())
                marks = ", ".join("?" * columns)
                file.db.executemany(f"INSERT INTO {table} VALUES ({marks})", shelf.rows(table))

    return timed(insert) - shelf.seconds


def _into_empty(ground: Ground, work: Callable[[SchoolFile], float]) -> float:
    """What some work on a new, empty, encrypted school tells."""
    folder = Folder(ground.scratch("second.careapp"))
    folder.path.mkdir()
    file = create(folder, secrets.token_bytes(32), Clock(), INSTALL)
    try:
        return work(file)
    finally:
        file.close()
        shutil.rmtree(folder.path)
