from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from careapp.clock import Clock
from careapp.domain.access import Action, Role
from careapp.domain.schools import School
from careapp.errors import CareError, NotAllowed, TooSoon, WrongPassword
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.entry import accounts_of, look, who_has_it
from careapp.services.looks import Wanted
from careapp.services.opening import create_school, open_school, recover_school
from careapp.store.folder import Folder

PASSWORD = "four plain words here"
SCHOOL = School("", "โรงเรียนสมมติ", "42019999")
MALI = NewAccount("mali", "ครูมะลิ", "มะลิในสวนหลังบ้าน", Role.TEACHER, "ครู", ("ป.4/1",))


@pytest.fixture
def made(tmp_path):
    created = create_school(
        tmp_path / "a.careapp", SCHOOL, NewAccount("admin", "ครูผู้ดูแล", PASSWORD), Clock(), "i",
        plain=False,
    )  # fmt: skip
    yield created
    created.services.close()


def later(seconds):
    """The clock of somebody who waited."""
    return Clock(lambda: datetime.now().astimezone() + timedelta(seconds=seconds))


def sign_in(made, login, password):
    path = made.services.desk.file.folder.path
    made.services.close()
    return open_school(path, login, password, Clock(), "i")


def test_an_added_account_signs_in_with_its_role_and_classes(made):
    made.services.accounts.add(MALI)
    path = made.services.desk.file.folder.path
    assert set(accounts_of(path)) == {"admin", "mali"}
    again = sign_in(made, "mali", MALI.password)
    assert again.actor.role is Role.TEACHER
    assert again.actor.classes == {"ป.4/1"}
    assert who_has_it(path).program == "careapp"
    again.close()
    assert who_has_it(path) is None


def test_only_an_administrator_manages_accounts(made):
    made.services.accounts.add(MALI)
    teacher = sign_in(made, "mali", MALI.password)
    with pytest.raises(NotAllowed):
        teacher.accounts.add(replace(MALI, login="other"))
    with pytest.raises(NotAllowed):
        teacher.accounts.set_password("admin", "a new long password")
    with pytest.raises(WrongPassword):
        teacher.accounts.set_password("mali", "รหัสใหม่ของมะลิ", "not the one so far")
    with pytest.raises(TooSoon):
        teacher.accounts.set_password("mali", "รหัสใหม่ของมะลิ", MALI.password)
    teacher.desk.file.folder.attempts.unlink()
    teacher.accounts.set_password("mali", "รหัสใหม่ของมะลิ", MALI.password)
    teacher.close()
    with pytest.raises(WrongPassword):
        open_school(teacher.desk.file.folder.path, "mali", MALI.password, Clock(), "i")
    path = teacher.desk.file.folder.path
    open_school(path, "mali", "รหัสใหม่ของมะลิ", later(2), "i").close()


def test_a_closed_account_opens_nothing_and_its_writing_stays(made):
    person = made.services.accounts.add(MALI)
    made.services.accounts.close(person)
    with pytest.raises(WrongPassword):
        sign_in(made, "mali", MALI.password)


def test_the_last_administrator_stays(made):
    (admin,) = made.services.accounts.staff()
    with pytest.raises(CareError):
        made.services.accounts.close(admin)
    with pytest.raises(CareError):
        made.services.accounts.change(replace(admin, role=Role.TEACHER))


@pytest.mark.parametrize("login", ["", "two words", "recovery", "admin"])
def test_a_login_that_cannot_be_is_refused(made, login):
    with pytest.raises(CareError):
        made.services.accounts.add(replace(MALI, login=login))


def test_the_recovery_code_gives_a_new_password(made):
    path = made.services.desk.file.folder.path
    made.services.close()
    with pytest.raises(WrongPassword):
        recover_school(path, "AAAA" * 8, "admin", "a new long password", Clock(), "i")
    new = "a new long password"
    recover_school(path, made.recovery_code, "admin", new, later(2), "i").close()
    with pytest.raises(WrongPassword):
        open_school(path, "admin", PASSWORD, Clock(), "i")
    opened = open_school(path, "", new, later(2), "i")
    (found,) = opened.looks.listing(Wanted(kind="laptops")).looks
    assert (found.who, found.what) == ("ครูผู้ดูแล", "เข้าใช้ด้วยรหัสกู้คืนและตั้งรหัสผ่านใหม่")
    opened.close()


def test_a_new_password_or_recovery_code_stands_in_the_log_of_use(made):
    services = made.services
    services.accounts.add(MALI)
    services.accounts.set_password("mali", "รหัสใหม่ของมะลิ")
    services.accounts.new_recovery_code()
    found = services.looks.listing(Wanted(kind="laptops")).looks
    assert [each.what for each in found] == ["ออกรหัสกู้คืนใหม่", "ตั้งรหัสผ่านใหม่ให้บัญชี mali"]


def test_after_a_wrong_password_even_the_right_one_waits_also_for_another_program(made):
    path = made.services.desk.file.folder.path
    made.services.close()
    now = datetime.now().astimezone()
    still = Clock(lambda: now)
    with pytest.raises(WrongPassword) as wrong:
        open_school(path, "admin", "not this one", still, "i")
    assert wrong.value.seconds == 1
    for again in (
        lambda: open_school(path, "admin", PASSWORD, still, "i"),
        lambda: recover_school(path, made.recovery_code, "admin", PASSWORD, still, "i"),
    ):
        with pytest.raises(TooSoon, match="1 วินาที"):
            again()
    assert look(path, still).wait == 1
    open_school(path, "admin", PASSWORD, Clock(lambda: now + timedelta(seconds=1)), "i").close()
    assert look(path, still).wait == 0
    assert not Folder(path).attempts.exists()


def test_a_weak_password_makes_no_school(tmp_path):
    with pytest.raises(CareError):
        create_school(
            tmp_path / "b.careapp", SCHOOL, NewAccount("a", "ก", "1234"), Clock(), "i", plain=False
        )
    assert not (tmp_path / "b.careapp").exists()


def test_a_person_keeps_further_roles_over_a_restart(school):
    made = school.accounts.add(
        NewAccount("noi", "ครูน้อย", "four plain words", Role.TEACHER, also=(Role.GUIDANCE,))
    )
    found = next(each for each in school.accounts.staff() if each.id == made.id)
    assert found.roles == ("teacher", "guidance")
    assert actor_of(found).may(Action.LOOK_AFTER)
    assert not school.safety.may_look_after()
    school.accounts.change(replace(found, also=()))
    assert school.safety.may_look_after()
