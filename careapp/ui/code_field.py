"""A field for a recovery code: letters fall into groups of four as they are typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from careapp.store.vault import tidy_code
from careapp.ui import theme

GROUP, GROUPS = 4, 8


class CodeEdit(QLineEdit):
    """Any case, spaces and dashes are taken. `typed_only` takes nothing from the clipboard."""

    def __init__(self, *, typed_only: bool = False) -> None:
        super().__init__()
        self._typed_only = typed_only
        self.setFont(theme.font(17))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhUppercaseOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.textEdited.connect(self._group)
        if typed_only:
            self.setAcceptDrops(False)
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def code(self) -> str:
        """What was typed, as codes are compared."""
        return tidy_code(self.text())

    @property
    def complete(self) -> bool:
        return len(self.code()) >= GROUP * GROUPS

    def _group(self, text: str) -> None:
        """Set the dashes anew; the cursor stays behind the letter it was behind."""
        before = len(_letters(text[: self.cursorPosition()]))
        letters = _letters(text)[: GROUP * GROUPS]
        grouped = "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))
        if grouped != text:
            self.setText(grouped)
            self.setCursorPosition(before + max(0, before - 1) // GROUP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._typed_only and event.matches(QKeySequence.StandardKey.Paste):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes on some systems."""
        if not (self._typed_only and event.button() == Qt.MouseButton.MiddleButton):
            super().mouseReleaseEvent(event)


def _letters(text: str) -> str:
    return "".join(each for each in text.upper() if each.isalnum())


def wrong_group(typed: str, code: str) -> int:
    """The number of the first group of four, typed in full, that is not the code's; 0 for none."""
    for number in range(GROUPS):
        mine = typed[number * GROUP : (number + 1) * GROUP]
        if len(mine) == GROUP and mine != code[number * GROUP : (number + 1) * GROUP]:
            return number + 1
    return 0
