"""One answer out of a long list, folded up until it is opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from careapp.domain.records import Answer
from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.grid_items import GridChoice
from careapp.ui.pickers import Picker

_THE_FORMS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
              Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right)  # fmt: skip


class ChoicePicker(Picker):
    """Space opens it; closed, arrows and the wheel go on in the form and change nothing."""

    answered = Signal(object)

    def __init__(self, name: str, choices: Sequence[GridChoice]) -> None:
        super().__init__(name)
        self._choices, self._offered = tuple(choices), tuple(choices)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(200))
        self._offer_again()
        self.picked.connect(self.answered)

    def _offer_again(self) -> None:
        nothing = (translate("ChoicePicker", "(not answered)"), None)
        self.fill([nothing, *((choice.word, choice.value) for choice in self._offered)])

    def value(self) -> Answer | None:
        found: Answer | None = self.currentData()
        return found

    def set_value(self, value: Answer | None) -> None:
        """Show an answer, telling nobody."""
        if value is not None and all(each.value != value for each in self._offered):
            self._offered = self._choices
            self._offer_again()
        self.choose(value)

    def offer(self, values: Sequence[Answer]) -> None:
        """Show these choices alone, and the one that is chosen already."""
        chosen = self.value()
        offered = tuple(c for c in self._choices if c.value in values or c.value == chosen)
        if offered != self._offered:
            self._offered = offered
            self._offer_again()
            self.set_value(chosen)

    def press(self, key: str) -> bool:
        """Letters and digits look for a word; none is an answer by itself."""
        return False

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Nothing waits: a choice is told at once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if alone and event.key() in _THE_FORMS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
