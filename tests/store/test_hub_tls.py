"""Reaching a hub: only one that proves who it is, and no password is told or written anywhere."""

import re
from base64 import b64encode
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest

from careapp.domain.hub import Mark
from careapp.errors import CareError
from careapp.store import hub_certificates
from careapp.store.hub_connection import Link, NotKnown, Refused, Unreachable, connect
from careapp.store.hub_log import HubLog
from careapp.store.hub_packs import bring
from careapp.store.hub_setup import Setup
from tests.postgres import OWNER, SECRET, Authority, emptied, needs_postgres, server  # noqa: F401
from tests.store.hub_schools import ADMIN, A, Person

pytestmark = needs_postgres


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"), "school-authority")


@pytest.fixture(scope="module")
def tls(server, authority):  # noqa: F811
    """The server speaks TLS as `localhost`, with a hub that was set up so."""
    server.speak_tls(server.certified(authority))
    try:
        with emptied(server, "with_tls") as name:
            setup = Setup(server_link(server, name, authority.file))
            setup.make()
            setup.enter(A, "school", sealed=False)
            (made,) = setup.admit(A, [Person("a1", "ครูผู้ดูแล", "a-admin", ADMIN)])
            setup.close()
            yield name, made
    finally:
        server.speak_tls()


def server_link(server, name, issuers="", login=OWNER, secret=SECRET, **more):  # noqa: F811
    said = {"sslrootcert": str(issuers)} if issuers else {}
    return Link(server.url(name, login, host="localhost", **said, **more), "", secret)


@pytest.fixture
def since(server):  # noqa: F811
    """What the server writes from now on."""
    start = server.log.stat().st_size

    def read():
        with server.log.open("rb") as log:
            log.seek(start)
            return log.read().decode(errors="replace")

    return read


def greeted(link, made):
    log = HubLog(replace(link, school=A), 1)
    try:
        return log.greeting(Mark())
    finally:
        log.close()


def test_a_hub_with_a_certificate_of_its_own_is_known_by_its_authority(server, tls, authority):  # noqa: F811
    name, made = tls
    link = server_link(server, name, authority.file, made.login, made.password)
    with connect(link) as db:
        assert db.pgconn.ssl_in_use
    assert greeted(link, made).login == "a-admin"


def test_without_more_words_a_hub_is_known_by_whom_the_computer_trusts(
    server, tls, authority, monkeypatch  # noqa: F811
):  # fmt: skip
    name, made = tls
    link = server_link(server, name, "", made.login, made.password)
    with pytest.raises(Refused):
        connect(link)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with connect(link) as db:
        assert db.pgconn.ssl_in_use


@pytest.mark.parametrize(("how", "why"), [
    ("wrong host name", "เป็นของชื่ออื่น"), ("unknown authority", "ผู้ที่เครื่องนี้เชื่อถือ"),
    ("nobody's authority", "ผู้ที่เครื่องนี้เชื่อถือ"), ("out of date", "หมดอายุ"),
])  # fmt: skip
def test_a_hub_that_is_not_the_right_one_is_told_nothing(
    server, tls, authority, tmp_path, since, how, why  # noqa: F811
):  # fmt: skip
    name, made = tls
    issuers, host = authority.file, "localhost"
    if how == "wrong host name":
        host = "127.0.0.1"
    elif how == "unknown authority":
        issuers = Authority(tmp_path, "somebody").file
    else:
        issuers = ""
    said = {"sslrootcert": str(issuers)} if issuers else {}
    link = Link(server.url(name, made.login, host=host, **said), A, made.password)
    if how == "out of date":
        server.speak_tls(server.certified(authority, until=-timedelta(hours=1)))
    try:
        with pytest.raises(Refused, match=why):
            connect(link)
    finally:
        if how == "out of date":
            server.speak_tls(server.certified(authority))
    assert "authentication" not in since()  # it never came to who asks
    assert made.login not in since()


def test_a_hub_without_tls_is_told_nothing(server, tls, authority, since):  # noqa: F811
    name, made = tls
    server.speak_tls()
    try:
        with pytest.raises(Refused, match="ssl = on"):
            connect(server_link(server, name, authority.file, made.login, made.password))
        assert made.login not in since()
    finally:
        server.speak_tls(server.certified(authority))


def test_a_file_of_certificates_that_is_not_there_is_named(server, tmp_path):  # noqa: F811
    with pytest.raises(CareError, match=re.escape("no.pem")):
        connect(server_link(server, "postgres", tmp_path / "no.pem"))


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca", "", "x"])
def test_an_address_that_asks_for_less_is_refused(mode):
    with pytest.raises(CareError, match="sslmode"):
        Link(f"postgresql://a@h/careapp?sslmode={mode}")
    with pytest.raises(CareError, match="sslmode"):
        Link(f"postgresql://a@h/careapp?sslmode=verify-full&sslmode={mode}")
    if mode == "disable":
        Link("postgresql://a@h/careapp?sslmode=disable", tls=False)


@pytest.mark.parametrize(
    "more", ["ssl=true", "host=evil", "hostaddr=192.0.2.1", "user=other", "dbname=x", "service=x",
             "port=1", "options=-c%20careapp.school=b", "requiressl=0", "ho%73t=evil", "host="],
)  # fmt: skip
def test_an_address_leads_to_no_other_server_than_it_shows(more):
    with pytest.raises(CareError):
        Link(f"postgresql://a@h/careapp?{more}")


def test_settings_of_the_computer_lower_nothing(server, monkeypatch, authority, tls):  # noqa: F811
    name, made = tls
    for key, value in (("PGSSLMODE", "disable"), ("PGREQUIREAUTH", "password"),
                       ("PGOPTIONS", "-c careapp.school=b"), ("PGHOST", "evil")):  # fmt: skip
        monkeypatch.setenv(key, value)
    with connect(server_link(server, name, authority.file, made.login, made.password)) as db:
        assert db.pgconn.ssl_in_use


def test_a_hub_that_was_set_up_with_tls_knows_nobody_who_comes_without(server, tls, authority):  # noqa: F811
    name, made = tls
    bare = Link(server.url(name, made.login, sslmode="disable"), A, made.password, tls=False)
    log = HubLog(bare, 1)
    with pytest.raises(Refused, match="TLS"):
        log.greeting(Mark())
    log.close()
    setup = Setup(Link(server.url(name, sslmode="disable"), "", SECRET, tls=False))
    setup.make()  # once more, and without: it stays as it was
    setup.close()
    log = HubLog(bare, 1)
    with pytest.raises(Refused, match="TLS"):
        log.greeting(Mark())
    log.close()
    with pytest.raises(Refused, match="TLS"):
        bring(bare, [])  # as of a district


def test_setting_a_hub_up_with_tls_closes_one_that_was_tried_without(server, tls, authority):  # noqa: F811
    name, _ = tls
    with server.connect(name) as db:
        db.execute("UPDATE careapp.hub SET tls_only = false")
    setup = Setup(server_link(server, name, authority.file))
    setup.make()
    setup.close()
    with server.connect(name) as db:
        assert db.execute("SELECT tls_only FROM careapp.hub").fetchone() == (True,)


@pytest.mark.parametrize("address", [
    "postgresql://a:geheim@h/careapp", "postgresql://a@h/careapp?password=geheim",
    "postgresql://a@h/careapp?pass%77ord=geheim", "postgresql://a@h/c?sslpassword=geheim",
    "postgresql://a@h/c?passfile=/geheim", "mysql://a:geheim@h/careapp", "a:geheim@h",
    "postgresql://a:gehe@im@h:port/careapp", "postgresql://", "postgresql:///careapp", "",
    "https://h?password=geheim", "postgresql://a@h:99999/c", "postgresql://a@[h/c",
    "postgresql://a@h,evil/geheim", "postgresql://a@h", "postgresql://a@h/c/d",
    "postgresql://a@h/c#x", "postgresql://a@h h/c",
])  # fmt: skip
def test_an_address_with_a_password_or_none_at_all_is_refused_without_repeating_it(address):
    with pytest.raises(CareError) as told:
        Link(address)
    assert "geheim" not in str(told.value)
    assert "im@h" not in str(told.value)


def test_a_password_is_in_no_text_of_a_link_or_a_refusal(server, tls, authority, since):  # noqa: F811
    name, made = tls
    wrong = "an entirely wrong one"
    link = server_link(server, name, authority.file, made.login, wrong)
    assert wrong not in repr(link)
    with pytest.raises(NotKnown) as told:
        connect(link)
    for problem in (told.value, told.value.__cause__):
        assert wrong not in repr(problem)
    assert wrong not in since()


def test_the_server_writes_down_no_password_also_where_it_writes_everything(server, tls):  # noqa: F811
    _, made = tls
    written = server.log.read_text(encoding="utf-8", errors="replace")
    assert "CREATE ROLE" in written
    assert "SCRAM-SHA-256" in written
    for each in (made.password, b64encode(made.password.encode()).decode(), SECRET):
        assert each not in written
    assert made.password not in repr(made)


def test_the_file_of_passwords_of_postgresql_serves(server, tls, authority, tmp_path, monkeypatch):  # noqa: F811
    name, made = tls
    kept = tmp_path / "pgpass"
    kept.write_text(f"localhost:*:*:{made.login}:{made.password}\n", encoding="utf-8")
    kept.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(kept))
    assert greeted(server_link(server, name, authority.file, made.login, ""), made).staff == "a1"


def test_a_password_in_the_clear_is_asked_for_in_vain(server, since):  # noqa: F811
    rules = server.folder / "data" / "pg_hba.conf"
    before = rules.read_text(encoding="utf-8")
    try:
        rules.write_text(f"host all clear 127.0.0.1/32 password\n{before}", encoding="utf-8")
        with server.connect("postgres") as db:
            db.execute("CREATE ROLE clear LOGIN")
            db.execute("SELECT pg_reload_conf()")
        link = Link(server.url("postgres", "clear"), "", "a secret word", tls=False)
        for _ in range(1000):
            with pytest.raises(Refused) as told:
                connect(link)
            if not isinstance(told.value, NotKnown):  # then the rule was read
                break
        assert not isinstance(told.value, NotKnown)
        assert "a secret word" not in since()
    finally:
        rules.write_text(before, encoding="utf-8")
        with server.connect("postgres") as db:
            db.execute("SELECT pg_reload_conf()")
            db.execute("DROP ROLE clear")


def test_a_server_that_is_not_there_is_no_fault_of_anybody(server):  # noqa: F811
    link = Link("postgresql://a@127.0.0.1:1/careapp", A, "x", tls=False)
    with pytest.raises(Unreachable):
        connect(link)


@pytest.mark.parametrize(("encoding", "locale"), [("SQL_ASCII", "C"), ("LATIN1", "C")])
def test_a_database_that_cannot_hold_thai_is_refused_before_anything_is_made(
    server, encoding, locale  # noqa: F811
):  # fmt: skip
    with server.connect("postgres") as db:
        db.execute(f"CREATE DATABASE narrow ENCODING '{encoding}' LC_COLLATE '{locale}'"
                   f" LC_CTYPE '{locale}' TEMPLATE template0")  # fmt: skip
    try:
        setup = Setup(Link(server.url("narrow"), "", SECRET, tls=False))
        with pytest.raises(CareError, match="UTF8"):
            setup.make()
        setup.close()
        with server.connect("narrow") as db:
            assert db.execute("SELECT FROM pg_namespace WHERE nspname = 'careapp'").fetchall() == []
    finally:
        with server.connect("postgres") as db:
            db.execute("DROP DATABASE narrow WITH (FORCE)")


def test_what_windows_trusts_becomes_a_file_of_those_for_servers():
    known = [(b"one", "x509_asn", True), (b"one", "x509_asn", True), (b"two", "pkcs_7_asn", True),
             (b"mail", "x509_asn", {"1.3.6.1.5.5.7.3.4"}), (b"no", "x509_asn", False),
             (b"web", "x509_asn", {"1.3.6.1.5.5.7.3.1"})]  # fmt: skip
    text = hub_certificates.pem(known)
    assert text.count("BEGIN CERTIFICATE") == 2
    assert b64encode(b"one").decode() in text
    assert b64encode(b"web").decode() in text


def test_what_a_server_quotes_goes_into_no_log(server, since):  # noqa: F811
    """A bug tells its kind; the server's words may have a child's data in them."""
    from careapp.store.hub_connection import sorted_errors

    with server.connect("postgres") as db, pytest.raises(RuntimeError) as told, sorted_errors("h"):
        db.execute("SELECT * FORM เด็กหญิงลับ")
    assert "ลับ" not in repr(told.value)
    assert told.value.__suppress_context__
    assert isinstance(told.value.__context__, psycopg.Error)
