"""What one file of a school, or of a district, holds and another one does not, taken over.

Entries come by an ordinary merge. What is not in the journal comes as it stands there: the looks,
what is being typed, this copy's own keys, and whom it trusts.
"""

from collections.abc import Iterable, Iterator

from careapp.progress import Progress, silent
from careapp.store import losses
from careapp.store.connection import Connection
from careapp.store.journal import Change
from careapp.store.salvage import Read, Reader, entries
from careapp.store.school_file import SchoolFile

_MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
_OF_THIS_COPY = ("draft", "draft_head", "laptop")  # whole tables of a school
_UNSAVED = "key LIKE 'unsaved:%'"
_KEYS = (
    "key IN ('laptop.sealing', 'laptop.signing', 'submission_key', 'district_key')"
    " OR key LIKE 'holder.compared:%'"
)


def bring(target: SchoolFile, source: Reader, progress: Progress = silent) -> Read:
    """Take what can be read of a file into another of the same school, or district."""
    read = Read()
    found = entries(source, "change", read, progress)
    target.journal.merge(_fitting(target.db, found, read))  # it notes the gaps
    if not read.whole:
        _count(target.db, source, read)
    with target.transaction():
        looks = entries(source, "look", Read())
        target.db.executemany(f"INSERT OR IGNORE INTO look VALUES ({_MARKS})", looks)
        if target.folder.kind == "school":
            for table in _OF_THIS_COPY:
                _take_over(target.db, source, table)
        _take_over(target.db, source, "local", _UNSAVED)
        _take_over(target.db, source, "local", _KEYS, beside=True)
    return read


def _fitting(db: Connection, found: Iterable[Change], read: Read) -> Iterator[Change]:
    """Without those of which the backup knows better: the place of an entry in its chain is not
    under its digest, and a merge refuses two that differ in it."""
    for change in found:
        known = db.execute("SELECT digest, prev FROM change WHERE id = ?", (change.id,)).fetchone()
        if known is None or tuple(known) == (change.digest, change.prev):
            yield change
        else:
            read.sound, read.spoiled = read.sound - 1, read.spoiled + 1


def _count(db: Connection, source: Reader, read: Read) -> None:
    """Of the entries that could not be read only those are lost that are not here either; their ids
    stand apart from them as well."""
    if (ids := losses.ids(source.rows)) is not None:
        here = losses.ids(losses.rows_of(db)) or []
        read.spoiled, read.unread, read.unknown = 0, len(losses.apart(ids, here)[0]), False


def _take_over(
    db: Connection, source: Reader, table: str, where: str = "1", *, beside: bool = False
) -> None:
    """The rows of a table as they are there, and no others, unless `beside`: a form that was
    finished since, or a laptop that is not trusted any more, shall not come back. What cannot be
    read was lost with its page; then those that are here stay."""
    rows = source.rows(f"SELECT * FROM {table} WHERE {where}")
    if rows is None:
        return
    if not beside:
        db.execute(f"DELETE FROM {table} WHERE {where}")
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        db.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)
