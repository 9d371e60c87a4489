from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from careapp.ui.tick_box import TickBox

WORDS = "ไม่เข้าเรียนหลายครั้งโดยไม่มีเหตุจำเป็นและผู้ปกครองยังไม่ทราบเรื่องนี้"


def test_a_tick_is_told_and_taking_it_out_leaves_no_answer(qtbot):
    box = TickBox("ก")
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.answered) as told:
        box.click()
    assert told.args == [1]
    with qtbot.waitSignal(box.answered) as told:
        box.click()
    assert told.args == [None]


def test_showing_an_answer_tells_nobody(qtbot):
    box = TickBox("ก")
    qtbot.addWidget(box)
    with qtbot.assertNotEmitted(box.answered):
        box.set_value(1)
        assert box.isChecked()
        box.set_value(0)
        assert not box.isChecked()


def test_long_words_take_more_lines_where_it_is_narrow(qtbot):
    box = TickBox(WORDS)
    qtbot.addWidget(box)
    assert box.heightForWidth(220) > box.heightForWidth(700)


def test_the_whole_line_is_the_target(on_screen, qtbot):
    box = on_screen(TickBox("ก"), 400, 40)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(390, 20))
    assert box.isChecked()


def test_a_screen_reader_hears_a_tick_box_with_its_words(qtbot):
    box = TickBox(WORDS)
    qtbot.addWidget(box)
    found = QAccessible.queryAccessibleInterface(box)
    assert found.role() == QAccessible.Role.CheckBox
    assert found.text(QAccessible.Text.Name) == WORDS
    box.grab()
