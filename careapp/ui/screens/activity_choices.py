"""A few of many: what is chosen stands below one another, more is added from a drop-down."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.pickers import Picker
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import label


def narrow(picker: Picker) -> Picker:
    """As wide as its place, whatever its longest words take."""
    picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    picker.setMinimumContentsLength(12)
    return picker


class Choices(QWidget):
    """Taking a tick out puts the words back into the drop-down."""

    changed = Signal()

    def __init__(self, name: str, add: str) -> None:
        super().__init__()
        self._add = add
        self._words: dict[str, str] = {}
        self._on: set[str] = set()
        self._may_write = True
        self.more = narrow(Picker(f"{name}: {add}"))
        self.more.picked.connect(self._take)
        self.setAccessibleName(name)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(label(name, "strong"))
        column.addLayout(self._rows)
        column.addWidget(self.more)

    def offer(self, pairs: Iterable[tuple[str, str]], chosen: Iterable[str]) -> None:
        """Show pairs of id and words, telling nobody."""
        self._words, self._on = dict(pairs), set(chosen)
        self._show()

    def allow(self, may_write: bool) -> None:
        """Whether anything can be chosen here; without, an empty one is not there at all."""
        self._may_write = may_write
        self._show()

    def chosen(self) -> frozenset[str]:
        return frozenset(self._on)

    def words(self) -> dict[str, str]:
        """All that is offered."""
        return dict(self._words)

    def _show(self) -> None:
        clear(self._rows)
        for id_, words in self._words.items():
            if id_ in self._on:
                tick = TickBox(words)
                tick.setChecked(True)
                tick.setEnabled(self._may_write)
                tick.answered.connect(lambda _on, id_=id_: self._drop(id_))
                put(self._rows, tick)
        left = [(words, id_) for id_, words in self._words.items() if id_ not in self._on]
        self.more.fill([(self._add, ""), *left], "")
        self.more.setVisible(self._may_write and bool(left))
        self.setVisible(bool(self._on) or (self._may_write and bool(left)))

    def _take(self, id_: object) -> None:
        if id_:
            self._on.add(str(id_))
            self._show()
            self.changed.emit()
            self.more.setFocus()

    def _drop(self, id_: str) -> None:
        self._on.discard(id_)
        self._show()
        self.changed.emit()
        self.more.setFocus()
