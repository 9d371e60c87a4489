"""Of which parts a booklet is made: each is taken in or left out."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.pages import action_row
from careapp.ui.pickers import strong_width
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label

_BESIDE = 36  # of the words: the box


class PartsDialog(QDialog):
    """A tick is a part that is printed; the booklet is made anew when it is closed."""

    chosen = Signal(object)  # the ids of the parts that are left out

    def __init__(
        self, parent: QWidget | None, parts: Mapping[str, str], without: Collection[str]
    ) -> None:
        """`parts` are their words by id, in order."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Parts of the booklet"))
        self.ticks: dict[str, TickBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(2))
        column.addWidget(label(self.windowTitle(), "h2"))
        column.addLayout(self._lay_out(parts, without))
        leave, self.take = button(self.tr("Cancel")), button(self.tr("Make it"), "primary")
        leave.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)
        self.take.setDefault(True)
        column.addSpacing(theme.px(10))
        column.addLayout(action_row(leave, self.take))
        self._weigh()

    def _lay_out(self, parts: Mapping[str, str], without: Collection[str]) -> QGridLayout:
        """In two columns, read downwards: one would be too high for a small laptop."""
        grid, half = QGridLayout(), -(-len(parts) // 2)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(2))
        for n, (id_, words) in enumerate(parts.items()):
            tick = self.ticks[id_] = TickBox(words)
            tick.setChecked(id_ not in without)
            tick.setMinimumWidth(strong_width(words) + theme.px(_BESIDE))  # on one line
            tick.answered.connect(self._weigh)
            grid.addWidget(tick, n % half, n // half)
        return grid

    def _without(self) -> frozenset[str]:
        return frozenset(id_ for id_, tick in self.ticks.items() if not tick.isChecked())

    def _weigh(self, _: object = None) -> None:
        """A booklet has one part at least."""
        self.take.setEnabled(len(self._without()) < len(self.ticks))

    def _take(self) -> None:
        self.chosen.emit(self._without())
        self.accept()
