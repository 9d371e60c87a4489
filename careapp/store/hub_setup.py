"""Setting a hub up: its schema, a school on it, and the accounts of who works there.

Done by whoever runs the server, with a role of PostgreSQL that may make others (CREATEROLE) and a
schema in this database. What is there already stays; doing it again brings it up to date.
"""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, count
from typing import Any, NamedTuple

from careapp.domain.hub import Rights
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.store import hub_connection, hub_faults, migrate
from careapp.store.hub_connection import Hub, Link, sorted_errors
from careapp.store.hub_log import HubLog

KIND = "hub"  # of migrations
_OLDEST = 150000  # of PostgreSQL
_ASKS = 160000  # from which on CREATEROLE alone is not enough to give out what another made
_ROLES = "careapp_owner", "careapp_member"
_LINES = 20  # of one account at the same time: nobody takes all that a server has
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
_GROUPS, _GROUP = 5, 4


class Person(NamedTuple):
    """Who of the school is to have an account there, under which name, with which rights."""

    staff: str
    name: str
    login: str
    rights: Rights


class Account(NamedTuple):
    """An account that was made now: its password is told once."""

    name: str
    login: str
    password: str

    def __repr__(self) -> str:
        return f"Account({self.login})"  # not the password


class Setup:
    """A connection of who runs the server."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._db: Hub = hub_connection.connect(link)

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """All that is done inside, or nothing of it."""
        with sorted_errors(self._link.host), self._db.transaction():
            yield

    @contextmanager
    def _as_owner(self) -> Iterator[None]:
        with self.at_once():
            self._db.execute("SET LOCAL ROLE careapp_owner")
            yield
            self._db.execute("SET LOCAL ROLE NONE")

    def make(self) -> None:
        """The schema, step by step as a file is upgraded; nothing where it is up to date."""
        with self.at_once():
            self._require_fit()
            self._roles()
            self._db.execute("CREATE SCHEMA IF NOT EXISTS careapp AUTHORIZATION careapp_owner")
            self._steps()

    def _steps(self) -> None:
        with self._as_owner():
            self._db.execute("CREATE TABLE IF NOT EXISTS careapp.version (version int NOT NULL)")
            row = self._db.execute("SELECT max(version) FROM careapp.version").fetchone()
            at, steps = (row and row[0]) or 0, migrate.steps(KIND)
            if at > len(steps):
                raise CareError(
                    translate(
                        "Hub", "The hub {host} was set up by a newer careapp. Update this one."
                    ).format(host=self._link.host)
                )
            for number, path in list(enumerate(steps, 1))[at:]:
                self._db.execute(path.read_bytes())
                self._db.execute("INSERT INTO careapp.version VALUES (%s)", (number,))
            self._db.execute(
                "INSERT INTO careapp.hub (tls_only) SELECT false"
                " WHERE NOT EXISTS (SELECT FROM careapp.hub)"
            )
            # Once it was set up with TLS, nobody comes without any more.
            self._db.execute("UPDATE careapp.hub SET tls_only = tls_only OR %s", (self._link.tls,))

    def renew(self) -> None:
        """After it was put back from a backup: every laptop reads and brings everything again."""
        with self._as_owner():
            self._db.execute("UPDATE careapp.hub SET id = gen_random_uuid()")

    def seals(self, school: str) -> bool | None:
        """Whether a school seals what it brings; None for one that is not on the hub yet."""
        with sorted_errors(self._link.host):
            row = self._db.execute(
                "SELECT sealed FROM careapp.school WHERE school = %s", (school,)
            ).fetchone()
        return bool(row[0]) if row else None

    def enter(self, school: str, name: str, *, sealed: bool) -> None:
        """Put a school on the hub; whether it seals what it brings is settled the first time."""
        with self._as_owner():
            self._db.execute(
                "INSERT INTO careapp.school (school, name, sealed) VALUES (%s, %s, %s)"
                " ON CONFLICT (school) DO UPDATE SET name = excluded.name",
                (school, name, sealed),
            )

    def admit(self, school: str, people: Sequence[Person]) -> list[Account]:
        """Give each an account, and the rights; those who are on the hub's list and not among them
        are switched off. The accounts that are new; where a name is taken on the server, by another
        school of the same code perhaps, it has a number."""
        made = list[Account]()
        with self.at_once():
            there = self._logins(school)
            for each in people:
                login = there.get(each.staff) or self._free(each.login)
                made += self._account(each.name, login)
                self._allow(school, login, each)
            gone = [each for each in there if each not in {person.staff for person in people}]
            self._db.execute(
                "UPDATE careapp.member SET active = false WHERE school = %s AND staff = ANY (%s)",
                (school, gone),
            )
        return made

    def new_password(self, school: str, login: str) -> Account:
        """For who has forgotten it."""
        with self.at_once():
            row = self._db.execute(
                "SELECT name FROM careapp.member WHERE school = %s AND login = %s", (school, login)
            ).fetchone()
            if row is None:
                raise CareError(
                    translate("Hub", "Nobody of this school has the account {login} there.").format(
                        login=login
                    )
                )
            self._require_given_out([login])
            return Account(row[0], login, self._set_password(login))

    def _require_fit(self) -> None:
        encoding = self._db.info.parameter_status("server_encoding")
        if self._db.info.server_version < _OLDEST or encoding != "UTF8":
            raise CareError(
                translate(
                    "Hub",
                    "A hub needs PostgreSQL 15 or newer, and a database in UTF8: createdb -E UTF8 "
                    "-T template0 careapp.",
                )
            )

    def _roles(self) -> None:
        for role in _ROLES:
            if not self._is_role(role):
                self._db.execute(f"CREATE ROLE {role} NOLOGIN")
        self._require_given_out(_ROLES)
        self._db.execute("GRANT careapp_owner TO CURRENT_USER")

    def _require_given_out(self, roles: Sequence[str]) -> None:
        """`Refused` for an account that makes others, and that these were never handed to: the one
        of another technician, or any after an upgrade from a PostgreSQL that did not ask for it."""
        lacks = self._db.execute(
            "SELECT 1 FROM pg_roles me, pg_roles r WHERE me.rolname = current_user"
            " AND me.rolcreaterole AND r.rolname = ANY (%s)"
            " AND NOT pg_has_role(r.oid, 'MEMBER WITH ADMIN OPTION')",
            ([*roles],),
        ).fetchone()
        if lacks and self._db.info.server_version >= _ASKS:
            raise hub_faults.made(hub_faults.not_handed_over(), self._link.host)

    def _account(self, name: str, login: str) -> list[Account]:
        """A new one, where the server has none of that name."""
        return [] if self._is_role(login) else [Account(name, login, self._made(login))]

    def _free(self, login: str) -> str:
        tried = chain([login], (f"{login}-{n}" for n in count(2)))
        return next(each for each in tried if not self._is_role(each))

    def _is_role(self, name: str) -> bool:
        return bool(
            self._db.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)).fetchone()
        )

    def _logins(self, school: str) -> dict[str, str]:
        rows = self._db.execute(
            "SELECT staff, login FROM careapp.member WHERE school = %s", (school,)
        )
        return dict(rows.fetchall())

    def _made(self, login: str) -> str:
        from psycopg import sql

        self._db.execute(
            sql.SQL("CREATE ROLE {} LOGIN CONNECTION LIMIT {} IN ROLE careapp_member").format(
                sql.Identifier(login), sql.Literal(_LINES)
            )
        )
        # Else PostgreSQL does not tell `careapp.me()`, which runs as the owner, of its TLS.
        self._db.execute(sql.SQL("GRANT {} TO careapp_owner").format(sql.Identifier(login)))
        return self._set_password(login)

    def _set_password(self, login: str) -> str:
        """Only what it is checked by goes to the server: the password stands in no log there."""
        from psycopg import sql

        made = new_password()
        checked = self._db.pgconn.encrypt_password(
            made.encode(), login.encode(), b"scram-sha-256"
        ).decode()
        self._db.execute(
            sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(login), sql.Literal(checked))
        )
        return made

    def _allow(self, school: str, login: str, person: Person) -> None:
        self._db.execute(
            "INSERT INTO careapp.member (school, login, staff, name, everything, classes, tables,"
            " settings, erases, keeps, active) VALUES (%(school)s, %(login)s, %(staff)s, %(name)s,"
            " %(everything)s, %(classes)s, %(tables)s, %(settings)s, %(erases)s, %(keeps)s,"
            " %(active)s)"
            " ON CONFLICT (school, login) DO UPDATE SET name = excluded.name,"
            " everything = excluded.everything, classes = excluded.classes,"
            " tables = excluded.tables, settings = excluded.settings, erases = excluded.erases,"
            " keeps = excluded.keeps, active = excluded.active,"
            " moved = nextval('careapp.turn')",
            {
                "school": school,
                "login": login,
                "staff": person.staff,
                "name": person.name,
                **as_columns(person.rights),
            },
        )


def as_columns(rights: Rights) -> dict[str, Any]:
    """As the columns of `careapp.member` have it."""
    return {
        "everything": rights.everything, "classes": [*rights.classes],
        "tables": [*rights.tables], "settings": [*rights.settings], "erases": rights.erases,
        "keeps": rights.keeps, "active": rights.active,
    }  # fmt: skip


def keep_rights(log: HubLog, school: str, rights: Mapping[str, Rights]) -> int:
    """By staff id what each may do, where it is another by now; for an account that keeps them.
    How many changed."""
    with sorted_errors(log.link.host), log.db.transaction(), log.db.cursor() as cursor:
        changed = 0
        for staff, each in rights.items():
            cursor.execute(
                "UPDATE careapp.member SET everything = %(everything)s, classes = %(classes)s,"
                " tables = %(tables)s, settings = %(settings)s, erases = %(erases)s,"
                " keeps = %(keeps)s, active = %(active)s, moved = nextval('careapp.turn')"
                " WHERE school = %(school)s AND staff = %(staff)s"
                " AND (everything, classes, tables, settings, erases, keeps, active)"
                " IS DISTINCT FROM (%(everything)s, %(classes)s::text[], %(tables)s::text[],"
                " %(settings)s::text[], %(erases)s, %(keeps)s, %(active)s)",
                {"school": school, "staff": staff, **as_columns(each)},
            )
            changed += cursor.rowcount
        return changed


def new_password() -> str:
    """Twenty letters in five groups: 99 bits."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)
