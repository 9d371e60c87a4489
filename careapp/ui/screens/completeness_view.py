"""The completeness board with, beside it or in its place, the list of those who are missing."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careapp.reports.boards import Board
from careapp.ui import theme
from careapp.ui.marks import Legend
from careapp.ui.pages import SPACING, Card
from careapp.ui.screens import completeness_words as words
from careapp.ui.screens.completeness_model import BoardModel, Spot
from careapp.ui.screens.completeness_panel import ChasePanel
from careapp.ui.screens.completeness_table import BoardTable
from careapp.ui.widgets import label, set_text

_BESIDE = 960  # a view at least this wide has the list beside the board
_PANEL = 364


class BoardView(QWidget):
    """A press or Enter on a hole opens its list; Escape closes it."""

    class_asked = Signal(object)  # Classroom
    child_asked = Signal(object)  # Pupil

    def __init__(self, *, may_fill: Callable[[str], bool]) -> None:
        super().__init__()
        self.table = BoardTable(BoardModel(), self.tr("What is in, by class and form"))
        self.panel = ChasePanel(may_fill=may_fill)
        self._card, self._rules = Card(), label("", "small", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(Legend(words.legend()), 1)
        hint = label(self.tr("Enter: who is missing"), "small")
        foot.addWidget(hint, 0, Qt.AlignmentFlag.AlignTop)
        self._card.add(self.table, 1)
        self._card.add(self._rules)
        self._card.add(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self._card, 1)
        row.addWidget(self.panel, 1)
        self.panel.hide()
        self.table.picked.connect(self._pick)
        self.table.moved.connect(self._follow)
        self.panel.closed.connect(self.close_list)
        self.panel.child_asked.connect(self.child_asked)

    def show_board(self, board: Board, day: date | None = None) -> None:
        """Show a board; an open list stays open, with the numbers of now."""
        said = [words.all_in()] if board.whole.complete else []
        text = " · ".join(filter(None, (*said, words.rules(board))))
        set_text(self._rules, text)
        self._rules.setVisible(bool(text))
        self.table.show_board(board, day)
        spot = self.panel.spot
        if self.panel.isHidden() or spot is None or spot.asked is None:
            return
        now = self.table.spot_of(spot.asked.form, spot.line.place)
        if now is not None and now.hole:
            self.panel.show_hole(now)
        else:
            self.close_list()

    def start(self) -> None:
        """Give the board the keyboard, or the list where that is open."""
        (self.table if self.panel.isHidden() else self.panel.list).setFocus()

    def close_list(self) -> None:
        """The board alone again, with the keyboard."""
        if not self.panel.isHidden():
            self.panel.hide()
            self._fit()
            self.table.setFocus()

    def _pick(self, spot: Spot) -> None:
        """A hole opens its list, a class its children, a child its page."""
        if spot.hole:
            self.panel.show_hole(spot)
            self.panel.show()
            self._fit()
            self.panel.list.setFocus()
        elif spot.asked is None and spot.pupil is not None:
            self.child_asked.emit(spot.pupil)
        elif spot.asked is None and not spot.line.total:
            self.class_asked.emit(spot.line.pupils[0].classroom)

    def _follow(self, spot: Spot) -> None:
        """While the list is open beside the board, it is that of the cell at work."""
        if spot.hole and not self.panel.isHidden() and self.table.hasFocus():
            self.panel.show_hole(spot)

    def _fit(self) -> None:
        beside = self.width() >= theme.px(_BESIDE)
        widest = theme.px(_PANEL) if beside else 16_777_215  # Qt's own word for no limit
        self.panel.setMinimumWidth(theme.px(_PANEL) if beside else 0)
        self.panel.setMaximumWidth(widest)
        self._card.setVisible(beside or self.panel.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.panel.isHidden():
            self.close_list()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
