"""The table of a report's numbers: a press or Enter on one opens it, and a row its child."""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from careapp.reports.model import Table
from careapp.ui import labels, theme
from careapp.ui.record_table import dress, fade_last
from careapp.ui.screens.number_model import NumberModel

_LEAST, _WIDEST = 84, 560  # of a column
_LOOKED_AT = 60  # rows, for the width of a column


class NumberTable(QTableView):
    picked = Signal(object, str)  # a Number, and what it says
    child_picked = Signal(str)  # a student's id

    def __init__(self, name: str) -> None:
        super().__init__()
        self._numbers = NumberModel()
        self.setModel(self._numbers)
        self.setAccessibleName(name)
        dress(self)
        self.verticalHeader().hide()
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(False)
        heads = self.horizontalHeader()
        heads.setSectionsClickable(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.clicked.connect(self._pick)
        self.doubleClicked.connect(self._open_child)

    def show_table(self, table: Table) -> None:
        self._numbers.show(table)
        self._fit()
        self.setCurrentIndex(self._numbers.first())

    @property
    def names(self) -> bool:
        """Whether there are rows that lead to a child."""
        return self._numbers.names

    def _fit(self) -> None:
        """A number's column is as wide as its own heading, one of words as its words; the headings
        over several wrap."""
        metrics, model = QFontMetrics(theme.font(bold=True)), self._numbers
        wrap, tall = int(Qt.TextFlag.TextWordWrap), 0
        for n in range(model.columnCount()):
            head = model.heading(n)
            words = [head.rpartition("\n")[2]]
            words += [model.text(row, n) for row in range(min(model.rowCount(), _LOOKED_AT))]
            width = max(map(metrics.horizontalAdvance, words)) + theme.px(26)
            width = min(max(width, theme.px(_LEAST)), theme.px(_WIDEST))
            self.setColumnWidth(n, width)
            room = QRect(0, 0, width - theme.px(20), 10_000)
            tall = max(tall, metrics.boundingRect(room, wrap, labels.thai(head)).height())
        self.horizontalHeader().setFixedHeight(tall + theme.px(12))

    def _pick(self, index: QModelIndex) -> None:
        number = self._numbers.number(index)
        if number is not None:
            self.picked.emit(number, self._numbers.words(index))

    def _open_child(self, index: QModelIndex) -> None:
        student = "" if self._numbers.number(index) else self._numbers.student(index)
        if student:
            self.child_picked.emit(student)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentIndex())
            self._open_child(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._numbers.number(self.indexAt(event.position().toPoint()))
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(arrow if under is None else hand)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        fade_last(self)
