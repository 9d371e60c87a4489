"""A backup restored on trial: opened with its key, read from end to end, counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from careapp.errors import Damaged
from careapp.i18n import translate
from careapp.store.connection import PLAIN, Connection, connect, encrypted, sorted_errors
from careapp.store.folder import Kind
from careapp.store.vault import Vault

_COUNTED = {"school": ("student", "record"), "district": ("listed", "pack")}


@dataclass(frozen=True, slots=True)
class Counts:
    """What a copy must hold to be one: rows, entries, and the last entry of every site's chain."""

    rows: tuple[int, ...]
    changes: int
    looks: int
    heads: tuple[tuple[str, str], ...]


def counts(db: Connection, kind: Kind) -> Counts:
    """Of an open file."""
    with sorted_errors():
        rows = tuple(_count(db, table) for table in _COUNTED[kind])
        changes, looks = _count(db, "change"), _count(db, "look")
        heads = db.execute(
            "SELECT c.site, c.id FROM (SELECT max(rowid) AS last FROM change GROUP BY site) h"
            " JOIN change c ON c.rowid = h.last ORDER BY 1"
        ).fetchall()
    return Counts(rows, changes, looks, tuple((site, head) for site, head in heads))


def _count(db: Connection, table: str) -> int:
    found: int = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    return found


def check(folder: Path, key: bytes | None, expected: Counts, kind: Kind) -> None:
    """`Damaged` unless what was unpacked into `folder` opens, is sound, and holds what it must."""
    # While it was being packed, the school may have been given new keys (rekey).
    if key is not None and not Vault(folder / "keys.json").fits(key):
        raise Damaged(
            translate("Backup", "The keys were replaced meanwhile; make the backup once more.")
        )
    db = connect(folder / "data.db", key)
    try:
        with sorted_errors(folder / "data.db"):
            require_sound(db)
            if counts(db, kind) != expected:
                raise Damaged(
                    translate(
                        "Backup",
                        "The backup does not hold all that the school holds; nothing was kept of "
                        "it. Try again.",
                    )
                )
    finally:
        db.close()


def require_sound(db: Connection) -> None:
    """`Damaged` if a page of the file is not as it was written."""
    if next(page_faults(db), None) is not None:
        raise Damaged(translate("Backup", "The copy is not sound; run the check first."))


def page_faults(db: Connection) -> Iterator[str]:
    """What SQLCipher finds, else what SQLite finds, in their own words: one page that is not what
    was sealed is all that SQLite goes on about then."""
    if encrypted(db):
        sealed = [fault for (fault,) in db.execute("PRAGMA cipher_integrity_check")]
        yield from sealed
        if sealed:
            return
    for (fault,) in db.execute("PRAGMA integrity_check"):
        lines = str(fault).splitlines()
        yield from (line for line in lines if line != "ok" and not line.startswith("***"))


def looks_plain(data: Path) -> bool:
    """Whether a file begins as a database that is not encrypted does."""
    with data.open("rb") as file:
        return file.read(len(PLAIN)) == PLAIN
