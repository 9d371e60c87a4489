"""The cards of the first screen: rings, what is to be done, who was not noticed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from careapp.domain.people import Pupil
from careapp.services.home import Today
from careapp.services.steps import Step
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import Mark
from careapp.ui.pages import Card
from careapp.ui.rings import ProgressRing
from careapp.ui.screens import home_words
from careapp.ui.screens.home_parts import clear, column, good, put, rule
from careapp.ui.screens.home_ways import ToDo, Way
from careapp.ui.widgets import button, label, set_text

NAMES = 8  # children named in the list of those not noticed
_NOTE = 300  # the least width of the note beside the rings, with the space around it
_WORDS = 210  # the least width of words with buttons beside them


class RingsCard(Card):
    """A ring for each form; a press opens who is still missing, else who is done."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._rings = FlowLayout(gap=theme.px(8), line_gap=theme.px(4))
        self._note = label("", "small", wrap=True)
        holder = QWidget()
        holder.setLayout(self._rings)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._box.addWidget(holder)
        self._box.addWidget(self._note, 1)
        self.add(self._box)

    def show_today(self, today: Today) -> None:
        words = self.tr("How far all classes are")
        if today.classroom is not None:
            words = self.tr("How far class {name} is").format(name=today.classroom.label)
        self.set_title(words)
        clear(self._rings)
        for step in today.steps:
            if step.total:
                put(self._rings, self._ring(step, today))
        notes = (home_words.counted_words(today), *map(home_words.asked_words, today.steps))
        set_text(self._note, " · ".join(filter(None, notes)))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The note stands beside the rings where there is room for both."""
        way, room = QBoxLayout.Direction, self.contentsRect().width() - theme.px(_NOTE)
        beside = room >= self._rings.sizeHint().width()
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._box.setSpacing(theme.px(24) if beside else theme.px(8))

    def _ring(self, step: Step, today: Today) -> ProgressRing:
        name = home_words.form_name(step.id)
        ring = ProgressRing(name)
        tone = "accent" if step.waiting else "normal"
        of = (home_words.counted_words(today), home_words.asked_words(step))
        ring.set_value(len(step.done), step.total, tone, " · ".join(filter(None, of)))
        title = self.tr("Missing: {form}") if step.waiting else self.tr("Done: {form}")
        place, detail = home_words.listed(step.waiting or step.done, title.format(form=name))
        ring.setAccessibleDescription(title.format(form=name))
        ring.clicked.connect(lambda: self.wanted.emit(place, detail))
        return ring


class ToDoRow(QWidget):
    """One line of what is to be done, with its buttons."""

    pressed = Signal(object)  # a Way

    def __init__(self, todo: ToDo, key: str = "") -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(label(todo.words, wrap=True))
        if todo.about:
            words.addWidget(label(todo.about, "small", wrap=True))
        words.addStretch()
        self._side = QHBoxLayout()
        self._side.setSpacing(theme.px(6))
        self._side.addStretch()
        for n, way in reversed(list(enumerate(todo.ways))):
            self._side.addWidget(self._button(todo, way, key if n == 0 else "", first=n == 0))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(theme.px(4))
        self._box.addLayout(words, 1)
        self._box.addLayout(self._side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(3), 0, theme.px(3))
        row.setSpacing(theme.px(8))
        row.addWidget(Mark(todo.tone))
        row.addLayout(self._box, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _button(self, todo: ToDo, way: Way, key: str, *, first: bool) -> QWidget:
        made = button(way.words, "" if first else "plain", key=key)
        made.setAccessibleName(f"{todo.words}: {way.words}")
        made.clicked.connect(lambda: self.pressed.emit(way))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words would be squeezed, the buttons stand below them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_WORDS) + self._side.sizeHint().width()
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)


class ToDoCard(Card):
    """What is to be done, the weightiest first; the keys are Alt and the number of the line."""

    pressed = Signal(object)  # a Way

    def __init__(self) -> None:
        super().__init__(self.tr("To do"))
        self.rows: list[ToDoRow] = []
        self._column = column(self, theme.px(2))

    def show_to_dos(self, to_dos: Sequence[ToDo]) -> None:
        clear(self._column)
        self.rows = []
        for n, todo in enumerate(to_dos):
            if n:
                put(self._column, rule())
            row = ToDoRow(todo, f"Alt+{n + 1}" if n < 9 and todo.ways else "")
            row.pressed.connect(self.pressed)
            self.rows.append(row)
            put(self._column, row)
        if not to_dos:
            words = self.tr("Nothing is waiting: all that is asked of this class is in.")
            put(self._column, good(words))


class UnnoticedCard(Card):
    """The children about whom nothing at all was written this term."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Who have we not noticed"))
        self._column = column(self, theme.px(2))

    def show_today(self, today: Today) -> None:
        clear(self._column)
        ids = today.unnoticed
        if not ids:
            words = self.tr("There is something about every child this term.")
            put(self._column, good(words))
            return
        words = self.tr("%n child(ren) without any entry this term", "", len(ids))
        put(self._column, label(words, "muted", wrap=True))
        names = FlowLayout(gap=0, line_gap=0)
        holder = QWidget()
        holder.setLayout(names)
        for id_ in ids[:NAMES]:
            put(names, self._name(today.pupils[id_], whole=today.classroom is None))
        if len(ids) > NAMES:
            more = button(self.tr("See all %n", "", len(ids)), "plain")
            place, detail = home_words.listed(ids, self.tr("No entry this term"))
            more.clicked.connect(lambda: self.wanted.emit(place, detail))
            put(names, more)
        put(self._column, holder)

    def _name(self, pupil: Pupil, *, whole: bool) -> QWidget:
        words = labels.short_name(pupil.student)
        each = button(f"{words} {pupil.classroom.label}" if whole else words, "plain")
        each.setToolTip(self.tr("Open this child's page"))
        each.clicked.connect(lambda: self.wanted.emit(home_words.STUDENTS, pupil.student.id))
        return each
