"""Which schools a hub names to an account that says none: its own, and nothing of any other."""

import psycopg
import pytest

from careapp.errors import CareError
from careapp.store.hub_begin import OnHub, schools_of
from careapp.store.hub_connection import Link, Refused
from tests.postgres import emptied, needs_postgres, server  # noqa: F401
from tests.store.hub_schools import LETTERS, A, B, Hub

pytestmark = needs_postgres
ASKS = "SELECT * FROM careapp.my_schools()"
OWN = (A, f"{LETTERS}a", False, "a2", f"{LETTERS}amali")


@pytest.fixture(scope="module")
def hub(server):  # noqa: F811
    with emptied(server, "begin_schools") as name:
        yield Hub(server, name, sealed=False)


@pytest.fixture
def owner(hub):
    with hub.owner() as db:
        yield db


def told(hub, login):
    link = Link(hub.server.url(hub.database, login), "", hub.passwords[login], tls=False)
    return schools_of(link)


def test_an_account_hears_of_its_own_school_and_who_it_is_there(hub):
    assert told(hub, "a-mali") == [OnHub(*OWN)]
    assert told(hub, "b-mali") == [OnHub(B, f"{LETTERS}b", False, "b2", f"{LETTERS}bmali")]


def test_of_several_each_is_named_but_for_those_where_it_was_switched_off(hub, owner):
    owner.execute("INSERT INTO careapp.school VALUES ('c', 'ก', true), ('d', 'ข', false)")
    owner.execute(
        "INSERT INTO careapp.member SELECT s, 'a-head', 'x', 'x', false, '{}', '{}', '{}', false,"
        " false, s = 'c' FROM unnest(ARRAY['c', 'd']) AS s"
    )
    assert [(each.school, each.sealed) for each in told(hub, "a-head")] == [("c", True), (A, False)]
    assert told(hub, "a-gone") == []


@pytest.mark.parametrize(
    "first",
    [
        "SET careapp.school = 'school-b'", "SET ROLE careapp_member", "SET row_security = off",
        "SET search_path = pg_temp, careapp", "CREATE TEMP TABLE member AS SELECT 1",
        "CREATE TEMP TABLE school (school text, name text, sealed boolean)",
        "SELECT set_config('careapp.school', 'school-b', false)",
    ],
)  # fmt: skip
def test_whatever_is_set_before_it_tells_the_same(hub, first):
    with hub.connect("a-mali", A) as db:
        db.execute(first)
        assert db.execute(ASKS).fetchall() == [OWN]


@pytest.mark.parametrize(
    "query",
    [
        "SET SESSION AUTHORIZATION \"b-mali\"", "SET ROLE careapp_owner", "SET ROLE \"b-mali\"",
        "SELECT * FROM careapp.my_schools('b-mali')",
        "CREATE OR REPLACE FUNCTION careapp.my_schools() RETURNS int LANGUAGE sql RETURN 1",
        "ALTER FUNCTION careapp.my_schools() SECURITY INVOKER",
        "GRANT EXECUTE ON FUNCTION careapp.my_schools() TO PUBLIC",
        "DROP FUNCTION careapp.my_schools()",
        "CREATE FUNCTION pg_catalog.my_line_is_safe() RETURNS boolean LANGUAGE sql RETURN true",
    ],
)  # fmt: skip
def test_nobody_asks_in_another_s_name_or_makes_it_say_more(hub, query):
    with hub.connect("a-mali", A) as db:
        before = db.execute(ASKS).fetchall()
        try:
            db.execute(query)
        except psycopg.Error:
            pass
        else:  # PUBLIC was not granted it: a warning is all
            assert query.startswith("GRANT")
        assert db.execute(ASKS).fetchall() == before == [OWN]
    with hub.owner() as db:
        acl = db.execute("SELECT proacl::text FROM pg_proc WHERE proname = 'my_schools'").fetchone()
    assert "{=" not in acl[0]
    assert ",=" not in acl[0]


def test_who_has_no_account_there_may_not_even_ask(hub, server):  # noqa: F811
    with server.connect("postgres") as db:
        db.execute("CREATE ROLE passer LOGIN PASSWORD 'passer'")
    try:
        with server.connect(hub.database, "passer", "passer") as db:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                db.execute(ASKS)
            db.execute("SET careapp.school = 'school-a'")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                db.execute(ASKS)
        with pytest.raises(CareError):
            schools_of(Link(server.url(hub.database, "passer"), "", "passer", tls=False))
    finally:
        with server.connect("postgres") as db:
            db.execute("DROP ROLE passer")


def test_where_tls_is_wanted_nothing_is_told_without_it(hub, owner):
    owner.execute("UPDATE careapp.hub SET tls_only = true")
    try:
        with pytest.raises(Refused):
            told(hub, "a-mali")
        with hub.connect("a-mali", A) as db:
            assert db.execute(ASKS).fetchall() == []
    finally:
        owner.execute("UPDATE careapp.hub SET tls_only = false")
