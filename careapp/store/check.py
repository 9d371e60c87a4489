"""The full check of an open school, or district: pages, journal, tables, references, keys."""

import hashlib
from collections.abc import Iterator

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.store import packs, projection
from careapp.store.connection import Connection, encrypted, sorted_errors
from careapp.store.school_file import SchoolFile

_PARENTS = (
    ("guardian", "student", "student"),
    ("enrolment", "student", "student"),
    ("record", "student", "student"),
    ("transfer", "student", "student"),
    ("handover", "student", "student"),
    ("photo", "student", "student"),
    ("result", "record", "record"),
    ("plan", "student", "student"),
    ("plan_move", "plan", "plan"),
    ("plan_step", "plan", "plan"),
    ("plan_note", "plan", "plan"),
    ("plan_conference", "plan", "plan"),
    ("sealed_note", "plan", "plan"),
    ("referral", "student", "student"),
    ("referral_move", "referral", "referral"),
    ("referral_note", "referral", "referral"),
    ("visit_plan", "student", "student"),
    ("visit_task", "student", "student"),
    ("sign", "student", "student"),
    ("report_card", "student", "student"),
    ("submission_file", "submission", "submission"),
    ("submission_answer", "submission", "submission"),
)


def faults(file: SchoolFile) -> list[str]:
    """A sentence for each fault; none when all is sound."""
    try:
        with sorted_errors(file.folder.data):
            return [*_pages(file.db), *_logs(file), *_tables(file), *_others(file)]
    except CareError as problem:
        return [str(problem)]


def _pages(db: Connection) -> Iterator[str]:
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if encrypted(db):
        for (fault,) in db.execute("PRAGMA cipher_integrity_check"):
            yield translate("Check", "data.db: {fault}").format(fault=fault)
    for (fault,) in db.execute("PRAGMA integrity_check"):
        if fault != "ok":
            yield translate("Check", "data.db: {fault}").format(fault=fault)


def _logs(file: SchoolFile) -> Iterator[str]:
    for entry in file.journal.faults():
        yield translate(
            "Check", "Journal entry {entry} is not as it was written, or one before it is missing."
        ).format(entry=entry)
    for entry in file.looks.faults():
        yield translate(
            "Check", "Entry {entry} of the log of looks is not as it was written."
        ).format(entry=entry)


def _tables(file: SchoolFile) -> Iterator[str]:
    """Whether the tables are what the journal folds into: rebuilt, compared, and rolled back."""
    db = file.db
    db.execute("BEGIN IMMEDIATE")
    try:
        tables = projection.KINDS[file.folder.kind]
        before = {table: _digest(db, table) for table in tables}
        file.journal.rebuild()
        differing = [table for table, was in before.items() if _digest(db, table) != was]
    finally:
        db.execute("ROLLBACK")
    for table in differing:
        yield translate("Check", "Table “{table}” differs from what the journal says.").format(
            table=table
        )


def _digest(db: Connection, table: str) -> bytes:
    """In the order of the ids, whatever the order in which rows were written."""
    total = hashlib.sha256()
    key = "1" if table != "result" else "1, 2, 3, 4"  # a set of scores has four
    for row in db.execute(f"SELECT * FROM {table} ORDER BY {key}"):
        total.update(repr(row).encode())
    return total.digest()


def _others(file: SchoolFile) -> Iterator[str]:
    """What lies beside the tables of its kind."""
    return _packs(file.db) if file.folder.kind == "district" else _references(file.db)


def _packs(db: Connection) -> Iterator[str]:
    """Received files that are not what they were, and numbers that are not those of their file."""
    for name in packs.spoiled(db):
        yield translate("Check", "The received file “{name}” is missing or was changed.").format(
            name=name
        )
    for name in packs.miscounted(db):
        yield translate("Check", "The kept numbers of “{name}” are not those of its file.").format(
            name=name
        )


def _references(db: Connection) -> Iterator[str]:
    """Rows whose child, or record, is not there (it may still arrive from another laptop)."""
    for table, column, parent in _PARENTS:
        count = db.execute(
            f"SELECT count(*) FROM {table} WHERE {column} NOT IN (SELECT id FROM {parent})"
        ).fetchone()[0]
        if count:
            yield translate(
                "Check", "{count} rows of “{table}” belong to a {parent} that is not there."
            ).format(count=count, table=table, parent=parent)
