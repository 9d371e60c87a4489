"""The panel over an answer that may mean danger: it goes when it is said what was done."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui.screens.danger_list import DangerList
from careapp.ui.screens.danger_panel import DangerPanel
from careapp.ui.screens.home import HomeScreen
from careapp.ui.screens.screening_start import GRID, GUIDED
from tests.services.samples import P4, TERM
from tests.ui.screens.screening_stage import ELEVEN, WELL, fill, stage
from tests.ui.screens.signed_in import settle, signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always

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


# An answer that came with a file: nobody here typed it.


def came_in(services):
    fill(services, "screening-11", WELL | {HURT: 1}, WELL, WELL | {"violence_problem_4": 1})


def guidance(services):
    account = NewAccount("nae", "ครูแนะแนว", "", Role.GUIDANCE)
    return actor_of(services.accounts.add(account))


def teacher(services):
    guidance(services)
    account = NewAccount("kaew", "ครูแก้ว", "", Role.TEACHER, classes=(P4.label,))
    return actor_of(services.accounts.add(account))


def director(services):
    return actor_of(services.accounts.add(NewAccount("dir", "ผอ.", "", Role.DIRECTOR)))


def administrator(services):
    guidance(services)
    return services.actor


@contextmanager
def today(qtbot, on_screen, folder, account):
    with signed_in(folder, prepare=came_in, account=account) as session:
        home = on_screen(HomeScreen(session), 1100, 700)
        home.set_place(TERM, P4)
        settle(qtbot, session)
        yield session, home
        home.hide()


def test_what_came_in_is_shown_to_the_guidance_teacher_at_the_next_sign_in(
    qtbot, on_screen, tmp_path
):
    with today(qtbot, on_screen, tmp_path, guidance) as (session, home):
        for name in ("กล้า", "ฟ้าใส"):  # in the order of the alarms
            (shown,) = [each for each in panels() if each.isVisible()]
            assert name in shown.accessibleDescription()
            assert not shown._wrong.isVisible()
            qtbot.keyClick(shown, Qt.Key.Key_Escape)
            home.refresh()
            settle(qtbot, session)
            assert [each for each in panels() if each.isVisible()] == [shown]
            qtbot.keyClick(shown._ticks[0], Qt.Key.Key_Space)
            qtbot.keyClick(shown, Qt.Key.Key_Return)
            settle(qtbot, session)
        assert not [each for each in panels() if each.isVisible()]
        assert home.today.alarms == 2  # they wait until it is said what came of them


@pytest.mark.parametrize("account", [teacher, director, administrator])
def test_nobody_else_sees_what_came_in(qtbot, on_screen, tmp_path, account):
    with today(qtbot, on_screen, tmp_path, account):
        assert not [each for each in panels() if each.isVisible()]


def test_where_nobody_is_guidance_teacher_the_administrator_sees_it(qtbot, on_screen, tmp_path):
    with today(qtbot, on_screen, tmp_path, lambda services: services.actor) as (session, _):
        (shown,) = [each for each in panels() if each.isVisible()]
        shown.reject()  # as a lock does: no second one comes over the page of the sign-in
        settle(qtbot, session)
        assert not [each for each in panels() if each.isVisible()]


def test_what_is_typed_in_a_panel_comes_back_with_it(qtbot, on_screen, tmp_path):
    with today(qtbot, on_screen, tmp_path, guidance) as (session, home):
        (shown,) = [each for each in panels() if each.isVisible()]
        shown._own.edit.setText("กำลังโทร")
        kept = home.keeps.texts()
        shown.reject()  # as a lock does
        home.hide()
        again = on_screen(HomeScreen(session), 1100, 700)
        again.keeps.give_back(kept)
        again.set_place(TERM, P4)
        settle(qtbot, session)
        shown = next(each for each in panels() if each.isVisible())
        assert shown._own.text() == "กำลังโทร"
        assert not [e for e in QApplication.topLevelWidgets() if isinstance(e, DangerList)]
        shown.reject()
        again.hide()


def test_undo_takes_the_answer_back_but_not_the_alarm(at):
    at.open(GUIDED, ELEVEN)
    at.form.answer(HURT, 1)
    panel(at)
    at.form.history.undo()
    at.settle()
    assert HURT not in at.answers(form=ELEVEN[0])
    (alarm,) = waiting(at)
    assert alarm.alarm.danger == "abuse"
    at.form.history.redo()
    at.settle()
    assert len(waiting(at)) == 1
