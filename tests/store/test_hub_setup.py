"""Setting a hub up by who may make accounts and owns the database: no more is asked for."""

from contextlib import closing, nullcontext

import pytest

from careapp.store.hub_connection import Link, Refused
from careapp.store.hub_packs import AreaSetup, Officer
from careapp.store.hub_setup import Person
from tests.postgres import OWNER, SECRET, emptied, needs_postgres, server, technician  # noqa: F401
from tests.store.hub_schools import ADMIN, A, teacher

pytestmark = needs_postgres
ROLES = "careapp_owner", "careapp_member"


@pytest.fixture
def database(server):  # noqa: F811
    """Of a technician, who is no superuser."""
    with technician(server, "technical"), emptied(server, "technical") as name:
        with server.connect(name) as db:
            db.execute("ALTER DATABASE technical OWNER TO technical")
        yield name


def setup(server, database, login="technical", secret="technical"):  # noqa: F811
    return closing(AreaSetup(Link(server.url(database, login), "", secret, tls=False)))


def person(name, rights):
    return Person(name, name, f"technical-{name}", rights)


def test_a_technician_sets_schools_and_districts_up_and_gives_new_passwords(server, database):  # noqa: F811
    with server.connect(database) as db:  # those that other hubs of this server have
        for role in ROLES:
            if db.execute("SELECT FROM pg_roles WHERE rolname = %s", (role,)).fetchall():
                db.execute(f"GRANT {role} TO technical WITH ADMIN OPTION")
    admin, mali = person("admin", ADMIN), person("mali", teacher("ป.4/1"))
    with setup(server, database) as made:
        for _ in range(2):
            made.make()
            made.enter(A, "โรงเรียนบ้านตัวอย่าง", sealed=False)
        assert [each.login for each in made.admit(A, [admin])] == [admin.login]
        assert [each.login for each in made.admit(A, [admin, mali])] == [mali.login]
        officers = [Officer("o", "ศน.", "technical-o", keeps=True)]
        assert len(made.enter_area("area", "เขตสมมติ", officers)) == 1
        new = made.new_password(A, mali.login)
    with server.connect(database, mali.login, new.password, A) as db:
        assert db.execute("SELECT (careapp.greeting(0, NULL)) ->> 'staff'").fetchone() == ("mali",)


def test_accounts_that_another_made_are_first_handed_over(server, database):  # noqa: F811
    """PostgreSQL 15 lets who makes accounts give out all of them."""
    mali = person("mali", teacher("ป.4/1"))
    with server.connect(database) as db, setup(server, database, OWNER, SECRET) as first:
        first.make()
        first.enter(A, "โรงเรียนบ้านตัวอย่าง", sealed=False)
        first.admit(A, [mali])
        db.execute("GRANT careapp_owner TO technical")
        asks = db.info.server_version >= 160000
    with setup(server, database) as second:
        for do in (second.make, lambda: second.new_password(A, mali.login)):
            with pytest.raises(Refused, match="GRANT") if asks else nullcontext():
                do()
