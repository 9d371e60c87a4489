import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from careapp import i18n
from careapp.errors import CareError
from careapp.ui import dialogs


@pytest.fixture
def window(on_screen):
    i18n.use_language("en")
    return on_screen(QWidget())


def test_an_error_says_its_own_sentence_and_nothing_else(window, qtbot):
    shown = dialogs.show_error(window, CareError("แถว 14 ไม่มีชื่อ"))
    assert shown.accessibleDescription() == "แถว 14 ไม่มีชื่อ"
    with qtbot.waitSignal(shown.finished):
        qtbot.keyClick(shown, Qt.Key.Key_Return)


def test_sentences_are_shown_whole(window, qtbot):
    shown = dialogs.show_bug(window)
    for each in shown.findChildren(QLabel):
        if each.text():
            assert each.height() >= each.heightForWidth(each.width())
    shown.close()


def test_a_question_does_nothing_until_it_is_answered(window, qtbot):
    done = []
    shown = dialogs.confirm(
        window, "Delete?", "It can be undone.", ("Delete", lambda: done.append(1))
    )
    with qtbot.waitSignal(shown.finished):
        qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not done


def test_what_was_asked_is_done_after_yes(window, qtbot):
    done = []
    shown = dialogs.confirm(window, "Go on?", "It is long.", ("Go on", lambda: done.append(1)))
    with qtbot.waitSignal(shown.finished):
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert done == [1]


def test_enter_presses_what_has_the_keyboard_and_not_the_main_button(window, qtbot):
    done = []
    shown = dialogs.confirm(window, "Go on?", "It is long.", ("Go on", lambda: done.append(1)))
    stay = next(each for each in shown.findChildren(QPushButton) if each.text() != "Go on")
    stay.setFocus()
    with qtbot.waitSignal(shown.rejected):
        qtbot.keyClick(stay, Qt.Key.Key_Return)
    assert done == []


def test_enter_leaves_what_would_be_destroyed(window, qtbot):
    done = []
    act = ("Delete", lambda: done.append(1))
    shown = dialogs.confirm(window, "Delete?", "For good.", act, danger=True)
    assert [each.text() for each in shown.findChildren(QPushButton)] == [
        "Delete",
        "Leave it as it is",
    ]
    with qtbot.waitSignal(shown.finished):
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert not done
