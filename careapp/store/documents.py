"""Rows of documents: files that stay in the school's own file, sealed with it."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from careapp.domain.activities import rooms_of
from careapp.domain.documents import Document
from careapp.domain.people import Classroom, read_classroom
from careapp.store.connection import Connection
from careapp.store.journal import Entry
from careapp.store.photos import encoded

_DOCUMENT = "id, student, about, name, media, day, who, length(bytes), deleted"


def of_student(db: Connection, student: str) -> list[Document]:
    """All that were not taken away, whatever they are about; the newest first."""
    return _found(db, "student = ?", student)


def about(db: Connection, id_: str) -> list[Document]:
    """Those of a referral, an activity or a plan; the newest first."""
    return _found(db, "about = ?", id_) if id_ else []


def _found(db: Connection, where: str, value: str) -> list[Document]:
    rows = db.execute(
        f"SELECT {_DOCUMENT} FROM document WHERE {where} AND deleted = 0"
        " ORDER BY day DESC, id DESC",
        (value,),
    )
    return [_document(row) for row in rows]


def document(db: Connection, id_: str) -> Document | None:
    """One, whether it was taken away or not."""
    rows = db.execute(f"SELECT {_DOCUMENT} FROM document WHERE id = ?", (id_,))
    return next(map(_document, rows), None)


def content(db: Connection, id_: str) -> bytes:
    """The file itself; b"" where it is not there."""
    row = db.execute("SELECT bytes FROM document WHERE id = ?", (id_,)).fetchone()
    return bytes(row[0]) if row else b""


def save_document(made: Document, data: bytes) -> Entry:
    """A file is written once; another one has an id of its own."""
    fields = {
        "student": made.student, "about": made.about, "name": made.name, "media": made.media,
        "day": made.day.isoformat(), "who": made.who, "bytes": encoded(data),
    }  # fmt: skip
    return Entry("document", made.id, fields, made.student)


def mark_deleted(known: Document, *, deleted: bool) -> Iterable[Entry]:
    """What takes a document away, or brings it back; none when it is so already."""
    if known.deleted == deleted:
        return []
    return [Entry("document", known.id, {"deleted": deleted}, known.student)]


def counts(db: Connection, ids: Collection[str]) -> dict[str, int]:
    """How many documents each of some referrals or activities has."""
    marks = ", ".join("?" * len(ids))
    rows = db.execute(
        f"SELECT about, count(*) FROM document WHERE deleted = 0 AND about IN ({marks})"
        " GROUP BY about",
        tuple(ids),
    )
    return dict(rows)


def classrooms_of(db: Connection, activity: str) -> tuple[Classroom, ...]:
    """The classes an activity is of; none for one of the whole school, and for what is none."""
    row = db.execute("SELECT classroom FROM activity WHERE id = ?", (activity,)).fetchone()
    return tuple(map(read_classroom, rooms_of(row[0]))) if row else ()


def _document(row: tuple[Any, ...]) -> Document:
    id_, student, of, name, media, day, who, size, deleted = row
    when = date.fromisoformat(day) if day else date.min
    return Document(id_, student, of, name, media, when, who, size, bool(deleted))
