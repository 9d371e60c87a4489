import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from careapp.ui.choice_picker import ChoicePicker
from careapp.ui.grid_items import GridChoice

CHOICES = [GridChoice(str(n), f"v{n}", str(n), f"คำที่ {n}") for n in range(1, 20)]


@pytest.fixture
def picker(on_screen):
    made = ChoicePicker("การศึกษา", CHOICES)
    made.told = []
    made.answered.connect(made.told.append)
    return on_screen(made, 300, 40)


def test_a_choice_is_told_and_the_first_line_is_no_answer(picker):
    picker.setCurrentIndex(3)
    picker.activated.emit(3)
    picker.activated.emit(0)
    assert picker.told[0] == "v3"
    picker.setCurrentIndex(0)
    assert picker.value() is None


def test_an_answer_is_shown_and_nobody_is_told(picker):
    picker.set_value("v7")
    assert (picker.value(), picker.currentText()) == ("v7", "คำที่ 7")
    picker.set_value(None)
    assert picker.value() is None
    assert picker.told == []


def test_closed_it_leaves_the_arrows_and_the_wheel_to_the_form(picker, qtbot):
    picker.set_value("v7")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        qtbot.keyClick(picker, key)
    middle = QPointF(picker.rect().center())
    event = QWheelEvent(middle, picker.mapToGlobal(middle), QPoint(), QPoint(0, -120),
                        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(picker, event)
    assert picker.value() == "v7"
    assert picker.told == []


def test_only_choices_that_fit_are_offered_and_the_one_that_is_chosen(picker):
    picker.set_value("v7")
    picker.offer(["v1", "v2"])
    assert [picker.itemData(n) for n in range(picker.count())] == [None, "v1", "v2", "v7"]
    assert picker.value() == "v7"
    picker.set_value("v9")  # of another child
    assert picker.value() == "v9"
