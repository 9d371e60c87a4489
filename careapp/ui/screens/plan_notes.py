"""How a care plan goes: notes by day, and the plan's moves so far."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.plans import Move, Note
from careapp.services.plans import Whole
from careapp.ui import labels, theme
from careapp.ui.marks import remark
from careapp.ui.pages import Card
from careapp.ui.screens import plan_words
from careapp.ui.screens.home_parts import clear, rule
from careapp.ui.screens.plan_fields import DayEdit, Lines
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label


class NotesCard(Card):
    """The newest first; a new one is written above them."""

    added = Signal(object)  # a Note
    changed = Signal(object, str)  # the Note as it shall be, and what is said then

    def __init__(self, today: date, notes: Notes) -> None:
        super().__init__(self.tr("How it goes"))
        self._today, self._notes = today, notes
        self._plan = ""
        example = self.tr("What you saw or talked about, and what was agreed")
        self.lines = Lines(self.tr("A new note"), 2, example)
        self.day = DayEdit(self.tr("Day"), today)
        self._add = button(self.tr("Write it down"), icon="add")
        self._new, self._rows = QWidget(), QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self.day.add_button(self._add)
        new = QVBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        new.setSpacing(4)
        new.addWidget(self.lines)
        new.addWidget(self.day)
        self.add(self._new)
        self.add(self._rows)
        self.lines.changed.connect(self._note)
        self._add.clicked.connect(self.add_note)

    def show_plan(self, whole: Whole, *, may_write: bool) -> bool:
        """Show the notes; whether something typed stands here again."""
        life = whole.life
        other, self._plan = self._plan != life.plan.id, life.plan.id
        typed, back = self._notes.look(self._name)
        if other:
            self.day.show_day(self._today)
            self.lines.set_text(str(typed or ""))
        clear(self._rows)
        for n, note in enumerate(life.notes):
            if n:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(note, whole, may_write))
        if not life.notes:
            self._rows.addWidget(label(self.tr("Nothing is written down yet."), "muted"))
        self._new.setVisible(may_write)
        return back and bool(typed)

    def add_note(self) -> None:
        """Tell the new note, if it says anything and its day is one."""
        if self.day.day is None or self.day.is_wrong:
            self.day.edit.setFocus()
            self.day.say(self.tr("Which day?"), "error")
        elif self.lines.text():
            self.added.emit(Note("", self._plan, "", self.day.day, self.lines.text()))
        else:
            self.lines.setFocus()

    def settle(self) -> None:
        """The new note is stored."""
        self.lines.set_text("")
        self.day.show_day(self._today)

    @property
    def _name(self) -> str:
        return f"{self._plan}/note"

    def _note(self) -> None:
        if self._plan:
            self._notes.note(self._name, self.lines.text())

    def _row(self, note: Note, whole: Whole, may_write: bool) -> QWidget:
        by = whole.names.get(note.who, "")
        gone = button("", "plain", tip=self.tr("Take the note out"), icon="close")
        if not may_write:
            gone.hide()
        said = self.tr("The note is taken out.")
        gone.clicked.connect(lambda: self.changed.emit(replace(note, deleted=True), said))
        top = QHBoxLayout()
        when = " · ".join(filter(None, (labels.day_short(note.day), by)))
        top.addWidget(label(when, "muted"), 1)
        top.addWidget(gone)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        text = label(note.text, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        return made


class MovesCard(Card):
    """Every move with its day and person, the newest first; what was taken back as well."""

    def __init__(self) -> None:
        super().__init__(self.tr("The plan's way so far"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self.add(self._rows)

    def show_plan(self, whole: Whole) -> None:
        clear(self._rows)
        standing, names = whole.life.standing, whole.names
        back, not_followed = set(standing.undone), set(standing.conflicts)
        every = (*standing.followed, *standing.undone, *standing.conflicts, *standing.seen)
        for move in sorted(every, key=lambda each: (-each.place, each.id)):
            remark = self.tr("taken back") if move in back and move.kind != "undo" else ""
            if move in not_followed:
                remark = self.tr("not followed: it came after another move")
            self._rows.addWidget(_line(move, (remark, names.get(move.who, ""))))
        plan = whole.life.plan
        opened = self.tr("Opened") if not plan.source else self.tr("Opened from a result")
        who = " · ".join(
            filter(None, (labels.day_short(plan.opened_on), names.get(plan.opened_by, "")))
        )
        self._rows.addWidget(_stacked("", opened, who))


def _line(move: Move, beside: Sequence[str]) -> QWidget:
    below = " · ".join(filter(None, (labels.day_short(move.day), *beside)))
    return _stacked(plan_words.result_tone(move.result), plan_words.said(move), below)


def _stacked(tone: str, words: str, below: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(remark(words, "", tone))
    small = label(below, "small", wrap=True)
    small.setContentsMargins(theme.px(22), 0, 0, 0)
    column.addWidget(small)
    return made
