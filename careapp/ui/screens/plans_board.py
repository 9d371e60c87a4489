"""The board of care plans: a column for each state, a card for each plan."""

from PySide6.QtCore import Signal

from careapp.domain.access import Action, Actor
from careapp.domain.plans import COLUMNS
from careapp.i18n import translate
from careapp.services.plan_board import Board
from careapp.ui import labels
from careapp.ui.screens.board_cards import BoardColumn, CardBoard
from careapp.ui.screens.plan_card import plan_card
from careapp.ui.screens.plan_words import column_look
from careapp.ui.widgets import button

SIGNS_KEY = "F8"


class BoardPage(CardBoard):
    """What is pressing stands first in its column."""

    signs_asked = Signal()

    def __init__(self, actor: Actor) -> None:
        columns: dict[str, BoardColumn] = {each: BoardColumn(column_look(each)) for each in COLUMNS}
        new = translate("BoardPage", "Open a plan")
        super().__init__(columns, "plans", new, actor, Action.KEEP_PLANS)
        self.board: Board | None = None
        self._header.set_title(self.tr("Care plans"))
        self.signs = button(self.tr("Early signs"), key=SIGNS_KEY, icon="warning")
        self.signs.clicked.connect(self.signs_asked)
        for action in (self.signs, self._report, self._new):
            self._header.add_action(action)
        for each in self._columns.values():
            self._beside.addWidget(each, 1)
        self._body.setLayout(self._beside)

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
            column.show_cards([self._listen(plan_card(each, board)) for each in board.cards
                               if each.column == name])  # fmt: skip
        words = self.tr(
            "No plans yet. A plan says what a child is to be helped with, who does what by when, "
            "and when you look again. Open one here, from a child's page, or from the results of a "
            "screening."
        )
        self._show_what_is(cards=bool(board.cards), anybody=board.anybody, sentence=words)
        self._take_focus(at)
