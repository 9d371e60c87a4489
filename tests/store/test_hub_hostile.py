"""Whoever has an account on a hub, and a PostgreSQL client of her own, tries everything."""

import json
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from tests.postgres import emptied, needs_postgres, server  # noqa: F401
from tests.store.hub_schools import LETTERS, MINE, OTHER, P41, P51, THEIRS, A, B, Hub, id_at

pytestmark = needs_postgres
ID = "00000000-0000-7000-8000-000000000001"


@pytest.fixture(scope="module")
def plain(server):  # noqa: F811
    yield from made(server, sealed=False)


@pytest.fixture(scope="module")
def sealed(server):  # noqa: F811
    yield from made(server, sealed=True)


def made(server, *, sealed):  # noqa: F811
    with emptied(server, f"hostile_{sealed}") as name:
        hub = Hub(server, name, sealed=sealed)
        hub.fill()
        yield hub


@pytest.fixture(params=["plain", "sealed"])
def hub(request):
    """Of two schools, which bring what they have in the clear, or sealed."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def mali(plain):
    """The teacher of ป.4/1 of the first school."""
    with plain.connect("a-mali") as db:
        db.prepare_threshold = None
        yield db


def seen(db, query, values=()):
    """All that a query tells, as one text; what it refuses with, too."""
    told = []
    db.add_notice_handler(lambda each: told.append(str(each.message_primary)))
    try:
        cursor = db.execute(query, values)
        told += [repr(cursor.fetchall())] if cursor.description else []
    except psycopg.Error as problem:
        told.append(f"{problem} {problem.diag.message_detail} {problem.diag.context}")
    return "\n".join(told)


def not_hers(hub):
    """Words of what the teacher of ป.4/1 must not find anywhere."""
    words = [OTHER, THEIRS, f"log-{A}-{P51}", f"log-{B}", f"paper-{A}", "year_turn_ended",
             f"{LETTERS}b", f"{LETTERS}{A}", f"{LETTERS}{B}", f"whole-{B}"]  # fmt: skip
    return [*words, f"{LETTERS} whole-{B}".encode().hex(), f"plan-{OTHER}".encode().hex()]


READS = [
    "SELECT * FROM careapp.{table}",
    "SELECT * FROM careapp.{table} WHERE school = 'school-b'",
    "SET careapp.school = 'school-b'; SELECT * FROM careapp.{table}",
    "SET ROLE careapp_member; SELECT * FROM careapp.{table}",
    "SET ROLE careapp_owner; SELECT * FROM careapp.{table}",
    "SET row_security = off; SELECT * FROM careapp.{table}",
    "CREATE TEMP VIEW mine AS SELECT * FROM careapp.{table}; SELECT * FROM mine",
    "CREATE TEMP TABLE mine AS TABLE careapp.{table}; SELECT * FROM mine",
    "SELECT query_to_xml('SELECT * FROM careapp.{table}', true, false, '')::text",
    "SELECT table_to_xml('careapp.{table}', true, false, '')::text",
    "DECLARE c CURSOR WITH HOLD FOR TABLE careapp.{table}; FETCH ALL c",
    "SELECT * FROM careapp.{table} FOR UPDATE",
    "SELECT * FROM careapp.{table} TABLESAMPLE SYSTEM (100)",
    "SELECT t.ctid, t.* FROM careapp.{table} t WHERE ctid = '(0,1)'",
]
TABLES = ["hub", "school", "member", "place", "change", "push", "laptop", "laptop_key", "version"]


@pytest.mark.parametrize("query", READS)
def test_no_way_of_reading_a_table_tells_of_others(plain, mali, query):
    for table in TABLES:
        told = "".join(seen(mali, each) for each in query.format(table=table).split("; "))
        assert not [word for word in not_hers(plain) if word in told], table
        mali.execute("DISCARD ALL")


def test_what_is_hers_she_reads(plain, mali):
    told = seen(mali, "SELECT scope, also FROM careapp.change")
    assert f"c:{MINE}" in told
    assert f"r:{P41}" in told
    assert "'s'" in told


@pytest.mark.parametrize(
    "login", ["a-gone", "b-admin", "b-mali"], ids=["switched off", "another school's", "a teacher"]
)
def test_an_account_of_nobody_here_reads_and_writes_nothing(hub, login):
    before = hub.whole()
    with hub.connect(login, A) as db:
        for table in TABLES:
            told = seen(db, f"SELECT count(*) FROM careapp.{table}")
            assert "[(0,)]" in told or "permission denied" in told
        assert seen(db, "SELECT careapp.greeting(0, NULL)") == "[(None,)]"
        assert seen(db, "SELECT careapp.begin_push()") == "[(None,)]"
        assert seen(db, "SELECT careapp.claim(ARRAY['x'], 'ป.4/1')") == "[(0,)]"
        assert "[(None, None" in seen(db, "SELECT * FROM careapp.end_push()")
        with pytest.raises(psycopg.Error, match="row-level security"):
            hub.put(db, hub.entry(f"c:{MINE}", "plan", "p", MINE))
        db.execute("UPDATE careapp.member SET active = true, everything = true")
    assert hub.whole() == before


def test_other_readings_of_the_server_tell_nothing_of_what_stands_in_it(plain, mali):
    with plain.owner() as db:
        db.execute("ANALYZE")
    for query in (
        "SELECT * FROM pg_stats WHERE schemaname = 'careapp'",
        "SELECT * FROM pg_stat_activity",
        "SELECT * FROM pg_prepared_statements", "SELECT * FROM pg_prepared_xacts",
        "SELECT * FROM pg_statistic", "SELECT * FROM pg_authid", "SELECT * FROM pg_largeobject",
        "SELECT * FROM careapp.turn", "SELECT setval('careapp.turn', 1)",
        "SELECT pg_read_file('postgresql.conf')", "COPY careapp.change TO PROGRAM 'cat'",
        "SELECT * FROM pg_ls_dir('.')", "SELECT pg_get_functiondef('careapp.me'::regproc)",
        "SELECT * FROM pg_settings WHERE name LIKE 'careapp%'", "LISTEN careapp",
    ):  # fmt: skip
        told = seen(mali, query)
        assert not [word for word in not_hers(plain) if word in told], query


def test_samples_of_what_is_told_are_nowhere_in_the_statistics(plain):
    """EXPLAIN counts by them before it looks who asks."""
    with plain.owner() as db:
        db.execute("ANALYZE")
        rows = db.execute(
            "SELECT tablename, attname FROM pg_stats WHERE schemaname = 'careapp'"
        ).fetchall()
    keys = {"school", "seq", "scope", "tbl", "row", "laptop", "active", "moved"}
    assert {name for _, name in rows} <= keys
    assert ("change", "scope") in rows


def test_explain_tells_the_same_of_what_is_there_and_what_is_not(plain, mali):
    def told(text):
        query = f"EXPLAIN (FORMAT JSON) SELECT FROM careapp.change WHERE fields < '{text}'"
        return mali.execute(query).fetchone()[0][0]["Plan"]["Plan Rows"]

    assert told("!") == told("{") == told("~")


def test_a_leaking_function_of_hers_is_shown_her_own_rows_alone(plain, mali):
    with plain.owner() as db:
        db.execute("GRANT CREATE ON SCHEMA public TO PUBLIC")  # as up to PostgreSQL 14
    mali.execute(
        "CREATE OR REPLACE FUNCTION public.leak(text) RETURNS boolean LANGUAGE plpgsql"
        " COST 0.0000001 AS $$ BEGIN RAISE NOTICE '%', $1; RETURN true; END $$"
    )
    for column in ("fields", "scope", '"row"', "encode(sealed, 'escape')", "school"):
        told = seen(mali, f"SELECT 1 FROM careapp.change WHERE public.leak({column}::text)")
        assert not [word for word in not_hers(plain) if word in told], column
        assert told.count("\n") > 1
    mali.execute("DROP FUNCTION public.leak")


def test_her_own_tables_and_operators_take_the_place_of_none(hub):
    """What is called for a policy or a check was bound before, or looks elsewhere."""
    before = hub.whole()
    with hub.owner() as db:
        db.execute("GRANT CREATE ON SCHEMA public TO PUBLIC")
    with hub.connect("a-mali") as db:
        db.execute("SET client_min_messages = error")
        for each in (
            "CREATE FUNCTION public.yes(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
            "CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = text, FUNCTION = public.yes)",
            "CREATE OPERATOR public.<> (LEFTARG = text, RIGHTARG = text, FUNCTION = public.yes)",
            "CREATE FUNCTION public.starts_with(text, text) RETURNS bool LANGUAGE sql RETURN true",
            "CREATE TEMP TABLE pg_stat_ssl (pid int, ssl boolean)",
            f"CREATE TEMP TABLE member AS SELECT '{A}' AS school, 'a-mali' login, true active",
            "CREATE TEMP TABLE place (school text, child text, classroom text)",
            "CREATE TEMP TABLE fresh (id int)",
            "CREATE TEMP TABLE change (id int)",
            "CREATE DOMAIN pg_temp.text AS pg_catalog.int4",
            "SET search_path = pg_temp, public, pg_catalog, careapp",
        ):
            db.execute(each)
        some = [*bad_entries(hub)][::3]
        assert [said for said in some if gets_through(db, hub, said)] == []
        db.execute("RESET search_path")
        assert db.execute("SELECT careapp.my_everything()").fetchone() == (False,)
        db.execute("DROP FUNCTION public.yes, public.starts_with CASCADE")
    assert hub.whole() == before


def bad_entries(hub):
    """What the teacher of ป.4/1 may not bring. Of sealed ones the hub sees the scope alone."""
    mine, later = f"c:{MINE}", datetime.now(UTC) + timedelta(days=2)
    e = hub.entry
    yield e(mine, "plan", "p", MINE, school=B)
    yield e(f"c:{THEIRS}", "plan", "p", THEIRS, school=B)
    yield e(f"c:{OTHER}", "plan", "p", OTHER)
    yield e(mine, "plan", "p", MINE, also=[f"c:{OTHER}"])
    yield e("x", "activity", "p")
    yield e(f"r:{P51}", "activity", "p")
    yield e("r:ป.4", "activity", "p")
    for tbl in ("staff", "school", "setting", "role_key", "term", "purge", "own_form", "partner"):
        for scope in ("s", "x", mine, f"r:{P41}"):
            yield e(scope, tbl, "a1")
    yield e("s", "setting", "password_rule")
    yield e("s", "team_member", "p")
    yield e("s", "plan", "p", **({} if hub.sealed else {"student": MINE}))
    yield e(mine, "plan", "p", MINE, id=id_at(9, later))
    yield e(mine, "plan", "p", MINE, id=ID.replace("7000", "4000"))
    yield e(mine, "plan", "p", MINE, digest=b"short")
    yield e(mine, "plan", "p", MINE, prev=b"")
    yield e(mine, "plan", "p", MINE, sealed=None if hub.sealed else b"x")
    yield e(mine, "plan", "p", MINE, sealed_up=not hub.sealed)
    yield e(mine, "plan", "p", MINE, login="a-admin")
    yield e(mine, "plan", "p", MINE, seq=1)
    if hub.sealed:
        yield e(mine, "plan", "p", MINE, student=MINE)
        yield e(mine, "plan", "p", MINE, fields="{}")
        yield e(mine, "plan", "p", MINE, who="x")
        yield e(mine, "plan", "p", MINE, salt=b"")
        yield e(mine, "plan", "p") | {"tbl": "plan"}
        yield e(mine, "plan", "p") | {"row": "p"}
        yield e("s", "activity", "p") | {"row": "p"}
        return
    yield e(mine, "plan", "p", OTHER)
    yield e(mine, "plan", "p")
    yield e(mine, "student", OTHER, MINE)
    yield e(mine, "student", "somebody", MINE)
    yield e(mine, "plan", f"plan-{OTHER}", MINE)  # a row of another child
    yield e(mine, "document", f"paper-{A}", MINE)
    yield e(f"r:{P41}", "activity", f"log-{A}-{P51}")  # a class log of others
    yield e("s", "activity", f"log-{A}-{P51}")
    yield e(f"r:{P41}", "document", f"paper-{A}")
    yield e(f"r:{P41}", "plan", f"plan-{OTHER}")
    yield e(mine, "report_card", f"{OTHER}|2569-1", MINE)
    yield e(mine, "sibling", f"{MINE}|{OTHER}", MINE)
    yield e(mine, "duplicate", OTHER, MINE)
    # What else a record says of somebody is a text, and moves nothing.
    yield e(mine, "record", "r", MINE, fields=json.dumps({"student": OTHER}))
    hidden = json.dumps({"student": OTHER}).replace("s", "\\u0073", 1)
    yield e(mine, "record", "r", MINE, fields=hidden)
    own, other = f'"student":"{MINE}"', f'"student":"{OTHER}"'
    for said in (f"{own},{other}", f'{own}, "student" : "{OTHER}"', f'"a":"student",{other}'):
        yield e(mine, "record", "r", MINE, fields=f"{{{said}}}")  # the last one counts
    for name in ("plan", "referral", "record", "about"):  # a row that belongs to another's
        said = json.dumps({"student": MINE, name: f"plan-{OTHER}"})
        yield e(mine, "plan_move", "m", MINE, fields=said)
    yield e(mine, "result", f"plan-{OTHER}|obec|total", MINE)
    for fields in ({"student": OTHER}, {f"came.{OTHER}": True}, {"a": {"b": [OTHER]}}):
        yield e(f"r:{P41}", "activity", "r", fields=json.dumps(fields))
        hidden = json.dumps(fields).replace("0198", "\\u0030198")
        yield e(f"r:{P41}", "activity", "r", fields=hidden)
    yield e(mine, "record", "r", MINE, fields="no json")
    yield e(mine, "record", "r", MINE, fields="[1]")
    for said in ('{"a":"\\ud800"}', '{"a":"\\u0000"}'):  # which no laptop could write down
        yield e(mine, "record", "r", MINE, fields=said)
        yield e("s", "conflict", "c", fields=said)
    yield e("s", "conflict", "c", fields="no json")
    yield e(mine, "record", "r", MINE, fields="")
    yield e(mine, "record", "r", MINE, salt=None)


def gets_through(db, hub, said, how="VALUES ({})"):
    names, marks = ", ".join(f'"{name}"' for name in said), ", ".join(["%s"] * len(said))
    query = f"INSERT INTO careapp.change ({names}) {how.format(marks)} ON CONFLICT DO NOTHING"
    try:
        with db.transaction(force_rollback=True):
            return bool(db.execute(query, [*said.values()]).rowcount)
    except psycopg.Error:
        return False


def test_she_brings_nothing_that_is_not_hers(hub):
    with hub.connect("a-mali") as db:
        crowd = "SELECT {} FROM generate_series(1, 2)"
        assert [said for said in bad_entries(hub) if gets_through(db, hub, said, crowd)] == []


def test_a_child_with_an_odd_name_hides_no_other_one(plain, mali):
    """Two keys in one: what stands before the quotation mark is its own."""
    odd = f'x","student":"{OTHER}'
    with mali.transaction(force_rollback=True):
        assert mali.execute("SELECT careapp.claim(ARRAY[%s], %s)", (odd, P41)).fetchone() == (1,)
        said = json.dumps({"student": odd}).replace("\\", "").replace(" ", "")
        assert json.loads(said) == {"student": OTHER}
        fine = plain.entry(f"c:{odd}", "record", "r", odd, fields="{}")
        assert gets_through(mali, plain, fine)
        assert not gets_through(mali, plain, fine | {"fields": said})


def test_a_row_is_refused_also_where_two_come_at_once(plain, mali):
    one, two = (
        plain.entry(f"c:{MINE}", "plan", "twice", MINE),
        plain.entry("s", "activity", "twice"),
    )
    two |= {"tbl": "plan", "scope": f"r:{P41}", "student": ""}
    names = ", ".join(f'"{name}"' for name in one)
    marks = ", ".join(["%s"] * len(one))
    with pytest.raises(psycopg.Error):
        mali.execute(f"INSERT INTO careapp.change ({names}) VALUES ({marks}), ({marks})",
                     [*one.values(), *two.values()])  # fmt: skip


def test_she_brings_what_is_hers(hub):
    e, mine = hub.entry, f"c:{MINE}"
    own = {} if hub.sealed else {"fields": f'{{"came.{MINE}":1}}'}
    good = [
        e(mine, "plan", "new", MINE), e(mine, "student", MINE, MINE),
        e(f"r:{P41}", "activity", "n"),
        e("s", "activity", f"whole-{A}"), e("s", "setting", "let_go:site"), e("s", "conflict", "c"),
        e(f"r:{P41}", "activity", "n", also=[mine], **own),
        e(mine, "report_card", f"{MINE}|2569-1", MINE),
    ]  # fmt: skip
    with hub.connect("a-mali") as db, db.transaction(force_rollback=True):
        for said in good:
            hub.put(db, said)
        logins = db.execute("SELECT DISTINCT login FROM careapp.change WHERE id = ANY (%s::uuid[])",
                            ([said["id"] for said in good],)).fetchall()  # fmt: skip
        assert logins == [(f"{hub.mark}a-mali",)]


WRITES = [
    "UPDATE careapp.change SET fields = 'x'", "UPDATE careapp.change SET fields = '', salt = NULL",
    "UPDATE careapp.change SET digest = prev", "UPDATE careapp.change SET prev = digest",
    "UPDATE careapp.change SET school = 'school-a'", "UPDATE careapp.change SET scope = 's'",
    "UPDATE careapp.change SET sealed = ''", "UPDATE careapp.change SET seq = 1",
    "DELETE FROM careapp.change", "TRUNCATE careapp.change", "DROP TABLE careapp.change",
    "ALTER TABLE careapp.change DISABLE ROW LEVEL SECURITY", "LOCK TABLE careapp.change",
    "LOCK TABLE careapp.place", "LOCK TABLE careapp.laptop_key", "LOCK TABLE careapp.member",
    "UPDATE careapp.member SET everything = true", "UPDATE careapp.member SET login = 'a-mali'",
    "UPDATE careapp.member SET active = true", "UPDATE careapp.member SET classes = '{ป.5/1}'",
    "UPDATE careapp.member SET school = 'school-a'", "DELETE FROM careapp.member",
    "INSERT INTO careapp.member SELECT * FROM careapp.member",
    f"INSERT INTO careapp.place (school, child, classroom) VALUES ('{A}', '{OTHER}', '{P41}')",
    f"INSERT INTO careapp.place (school, child, classroom) VALUES ('{B}', '{MINE}', '{P41}')",
    "DELETE FROM careapp.place", f"SELECT careapp.unplace('{OTHER}', '{P51}')",
    f"SELECT careapp.unplace('{MINE}', '{P41}')", f"SELECT careapp.unplace('{THEIRS}', '{P41}')",
    f"SELECT careapp.claim(ARRAY['{OTHER}', '{THEIRS}'], '{P51}')",
    f"SELECT careapp.claim(ARRAY['{OTHER}'], '{P41}')", "SELECT careapp.claim(ARRAY['x'], '')",
    "SELECT careapp.claim(ARRAY[NULL], 'ป.4/1')", "SELECT careapp.claim(ARRAY['x'], NULL)",
    "UPDATE careapp.school SET sealed = NOT sealed", "UPDATE careapp.hub SET tls_only = false",
    "INSERT INTO careapp.push (school, seq, login) VALUES ('school-a', 0, 'a')",
    "DELETE FROM careapp.push", "UPDATE careapp.push SET mark = gen_random_uuid()",
    "UPDATE careapp.laptop SET sealing = signing", "DELETE FROM careapp.laptop",
    f"INSERT INTO careapp.laptop VALUES ('{A}', 'n', 'n', repeat('a', 64), repeat('a', 64), 'x')",
    f"INSERT INTO careapp.laptop VALUES ('{B}', 'n', 'n', repeat('a', 64), repeat('a', 64))",
    f"INSERT INTO careapp.laptop_key (school, laptop, sealed) VALUES ('{A}', 'n', 'n')",
    f"INSERT INTO careapp.laptop_key (school, laptop, sealed) VALUES ('{B}', 'n', 'n')",
    f"SELECT careapp.take_back('l-{A}')", f"SELECT careapp.take_back('l-{B}')",
    "DELETE FROM careapp.laptop_key", "UPDATE careapp.laptop_key SET sealed = 'x'",
    "CREATE FUNCTION careapp.me2() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE TABLE careapp.mine (a int)", "CREATE SCHEMA mine", "CREATE EXTENSION pg_trgm",
    "CREATE TRIGGER t BEFORE INSERT ON careapp.change EXECUTE FUNCTION careapp.only_own()",
    "CREATE RULE r AS ON SELECT TO careapp.change DO ALSO NOTHING",
    "CREATE POLICY p ON careapp.change USING (true)", "CREATE INDEX ON careapp.change (fields)",
    "CREATE TEMP TABLE m (id uuid, s text, FOREIGN KEY (s, id) REFERENCES careapp.change)",
    "ALTER FUNCTION careapp.me() RESET ALL", "REASSIGN OWNED BY careapp_owner TO CURRENT_USER",
    "GRANT careapp_owner TO CURRENT_USER", "CREATE ROLE x", "ALTER ROLE \"b-nurse\" PASSWORD 'x'",
    "SET SESSION AUTHORIZATION 'b-nurse'", "COPY careapp.change FROM '/etc/passwd'",
    "SELECT careapp.only_own()", "ALTER SEQUENCE careapp.turn RESTART",
    "COMMENT ON SCHEMA careapp IS 'x'",
    "MERGE INTO careapp.change c USING (SELECT) s ON true WHEN MATCHED THEN UPDATE SET fields = ''",
]  # fmt: skip


@pytest.mark.parametrize("login", ["a-mali", "a-head"])
def test_what_she_tries_is_refused_or_changes_nothing(hub, login):
    before = hub.whole()
    for school in (A, B):
        with hub.connect(login, school) as db:
            for each in WRITES:
                seen(db, each)
    assert hub.whole() == before


def test_what_an_administrator_tries_stays_in_her_school(hub):
    """She reaches all of it there, and blanks; nobody says it in other words."""
    before = hub.whole()
    with hub.connect("a-admin", B) as db:
        for each in WRITES:
            seen(db, each)
    assert hub.whole() == before
    with hub.connect("a-admin") as db, db.transaction(force_rollback=True):
        for each in WRITES:
            try:
                with db.transaction():
                    db.execute(each)
                    anew = "fields NOT IN ('', 'x') AND fields NOT LIKE '%ลับ%'"
                    found = db.execute(f"SELECT FROM careapp.change WHERE {anew}").fetchall()
                    assert found == []
            except psycopg.Error:
                continue
        with hub.owner() as other:
            others = other.execute("SELECT count(*) FROM careapp.change WHERE fields = ''"
                                   " AND sealed IS NULL").fetchone()  # fmt: skip
        assert others == (0,)


@pytest.mark.parametrize(
    "change", ["fields = 'other'", "salt = 'other'", "sealed = NULL", "sealed = 'x'",
               "fields = '', salt = NULL, sealed = CASE WHEN sealed IS NULL THEN ''::bytea END"],
)  # fmt: skip
def test_an_administrator_blanks_and_says_nothing_anew(hub, change):
    with hub.connect("a-admin") as db, db.transaction(force_rollback=True):
        if change == "sealed = 'x'" and hub.sealed:
            db.execute(f"UPDATE careapp.change SET {change}")  # of what that says the laptops judge
            return
        with pytest.raises(psycopg.Error, match="only added to"):
            db.execute(f"UPDATE careapp.change SET {change}")


def test_who_may_not_erase_blanks_nothing(hub):
    before = hub.whole()
    with hub.connect("a-nurse") as db:
        for each in WRITES:
            if not each.startswith(("SELECT careapp", "INSERT INTO careapp.pl")):
                seen(db, each)
    now = hub.whole()
    assert now["change"] == before["change"]
    assert now["member"] == before["member"]


def test_an_oracle_of_keys_tells_nothing(plain, mali):
    """A number that is there already is refused without a word about what it is."""
    with plain.owner() as db:
        theirs = db.execute("SELECT id::text FROM careapp.change WHERE scope = %s",
                            (f"r:{P51}",)).fetchone()[0]  # fmt: skip
    said = plain.entry(f"c:{MINE}", "plan", "p", MINE, id=theirs)
    with pytest.raises(psycopg.Error) as told:
        plain.put(mali, said)
    assert not told.value.diag.message_detail


def test_a_hub_that_asks_for_tls_knows_nobody_without(plain):
    with plain.owner() as db:
        db.execute("UPDATE careapp.hub SET tls_only = true")
    try:
        with plain.connect("a-admin") as db:
            lie = "SELECT pg_backend_pid() AS pid, true AS ssl"
            db.execute(f"CREATE TEMP TABLE pg_stat_ssl AS {lie}")
            for table in TABLES:
                told = seen(db, f"SELECT count(*) FROM careapp.{table}")
                assert "[(0,)]" in told or "permission denied" in told
    finally:
        with plain.owner() as db:
            db.execute("UPDATE careapp.hub SET tls_only = false")


# Without a school: one row that says what the hub is, and one number; granted to nobody.
_OF_THE_HUB = {"hub", "version"}


def test_every_table_begins_with_the_school_and_is_closed(plain):
    """A district's with its area; they hold no child."""
    with plain.owner() as db:
        tables = dict(db.execute(
            "SELECT relname, relrowsecurity FROM pg_class WHERE relkind IN ('r', 'p')"
            " AND relnamespace = 'careapp'::regnamespace"
        ).fetchall())  # fmt: skip
        keys = db.execute(
            "SELECT c.relname, i.indisunique, a.attname FROM pg_index i"
            " JOIN pg_class c ON c.oid = i.indrelid"
            " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]"
            " WHERE c.relnamespace = 'careapp'::regnamespace"
        ).fetchall()
        granted = {table for (table,) in db.execute(
            "SELECT table_name FROM information_schema.column_privileges"
            " WHERE table_schema = 'careapp' AND grantee IN ('careapp_member', 'PUBLIC')"
        )}  # fmt: skip
    ours = tables.keys() - _OF_THE_HUB
    assert {"change", "laptop", "laptop_key", "member", "place", "push", "school"} <= ours
    assert {name for name in ours if not tables[name]} == set()
    assert {name for name, unique, _ in keys if unique} >= ours
    assert {key for table, unique, key in keys if table in ours and unique} == {"school", "area"}
    assert not granted & _OF_THE_HUB


def test_nothing_is_granted_to_everybody_and_nobody_may_lock_or_delete(plain):
    with plain.owner() as db:
        acls = db.execute(
            "SELECT a.grantee::regrole::text, a.privilege_type, c.relname FROM pg_class c,"
            " aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a"
            " WHERE c.relnamespace = 'careapp'::regnamespace AND c.relkind IN ('r', 'p', 'v')"
            " UNION ALL SELECT a.grantee::regrole::text, a.privilege_type, p.proname"
            " FROM pg_proc p,"
            " aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a"
            " WHERE p.pronamespace = 'careapp'::regnamespace"
            " UNION ALL SELECT a.grantee::regrole::text, a.privilege_type, 'schema'"
            " FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a"
            " WHERE n.nspname = 'careapp'"
        ).fetchall()
        owners = db.execute(
            "SELECT DISTINCT relowner::regrole::text FROM pg_class"
            " WHERE relnamespace = 'careapp'::regnamespace"
        ).fetchall()
        flags = db.execute(
            "SELECT rolname FROM pg_roles WHERE (rolname LIKE 'careapp%' AND rolcanlogin)"
            " OR (rolname LIKE 'a-%' AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls"
            " OR rolreplication))"
        ).fetchall()
    assert {who for who, _, _ in acls} == {"careapp_owner", "careapp_member"}
    allowed = {"USAGE", "SELECT", "EXECUTE"}
    assert [each for each in acls if each[0] == "careapp_member" and each[1] not in allowed] == []
    assert owners == [("careapp_owner",)]
    assert flags == []


def test_every_function_pins_where_it_looks_or_is_bound_when_it_is_made(plain):
    with plain.owner() as db:
        found = db.execute(
            "SELECT proname, prosecdef, prosqlbody IS NOT NULL, proconfig FROM pg_proc"
            " WHERE pronamespace = 'careapp'::regnamespace"
        ).fetchall()
    assert len(found) > 10
    pinned = ["search_path=pg_catalog, pg_temp"]
    assert not [name for name, definer, bound, config in found
                if config != pinned and (definer or not bound)]  # fmt: skip
