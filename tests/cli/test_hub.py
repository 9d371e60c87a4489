"""hub on the command line, with a real PostgreSQL: good input and bad."""

import csv
import os
import shutil
import site
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.domain.schools import School
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school, open_school
from tests.postgres import OWNER, SECRET, database, needs_postgres, server  # noqa: F401
from tests.services.samples import P4, P5

pytestmark = needs_postgres
CODE = "42019999"


def school_at(path):
    """An administrator and two teachers; a new school each time."""
    named = School("", "โรงเรียนบ้านตัวอย่าง", CODE)
    account = NewAccount("admin", "ครูผู้ดูแล", "")
    services = create_school(path, named, account, Clock(), "install-1", plain=True).services
    for login, room in (("mali", P4), ("som", P5)):
        services.accounts.add(
            NewAccount(login, f"ครู{login}", "", Role.TEACHER, classes=(room.label,))
        )
    services.close()
    return path


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return school_at(tmp_path_factory.mktemp("base") / "โรงเรียน.careapp")


class Line:
    """careapp hub … for a school."""

    def __init__(self, careapp, server, database, path, monkeypatch):  # noqa: F811
        self.careapp, self.server, self.database = careapp, server, database
        self.monkeypatch, self.passwords, self.path = monkeypatch, {OWNER: SECRET}, path

    def opened(self, path=None, login="admin"):
        from contextlib import closing

        return closing(open_school(path or self.path, login, "", Clock(), "install-1"))

    def __call__(self, verb, *more, login=OWNER, secret=None, path=None, url="", tls=()):
        said = self.passwords.get(login, "") if secret is None else secret
        self.monkeypatch.setenv("CAREAPP_HUB_PASSWORD", said)
        done = self.careapp(
            "hub", verb, *more, "--hub", url or self.server.url(self.database, login),
            "--school", path or self.path, "--user", "admin", *(tls or ["--without-tls"]),
        )  # fmt: skip
        told = done.json.get("accounts", []) if done.json else []
        self.passwords |= {each["login"]: each.get("password") for each in told}
        return done


@pytest.fixture
def line(careapp, server, database, base, tmp_path, monkeypatch):  # noqa: F811
    path = tmp_path / base.name
    shutil.copytree(base, path)
    return Line(careapp, server, database, path, monkeypatch)


@pytest.fixture
def hub(line):
    """The same, set up."""
    done = line("init", "--json")
    assert done.status == 0, done.err
    return line


def refused(done, *words):
    """One sentence, and nothing else."""
    assert done.status == 1
    assert done.out == ""
    assert len(done.err.splitlines()) == 1, done.err
    assert "Traceback" not in done.err
    assert not [word for word in words if word not in done.err]
    return True


def test_setting_up_writes_the_accounts_into_a_file_for_nobody_else(line, tmp_path):
    out = tmp_path / "accounts.csv"
    done = line("init", "--logins", out)
    assert done.status == 0, done.err
    assert stat.S_IMODE(out.stat().st_mode) == 0o600 or os.name == "nt"
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    logins = [f"{CODE}-{name}" for name in ("admin", "mali", "som")]
    assert sorted(each["login"] for each in rows) == logins
    assert not [each for each in rows if each["password"] in done.out + done.err]
    assert {len(each["password"]) for each in rows} == {24}
    again = line("init", "--logins", tmp_path / "more.csv")
    assert (again.status, (tmp_path / "more.csv").exists()) == (0, False)
    line.passwords |= {each["login"]: each["password"] for each in rows}
    assert line("sync", login=f"{CODE}-admin").status == 0


def test_a_list_goes_over_no_file_and_into_no_folder_that_is_not_there(line, tmp_path):
    out = tmp_path / "accounts.csv"
    out.write_text("mine", encoding="utf-8")
    assert refused(line("init", "--logins", out), "accounts.csv")
    assert out.read_text(encoding="utf-8") == "mine"
    assert refused(line("init", "--logins", tmp_path / "no" / "a.csv"), "a.csv")
    with line.server.connect(line.database) as db:
        assert db.execute("SELECT FROM pg_namespace WHERE nspname = 'careapp'").fetchall() == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_where_the_list_cannot_be_written_after_all_it_is_told(line, tmp_path, monkeypatch):
    """The accounts are there by then, and nobody else knows their passwords."""
    made = Path.write_text

    def full(self, *words, **more):
        if self.suffix != ".part":
            return made(self, *words, **more)
        with Path("/dev/full").open("w", encoding="utf-8") as disk:
            return disk.write("x" * 100_000)

    monkeypatch.setattr(Path, "write_text", full)
    done = line("init", "--logins", tmp_path / "accounts.csv")
    assert done.status == 1
    assert f"{CODE}-mali" in done.err
    assert list(tmp_path.glob("accounts*")) == []


def test_documents_in_json_hold_what_the_words_say(hub, tmp_path):
    out = tmp_path / "new.csv"
    done = hub("init", "--new-password", f"{CODE}-som", "--logins", out, "--json")
    assert done.json["accounts"] == [{"name": "ครูsom", "login": f"{CODE}-som"}]
    assert f"{CODE}-som" in out.read_text(encoding="utf-8-sig")
    before = hub("status", "--json", login=f"{CODE}-admin").json
    assert before["owed"] > 0
    assert (before["reach"], before["sealed"], before["last"]) == ("school", False, None)
    first = hub("sync", "--json", login=f"{CODE}-admin").json
    assert first["went"] == before["owed"]
    assert first.keys() == {
        "came", "went", "waiting", "conflicts", "newer", "asks", "ahead", "strange", "unfit"
    }  # fmt: skip
    assert hub("sync", "--json", login=f"{CODE}-admin").json["went"] == 0
    after = hub("status", "--json", login=f"{CODE}-admin").json
    assert (after["owed"], after["news"], after["login"]) == (0, False, f"{CODE}-admin")
    assert datetime.fromisoformat(after["last"])
    words = hub("status", login=f"{CODE}-admin")
    assert f"{CODE}-admin" in words.out
    assert "0 " in words.out


def test_a_sealed_school_lets_a_laptop_in_by_its_digits(line):
    assert line("init", "--seal", "--json").json["sealed"] is True
    admin = f"{CODE}-admin"
    assert line("status", "--json", login=admin).json["laptops"] == []
    assert line("sync", login=admin).status == 0
    for verb in ("trust", "distrust"):
        for said in ("", "1234", "0000 0000 0000 0000 0000 0000", "ก"):
            assert refused(line(verb, said, login=admin))


def test_what_is_said_wrong_is_refused_in_a_sentence_and_changes_nothing(hub):
    admin, mali = f"{CODE}-admin", f"{CODE}-mali"
    server = hub.server  # noqa: F811
    with server.connect(hub.database) as db:
        before = db.execute("SELECT t::text FROM careapp.member t ORDER BY 1").fetchall()
    good = server.url(hub.database, admin)
    assert refused(hub("sync", login=admin, secret="wrong"), "password")
    assert refused(hub("sync", login=admin, secret=""), "password")
    assert refused(hub("sync", login="nobody", secret="x"), "account")
    assert refused(hub("sync", login=mali), "Use your own")  # the administrator is at work
    for name in ("postgres", "none"):
        url = server.url(name, admin)
        assert refused(hub("sync", url=url, secret=hub.passwords[admin]), "hub init")
    assert refused(hub("sync", url="postgresql://x@127.0.0.1:1/careapp"), "does not answer")
    assert refused(hub("sync", url="postgresql://127.0.0.1/careapp"), "NAME@server")
    assert refused(hub("sync", url="postgresql://x@127.0.0.1:1/a"), "127.0.0.1:1/a")
    assert refused(hub("sync", url="postgresql://x@none.invalid/a"), "name in the address")
    assert refused(hub("sync", url="careapp.example"), "no address")
    assert refused(hub("sync", url=good.replace("-admin", "%zz")), "no address")
    assert refused(hub("sync", url=good.replace("@", ":geheim@")), "Leave the password out")
    assert refused(hub("sync", url=f"{good}?sslmode=disable", tls=["--json"]), "sslmode")
    assert refused(hub("sync", login=admin, tls=["--json"]), "has no TLS")
    with server.connect(hub.database) as db:
        db.execute("UPDATE careapp.hub SET tls_only = true")
    for verb in ("sync", "status"):
        assert refused(hub(verb, login=admin), "without TLS", "--without-tls")
    with server.connect(hub.database) as db:
        db.execute("UPDATE careapp.hub SET tls_only = false")
    assert refused(hub("init", login=admin), "may not")
    assert refused(hub("init", "--new-password", "postgres"), "postgres")
    assert refused(hub("init", "--new-password", f"{CODE}-nobody"), "nobody")
    assert refused(hub("init", "--seal"), "does not seal")
    with server.connect(hub.database) as db:
        assert db.execute("SELECT t::text FROM careapp.member t ORDER BY 1").fetchall() == before
        assert db.execute("SELECT count(*) FROM careapp.change").fetchone() == (0,)


def test_a_school_that_is_not_on_the_hub_is_told_so(hub, tmp_path):
    other = school_at(tmp_path / "other.careapp")
    login = f"{CODE}-admin"
    assert refused(hub("sync", login=login, path=other), "does not belong to this school")
    assert refused(hub("status", login=login, path=other), "does not belong to this school")


def test_two_schools_of_one_code_and_the_same_names_stand_side_by_side(hub, tmp_path):
    other = school_at(tmp_path / "other.careapp")
    made = hub("init", "--json", path=other)
    assert made.status == 0, made.err
    logins = sorted(each["login"] for each in made.json["accounts"])
    assert logins == [f"{CODE}-{name}-2" for name in ("admin", "mali", "som")]
    assert hub("init", "--json", path=other).json["accounts"] == []
    assert hub("sync", login=f"{CODE}-admin").status == 0
    assert hub("sync", login=f"{CODE}-admin-2", path=other).status == 0
    assert refused(hub("sync", login=f"{CODE}-admin-2"), "does not belong to this school")
    with hub.server.connect(hub.database) as db:
        found = db.execute("SELECT school, count(*) FROM careapp.change GROUP BY school").fetchall()
    assert len(found) == 2


def test_setting_up_again_brings_what_changed_in_the_school(hub):
    with hub.opened() as services:
        som = next(each for each in services.accounts.staff() if each.login == "som")
        mali = next(each for each in services.accounts.staff() if each.login == "mali")
        services.accounts.add(NewAccount("nida", "ครูนิดา", "", Role.TEACHER, classes=(P4.label,)))
        services.accounts.change(replace(mali, classes=(P5.label,)))
        services.accounts.close(som)
    made = hub("init", "--json")
    assert [each["login"] for each in made.json["accounts"]] == [f"{CODE}-nida"]
    with hub.server.connect(hub.database) as db:
        rows = db.execute("SELECT login, classes, active FROM careapp.member ORDER BY 1").fetchall()
    assert rows == [
        (f"{CODE}-admin", [], True), (f"{CODE}-mali", [P5.label], True),
        (f"{CODE}-nida", [P4.label], True), (f"{CODE}-som", [P5.label], False),
    ]  # fmt: skip
    old = hub.passwords[f"{CODE}-admin"]
    hub("init", "--new-password", f"{CODE}-admin", "--json")
    assert refused(hub("sync", login=f"{CODE}-admin", secret=old), "password")
    assert hub("sync", login=f"{CODE}-admin").status == 0
    with hub.server.connect(hub.database) as db:  # put back from a backup before the first entry
        db.execute("TRUNCATE careapp.change, careapp.push")
    assert hub("init", "--restored").status == 0
    assert hub("sync", "--json", login=f"{CODE}-admin").json["went"] > 0


def test_a_password_comes_from_a_file_and_one_that_cannot_be_read_is_named(hub, tmp_path):
    kept = tmp_path / "secret.txt"
    kept.write_text(f"{hub.passwords[f'{CODE}-admin']}\n", encoding="utf-8")
    word, admin = "--hub-password-file", f"{CODE}-admin"
    assert hub("sync", word, kept, login=admin, secret="no").status == 0
    assert refused(hub("sync", word, tmp_path / "none", login=admin), "none")
    again = hub.careapp("hub", "sync", "--school", hub.path, "--user", "admin", "--without-tls",
                        "--hub-password-file", kept)  # fmt: skip
    assert again.status == 0  # the address is the last one


def test_nothing_of_a_setting_up_stays_where_it_broke_off(line):
    """An account that may make others, but no schema in this database."""
    with line.server.connect("postgres") as db:
        db.execute("CREATE ROLE half LOGIN CREATEROLE PASSWORD 'half'")
        before = db.execute("SELECT rolname FROM pg_roles").fetchall()
    try:
        assert refused(line("init", login="half", secret="half"), "may not")
        with line.server.connect("postgres") as db:
            assert db.execute("SELECT rolname FROM pg_roles").fetchall() == before
    finally:
        with line.server.connect("postgres") as db:
            db.execute("DROP ROLE half")


def test_without_the_driver_a_hub_is_refused_in_a_sentence(line, tmp_path):
    """Its packages are an extra that most schools never install."""
    bare = tmp_path / "packages"
    bare.mkdir()
    for folder in site.getsitepackages():
        for each in Path(folder).iterdir():
            if not each.name.startswith("psycopg"):
                (bare / each.name).symlink_to(each)

    there = os.pathsep.join([str(Path(__file__).parents[2]), str(bare)])
    done = subprocess.run(
        [sys.executable, "-S", "-m", "careapp", "hub", "sync", "--school", line.path, "--user",
         "admin", "--hub", "postgresql://a@127.0.0.1:1/careapp", "--language", "en"],
        env={**os.environ, "PYTHONPATH": there, "CAREAPP_HUB_PASSWORD": "x", "PYTHONUTF8": "1"},
        capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "no part that speaks with a hub" in done.stderr
