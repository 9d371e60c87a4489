"""A class's whole log up to a hub on loopback, beside a bare program that copies the same rows out
of the same file into a table with the same columns and key."""

import shutil
import statistics
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from careapp.bench import handover, postgres
from careapp.bench.ground import INSTALL, Ground
from careapp.bench.postgres import Server
from careapp.bench.stopwatch import Figures, in_turn, timed
from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.domain.people import Classroom, Student
from careapp.domain.schools import School
from careapp.exchange.roster_columns import ColumnMap
from careapp.exchange.roster_listing import Entry, Listing
from careapp.i18n import translate
from careapp.services.accounts import NewAccount
from careapp.services.hub_sync import Sync
from careapp.services.opening import create_school, open_school
from careapp.services.schools import SchoolServices
from careapp.store import records
from careapp.store.hub_connection import Link
from careapp.store.hub_log import HubLog

_ROUNDS = 9
_CODE, _ROOM = "42019999", Classroom("ป.4", "1")
_HEAD, _TEACHER = "admin", "mali"
_COLUMNS = ('school, id, seq, scope, also, site, who, student, tbl, "row", fields, salt, digest,'
            " prev, sealed, schema, login")  # fmt: skip
_INCOMING = ("id uuid, scope text, also text[], site text, who text, student text, tbl text,"
             ' "row" text, fields text, salt bytea, digest bytea, prev bytea')  # fmt: skip
_TYPES = ("uuid", "text", "text[]", *["text"] * 6, *["bytea"] * 3)


def hub_sync(ground: Ground) -> Figures:
    """A class's whole log goes up to a hub on loopback, by an account that reaches the whole
    school; a bare program that copies the same rows out of the same file. `teacher_s` is by the
    class teacher's account, whose every entry the hub looks at more closely, `down_s` the same read
    by another laptop; `again_ms` and `round_trips` are of going through once more with nothing new,
    once it is connected."""
    with postgres.server() as server:
        if server is None:
            note = translate("Bench", "The job needs PostgreSQL, which is not installed.")
            return Figures(None, None, note=note)
        with _yard(ground, server) as yard:
            yard.up(_HEAD)  # the first goes do not count
            yard.bare()
            rounds = ground.rounds(_ROUNDS)
            values, floors = in_turn(lambda: yard.up(_HEAD), yard.bare, rounds)
            more = yard.more(rounds)
            return Figures(statistics.median(values), statistics.median(floors), more=more)


@dataclass(slots=True)
class _Yard:
    """A school on a hub: `empty` has no records yet, `full` has them and did not bring them."""

    ground: Ground
    server: Server
    passwords: Mapping[str, str] = field(repr=False)
    empty: Path
    full: Path
    since: int  # the hub's newest number before they come
    rows: int

    def up(self, login: str) -> float:
        """Seconds of bringing them, with connecting."""
        with self.settled(), self.copy(self.full, login) as (services, link):
            return timed(lambda: services.hub.sync(link))

    def bare(self) -> float:
        """Seconds of the bare program, with connecting and reading."""
        with self.settled(), self.copy(self.full, _HEAD) as (services, link):
            return timed(lambda: self._copy_over(services, link))

    def more(self, rounds: int) -> dict[str, float]:
        teacher = statistics.median(self.up(_TEACHER) for _ in range(rounds))
        with self.settled(), self.copy(self.full, _HEAD) as (services, link):
            services.hub.sync(link)
            trips, again = self._again(services, link)
            with self.copy(self.empty, _HEAD) as (other, other_link):
                down = timed(lambda: other.hub.sync(other_link))
        return {
            "records": self.rows, "teacher_s": teacher, "down_s": down, "again_ms": again * 1000,
            "round_trips": trips,
        }  # fmt: skip

    def _again(self, services: SchoolServices, link: Link) -> tuple[int, float]:
        """What the server was asked, by what it answered, and the seconds."""
        side = services.hub.desk(link)
        with tempfile.TemporaryFile("w+") as said, closing(HubLog(link, side.schema())) as log:
            took = timed(lambda: Sync(side, log).run())
            log.db.pgconn.trace(said.fileno())
            Sync(side, log).run()
            log.db.pgconn.untrace()
            said.seek(0)
            return sum("ReadyForQuery" in line for line in said), took

    @contextmanager
    def settled(self) -> Iterator[None]:
        """The hub as it was before the records come."""
        import psycopg

        with psycopg.connect(
            self.server.url(), password=self.server.password, autocommit=True
        ) as db:
            db.execute("DELETE FROM careapp.change WHERE seq > %s", (self.since,))
            db.execute("DELETE FROM careapp.push WHERE seq > %s", (self.since,))
            db.execute("DROP TABLE IF EXISTS bare")
            db.execute(
                "CREATE TABLE bare (LIKE careapp.change INCLUDING DEFAULTS, PRIMARY KEY (school,"
                " id)); GRANT ALL ON bare TO careapp_member"
            )
            db.execute("VACUUM ANALYZE careapp.change")
            db.execute("CHECKPOINT")
        yield

    @contextmanager
    def copy(self, school: Path, login: str) -> Iterator[tuple[SchoolServices, Link]]:
        """A laptop of its own, open, and its way to the hub."""
        place = self.ground.scratch(f"{school.stem}-{login}.careapp")
        shutil.copytree(school, place)
        services = open_school(place, login, self.ground.password, Clock(), INSTALL)
        whole = f"{_CODE}-{login}"
        try:
            yield (
                services,
                services.hub.link(self.server.url(whole), self.passwords[whole], tls=False),
            )
        finally:
            services.close()
            shutil.rmtree(place)

    def _copy_over(self, services: SchoolServices, link: Link) -> None:
        import psycopg

        rows = services.desk.db.execute("SELECT * FROM change WHERE tbl = 'record'")
        with (
            psycopg.connect(link.url, password=link.password) as db,
            db.cursor() as cursor,
        ):
            cursor.execute(f"CREATE TEMP TABLE incoming ({_INCOMING})")
            with cursor.copy("COPY incoming FROM STDIN (FORMAT BINARY)") as copy:
                copy.set_types(_TYPES)
                for row in rows:
                    copy.write_row(_bare_row(row))
            cursor.execute(
                f"INSERT INTO public.bare ({_COLUMNS}) SELECT 'school', id,"
                " nextval('careapp.turn'), scope, also, site, who, student, tbl, row, fields,"
                " salt, digest, prev, NULL, 1, session_user FROM incoming ON CONFLICT DO NOTHING"
            )


def _bare_row(row: tuple[Any, ...]) -> tuple[Any, ...]:
    from uuid import UUID

    id_, _, site, who, student, *rest = row
    return (UUID(id_), student, [], site, who, student, *rest)


@contextmanager
def _yard(ground: Ground, server: Server) -> Iterator[_Yard]:
    import psycopg

    size = handover.size_of(ground.students)
    empty, full = ground.scratch("empty.careapp"), ground.scratch("full.careapp")
    account = NewAccount(_HEAD, "ครู", ground.password)
    school = School("", "โรงเรียน", _CODE)
    made = create_school(empty, school, account, Clock(), INSTALL, plain=False).services
    try:
        passwords = _entered(made, server, size.children, ground.password)
    finally:
        made.close()
    for login in (_HEAD, _TEACHER):  # each went through once, as on any day but the first
        whole = f"{_CODE}-{login}"
        url, password = server.url(whole), passwords[whole]
        _with(empty, login, ground, partial(_go_through, url=url, password=password))
    shutil.copytree(empty, full)
    _with(full, _TEACHER, ground, lambda each: _write(each, size.records))
    with psycopg.connect(server.url(), password=server.password) as db:
        row = db.execute("SELECT max(seq) FROM careapp.change").fetchone()
    rows = size.children * size.records
    try:
        yield _Yard(ground, server, passwords, empty, full, row[0] if row else 0, rows)
    finally:
        shutil.rmtree(empty)
        shutil.rmtree(full)


def _entered(
    made: SchoolServices, server: Server, children: int, password: str
) -> Mapping[str, str]:
    """A class, its teacher, and the school on the hub; the accounts' passwords there."""
    made.accounts.add(NewAccount(_TEACHER, "มะลิ", password, Role.TEACHER, classes=(_ROOM.label,)))
    listed = tuple(
        Entry(n + 2, Student("", f"ก{n}", "ตัวอย่าง", "male", number=str(5000 + n)), _ROOM, ())
        for n in range(children)
    )
    shown = made.roster.preview(Listing("a", "xlsx", ColumnMap(0, {}), listed),
                                made.people.current_term())  # fmt: skip
    made.roster.accept(shown, shown.diff.default_groups)
    owner = made.hub.link(server.url(), server.password, tls=False)
    return {each.login: each.password for each in made.hub.set_up(owner).accounts}


def _with(
    school: Path, login: str, ground: Ground, work: Callable[[SchoolServices], object]
) -> None:
    services = open_school(school, login, ground.password, Clock(), INSTALL)
    try:
        work(services)
    finally:
        services.close()


def _go_through(services: SchoolServices, url: str, password: str) -> None:
    services.hub.sync(services.hub.link(url, password, tls=False))


def _write(services: SchoolServices, count: int) -> None:
    """What a class's teacher wrote through a year, as in the packages of `merge-40`."""
    desk, pupils = services.desk, services.people.pupils(services.people.current_term())
    desk.file.journal.write(desk.actor.staff, (
        entry
        for each in pupils
        for n in range(count)
        for entry in records.save_record(handover.record(desk.file.clock, each.student.id, n))
    ))  # fmt: skip
