"""A second laptop of a school waits with a key, begins with a package, and is the same school."""

import os

import pytest

from careapp.domain.access import Role
from careapp.errors import CareError, WrongPassword
from careapp.exchange.package import UnknownSigner
from careapp.services.accounts import NewAccount
from careapp.services.entry import accounts_of
from careapp.services.opening import fresh_name, new_file, open_school
from careapp.services.package_keys import key_squares, key_text, read_key, save_key
from careapp.services.packages import Sending
from careapp.services.second_laptop import SigningIn, begin, wait, waiting_key
from careapp.store.folder import Folder
from tests.services.laptops import carried, clock, joined, stepping
from tests.services.samples import P4

PASSWORD = "four plain words here"
INSTALL = "install-mali"


@pytest.fixture
def time():
    return clock(7)


@pytest.fixture
def waiting(tmp_path, time):
    """An encrypted folder of somebody who signs in as `mali`, and has no school yet."""
    account = NewAccount("mali", "ครูมาลี", PASSWORD)
    return wait(tmp_path / "mali", account, time, INSTALL, plain=False)


def package_for(school, key, tmp_path, staff="", **classes):
    school.packages.keys.trust(key, staff)
    path = tmp_path / "first.carepackage"
    school.packages.export(Sending(**classes), key, path)
    return path


def spoken(school):
    return school.packages.keys.mine().key.spoken


def begun(waiting, path, fingerprint, time, login=""):
    return begin(waiting.path, SigningIn(login, PASSWORD), path, fingerprint, time, INSTALL)


def account(school, login, **more):
    return school.accounts.add(
        NewAccount(login, "ครูมาลี ใจดี", "", Role.TEACHER, classes=(P4.label,), **more)
    )


def test_a_folder_that_waits_says_so_and_shows_its_key(waiting, time):
    assert waiting.recovery_code
    assert waiting_key(waiting.path) == waiting.key
    with pytest.raises(CareError) as problem:
        open_school(waiting.path, "mali", PASSWORD, time, INSTALL)
    assert not isinstance(problem.value, WrongPassword)


def test_the_key_goes_by_file_by_text_and_by_code(waiting, tmp_path):
    save_key(waiting.key, tmp_path / "a.carekey")
    assert read_key(tmp_path / "a.carekey") == waiting.key == read_key(key_text(waiting.key))
    assert len(key_squares(waiting.key)) > 20


def test_it_begins_as_the_same_school_under_the_name_that_the_school_knows(
    filled, waiting, tmp_path, time
):
    person = account(filled, "kru-mali")
    path = package_for(filled, waiting.key, tmp_path, "kru-mali", classes=(P4,))
    laptop = begun(waiting, path, spoken(filled), time)
    assert laptop.school == filled.school
    assert laptop.actor.staff == person.id
    assert laptop.actor.classes == {"ป.4/1"}
    assert laptop.packages.keys.coordinator().spoken == spoken(filled)
    assert accounts_of(waiting.path) == ("kru-mali",)
    assert waiting_key(waiting.path) is None
    assert laptop.backups.check() == []
    laptop.close()
    again = open_school(waiting.path, "", PASSWORD, time, INSTALL)
    assert again.packages.keys.mine().key.id == waiting.key.id
    again.close()


def test_who_had_no_account_gets_the_name_that_she_chose(filled, waiting, tmp_path, time):
    person = filled.accounts.add_person(NewAccount("", "ครูมาลี ใจดี", "", Role.TEACHER))
    path = package_for(filled, waiting.key, tmp_path, "ครูมาลี ใจดี")
    laptop = begun(waiting, path, spoken(filled), time)
    assert laptop.actor.staff == person.id
    laptop.close()


def test_nothing_is_taken_in_without_the_right_fingerprint(filled, waiting, tmp_path, time):
    account(filled, "mali")
    path = package_for(filled, waiting.key, tmp_path)
    with pytest.raises(UnknownSigner) as problem:
        begun(waiting, path, "", time)
    assert problem.value.key.spoken == spoken(filled)
    with pytest.raises(CareError):
        begun(waiting, path, waiting.key.spoken, time)
    with pytest.raises(WrongPassword):
        begin(waiting.path, SigningIn("mali", "another"), path, spoken(filled), time, INSTALL)
    assert waiting_key(waiting.path) == waiting.key
    begun(waiting, path, spoken(filled), time).close()


def test_who_is_not_of_the_school_is_told_to_ask(filled, waiting, tmp_path, time):
    path = package_for(filled, waiting.key, tmp_path)
    with pytest.raises(CareError) as problem:
        begun(waiting, path, spoken(filled), time)
    assert "mali" in str(problem.value)
    account(filled, "mali")
    path = package_for(filled, waiting.key, tmp_path)
    begun(waiting, path, spoken(filled), time).close()


def test_a_package_for_another_laptop_or_of_a_wrong_clock_does_not_begin_one(
    filled, waiting, tmp_path, time
):
    account(filled, "mali")
    other = joined(filled, tmp_path, "dara", [P4], seed=9)
    with pytest.raises(CareError):
        begun(waiting, tmp_path / "for-dara.carepackage", spoken(filled), time)
    other.close()
    path = package_for(filled, waiting.key, tmp_path)
    with pytest.raises(CareError):
        begun(waiting, path, spoken(filled), stepping(7, day=12).clock())
    begun(waiting, path, spoken(filled), time).close()


def test_a_school_is_not_begun_twice(filled, waiting, tmp_path, time):
    account(filled, "mali")
    path = package_for(filled, waiting.key, tmp_path)
    begun(waiting, path, spoken(filled), time).close()
    with pytest.raises(CareError):
        begun(waiting, path, spoken(filled), time)


def test_an_administrator_s_second_laptop_holds_everything_and_gives_on(filled, tmp_path):
    second = joined(filled, tmp_path, "chief", [], seed=5, role=Role.ADMINISTRATOR)
    third = joined(second.as_actor(filled.actor), tmp_path, "dara", [P4], seed=9)
    assert third.packages.keys.coordinator().spoken == spoken(second)
    shown, _ = carried(second, filled, tmp_path)
    assert shown.clashes == ()
    assert filled.backups.check() == second.backups.check() == third.backups.check() == []
    second.close()
    third.close()


def test_a_folder_that_was_cut_off_in_the_making_is_made_again_and_one_that_waits_is_not(
    tmp_path, time
):
    account, path = NewAccount("mali", "ครูมาลี", ""), tmp_path / "mali.careapp"
    folder = Folder(path)
    with new_file(folder, account, time, INSTALL, plain=True) as (file, _):
        file.close()
    folder.making.touch()  # as if the blow had fallen just before its end
    with pytest.raises(CareError, match="ไม่เสร็จสมบูรณ์"):
        open_school(path, "", "", time, INSTALL)
    assert fresh_name(path).name == "mali 2.careapp"  # it may be in the making just now
    os.utime(folder.making, (0, 0))
    assert wait(path, account, time, INSTALL, plain=True).path == path
    with pytest.raises(CareError, match="อยู่แล้ว"):
        wait(path, account, time, INSTALL, plain=True)
    assert fresh_name(path).name == "mali 2.careapp"
