"""The full check of an open school, or district: pages, journal, tables, references, keys."""

import hashlib
import re
from collections.abc import Collection, Iterator
from itertools import chain

from careapp.errors import CareError, DamagedData
from careapp.i18n import translate
from careapp.store import anchors, backup_file, kept_backups, packs, projection, trial, wal
from careapp.store.chains import Fault
from careapp.store.connection import Connection, damaged, sorted_errors
from careapp.store.entries import COLUMNS, Change
from careapp.store.school_file import SchoolFile
from careapp.store.standing import standing

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
    ("consent", "student", "student"),
    ("correction", "student", "student"),
    ("submission_file", "submission", "submission"),
    ("submission_answer", "submission", "submission"),
)

_NAMED = 20  # faults of pages
_SEALED_PAGE = re.compile(r"HMAC verification failed for page (\d+)")


def faults(file: SchoolFile) -> list[str]:
    """A sentence for each fault; none when all is sound. What cannot be read is one fault, and does
    not hide the others."""
    found: list[str] = []
    for part in (_beside, _pages, _content):
        try:
            with sorted_errors(file.folder.data):
                for each in part(file):
                    found.append(each)  # what comes before an error stays
        except CareError as problem:
            found.append(str(problem))
    return [*dict.fromkeys(found)]


def _content(file: SchoolFile) -> Iterator[str]:
    """What the pages hold: both logs, and the tables."""
    found = file.journal.faults()
    yield from chain(_logs(file, found), _emptied(file), _anchors(file.db))
    # What was spoilt in the journal is not folded: the tables are better than it.
    if all(each.kind != "changed" for each in found):
        yield from _tables(file)
    yield from _others(file)


def require_pages(file: SchoolFile) -> None:
    """`DamagedData` unless every page of the open file is as it was written."""
    with sorted_errors(file.folder.data):
        if next(_pages(file), None) is not None:
            raise DamagedData(damaged(file.folder.data.name))


def _beside(file: SchoolFile) -> Iterator[str]:
    """What lies in the folder besides the database: keys, backups, and a log that was set aside."""
    folder = file.folder
    if file.key is not None and not folder.vault().fits(file.key):
        yield translate("Check", "keys.json is not of this school's key; restore a backup of it.")
    if (log := wal.damaged_log_of(folder)).exists():
        yield translate(
            "Check",
            "{name}: entries from just before the program was cut off may be missing. Compare "
            "with what was written on paper, then delete this file.",
        ).format(name=log.name)
    for each in kept_backups.kept(folder.path):
        try:
            backup_file.verify(each.path)
        except CareError as problem:
            yield str(problem)


def _pages(file: SchoolFile) -> Iterator[str]:
    file.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    found = [*trial.page_faults(file.db)]
    for fault in found[:_NAMED]:
        page = _SEALED_PAGE.search(fault)
        if page is None:
            yield translate("Check", "data.db: {fault}").format(fault=fault)
        else:
            yield translate("Check", "data.db: page {page} is damaged.").format(page=page[1])
    if (rest := len(found) - _NAMED) > 0:
        yield translate("Check", "data.db: %n more fault(s)", rest)


def _logs(file: SchoolFile, found: Collection[Fault]) -> Iterator[str]:
    changed = translate("Check", "Journal entry {entry} is not as it was written.")
    loose = translate(
        "Check",
        "Before journal entry {entry} of the computer {site} one is missing, or it was moved.",
    )
    for fault in found:
        words = changed if fault.kind == "changed" else loose
        yield words.format(entry=fault.entry, site=fault.site)
    changed = translate("Check", "Entry {entry} of the log of use is not as it was written.")
    loose = translate(
        "Check", "Before entry {entry} of the log of use one is missing, or it was moved."
    )
    for fault in file.looks.faults():
        yield (changed if fault.kind == "changed" else loose).format(entry=fault.entry)


def _anchors(db: Connection) -> Iterator[str]:
    """Whether the logs are still what laptops told each other of them."""
    for fault in anchors.faults(db):
        words = {
            "other": translate(
                "Check",
                "The past of the computer {site} up to entry {entry} is not the one that its "
                "package told of: it was rewritten since, here or there.",
            ),
            "missing": translate(
                "Check",
                "Entry {entry} of this laptop went out in a package and is not here any more. Was "
                "the folder put back by hand? Restore it with careapp.",
            ),
            "other of": translate(
                "Check",
                "The laptop of {teller} was told another past of the computer {site}, up to entry "
                "{entry}: it was rewritten since, here or there.",
            ),
            "missing of": translate(
                "Check",
                "The laptop of {teller} was told of entry {entry} of this laptop, which is not "
                "here any more. Was the folder put back by hand? Restore it with careapp.",
            ),
        }
        yield words[f"{fault.kind} of" if fault.teller else fault.kind].format(
            site=fault.site, entry=fault.entry, teller=fault.teller
        )


def _emptied(file: SchoolFile) -> Iterator[str]:
    """Entries that say nothing though nobody erased them. Wording packs stay behind when a school
    is copied: those were given to the first one."""
    now = standing(file.db, children=file.folder.kind == "school")
    rows = file.db.execute(
        f"SELECT {COLUMNS} FROM change WHERE fields = '' AND tbl <> 'wording' ORDER BY id"
    )
    for change in (Change(*row) for row in rows):
        if not now.covers(change):
            yield translate(
                "Check", "Journal entry {entry} is empty, and no erasure says why."
            ).format(entry=change.id)


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
