import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.ui.widgets import Link, button, fix_width, label, set_kind, set_text, with_key
from tests.ui.looking import faults
from tests.ui.painted import words_of


def test_a_button_can_be_pressed_by_its_key_from_anywhere(on_screen, qtbot):
    page, pressed = QWidget(), button("พิมพ์", key="Ctrl+P")
    QVBoxLayout(page).addWidget(pressed)
    on_screen(page)
    with qtbot.waitSignal(pressed.clicked):
        qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_keyboard(on_screen, qtbot, key):
    page, pressed = QWidget(), button("เปิดห้อง ป.4/1")
    QVBoxLayout(page).addWidget(pressed)
    on_screen(page)
    pressed.setFocus()
    with qtbot.waitSignal(pressed.clicked):
        qtbot.keyClick(pressed, key)


def test_the_key_is_named_in_the_tool_tip():
    assert with_key("พิมพ์", "Ctrl+P") == "พิมพ์ (Ctrl+P)"
    assert with_key("พิมพ์", "") == "พิมพ์"


def test_a_button_without_words_has_a_name(qtbot):
    made = button("", tip="ปิด", icon="close")
    qtbot.addWidget(made)
    assert made.accessibleName() == "ปิด"
    assert not made.icon().isNull()


def test_a_hidden_button_does_not_take_its_key(on_screen, qtbot):
    page, hidden = QWidget(), button("พิมพ์", key="Ctrl+P")
    QVBoxLayout(page).addWidget(hidden)
    on_screen(page)
    hidden.hide()
    with qtbot.assertNotEmitted(hidden.clicked):
        qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_a_label_of_one_width_is_as_high_as_its_lines(qtbot):
    line = fix_width(label("นำเข้ารายชื่อจาก DMC หรือ Excel ก่อน แล้วจึงเริ่มคัดกรอง", wrap=True), 150)
    qtbot.addWidget(line)
    assert line.minimumHeight() >= 2 * line.fontMetrics().height()


def test_a_kind_can_change(qtbot):
    line = label("ก", "muted")
    qtbot.addWidget(line)
    before = line.font().pixelSize(), line.palette().windowText().color()
    line.ensurePolished()
    set_kind(line, "h1")
    set_text(line, "ข")
    assert (line.font().pixelSize(), line.palette().windowText().color()) != before
    assert line.text() == "ข"


def test_a_link_without_room_is_cut_and_its_tool_tip_has_the_whole(on_screen, qtbot):
    name = "โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านตัวอย่างร่มเกล้าประชาสรรค์"
    link = Link(name, "เปิดดู")
    on_screen(link, 900, 40)
    assert link.toolTip() == "เปิดดู"
    assert words_of(link)[0].text == name
    link.resize(200, 40)
    assert link.toolTip() == name
    assert words_of(link)[0].text.endswith("…")
    assert faults(link) == []
    assert link.minimumSizeHint().width() < 200
    pressed = []
    link.clicked.connect(lambda: pressed.append(name))
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert pressed == [name]
