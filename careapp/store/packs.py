"""Rows of received packs, and the files themselves."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from careapp.domain.consolidations import ALL, HEADCOUNT, WHOLE
from careapp.domain.packs import Kept
from careapp.domain.submissions import Count, Cover, Problem
from careapp.store import pack_numbers
from careapp.store.connection import Connection
from careapp.store.journal import Entry
from careapp.store.losses import Rows

_KEPT = (
    "id, term, code, name, version, file, checksum, digest, public, received, state, problems, "
    "reasons, decided, male, female, masked, cover, deleted"
)
_NEVER = object()


def of_term(db: Connection, term: str) -> list[Kept]:
    """All of a round, in the order in which they came; those that were taken away too."""
    rows = db.execute(f"SELECT {_KEPT} FROM pack WHERE term = ? ORDER BY id", (term,))
    return [_kept(row) for row in rows]


def of_school(db: Connection, code: str) -> list[Kept]:
    """All of a school, the newest first; those that were taken away too."""
    rows = db.execute(f"SELECT {_KEPT} FROM pack WHERE code = ? ORDER BY id DESC", (code,))
    return [_kept(row) for row in rows]


def pack(db: Connection, id_: str) -> Kept | None:
    rows = db.execute(f"SELECT {_KEPT} FROM pack WHERE id = ?", (id_,))
    return next(map(_kept, rows), None)


def by_checksum(db: Connection, checksum: str) -> list[Kept]:
    """Those of the very same file."""
    rows = db.execute(
        f"SELECT {_KEPT} FROM pack WHERE checksum = ? AND deleted = 0 ORDER BY id", (checksum,)
    )
    return [_kept(row) for row in rows]


def terms(db: Connection) -> list[str]:
    """The terms that packs came for, the newest first."""
    rows = db.execute("SELECT DISTINCT term FROM pack WHERE deleted = 0 ORDER BY term DESC")
    return [term for (term,) in rows]


def save_pack(changed: Kept, before: Kept | None = None, who: str = "") -> Iterator[Entry]:
    """An entry with the fields that differ; `who` took a new one in."""
    after, known = _fields(changed), _fields(before) if before else {}
    fields = {name: value for name, value in after.items() if known.get(name, _NEVER) != value}
    if before is None:
        fields["who"] = who
    if fields:
        yield Entry("pack", changed.id, fields)


def put_file(db: Connection, checksum: str, content: bytes, counts: Sequence[Count]) -> None:
    """Keep a file under its checksum, with the numbers in it; a known one stays as it is."""
    known = db.execute("SELECT 1 FROM blob WHERE sha256 = ?", (checksum,)).fetchone()
    if not known:
        db.execute("INSERT INTO blob VALUES (?, ?)", (checksum, content))
        pack_numbers.put(db, checksum, counts)


def content(db: Connection, checksum: str) -> bytes:
    """A kept file; b"" where it is not there."""
    row = db.execute("SELECT bytes FROM blob WHERE sha256 = ?", (checksum,)).fetchone()
    return bytes(row[0]) if row else b""


def without_file(db: Connection) -> list[str]:
    """The checksums of packs whose file is not here."""
    rows = db.execute(
        "SELECT DISTINCT checksum FROM pack WHERE checksum <> ''"
        " AND checksum NOT IN (SELECT sha256 FROM blob) ORDER BY 1"
    )
    return [checksum for (checksum,) in rows]


def content_in(rows: Rows, checksum: str) -> bytes:
    """The same of a file that may be damaged: what is not as it came counts as not there."""
    found = rows("SELECT bytes FROM blob WHERE sha256 = ?", checksum)
    made = bytes(found[0][0]) if found else b""
    return made if hashlib.sha256(made).hexdigest() == checksum else b""


def spoiled(db: Connection) -> Iterator[str]:
    """The names of received files that are missing, or are not what they were."""
    files = dict(db.execute("SELECT checksum, file FROM pack ORDER BY id DESC"))
    for checksum, name in sorted(files.items(), key=lambda each: each[1]):
        found = content(db, checksum)
        if not found or hashlib.sha256(found).hexdigest() != checksum:
            yield name


def miscounted(db: Connection) -> Iterator[str]:
    """The names of packs whose kept numbers do not come to the children of their school."""
    rows = db.execute(
        "SELECT file, male + female, male - female, masked, checksum FROM pack"
        " WHERE state <> 'faulty' ORDER BY file"
    ).fetchall()
    for name, both, difference, masked, checksum in rows:
        kept = pack_numbers.of_file(db, checksum)
        there = {
            each.sex: each.n or 0 for each in kept if each.place[:4] == (HEADCOUNT, "", WHOLE, ALL)
        }
        boys, girls = there.get("male", 0), there.get("female", 0)
        hidden = sum(each.n is None for each in kept)
        if (boys + girls, boys - girls, hidden) != (both, difference, masked):
            yield name


def _fields(kept: Kept) -> dict[str, Any]:
    fields = asdict(kept)
    del fields["id"]
    fields["received"] = kept.received.isoformat()
    fields["decided"] = kept.decided.isoformat() if kept.decided else None
    fields["problems"] = [[each.fault, each.detail] for each in kept.problems]
    fields["reasons"] = list(kept.reasons)
    fields["cover"] = _plain(kept.cover) if kept.cover else None
    return fields


def _plain(cover: Cover) -> dict[str, Any]:
    fields = asdict(cover)
    return {
        name: each.isoformat() if isinstance(each, date) else each for name, each in fields.items()
    }


def _kept(row: tuple[Any, ...]) -> Kept:
    (id_, term, code, name, version, file, checksum, digest, public, received, state, problems,
     reasons, decided, male, female, masked, cover, deleted) = row  # fmt: skip
    return Kept(
        id_, term, code, name, version, file, checksum, digest, public,
        date.fromisoformat(received) if received else date.min, state,
        tuple(Problem(fault, detail) for fault, detail in json.loads(problems)),
        tuple(json.loads(reasons)), date.fromisoformat(decided) if decided else None, male, female,
        masked, _cover(json.loads(cover)), bool(deleted),
    )  # fmt: skip


def _cover(fields: dict[str, Any] | None) -> Cover | None:
    if not fields:
        return None
    days = {name: date.fromisoformat(fields[name]) for name in ("made_on", "count_day")}
    return Cover(**{**fields, **days})
