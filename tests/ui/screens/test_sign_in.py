"""Signing in to real, encrypted schools: right, wrong, damaged, held, forgotten."""

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from careapp.domain.access import Role
from careapp.errors import WrongPassword
from careapp.services.accounts import NewAccount
from careapp.services.opening import open_school
from careapp.store.folder import Folder
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import PASSWORD, clock, closed, create

OTHER = "another good password"


@pytest.fixture
def made(tmp_path):
    """A closed school, and its recovery code."""
    return closed(tmp_path / "a", filled=False)


@pytest.fixture
def school(made):
    return made[0]


def try_password(visit, qtbot, password):
    """Type over whatever is in the field, and press Enter."""
    field = visit.field("Password")
    field.setFocus()
    press(qtbot, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(password)
    enter(qtbot)
    visit.settle()


def test_the_right_password_opens_the_school(visit, school, qtbot):
    visit.begin(school)
    type_text(PASSWORD)
    enter(qtbot)
    visit.wait_for_shell()


def test_a_wrong_password_is_told_and_can_be_typed_over(visit, school, qtbot):
    visit.begin(school)
    try_password(visit, qtbot, "wrong password")
    assert "ไม่ถูกต้อง" in visit.words()
    assert visit.field("Password").selectedText()
    qtbot.waitUntil(lambda: visit.button("Sign in").isEnabled())
    assert "ไม่ถูกต้อง" in visit.words()
    assert "second" not in visit.words()
    try_password(visit, qtbot, PASSWORD)
    visit.wait_for_shell()


def test_after_wrong_passwords_the_next_try_waits_and_the_window_lives(visit, school, qtbot):
    visit.begin(school)
    try_password(visit, qtbot, "wrong password")
    visit.doors.entrance._patience.wait(0)  # as if it was over
    try_password(visit, qtbot, "wrong password")
    assert not visit.button("Sign in").isEnabled()
    assert "2 second" in visit.words()
    visit.field("Password").setText(PASSWORD)
    enter(qtbot)  # too early: nothing happens
    visit.settle()
    assert visit.doors.session is None
    qtbot.waitUntil(lambda: visit.button("Sign in").isEnabled())
    visit.doors._lane.clock.now()  # the tests' clock goes on only when it is asked
    enter(qtbot)
    visit.wait_for_shell()


def test_a_pause_that_somebody_else_has_earned_is_told_once(visit, school, qtbot):
    visit.begin(school)
    until = clock().now() + timedelta(seconds=30)  # wrong ones at the command line, meanwhile
    Folder(school).attempts.write_text(json.dumps({"wrong": 6, "until": until.isoformat()}))
    try_password(visit, qtbot, PASSWORD)
    said = visit.words()
    assert "That was not right. You can try again in" in said
    assert "Wait" not in said


def test_the_pause_holds_on_the_recovery_page_too(visit, school, qtbot):
    visit.begin(school)
    try_password(visit, qtbot, "wrong password")
    visit.press("Forgotten password?")
    assert not visit.button("Set the password and sign in").isEnabled()


def test_among_several_accounts_one_chooses(visit, tmp_path, qtbot):
    services = create(tmp_path / "a", filled=False).services
    services.accounts.add(NewAccount("kaew", "นายแก้ว ดีใจ", OTHER, Role.GUIDANCE))
    path = services.desk.file.folder.path
    services.close()
    visit.begin(path)
    visit.picker("Account").setCurrentText("kaew")
    try_password(visit, qtbot, OTHER)
    visit.wait_for_shell()
    assert visit.doors.session.actor.name == "นายแก้ว ดีใจ"
    visit.doors.lock()
    visit.settle()
    assert visit.picker("Account").currentText() == "kaew"


def test_a_school_that_another_program_has_says_which_and_since_when(visit, school, qtbot):
    other = open_school(school, "mali", PASSWORD, clock(), "i", program="careapp report")
    try:
        visit.begin(school)
        try_password(visit, qtbot, PASSWORD)
        banner = visit.doors.entrance._page.banner
        assert banner.isVisible()
        assert "careapp report" in banner.sentence
        assert "08:00" in banner.sentence
    finally:
        other.close()


def test_damaged_keys_are_no_wrong_password(visit, school, qtbot):
    keys = school / "keys.json"
    keys.write_text(keys.read_text(encoding="utf-8").replace("argon2id", "argon2ix"))
    visit.begin(school)
    assert "keys.json" in visit.words()
    assert visit.button("Restore a backup …").isVisible()


def test_a_damaged_file_is_told_with_what_to_do(visit, school, qtbot):
    data = bytearray((school / "data.db").read_bytes())
    data[100:4000] = bytes(3900)
    (school / "data.db").write_bytes(data)
    visit.begin(school)
    try_password(visit, qtbot, PASSWORD)
    assert "data.db" in visit.words()
    assert "There is no good backup" in visit.words()
    assert visit.button("Salvage what can be read").isVisible()


def test_a_folder_that_is_gone_is_told(visit, tmp_path):
    visit.begin(tmp_path / "gone.careapp")
    assert "gone.careapp" in visit.words()
    assert not visit.button("Sign in").isEnabled()


def test_another_school_of_the_list_is_looked_at(visit, school, tmp_path, qtbot):
    other, _ = closed(tmp_path / "b", plain=True, filled=False)
    visit.preferences.remember_school(other)
    visit.preferences.remember_school(school)
    visit.begin()
    picker = visit.picker("School")
    assert [picker.itemText(n) for n in range(picker.count())] == ["a", "b"]
    picker.setCurrentIndex(1)
    picker.activated.emit(1)
    visit.settle()
    assert visit.picker("School").currentText() == "b"
    visit.take_keyboard()
    enter(qtbot)  # a plain school asks for no password
    visit.wait_for_shell()


def test_a_forgotten_password_is_replaced_by_the_recovery_code(visit, made, qtbot):
    school, code = made
    visit.begin(school)
    visit.press("Forgotten password?")
    type_text(code.replace("-", "").lower())
    enter(qtbot)
    type_text(OTHER)
    enter(qtbot)
    visit.wait_for_shell()
    visit.leave()
    open_school(school, "mali", OTHER, clock(), "i").close()
    with pytest.raises(WrongPassword):
        open_school(school, "mali", PASSWORD, clock(), "i")


def test_a_wrong_recovery_code_stays_to_be_compared(visit, made, qtbot):
    school, code = made
    visit.begin(school)
    visit.press("Forgotten password?")
    type_text(code[:-4] + ("0000" if code[-4:] != "0000" else "1111"))
    enter(qtbot)
    type_text(OTHER)
    enter(qtbot)
    visit.settle()
    assert "รหัสกู้คืน" in visit.words()
    assert len(visit.field("Recovery code").text()) == len(code)


def test_an_unfinished_code_is_not_tried(visit, school, qtbot):
    visit.begin(school)
    visit.press("Forgotten password?")
    type_text("ABCD")
    visit.press("Set the password and sign in")
    assert "8 groups of 4" in visit.words()


def test_back_from_recovery_is_the_sign_in(visit, school):
    visit.begin(school)
    visit.press("Forgotten password?")
    visit.press("Back")
    visit.settle()
    assert visit.field("Password").isVisible()


def test_a_password_in_thai_letters_is_hinted_at(visit, school):
    visit.begin(school)
    type_text("ดนีพ")
    assert "switched to Thai" in visit.words()


def test_a_new_school_can_be_begun_and_left_again(visit, school):
    visit.preferences.remember_school(school)
    visit.begin()
    visit.press("Make a new school")
    assert "Make your school" in visit.words()
    visit.press("Back")
    visit.settle()
    assert visit.picker("School").currentText() == "a"
