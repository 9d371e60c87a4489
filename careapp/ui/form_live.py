"""Lines of a form that nobody answers: notes, and what is worked out from the answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careapp.domain.records import Answer
from careapp.forms.items import Item
from careapp.forms.values import rounded
from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.widgets import label, set_text


class NoteLine(QWidget):
    """Words to be read."""

    answered = Signal(object)  # never told

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = label(words, "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), 4, 0, 4)
        row.addWidget(self._words)

    def set_words(self, words: str) -> None:
        set_text(self._words, words)

    def set_value(self, value: Answer | None) -> None:
        """A note has none."""

    def take_focus(self) -> None:
        """There is nothing to be typed."""

    def press(self, key: str) -> bool:
        return False

    def flush(self) -> None:
        """Nothing waits."""


class WorkedOut(NoteLine):
    """What a calculation comes to, as it changes; money in whole baht."""

    def __init__(self, item: Item, words: str) -> None:
        super().__init__(words)
        self._item, self._shown = item, label("", "strong")
        self._words.setProperty("kind", "")
        self._words.setFixedWidth(theme.px(250))
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(self._shown, 1)

    def set_value(self, value: Answer | None) -> None:
        words = amount(self._item, value)
        self._shown.setText(words)
        self._shown.setAccessibleName(words)

    @property
    def text(self) -> str:
        return self._shown.text()


def amount(item: Item, value: Answer | None) -> str:
    """A worked-out answer in words; `–` for none."""
    if value is None or isinstance(value, list):
        return "–"
    if isinstance(value, str):
        return value
    if "baht" in item.appearance.split():
        return translate("Fields", "{amount} baht").format(amount=f"{rounded(value, 0):,.0f}")
    return f"{rounded(value, 2):,.2f}".removesuffix("0").removesuffix("0").removesuffix(".")
