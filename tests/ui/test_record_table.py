import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from tests.ui.looking import faults


@pytest.fixture
def table(on_screen):
    model = RecordModel([Column("No.", str, 60), Column("Name", lambda n: f"เด็กหญิง {n}", 0)])
    made = RecordTable(model, "นักเรียน")
    on_screen(made, 600, 400)
    model.show(list(range(60)))
    made.setFocus()
    return made


def test_the_first_record_is_at_work_and_keys_go_on(table, qtbot):
    assert table.record() == 0
    with qtbot.waitSignal(table.chosen) as told:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert told.args == [1]
    assert table.record() == 1


def test_enter_opens_the_record_at_work(table, qtbot):
    table.choose(7)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [7]


def test_a_double_press_opens_the_record_under_it(table, qtbot):
    spot = table.visualRect(table.model().index(2, 1)).center()
    with qtbot.waitSignal(table.opened) as told:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [2]


def test_tab_leaves_the_table(table):
    assert not table.tabKeyNavigation()


def test_an_empty_table_has_no_record(table):
    table.model().show([])
    assert table.record() is None
    table.grab()


def test_rows_have_room_for_thai_marks_and_one_height(table):
    assert table.rowHeight(0) == table.rowHeight(59) >= table.fontMetrics().height()


def tip_at(table, row, column, qtbot):
    """What the tool tip says there; "" for none."""
    QToolTip.hideText()
    spot = table.visualRect(table.model().index(row, column)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot))
    QApplication.sendEvent(table.viewport(), event)
    return QToolTip.text()


def test_a_tool_tip_tells_what_had_no_room_and_nothing_else(table, qtbot):
    assert tip_at(table, 3, 1, qtbot) == ""
    table.resize(130, 400)
    qtbot.waitUntil(lambda: table.columnWidth(1) < 70)
    assert tip_at(table, 3, 1, qtbot) == "เด็กหญิง 3"
    QToolTip.hideText()


def test_a_column_is_never_narrower_than_its_heading(on_screen):
    model = RecordModel([Column("ชื่อที่ใช้เข้าสู่ระบบ", str, 40), Column("Name", str, 0)])
    made = on_screen(RecordTable(model, "บัญชี"), 500, 200)
    assert faults(made) == []
