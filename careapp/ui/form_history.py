"""Undo and redo of a form: two buttons and their keys, as in the grid."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from careapp.domain.records import Answer
from careapp.ui.grid_history import Change, History
from careapp.ui.widgets import button, with_key

UNDO_KEY, REDO_KEY = "Ctrl+Z", "Ctrl+Y"
_CTRL = Qt.KeyboardModifier.ControlModifier


def is_undo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QEvent) -> bool:
    """Ctrl+Y and Ctrl+Shift+Z, on any system."""
    if not isinstance(event, QKeyEvent):
        return False
    held, key = event.modifiers(), event.key()
    again = held == _CTRL | Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Z
    return again or (held == _CTRL and key == Qt.Key.Key_Y)


class FormHistory(QWidget):
    """What was answered for one child, in its order; what is taken back is told with `given`."""

    given = Signal(str, object)  # an item, and the answer it has again (None: none)
    asked = Signal()  # a button was pressed: what is typed is to be told first

    def __init__(self) -> None:
        super().__init__()
        self._history, self._giving = History(), False
        self.back = _small(self.tr("Undo the last answer"), UNDO_KEY, "undo")
        self.again = _small(self.tr("Redo it"), REDO_KEY, "redo")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for each, act in ((self.back, self.undo), (self.again, self.redo)):
            row.addWidget(each)
            each.clicked.connect(act)
        self._show()

    def clear(self) -> None:
        """Another child is shown."""
        self._history.clear()
        self._show()

    def note(self, item: str, before: Answer | None, after: Answer | None) -> None:
        """Something was answered by a person. A table undoes its lines itself: that is no new
        step, but one back."""
        change = Change("", item, before, after)
        if before == after or self._giving:
            return
        if isinstance(before, list) and self._history.last == (change.back,):
            self._history.undo()
        else:
            self._history.add((change,))
        self._show()

    def undo(self) -> None:
        self.asked.emit()
        self._give(self._history.undo())

    def redo(self) -> None:
        self.asked.emit()
        self._give(self._history.redo())

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether it was a key of its own."""
        if is_undo(event):
            self.undo()
        elif is_redo(event):
            self.redo()
        else:
            return False
        return True

    def _give(self, step: tuple[Change, ...]) -> None:
        self._giving = True
        for change in step:
            self.given.emit(change.item, change.after)
        self._giving = False
        self._show()

    def _show(self) -> None:
        self.back.setEnabled(self._history.may_undo)
        self.again.setEnabled(self._history.may_redo)


def _small(words: str, key: str, icon: str) -> QPushButton:
    made = button("", "plain", tip=with_key(words, key), icon=icon)
    made.setAccessibleName(words)
    made.setProperty("key", key)  # a table of the form has the same key for its own lines
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
