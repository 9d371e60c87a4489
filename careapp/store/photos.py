"""Photos that belong to records: pixels in the school's file, kept and merged like everything."""

import base64
from collections.abc import Collection

from careapp.domain.records import Answer
from careapp.store.connection import Connection
from careapp.store.journal import Entry


def save_photo(id_: str, student: str, record: str, item: str, data: bytes) -> Entry:
    """A photo is written once; another one has an id of its own."""
    fields = {"student": student, "record": record, "item": item, "bytes": encoded(data)}
    return Entry("photo", id_, fields, student)


def encoded(data: bytes) -> str:
    """As it stands in the journal, whose fields are text."""
    return base64.b64encode(data).decode()


def photo(db: Connection, id_: str) -> tuple[str, bytes] | None:
    """The student it is of, and its JPEG; None where it is not there, or not any more."""
    found = db.execute("SELECT student, bytes FROM photo WHERE id = ? AND deleted = 0", (id_,))
    row: tuple[str, bytes] | None = found.fetchone()
    return row


def drop_photos(db: Connection, record: str, answers: Collection[Answer]) -> list[Entry]:
    """What takes the photos of a record out that its answers do not name any more."""
    rows = db.execute(
        "SELECT id, student FROM photo WHERE record = ? AND deleted = 0 ORDER BY id", (record,)
    )
    return [
        Entry("photo", id_, {"deleted": True, "bytes": ""}, student)
        for id_, student in rows
        if id_ not in answers
    ]
