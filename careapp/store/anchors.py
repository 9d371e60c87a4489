"""The ends of logs that laptops were told by each other: is what is here still what was told?

Whoever rewrites the past of a laptop, all of its chain anew, makes no fault that the chain itself
shows. The others were told in a package where it ended, at which entry and with which value; that
goes back to it in theirs, and on to all other laptops.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from careapp.domain.packages import Anchor
from careapp.store import packages
from careapp.store.connection import Connection
from careapp.store.entries import COLUMNS, Change, link
from careapp.store.school_file import local, set_local

_HELD = "laptop.held:"  # local, by the site that told it: what it had been told of others
_LOGS = ("change", "look")
_AT = "@"


class Broken(NamedTuple):
    """`other`: up to an entry the chain of a site is not what was told. `missing`: the entry is of
    this laptop, and is not here. `teller` is whose laptop holds to it, "" for the site itself."""

    kind: Literal["other", "missing"]
    site: str
    entry: str
    teller: str


def held(db: Connection) -> dict[str, Anchor]:
    """What packages told of their sites, for going along: by `change@SITE` and `look@SITE`."""
    return {
        f"{log}{_AT}{site}": anchor
        for site, ends in packages.told_ends(db).items()
        for log, anchor in ends.items()
    }


def keep_held(db: Connection, teller: str, name: str, told: Mapping[str, Anchor]) -> None:
    """What the package of a site (`teller`, `name` is whose laptop) was told of others; the newest
    of each stays."""
    known = _held_by(db, teller)[1]
    for key, anchor in told.items():
        if _AT in key and (key not in known or known[key].last < anchor.last):
            known[key] = anchor
    if known:
        ends = {key: [each.last, each.head] for key, each in known.items()}
        set_local(db, f"{_HELD}{teller}", json.dumps({"name": name, "ends": ends}, sort_keys=True))


def faults(db: Connection) -> list[Broken]:
    """All that is not what was told, as it is stored here."""
    found = list(broken(db, held(db), ""))
    for (key,) in db.execute(
        "SELECT key FROM local WHERE substr(key, 1, ?) = ? ORDER BY key", (len(_HELD), _HELD)
    ).fetchall():
        name, told = _held_by(db, key.removeprefix(_HELD))
        found += broken(db, told, name)
    return found


def broken(db: Connection, told: Mapping[str, Anchor], teller: str) -> Iterator[Broken]:
    """What is not as one laptop was told."""
    own = local(db, "site")
    for key, anchor in told.items():
        log, _, site = key.partition(_AT)
        if log not in _LOGS or not site:
            continue
        row = db.execute(f"SELECT {COLUMNS} FROM {log} WHERE id = ?", (anchor.last,)).fetchone()
        if row is not None and link(Change(*row)).hex() != anchor.head:
            yield Broken("other", site, anchor.last, teller)
        elif row is None and site == own and not _let_go(db, site):
            yield Broken("missing", site, anchor.last, teller)


def _let_go(db: Connection, site: str) -> bool:
    """Whether entries left this laptop as they should."""
    found = db.execute("SELECT 1 FROM setting WHERE id = ?", (f"{packages.LET_GO}{site}",))
    return found.fetchone() is not None


def _held_by(db: Connection, teller: str) -> tuple[str, dict[str, Anchor]]:
    said = json.loads(local(db, f"{_HELD}{teller}") or "{}")
    return said.get("name", ""), {key: Anchor(*each) for key, each in said.get("ends", {}).items()}
