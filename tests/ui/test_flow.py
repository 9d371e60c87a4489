from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

from careapp.ui.flow import FlowLayout


def made(qtbot, count=3, width=100):
    owner = QWidget()
    qtbot.addWidget(owner)
    flow = FlowLayout(owner, gap=10, line_gap=5)
    buttons = []
    for _ in range(count):
        each = QPushButton("x")
        each.setFixedSize(width, 30)
        flow.addWidget(each)
        buttons.append(each)
    return owner, flow, buttons


def test_widgets_go_on_in_a_new_line_where_one_is_full(qtbot):
    _owner, flow, (a, b, c) = made(qtbot)
    flow.setGeometry(QRect(0, 0, 210, 100))
    assert (a.pos().x(), b.pos().x(), c.pos().x()) == (0, 110, 0)
    assert (a.pos().y(), b.pos().y(), c.pos().y()) == (0, 0, 35)
    assert flow.heightForWidth(210) == 65
    assert flow.heightForWidth(320) == 30


def test_it_never_asks_for_more_than_one_widget_needs(qtbot):
    _owner, flow, _buttons = made(qtbot)
    assert flow.minimumSize().width() == 100
    assert flow.sizeHint().width() == 320


def test_hidden_widgets_take_no_room(qtbot):
    _owner, flow, (_a, b, _c) = made(qtbot)
    b.hide()
    assert flow.sizeHint().width() == 210
    assert flow.heightForWidth(210) == 30


def test_widgets_can_be_taken_out_again(qtbot):
    _owner, flow, _buttons = made(qtbot)
    assert flow.takeAt(0) is not None
    assert flow.count() == 2
    assert flow.itemAt(5) is None
    assert flow.takeAt(5) is None
