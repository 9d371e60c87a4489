import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from careapp.ui.pickers import Picker, Pills, SearchField
from tests.ui.looking import faults
from tests.ui.painted import words_of


@pytest.fixture
def picker(on_screen):
    made = Picker("ห้องเรียน", "Ctrl+K")
    made.fill([("ป.4/1", "a"), ("ป.4/2", "b"), ("ป.4/3", "c")], "b")
    return on_screen(made, 200, 40)


def test_a_picker_shows_what_is_chosen_and_tells_nobody(picker, qtbot):
    with qtbot.assertNotEmitted(picker.picked):
        picker.choose("c")
        picker.fill([("ป.5/1", "d")])
    assert picker.chosen() == "d"


def test_what_a_person_picks_is_told(picker, qtbot):
    picker.setFocus()
    with qtbot.waitSignal(picker.picked) as told:
        qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert told.args == ["c"]


def test_a_picker_has_a_name_and_says_its_key(picker):
    assert picker.accessibleName() == "ห้องเรียน"
    assert picker.toolTip() == "ห้องเรียน (Ctrl+K)"
    picker.grab()


def test_a_search_is_told_once_after_a_pause(on_screen, qtbot):
    field, told = on_screen(SearchField("ค้นหานักเรียน", "Ctrl+F"), 300, 40), []
    field.searched.connect(told.append)
    qtbot.keyClicks(field, "abc")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["abc"]


def test_enter_searches_at_once(on_screen, qtbot):
    field = on_screen(SearchField("ค้นหานักเรียน"), 300, 40)
    told = []
    field.searched.connect(lambda text: told.append(("searched", text)))
    field.entered.connect(lambda text: told.append(("entered", text)))
    field.setText("ใบเตย ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == [("searched", "ใบเตย"), ("entered", "ใบเตย")]


def test_escape_clears_the_search(on_screen, qtbot):
    field = on_screen(SearchField("ค้นหานักเรียน"), 300, 40)
    field.setText("ใบเตย")
    with qtbot.waitSignal(field.searched) as told:
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told.args == [""]


def test_the_key_of_the_search_field_works_from_anywhere(on_screen, qtbot):
    field = on_screen(SearchField("ค้นหานักเรียน", "Ctrl+F"), 300, 40)
    field.clearFocus()
    qtbot.keyClick(field.window(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field.hasFocus()


def test_one_pill_is_on(on_screen, qtbot):
    pills = on_screen(Pills([("all", "ทั้งหมด"), ("risk", "เสี่ยง")], "กลุ่ม"), 300, 40)
    assert pills.chosen() == "all"
    with qtbot.waitSignal(pills.picked) as told:
        pills.findChildren(QPushButton)[1].click()
    assert told.args == ["risk"]
    with qtbot.assertNotEmitted(pills.picked):
        pills.choose("all")
    assert pills.chosen() == "all"
    pills.set_words("risk", "เสี่ยง 4")
    assert pills.findChildren(QPushButton)[1].text() == "เสี่ยง 4"


def test_words_without_room_end_in_dots_and_stand_whole_in_the_tool_tip(picker, qtbot):
    long = "ชั้นประถมศึกษาปีที่ 4 ห้อง 1 (ห้องเรียนพิเศษ)"
    picker.fill([("ป.4/1", "a"), (long, "b")], "a")
    assert picker.toolTip() == "ห้องเรียน (Ctrl+K)"
    picker.choose("b")
    assert picker.toolTip() == f"{long} · ห้องเรียน (Ctrl+K)"
    (words,) = words_of(picker)
    assert words.text.endswith("…")
    picker.resize(500, 40)
    assert picker.toolTip() == "ห้องเรียน (Ctrl+K)"


def test_pills_have_room_for_their_words_when_they_are_on(on_screen):
    pills = on_screen(Pills([("all", ""), ("risk", "")]), 400, 40)
    for id_, words in (("all", "ทั้งหมด  60"), ("risk", "ยังไม่คัดกรอง  12")):
        pills.set_words(id_, words)
    for id_ in ("all", "risk"):
        pills.choose(id_)
        QApplication.processEvents()
        assert faults(pills) == []


def test_the_words_of_a_search_field_are_whole(on_screen):
    field = on_screen(SearchField("ค้นหานักเรียนด้วยชื่อหรือเลขประจำตัว", "Ctrl+F"), 100, 40)
    field.resize(field.minimumWidth(), 60)
    assert faults(field) == []
