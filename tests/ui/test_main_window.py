import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from careapp.ui.main_window import MainWindow
from careapp.ui.nav import NARROW, WIDE, Place
from tests.ui.dropping import drop

CTRL = Qt.KeyboardModifier.ControlModifier


class Screen(QLabel):
    def __init__(self, words):
        super().__init__(words)
        self.refreshed = 0

    def refresh(self):
        self.refreshed += 1


@pytest.fixture
def window(on_screen):
    made = MainWindow()
    made.built = []

    def place(id_, title, key="", within=""):
        def make():
            made.built.append(id_)
            return Screen(title)

        return Place(id_, title, "today", make, key, within)

    made.set_places(
        [
            place("today", "วันนี้", "Ctrl+1"),
            place("students", "นักเรียน", "Ctrl+2"),
            place("roster", "นำเข้ารายชื่อ", within="students"),
        ]
    )
    return on_screen(made, 1366, 700)


def buttons(window):
    return {each.accessibleName(): each for each in window.nav.findChildren(QPushButton)}


def test_a_screen_is_built_when_it_is_first_opened_and_refreshed_later(window):
    assert window.built == []
    first = window.open("today")
    window.open("students")
    assert window.open("today") is first
    assert window.built == ["today", "students"]
    assert first.refreshed == 1
    assert window.at == "today"
    assert window.windowTitle() == "วันนี้ · careapp"
    assert window.shown("students") is not None
    assert window.shown("roster") is None


def test_the_list_opens_places_by_press_and_by_key(window, qtbot):
    buttons(window)["นักเรียน"].click()
    assert window.at == "students"
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert window.at == "today"
    assert buttons(window)["วันนี้"].isChecked()


def test_arrows_walk_through_the_list_and_enter_opens(window, qtbot):
    window.open("today")
    buttons(window)["วันนี้"].setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.at == "today"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.at == "students"


def test_a_place_within_another_lights_the_other(window):
    assert "นำเข้ารายชื่อ" not in buttons(window)
    window.open("roster")
    assert buttons(window)["นักเรียน"].isChecked()


def test_a_narrow_window_shows_icons_alone(window, qtbot):
    assert window.nav.width() == WIDE
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: window.nav.width() == NARROW)
    assert buttons(window)["วันนี้"].text() == ""
    assert buttons(window)["วันนี้"].toolTip() == "วันนี้ (Ctrl+1)"
    window.resize(1366, 600)
    qtbot.waitUntil(lambda: window.nav.width() == WIDE)


def test_a_page_takes_the_place_of_everything_and_goes_again(window, qtbot):
    window.open("today")
    page = QWidget()
    window.show_page(page)
    assert window.at == ""
    assert not window.nav.isVisible()
    with qtbot.waitSignal(page.destroyed):
        window.show_shell()
    assert window.nav.isVisible()


def test_nothing_of_a_locked_school_stays_in_the_window(window, qtbot):
    screen = window.open("today")
    window.nav.set_school("โรงเรียนบ้านตัวอย่าง", "สพป.สมมติ เขต 1")
    with qtbot.waitSignal(screen.destroyed):
        window.clear_places()
    assert window.nav is None
    assert not [each for each in window.findChildren(QLabel) if "ตัวอย่าง" in each.text()]


def test_the_bar_tells_what_is_picked_searched_and_locked(window, qtbot):
    window.open("today")
    window.bar.set_classes([("ป.4/1", 1), ("ป.4/2", 2)], 2)
    assert window.bar.chosen_class() == 2
    with qtbot.waitSignal(window.bar.lock_asked):
        qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    with qtbot.waitSignal(window.bar.searched) as told:
        qtbot.keyClicks(window.focusWidget(), "abc")
    assert told.args == ["abc"]


def test_the_window_stays_open_when_something_must_not_be_left(window):
    window.ask_before_leaving(lambda: False)
    assert not window.close()
    window.ask_before_leaving(lambda: True)
    assert window.close()


def test_the_school_and_the_person_are_named(window):
    window.nav.set_school("โรงเรียนบ้านตัวอย่าง", "")
    window.nav.set_person("ครูปิ่นมณี ตัวอย่างดี", "ครูที่ปรึกษา")
    shown = [each.toolTip() for each in window.nav.findChildren(QLabel) if each.isVisible()]
    assert shown == ["โรงเรียนบ้านตัวอย่าง", "ครูปิ่นมณี ตัวอย่างดี", "ครูที่ปรึกษา"]


def test_in_a_low_window_the_area_gives_way_to_the_name_of_the_school(window, qtbot):
    nav, area = window.nav, "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมติมหานคร เขต 12"
    nav.set_school("โรงเรียนเทศบาลวัดพระธาตุตัวอย่างวรวิหาร (สมมติราษฎร์บำรุง)", area)
    window.resize(1366, 900)
    qtbot.waitUntil(nav._area.isVisible)
    nav._column.addSpacing(250)  # as if there were more places
    enough = nav._column.totalHeightForWidth(nav.width())
    window.resize(1366, enough - 1)
    qtbot.waitUntil(nav._area.isHidden)
    window.resize(1366, enough)
    qtbot.waitUntil(nav._area.isVisible)
    window.resize(1366, enough - 1)
    qtbot.waitUntil(nav._area.isHidden)
    assert area in nav._school.toolTip()


def test_only_files_that_somebody_takes_are_taken_and_none_once_it_is_left(window, tmp_path):
    taken = []
    window.open("today")
    assert not drop(window, tmp_path / "a.carekey")
    window.take_files((".carekey",), taken.extend)
    assert not drop(window, tmp_path / "a.xlsx")
    assert drop(window, tmp_path / "a.CAREKEY", tmp_path / "b.xlsx")
    assert taken == [tmp_path / "a.CAREKEY"]
    window.show_page(QWidget())
    assert not drop(window, tmp_path / "a.carekey")
    window.open("today")
    window.clear_places()
    assert not drop(window, tmp_path / "a.carekey")
