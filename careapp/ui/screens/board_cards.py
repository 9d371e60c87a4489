"""What a board of plans or of referrals is made of: cards, and columns of them under a word."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from careapp.domain.access import Action, Actor
from careapp.i18n import translate
from careapp.ui import icons, theme
from careapp.ui.pages import SPACING, Banner, EmptyState, PageHeader, ScrollPage
from careapp.ui.screens.home_parts import clear
from careapp.ui.widgets import button, label

NEW_KEY, REPORT_KEY = "Ctrl+N", "F9"
_BESIDE = 640  # a page at least this wide has the columns side by side
_STEPS = {
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """The lines of a card: whose, what about, and when, with the icon and tone of its `state`;
    `notice` is the state in red where that needs saying, `rest` the small last line."""

    name: str
    about: str
    when: str
    look: tuple[str, str, str]  # the word, the icon and the tone of the state
    notice: bool = False
    rest: Sequence[str] = ()


class BoardCard(QPushButton):
    """A press or Enter opens what it shows, `of` by id; arrows go to the next card or column."""

    stepped = Signal(int, int)  # columns to the right, cards down

    def __init__(self, of: str, said: Said) -> None:
        super().__init__()
        self.of = of
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        word, icon, tone = said.look
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(2)
        column.addWidget(label(said.name, "strong", wrap=True))
        column.addWidget(label(said.about, wrap=True))
        column.addLayout(_line(icon, tone, said.when))
        if said.notice:
            column.addWidget(label(word, "error", wrap=True))
        column.addWidget(label(" · ".join(filter(None, said.rest)), "small", wrap=True))
        column.addStretch(1)
        for each in self.findChildren(QWidget):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{said.name}: {said.about}")
        self.setAccessibleDescription(" · ".join(filter(None, (word, said.when, *said.rest))))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As low as its lines are in the width it has, not in its narrowest."""
        layout = self.layout()
        if layout is None:
            return super().minimumSizeHint()
        width = layout.totalMinimumSize().width()
        return QSize(width, layout.totalHeightForWidth(max(self.width(), width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class BoardColumn(QWidget):
    """The cards of one state, under its word, icon and number."""

    def __init__(self, look: tuple[str, str, str]) -> None:
        super().__init__()
        word, icon, tone = look
        self.cards: list[BoardCard] = []
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

    def show_cards(self, cards: Iterable[BoardCard]) -> None:
        clear(self._rows)
        self.cards = list(cards)
        words = translate("BoardColumn", "{state} ({count})")
        words = words.format(state=self._word, count=len(self.cards))
        self._title.setText(words)
        self.setAccessibleName(words)
        self.place()
        if not self.cards:
            self._rows.addWidget(label(translate("BoardColumn", "None"), "muted"))

    def place(self) -> None:
        """Put the cards one under the other."""
        for each in self.cards:
            self._rows.addWidget(each)


class CardBoard(ScrollPage):
    """A page of columns, side by side where there is room; the keyboard goes from card to card."""

    opened = Signal(str)  # what a card shows, by id
    new_asked = Signal()
    report_asked = Signal()
    roster_asked = Signal()

    def __init__(
        self, columns: Mapping[str, BoardColumn], icon: str, new: str, actor: Actor, keeps: Action
    ) -> None:
        """`new` is the word for beginning one, for whoever `keeps` them."""
        super().__init__()
        self._columns, self._may_keep = columns, actor.may(keeps)
        self._anybody, self._new_word = False, new
        self.banner, self._header = Banner(), PageHeader()
        self._report = button(
            translate("CardBoard", "Make the report"), key=REPORT_KEY, icon="reports"
        )
        self._report.clicked.connect(self.report_asked)
        self._report.setEnabled(actor.may(Action.MAKE_REPORTS))
        self._new = button(new, "primary", key=NEW_KEY, icon="add")
        self._new.clicked.connect(self.new_asked)
        self._body, self._empty = QWidget(), EmptyState("", icon=icon)
        self._empty.acted.connect(self._act)
        for part in (self._header, self.banner, self._body):
            self.column.addWidget(part)
        self.column.addWidget(self._empty, 1)
        self.column.addStretch()
        for part in (self._body, self._empty, self._new):
            part.hide()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACING)

    def _show_what_is(self, *, cards: bool, anybody: bool, sentence: str) -> None:
        """The columns where there are `cards`, else a `sentence` and a way to begin one, or the way
        to the list of students where there is not `anybody` yet."""
        self._anybody = anybody
        if anybody:
            self._empty.set_sentence(sentence, self._new_word if self._may_keep else "")
        else:
            words = translate(
                "CardBoard", "There are no students here yet. Bring in the list first."
            )
            self._empty.set_sentence(words, translate("CardBoard", "To the list of students"))
        self._body.setVisible(cards)
        self._empty.setVisible(not cards)
        self._report.setVisible(cards)
        self._new.setVisible(self._may_keep and anybody)

    def _act(self) -> None:
        (self.new_asked if self._anybody else self.roster_asked).emit()

    def _listen(self, card: BoardCard) -> BoardCard:
        """A card opens what it shows, and arrows lead on from it."""
        card.clicked.connect(lambda: self.opened.emit(card.of))
        card.stepped.connect(lambda right, down: self._step(card, right, down))
        return card

    def _take_focus(self, at: str) -> None:
        """To the card of `at`, or to the first one of the column `at`."""
        every = [card for column in self._columns.values() for card in column.cards]
        first = self._columns[at].cards if at in self._columns else ()
        found = [card for card in every if card.of == at] or [*first]
        if found:
            found[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(found[0])

    def _step(self, card: BoardCard, right: int, down: int) -> None:
        """The next card of the column, or the nearest one of the next column that has any."""
        filled = [each.cards for each in self._columns.values() if each.cards]
        at = next(n for n, cards in enumerate(filled) if card in cards)
        row = filled[at].index(card) + down
        cards = filled[min(max(at + right, 0), len(filled) - 1)]
        found = cards[min(max(row, 0), len(cards) - 1)]
        found.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._beside.setDirection(way.LeftToRight if beside else way.TopToBottom)


def _line(icon: str, tone: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(5))
    row.addWidget(picture(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(words, "muted", wrap=True), 1)
    return row


def state_row(name: QPushButton, look: tuple[str, str, str], when: str) -> QWidget:
    """A thing on the page of its child: what opens it, and below it how it stands."""
    word, icon, tone = look
    name.setAccessibleName(f"{name.text()}: {word}")
    line = _line(icon, tone, f"{word} · {when}")
    line.setContentsMargins(theme.px(8), 0, 0, 0)
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
    column.addLayout(line)
    return made


def picture(icon: str, tone: str) -> QWidget:
    """An icon in the colour of a tone; quiet without one."""
    made = label()
    colour = theme.palette().tone(tone or "muted").name()
    made.setPixmap(icons.pixmap(icon, colour, theme.px(16), 2.0))
    made.setFixedHeight(theme.px(25))
    return made
