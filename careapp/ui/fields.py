"""A line of input with its name above and a sentence about it below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.widgets import label, set_kind, set_text

_SHORT = 12  # letters that stand on one line anywhere


class Field(QWidget):
    """The name belongs to the field for screen readers too; the sentence keeps its place."""

    changed = Signal(str)
    entered = Signal()  # Enter

    def __init__(
        self, name: str, hint: str = "", *, edit: QLineEdit | None = None, example: str = ""
    ) -> None:
        super().__init__()
        self.edit = edit or QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(example)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.entered)
        self._hint = hint
        # Short names have no joints to be found: for a password the list of words is not read,
        # which would keep the first window waiting.
        title = label(name, "strong", wrap=len(name) > _SHORT)
        title.setBuddy(self.edit)
        self._below = label(hint, "small", wrap=True)
        self._below.setMinimumHeight(theme.px(22))
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self.edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(title)
        column.addLayout(self._row)
        column.addWidget(self._below)
        self.setFocusProxy(self.edit)

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show a text from its beginning."""
        self.edit.setText(text)
        self.edit.setCursorPosition(0)

    def add_button(self, made: QPushButton) -> None:
        self._row.addWidget(made)

    def say(self, sentence: str, kind: str = "small") -> None:
        """Say something about what is typed: `kind` is error, warning or small."""
        set_kind(self._below, kind)
        set_kind(self.edit, kind if kind in ("error", "warning") else "", "state")
        set_text(self._below, sentence)
        self.edit.setAccessibleDescription(sentence)

    def say_hint(self) -> None:
        """Nothing is wrong: the words it began with."""
        self.say(self._hint)

    @property
    def said(self) -> str:
        return self.edit.accessibleDescription()
