"""The deadlines of the school year on the first screen, next one first, with where each is from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from careapp.services.deadlines import Marked
from careapp.services.home import Today
from careapp.ui import theme
from careapp.ui.marks import remark
from careapp.ui.pages import Card
from careapp.ui.screens import home_words
from careapp.ui.screens.home_parts import clear, column, picture, put, rule
from careapp.ui.widgets import button, fix_width, label

COMING, PASSED = 4, 2  # deadlines shown
_TICK_WITHIN = 60  # days ahead in which a deadline can be ticked
_DAY = 114  # the width of a day


class DeadlineRow(QWidget):
    """A day, what it is for, where it is from, and how far it is."""

    ticked = Signal(object, bool)  # the Deadline

    def __init__(self, each: Marked, today: Today, *, may_tick: bool) -> None:
        super().__init__()
        deadline, passed = each.deadline, each.deadline.days(today.day) < 0
        day = label(home_words.days_of(deadline), "muted" if passed else "strong", wrap=True)
        fix_width(day, theme.px(_DAY))
        top = Qt.AlignmentFlag.AlignTop
        head, foot = QHBoxLayout(), QHBoxLayout()
        title = label(home_words.title(deadline), "muted" if passed else "", wrap=True)
        head.addWidget(title, 1)
        if each.done:
            head.addWidget(picture("check", "normal"), 0, top)
        head.addWidget(label(home_words.due(each, today.day), "muted" if passed else ""), 0, top)
        foot.addLayout(self._about(each), 1)
        if may_tick and each.done is not None and deadline.days(today.day) <= _TICK_WITHIN:
            foot.addWidget(self._tick(each), 0, top)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(head)
        words.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(3), 0, theme.px(3))
        row.setSpacing(theme.px(8))
        row.addWidget(day, 0, top)
        row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _about(self, each: Marked) -> QLayout:
        """Where the day is from; a sign where that was not checked."""
        yearly, words = each.deadline.yearly, home_words.source(each.deadline)
        if yearly is not None and not yearly.verified:
            return remark(self.tr("not verified: {source}").format(source=words), "small", size=8)
        row = QHBoxLayout()
        row.addWidget(label(words, "small", wrap=True), 1)
        return row

    def _tick(self, each: Marked) -> QWidget:
        words = self.tr("Undo") if each.done else self.tr("It is done")
        tick = button(words, "plain")
        tick.setAccessibleName(f"{home_words.title(each.deadline)}: {words}")
        tick.clicked.connect(lambda: self.ticked.emit(each.deadline, not each.done))
        return tick


class DeadlinesCard(Card):
    """The next days of the school year, then those just passed."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(self.tr("Deadlines"))
        self._column = column(self, theme.px(2))

    def show_today(self, today: Today, *, may_tick: bool) -> None:
        clear(self._column)
        coming = [each for each in today.deadlines if each.deadline.days(today.day) >= 0]
        passed = [each for each in today.deadlines if each.deadline.days(today.day) < 0]
        for n, each in enumerate((*coming[:COMING], *passed[:PASSED])):
            if n:
                put(self._column, rule())
            row = DeadlineRow(each, today, may_tick=may_tick)
            row.ticked.connect(self.ticked)
            put(self._column, row)
