"""Ctrl+K: a few letters, Enter, and one is there."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from careapp import settings
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.ui.command_palette import CommandPalette
from tests.services.samples import P4
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import PASSWORD, closed, create
from tests.ui.tour import look

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def inside(visit, tmp_path):
    """Somebody works in a school, in English."""
    look("en")
    school, _ = closed(tmp_path / "บ้านตัวอย่าง", plain=True)
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.take_keyboard()
    return visit


def palette(visit):
    """Put it up with its key; the keyboard is in it."""
    press(visit.qtbot, Qt.Key.Key_K, CTRL)
    made = shown(visit)
    visit.qtbot.waitUntil(lambda: made.isActiveWindow() and made.field.hasFocus())
    return made


def shown(visit):
    made = [each for each in visit.doors.window.findChildren(CommandPalette) if each.isVisible()]
    return made[0] if made else None


def look_for(visit, text, title=""):
    """Type and wait until it is there."""
    made = palette(visit)
    type_text(text)
    visit.qtbot.waitUntil(lambda: title in made.titles if title else made.titles != [])
    visit.settle()
    return made


def test_it_offers_what_can_be_done_here_and_where_one_can_go_with_their_keys(inside):
    inside.go("students")
    made = palette(inside)
    keys = {each.title: each.key for each in made.list.lines.commands}
    assert keys["Import a student list"] == "Ctrl+I"
    assert keys["Screening"] == "Ctrl+3"
    assert keys["Lock"] == "Ctrl+L"
    assert made.list.lines.commands[0].kind == "On this screen"


def test_a_place_is_reached_with_a_few_letters_and_enter(inside):
    look_for(inside, "home vis", "Home visits")
    enter(inside.qtbot)
    inside.wait_for_shell("visits")
    assert shown(inside) is None


def test_thai_words_find_it_in_the_english_window(inside):
    look_for(inside, "ส่งต่อ", "Referrals")
    enter(inside.qtbot)
    inside.wait_for_shell("referrals")


@pytest.mark.parametrize("typed", ["ภูผา", "5004"])
def test_a_child_is_found_by_name_or_number_in_any_class_and_its_page_opened(inside, typed):
    made = look_for(inside, typed, "ภูผา ฐานะดี")
    assert made.list.lines.commands[0].kind == "ป.5/1 · 5004"
    enter(inside.qtbot)
    inside.wait_for_shell("students")
    inside.qtbot.waitUntil(lambda: inside.doors.window.shown("students").door.student != "")


def test_enter_waits_for_who_is_still_looked_for(inside):
    palette(inside)
    type_text("กล้า ตัวอย่างดี")
    enter(inside.qtbot)
    inside.wait_for_shell("students")
    inside.qtbot.waitUntil(lambda: inside.doors.window.shown("students").door.student != "")


def test_a_report_a_part_of_the_settings_and_a_class_are_found(inside):
    look_for(inside, "sdq of a cl", "SDQ of a class")
    enter(inside.qtbot)
    inside.wait_for_shell("reports")
    assert inside.doors.window.shown("reports").gallery.chosen() == "sdq-class"
    inside.take_keyboard()
    look_for(inside, "log of", "Log of use")
    enter(inside.qtbot)
    inside.wait_for_shell("settings")
    assert inside.doors.window.shown("settings").section.name == "Log of use"
    inside.take_keyboard()
    look_for(inside, "ป.5/1", "ป.5/1")
    enter(inside.qtbot)
    inside.settle()
    inside.qtbot.waitUntil(lambda: inside.doors.window.bar.chosen_class() == "ป.5/1")


def test_a_button_of_the_screen_is_pressed(inside):
    inside.go("students")
    look_for(inside, "import a", "Import a student list")
    enter(inside.qtbot)
    inside.wait_for_shell("roster")


def test_a_page_of_the_guide_is_opened(visit, tmp_path):
    look("th")
    school, _ = closed(tmp_path / "a", plain=True)
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.take_keyboard()
    made = look_for(visit, "คู่มือ เครื่องหาย")
    assert made.list.lines.commands[0].kind == "คู่มือ"
    enter(visit.qtbot)
    visit.qtbot.waitUntil(lambda: visit.doors.guide.window is not None)
    assert visit.doors.guide.window.page.name == "lost-laptop"


def test_escape_the_key_again_and_a_click_elsewhere_close_it_and_nothing_happened(inside):
    at = inside.doors.window.at
    for close in (
        lambda: press(inside.qtbot, Qt.Key.Key_Escape),
        lambda: press(inside.qtbot, Qt.Key.Key_K, CTRL),
        inside.doors.window.activateWindow,
    ):
        palette(inside)
        close()
        inside.qtbot.waitUntil(lambda: shown(inside) is None)
        inside.take_keyboard()
    assert inside.doors.window.at == at


def test_neither_the_cover_nor_a_lock_leaves_it_in_sight(inside):
    made = look_for(inside, "ภูผา", "ภูผา ฐานะดี")
    made.field.setFocus()
    inside.doors.shell.hide()
    assert shown(inside) is None
    inside.doors.shell._privacy.go_on()
    inside.settle()
    inside.doors.lock()
    inside.settle()
    assert shown(inside) is None


def test_arrows_choose_and_the_keyboard_stays_in_the_field(inside):
    made = palette(inside)
    press(inside.qtbot, Qt.Key.Key_Down)
    press(inside.qtbot, Qt.Key.Key_Down)
    assert made.list.at == 2
    press(inside.qtbot, Qt.Key.Key_PageDown)
    press(inside.qtbot, Qt.Key.Key_Up)
    assert made.list.at == 1 + made.list.page()
    assert QApplication.focusWidget() is made.field


def test_a_screen_reader_is_told_its_name_its_lines_and_what_is_chosen(inside):
    made = palette(inside)
    first = made.list.lines.commands[0]
    spoken = made.list.lines.data(made.list.lines.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == first.spoken
    assert QAccessible.queryAccessibleInterface(made).text(QAccessible.Text.Name) == "Go to …"
    assert made.field.accessibleName()
    assert made.list.accessibleName() == "What was found"


def test_what_is_called_otherwise_is_said_to_be_nowhere(inside):
    made = palette(inside)
    type_text("ฬฬฬ")
    inside.settle()
    assert made.titles == []
    enter(inside.qtbot)
    assert made.isVisible()


def test_a_teacher_is_offered_no_report_of_the_school_no_log_and_no_child_of_another_class(
    visit, tmp_path
):
    look("en")
    made = create(tmp_path / "a")
    wanted = NewAccount("somchai", "นายสมชาย ใจดี", PASSWORD, Role.TEACHER, classes=(P4.label,))
    made.services.accounts.add(wanted)
    school = made.services.desk.file.folder.path
    made.services.close()
    visit.begin(school)
    visit.sign_in(login="somchai")
    offered = palette(visit)
    for text, refused in (("sdq", "SDQ of the school"), ("log", "Log of use"), ("ภูผา", "ภูผา")):
        offered.field.setText(text)
        visit.qtbot.waitUntil(lambda: not offered._waits)
        visit.settle()
        assert not [each for each in offered.titles if refused in each]
    offered.field.setText("sdq")
    assert "SDQ of a class" in offered.titles


def test_another_school_is_left_for_and_asks_for_its_password(inside, tmp_path):
    other, _ = closed(tmp_path / "บ้านอื่น", plain=True)
    here = inside.preferences.last_school
    inside.preferences.schools = [here, str(other), str(tmp_path / "gone.careapp")]
    settings.save(inside.preferences)
    made = look_for(inside, "บ้านอื่น", other.stem)
    assert made.titles == [other.stem]
    enter(inside.qtbot)
    inside.qtbot.waitUntil(lambda: inside.doors.session is None)
    inside.settle()
    assert inside.doors.entrance._path == other


def test_it_is_not_loaded_before_it_is_asked_for(inside, monkeypatch):
    for name in ("command_palette", "command_list", "school_commands"):
        monkeypatch.delitem(sys.modules, f"careapp.ui.{name}", raising=False)
    inside.go("reports")
    assert "careapp.ui.command_palette" not in sys.modules
