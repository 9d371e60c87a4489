"""A plan on the board: whose it is, what it is about, and when it is looked at again."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from careapp.services.plan_board import Board, Card
from careapp.ui import icons, labels, theme
from careapp.ui.screens import plan_words
from careapp.ui.widgets import label

_STEPS = {
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
}  # fmt: skip


class PlanCard(QPushButton):
    """A press or Enter opens the plan; arrows go to the next card or column."""

    stepped = Signal(int, int)  # columns to the right, cards down

    def __init__(self, card: Card, board: Board) -> None:
        super().__init__()
        self.card = card
        plan, day = card.life.plan, board.day
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        name = labels.short_name(card.student)
        about = plan_words.about(plan, board.words)
        when = plan_words.when(card.life, day)
        owner = board.staff.get(plan.owner, "")
        word, icon, tone = plan_words.look_of(card.life.standing, day)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(2)
        column.addWidget(label(name, "strong", wrap=True))
        column.addWidget(label(about, wrap=True))
        column.addLayout(_line(icon, tone, when))
        if card.life.standing.state == plan_words.RETURNED:
            column.addWidget(label(word, "error", wrap=True))
        room = "" if board.classroom else card.classroom
        rest = (room, plan_words.steps_done(card.life), owner)
        column.addWidget(label(" · ".join(filter(None, rest)), "small", wrap=True))
        for each in self.findChildren(QWidget):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{name}: {about}")
        self.setAccessibleDescription(" · ".join(filter(None, (word, when, *rest))))

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


def _line(icon: str, tone: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(5))
    row.addWidget(picture(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(words, "muted", wrap=True), 1)
    return row


def picture(icon: str, tone: str) -> QWidget:
    """An icon in the colour of a tone; quiet without one."""
    made = label()
    colour = theme.palette().tone(tone or "muted").name()
    made.setPixmap(icons.pixmap(icon, colour, theme.px(16), 2.0))
    made.setFixedHeight(theme.px(25))
    return made
