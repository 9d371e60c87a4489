"""Rows of district packs: what was handed in, its files byte for byte, and what was answered."""

import json
import zlib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from careapp.domain.submissions import Answered, Count, Feedback, FileKind, Submission
from careapp.store.connection import Connection
from careapp.store.journal import Entry
from careapp.store.photos import encoded
from careapp.store.school_file import local, set_local

_KEY, _DISTRICT = "submission_key", "district_key"
# Kept beside the files, under kinds of their own: the numbers as they were handed in, and without
# masks, by which the next version masks the same.
_COUNTS, _OPEN = "counts", "open"
_SUBMISSION = "id, term, version, made, who, code, checksum, masked, changed, public, letter"
_ANSWER = (
    "a.id, a.submission, s.code, s.term, s.version, s.checksum, a.accepted, a.reasons, a.district,"
    " a.day, a.public, a.who, a.opened"
)


def submissions(db: Connection, term: str = "") -> list[Submission]:
    """Those of a term, or all; the newest first."""
    rows = db.execute(
        f"SELECT {_SUBMISSION} FROM submission WHERE :term IN ('', term)"
        " ORDER BY term DESC, version DESC, id DESC",
        {"term": term},
    )
    return [_submission(row) for row in rows]


def submission(db: Connection, id_: str) -> Submission | None:
    rows = db.execute(f"SELECT {_SUBMISSION} FROM submission WHERE id = ?", (id_,))
    return next(map(_submission, rows), None)


def files(db: Connection, id_: str) -> dict[FileKind, bytes]:
    """The files of a submission, byte for byte."""
    rows = db.execute(
        "SELECT kind, bytes FROM submission_file WHERE submission = ? AND kind NOT IN (?, ?)",
        (id_, _COUNTS, _OPEN),
    )
    return {kind: bytes(data) for kind, data in rows}


def counts(db: Connection, id_: str) -> tuple[Count, ...]:
    """The numbers of a submission as they were handed in; none where it is not there."""
    return _counts(db, id_, _COUNTS)


def open_counts(db: Connection, id_: str) -> tuple[Count, ...]:
    """The same without masks; they never leave the school."""
    return _counts(db, id_, _OPEN)


def _counts(db: Connection, id_: str, kind: str) -> tuple[Count, ...]:
    row = db.execute(
        "SELECT bytes FROM submission_file WHERE submission = ? AND kind = ?", (id_, kind)
    ).fetchone()
    said = json.loads(zlib.decompress(row[0])) if row else []
    return tuple(
        Count(report, grade, row, column, sex, n, None if share is None else Decimal(share))
        for report, grade, row, column, sex, n, share in said
    )


def save_submission(
    made: Submission,
    files: Mapping[FileKind, bytes],
    counted: Iterable[Count],
    without_masks: Iterable[Count],
) -> list[Entry]:
    """All of it, written once."""
    fields = {
        "term": made.term, "version": made.version, "made": made.made.isoformat(), "who": made.who,
        "code": made.code, "checksum": made.checksum, "masked": made.masked,
        "changed": made.changed, "public": made.public, "letter": dict(made.letter),
    }  # fmt: skip
    kept: dict[str, bytes] = {
        **dict(files.items()), _COUNTS: _packed(counted), _OPEN: _packed(without_masks),
    }  # fmt: skip
    return [
        Entry("submission", made.id, fields),
        *(
            Entry(
                "submission_file",
                f"{made.id}/{kind}",
                {"submission": made.id, "kind": kind, "bytes": encoded(data)},
            )
            for kind, data in kept.items()
        ),
    ]


def answers(db: Connection, term: str = "") -> list[Answered]:
    """What the district answered to the submissions of a term, or to all; the newest first."""
    rows = db.execute(
        f"SELECT {_ANSWER} FROM submission_answer a JOIN submission s ON s.id = a.submission"
        " WHERE :term IN ('', s.term) ORDER BY a.day DESC, a.id DESC",
        {"term": term},
    )
    return [_answered(row) for row in rows]


def save_answer(made: Answered) -> Entry:
    said = made.feedback
    fields = {
        "submission": made.submission, "accepted": said.accepted, "reasons": list(said.reasons),
        "district": said.district, "day": said.day.isoformat(), "public": made.public,
        "who": made.who, "opened": made.opened.isoformat(),
    }  # fmt: skip
    return Entry("submission_answer", made.id, fields)


def signing_key(db: Connection) -> bytes | None:
    """The secret half of the key by which this copy of the school signs its packs.

    It stands in the table of what is this copy's alone: in the encrypted database and so in every
    backup, but never in the journal, from which packages for others are made.
    """
    found = local(db, _KEY)
    return bytes.fromhex(found) if found else None


def keep_signing_key(db: Connection, secret: bytes) -> None:
    set_local(db, _KEY, secret.hex())


def _packed(counted: Iterable[Count]) -> bytes:
    rows = [
        [*each.place, each.n, None if each.percent is None else str(each.percent)]
        for each in counted
    ]
    return zlib.compress(json.dumps(rows, ensure_ascii=False).encode(), 9)


def _submission(row: tuple[Any, ...]) -> Submission:
    id_, term, version, made, who, code, checksum, masked, changed, public, letter = row
    return Submission(
        id_, term, version, datetime.fromisoformat(made), who, code, checksum, bool(masked),
        changed, public, json.loads(letter),
    )  # fmt: skip


def _answered(row: tuple[Any, ...]) -> Answered:
    id_, of, code, term, version, checksum, accepted, reasons, district, day, *rest = row
    public, who, opened = rest
    said = Feedback(
        code, term, version, checksum, bool(accepted), tuple(json.loads(reasons)), district,
        date.fromisoformat(day),
    )  # fmt: skip
    return Answered(id_, of, said, public, who, date.fromisoformat(opened))
