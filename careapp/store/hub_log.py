"""The log on a hub: asking for what is new, and bringing what it has not. Whatever breaks off in
the middle was either done whole or not at all, and doing it again changes nothing."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from careapp.domain.entries import Change
from careapp.domain.hub import Greeting, Mark, Scope
from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.store import hub_connection
from careapp.store.hub_connection import Hub, Link, sorted_errors

_REST = 'scope, also, site, who, student, tbl, "row", fields, salt, digest, prev, sealed'
_TYPES = ("text", "text", "text[]", "text", "text", "text", "text", "text", "text", "bytea",
          "bytea", "bytea", "bytea", "int2")  # fmt: skip
MANY, LARGE = 8_000, 16_000_000  # entries at a time, and bytes of them


class Carried(NamedTuple):
    """An entry on its way: whom it concerns, and what of it is sealed (None: it is plain)."""

    change: Change
    scope: Scope
    sealed: bytes | None = None


class Page(NamedTuple):
    """Some of what is new. `login` says by entry through which account it came; `newer` is True
    where it ends before an entry of a newer program."""

    carried: tuple[Carried, ...]
    logins: tuple[str, ...]
    seq: int
    newer: bool


class Stale(Exception):
    """Something came to the hub that this laptop has not read yet; read first, then bring."""


@dataclass(slots=True)
class HubLog:
    """A connection to a hub, for one school."""

    link: Link
    schema: int  # of this program's entries
    db: Hub = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.db = hub_connection.connect(self.link)

    def close(self) -> None:
        self.db.close()

    def greeting(self, known: Mark) -> Greeting:
        """One round trip; `known` is the mark that was given last. `CareError` where the account is
        none of this school's."""
        with sorted_errors(self.link.host):
            row = self.db.execute(
                "SELECT careapp.greeting(%s, %s)", (known.seq, known.mark or None)
            ).fetchone()
        if row is None or row[0] is None:
            raise CareError(
                translate(
                    "Hub",
                    "Your account on the hub {host} does not belong to this school, or was "
                    "switched off. Ask the administrator.",
                ).format(host=self.link.host)
            )
        return Greeting.of(row[0])

    def page(self, since: int, told: Greeting) -> Page:
        """The next entries after a number, up to the head that was told, oldest first."""
        bound = "" if told.everything else "AND scope = ANY (%(scopes)s)"
        inner = (
            f"SELECT seq, schema, login, id, {_REST},"
            " sum(length(fields) + coalesce(length(sealed), 0)) OVER (ORDER BY seq) AS size"
            " FROM (SELECT * FROM careapp.change WHERE school = %(school)s AND seq > %(since)s"
            f" AND seq <= %(head)s {bound} ORDER BY seq LIMIT {MANY}) AS few"
        )
        query = (
            f"COPY (SELECT id::text, {_REST}, schema, seq, login FROM ({inner}) AS sized"
            f" WHERE size - length(fields) - coalesce(length(sealed), 0) <= {LARGE} ORDER BY seq)"
            " TO STDOUT (FORMAT BINARY)"
        )
        values = {"school": told.school, "since": since, "head": told.head,
                  "scopes": [*told.scopes]}  # fmt: skip
        carried, logins, seq = list[Carried](), list[str](), since
        with (
            sorted_errors(self.link.host),
            self.db.cursor() as cursor,
            cursor.copy(query, values) as copy,
        ):
            copy.set_types([*_TYPES, "int8", "text"])
            for row in copy.rows():
                if row[13] > self.schema:
                    return Page(tuple(carried), tuple(logins), seq, newer=True)
                carried.append(_carried(told.school, row))
                seq = row[14]
                logins.append(row[15])
        ended = len(carried) < MANY and sum(map(_size, carried)) < LARGE
        return Page(tuple(carried), tuple(logins), told.head if ended else seq, newer=False)

    def push(self, carried: Collection[Carried], read: int, school: str) -> Mark:
        """Bring entries, all of them or none, to a hub that was read up to `read`: how far it has
        come by that. `Stale` where something is there that was not read; `Damaged` where the hub
        has another entry under one of the numbers."""
        with sorted_errors(self.link.host), self.db.transaction(), self.db.cursor() as cursor:
            _bring(cursor, carried)
            cursor.execute("SELECT careapp.begin_push()")
            cursor.execute(
                "SELECT EXISTS (SELECT FROM careapp.change WHERE school = %s AND seq > %s)",
                (school, read),
            )
            if _one(cursor):
                raise Stale
            cursor.execute(
                f"INSERT INTO careapp.change (school, schema, id, {_REST})"
                f" SELECT %s, %s, id::uuid, {_REST} FROM incoming ON CONFLICT DO NOTHING",
                (school, self.schema),
            )
            if cursor.rowcount < len(carried):
                self._require_same(cursor, school)
            cursor.execute("SELECT seq, mark::text FROM careapp.end_push()")
            row = cursor.fetchone()
        assert row is not None
        return Mark(*row)

    def _require_same(self, cursor: Any, school: str) -> None:
        cursor.execute(
            "SELECT EXISTS (SELECT FROM incoming i JOIN careapp.change c ON c.school = %s"
            " AND c.id = i.id::uuid AND (c.digest, c.prev) <> (i.digest, i.prev))",
            (school,),
        )
        if _one(cursor):
            raise Damaged(
                translate(
                    "Hub",
                    "The hub holds an entry of this school that is not as it is here: one of the "
                    "two was rewritten. Run the check on this laptop, and ask who runs the hub.",
                )
            )

    def blank(self, erased: Iterable[Carried], school: str) -> int:
        """Have the hub forget what some entries said; how many it still knew."""
        with sorted_errors(self.link.host), self.db.transaction(), self.db.cursor() as cursor:
            _bring(cursor, erased)
            cursor.execute(
                "UPDATE careapp.change c SET fields = '', salt = NULL, sealed = i.sealed"
                " FROM incoming i WHERE c.school = %s AND c.id = i.id::uuid"
                " AND (c.fields <> '' OR c.sealed IS NOT NULL)",
                (school,),
            )
            return int(cursor.rowcount)

    def scopes(self, ids: Sequence[str], school: str) -> dict[str, Scope]:
        """Of the entries that the hub has of some: whom it was told that they concern."""
        with sorted_errors(self.link.host):
            rows = self.db.execute(
                "SELECT id::text, scope, also FROM careapp.change"
                " WHERE school = %s AND id = ANY (%s::uuid[])",
                (school, [*ids]),
            )
            return {id_: Scope(scope, tuple(also)) for id_, scope, also in rows}

    def places(self, told: Greeting) -> frozenset[tuple[str, str]]:
        """In which classes (labels) which children are, as the hub has it and the account may
        see."""
        with sorted_errors(self.link.host):
            rows = self.db.execute(
                "SELECT child, classroom FROM careapp.place WHERE school = %s", (told.school,)
            )
            return frozenset((child, label) for child, label in rows)

    def keep_places(
        self, told: Greeting, here: frozenset[tuple[str, str]], there: frozenset[tuple[str, str]]
    ) -> None:
        """Bring the hub's list to what is known here."""
        with sorted_errors(self.link.host), self.db.transaction(), self.db.cursor() as cursor:
            cursor.executemany(
                "DELETE FROM careapp.place WHERE school = %s AND child = %s AND classroom = %s",
                [(told.school, *each) for each in sorted(there - here)],
            )
            cursor.executemany(
                "INSERT INTO careapp.place (school, child, classroom) VALUES (%s, %s, %s)"
                " ON CONFLICT DO NOTHING",
                [(told.school, *each) for each in sorted(here - there)],
            )

    def claim(self, children: Sequence[str], classroom: str) -> None:
        """Bring children that the hub has never heard of into a class of one's own."""
        with sorted_errors(self.link.host):
            self.db.execute("SELECT careapp.claim(%s, %s)", ([*children], classroom))


_INCOMING = (
    "CREATE TEMP TABLE IF NOT EXISTS incoming (id text, scope text, also text[], site text,"
    ' who text, student text, tbl text, "row" text, fields text, salt bytea, digest bytea,'
    " prev bytea, sealed bytea) ON COMMIT DELETE ROWS"
)


def _bring(cursor: Any, carried: Iterable[Carried]) -> None:
    """Into a table of this connection alone."""
    cursor.execute(_INCOMING)
    with cursor.copy(f"COPY incoming (id, {_REST}) FROM STDIN (FORMAT BINARY)") as copy:
        copy.set_types(_TYPES[:-1])
        for each in carried:
            copy.write_row(_row(each))


def _row(each: Carried) -> tuple[Any, ...]:
    change, scope, sealed = each
    return (change.id, scope.first, [*scope.also], change.site, change.who, change.student,
            change.tbl, change.row, change.fields, change.salt, change.digest, change.prev,
            sealed)  # fmt: skip


def _carried(school: str, row: tuple[Any, ...]) -> Carried:
    """`Damaged` for what is no entry: a hub is trusted to carry, not to be whole."""
    id_, scope, also, site, who, student, tbl, row_, fields, salt, digest, prev, sealed, *_ = row
    change = Change(
        id_, school, site, who, student, tbl, row_, fields, salt, digest, prev
    ).lean  # fmt: skip
    if sealed is None:
        try:
            told = json.loads(fields) if fields else {}
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict) or (fields == "") != (salt is None):
            raise Damaged(translate("Hub", "The hub holds what is no entry; ask who runs it."))
    return Carried(change, Scope(scope, tuple(also)), sealed)


def _size(each: Carried) -> int:
    return len(each.change.fields) + len(each.sealed or b"")


def _one(cursor: Any) -> Any:
    row = cursor.fetchone()
    return row[0] if row else None
