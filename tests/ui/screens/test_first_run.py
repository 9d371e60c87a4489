"""The first start, walked with the keyboard alone, down to a real school on the disk."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from careapp import settings
from careapp.errors import WrongPassword
from careapp.services.entry import is_plain
from careapp.services.opening import open_school, recover_school
from careapp.ui.code_field import CodeEdit
from careapp.ui.drop_zone import DropZone
from careapp.ui.screens.first_code import FirstCode
from tests.exchange.rosters import child, write_dmc
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import clock

NAME = "โรงเรียนบ้านตัวอย่าง"
PASSWORD = "ปากกา กล้วย ทะเล ครก"
CTRL = Qt.KeyboardModifier.ControlModifier


def type_school(qtbot, name=NAME, code="42019999", area="สพป.สมมติ เขต 1"):
    for text in (name, code, area):
        type_text(text)
        enter(qtbot)


def type_account(qtbot):
    type_text("นางสาวมะลิ ใจดี")
    enter(qtbot)
    enter(qtbot)  # the sign-in name is suggested
    type_text(PASSWORD)
    enter(qtbot)


def shown_code(visit):
    """The recovery code as one reads it from the screen."""
    visit.qtbot.waitUntil(lambda: visit.doors.window.findChildren(FirstCode) != [], timeout=20_000)
    visit.settle()
    labels = visit.doors.window.findChild(FirstCode).findChildren(object)
    groups = [each.text() for each in labels if _is_group(each)]
    assert len(groups) == 8
    return "-".join(groups)


def _is_group(each):
    return hasattr(each, "property") and each.property("kind") == "code"


def make_school(visit, qtbot):
    """The first two steps; the recovery code is shown then."""
    visit.begin()
    type_school(qtbot)
    type_account(qtbot)
    return shown_code(visit)


def test_the_whole_road_by_keyboard(visit, qtbot, tmp_path):
    code = make_school(visit, qtbot)
    type_text(code.lower().replace("-", " "))
    enter(qtbot)
    press(qtbot, Qt.Key.Key_Return, CTRL)  # the list of students comes later
    visit.wait_for_shell()
    assert visit.doors.session.school.name == NAME
    assert visit.doors.session.actor.name == "นางสาวมะลิ ใจดี"
    visit.leave()

    school = tmp_path / "careapp" / f"{NAME}.careapp"
    assert settings.load().last_school == str(school)
    open_school(school, "มะลิ", PASSWORD, clock(), "i").close()
    recover_school(school, code, "มะลิ", "another good password", clock(), "i").close()
    with pytest.raises(WrongPassword):
        open_school(school, "มะลิ", PASSWORD, clock(), "i")


def test_a_dropped_list_leads_to_its_import(visit, qtbot, tmp_path):
    file = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(5)])
    type_text(make_school(visit, qtbot))
    enter(qtbot)
    zone = visit.doors.window.findChild(DropZone)
    assert zone.isVisible()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    middle = QPoint(zone.width() // 2, zone.height() // 2)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDropEvent):
        QApplication.sendEvent(zone, kind(middle, Qt.DropAction.CopyAction, data, buttons, keys))
    visit.wait_for_shell("roster")


def test_without_encryption_there_is_no_password_and_no_code(visit, qtbot, tmp_path):
    visit.begin()
    visit.press("Do without …")
    dialog = visit.dialog()
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    visit.take_keyboard()
    assert "whoever gets at the folder can read everything" in visit.words()
    visit.field("Name of the school").setFocus()
    type_school(qtbot)
    type_text("มะลิ ใจดี")
    enter(qtbot)
    enter(qtbot)
    visit.settle()
    assert "Now the students" in visit.words()
    visit.press("Later")
    visit.wait_for_shell()
    assert is_plain(tmp_path / "careapp" / f"{NAME}.careapp")


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("", "42019999", "needs a name"),
        (NAME, "4201", "8 หลัก"),
        (NAME, "4201999a", "8 หลัก"),
    ],
)
def test_a_school_that_cannot_be_is_not_made(visit, qtbot, name, code, said):
    visit.begin()
    type_school(qtbot, name, code)
    assert "Make your school" in visit.words()
    said = said if name else "ชื่อโรงเรียน"
    assert said in visit.words()


def test_a_code_is_counted_while_it_is_typed_and_thai_digits_count(visit, qtbot):
    visit.begin()
    type_text(NAME)
    enter(qtbot)
    type_text("๔๒๐๑")
    assert "4 of 8 digits" in visit.words()
    type_text("9999")
    assert "The area's number is 4201." in visit.words()


def test_codes_that_do_not_fit_each_other_are_told_at_the_ministry_code(visit, qtbot):
    visit.begin()
    visit.field("SMIS code").setText("42019999")
    visit.field("PERCODE").setText("520224")
    ministry = visit.field("Ministry code")
    ministry.setText("1042520225")
    assert "PERCODE" in ministry.accessibleDescription()
    ministry.setText("1099520224")
    assert "จังหวัด" in ministry.accessibleDescription()
    ministry.setText("1042520224")
    assert ministry.accessibleDescription() == "10 digits, if you know it"


def test_a_cloud_folder_is_warned_of(visit, tmp_path):
    visit.begin()
    page = visit.doors.entrance._page
    page._school.keeping.keep_in(tmp_path / "OneDrive" / "โรงเรียน")
    assert "คลาวด์" in visit.words()


def test_a_short_password_does_not_make_a_school(visit, qtbot, tmp_path):
    visit.begin()
    type_school(qtbot)
    type_text("มะลิ ใจดี")
    enter(qtbot)
    enter(qtbot)
    type_text("short")
    enter(qtbot)
    visit.settle()
    assert "5" in visit.field("Password").accessibleDescription()
    assert not (tmp_path / "careapp").exists()


def test_going_on_waits_for_the_right_code(visit, qtbot):
    code = make_school(visit, qtbot)
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    type_text(wrong)
    enter(qtbot)
    assert "Group 8 is not as on the sheet." in visit.words()
    assert not visit.button("Continue").isEnabled()
    press(qtbot, Qt.Key.Key_Backspace)
    type_text(code[-1])
    assert visit.button("Continue").isEnabled()


def test_a_code_is_typed_and_not_pasted(visit, qtbot, qapp):
    code = make_school(visit, qtbot)
    qapp.clipboard().setText(code)
    press(qtbot, Qt.Key.Key_V, CTRL)
    press(qtbot, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    assert visit.doors.window.findChild(CodeEdit).text() == ""


def test_closing_before_the_code_is_typed_asks_first(visit, qtbot):
    make_school(visit, qtbot)
    visit.doors.window.close()
    assert visit.doors.window.isVisible()
    visit.dialog().accept()
    qtbot.waitUntil(lambda: visit.closed)


def test_a_second_school_of_that_name_gets_a_number(visit, qtbot, tmp_path):
    there = tmp_path / "careapp" / f"{NAME}.careapp"
    there.mkdir(parents=True)
    (there / "data.db").write_bytes(b"somebody's")  # an empty folder takes no name
    make_school(visit, qtbot)
    assert (tmp_path / "careapp" / f"{NAME} 2.careapp" / "data.db").exists()


def test_what_was_typed_stays_when_the_language_changes(visit, qtbot):
    visit.begin()
    before = visit.doors.window
    type_text(NAME)
    visit.press("English")
    qtbot.waitUntil(lambda: visit.doors.window is not before)
    assert visit.field("Name of the school").text() == NAME
    assert settings.load().language == "en"


@pytest.mark.long
def test_the_demo_school_is_made_told_of_and_opened(visit, qtbot):
    visit.begin()
    visit.press("Try the demo school")
    qtbot.waitUntil(lambda: "The demo school is ready" in visit.words(), timeout=60_000)
    visit.take_keyboard()
    enter(qtbot)
    visit.wait_for_shell()
    assert visit.doors.session.actor.name
    assert len(visit.doors.session.school.smis_code) == 8


def test_a_demo_that_is_cancelled_leaves_nothing(visit, qtbot, tmp_path):
    visit.begin()
    visit.press("Try the demo school")
    qtbot.waitUntil((tmp_path / "careapp" / "demo" / "demo.careapp").exists)
    visit.doors.entrance._page.busy.cancel()
    visit.settle()
    assert not (tmp_path / "careapp" / "demo" / "demo.careapp").exists()
    assert "Make your school" in visit.words()
