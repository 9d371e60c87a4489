"""Merging what other laptops wrote, beside the same rows inserted as they are."""

import secrets
import shutil
import statistics
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from careapp.bench.ground import INSTALL, Ground
from careapp.bench.stopwatch import Figures, in_turn, timed
from careapp.clock import Clock
from careapp.store.connection import Connection
from careapp.store.folder import Folder
from careapp.store.journal import Change
from careapp.store.school_file import SchoolFile, create

Rows = dict[str, list[tuple[Any, ...]]]

_PACKAGES = 40
_ROUNDS = 3
_OF_A_RECORD = {
    "change": "SELECT * FROM change WHERE tbl = 'record' AND row = :id"
    " OR tbl = 'result' AND row BETWEEN :id || '|' AND :id || '}'",
    "record": "SELECT * FROM record WHERE id = :id",
    "result": "SELECT * FROM result WHERE record = :id",
}


def merge_40(ground: Ground) -> Figures:
    """The forms of the last term in forty packages, each merged in one transaction; their rows."""
    packages = list(_packages(ground.services().desk.db, ground.term().id))
    changes = [[Change(*row) for row in package["change"]] for package in packages]

    def merge() -> float:
        return _into_empty(ground, lambda file: [file.journal.merge(each) for each in changes])

    def insert() -> float:
        return _into_empty(ground, lambda file: _insert(file.db, packages))

    merge()
    insert()
    values, floors = in_turn(merge, insert, ground.rounds(_ROUNDS))
    return Figures(statistics.median(values), statistics.median(floors))


def _packages(db: Connection, term: str) -> Iterator[Rows]:
    """What was written about a term's forms, by children, in forty nearly equal parts."""
    found = db.execute("SELECT id FROM record WHERE term = ? ORDER BY student, id", (term,))
    records = [id_ for (id_,) in found]
    for part in range(_PACKAGES):
        some = records[len(records) * part // _PACKAGES : len(records) * (part + 1) // _PACKAGES]
        yield {
            table: [row for id_ in some for row in db.execute(question, {"id": id_})]
            for table, question in _OF_A_RECORD.items()
        }


def _insert(db: Connection, packages: Sequence[Rows]) -> None:
    for package in packages:
        db.execute("BEGIN IMMEDIATE")
        for table, rows in package.items():
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                db.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        db.execute("COMMIT")


def _into_empty(ground: Ground, work: Callable[[SchoolFile], object]) -> float:
    """The seconds of some work on a new, empty, encrypted school."""
    folder = Folder(ground.scratch("second.careapp"))
    folder.path.mkdir()
    file = create(folder, secrets.token_bytes(32), Clock(), INSTALL)
    try:
        return timed(lambda: work(file))
    finally:
        file.close()
        shutil.rmtree(folder.path)
