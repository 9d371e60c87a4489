"""hub begin on the command line, with a real PostgreSQL: from the hub to a laptop of one's own."""

from contextlib import closing

import pytest

from careapp.cli import main
from careapp.cli.roof import Roof
from careapp.clock import Clock
from careapp.services.entry import accounts_of
from careapp.services.opening import open_school
from careapp.settings import Settings
from tests.cli.conftest import PASSWORD
from tests.cli.test_hub import Line, refused, school_at
from tests.postgres import database, needs_postgres, server  # noqa: F401

pytestmark = needs_postgres
CODE = "42019999"


@pytest.fixture
def careapp(careapp, monkeypatch):
    """By the time of day: the hub's clock is compared."""
    run = main.run

    def now(words, roof):
        return run(words, Roof(Clock(), Settings("install-2"), roof.open_window, roof.measure))

    monkeypatch.setattr(main, "run", now)
    return careapp


class NewLine(Line):
    """careapp hub … for a school that is on a hub, and for a laptop that has none yet."""

    def begin(self, path, *more, login=f"{CODE}-mali", secret=None, url=""):
        said = self.passwords.get(login, "") if secret is None else secret
        self.monkeypatch.setenv("CAREAPP_HUB_PASSWORD", said)
        return self.careapp(
            "hub", "begin", path, "--hub", url or self.server.url(self.database, login),
            "--without-tls", *more,
        )  # fmt: skip


@pytest.fixture
def line(careapp, server, database, tmp_path, monkeypatch):  # noqa: F811
    path = school_at(tmp_path / "main.careapp")
    return NewLine(careapp, server, database, path, monkeypatch)


@pytest.fixture
def hub(line):
    """Set up, and the administrator's laptop was there."""
    assert line("init", "--json").status == 0
    assert line("sync", login=f"{CODE}-admin").status == 0
    return line


def test_a_new_laptop_begins_and_goes_through_with_the_hub_from_then_on(hub, tmp_path):
    path = tmp_path / "new"
    done = hub.begin(path)
    assert done.status == 0, done.err
    for words in ("Recovery code: ", f"{path}.careapp", "Sign-in name: mali", "changes came"):
        assert words in done.out
    assert hub.passwords[f"{CODE}-mali"] not in done.out + done.err
    assert PASSWORD not in done.out + done.err
    path = tmp_path / "new.careapp"
    assert accounts_of(path) == ("mali",)
    with closing(open_school(path, "mali", PASSWORD, Clock(), "install-2")) as services:
        assert services.actor.classes == {"ป.4/1"}
        assert services.backups.check() == []
    again = hub.careapp("hub", "sync", "--school", path, "--json", "--without-tls",
                        "--hub", hub.server.url(hub.database, f"{CODE}-mali"))  # fmt: skip
    assert (again.status, again.json["came"], again.json["went"]) == (0, 0, 0)
    assert hub.careapp("check", path).status == 0
    assert refused(hub.begin(path), "new.careapp", "already")


@pytest.mark.long
def test_in_json_it_says_the_same_and_the_code_is_told_even_if_it_breaks_off(hub, tmp_path):
    done = hub.begin(tmp_path / "new.careapp", "--json", login=f"{CODE}-som")
    assert done.json.keys() == {
        "file", "school", "name", "login", "recovery_code", "came", "asks", "strange"
    }  # fmt: skip
    assert (done.json["login"], done.json["asks"]) == ("som", "")
    assert done.json["recovery_code"] in done.err
    plain = hub.begin(tmp_path / "plain.careapp", "--json", "--plain")
    assert (plain.status, plain.json["recovery_code"]) == (0, "")


@pytest.mark.long
def test_a_school_that_seals_asks_first_and_goes_on_after_it_was_let_in(line, tmp_path):
    assert line("init", "--seal", "--json").status == 0
    assert line("sync", login=f"{CODE}-admin").status == 0
    path = tmp_path / "new.careapp"
    first = line.begin(path, "--json")
    asks = first.json["asks"]
    assert (first.status, first.json["login"]) == (1, "")
    assert asks in first.err
    assert "--trust DIGITS" in first.err
    waits = line.careapp("roster", "import", tmp_path / "none.xlsx", "--school", path)
    assert refused(waits, "careapp hub begin")
    let_in = line("trust", asks, login=f"{CODE}-admin")
    assert let_in.status == 0
    digits = let_in.err.strip().rpartition(": ")[2]
    assert refused(line.begin(path), digits, "--trust")
    done = line.begin(path, "--trust", digits)
    assert (done.status, "Recovery code" in done.out) == (0, False), done.err
    assert "Sign-in name: mali" in done.out


@pytest.mark.long
def test_what_is_not_right_is_said_in_a_sentence_and_leaves_nothing(hub, tmp_path, monkeypatch):
    path = tmp_path / "new.careapp"
    good = hub.server.url(hub.database, f"{CODE}-mali")
    assert refused(hub.begin(path, secret="wrong"), "password")
    assert refused(hub.begin(path, url="postgresql://x@127.0.0.1:1/careapp"), "does not answer")
    assert refused(hub.begin(path, url="postgresql://127.0.0.1/careapp"), "NAME@server")
    assert refused(hub.begin(path, url=good.replace("@", ":geheim@")), "Leave the password out")
    assert refused(hub.begin(path, "--school", "another"), "Say which one")
    with hub.server.connect(hub.database) as db:
        db.execute("UPDATE careapp.member SET active = false WHERE login LIKE '%mali'")
    assert refused(hub.begin(path), "belongs to no school")
    assert refused(hub.begin(tmp_path / "main.careapp", login=f"{CODE}-som"), "already")
    monkeypatch.setenv("CAREAPP_PASSWORD", "short")
    assert refused(hub.begin(path, login=f"{CODE}-som"), "letters or more")
    with hub.server.connect(hub.database) as db:
        db.execute("TRUNCATE careapp.change")
    assert refused(hub.begin(path, login=f"{CODE}-som"), "administrator goes through first")
    assert [each.name for each in tmp_path.iterdir()] == ["main.careapp"]


@pytest.mark.long
def test_a_hub_of_an_older_setting_up_is_told_from_none(hub, tmp_path):
    with hub.server.connect(hub.database) as db:
        db.execute("DROP FUNCTION careapp.my_schools()")
    assert refused(hub.begin(tmp_path / "new.careapp"), "hub init")
