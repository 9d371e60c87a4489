"""One row per item of a form: what it asks and the control that answers it."""

from typing import Protocol

from PySide6.QtCore import QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from careapp.domain.records import Answer
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.ui import theme
from careapp.ui.choice_bar import ChoiceBar
from careapp.ui.form_fields import FieldRow
from careapp.ui.grid_items import item_choices
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import label

_BESIDE = 560  # a row at least this wide has its answers beside the words, not below


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
    """A row; `changed` tells the item and its answer."""

    changed = Signal(str, object)

    def __init__(self, item: Item, words: str, control: QWidget) -> None:
        """`words` stand before the control; none where it shows them itself."""
        super().__init__()
        self.item = item
        self._short = item.text is None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        if words:
            heading = label(words, wrap=not self._short)
            least = heading.sizeHint().width() if self._short else 0
            heading.setMinimumWidth(max(theme.px(52), least))
            self._box.addWidget(heading, 0 if self._short else 1)
            self._box.setContentsMargins(theme.px(10), 3, theme.px(6), 3)
        else:
            self._box.setContentsMargins(0, 0, 0, 0)
        self._lit = bool(words)
        self._box.setSpacing(theme.px(8))
        self._box.addWidget(control, 0 if words and not self._short else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self._short or self.width() >= theme.px(_BESIDE)
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


def row_for(form: Form, item: Item, language: str) -> tuple[ItemRow, Control]:
    """The row that fits an item, and the control in it."""
    words = item.label(language)
    made: ChoiceBar | TickBox | FieldRow
    if item.kind in ("choice", "band"):
        made = ChoiceBar(words, item_choices(form, item, language))
    elif item.kind == "tick":
        made = TickBox(words, item.level or "accent")
    else:
        made = FieldRow(item, words)
    row = ItemRow(item, words if isinstance(made, ChoiceBar) else "", made)
    made.answered.connect(lambda value: row.changed.emit(item.id, value))
    return row, made
