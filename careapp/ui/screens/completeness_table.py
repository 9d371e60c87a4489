"""The completeness board as a table that is worked by mouse or keys alone."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from careapp.reports.boards import Board
from careapp.ui import theme
from careapp.ui.record_table import dress, fade_last
from careapp.ui.screens import completeness_widths as widths
from careapp.ui.screens.completeness_cells import NUMBER, CellPainter
from careapp.ui.screens.completeness_model import CHILDREN, FORMS, NAME, BoardModel, Spot
from careapp.ui.screens.completeness_widths import Level
from careapp.ui.screens.pinned_table import PinnedTable
from careapp.ui.widgets import set_kind

_CHILDREN_WIDTH, _AROUND_NAME = 92, 16
_NAME_LEAST, _NAME_WIDEST = 150, 236  # of children


class BoardTable(PinnedTable):
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

    def show_board(self, board: Board, day: date | None = None) -> None:
        """Show a board; the cell at work stays where it was, if it is there still."""
        before = self.spot()
        column = self.currentIndex().column()
        self._board.show(board, day)
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
        it is shorter still the heads wrap, then heads and counts are small.
        """
        columns = range(FORMS, self._board.columnCount())
        if not columns:
            return
        given = widths.share_out(
            self.viewport().width(),
            self._names_width(),
            0 if self._board.of_class else self._children_width(),
            [(self._head(n), str(self._board.index(0, n).data() or "")) for n in columns],
        )
        self._board.level = given.level
        self.setColumnHidden(CHILDREN, not given.children)
        self.setColumnWidth(CHILDREN, given.children)
        self.setColumnWidth(NAME, given.name)
        for n, width in zip(columns, given.forms, strict=True):
            self.setColumnWidth(n, width)
        self._dress_head(given.level)

    def _names_width(self) -> tuple[int, int]:
        """How wide the names would be, and have to be; those of classes are never cut."""
        rows = range(self._board.rowCount())
        names = (str(self._board.index(row, NAME).data() or "") for row in rows)
        longest = widths.widest(names, bold=not self._board.of_class) + theme.px(_AROUND_NAME)
        if not self._board.of_class:
            return longest, longest
        wanted = longest + theme.px(NUMBER)
        return min(wanted, theme.px(_NAME_WIDEST)), min(wanted, theme.px(_NAME_LEAST))

    def _children_width(self) -> int:
        return max(theme.px(_CHILDREN_WIDTH), widths.widest([self._head(CHILDREN)]) + theme.px(24))

    def _head(self, column: int) -> str:
        said = str(self._board.headerData(column, Qt.Orientation.Horizontal) or "")
        return said.replace("\n", " ")

    def _dress_head(self, level: Level) -> None:
        """Its height, and the air beside its words."""
        line = QFontMetrics(theme.font(level.size)).height()
        lines = 2 if level.wrapped else 1
        head = self.horizontalHeader()
        head.setFixedHeight(max(theme.px(34), line + 4) + line * (lines - 1))
        set_kind(head, "close" if level.small else "")

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
