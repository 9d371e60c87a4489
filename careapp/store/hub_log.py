"""The log on a hub: asking for what is new, and bringing what it has not. Whatever breaks off in
the middle was either done whole or not at all, and doing it again changes nothing."""

import json
from collections.abc import Collection, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any, NamedTuple

from careapp.domain.entries import Change
from careapp.domain.hub import Greeting, Mark, Scope
from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.store import hub_connection
from careapp.store.hub_connection import Hub, Link, sorted_errors
from careapp.store.hub_places import Place, Places

_REST = 'scope, also, site, who, student, tbl, "row", fields, salt, digest, prev, sealed'
_TYPES = ("text", "text", "text[]", "text", "text", "text", "text", "text", "text", "bytea",
          "bytea", "bytea", "bytea", "int2")  # fmt: skip
MANY, LARGE = 8_000, 16_000_000  # entries at a time, and bytes of them
_TOLD = 250  # entries between two words on how far it is


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
        # With the driver, which is loaded now. Else COPY takes one that is half as fast.
        from psycopg.types.string import BytesBinaryDumper

        self.db.adapters.register_dumper(bytes, BytesBinaryDumper)

    def close(self) -> None:
        self.db.close()

    def break_off(self) -> None:
        """From any thread: whoever waits for the hub here finds that it does not answer."""
        hub_connection.break_off(self.db)

    def greeting(self, known: Mark) -> Greeting:
        """One round trip; `known` is the mark that was given last. `CareError` where the account is
        none of this school's."""
        with sorted_errors(self.link.host):
            row = self.db.execute(
                "SELECT careapp.greeting(%s, %s)", (known.seq, known.mark or None)
            ).fetchone()
        if row is None or row[0] is None:
            hub_connection.require_safe_line(self.db, self.link.host)
            raise CareError(
                translate(
                    "Hub",
                    "Your account on the hub {host} does not belong to this school, or was "
                    "switched off. Ask the administrator.",
                ).format(host=self.link.host)
            )
        return Greeting.of(row[0])

    def page(self, since: int, told: Greeting, progress: Progress = silent) -> Page:
        """The next entries after a number, up to the head that was told, oldest first; `progress`
        hears by the hub's numbers how far it is."""
        bound = "" if told.everything else "AND scope = ANY (%(scopes)s)"
        # What a value takes is told without reading it.
        size = "octet_length(fields) + coalesce(octet_length(sealed), 0)"
        few = (
            f"SELECT *, {size} AS size FROM careapp.change WHERE school = %(school)s"
            f" AND seq > %(since)s AND seq <= %(head)s {bound} ORDER BY seq LIMIT {MANY}"
        )
        sized = f"SELECT *, sum(size) OVER (ORDER BY seq) AS sum, count(*) OVER () FROM ({few}) few"
        query = (
            f"COPY (SELECT id::text, {_REST}, schema, seq, login, count FROM ({sized}) sized"
            f" WHERE sum - size <= {LARGE} ORDER BY seq) TO STDOUT (FORMAT BINARY)"
        )
        values = {"school": told.school, "since": since, "head": told.head,
                  "scopes": [*told.scopes]}  # fmt: skip
        with (
            sorted_errors(self.link.host),
            self.db.cursor() as cursor,
            cursor.copy(query, values) as copy,
        ):
            copy.set_types([*_TYPES, "int8", "text", "int8"])
            rows = list[tuple[Any, ...]]()
            for row in copy.rows():
                if len(rows) % _TOLD == 0:
                    progress(row[14] - since, told.head - since)
                rows.append(row)
        older = [*takewhile(lambda row: row[13] <= self.schema, rows)]
        newer, few_there = len(older) < len(rows), rows[0][16] if rows else 0
        whole = not newer and len(rows) == few_there < MANY
        seq = told.head if whole else older[-1][14] if older else since
        return Page(
            tuple(_carried(told.school, row) for row in older),
            tuple(row[15] for row in older), seq, newer,
        )  # fmt: skip

    @contextmanager
    def turn(self, read: int, school: str) -> Generator[Any, None, None]:
        """Inside, nobody else of the school brings or tells anything. `Stale` where something is
        there after `read` that this account has not read."""
        with sorted_errors(self.link.host), self.db.transaction(), self.db.cursor() as cursor:
            _take_turn(cursor, read, school)
            yield cursor

    def push(
        self,
        carried: Collection[Carried],
        read: int,
        school: str,
        *,
        first: bool = False,
        progress: Progress = silent,
    ) -> Mark:
        """Bring entries, all of them or none, to a hub that was read up to `read`: how far it has
        come by that. `first` keeps the others waiting while the entries are on their way, for a
        slow line that was overtaken. `Stale` where something is there that was not read; `Damaged`
        where the hub has another entry under one of the numbers."""
        with (
            sorted_errors(self.link.host),
            self.db.transaction(),
            self.db.cursor() as cursor,
        ):
            if first:
                _take_turn(cursor, read, school)
            _bring(cursor, carried, progress)
            if not first:
                _take_turn(cursor, read, school)
            self._insert(cursor, school)
            cursor.execute("SELECT seq, mark::text FROM careapp.end_push()")
            row = cursor.fetchone()
        assert row is not None
        return Mark(*row)

    def _insert(self, cursor: Any, school: str) -> None:
        """What was brought into the log. That something is there already is rare, and to look
        for it row by row takes longer than all the rest."""
        from psycopg.errors import UniqueViolation

        query = (
            f"INSERT INTO careapp.change (school, schema, id, {_REST})"
            f" SELECT %s, %s, id::uuid, {_REST} FROM incoming"
        )
        try:
            with self.db.transaction():
                cursor.execute(query, (school, self.schema))
        except UniqueViolation:
            cursor.execute(f"{query} ON CONFLICT DO NOTHING", (school, self.schema))
            self._require_same(cursor, school)

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

    def blank(self, erased: Collection[Carried], school: str) -> int:
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

    def places(self, told: Greeting) -> Places:
        """In which classes (labels) which children are, as the hub has it and the account may
        see."""
        with sorted_errors(self.link.host):
            rows = self.db.execute(
                "SELECT child, classroom FROM careapp.place WHERE school = %s", (told.school,)
            )
            return frozenset((child, label) for child, label in rows)

    def keep_places(
        self, told: Greeting, come: Collection[Place], gone: Collection[Place], read: int
    ) -> None:
        """Put children into classes, and take them out of others. `Stale` as in `turn`."""
        with self.turn(read, told.school) as cursor:
            cursor.executemany("SELECT careapp.unplace(%s, %s)", sorted(gone))
            cursor.executemany(
                "INSERT INTO careapp.place (school, child, classroom) VALUES (%s, %s, %s)"
                " ON CONFLICT DO NOTHING",
                [(told.school, *each) for each in sorted(come)],
            )

    def claim(self, children: Sequence[str], classroom: str) -> int:
        """Bring children that the hub has never heard of into a class of one's own; how many
        were."""
        with sorted_errors(self.link.host), self.db.transaction(), self.db.cursor() as cursor:
            cursor.execute("SELECT careapp.begin_push()")  # who reads counts on the order
            cursor.execute("SELECT careapp.claim(%s, %s)", ([*children], classroom))
            return int(_one(cursor))


_INCOMING = (
    "CREATE TEMP TABLE IF NOT EXISTS incoming (id text, scope text, also text[], site text,"
    ' who text, student text, tbl text, "row" text, fields text, salt bytea, digest bytea,'
    " prev bytea, sealed bytea) ON COMMIT DELETE ROWS"
)


def _take_turn(cursor: Any, read: int, school: str) -> None:
    cursor.execute("SELECT careapp.begin_push()")
    cursor.execute(
        "SELECT EXISTS (SELECT FROM careapp.change WHERE school = %s AND seq > %s)", (school, read)
    )
    if _one(cursor):
        raise Stale


def _bring(cursor: Any, carried: Collection[Carried], progress: Progress = silent) -> None:
    """Into a table of this connection alone."""
    cursor.execute(_INCOMING)
    with cursor.copy(f"COPY incoming (id, {_REST}) FROM STDIN (FORMAT BINARY)") as copy:
        copy.set_types(_TYPES[:-1])
        for done, each in enumerate(carried):
            if done % _TOLD == 0:
                progress(done, len(carried))
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


def _one(cursor: Any) -> Any:
    row = cursor.fetchone()
    return row[0] if row else None
