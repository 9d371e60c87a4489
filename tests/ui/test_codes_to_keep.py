"""A recovery code that nobody wrote down: said at every sign-in until there is one on paper."""

import pytest

from careapp import i18n, settings
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.ui.code_field import CodeEdit
from careapp.ui.dialogs import Message
from careapp.ui.screens.settings_code import CodePage
from tests.ui.doors import Visit
from tests.ui.keyboard import enter, type_text
from tests.ui.schools import PASSWORD, closed, opened
from tests.ui.screens.test_first_run import NAME, make_school, type_school
from tests.ui.screens.test_first_run import PASSWORD as FIRST_PASSWORD
from tests.ui.tour import look

SAID = "never typed again"


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def again(qtbot, qapp, visit):
    """The program started once more on the same computer."""
    visits = []

    def start(login, password):
        visits.append(Visit(qtbot, qapp))
        visits[-1].begin()
        visits[-1].sign_in(login=login, password=password)
        return visits[-1]

    yield start
    for each in visits:
        each.close()


def leave_at_the_code(visit, qtbot):
    """Close the window where the code is shown, against what is asked then."""
    visit.doors.window.close()
    dialog = visit.dialog(Message)
    dialog.accept()
    qtbot.waitUntil(lambda: visit.closed)


def said(visit):
    banner = visit.doors.window.banner
    return banner.sentence.replace("\u200b", "") if banner.isVisible() else ""


def test_a_window_closed_at_the_code_reminds_until_a_new_one_was_typed(visit, qtbot, again):
    make_school(visit, qtbot)
    leave_at_the_code(visit, qtbot)
    first = again("มะลิ", FIRST_PASSWORD)
    assert SAID in said(first)
    first.leave()

    second = again("มะลิ", FIRST_PASSWORD)
    assert SAID in said(second)
    second.press("Make a new code …")
    second.wait_for_shell("settings")
    second.press("New recovery code …")
    second.dialog(Message).accept()
    second.settle()
    page = second.doors.window.findChild(CodePage)
    edit = page.findChild(CodeEdit)
    second.take_keyboard()
    edit.setFocus()
    type_text(page.code)
    enter(qtbot)
    second.settle()
    second.leave()

    assert said(again("มะลิ", FIRST_PASSWORD)) == ""


def test_what_was_shown_is_remembered_before_anything_else_can_happen(visit, qtbot, tmp_path):
    make_school(visit, qtbot)
    school = str(tmp_path / "careapp" / f"{NAME}.careapp")
    assert settings.load().codes_to_keep == [school]  # were the program killed now


def test_a_code_that_was_typed_is_kept(visit, qtbot):
    type_text(make_school(visit, qtbot))
    enter(qtbot)
    assert settings.load().codes_to_keep == []


def test_a_school_without_a_code_is_not_taken_for_one_that_was_here_before(visit, qtbot, tmp_path):
    visit.preferences.codes_to_keep = [str(tmp_path / "careapp" / f"{NAME}.careapp")]
    visit.begin()
    visit.press("Do without …")
    visit.dialog(Message).accept()
    visit.take_keyboard()
    visit.field("Name of the school").setFocus()
    type_school(qtbot)
    type_text("มะลิ ใจดี")
    enter(qtbot)
    enter(qtbot)
    visit.settle()
    visit.press("Later")
    visit.wait_for_shell()
    assert said(visit) == ""


def test_whoever_comes_in_with_the_code_has_it(visit, qtbot, tmp_path):
    school, code = closed(tmp_path / "บ้านตัวอย่าง")
    visit.preferences.codes_to_keep = [str(school)]
    visit.begin(school)
    visit.settle()
    visit.doors.entrance._page.forgotten.emit("mali")
    visit.doors.entrance._page.tried.emit(code, "mali", "another good password")
    visit.wait_for_shell()
    assert said(visit) == ""
    assert settings.load().codes_to_keep == []


def test_who_may_not_make_one_is_told_and_led_nowhere(visit, tmp_path):
    school, _ = closed(tmp_path / "บ้านตัวอย่าง")
    services = opened(school)
    services.accounts.add(NewAccount("dao", "ครูดาว", PASSWORD, Role.GUIDANCE))
    services.close()
    visit.preferences.codes_to_keep = [str(school)]
    visit.begin(school)
    visit.sign_in(login="dao")
    assert SAID in said(visit)
    assert visit.buttons("Make a new code …") == []


def test_a_code_stays_in_sight_when_the_colours_change(visit, qtbot):
    """The system turned dark, say: the window is built anew where the code is shown."""
    look("en")
    visit.preferences.language = "en"
    code = make_school(visit, qtbot)
    visit.doors._rebuild()
    visit.take_keyboard()
    type_text(code)
    enter(qtbot)
    assert "Now the students" in visit.words()
    visit.doors._rebuild()
    assert "Now the students" in visit.words()
