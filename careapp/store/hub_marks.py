"""What this copy remembers of a hub: up to where it read, and what of the log is there.

None of it is in the journal. The entries that the hub has are told by their places in the table, as
spans; all others are owed, also those that wait for an account that may bring them. Where the table
is not as it was (a restored copy, entries let go), everything is brought again, which changes
nothing there.
"""

import json
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
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
    """Up to which number an account of a hub was read, the newest mark that the hub gave then
    (reading may have broken off before it), and `moved` of its greeting."""

    seq: int = 0
    mark: Mark = Mark()
    moved: int = 0


class Span(NamedTuple):
    """Places in the table, from the first to the last."""

    start: int
    end: int


class Owed(NamedTuple):
    """Some of what the hub has not, each with its place."""

    entries: tuple[Change, ...]
    places: tuple[int, ...]


def read_upto(db: Connection, hub: str, login: str) -> Read:
    """Of an account, with the newest mark that any account was given here: where the hub knows that
    one, it has all that was ever read or brought."""
    found = _read(local(db, f"{_READ}{hub}:{login}"))
    marks = (_read(said).mark for said in _all(db, f"{_READ}{hub}:"))
    return found._replace(mark=max(marks, default=Mark()))


def keep_read(db: Connection, hub: str, login: str, read: Read) -> None:
    set_local(db, f"{_READ}{hub}:{login}", json.dumps(read))


def _read(said: str) -> Read:
    seq, mark, moved = json.loads(said) if said else Read()
    return Read(seq, Mark(*mark), moved)


def forget(db: Connection, hub: str) -> None:
    """The hub is not as it was: it was put back from a backup. Everything is read and brought
    again, and the lists are told."""
    db.executemany("DELETE FROM local WHERE key = ?", [(f"{_BROUGHT}{hub}",), (f"{_PLACED}{hub}",)])
    of_read = f"{_READ}{hub}:"
    db.execute("DELETE FROM local WHERE substr(key, 1, ?) = ?", (len(of_read), of_read))


def brought(db: Connection, hub: str) -> tuple[Span, ...]:
    """What the hub has; nothing where the table is another one by now."""
    said = local(db, f"{_BROUGHT}{hub}")
    if not said:
        return ()
    kept, last = json.loads(said)
    spans = tuple(Span(*each) for each in kept)
    return spans if spans and _at(db, spans[-1].end) == last else ()


@contextmanager
def letting_go(db: Connection) -> Generator[None, None, None]:
    """Inside, entries leave the table, maybe at its end, where others will take their places: what
    the hubs have ends where the table does after it."""
    keys = db.execute(
        "SELECT key FROM local WHERE substr(key, 1, ?) = ?", (len(_BROUGHT), _BROUGHT)
    ).fetchall()
    known = {key: brought(db, key.removeprefix(_BROUGHT)) for (key,) in keys}
    yield
    for key, spans in known.items():
        end = db.execute(
            "SELECT coalesce(max(rowid), 0) FROM change WHERE rowid <= ?",
            (spans[-1].end if spans else 0,),
        ).fetchone()[0]
        left = [Span(first, min(last, end)) for first, last in spans if first <= end]
        set_local(db, key, json.dumps([left, _at(db, end)]) if left else "")


def note_brought(db: Connection, hub: str, places: Iterable[int]) -> None:
    """The hub has the entries at these places, too."""
    spans = _joined([*brought(db, hub), *_runs(places)])
    if spans:
        set_local(db, f"{_BROUGHT}{hub}", json.dumps([spans, _at(db, spans[-1].end)]))


def _runs(places: Iterable[int]) -> list[Span]:
    found = list[list[int]]()
    for place in sorted(places):
        if found and place == found[-1][1] + 1:
            found[-1][1] = place
        else:
            found.append([place, place])
    return [Span(*each) for each in found]


def note_read(db: Connection, hub: str, ids: Collection[str]) -> None:
    """These came from the hub, whether they were new here or not."""
    rows = db.execute(
        "SELECT rowid FROM change WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([*ids]),),
    )
    note_brought(db, hub, [place for (place,) in rows])


def _joined(spans: list[Span]) -> list[Span]:
    """Those that lie side by side as one."""
    found = list[Span]()
    for each in sorted(spans):
        if found and each.start <= found[-1].end + 1:
            if each.end > found[-1].end:
                found[-1] = Span(found[-1].start, each.end)
        else:
            found.append(each)
    return found


def owed(db: Connection, there: Sequence[Span], after: int) -> Owed:
    """The next entries, after a place, that the hub has not, in the order in which they were
    written here."""
    found, places, size = list[Change](), list[int](), 0
    for start, end in _gaps(db, there, after):
        rows = db.execute(
            f"SELECT {COLUMNS}, rowid FROM change WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
            (start, end),
        )
        for row in rows:
            size += len(row[7])
            if len(found) == MANY or (found and size > LARGE):
                return Owed(tuple(found), tuple(places))
            found.append(Change._make(row[:-1]))
            places.append(row[-1])
    return Owed(tuple(found), tuple(places))


def count_owed(db: Connection, there: Sequence[Span]) -> int:
    """How many they are."""
    return sum(
        db.execute("SELECT count(*) FROM change WHERE rowid BETWEEN ? AND ?", gap).fetchone()[0]
        for gap in _gaps(db, there)
    )


def most_owed(db: Connection, there: Sequence[Span]) -> int:
    """How many they are at most, which takes no time: entries that were let go of count too."""
    return sum(end - start + 1 for start, end in _gaps(db, there))


def owed_among(db: Connection, there: Sequence[Span], ids: Collection[str]) -> frozenset[str]:
    """Of some entries those that the hub has not."""
    gaps = [*_gaps(db, there)]
    rows = db.execute(
        "SELECT id, rowid FROM change WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([*ids]),),
    )
    return frozenset(
        id_ for id_, place in rows if any(start <= place <= end for start, end in gaps)
    )


def _gaps(db: Connection, there: Sequence[Span], after: int = 0) -> Iterator[Span]:
    """The places after one that lie in none of some spans, which are in order."""
    at = after + 1
    end: int = db.execute("SELECT coalesce(max(rowid), 0) FROM change").fetchone()[0]
    for span in there:
        if span.start > at:
            yield Span(at, span.start - 1)
        at = max(at, span.end + 1)
    if at <= end:
        yield Span(at, end)


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


def _all(db: Connection, beginning: str) -> list[str]:
    rows = db.execute(
        "SELECT value FROM local WHERE substr(key, 1, ?) = ?", (len(beginning), beginning)
    )
    return [value for (value,) in rows]


def _at(db: Connection, place: int) -> str:
    row = db.execute("SELECT id FROM change WHERE rowid = ?", (place,)).fetchone()
    return row[0] if row else ""
