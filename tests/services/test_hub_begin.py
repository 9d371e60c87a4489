"""A new laptop begins from a hub: with a real PostgreSQL, both drivers, cuts, and who is let in."""

from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.domain.packages import spoken
from careapp.errors import AwaitsPackage, CareError, WrongPassword
from careapp.services.accounts import NewAccount
from careapp.services.entry import accounts_of
from careapp.services.holder_keys import HolderKeys
from careapp.services.hub import Link
from careapp.services.hub_begin import (
    Beginning,
    UnknownGiver,
    bring,
    prepare,
    require_ready,
    schools_on,
    the_one,
    waits,
)
from careapp.services.opening import open_school
from careapp.services.second_laptop import wait
from careapp.store import hub_log, hub_marks, kept_backups, sealing, vault
from careapp.store.folder import Folder
from careapp.store.hub_connection import NotKnown, Unreachable
from careapp.store.journal import Entry
from careapp.store.school_file import local, open_file
from tests.postgres import needs_postgres, server  # noqa: F401
from tests.services import hub_house
from tests.services.hub_cuts import Proxy
from tests.services.hub_house import Wall
from tests.services.laptops import log
from tests.services.samples import P4, TERM
from tests.services.sealed_houses import light_keys

pytestmark = needs_postgres
PASSWORD = "four plain words here"
INSTALL = "install-new"


@pytest.fixture(scope="module")
def bases(server, tmp_path_factory):  # noqa: F811
    with light_keys(), hub_house.bases(server, tmp_path_factory.mktemp, "begin", "4201666") as of:
        yield of


@pytest.fixture
def house(bases):
    """A school on a hub that may read what it carries."""
    base = bases("plain")
    base.put_back()
    return base


@pytest.fixture
def sealed(bases):
    """One that seals."""
    base = bases("sealed")
    base.put_back()
    return base


@pytest.fixture
def main(house, tmp_path):
    services = house.laptop("admin", tmp_path / "main.careapp")
    yield services
    services.close()


@pytest.fixture
def owner(house):
    """Who runs the server."""
    with house.server.connect(house.database) as db:
        db.execute("SET session_replication_role = replica")
        yield db


def link_of(house, login, url="", password=""):
    whole = f"{house.code}-{login}"
    found = url or house.server.url(house.database, whole)
    return Link(found, "", password or house.passwords[whole], tls=False)


def made(house, path, login, *, plain=True, url="", clock=None):
    """A folder that waits; what is needed to go on there."""
    link, clock = link_of(house, login, url), clock or Clock()
    at, secret = the_one(schools_on(link)), "" if plain else PASSWORD
    with light_keys():
        prepare(path, link, at, secret, clock, INSTALL, plain=plain)
    return Beginning(path, secret, link, at, clock, INSTALL)


def gone_on(house, path, login, said="", *, plain=True, url=""):
    """What came, and who signs in ("" for nobody yet)."""
    link = link_of(house, login, url)
    beginning = Beginning(
        path, "" if plain else PASSWORD, link, the_one(schools_on(link)), Clock(), INSTALL
    )
    with closing(beginning):
        done = bring(beginning, said)
        return done, "" if done.asks else beginning.end()


def begun(house, path, login, **how):
    """A laptop that has begun, open."""
    made(house, path, login, **how).close()
    how.pop("clock", None)
    _, name = gone_on(house, path, login, **how)
    return open_school(path, name, "" if how.get("plain", True) else PASSWORD, Clock(), INSTALL)


def children(laptop):
    """All that the file knows of."""
    return {id_ for (id_,) in laptop.desk.db.execute("SELECT id FROM student")}


def refuses_to_open(path, password=""):
    with pytest.raises(AwaitsPackage) as problem:
        open_school(path, "", password, Clock(), INSTALL)
    return problem.value


@pytest.mark.parametrize("plain", [True, False], ids=["sqlite", "sqlcipher"])
def test_a_teacher_s_new_laptop_holds_what_her_other_one_does_and_is_one_of_its_own(
    house, tmp_path, plain
):
    other = house.laptop("mali", tmp_path / "other.careapp")
    house.sync(other, "mali")
    new = begun(house, tmp_path / "new.careapp", "mali", plain=plain)
    assert log(new) == log(other)
    assert new.school == other.school
    assert (new.actor.staff, new.actor.role, new.actor.classes) == (
        other.actor.staff, other.actor.role, {P4.label},
    )  # fmt: skip
    mine = {each.student.id for each in other.people.pupils(TERM, P4)}
    assert children(new) == mine == {each.student.id for each in new.people.pupils(TERM, P4)}
    assert local(new.desk.db, "site") != local(other.desk.db, "site")
    assert new.packages.keys.mine().key.id != other.packages.keys.mine().key.id
    assert accounts_of(tmp_path / "new.careapp") == (() if plain else ("mali",))
    assert new.backups.check() == []
    assert HolderKeys(new.desk, Role.GUIDANCE).joined
    assert kept_backups.kept(tmp_path / "new.careapp") == []
    assert new.hub.url == link_of(house, "mali").url
    assert not (tmp_path / "new.careapp" / "waiting.carekey").exists()
    student = new.people.pupils(TERM, P4)[0].student
    new.people.save_student(replace(student, nickname="ปู่"))
    done = house.sync(new, "mali")
    assert (done.came, done.went, done.conflicts) == (0, 1, 0)
    house.sync(other, "mali")
    assert other.people.student(student.id).nickname == "ปู่"
    for each in (new, other):
        each.close()


@pytest.mark.long
def test_an_administrator_s_holds_everything_and_may_do_what_she_may(house, main, tmp_path):
    new = begun(house, tmp_path / "new.careapp", "admin")
    assert log(new) == log(main)
    assert new.actor == main.actor
    assert {entry[0] for entry in log(new)} == house.ids()
    done = house.sync(new, "admin")
    assert (done.came, done.went, done.waiting) == (0, 0, 0)
    new.close()


def test_what_is_cut_off_goes_on_from_there_and_nobody_signs_in_before(
    house, main, tmp_path, monkeypatch
):
    student = main.people.pupils(TERM, P4)[0].student.id
    for n in range(20):
        main.desk.write([Entry("student", student, {"nickname": f"{n}" + "ก" * 700}, student)])
    house.sync(main, "admin")
    monkeypatch.setattr(hub_log, "MANY", 3)  # in many pages
    path, proxy = tmp_path / "new.careapp", Proxy(house.server.port)
    whole = f"{house.code}-admin"
    url = f"postgresql://{whole}@127.0.0.1:{proxy.port}/{house.database}"
    made(house, path, "admin", url=url).close()
    read, down = [0], 9_000
    while waits_still(path):
        proxy.allow(down=down)
        with suppress(Unreachable):
            gone_on(house, path, "admin", url=url)
            break
        assert refuses_to_open(path).hub in ("", url)
        read.append(_read(path, url, whole))
        down += 0 if read[-1] > read[-2] else 2_000  # what the hub says before is cut off too
    proxy.close()
    assert read == sorted(read)
    assert len({*read}) > 2, read
    with closing(open_school(path, "admin", "", Clock(), INSTALL)) as new:
        assert log(new) == log(main)
        assert new.backups.check() == []


def waits_still(path):
    return (path / "waiting.carekey").exists()


def _read(path, url, login):
    """Up to where it has come."""
    with closing(open_file(Folder(path), None, Clock(), INSTALL)) as file:
        hub = hub_marks.id_of(file.db, Link(url).host)
        return hub_marks.read_upto(file.db, hub, login).seq if hub else 0


@pytest.mark.long
@pytest.mark.parametrize("at", ["set_password", "remove", "keep_url"])
def test_a_cut_at_the_very_end_leaves_one_account_and_the_password(house, tmp_path, at):
    path = tmp_path / "new.careapp"
    made(house, path, "mali", plain=False).close()
    with pytest.MonkeyPatch.context() as patch:
        where = hub_marks if at == "keep_url" else vault.Vault
        done = getattr(where, at)

        def cut(*words, **more):
            if at != "keep_url":
                done(*words, **more)
            raise KeyboardInterrupt

        patch.setattr(where, at, cut)
        with pytest.raises(KeyboardInterrupt), light_keys():
            gone_on(house, path, "mali", plain=False)
    assert waits(path)
    with light_keys():
        assert gone_on(house, path, "mali", plain=False)[1] == "mali"
    assert accounts_of(path) == ("mali",)
    open_school(path, "", PASSWORD, Clock(), INSTALL).close()


@pytest.mark.long
def test_a_wrong_password_here_or_there_changes_nothing(house, tmp_path):
    path = tmp_path / "new.careapp"
    made(house, path, "mali", plain=False).close()
    link = link_of(house, "mali")
    with pytest.raises(WrongPassword):
        Beginning(path, "another password", link, the_one(schools_on(link)), Clock(), INSTALL)
    with pytest.raises(NotKnown):
        schools_on(link_of(house, "mali", password="wrong"))
    assert gone_on(house, path, "mali", plain=False)[1] == "mali"


def test_a_school_that_seals_lets_it_in_by_two_fingerprints_that_are_read_aloud(sealed, tmp_path):
    path = tmp_path / "new.careapp"
    with closing(sealed.laptop("admin", tmp_path / "main.careapp")) as main:
        digits = main.packages.keys.mine().key.spoken
        made(sealed, path, "mali").close()
        asks = gone_on(sealed, path, "mali")[0].asks
        assert asks == gone_on(sealed, path, "mali")[0].asks != ""
        assert refuses_to_open(path).hub == link_of(sealed, "mali").url
        main.hub.let_in(sealed.link(main, "admin"), asks)
        with pytest.raises(UnknownGiver, match=digits):
            gone_on(sealed, path, "mali")
        with pytest.raises(CareError):  # as of a hub that gave the key itself
            gone_on(sealed, path, "mali", "0000 0000 0000 0000 0000 0000")
        assert gone_on(sealed, path, "mali", digits)[0].asks == asks
        main.hub.let_in(sealed.link(main, "admin"), asks)
        done, login = gone_on(sealed, path, "mali", digits)
        assert (done.came > 0, login) == (True, "mali")
        with closing(open_school(path, "mali", "", Clock(), INSTALL)) as new:
            assert new.packages.keys.coordinator().spoken == digits
            assert children(new) == {each.student.id for each in new.people.pupils(TERM, P4)}
            student = new.people.pupils(TERM, P4)[0].student
            new.people.save_student(replace(student, nickname="ปู่"))
            assert sealed.sync(new, "mali").went == 1
        sealed.sync(main, "admin")
        assert main.people.student(student.id).nickname == "ปู่"


@pytest.mark.long
def test_a_key_that_the_hub_made_itself_is_not_taken_whoever_it_says_it_is(sealed, tmp_path):
    """It may say that it is the coordinator's laptop, or bring a key of its own."""
    path = tmp_path / "new.careapp"
    made(sealed, path, "mali").close()
    with closing(sealed.laptop("admin", tmp_path / "main.careapp")) as main:
        asks = gone_on(sealed, path, "mali")[0].asks
        main.hub.let_in(sealed.link(main, "admin"), asks)
        digits = main.packages.keys.mine().key.spoken
    with sealed.server.connect(sealed.database) as db:
        db.execute("SET session_replication_role = replica")
        keys = dict(db.execute("SELECT id, sealing FROM careapp.laptop").fetchall())
        laptop = next(id_ for id_ in keys if spoken(id_) == asks)
        letter = db.execute(
            "SELECT sealed FROM careapp.laptop_key WHERE laptop = %s", (laptop,)
        ).fetchone()[0]
        who, signature, _, line = letter.split(" ")
        about = f"careapp hub key {sealed.school_id} {laptop}"
        forged = sealing.seal(keys[laptop], about, bytes(32))
        own = sealing.signed(bytes(32), about + forged)
        for each in (
            f"{who} {signature} {forged} {line}", f"{who} {own} {forged} {line}",
            f"{who} {own} {forged} carekey1:x", f"{who} {own} {forged}", forged, "x", " ",
        ):  # fmt: skip
            db.execute("DELETE FROM careapp.laptop_key WHERE laptop = %s", (laptop,))
            db.execute("INSERT INTO careapp.laptop_key VALUES (%s, %s, %s, 'x')",
                       (sealed.school_id, laptop, each))  # fmt: skip
            with pytest.raises(CareError):
                gone_on(sealed, path, "mali", digits)
            refuses_to_open(path)
            assert gone_on(sealed, path, "mali", digits)[0].asks == asks


def test_whose_account_belongs_to_several_schools_says_which_and_to_none_is_told_so(
    house, owner, tmp_path
):
    login = f"{house.code}-mali"
    owner.execute("INSERT INTO careapp.school VALUES ('other', 'โรงเรียนอีกแห่ง', false)")
    owner.execute(
        "INSERT INTO careapp.member SELECT 'other', login, 'o1', 'ครูมะลิ', false, '{ป.1/1}',"
        " tables, settings, false, false, true FROM careapp.member WHERE login = %s", (login,)
    )  # fmt: skip
    found = schools_on(link_of(house, "mali"))
    assert {each.school for each in found} == {house.school_id, "other"}
    with pytest.raises(CareError, match=r"โรงเรียนอีกแห่ง \(other\)"):
        the_one(found)
    with pytest.raises(CareError):
        the_one(found, "neither")
    at = the_one(found, "โรงเรียนอีกแห่ง")
    assert (at.school, at.staff) == ("other", "o1")
    with pytest.raises(CareError, match="โรงเรียนอีกแห่ง"):  # nothing is there yet
        require_ready(link_of(house, "mali"), at, Clock())
    mine = the_one(found, house.school_id)
    require_ready(link_of(house, "mali"), mine, Clock())
    path = tmp_path / "new.careapp"
    prepare(path, link_of(house, "mali"), mine, "", Clock(), INSTALL, plain=True)
    Beginning(path, "", link_of(house, "mali"), mine, Clock(), INSTALL).close()
    with pytest.raises(CareError, match=r"new\.careapp"):
        Beginning(path, "", link_of(house, "mali"), at, Clock(), INSTALL)
    owner.execute("UPDATE careapp.member SET active = false")
    with pytest.raises(CareError):
        schools_on(link_of(house, "mali"))


def test_clocks_that_are_more_than_a_day_apart_are_set_right_first(house):
    wall, link = Wall(), link_of(house, "mali")
    at = the_one(schools_on(link))
    for hours in (-25, 25):
        with pytest.raises(CareError):
            require_ready(link, at, wall.clock(timedelta(hours=hours)))
    require_ready(link, at, wall.clock(timedelta(hours=20)))


@pytest.mark.long
def test_a_folder_that_waits_for_a_package_may_begin_from_the_hub_and_a_school_may_not(
    house, tmp_path
):
    path = tmp_path / "new.careapp"
    assert not waits(path)
    with light_keys():
        wait(path, NewAccount("มะลิ", "ครูมะลิ", PASSWORD), Clock(), INSTALL, plain=False)
    assert waits(path)
    assert gone_on(house, path, "mali", plain=False)[1] == "mali"
    assert accounts_of(path) == ("mali",)
    with pytest.raises(CareError, match=r"new\.careapp"):
        waits(path)
    link = link_of(house, "mali")
    with pytest.raises(CareError, match=r"new\.careapp"):
        Beginning(path, PASSWORD, link, the_one(schools_on(link)), Clock(), INSTALL)


@pytest.mark.long
def test_whose_account_in_the_school_was_closed_meanwhile_does_not_sign_in(house, main, tmp_path):
    mali = next(each for each in main.accounts.staff() if each.login == "mali")
    path = tmp_path / "new.careapp"
    made(house, path, "mali").close()
    main.accounts.close(mali)
    link = house.link(main, "admin")
    main.hub.sync(link)
    with pytest.raises(CareError):
        gone_on(house, path, "mali")
    refuses_to_open(path)
