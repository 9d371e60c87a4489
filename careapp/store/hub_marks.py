"""What this copy remembers of a hub: up to where it read, and what of its own it brought there.

None of it is in the journal. The entries that were brought are told by their place in the table:
all up to one, but for those that wait for an account that may bring them, and besides those that
were read from the hub itself since. Where the table is not as it was (a restored copy, entries let
go), everything is brought again, which changes nothing there.
"""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from careapp.domain.entries import Change
from careapp.domain.hub import Mark
from careapp.store.connection import Connection
from careapp.store.entries import COLUMNS
from careapp.store.hub_log import LARGE, MANY
from careapp.store.school_file import local, set_local

_READ, _BROUGHT, _URL, _KEY = "hub.read:", "hub.brought:", "hub.url:", "hub.key:"
_PLACED, _ERASING, _ID, _LAST = "hub.placed:", "hub.erasing:", "hub.id:", "hub.last:"


class Read(NamedTuple):
    """Up to which number an account of a hub was read, the newest mark before that, and `moved` of
    its greeting then."""

    seq: int = 0
    mark: Mark = Mark()
    moved: int = 0


class Span(NamedTuple):
    """Entries that lie together in the table: the rowids and ids of the first and the last."""

    start: int
    first: str
    end: int
    last: str


@dataclass(frozen=True, slots=True)
class Brought:
    """`upto` is the place of the last entry that was looked at, `id` its id; `waiting` are those
    before it that wait; `read` are spans after it that came from the hub."""

    upto: int = 0
    id: str = ""
    waiting: tuple[str, ...] = ()
    read: tuple[Span, ...] = ()


class Owed(NamedTuple):
    """Some of what the hub has not, and how far that is."""

    entries: tuple[Change, ...]
    upto: int
    id: str


def read_upto(db: Connection, hub: str, login: str) -> Read:
    said = local(db, f"{_READ}{hub}:{login}")
    if not said:
        return Read()
    seq, mark, moved = json.loads(said)
    return Read(seq, Mark(*mark), moved)


def keep_read(db: Connection, hub: str, login: str, read: Read) -> None:
    set_local(db, f"{_READ}{hub}:{login}", json.dumps(read))


def brought(db: Connection, hub: str) -> Brought:
    """As it was kept; from the start where the table is another one by now."""
    said = local(db, f"{_BROUGHT}{hub}")
    if not said:
        return Brought()
    upto, id_, waiting, read = json.loads(said)
    spans = tuple(Span(*each) for each in read)
    places = [(upto, id_)] if upto else []
    places += [(each.start, each.first) for each in spans]
    places += [(each.end, each.last) for each in spans]
    if any(_at(db, place) != known for place, known in places):
        return Brought()
    return Brought(upto, id_, tuple(waiting), spans)


def keep_brought(db: Connection, hub: str, kept: Brought) -> None:
    told = [kept.upto, kept.id, kept.waiting, kept.read]
    set_local(db, f"{_BROUGHT}{hub}", json.dumps(told))


def forget_brought(db: Connection, hub: str) -> None:
    """The hub lost what it had: it was put back from a backup."""
    db.execute("DELETE FROM local WHERE key = ?", (f"{_BROUGHT}{hub}",))


def end_of_log(db: Connection) -> int:
    """The place of the newest entry in the table; 0 for an empty one."""
    found: int = db.execute("SELECT coalesce(max(rowid), 0) FROM change").fetchone()[0]
    return found


def note_read(db: Connection, hub: str, ids: Collection[str]) -> None:
    """These came from the hub, whether they were new here or not."""
    kept = brought(db, hub)
    rows = db.execute(
        "SELECT rowid, id FROM change WHERE id IN (SELECT value FROM json_each(?)) AND rowid > ?"
        " ORDER BY rowid",
        (json.dumps([*ids]), kept.upto),
    )
    spans = _joined([*kept.read, *(Span(place, id_, place, id_) for place, id_ in rows)])
    upto, last = kept.upto, kept.id
    while spans and spans[0].start == upto + 1:
        upto, last = spans[0].end, spans.pop(0).last
    there = frozenset(ids)
    waiting = tuple(each for each in kept.waiting if each not in there)
    keep_brought(db, hub, Brought(upto, last, waiting, tuple(spans)))


def _joined(spans: list[Span]) -> list[Span]:
    """Those that lie side by side as one."""
    found = list[Span]()
    for each in sorted(spans):
        if found and each.start <= found[-1].end + 1:
            longer = max(found[-1], each, key=lambda span: span.end)
            found[-1] = found[-1]._replace(end=longer.end, last=longer.last)
        else:
            found.append(each)
    return found


def owed(db: Connection, kept: Brought) -> Owed:
    """The next entries that the hub has not, in the order in which they were written here."""
    found, upto, size = list[Change](), kept.upto, 0
    last = kept.id
    for start, end in _gaps(kept, end_of_log(db)):
        rows = db.execute(
            f"SELECT rowid, {COLUMNS} FROM change WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
            (start, end),
        )
        for place, *values in rows:
            change = Change(*values)
            if len(found) == MANY or (found and size + len(change.fields) > LARGE):
                return Owed(tuple(found), upto, last)
            found.append(change.lean)
            upto, last, size = place, change.id, size + len(change.fields)
    end = end_of_log(db)
    return Owed(tuple(found), end, _at(db, end) if end else "")


def count_owed(db: Connection, kept: Brought) -> int:
    """How many they are, without those that wait."""
    return sum(
        db.execute("SELECT count(*) FROM change WHERE rowid BETWEEN ? AND ?", gap).fetchone()[0]
        for gap in _gaps(kept, end_of_log(db))
    )


def of_ids(db: Connection, ids: Collection[str]) -> tuple[Change, ...]:
    """Entries by id, oldest first."""
    rows = db.execute(
        f"SELECT {COLUMNS} FROM change WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps([*ids]),),
    )
    return tuple(Change(*each) for each in rows)


def erased(db: Connection) -> tuple[Change, ...]:
    """Every entry that was erased here."""
    rows = db.execute(f"SELECT {COLUMNS} FROM change WHERE fields = '' ORDER BY id")
    return tuple(Change(*each) for each in rows)


def url_of(db: Connection, staff: str) -> str:
    """The hub that an account used last on this laptop; "" for none."""
    return local(db, f"{_URL}{staff}")


def keep_url(db: Connection, staff: str, url: str) -> None:
    set_local(db, f"{_URL}{staff}", url)


def key_of(db: Connection, school: str) -> bytes | None:
    """With which this school seals what it brings to a hub; None on a laptop that was not let in,
    and for a school that does not seal."""
    said = local(db, f"{_KEY}{school}")
    return bytes.fromhex(said) if said else None


def keep_key(db: Connection, school: str, key: bytes) -> None:
    set_local(db, f"{_KEY}{school}", key.hex())


def id_of(db: Connection, host: str) -> str:
    """What a hub called itself when it was last reached; "" for one that never was."""
    return local(db, f"{_ID}{host}")


def keep_id(db: Connection, host: str, hub: str) -> None:
    set_local(db, f"{_ID}{host}", hub)


def last(db: Connection, staff: str) -> datetime | None:
    """When an account last went through with it here."""
    said = local(db, f"{_LAST}{staff}")
    return datetime.fromisoformat(said) if said else None


def keep_last(db: Connection, staff: str, when: datetime) -> None:
    set_local(db, f"{_LAST}{staff}", when.isoformat(timespec="seconds"))


def placed(db: Connection, hub: str) -> str:
    """A sum of the list of classes that this laptop last brought there."""
    return local(db, f"{_PLACED}{hub}")


def keep_placed(db: Connection, hub: str, sum_: str) -> None:
    set_local(db, f"{_PLACED}{hub}", sum_)


def erasing(db: Connection, hub: str) -> bool:
    """Whether the hub still has to forget what was erased here."""
    return bool(local(db, f"{_ERASING}{hub}"))


def keep_erasing(db: Connection, hub: str, *, due: bool) -> None:
    set_local(db, f"{_ERASING}{hub}", "due" if due else "")


def owed_among(db: Connection, kept: Brought, ids: Collection[str]) -> frozenset[str]:
    """Of some entries those that the hub has not."""
    gaps = [*_gaps(kept, end_of_log(db))]
    rows = db.execute(
        "SELECT id, rowid FROM change WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([*ids]),),
    )
    late = {id_ for id_, place in rows if any(start <= place <= end for start, end in gaps)}
    return frozenset(late | (set(kept.waiting) & set(ids)))


def _gaps(kept: Brought, end: int) -> Iterator[tuple[int, int]]:
    """The places after `upto` that lie in none of the spans."""
    at = kept.upto + 1
    for span in sorted(kept.read):
        if span.start > at:
            yield at, span.start - 1
        at = max(at, span.end + 1)
    if at <= end:
        yield at, end


def _at(db: Connection, place: int) -> str:
    row = db.execute("SELECT id FROM change WHERE rowid = ?", (place,)).fetchone()
    return row[0] if row else ""
