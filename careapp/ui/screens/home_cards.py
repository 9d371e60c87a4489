"""The cards of the first screen: rings, what is to be done, who was not noticed, deadlines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from careapp.domain.people import Pupil
from careapp.services.home import Marked, Today
from careapp.services.steps import Step
from careapp.ui import icons, labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import Mark
from careapp.ui.pages import Card
from careapp.ui.rings import ProgressRing
from careapp.ui.screens import home_words
from careapp.ui.screens.home_todo import ToDo
from careapp.ui.widgets import button, fix_width, label, set_text

NAMES = 8  # children named in the list of those not noticed
COMING, PASSED = 4, 2  # deadlines shown
_TICK_WITHIN = 60  # days ahead in which a deadline can be ticked
_DAY = 114  # the width of a day


class RingsCard(Card):
    """A ring for each form; a press opens who is still missing, else who is done."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._rings = FlowLayout(gap=theme.px(8), line_gap=theme.px(4))
        self._note = label("", "small", wrap=True)
        holder = QWidget()
        holder.setLayout(self._rings)
        self.add(holder)
        self.add(self._note)

    def show_today(self, today: Today) -> None:
        words = self.tr("How far all classes are")
        if today.classroom is not None:
            words = self.tr("How far class {name} is").format(name=today.classroom.label)
        self.set_title(words)
        _clear(self._rings)
        for step in today.steps:
            if step.total:
                self._rings.addWidget(self._ring(step))
        notes = (home_words.counted_words(today), *map(home_words.asked_words, today.steps))
        set_text(self._note, " · ".join(filter(None, notes)))

    def _ring(self, step: Step) -> ProgressRing:
        name = home_words.form_name(step.id)
        ring = ProgressRing(name)
        ring.set_value(len(step.done), step.total, "accent" if step.waiting else "normal")
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(3), 0, theme.px(3))
        row.setSpacing(theme.px(8))
        row.addWidget(Mark(todo.tone), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        for n, way in reversed(list(enumerate(todo.ways))):
            each = button(way.words, "" if n == 0 else "plain", key=key if n == 0 else "")
            each.setAccessibleName(f"{todo.words}: {way.words}")
            each.clicked.connect(lambda _=False, way=way: self.pressed.emit(way))
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class ToDoCard(Card):
    """What is to be done, the weightiest first; the keys are Alt and the number of the line."""

    pressed = Signal(object)  # a Way

    def __init__(self) -> None:
        super().__init__(self.tr("To do"))
        self.rows: list[ToDoRow] = []
        self._column = _column(self, theme.px(2))

    def show_to_dos(self, to_dos: Sequence[ToDo]) -> None:
        _clear(self._column)
        self.rows = []
        for n, todo in enumerate(to_dos):
            if n:
                self._column.addWidget(_rule())
            row = ToDoRow(todo, f"Alt+{n + 1}" if n < 9 and todo.ways else "")
            row.pressed.connect(self.pressed)
            self.rows.append(row)
            self._column.addWidget(row)
        if not to_dos:
            words = self.tr("Nothing is waiting: all that is asked of this class is in.")
            self._column.addWidget(_good(words))


class UnnoticedCard(Card):
    """The children about whom nothing at all was written this term."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Who have we not noticed"))
        self._column = _column(self, theme.px(2))

    def show_today(self, today: Today) -> None:
        _clear(self._column)
        ids = today.unnoticed
        if not ids:
            words = self.tr("There is something about every child this term.")
            self._column.addWidget(_good(words))
            return
        words = self.tr("%n child(ren) without any entry this term", "", len(ids))
        self._column.addWidget(label(words, "muted", wrap=True))
        names = FlowLayout(gap=0, line_gap=0)
        holder = QWidget()
        holder.setLayout(names)
        for id_ in ids[:NAMES]:
            names.addWidget(self._name(today.pupils[id_], whole=today.classroom is None))
        if len(ids) > NAMES:
            more = button(self.tr("See all %n", "", len(ids)), "plain")
            place, detail = home_words.listed(ids, self.tr("No entry this term"))
            more.clicked.connect(lambda: self.wanted.emit(place, detail))
            names.addWidget(more)
        self._column.addWidget(holder)

    def _name(self, pupil: Pupil, *, whole: bool) -> QWidget:
        words = labels.short_name(pupil.student)
        each = button(f"{words} {pupil.classroom.label}" if whole else words, "plain")
        each.setToolTip(self.tr("Open this child's page"))
        each.clicked.connect(lambda: self.wanted.emit(home_words.STUDENTS, pupil.student.id))
        return each


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
            head.addWidget(_picture("check", "normal"), 0, top)
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
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        yearly, words = each.deadline.yearly, home_words.source(each.deadline)
        if yearly is not None and not yearly.verified:
            row.addWidget(Mark("at_risk", 8), 0, Qt.AlignmentFlag.AlignTop)
            words = self.tr("not verified: {source}").format(source=words)
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
        self._column = _column(self, theme.px(2))

    def show_today(self, today: Today, *, may_tick: bool) -> None:
        _clear(self._column)
        coming = [each for each in today.deadlines if each.deadline.days(today.day) >= 0]
        passed = [each for each in today.deadlines if each.deadline.days(today.day) < 0]
        for n, each in enumerate((*coming[:COMING], *passed[:PASSED])):
            if n:
                self._column.addWidget(_rule())
            row = DeadlineRow(each, today, may_tick=may_tick)
            row.ticked.connect(self.ticked)
            self._column.addWidget(row)


def _column(card: Card, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(spacing)
    card.add(column)
    return column


def _rule() -> QFrame:
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


def _picture(name: str, tone: str) -> QWidget:
    made = label()
    made.setPixmap(icons.pixmap(name, theme.palette().tone(tone).name(), theme.px(18), 2.0))
    return made


def _good(words: str) -> QWidget:
    """A sentence that all is well."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
    row.addWidget(_picture("check", "normal"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(words, wrap=True), 1)
    return made


def _clear(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()
