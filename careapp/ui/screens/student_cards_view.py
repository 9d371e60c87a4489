"""The class as cards that flow to the width; only those that can be seen are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from careapp.ui import theme
from careapp.ui.lines import wrapped
from careapp.ui.record_model import ACCESSIBLE, DISPLAY, TOOL_TIP, Column, Index, RecordModel
from careapp.ui.screens.student_card import GAP, CardDelegate, card_height
from careapp.ui.screens.student_rows import Marks, Row
from careapp.ui.screens.student_words import Face, card_words, face

_NARROWEST = 250  # a card, with the gap beside it
_TIP = 340  # the widest line of a tool tip


class CardModel(RecordModel[Row]):
    """The children with their faces, made when they are first seen."""

    def __init__(self) -> None:
        super().__init__([Column("", _searched)])
        self._marks: Marks | None = None
        self._whole = False
        self._faces: dict[int, Face] = {}

    def show_children(self, rows: Sequence[Row], marks: Marks, *, whole_school: bool) -> None:
        self._faces, self._marks, self._whole = {}, marks, whole_school
        self.show(rows)

    def face(self, n: int) -> Face:
        if n not in self._faces:
            assert self._marks is not None
            self._faces[n] = face(self.record(n), self._marks, whole_school=self._whole)
        return self._faces[n]

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if role in (ACCESSIBLE, TOOL_TIP) and index.isValid() and self._marks is not None:
            words = card_words(self.record(index.row()), self._marks)
            if role == ACCESSIBLE:
                return ". ".join(words)
            metrics = QFontMetricsF(theme.font())
            return "\n".join(
                line for each in words for line in wrapped(each, theme.px(_TIP), metrics)
            )
        return super().data(index, role)


def _searched(row: Row) -> str:
    """What typing letters looks for: names begin with them, not with ด.ญ."""
    return f"{row.pupil.student.first_name} {row.pupil.student.last_name}"


class CardView(QListView):
    """Cards in lines; Enter or a double press opens one, arrows go in all four directions."""

    opened = Signal(object)
    chosen = Signal(object)  # the record at work has changed

    def __init__(self, model: CardModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = model
        self.delegate = CardDelegate(model.face, self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._choose)
        model.modelReset.connect(self._start)
        self.fit()

    def record(self) -> Row | None:
        """The child at work."""
        n = self.currentIndex().row()
        return self.cards.record(n) if 0 <= n < self.cards.rowCount() else None

    def choose(self, row: int) -> None:
        self.setCurrentIndex(self.cards.index(row, 0))

    def fit(self) -> None:
        """Share the width out among as many cards as it has room for."""
        height, count = card_height() + theme.px(GAP), self.cards.rowCount()
        columns = self._columns(self.width())
        scrolls = -(-count // columns) * height > self.height() + theme.px(GAP)
        width = self.width() - (self.verticalScrollBar().sizeHint().width() if scrolls else 0)
        columns = self._columns(width)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        )
        # Qt begins a new line where a cell would end at the very edge: one pixel less.
        cell = QSize(max((width - 1) // columns, 1), height)
        self.delegate.set_cells(columns, cell)
        self.setGridSize(cell)
        self.verticalScrollBar().setSingleStep(height // 3)

    def _columns(self, width: int) -> int:
        return max(width // theme.px(_NARROWEST), 1)

    def _start(self) -> None:
        self.fit()
        if self.cards.rowCount():
            self.choose(0)

    def _choose(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.cards.record(now.row()))

    def _open(self) -> None:
        record = self.record()
        if record is not None:
            self.opened.emit(record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        under = self.indexAt(event.position().toPoint())
        if under.isValid():
            self.choose(under.row())
            self._open()
