"""The card around the heat map: its order, a filter that can be taken off, what the signs mean."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from careapp.services.results import ClassResults
from careapp.ui import theme
from careapp.ui.marks import Legend
from careapp.ui.pages import Card
from careapp.ui.pickers import Pills
from careapp.ui.screens.results_heat import HeatMap
from careapp.ui.screens.results_rows import CLASS_ORDER, WORST_FIRST, Row, signs
from careapp.ui.widgets import button, label


class HeatCard(Card):
    """The order stays as it was chosen when another form or class is shown."""

    opened = Signal(str)  # a student's id
    moved = Signal(QPoint)  # where the row at work is, in the card

    def __init__(self) -> None:
        super().__init__(self.tr("The whole class"))
        self.table: HeatMap | None = None
        pairs = [
            (CLASS_ORDER, self.tr("In class order")),
            (WORST_FIRST, self.tr("The worst first")),
        ]
        self.order = Pills(pairs, self.tr("Order"))
        self.order.picked.connect(self._sort)
        self._filter, self._filtered = button(self.tr("Show all"), "plain"), label("", "muted")
        self._filter.clicked.connect(self.show_all)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self.order)
        row.addWidget(self._filtered)
        row.addWidget(self._filter)
        row.addStretch(1)
        self._holder = QVBoxLayout()
        self.add(row)
        self.add(self._holder)

    def show_results(self, results: ClassResults) -> None:
        """Every child of the class, by the scales of the form."""
        while item := self._holder.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.table = HeatMap(results, self.accessibleName(), self.order.chosen())
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._follow)
        self._holder.addWidget(self.table)
        self._holder.addWidget(Legend(signs(results.form, results.scales)))
        self._filtered.hide()
        self._filter.hide()

    def start(self) -> None:
        """Put the keyboard on the first row."""
        if self.table is not None:
            self.table.setFocus()

    def show_only(self, students: Collection[str], words: str) -> None:
        """Show some of the children, and in `words` which."""
        self._filtered.setText(words)
        self._filtered.show()
        self._filter.show()
        if self.table is not None:
            self.table.show_only(students)

    def show_all(self) -> None:
        """Take a filter off."""
        self._filtered.hide()
        self._filter.hide()
        if self.table is not None:
            self.table.show_all()

    def _sort(self, order: str) -> None:
        if self.table is not None:
            self.table.sort(order)

    def _open(self, row: Row) -> None:
        self.opened.emit(row.pupil.student.id)

    def _follow(self) -> None:
        """Keep the row at work in sight: the page scrolls, not the table."""
        if self.table is not None and self.table.hasFocus():
            at = self.table.visualRect(self.table.currentIndex()).center()
            self.moved.emit(self.mapFromGlobal(self.table.viewport().mapToGlobal(at)))
