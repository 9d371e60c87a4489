"""The board of care plans: a column for each state, a card for each plan."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.plans import COLUMNS
from careapp.services.plan_board import Board, Card
from careapp.ui import labels, theme
from careapp.ui.pages import SPACING, Banner, EmptyState, PageHeader, ScrollPage
from careapp.ui.screens import plan_words
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.plan_card import PlanCard, picture
from careapp.ui.widgets import button, label

NEW_KEY, REPORT_KEY = "Ctrl+N", "F9"
_BESIDE = 640  # a page at least this wide has the columns side by side


class BoardColumn(QWidget):
    """The plans of one state, under its word, icon and number."""

    def __init__(self, column: str) -> None:
        super().__init__()
        word, icon, tone = plan_words.column_look(column)
        self.cards: list[PlanCard] = []
        self._word = word
        self._title = label(word, "h2")
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        head.addWidget(picture(icon, tone))
        head.addWidget(self._title, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addLayout(self._rows)
        whole.addStretch(1)

    def show_cards(self, cards: list[PlanCard]) -> None:
        clear(self._rows)
        self.cards = cards
        words = self.tr("{state} ({count})").format(state=self._word, count=len(cards))
        self._title.setText(words)
        self.setAccessibleName(words)
        for each in cards:
            self._rows.addWidget(each)
        if not cards:
            self._rows.addWidget(label(self.tr("None"), "muted"))


class BoardPage(ScrollPage):
    """What is pressing stands first in its column."""

    opened = Signal(str)  # a plan
    new_asked = Signal()
    report_asked = Signal()
    roster_asked = Signal()

    def __init__(self, *, may_keep: bool, may_report: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_keep = may_keep
        self.board: Board | None = None
        self.banner, self._header = Banner(), PageHeader(self.tr("Care plans"))
        self._report = button(self.tr("Make the report"), key=REPORT_KEY, icon="reports")
        self._report.clicked.connect(self.report_asked)
        self._new = button(self.tr("Open a plan"), "primary", key=NEW_KEY, icon="add")
        self._new.clicked.connect(self.new_asked)
        self._report.setEnabled(may_report)
        self._header.add_action(self._report)
        self._header.add_action(self._new)
        self._columns: Mapping[str, BoardColumn] = {each: BoardColumn(each) for each in COLUMNS}
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACING)
        for each in self._columns.values():
            self._beside.addWidget(each, 1)
        self._body, self._empty = QWidget(), EmptyState("", icon="plans")
        self._body.setLayout(self._beside)
        self._empty.acted.connect(self._act)
        for part in (self._header, self.banner, self._body):
            self.column.addWidget(part)
        self.column.addWidget(self._empty, 1)
        self.column.addStretch()
        self._body.hide()
        self._empty.hide()
        self._new.hide()

    def show_board(self, board: Board, at: str = "") -> None:
        """Show the plans; the keyboard goes to the plan `at`, or to the first of a column."""
        self.board = board
        place = board.classroom.label if board.classroom else self.tr("All classes")
        self._header.set_title(self.tr("Care plans · {place}").format(place=place))
        due = len(board.of("due"))
        counts = (
            self.tr("%n plan(s)", "", len(board.cards)) if board.cards else "",
            self.tr("%n review(s) due", "", due) if due else "",
            labels.term(board.term),
        )
        self._header.set_subtitle(" · ".join(filter(None, counts)))
        for name, column in self._columns.items():
            column.show_cards([self._card(each, board) for each in board.cards
                               if each.column == name])  # fmt: skip
        self._say_empty(board)
        self._body.setVisible(bool(board.cards))
        self._empty.setVisible(not board.cards)
        self._report.setVisible(bool(board.cards))
        self._new.setVisible(self._may_keep and board.anybody)
        self._take_focus(at)

    def _card(self, card: Card, board: Board) -> PlanCard:
        made = PlanCard(card, board)
        made.clicked.connect(lambda: self.opened.emit(card.life.plan.id))
        made.stepped.connect(lambda right, down: self._step(made, right, down))
        return made

    def _say_empty(self, board: Board) -> None:
        if not board.anybody:
            words = self.tr("There are no students here yet. Bring in the list first.")
            self._empty.set_sentence(words, self.tr("To the list of students"))
            return
        words = self.tr(
            "No plans yet. A plan says what a child is to be helped with, who does what by when, "
            "and when you look again. Open one here, from a child's page, or from the results of a "
            "screening."
        )
        self._empty.set_sentence(words, self.tr("Open a plan") if self._may_keep else "")

    def _act(self) -> None:
        there = self.board is not None and self.board.anybody
        (self.new_asked if there else self.roster_asked).emit()

    def _take_focus(self, at: str) -> None:
        every = [card for column in self._columns.values() for card in column.cards]
        first = self._columns[at].cards if at in self._columns else ()
        found = [card for card in every if card.card.life.plan.id == at] or [*first]
        if found:
            found[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(found[0])

    def _step(self, card: PlanCard, right: int, down: int) -> None:
        """The next card of the column, or the nearest one of the next column that has any."""
        columns = [each.cards for each in self._columns.values() if each.cards]
        at = next(n for n, cards in enumerate(columns) if card in cards)
        row = columns[at].index(card) + down
        cards = columns[min(max(at + right, 0), len(columns) - 1)]
        found = cards[min(max(row, 0), len(cards) - 1)]
        found.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._beside.setDirection(way.LeftToRight if beside else way.TopToBottom)
