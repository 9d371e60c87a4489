"""The children of a class view, as a table or as cards: who is shown, who is at work."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from careapp.ui.pages import Card
from careapp.ui.screens.student_cards_view import CardModel, CardView
from careapp.ui.screens.student_order import Order
from careapp.ui.screens.student_rows import ClassView, Row
from careapp.ui.screens.student_table import StudentModel, StudentTable, columns

TABLE, CARDS = "table", "cards"


class StudentList(QStackedWidget):
    """Shows the same rows in either view; each is made when it is first looked at."""

    opened = Signal(object)  # a Row
    order_asked = Signal(str)  # a heading was pressed: what of a child to go by

    def __init__(self, view: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._as, self._today = CARDS if view == CARDS else TABLE, today
        self._class: ClassView | None = None
        self._rows: Sequence[Row] = ()
        self._order = Order()
        self._table: StudentTable | None = None
        self._cards: CardView | None = None
        self._framed = Card()
        self.addWidget(self._framed)

    @property
    def view(self) -> str:
        """`table` or `cards`."""
        return self._as

    @property
    def rows(self) -> Sequence[Row]:
        """The children as they stand."""
        return self._rows

    def row(self) -> Row | None:
        """The child at work."""
        shown = self._shown()
        return shown.record() if shown else None

    def choose(self, student: str) -> None:
        """Put a child to work, if it is shown."""
        shown = self._shown()
        for n, row in enumerate(self._rows if shown else ()):
            if shown and row.pupil.student.id == student:
                shown.choose(n)
                return

    def show_rows(self, view: ClassView, rows: Sequence[Row], order: Order) -> None:
        """Show some children of a class view; the child at work stays at work, but in another
        order the first is to be seen."""
        at, before = self.row() if order == self._order else None, self._class
        self._class, self._rows, self._order = view, rows, order
        if before is None or _columns_differ(before, view):
            self._drop_table()
        self._fill(at)

    def show_as(self, view: str) -> None:
        """The other view of the same children."""
        at = self.row()
        self._as = view
        self._fill(at)

    def take_focus(self) -> None:
        if shown := self._shown():
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown(self) -> StudentTable | CardView | None:
        return self._cards if self._as == CARDS else self._table

    def _fill(self, at: Row | None) -> None:
        if self._class is None:
            return
        if self._as == CARDS:
            self._fill_cards(self._class)
        else:
            self._fill_table(self._class)
        if at is not None:
            self.choose(at.pupil.student.id)

    def _fill_cards(self, view: ClassView) -> None:
        if self._cards is None:
            self._cards = CardView(CardModel(), self.tr("Students"))
            self._cards.opened.connect(self.opened)
            self.addWidget(self._cards)
        whole = view.classroom is None
        self._cards.cards.show_children(self._rows, view.marks, whole_school=whole)
        self.setCurrentWidget(self._cards)

    def _fill_table(self, view: ClassView) -> None:
        if self._table is None:
            found = columns(view.marks, self._today, whole_school=view.classroom is None)
            model = StudentModel(found, view.marks.dimensions)
            self._table = StudentTable(model, self.tr("Students"))
            self._table.opened.connect(self.opened)
            self._table.order_asked.connect(self.order_asked)
            self._framed.add(self._table, 1)
            self._table.show()
        self._table.students.show(self._rows)
        self._table.show_order(self._order)
        self.setCurrentWidget(self._framed)

    def _drop_table(self) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None


def _columns_differ(before: ClassView, view: ClassView) -> bool:
    whole = (before.classroom is None) != (view.classroom is None)
    return whole or before.marks.dimensions != view.marks.dimensions
