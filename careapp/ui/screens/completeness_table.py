"""The completeness board as a table that is worked by mouse or keys alone."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from careapp.reports.boards import Board
from careapp.ui import theme
from careapp.ui.record_table import dress, fade_last
from careapp.ui.screens.completeness_cells import CellPainter
from careapp.ui.screens.completeness_model import CHILDREN, FORMS, NAME, BoardModel, Spot

_CHILDREN_WIDTH, _FORM_WIDEST = 92, 190
_NAME_LEAST = {True: 180, False: 80}
_AROUND_COUNT = 46  # the sign before it, and air
_NAME_WIDTH = {True: 236, False: 104}  # of children, of classes


class BoardTable(QTableView):
    """A press or Enter on a cell picks it: a hole, a class by its name, a child by its name."""

    picked = Signal(object)  # Spot
    moved = Signal(object)  # the Spot at work

    def __init__(self, model: BoardModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = model
        self.setModel(model)
        self.setAccessibleName(name)
        dress(self, row_height=38)
        self.verticalHeader().hide()
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(CellPainter(self))
        self.clicked.connect(self._pick)
        self.selectionModel().currentChanged.connect(self._tell_moved)

    def show_board(self, board: Board) -> None:
        """Show a board; the cell at work stays where it was, if it is there still."""
        before = self.spot()
        column = self.currentIndex().column()
        self._board.show(board)
        self.fit()
        self._start_at(before, column)

    def spot(self) -> Spot | None:
        """The cell at work."""
        return self._board.spot(self.currentIndex())

    def spot_of(self, form: str, place: str) -> Spot | None:
        """A line's cell of a form."""
        found = filter(None, map(self._board.spot, self._board.spots()))
        wanted = (
            each
            for each in found
            if each.asked and each.asked.form == form and each.line.place == place
        )
        return next(wanted, None)

    def fit(self) -> None:
        """Share the width out: the forms alike, what is left to the names.

        Where room is short the children are not counted: each cell says of how many it is. Where
        it is shorter still the headings wrap, and each form is as wide as it has to be.
        """
        of_class, forms = self._board.of_class, self._board.columnCount() - FORMS
        if forms < 1:
            return
        columns, self._board.wrapped = range(FORMS, FORMS + forms), False
        width, widest = self.viewport().width(), max(self._heading(n) for n in columns)
        least = theme.px(_NAME_LEAST[of_class])
        children = max(theme.px(_CHILDREN_WIDTH), self._heading(CHILDREN))
        hidden = of_class or width < least + children + forms * widest
        self.setColumnHidden(CHILDREN, hidden)
        left = width - (0 if hidden else children)
        share = (left - theme.px(_NAME_WIDTH[of_class])) // forms
        form = max(min(share, theme.px(_FORM_WIDEST)), widest)
        wrapped = self._board.wrapped = least + form * forms > left
        for n in columns:
            self.setColumnWidth(n, self._narrow(n) if wrapped else form)
        self._set_head_lines(2 if wrapped else 1)
        self.setColumnWidth(CHILDREN, children)
        self.setColumnWidth(NAME, max(left - sum(map(self.columnWidth, columns)), least))

    def _heading(self, column: int, *, wrapped: bool = False) -> int:
        """The width that a heading finds room in, or the longest of its words."""
        head = str(self._board.headerData(column, Qt.Orientation.Horizontal))
        metrics, words = QFontMetrics(theme.font()), head.split() if wrapped else [head]
        return max(map(metrics.horizontalAdvance, words)) + theme.px(24)

    def _narrow(self, column: int) -> int:
        """As wide as a form has to be: its counts are never cut."""
        bold = QFontMetrics(theme.font(bold=True))
        longest = str(self._board.index(0, column).data() or "")  # that of all together
        counts = bold.horizontalAdvance(longest) + theme.px(_AROUND_COUNT)
        return max(self._heading(column, wrapped=True), counts)

    def _set_head_lines(self, lines: int) -> None:
        line = QFontMetrics(theme.font()).height()
        self.horizontalHeader().setFixedHeight(max(theme.px(34), line + 4) + line * (lines - 1))

    def _start_at(self, before: Spot | None, column: int) -> None:
        at = self._board.index(0, FORMS)
        for index in self._board.spots():
            spot = self._board.spot(index)
            if index.column() == column and before and spot and _same(before, spot):
                at = index
                break
        self.setCurrentIndex(at)

    def _pick(self, index: QModelIndex) -> None:
        spot = self._board.spot(index)
        if spot is not None:
            self.picked.emit(spot)

    def _tell_moved(self, now: QModelIndex) -> None:
        spot = self._board.spot(now)
        if spot is not None:
            self.moved.emit(spot)

    def _leads_on(self, index: QModelIndex) -> bool:
        """Whether a press does something here."""
        spot = self._board.spot(index)
        if spot is None:
            return False
        by_name = index.column() == NAME and (spot.pupil is not None or not spot.line.total)
        return spot.hole or (by_name and not (self._board.of_class and spot.pupil is None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        fade_last(self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        leads_on = self._leads_on(self.indexAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if leads_on else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()  # before the scroll bars are reckoned with
        super().resizeEvent(event)


def _same(one: Spot, other: Spot) -> bool:
    ids = [each.pupil.student.id if each.pupil else "" for each in (one, other)]
    return one.line.place == other.line.place and ids[0] == ids[1]
