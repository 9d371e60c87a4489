"""The packs of a district on a hub: its officers' accounts, and bringing what counts. Doing it
again changes nothing."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from careapp.domain.submissions import Count
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.store import hub_connection
from careapp.store.hub_connection import Link, sorted_errors
from careapp.store.hub_setup import Account, Setup

_COLUMNS = ("area", "term", "code", "name", "cluster", "version", "checksum", "received", "male",
            "female", "layout", "numbers")  # fmt: skip
_KEYS = 3  # of them


class Officer(NamedTuple):
    """Who of a district is to have an account, under which name; `keeps` brings packs."""

    staff: str
    name: str
    login: str
    keeps: bool


class HubPack(NamedTuple):
    """A pack that counts, as it stands on a hub."""

    term: str
    code: str
    name: str
    cluster: str
    version: int
    checksum: str
    received: date
    male: int
    female: int
    counts: Sequence[Count]


class Brought(NamedTuple):
    """How many packs are new or others than before, how many were known, and how many that count no
    more were taken away."""

    new: int
    known: int
    gone: int


class AreaSetup(Setup):
    """Setting a district up on a hub; of who runs the server."""

    def enter_area(self, area: str, name: str, officers: Sequence[Officer]) -> list[Account]:
        """Put a district on the hub and give its officers accounts; those who are no longer among
        them are switched off. The accounts that are new."""
        made = list[Account]()
        with sorted_errors(self._link.host), self._db.transaction():
            self._db.execute(
                "INSERT INTO careapp.area VALUES (%s, %s)"
                " ON CONFLICT (area) DO UPDATE SET name = excluded.name",
                (area, name),
            )
            rows = self._db.execute(
                "SELECT staff, login FROM careapp.officer WHERE area = %s", (area,)
            )
            there: dict[str, str] = dict(rows.fetchall())
            for each in officers:
                login = there.get(each.staff) or self._free(each.login)
                made += self._account(each.name, login)
                self._db.execute(
                    "INSERT INTO careapp.officer VALUES (%s, %s, %s, %s, %s, true)"
                    " ON CONFLICT (area, login) DO UPDATE SET name = excluded.name,"
                    " keeps = excluded.keeps, active = true",
                    (area, login, each.staff, each.name, each.keeps),
                )
            self._db.execute(
                "UPDATE careapp.officer SET active = false WHERE area = %s AND staff <> ALL (%s)",
                (area, [each.staff for each in officers]),
            )
        return made


def bring(link: Link, packs: Iterable[HubPack]) -> Brought:
    """Make the packs of the district on a hub those that count, all of them or nothing; `link` is
    for the district, of an officer who keeps its packs."""
    area, wanted = link.school, {(each.term, each.code): each for each in packs}
    with hub_connection.connect(link) as db, sorted_errors(link.host), db.transaction():
        _require_keeper(db, link)
        rows = db.execute("SELECT term, code, checksum FROM careapp.pack WHERE area = %s", (area,))
        there = {(term, code): checksum for term, code, checksum in rows}
        new = [each for key, each in wanted.items() if there.get(key) != each.checksum]
        gone = [key for key in there if key not in wanted]
        for each in new:
            _put(db, area, each)
        for term, code in gone:
            db.execute("SELECT careapp.unpack(%s, %s)", (term, code))
    return Brought(len(new), len(wanted) - len(new), len(gone))


def _require_keeper(db: Any, link: Link) -> None:
    (keeping,) = db.execute("SELECT careapp.my_keeping()").fetchone()
    if keeping is None:
        hub_connection.require_safe_line(db, link.host)
        raise CareError(
            translate(
                "Hub",
                "Your account on the hub {host} does not keep the packs of this district. Ask who "
                "runs the hub.",
            ).format(host=link.host)
        )


def _put(db: Any, area: str, pack: HubPack) -> None:
    layout = _layout(db, area, pack.counts)
    values = (area, *pack[:-1], layout, [each.n for each in pack.counts])
    names, marks = ", ".join(_COLUMNS), ", ".join(["%s"] * len(_COLUMNS))
    renewed = ", ".join(f"{each} = excluded.{each}" for each in _COLUMNS[_KEYS:])
    db.execute(
        f"INSERT INTO careapp.pack ({names}) VALUES ({marks})"
        f" ON CONFLICT (area, term, code) DO UPDATE SET {renewed}",
        values,
    )


def _layout(db: Any, area: str, counts: Sequence[Count]) -> str:
    """The name of the places of some numbers; they are kept once."""
    places = [each.place for each in counts]
    name = hashlib.sha256(json.dumps(places, ensure_ascii=False).encode()).hexdigest()
    columns = [list(each) for each in zip(*places, strict=True)] or [[]] * 5
    db.execute(
        "INSERT INTO careapp.layout VALUES (%s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
        (area, name, *columns),
    )
    return name
