"""Who needs help where: a heat map of classes, or of the terms of one class, by dimension."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from careapp.services.needs import Needs
from careapp.ui.pages import Card, EmptyState, ScrollBody, ScrollPart, page_column
from careapp.ui.picture_view import PictureView
from careapp.ui.widgets import label, set_text


class NeedsPage(QWidget):
    """Each cell opens its children."""

    children_asked = Signal(object, str)  # their ids, and what they have in common

    def __init__(self) -> None:
        super().__init__()
        self.found: Needs | None = None
        self.picture = PictureView()
        self._card, self._about = Card(), label("", "muted", wrap=True)
        self._empty = EmptyState("", icon="reports")
        self._card.add(self._about)
        self._card.add(self.picture)
        inside = ScrollBody()
        column = page_column(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch()
        self._part = ScrollPart(inside)
        whole = page_column(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._part, 1)
        whole.addWidget(self._empty, 1)
        self._empty.hide()
        self.picture.picked.connect(self._pick)

    def show_needs(self, found: Needs) -> None:
        """Show what was counted, or that there is nothing yet."""
        self.found, chart = found, found.chart
        self._part.setVisible(chart is not None)
        self._empty.setVisible(chart is None)
        if chart is None:
            self.picture.show_chart(None)
            words = self.tr("Nobody here is screened yet in these terms. The map shows then.")
            self._empty.set_sentence(words)
            return
        self._card.set_title(chart.title)
        words = self.tr(
            "Per cent of those screened, and below it how many children. Darker is more. A cell "
            "opens its children."
        )
        set_text(self._about, words)
        self.picture.show_chart(chart, words)

    def _pick(self, row: int, column: int) -> None:
        found = self.found
        if found is None or found.chart is None:
            return
        ids = found.who(row, column)
        if ids:
            chart = found.chart
            name = f"{chart.columns[column]}: {chart.rows[row].name}"
            self.children_asked.emit(ids, name)
