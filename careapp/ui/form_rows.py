"""One row per item of a form: what it asks and the control that answers it."""

from typing import NamedTuple, Protocol

from PySide6.QtCore import QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from careapp.domain.records import Answer
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.forms.logic import choices_of, refusal, spoken
from careapp.forms.scope import Scope
from careapp.ui import theme
from careapp.ui.choice_bar import ChoiceBar
from careapp.ui.choice_picker import ChoicePicker
from careapp.ui.form_fields import FieldRow
from careapp.ui.form_live import NoteLine, WorkedOut
from careapp.ui.grid_items import item_choices
from careapp.ui.option_list import OptionList
from careapp.ui.photo_field import PhotoField
from careapp.ui.photos import PhotoDesk
from careapp.ui.repeat_table import RepeatTable
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import label, set_text

_BESIDE = 560  # a row at least this wide has its answers beside the words, not below
_FOLDED = 12  # more choices than these are folded up
_LETTERS = 44  # choices with more letters in all stand below one another


class Control(Protocol):
    """What answers an item. `answered` tells what a person did (None: no answer any more)."""

    @property
    def answered(self) -> SignalInstance: ...

    def set_value(self, value: Answer | None) -> None:
        """Show an answer, telling nobody."""

    def take_focus(self) -> None: ...

    def press(self, key: str) -> bool:
        """A digit was pressed; True if it is an answer here."""

    def flush(self) -> None:
        """Tell what is typed and not told yet."""


class ItemRow(QWidget):
    """A row; `changed` tells the item and its answer, unless the form's constraint refuses it."""

    changed = Signal(str, object)

    def __init__(self, item: Item, words: str, control: QWidget, hint: str = "") -> None:
        """`words` stand before the control; none where it shows them itself."""
        super().__init__()
        self.item, self._control = item, control
        self._short = item.text is None
        self._below = isinstance(control, OptionList | RepeatTable | PhotoField)
        self._seen = Scope({})
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._heading: QLabel | None = None
        self._hint = control.hint if isinstance(control, FieldRow) else None
        self._message = label("", "error", wrap=True)
        self._message.hide()
        if words:
            self._add_words(words, hint)
        else:
            self._box.setContentsMargins(0, 0, 0, 0)
        self._lit = bool(words)
        self._box.setSpacing(theme.px(4 if self._below else 8))
        self._box.addWidget(control, 0 if words and not self._short and not self._below else 1)

    def _add_words(self, words: str, hint: str) -> None:
        self._heading = label(words, "strong" if self._below else "", wrap=not self._short)
        least = self._heading.sizeHint().width() if self._short else 0
        self._heading.setMinimumWidth(max(theme.px(52), least))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._heading)
        if hint:
            self._hint = label(hint, "small", wrap=True)
            column.addWidget(self._hint)
        column.addWidget(self._message)
        self._box.addLayout(column, 0 if self._short or self._below else 1)
        self._box.setContentsMargins(theme.px(10), 3, theme.px(6), 3)

    def take(self, value: Answer | None) -> None:
        """What the control tells: told on, or refused with the reason."""
        fault = "" if value is None else self.fault(value)
        set_text(self._message, fault)
        self._message.setVisible(bool(fault))
        if not fault:
            self.changed.emit(self.item.id, value)

    def fault(self, value: Answer) -> str:
        """Why the form does not let an answer stand; "" if it does."""
        return refusal(self.item, value, self._seen)

    def show_scope(self, seen: Scope, language: str) -> None:
        """What follows from the other answers: words, choices, what is worked out."""
        self._seen = seen
        control, item = self._control, self.item
        self._speak(seen, language)
        if item.choice_filter and isinstance(control, OptionList | ChoicePicker):
            control.offer([choice.value for choice in choices_of(item, seen)])
        if isinstance(control, WorkedOut):
            control.set_value(seen.answers.get(item.id))
        if isinstance(control, RepeatTable):
            control.show_scope(seen)

    def _speak(self, seen: Scope, language: str) -> None:
        """Say the answers that the words name."""
        control, item = self._control, self.item
        if item.text is not None and "${" in item.text.of(language):
            words = spoken(item.text.of(language), seen)
            if isinstance(control, NoteLine | FieldRow):
                control.set_words(words)
            elif isinstance(control, TickBox):
                control.setText(words)
            elif self._heading is not None:
                set_text(self._heading, words)
        if item.hint is not None and self._hint is not None and "${" in item.hint.of(language):
            set_text(self._hint, spoken(item.hint.of(language), seen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = (self._short or self.width() >= theme.px(_BESIDE)) and not self._below
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The row at work is pale."""
        at = self.window().focusWidget()
        if self._lit and at is not None and self.isAncestorOf(at):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.palette().row))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)


class Place(NamedTuple):
    """What a row stands in."""

    form: Form
    language: str
    photos: PhotoDesk | None = None


def row_for(place: Place, item: Item) -> tuple[ItemRow, Control]:
    """The row that fits an item, and the control in it."""
    words = item.label(place.language)
    hint = item.hint.unspoken(place.language) if item.hint else ""
    made = _control(place, item, words, hint)
    alone = isinstance(made, FieldRow | TickBox | NoteLine)
    row = ItemRow(item, "" if alone else words, made, hint)
    if isinstance(made, FieldRow):
        made.check = row.fault
    made.answered.connect(row.take)
    return row, made


_Made = (
    ChoiceBar | ChoicePicker | OptionList | TickBox | FieldRow | NoteLine | RepeatTable | PhotoField
)


def _control(place: Place, item: Item, words: str, hint: str) -> _Made:
    match item.kind:
        case "choice" | "band":
            return _chooser(place, item, words)
        case "many":
            choices = item_choices(place.form, item, place.language)
            return OptionList(words, choices, single=False)
        case "tick":
            return TickBox(words, item.level or "accent")
        case "note":
            return NoteLine(words)
        case "calculate":
            return WorkedOut(item, words)
        case "repeat":
            return RepeatTable(place.form, item, words)
        case "photo":
            return PhotoField(item.id, words, place.photos)
    return FieldRow(item, words, hint)


def _chooser(place: Place, item: Item, words: str) -> ChoiceBar | ChoicePicker | OptionList:
    """Few short choices beside one another, more of them below, many folded up."""
    choices = item_choices(place.form, item, place.language)
    wishes = item.appearance.split()
    if "minimal" in wishes or "autocomplete" in wishes or len(choices) > _FOLDED:
        return ChoicePicker(words, choices)
    long = sum(len(choice.word) for choice in choices) > _LETTERS or item.choice_filter is not None
    if item.kind == "choice" and item.text is not None and (long or "vertical" in wishes):
        return OptionList(words, choices, single=True)
    return ChoiceBar(words, choices)
