"""The board beyond the forms: activities, plans, totals, and what a school asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui.screens.completeness_asked import AskedDialog
from careapp.ui.screens.completeness_dmc import DmcDialog
from tests.services.samples import P4, P5, TERM
from tests.services.test_activities import begun as hold
from tests.services.test_plans import begun as begin_plan
from tests.ui.screens.signed_in import signed_in
from tests.ui.screens.test_completeness import Board

pytestmark = pytest.mark.long  # through the whole window; the services below run always

HOMEROOM, MEETING, PLANS = 8, 9, 10  # columns


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def worked(services):
    """ป.4/1 has held a homeroom and a meeting without minutes; one of its plans is open."""
    hold(services, topic="วินัย")
    hold(services, "meeting")
    begin_plan(services)


@pytest.fixture
def board(qtbot, on_screen, tmp_path):
    with signed_in(tmp_path, prepare=worked) as session:
        yield Board(qtbot, on_screen, session, size=(1366, 700))


def said_of(board):
    model = board.panel.list.model()
    return [model.record(row).words for row in range(model.rowCount())]


def test_a_class_that_owes_homerooms_is_listed_and_leads_to_its_activities(board):
    assert board.texts()[1][HOMEROOM] == "1/10"
    assert board.say(1, MEETING) == (
        "Classroom meeting, ป.4/1: 0 of 1 held, 1 still to be held, 1 not written up"
    )
    board.click(0, HOMEROOM)
    assert said_of(board) == ["ป.4/1 · 1 of 10 held", "ป.5/1 · 0 of 10 held"]
    board.list.choose(1)
    board.panel.open.click()
    assert board.places == [(TERM, P5)]
    board.show(P5)
    assert board.asked == [("activities", {"kind": "homeroom"})]


def test_in_its_own_class_one_is_begun_at_once(board):
    board.show(P4)
    board.click(0, HOMEROOM)
    assert board.panel.fill.text() == "Record one now"
    board.key(Qt.Key.Key_Return, board.list)
    assert board.asked == [("activities", {"begin": "homeroom"})]
    assert board.say(1, HOMEROOM) == "Homeroom logs: asked of the class"


def test_an_open_plan_in_time_is_no_hole_but_is_listed_and_opened(board):
    assert board.texts()[1][PLANS] == "1/1"
    board.click(1, PLANS)
    assert board.names() == ["กล้า"]
    assert "1 open, in time" in board.said()
    board.panel.fill.click()
    ((place, detail),) = board.asked
    assert (place, list(detail)) == ("plans", ["student"])


def test_a_school_says_what_it_asks_for_and_takes_it_back(board):
    board.screen.asking.begin()
    board.settle()
    dialog = board.screen.findChild(AskedDialog)
    for id_, tick in dialog.ticks.items():
        tick.setChecked(id_ == "homeroom")
    dialog.numbers["homeroom"].setValue(4)
    dialog.go.click()
    board.settle()
    board.settle()
    assert board.texts()[0] == ["All classes", "5", "1/8"]
    board.banner().findChild(QPushButton).click()
    board.settle()
    board.settle()
    assert len(board.texts()[0]) == 12


def test_nothing_at_all_cannot_be_asked_for(qtbot, board):
    dialog = AskedDialog(board.screen, board.session.services.completeness.parts())
    for tick in dialog.ticks.values():
        if tick.isChecked():
            tick.click()
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_the_totals_are_held_against_what_dmc_says(board):
    board.screen.totals_too.click()
    board.settle()
    totals = board.screen.totals
    assert totals.isVisible()
    assert not board.view.isVisible()
    assert "All totals agree with the headcount by grade and sex." in board.said()
    totals.enter.click()
    dialog = board.screen.findChild(DmcDialog)
    boys, girls = dialog.fields["ป.4"]
    boys.setText("1")
    dialog.go.click()
    assert dialog.isVisible()  # the girls are not written yet
    girls.setText("3")
    dialog.go.click()
    board.settle()
    board.settle()
    assert "1 difference(s); to be put right before sending: 1" in board.said()
    table = totals.numbers.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert [e.student.first_name for e in totals.numbers.panel.list.model().records] == ["กล้า"]
    QTest.keyClick(totals.numbers.panel.list, Qt.Key.Key_Return)
    assert board.asked[0][0] == "students"
    board.screen.totals_too.click()
    board.settle()
    assert board.view.isVisible()


def test_a_teacher_has_neither_totals_of_the_school_nor_its_choice(qtbot, on_screen, tmp_path):
    def account(services):
        made = NewAccount("bua", "ครูบัว", "", Role.TEACHER, classes=(P4.label, P5.label))
        return actor_of(services.accounts.add(made))

    with signed_in(tmp_path, account=account) as session:
        board = Board(qtbot, on_screen, session)
        shown = [each.text() for each in board.screen.findChildren(QPushButton) if each.isVisible()]
        assert "As a report" in shown
        assert not {"Totals", "What is asked"} & set(shown)
