"""Early signs on screen: decided by keys, taken back, found again after a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.store.journal import Entry
from careapp.ui.screens.sign_aside import AsideDialog
from careapp.ui.screens.signs import SignsScreen
from tests.services.samples import P4, TERM
from tests.ui.schools import PASSWORD, closed, opened
from tests.ui.screens.alone import Alone, open_dialog
from tests.ui.screens.signed_in import signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


def cards(services, **fields):
    """Attendance and results of the first two children of ป.4/1."""
    entries = [
        Entry("report_card", f"{each.student.id}|{TERM.id}",
              {"student": each.student.id, "term": TERM.id, **fields}, each.student.id)
        for each in services.people.pupils(TERM, P4)[:2]
    ]  # fmt: skip
    services.desk.write(entries)


def absent(services):
    cards(services, days_absent=12, days_open=98, count_0=2)


@pytest.fixture
def signs(qtbot, tmp_path, on_screen):
    """The screen of ป.4/1 with two children over two lines; of another account when asked."""
    opened = []

    def show(account=None, width=1150):
        opened.append(signed_in(tmp_path, account=account, prepare=absent))
        session = opened[-1].__enter__()
        screen = SignsScreen(session)
        made = Alone(qtbot, session, screen)
        on_screen(screen, width, 640)
        screen.set_place(TERM, P4)
        made.settle()
        return made

    yield show
    for each in opened:
        each.__exit__(None, None, None)


def rows(screen):
    return [(row.child.pupil.student.first_name, row.sign.hit.rule.id, row.sign.state)
            for row in screen.table._signs.records]  # fmt: skip


def decided(screen):
    screen.filter.choose("decided")
    screen._show_rows()
    QApplication.processEvents()
    return rows(screen)


def press(made, key):
    made.qtbot.keyClick(made.screen.table, key)
    made.settle()


def test_the_rows_of_a_child_stand_together_with_rule_numbers_and_source(signs):
    made = signs()
    assert [rule for _, rule, _ in rows(made.screen)] == ["absence", "failed"] * 2
    said = made.words()
    assert "Absent 12 of 98 days (12.2 %)" in said
    assert "≥ 7 days" in said
    assert "not verified" in said
    assert made.screen.table.model().index(1, 1).data() == ""  # the name stands once


def test_a_takes_a_sign_into_a_plan_and_undo_gives_it_back(signs):
    made = signs()
    press(made, Qt.Key.Key_A)
    assert decided(made.screen) == [("กล้า", "absence", "plan")]
    made.press("Undo")
    assert decided(made.screen) == []


def test_all_signs_of_a_child_go_into_one_plan_that_can_be_seen(signs):
    made = signs()
    made.screen.panel.accept_all.click()
    made.settle()
    assert {state for _, _, state in decided(made.screen)} == {"plan"}
    made.screen.panel.plan.click()
    ((place, detail),) = made.asked
    found = []
    made.session.read(lambda s: s.plans.whole(detail["plan"]).life.plan.signs, found.append)
    made.settle()
    assert (place, len(found[0].splitlines())) == ("plans", 2)


def test_s_asks_why_what_was_typed_is_there_when_asked_again_and_worse_numbers_come_back(signs):
    made = signs()
    press(made, Qt.Key.Key_S)
    dialog = open_dialog(AsideDialog)
    assert not dialog.go.isEnabled()
    dialog.reason.edit.setPlainText("appendix removed")
    dialog.reject()
    press(made, Qt.Key.Key_S)
    assert open_dialog(AsideDialog).reason.text() == "appendix removed"
    open_dialog(AsideDialog).go.click()
    made.settle()
    assert decided(made.screen) == [("กล้า", "absence", "aside")]
    assert "appendix removed" in made.words()
    assert made.screen.keeps.texts() == {}
    made.write(lambda services: cards(services, days_absent=20))
    made.screen.filter.choose("waiting")
    made.screen._show_rows()
    assert ("กล้า", "absence", "again") in rows(made.screen)


def test_the_keys_work_on_a_keyboard_switched_to_thai(signs):
    made = signs()
    event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ห")
    QApplication.sendEvent(made.screen.table, event)
    assert open_dialog(AsideDialog)
    open_dialog(AsideDialog).reject()


def test_a_rule_is_moved_undone_and_a_wrong_number_stays_typed(signs):
    made = signs()
    made.screen.show_rules()
    for typed, said in (("x", True), ("0", True), ("30", False)):
        field = made.screen.rules.cards["absence"].fields["days"]
        field.edit.setText(typed)
        field.edit.editingFinished.emit()
        assert bool(field.said) == said
        made.settle()
        assert len(rows(made.screen)) == (4 if said else 2)
    assert made.screen.rules.cards["absence"].rule.own
    made.press("Undo")
    assert len(rows(made.screen)) == 4
    assert not made.screen.rules.cards["absence"].rule.own


def test_a_rule_is_switched_off_and_comes_back_as_it_came(signs):
    made = signs()
    made.screen.show_rules()
    made.screen.rules.cards["failed"].on.click()
    made.settle()
    assert {rule for _, rule, _ in rows(made.screen)} == {"absence"}
    made.press("As it came")
    assert len(rows(made.screen)) == 4


def test_the_director_sees_signs_and_decides_on_none(signs):
    def boss(services):
        account = NewAccount("boss", "ครูผู้อำนวยการ", PASSWORD, Role.DIRECTOR)
        return actor_of(services.accounts.add(account))

    made = signs(boss)
    assert len(rows(made.screen)) == 4
    assert not made.screen.panel.accept.isVisible()
    press(made, Qt.Key.Key_A)
    press(made, Qt.Key.Key_S)
    assert open_dialog(AsideDialog) is None
    assert decided(made.screen) == []
    assert made.screen.rules.cards["absence"].fields["days"].edit.isReadOnly()


def test_one_rule_alone_a_child_and_its_page(signs):
    made = signs()
    made.screen.rule.choose("failed")
    made.screen._show_rows()
    assert [rule for _, rule, _ in rows(made.screen)] == ["failed", "failed"]
    second = made.screen.table._signs.records[1].child.pupil.student.id
    made.screen.take({"student": second})
    assert made.screen.table.record().child.pupil.student.id == second
    made.qtbot.keyClick(made.screen.table, Qt.Key.Key_Return)
    assert made.asked == [("students", second)]


def test_where_no_rule_points_at_anybody_a_sentence_says_where_signs_come_from(signs):
    made = signs()
    made.write(lambda services: cards(services, days_absent=0, count_0=0))
    assert "No rule points at anybody" in made.words()
    made.press("See the rules")
    assert made.screen.rules.isVisible()


def test_in_a_narrow_window_the_panel_gives_way_to_the_list(signs):
    made = signs(width=640)
    assert made.screen.panel.y() > made.screen.table.y()
    assert made.screen.panel.width() > 500


def test_the_board_of_plans_leads_here_and_a_decision_outlives_a_restart(visit, tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    services = opened(path)
    absent(services)
    services.close()
    visit.begin(path, PASSWORD)
    for state in ("new", "plan"):
        visit.sign_in()
        visit.go("plans").board.signs.click()
        visit.settle()
        screen = visit.doors.window.shown("signs")
        screen.filter.choose("all")
        screen._show_rows()
        assert ("กล้า", "absence", state) in rows(screen)
        if state == "new":
            screen.take({"student": screen.table._signs.records[0].child.pupil.student.id})
            screen.accept()
            visit.settle()
            visit.doors.lock()


def test_what_was_decided_a_term_before_is_said_and_d_decides_the_same_again(signs):
    made = signs()

    def before(services):
        (child, *_) = services.people.pupils(TERM, P4)
        term = services.desk.term("2568/1")
        entry = {"student": child.student.id, "term": term.id, "days_absent": 9, "days_open": 98}
        services.desk.write(
            [Entry("report_card", f"{child.student.id}|{term.id}", entry, child.student.id)]
        )
        services.signs.set_aside(term, child.student.id, ["absence"], "appendix removed")

    made.write(before)
    made.screen.refresh()
    made.settle()
    said = made.words()
    assert "In term 1/2568 it was set aside: appendix removed" in said
    assert "Back again: decided before" in said
    press(made, Qt.Key.Key_D)
    assert decided(made.screen) == [("กล้า", "absence", "aside")]
    assert "appendix removed" in made.words()
    made.press("Undo")
    assert decided(made.screen) == []
