"""The panel over an answer that may mean danger: it goes when it is said what was done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from careapp.ui.screens.danger_list import DangerList
from careapp.ui.screens.danger_panel import DangerPanel
from careapp.ui.screens.home import HomeScreen
from careapp.ui.screens.screening_start import GRID, GUIDED
from tests.services.samples import P4, TERM
from tests.ui.screens.screening_stage import ELEVEN, stage

HURT = "welfare_problem_3"


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path) as made:
        yield made


def panels():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, DangerPanel)]


def panel(at):
    at.settle()
    at.qtbot.waitUntil(lambda: at.screen.dangers.panel is not None)
    return at.screen.dangers.panel


def answer(at, item, value):
    """As the pages do: an answer of the first child."""
    line = at.sheet(ELEVEN[0]).lines[0]
    at.screen.drafts.put(line.record.id, {item: value})
    at.settle()


def waiting(at):
    return at.ask(lambda services: services.safety.waiting())


def test_a_tick_in_the_guided_view_raises_the_panel_while_the_form_is_not_finished(at):
    at.open(GUIDED, ELEVEN)
    answer(at, HURT, 1)
    found = panel(at)
    assert found.isVisible()
    assert found.isModal()
    assert "กล้า" in found.accessibleDescription()
    (alarm,) = waiting(at)
    assert (alarm.alarm.danger, alarm.alarm.said) == ("abuse", "")


def test_it_cannot_be_dismissed_without_saying_what_was_done(at, qtbot):
    at.open(GUIDED, ELEVEN)
    answer(at, HURT, 1)
    found = panel(at)
    qtbot.keyClick(found, Qt.Key.Key_Escape)
    qtbot.keyClick(found, Qt.Key.Key_Return)
    found.close()
    assert found.isVisible()
    assert not found._go.isEnabled()
    qtbot.keyClick(found._ticks[0], Qt.Key.Key_Space)
    found._own.edit.setText("โทร 1323 แล้ว")
    qtbot.mouseClick(found._go, Qt.MouseButton.LeftButton)
    at.settle()
    assert at.screen.dangers.panel is None
    (alarm,) = waiting(at)
    assert alarm.alarm.said.endswith("โทร 1323 แล้ว")
    assert alarm.alarm.said.count(";") == 1


def test_harmless_answers_raise_nothing(at):
    at.open(GUIDED, ELEVEN)
    answer(at, "learning", "problem")
    answer(at, HURT, 0)
    assert at.screen.dangers.panel is None
    assert waiting(at) == []


def test_a_panel_that_was_cut_off_comes_back_with_the_form(at):
    at.open(GUIDED, ELEVEN)
    answer(at, HURT, 1)
    panel(at).reject()  # as a lock does
    assert waiting(at)[0].alarm.said == ""
    at.open(GUIDED, ELEVEN)
    assert panel(at).isVisible()


def test_a_mistyped_answer_is_taken_out_and_its_alarm_ends(at, qtbot):
    at.open(GUIDED, ELEVEN)
    answer(at, HURT, 1)
    qtbot.mouseClick(panel(at)._wrong, Qt.MouseButton.LeftButton)
    at.settle()
    assert waiting(at) == []
    assert HURT not in at.answers(0, ELEVEN[0])


def test_two_dangers_are_shown_one_after_the_other(at, qtbot):
    at.open(GRID, ELEVEN)
    line = at.sheet(ELEVEN[0]).lines[0]
    at.screen.drafts.put(line.record.id, {HURT: 1, "violence_problem_4": 1})
    first = panel(at)
    assert first.raised.alarm.danger == "self_harm"
    qtbot.keyClick(first._ticks[1], Qt.Key.Key_Space)
    qtbot.keyClick(first, Qt.Key.Key_Return)
    at.settle()
    second = at.screen.dangers.panel
    assert second.raised.alarm.danger == "abuse"
    second.reject()
    assert all(isinstance(each, QDialog) for each in panels())


def test_the_waiting_alarm_stands_first_on_the_first_screen_until_it_is_looked_after(
    at, qtbot, on_screen
):
    at.open(GUIDED, ELEVEN)
    answer(at, HURT, 1)
    found = panel(at)
    qtbot.keyClick(found._ticks[0], Qt.Key.Key_Space)
    qtbot.keyClick(found, Qt.Key.Key_Return)
    at.settle()
    home = on_screen(HomeScreen(at.session), 1100, 700)
    home.set_place(TERM, P4)
    at.settle()
    look = next(each for each in home.findChildren(QPushButton) if each.text() == "ดูรายการ")
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    at.settle()
    (shown,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, DangerList)]
    (row,) = shown.rows
    assert not row.finish.isEnabled()
    row.came.edit.setText("พบนักจิตวิทยาแล้ว")
    qtbot.mouseClick(row.finish, Qt.MouseButton.LeftButton)
    shown.accept()
    at.settle()
    assert waiting(at) == []
    assert home.today.alarms == 0
    home.hide()
