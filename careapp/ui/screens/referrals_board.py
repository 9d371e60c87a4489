"""The board of referrals: what nobody answers on top, columns by state, closed ones below."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from careapp.domain.access import Action, Actor
from careapp.domain.referral_lists import usual_lists
from careapp.domain.referrals import COLUMNS, SIDES
from careapp.i18n import language, translate
from careapp.services.referral_board import Board, Card
from careapp.ui import labels, theme
from careapp.ui.pages import SPACING
from careapp.ui.pickers import Pills
from careapp.ui.screens import referral_words
from careapp.ui.screens.board_cards import BoardCard, BoardColumn, CardBoard, Said
from careapp.ui.screens.home_parts import clear
from careapp.ui.widgets import button, label

ALL = "all"
_CARD = 300  # about as wide is a card that stands above or below them
_OVER, _UNDER = "unanswered", "closed"


class Strip(BoardColumn):
    """Cards of one state side by side, as many as there is room for."""

    def __init__(self, look: tuple[str, str, str]) -> None:
        super().__init__(look)
        self._grid, self._across = QGridLayout(), 1
        self._grid.setSpacing(8)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(1, self._grid)

    def show_cards(self, cards: Iterable[BoardCard]) -> None:
        clear(self._grid)
        super().show_cards(cards)

    def place(self) -> None:
        for n in range(self._grid.columnCount()):
            self._grid.setColumnStretch(n, int(n < self._across))
        for n, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(n, self._across))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = max(1, self.width() // theme.px(_CARD))
        if across != self._across:
            self._across = across
            self.place()


def _column(name: str) -> BoardColumn:
    """Those that stand above and below the columns have the whole width."""
    look = referral_words.column_look(name)
    return Strip(look) if name in (_OVER, _UNDER) else BoardColumn(look)


def referral_card(card: Card, board: Board) -> BoardCard:
    """The class stands on a card of the whole school's board alone."""
    referral, standing = card.life.referral, card.life.standing
    to = referral_words.receiver(referral, board.partners)
    room = "" if board.classroom else card.classroom
    said = Said(
        labels.short_name(card.student),
        f"{to}: {referral_words.about(referral)}",
        referral_words.when(card.life, board.day),
        referral_words.look_of(card.life, board.day, board.days),
        standing.state == referral_words.RETURNED,
        (room, referral_words.side_word(referral.kind), board.staff.get(referral.owner, "")),
    )
    return BoardCard(referral.id, said)


class ReferralsBoardPage(CardBoard):
    """What has waited longest stands first in its column."""

    days_asked = Signal()

    def __init__(self, actor: Actor) -> None:
        columns: dict[str, BoardColumn] = {each: _column(each) for each in COLUMNS}
        new = translate("ReferralsBoardPage", "New referral")
        super().__init__(columns, "referrals", new, actor, Action.KEEP_REFERRALS)
        self.board: Board | None = None
        self._header.set_title(self.tr("Referrals"))
        for action in (self._report, self._new):
            self._header.add_action(action)
        sides = [(each, referral_words.side_word(each)) for each in SIDES]
        self.side = Pills([(ALL, self.tr("All")), *sides], self.tr("Inside or outside the school"))
        self._rule = label("", "small", wrap=True)
        self._days = button(self.tr("Change the number of days"), "plain")
        self._may_rule = actor.may(Action.MANAGE_SCHOOL)
        self._build()
        self._days.clicked.connect(self.days_asked)
        self.side.picked.connect(lambda _: self._show_cards())

    def _build(self) -> None:
        for name, column in self._columns.items():
            if name not in (_OVER, _UNDER):
                self._beside.addWidget(column, 1)
        whole = QVBoxLayout(self._body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACING)
        whole.addWidget(self.side)
        whole.addWidget(self._columns[_OVER])
        whole.addLayout(self._beside)
        whole.addWidget(self._columns[_UNDER])
        whole.addWidget(self._rule)
        whole.addWidget(self._days, 0, Qt.AlignmentFlag.AlignLeft)

    def show_board(self, board: Board, at: str = "") -> None:
        """Show the referrals; the keyboard goes to the one `at`, or to the first of a column."""
        self.board = board
        place = board.classroom.label if board.classroom else self.tr("All classes")
        self._header.set_title(self.tr("Referrals · {place}").format(place=place))
        late = len(board.of("unanswered"))
        counts = (
            self.tr("%n referral(s)", "", len(board.cards)) if board.cards else "",
            self.tr("%n without an answer", "", late) if late else "",
            labels.term(board.term),
        )
        self._header.set_subtitle(" · ".join(filter(None, counts)))
        self._say_rule(board)
        self._show_cards()
        words = self.tr(
            "No referrals yet. A referral asks a unit of the school or an agency outside to help a "
            "child, and shows until the end who has answered. Begin one here, from a child's page, "
            "or from a care plan."
        )
        self._show_what_is(cards=bool(board.cards), anybody=board.anybody, sentence=words)
        self._take_focus(at)

    def _show_cards(self) -> None:
        board, side = self.board, self.side.chosen()
        if board is None:
            return
        shown = [each for each in board.cards if side in (ALL, each.life.referral.kind)]
        for name, column in self._columns.items():
            those = [each for each in shown if each.column == name]
            column.show_cards([self._listen(referral_card(each, board)) for each in those])
        for name in (_OVER, _UNDER):
            self._columns[name].setVisible(bool(self._columns[name].cards))

    def _say_rule(self, board: Board) -> None:
        """After how many days one stands on top, and who says so."""
        lists = usual_lists()
        words = self.tr("%n day(s) after the sending without an answer it stands on top", "",
                        board.days)  # fmt: skip
        rule = lists.rule.get(language(), "") if board.days == lists.days else self.tr(
            "set by this school"
        )  # fmt: skip
        self._rule.setText(labels.thai(f"{words} ({rule})"))
        self._days.setVisible(self._may_rule)
