"""Typing as a person does: the letters go to whatever has the keyboard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

NONE = Qt.KeyboardModifier.NoModifier


def type_text(text):
    """Any letters, Thai too (which QTest refuses)."""
    at = QApplication.focusWidget()
    assert at is not None, "nothing has the keyboard"
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, NONE, letter)
            QApplication.sendEvent(at, event)


def press(qtbot, key, modifier=NONE):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def enter(qtbot):
    press(qtbot, Qt.Key.Key_Return)
