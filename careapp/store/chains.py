"""The chain of each site in a log: what is not as it was written, missing, or out of its place.

Every entry carries what its site's chain came to before it (`prev`). A laptop that holds some
classes only has gaps in the chains of others from the day it took them in: `note` keeps in mind at
which entries, so that an entry that goes missing later is found all the same. Two copies of a file
that wrote under one site make a chain that forks; each branch holds by itself.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from careapp.store.connection import Connection
from careapp.store.entries import COLUMNS, FIRST, Change, digest, intact, link

_GAPS = "journal.gaps:"  # local: by site the entries that came without the one before them


class Fault(NamedTuple):
    """`changed`: an entry does not say what was written. `loose`: the one before it is missing, or
    one of the two was moved."""

    entry: str
    kind: Literal["changed", "loose"]
    site: str


def faults(db: Connection, table: str) -> list[Fault]:
    """All that is wrong with a log, in the order of its entries."""
    gaps = _all_gaps(db) if table == "change" else {}
    ends: dict[str, tuple[bytes, ...]] = {}
    changed, loose = list[Change](), list[Change]()
    for row in db.execute(f"SELECT {COLUMNS} FROM {table} ORDER BY id"):
        change = Change(*row)
        before = ends.get(change.site, (FIRST,))
        follows, sound = change.prev in before, intact(change)
        if not sound:
            changed.append(change._replace(fields=""))
        elif not follows and change.id not in gaps.get(change.site, {}):
            loose.append(change._replace(fields=""))
        ends[change.site] = _ends(change, before, follows=follows, sound=sound)
    lost = _not_forked(db, table, loose)
    found = [Fault(each.id, "changed", each.site) for each in changed]
    return sorted([*found, *(Fault(each.id, "loose", each.site) for each in lost)])


def _ends(
    change: Change, before: Sequence[bytes], *, follows: bool, sound: bool
) -> tuple[bytes, ...]:
    """What the next entry may follow upon: one that was spoilt is named once, not its heirs too."""
    found = [link(change)]
    if not follows:
        found += (link(change._replace(prev=each)) for each in before)
    if not sound:
        found.append(link(change._replace(digest=digest(change))))
    return tuple(found)


def _not_forked(db: Connection, table: str, loose: Sequence[Change]) -> list[Change]:
    """Those of some entries that follow upon none of their site, wherever it stands."""
    if not loose:
        return []
    links = {FIRST}
    rows = db.execute(
        f"SELECT id, digest, prev FROM {table} WHERE site IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted({each.site for each in loose})),),
    )
    wanted = {each.prev for each in loose}
    links |= {made for row in rows if (made := _link(*row)) in wanted}
    return [each for each in loose if each.prev not in links]


def note(db: Connection, fresh: Iterable[Change]) -> None:
    """Keep in mind which entries, put into the log just now, came without the one before them."""
    by_site: dict[str, list[Change]] = {}
    for change in sorted(fresh):
        by_site.setdefault(change.site, []).append(change)
    for site, those in by_site.items():
        known = _gaps(db, site)
        links = {link(each) for each in those} | {FIRST}
        missing = {id_: prev for id_, prev in known.items() if bytes.fromhex(prev) not in links}
        missing |= {
            each.id: each.prev.hex()
            for each in those
            if each.prev not in links and each.prev != _before(db, each)
        }
        if missing != known:
            db.execute(
                "INSERT OR REPLACE INTO local VALUES (?, ?)",
                (f"{_GAPS}{site}", json.dumps(missing)),
            )


def _before(db: Connection, change: Change) -> bytes:
    """What the chain comes to after the entry of the same site before one, as it stands here."""
    row = db.execute(
        "SELECT id, digest, prev FROM change WHERE +site = ? AND id < ? ORDER BY id DESC LIMIT 1",
        (change.site, change.id),
    ).fetchone()
    return _link(*row) if row else b""


def _gaps(db: Connection, site: str) -> dict[str, str]:
    row = db.execute("SELECT value FROM local WHERE key = ?", (f"{_GAPS}{site}",)).fetchone()
    found: dict[str, str] = json.loads(row[0]) if row else {}
    return found


def _all_gaps(db: Connection) -> dict[str, dict[str, str]]:
    rows = db.execute("SELECT key, value FROM local WHERE substr(key, 1, ?) = ?",
                      (len(_GAPS), _GAPS))  # fmt: skip
    return {key.removeprefix(_GAPS): json.loads(value) for key, value in rows}


def _link(id_: str, said: bytes, prev: bytes) -> bytes:
    return link(Change(id_, "", "", "", "", "", "", "", None, said, prev))
