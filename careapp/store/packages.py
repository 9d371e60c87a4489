"""What this copy knows of laptops: its own secrets, whom it trusts, and where their logs ended.

None of it is in the journal: trust is given at one computer, and secrets stay where they are made.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any, NamedTuple

from careapp.domain.packages import Anchor, Laptop
from careapp.errors import Damaged
from careapp.i18n import translate
from careapp.store.connection import Connection, errors, sorted_errors
from careapp.store.entries import COLUMNS, Change, link
from careapp.store.school_file import local, set_local

_SEALING, _SIGNING, _ANCHOR = "laptop.sealing", "laptop.signing", "laptop.anchor:"
_SENT = "laptop.sent:"
LET_GO = "let_go:"  # a setting, and the site: what a laptop tells the others that it let go of
_LAPTOP = "id, name, sealing, signing, since, who, staff, coordinator"


class Secrets(NamedTuple):
    """The secret halves of this laptop's keys: what opens a package, and what signs one."""

    sealing: bytes
    signing: bytes


def secrets_of(db: Connection) -> Secrets | None:
    """None where none were made yet."""
    sealing, signing = local(db, _SEALING), local(db, _SIGNING)
    return Secrets(bytes.fromhex(sealing), bytes.fromhex(signing)) if sealing and signing else None


def keep_secrets(db: Connection, made: Secrets) -> None:
    set_local(db, _SEALING, made.sealing.hex())
    set_local(db, _SIGNING, made.signing.hex())


@contextmanager
def rehearsal(db: Connection) -> Iterator[None]:
    """What is written inside is seen inside, and taken back at the end."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")


# What there is no place for: text for a number, half a letter, no JSON, a number without end.
_MISFITS = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)


@contextmanager
def attempt(db: Connection) -> Iterator[None]:
    """Inside a transaction: what fails leaves nothing behind of itself alone. `Damaged` for values
    that no table takes, as a program that was tampered with may have signed them."""
    db.execute("SAVEPOINT attempt")
    try:
        with sorted_errors():
            yield
    except BaseException as problem:
        if db.in_transaction:
            db.execute("ROLLBACK TO attempt")
            db.execute("RELEASE attempt")
        if isinstance(problem, (*errors(), *_MISFITS)):
            raise Damaged(
                translate(
                    "Packages",
                    "The package holds values that do not belong where they stand. Update both "
                    "programs, and run the check on the laptop it comes from.",
                )
            ) from problem
        raise
    db.execute("RELEASE attempt")


def laptops(db: Connection) -> list[Laptop]:
    """Those that are trusted here, the coordinator's first, then by name."""
    rows = db.execute(f"SELECT {_LAPTOP} FROM laptop ORDER BY coordinator DESC, name, id")
    return [_laptop(row) for row in rows]


def keep_laptop(db: Connection, known: Laptop) -> None:
    """Trust it; only one is the coordinator's."""
    if known.coordinator:
        db.execute("UPDATE laptop SET coordinator = 0")
    db.execute(
        f"INSERT OR REPLACE INTO laptop ({_LAPTOP}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (known.id, known.name, known.sealing, known.signing, known.since.isoformat(), known.who,
         known.staff, int(known.coordinator)),
    )  # fmt: skip


def drop_laptop(db: Connection, id_: str) -> None:
    db.execute("DELETE FROM laptop WHERE id = ?", (id_,))


def ends(db: Connection, site: str) -> dict[str, Anchor]:
    """Where a site's two logs end here: what goes into its packages as an anchor."""
    found = {}
    for table in ("change", "look"):
        row = db.execute(
            f"SELECT {COLUMNS} FROM {table}"
            f" WHERE rowid = (SELECT max(rowid) FROM {table} WHERE site = ?)",
            (site,),
        ).fetchone()
        if row:
            found[table] = Anchor(row[0], link(Change(*row)).hex())
    return found


def anchor(db: Connection, site: str) -> Anchor | None:
    """The end of a site's journal as its newest package told it."""
    said = local(db, f"{_ANCHOR}{site}")
    return Anchor(**json.loads(said)["change"]) if said else None


def told_ends(db: Connection) -> dict[str, dict[str, Anchor]]:
    """By site the ends of its logs, as its newest package told them."""
    rows = db.execute("SELECT key, value FROM local WHERE substr(key, 1, ?) = ? ORDER BY key",
                      (len(_ANCHOR), _ANCHOR))  # fmt: skip
    return {
        key.removeprefix(_ANCHOR): {log: Anchor(**end) for log, end in json.loads(said).items()}
        for key, said in rows
    }


def keep_anchors(db: Connection, site: str, made: Mapping[str, Anchor]) -> None:
    """Of a package that was taken in; an older one that comes late changes nothing."""
    known = anchor(db, site)
    if "change" in made and (known is None or known.last < made["change"].last):
        told = {
            log: {"last": each.last, "head": each.head}
            for log, each in made.items()
            if "@" not in log  # what it was told of others: see `anchors`
        }
        set_local(db, f"{_ANCHOR}{site}", json.dumps(told, sort_keys=True))


def sent(db: Connection, laptop: str) -> str:
    """The newest entry of the last whole package to a laptop; "" for none."""
    return local(db, f"{_SENT}{laptop}")


def keep_sent(db: Connection, laptop: str, newest: str) -> None:
    set_local(db, f"{_SENT}{laptop}", newest)


def _laptop(row: tuple[Any, ...]) -> Laptop:
    id_, name, sealing, signing, since, who, staff, coordinator = row
    return Laptop(
        id_, name, sealing, signing, date.fromisoformat(since), who, staff, bool(coordinator)
    )
