"""Fields of a care plan: a few lines of text, a day to come, and chips to choose any of."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from unicodedata import category

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from careapp.domain.calendar import read_date
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.flow import FlowLayout
from careapp.ui.pickers import Picker, strong_width
from careapp.ui.widgets import button, label

_LINE = 26  # of text, from one to the next
_MOST = 34  # letters on a chip; the rest is in its tool tip


class Lines(QWidget):
    """A few lines of text under their name; Tab goes on."""

    changed = Signal()

    def __init__(self, name: str, lines: int = 2, example: str = "") -> None:
        super().__init__()
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(theme.px(_LINE * lines + 18))
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(example)
        self.edit.textChanged.connect(self.changed)
        title = label(name, "strong")
        title.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(title)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self._title = title

    def minimumSizeHint(self) -> QSize:
        """The name is higher once its style is known, and that may be after the dialog's size."""
        high = self._title.sizeHint().height() + 3 + self.edit.minimumHeight() + theme.px(6)
        return QSize(super().minimumSizeHint().width(), high)

    def text(self) -> str:
        return self.edit.toPlainText().strip()

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)

    def set_text(self, text: str) -> None:
        """Show a text; one that is there already keeps its cursor."""
        if text != self.text():
            self.edit.setPlainText(text)


class DayEdit(Field):
    """A day, typed and shown in the Buddhist Era; buttons for the usual ones beside it."""

    def __init__(self, name: str, today: date, ahead: Sequence[tuple[str, int]] = ()) -> None:
        super().__init__(name, example=labels.day(today))
        self._today = today
        self.edit.setFixedWidth(theme.px(124))
        self.edit.editingFinished.connect(self._tidy)
        usual = FlowLayout()
        for words, days in ahead:
            each = button(words, "pill")
            each.clicked.connect(lambda _=False, days=days: self._go(days))
            usual.addWidget(each)
        self._row.addLayout(usual, 1)
        self._row.setAlignment(usual, Qt.AlignmentFlag.AlignVCenter)

    @property
    def day(self) -> date | None:
        """None for nothing, and for what is no day."""
        try:
            return read_date(self.text()).value
        except ValueError:
            return None

    @property
    def is_wrong(self) -> bool:
        return bool(self.text().strip()) and self.day is None

    def show_day(self, day: date | None) -> None:
        self.set_text(labels.day(day))
        self.say_hint()

    def _go(self, days: int) -> None:
        self.show_day(self._today + timedelta(days=days))

    def _tidy(self) -> None:
        if self.is_wrong:
            self.say(self.tr("Not a date. Write 24/11/2569."), "error")
        elif self.day is not None:
            self.show_day(self.day)
        else:
            self.say_hint()


class Chips(QWidget):
    """Words of which any may be on; a tick stands before those that are."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._chips: dict[str, QPushButton] = {}
        self._words: dict[str, str] = {}
        self._flow = FlowLayout(self, theme.px(6), theme.px(6))
        self.setAccessibleName(name)

    def offer(self, pairs: Iterable[tuple[str, str]], chosen: Iterable[str]) -> None:
        """Show pairs of id and words, telling nobody; the same ones keep their buttons."""
        self._words, on = dict(pairs), set(chosen)
        if list(self._words) != list(self._chips):
            for old in self._chips.values():
                self._flow.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._chips = {id_: self._chip(id_) for id_ in self._words}
            for first in [*self._chips.values()][:1]:
                self.setFocusProxy(first)
        for id_, chip in self._chips.items():
            chip.setChecked(id_ in on)
            self._say(id_)
        self.updateGeometry()

    def chosen(self) -> frozenset[str]:
        return frozenset(id_ for id_, chip in self._chips.items() if chip.isChecked())

    def words(self) -> dict[str, str]:
        """All that is offered."""
        return dict(self._words)

    def _chip(self, id_: str) -> QPushButton:
        words = self._words[id_]
        made = button(_cut(words), "pill", tip=words if _cut(words) != words else "")
        made.setCheckable(True)
        made.setMinimumWidth(strong_width(f"✓ {_cut(words)}"))
        made.clicked.connect(lambda: self._press(id_))
        self._flow.addWidget(made)
        made.show()
        return made

    def _press(self, id_: str) -> None:
        self._say(id_)
        self.changed.emit()

    def _say(self, id_: str) -> None:
        chip, words = self._chips[id_], _cut(self._words[id_])
        chip.setText(f"✓ {words}" if chip.isChecked() else words)
        chip.setAccessibleName(self._words[id_])


def narrow(picker: Picker) -> Picker:
    """One that takes the room it is given, however long the names in it are."""
    picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    picker.setMinimumContentsLength(10)
    return picker


def _cut(words: str) -> str:
    """Marks above and below a letter take no room of their own, and stay with it."""
    letters: list[str] = []
    for each in words:
        if letters and category(each) == "Mn":
            letters[-1] += each
        else:
            letters.append(each)
    return words if len(letters) <= _MOST else "".join(letters[: _MOST - 1]) + "…"


def foot(*buttons: QPushButton) -> FlowLayout:
    """Buttons below a form, from the left, in as many lines as they take."""
    row = FlowLayout(gap=8, line_gap=6)
    for each in buttons:
        row.addWidget(each)
    return row
