"""The turn of the year in the real window: looked at, changed by keys, made, and taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.ui.screens.year_turn_dialog import TurnDialog
from tests.ui.schools import PASSWORD, closed, opened

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    return path


@pytest.fixture
def inside(visit, school):
    visit.begin(school, PASSWORD)
    visit.sign_in()
    return visit


def go(visit):
    return visit.go("year_turn")


def turn(visit, screen, why="เขตให้เลื่อนก่อน"):
    visit.press("Turn the year …")
    shown = next(e for e in QApplication.topLevelWidgets() if isinstance(e, TurnDialog))
    assert not shown.go.isEnabled()  # DMC is open: it takes a reason
    shown.why.set_text(why)
    shown.go.click()
    visit.settle()
    visit.take_keyboard()


def test_the_whole_school_goes_up_and_comes_back(inside, school):
    screen = go(inside)
    assert "31 March 2570" in inside.words()
    assert [line.total for line in screen.page._rooms.records] == [3, 2]
    turn(inside, screen)
    assert "Turned into 2570" in screen.said
    assert "เขตให้เลื่อนก่อน" in inside.words()
    assert "turned into already" in inside.words()
    inside.press("Take it back …")
    inside.settle()
    assert "taken back" in screen.said
    assert screen.page.isVisible()


def test_a_child_repeats_by_a_key_and_the_sum_follows(inside):
    screen = go(inside)
    page = screen.page
    page.children_.setFocus()
    inside.qtbot.keyClick(page.children_, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    inside.settle()
    assert page._children.record(0).fate == "repeat"
    assert page.children_.currentIndex().row() == 1  # on to the next one
    assert "4 go up · 1 repeat" in inside.words()


def test_a_whole_class_graduates_and_another_takes_another_room(inside):
    screen = go(inside)
    page = screen.page
    page.new_room.setText("ป.5/2")
    page.new_room.editingFinished.emit()
    page.rooms.choose(1)
    page._every("graduate")
    assert "3 go up · 2 graduate" in inside.words()
    assert [room.label for room, _ in screen._preview.after] == ["ป.5/2"]
    page.rooms.choose(0)
    page.new_room.setText("ห้าทับสอง")
    page.new_room.editingFinished.emit()
    assert "Write it as grade and room" in inside.words()


def test_what_was_chosen_outlives_a_lock(inside, school):
    screen = go(inside)
    screen.page._one("leave")
    inside.doors.lock()
    inside.settle()
    inside.sign_in("")
    screen = go(inside)
    assert [e.fate for e in screen._preview.going].count("leave") == 1


def test_a_teacher_is_told_who_turns_the_year(visit, school):
    services = opened(school)
    services.accounts.add(NewAccount("noi", "ครูน้อย", PASSWORD, Role.TEACHER, classes=("ป.4/1",)))
    services.close()
    visit.begin(school, PASSWORD)
    visit.sign_in(login="noi")
    go(visit)
    assert "The administrator or the care coordinator turns the year. You" in visit.words()
    visit.press("Hand a class over")
    visit.settle()
    assert visit.doors.window.at == "handover"


def test_the_new_year_begins_with_the_usual_day(inside):
    assert go(inside)._preview.since == date(2027, 5, 16)
