"""A copy of all that is kept about one child, for its family: what it may hold, and its file names.

The machine-readable half is described by `resources/personal_data/access-copy.schema.json`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

FORMAT, VERSION = "careapp-access-copy", 1
DATA, SCHEMA, PAPER = "child.json", "access-copy.schema.json", "child.pdf"


@dataclass(frozen=True, slots=True)
class Wish:
    """What goes into a copy besides what always does. `sealed` is for who can open the notes."""

    files: bool = True  # the photos and documents themselves; their list always goes in
    sealed: bool = False
    logs: bool = True  # who changed and who looked


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row as the journal folds it: its fields, when and by whom it was last written, and whether
    it was taken away."""

    table: str
    id: str
    fields: Mapping[str, Any]
    at: datetime
    who: str
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Logged:
    """A change of something about the child, or that somebody looked at it; `what` is its table or
    kind, `row` its id, `fields` the names of what was written."""

    id: str
    at: datetime
    who: str
    what: str
    row: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A photo or a document: the name it has in the copy, and the row it belongs to."""

    path: str
    table: str
    row: str
    name: str
    day: date | None
    data: bytes = field(repr=False, default=b"")


@dataclass(frozen=True, slots=True)
class Whole:
    """All that is kept about a child, before it is paper or data."""

    student: str
    name: str
    school: str
    made: datetime
    by: str
    rows: Sequence[KeptRow]
    changes: Sequence[Logged]
    looks: Sequence[Logged]
    files: Sequence[KeptFile]
    sealed: Mapping[str, str]  # note → its text, where it was chosen
    staff: Mapping[str, str]  # names by id


def plain(whole: Whole) -> dict[str, Any]:
    """What the machine-readable file says."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": whole.made.isoformat(timespec="seconds"),
        "made_by": whole.by,
        "school": whole.school,
        "student": whole.student,
        "rows": [
            {
                "table": each.table, "id": each.id, "written": each.at.isoformat("T", "seconds"),
                "by": each.who, "taken_away": each.deleted, "fields": dict(each.fields),
            }
            for each in whole.rows
        ],
        "sealed_notes": [{"id": id_, "text": text} for id_, text in whole.sealed.items()],
        "files": [
            {
                "path": each.path, "table": each.table, "row": each.row, "name": each.name,
                "day": each.day.isoformat() if each.day else None,
            }
            for each in whole.files
        ],
        "changes": [_logged(each) for each in whole.changes],
        "looks": [_logged(each) for each in whole.looks],
        "staff": dict(whole.staff),
    }  # fmt: skip


def _logged(each: Logged) -> dict[str, Any]:
    return {"id": each.id, "at": each.at.isoformat("T", "seconds"), "by": each.who,
            "what": each.what, "row": each.row, "fields": list(each.fields)}  # fmt: skip
