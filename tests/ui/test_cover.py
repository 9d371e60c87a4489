"""The privacy key hides everything at once; after a while it takes the password to go on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from careapp.ui.cover import Cover, Privacy
from careapp.ui.dialogs import confirm
from tests.ui.schools import PASSWORD, closed


@pytest.fixture
def inside(visit, tmp_path):
    """Somebody works in a school."""
    school, _ = closed(tmp_path / "a")
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.take_keyboard()
    return visit


def press(key):
    QTest.keyClick(QGuiApplication.focusWindow(), key)


def cover(visit):
    return visit.doors.window.findChild(Cover)


def test_f12_covers_the_whole_window_and_again_f12_shows_it_as_it_was(inside):
    window = inside.doors.window
    inside.go("students")
    search = QApplication.focusWidget()
    search.setFocus()
    title = window.windowTitle()
    press(Qt.Key.Key_F12)
    shown = cover(inside)
    assert shown.geometry() == window.rect()
    assert window.windowTitle() == "careapp"
    assert QApplication.focusWidget() is shown.go_on
    assert not window.centralWidget().isVisible()
    below = window.childAt(window.rect().center())
    assert below is shown or shown.isAncestorOf(below)
    press(Qt.Key.Key_F12)
    inside.settle()
    assert window.windowTitle() == title
    assert window.centralWidget().isVisible()
    assert QApplication.focusWidget() is search
    assert window.at == "students"


def test_it_follows_the_window_and_other_keys_reach_nothing(inside, qtbot):
    window = inside.doors.window
    press(Qt.Key.Key_F12)
    window.resize(900, 560)
    qtbot.waitUntil(lambda: cover(inside).geometry() == window.rect())
    at = window.at
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    inside.settle()
    assert window.at == at
    assert inside.doors.session is not None


def test_a_dialog_goes_out_of_sight_too_and_comes_back(inside):
    window = inside.doors.window
    asked = confirm(window, "ลบไหม", "ลบแล้วกู้คืนไม่ได้", ("ลบ", lambda: None))
    inside.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is asked.windowHandle())
    press(Qt.Key.Key_F12)
    assert not asked.isVisible()
    assert cover(inside) is not None
    cover(inside).go_on.click()
    assert asked.isVisible()
    assert asked.isModal()
    asked.reject()


def test_when_it_lasts_too_long_the_school_is_locked(inside, qtbot):
    privacy = inside.doors.shell.findChild(Privacy)
    privacy._timer.setInterval(10)
    asked = confirm(inside.doors.window, "ลบไหม", "กู้คืนไม่ได้", ("ลบ", lambda: None))
    privacy.hide()
    qtbot.waitUntil(lambda: inside.doors.session is None)
    inside.settle()
    assert cover(inside) is None or not cover(inside).isVisible()
    assert not any(each is asked and each.isVisible() for each in QApplication.topLevelWidgets())
    assert inside.field("Password").isVisible()
    assert inside.doors.window.centralWidget().isVisible()


def test_before_anybody_signs_in_there_is_nothing_to_hide(visit, tmp_path):
    school, _ = closed(tmp_path / "a")
    visit.begin(school)
    press(Qt.Key.Key_F12)
    assert cover(visit) is None
