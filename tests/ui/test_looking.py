"""The eye of the contact sheet sees what it is there to see, and nothing that is in order."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from careapp.ui.pages import EmptyState
from careapp.ui.pickers import Picker
from careapp.ui.widgets import Link, button, label
from tests.ui.looking import faults, nameless, unreached, walk
from tests.ui.painted import may_write, words_of

LONG = "สรุปผลการคัดกรองนักเรียนรายห้อง"


@pytest.fixture
def page(on_screen):
    """A page that can be given parts at places of their own."""
    return on_screen(QWidget(), 500, 300)


def put(page, part, x=10, y=10, width=None, height=None):
    part.setParent(page)
    size = part.sizeHint()
    part.setGeometry(x, y, width or size.width(), height or size.height())
    part.show()
    return part


def found(page):
    return " ".join(faults(page))


def test_a_page_in_order_has_no_faults(page):
    put(page, label(LONG), y=10)
    put(page, label("ก๊วยเตี๋ยว ฏุ ปั๊ม น้ำ โรงเรียน ใช้", "h1"), y=60)
    put(page, label(f"{LONG} {LONG}", wrap=True), y=120, width=200, height=90)
    put(page, button("เปิดโรงเรียนอื่น …"), y=230)
    assert faults(page) == []


def test_words_wider_than_their_label_are_cut(page):
    put(page, label(LONG), width=80)
    assert f"cut: {LONG}" in found(page)


def test_lines_that_do_not_fit_are_cut(page):
    put(page, label(f"{LONG} {LONG}", wrap=True), width=150, height=30)
    assert "cut" in found(page)
    assert "too low for its lines" in found(page)


def test_a_tone_mark_above_the_edge_is_cut(page):
    put(page, label("ก๊วยเตี๋ยว ฏุ ปั๊ม"), height=12)
    assert "cut" in found(page)


def test_a_button_without_room_is_seen(page):
    put(page, button(LONG), width=90)
    assert "cut" in found(page)
    assert "too narrow" in found(page)


def test_elided_cells_need_a_tool_tip(page):
    table = put(page, QTableWidget(1, 1), width=300, height=120)
    table.setItem(0, 0, QTableWidgetItem(LONG))
    assert "elided" in found(page)
    table.item(0, 0).setToolTip(LONG)
    assert "elided" not in found(page)


def test_an_ending_that_was_written_is_no_elision(page):
    put(page, button("เลือกไฟล์ …"))
    put(page, button("เลือกไฟล์…"), y=60)
    assert faults(page) == []


def test_what_scrolls_may_reach_beyond_its_edge(page):
    table = put(page, QTableWidget(30, 1), width=300, height=125)
    for row in range(30):
        table.setItem(row, 0, QTableWidgetItem("นักเรียน"))
    assert "cut" not in found(page)


def test_parts_outside_the_page_or_over_one_another_are_seen(page):
    put(page, label("กล้า"), x=480)
    put(page, label("แก้วตา"), x=10, y=100)
    put(page, label("ฟ้าใส"), x=20, y=105)
    assert "is outside" in found(page)
    assert "overlap" in found(page)


def test_words_painted_over_others_are_seen(page):
    class Twice(QWidget):
        def paintEvent(self, event):
            painter = QPainter(self)
            painter.drawText(10, 30, "นักเรียน")
            painter.drawText(25, 32, "นักเรียน")

    put(page, Twice(), width=200, height=60)
    assert "on one another" in found(page)


def test_words_are_read_as_they_are_painted(page):
    shown = put(page, label("ปกติ"))
    (words,) = words_of(shown)
    assert words.text == "ปกติ"
    assert not words.cut()


def test_only_what_writes_nothing_by_its_kind_is_not_asked_to_paint(page):
    class Written(QWidget):
        def paintEvent(self, event):
            QPainter(self).drawText(10, 20, "ครู")

    class Below(Written):
        pass

    for kind in (Written, Below):
        assert [each.text for each in words_of(put(page, kind(), width=90, height=40))] == ["ครู"]
    table = put(page, QTableWidget(1, 1), width=200, height=90)
    table.setItem(0, 0, QTableWidgetItem("ป.4"))
    assert "ป.4" in [each.text for each in words_of(table.viewport())]
    area = put(page, QScrollArea(), width=90, height=90)
    bare = (QWidget(), label(""), button("", icon="close"), area, area.viewport(), page)
    assert not any(may_write(each) for each in bare)
    assert may_write(label("ครู"))
    assert may_write(button("ครู"))


def test_a_control_needs_a_name(page):
    bare = put(page, QPushButton(), width=40, height=40)
    assert len(nameless(page)) == 1
    bare.setAccessibleName("ปิด")
    assert nameless(page) == []


def test_every_control_is_reached_by_the_tab_key(page, qtbot):
    row = QHBoxLayout(page)
    first, second, third = (button(words) for words in "กขค")
    for each in (first, second, third):
        row.addWidget(each)
        each.show()
    first.setFocus()
    assert walk(qtbot, page) == [first, second, third]
    assert unreached(qtbot, page) == []
    second.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    first.setFocus()
    assert len(unreached(qtbot, page)) == 1


def test_hidden_parts_and_other_windows_are_left_out(page):
    put(page, QLabel(LONG), width=20).hide()
    put(page, EmptyState("ไม่มีนักเรียน"), width=480, height=280).hide()
    assert faults(page) == []


class _Glance(QObject):
    """Looks at the window in the moment a part has become smaller."""

    def __init__(self, part):
        super().__init__(part)
        self.widths, self.found = [], []
        part.installEventFilter(self)

    def eventFilter(self, part, event):
        if event.type() == QEvent.Type.Resize and event.size().width() < event.oldSize().width():
            self.widths.append(part.width())
            self.found += faults(part.window())
        return False


def test_it_looks_at_what_is_laid_out_when_it_will_be_painted(page, qtbot):
    year = Picker("ปีการศึกษา")
    QVBoxLayout(page).addWidget(year)
    qtbot.waitUntil(year.isVisible)  # laid out empty: it asks for more than a year takes
    glance = _Glance(year)
    year.fill([("2569", 2569)])
    qtbot.waitUntil(lambda: glance.widths != [])
    assert glance.widths[0] < 100  # Qt has made it as small as its words
    assert glance.found == []


def test_it_waits_for_room_that_is_asked_for_from_layout_to_layout(page, qtbot):
    words = label(LONG, wrap=True)
    inside = words
    for _ in range(4):
        around = QWidget()
        QVBoxLayout(around).addWidget(inside)
        inside = around
    column = QVBoxLayout(page)
    column.addWidget(inside)
    column.addStretch(1)
    qtbot.waitUntil(words.isVisible)
    assert faults(page) == []
    words.setText(f"{LONG} " * 6)
    assert faults(page) == []


def test_a_page_that_scrolls_sideways_is_a_fault(page):
    area = QScrollArea()
    area.setWidgetResizable(True)
    inside = QWidget()
    area.setWidget(inside)
    put(page, area, width=300, height=100)
    assert faults(page) == []
    inside.setMinimumWidth(340)
    assert "scrolls sideways by" in found(page)


def test_a_dialog_larger_than_its_window_is_a_fault(page, qtbot):
    dialog = QDialog(page)
    dialog.resize(400, 200)
    dialog.open()
    assert faults(dialog) == []
    dialog.resize(400, 320)
    assert "larger than its window: (400, 320) over (500, 300)" in found(dialog)
    dialog.reject()


def test_the_words_of_a_button_may_be_elided_where_its_tool_tip_has_them(page):
    link = put(page, Link(LONG), width=150)
    assert faults(page) == []
    link.setToolTip("")
    assert "elided" in found(page)
