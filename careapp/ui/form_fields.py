"""Typed answers: numbers, dates of the Buddhist Era, text; what is typed is never thrown away."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from careapp.domain.calendar import be_date, read_date
from careapp.domain.records import Answer
from careapp.domain.thai import arabic_digits
from careapp.forms.items import Item
from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.form_history import is_redo, is_undo
from careapp.ui.widgets import label, set_kind, set_text

PAUSE = 600  # milliseconds without a key before a text counts as typed
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_WIDTHS = {"number": 110, "decimal": 110, "date": 150}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a typed text comes to: an answer, or a sentence that says why it is none.

    `doubt` is said beside the field, and the answer kept.
    """

    value: Answer | None = None
    fault: str = ""
    doubt: str = ""


def read_answer(item: Item, text: str) -> Reading:
    """The answer that `text` is to `item`; an empty text is no answer and no fault."""
    text = text.strip()
    if not text:
        return Reading()
    if item.kind == "date":
        return _read_date(text)
    if item.kind in ("number", "decimal"):
        return _read_number(item, arabic_digits(text).replace(",", ""))
    return Reading(text)


def _read_date(text: str) -> Reading:
    try:
        found = read_date(text)
    except ValueError:
        return Reading(
            fault=translate("Fields", "Not a date. Write day/month/year, such as 24/11/2569.")
        )
    if found.common_era:
        doubt = translate("Fields", "Taken as the year {year} of the Buddhist Era.")
        return Reading(found.value.isoformat(), doubt=doubt.format(year=found.value.year + 543))
    return Reading(found.value.isoformat())


def _read_number(item: Item, text: str) -> Reading:
    try:
        number: int | float = int(text) if item.kind == "number" else float(text)
    except ValueError:
        return Reading(fault=translate("Fields", "Not a number. Use digits only."))
    if item.accepts(number):
        return Reading(number)
    if item.low is not None and item.high is not None:
        limits = translate("Fields", "Only from {low} to {high}. Not stored yet.")
        return Reading(fault=limits.format(low=f"{item.low:g}", high=f"{item.high:g}"))
    return Reading(fault=translate("Fields", "This number is not possible here. Not stored yet."))


def _limits(item: Item) -> str:
    """`0–24`, where both ends are small enough to be a help."""
    small = item.low is not None and item.high is not None and item.high < 10_000
    return f"{item.low:g}–{item.high:g}" if small and item.kind != "date" else ""


def shown_answer(item: Item, value: Answer | None) -> str:
    """An answer as it stands in its field."""
    if value is None:
        return ""
    if item.kind == "date":
        return be_date(date.fromisoformat(str(value)))
    return f"{value:g}" if isinstance(value, float) else str(value)


class _Paragraph(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next field."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.px(78))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class FieldRow(QWidget):
    """Words, a field, and beside it what is doubtful or wrong about what was typed.

    `answered` tells after a pause or when the field is left; an impossible text is None.
    """

    answered = Signal(object)

    def __init__(self, item: Item, words: str, hint: str = "") -> None:
        super().__init__()
        self._item = item
        self.hint: QLabel | None = None
        self.check: Callable[[Answer], str] = lambda _: ""  # why an answer may not stand
        self._value: Answer | None = None
        self._message = label("", "error", wrap=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        self._heading = label(words, wrap=True)
        self._field = self._make_field(words)
        self._heading.setBuddy(self._field)
        self._field.installEventFilter(self)
        short = isinstance(self._field, QLineEdit)
        box = QBoxLayout(_ACROSS if short else _DOWN, self)
        box.setContentsMargins(theme.px(10), 2, 0, 2)
        box.setSpacing(theme.px(10 if short else 2))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._heading)
        if hint:
            self.hint = label(hint, "small", wrap=True)
            said.addWidget(self.hint)
        box.addLayout(said)
        if short:
            box.setAlignment(said, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self._field, 1 if self._is_line else 0)
        if short:
            self._heading.setFixedWidth(theme.px(250))
            if self._is_line:
                said.addWidget(self._message)
            else:
                box.addWidget(self._message, 1)

    @property
    def _is_line(self) -> bool:
        """Whether it is a text of one line."""
        return self._item.kind == "text" and "multiline" not in self._item.appearance.split()

    def _make_field(self, words: str) -> QLineEdit | _Paragraph:
        made: QLineEdit | _Paragraph
        if self._item.kind == "text" and not self._is_line:
            made = _Paragraph()
            made.textChanged.connect(self._wait)
            made.left.connect(self.flush)
        else:
            made = QLineEdit()
            if self._is_line:
                made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            else:
                made.setFixedWidth(theme.px(_WIDTHS[self._item.kind]))
                made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
                made.setPlaceholderText(_limits(self._item))
            made.textEdited.connect(self._wait)
            made.editingFinished.connect(self.flush)
            if self._item.kind == "date":
                made.setPlaceholderText(translate("Fields", "day/month/year"))
        made.setAccessibleName(words)
        return made

    def set_words(self, words: str) -> None:
        set_text(self._heading, words)
        self._field.setAccessibleName(words)

    def value(self) -> Answer | None:
        return self._value

    def _read(self, text: str) -> Reading:
        """What a text comes to, the form's own constraint looked at."""
        found = read_answer(self._item, text)
        if found.value is not None and (fault := self.check(found.value)):
            return Reading(fault=fault)
        return found

    def text(self) -> str:
        """What is typed, an answer or not."""
        if isinstance(self._field, QLineEdit):
            return self._field.text()
        return self._field.toPlainText()

    def set_value(self, value: Answer | None) -> None:
        """Show an answer, telling nobody."""
        self._pause.stop()
        self._value = value
        shown = shown_answer(self._item, value)
        self._field.blockSignals(True)
        if isinstance(self._field, QLineEdit):
            self._field.setText(shown)
        else:
            self._field.setPlainText(shown)
        self._field.blockSignals(False)
        self._say(Reading(value))

    @property
    def unread(self) -> str:
        """What is typed though it is no answer; "" when all is well."""
        return self.text() if self._read(self.text()).fault else ""

    def show_unread(self, text: str) -> None:
        """Show again what was typed and is no answer, with the reason."""
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
        self._say(self._read(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo are the form's, whose steps are answers and not letters; first a text that
        is no answer goes."""
        if event.type() != QEvent.Type.KeyPress or not (is_undo(event) or is_redo(event)):
            return False
        if is_undo(event) and self.unread:
            self.flush()
            self.set_value(self._value)
        else:
            event.ignore()  # and so it comes to what lies around
        return True

    def flush(self) -> None:
        """Tell what is typed, if it was not told yet."""
        self._pause.stop()
        found = self._read(self.text())
        self._say(found)
        if found.value != self._value:
            self._value = found.value
            self.answered.emit(found.value)

    def press(self, key: str) -> bool:
        """Digits are typed into the field, not pressed."""
        return False

    def take_focus(self) -> None:
        self._field.setFocus()

    def _wait(self) -> None:
        self._pause.start()

    def _say(self, found: Reading) -> None:
        set_kind(self._message, "error" if found.fault else "warning")
        set_text(self._message, found.fault or found.doubt)
        state = "error" if found.fault else "warning" if found.doubt else ""
        set_kind(self._field, state, "state")
        self._field.setAccessibleDescription(found.fault or found.doubt)
        if found.doubt and isinstance(self._field, QLineEdit):
            self._field.setText(shown_answer(self._item, found.value))
