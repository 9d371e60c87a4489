"""How a care plan or a referral goes: notes by day, and its moves so far."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import plans, referrals
from careapp.domain.moves import Way
from careapp.ui import labels, theme
from careapp.ui.marks import remark
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear, rule
from careapp.ui.screens.plan_fields import DayEdit, Lines
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

Note = plans.Note | referrals.Note


class NotesCard(Card):
    """The newest first; a new one is written above them."""

    added = Signal(object, str)  # the day and the words of a new one
    changed = Signal(object, str)  # the Note as it shall be, and what is said then

    def __init__(self, today: date, notes: Notes, title: str = "", example: str = "") -> None:
        super().__init__(title or self.tr("How it goes"))
        self._today, self._notes = today, notes
        self._of = ""
        example = example or self.tr("What you saw or talked about, and what was agreed")
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

    def show_notes(
        self, of: str, notes: Sequence[Note], names: Mapping[str, str], *, may_write: bool
    ) -> bool:
        """Show the notes of a thing; whether something typed stands here again."""
        other, self._of = self._of != of, of
        typed, back = self._notes.look(self._name)
        if other:
            self.day.show_day(self._today)
            self.lines.set_text(str(typed or ""))
        clear(self._rows)
        for n, note in enumerate(notes):
            if n:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(note, names, may_write))
        if not notes:
            self._rows.addWidget(label(self.tr("Nothing is written down yet."), "muted"))
        self._new.setVisible(may_write)
        return back and bool(typed)

    def add_note(self) -> None:
        """Tell the new note, if it says anything and its day is one."""
        if self.day.day is None or self.day.is_wrong:
            self.day.edit.setFocus()
            self.day.say(self.tr("Which day?"), "error")
        elif self.lines.text():
            self.added.emit(self.day.day, self.lines.text())
        else:
            self.lines.setFocus()

    def settle(self) -> None:
        """The new note is stored."""
        self.lines.set_text("")
        self.day.show_day(self._today)

    @property
    def _name(self) -> str:
        return f"{self._of}/note"

    def _note(self) -> None:
        if self._of:
            self._notes.note(self._name, self.lines.text())

    def _row(self, note: Note, names: Mapping[str, str], may_write: bool) -> QWidget:
        by = names.get(note.who, "")
        gone = button("", "plain", tip=self.tr("Take the note out"), icon="close")
        if not may_write:
            gone.hide()
        said = self.tr("The note is taken out.")
        gone.clicked.connect(lambda: self.changed.emit(replace(note, deleted=True), said))
        top = QHBoxLayout()
        when = " · ".join(filter(None, (labels.day_short(note.day), by)))
        top.addWidget(label(when, "muted", wrap=True), 1)
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


@dataclass(frozen=True, slots=True)
class Begun:
    """How a thing began: in a word, when, and by whom."""

    words: str
    day: date
    who: str


class MovesCard(Card):
    """Every move with its day and person, the newest first; what was taken back as well."""

    def __init__(self, title: str = "") -> None:
        super().__init__(title or self.tr("The plan's way so far"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self.add(self._rows)

    def show_way(
        self,
        standing: Way[Any, Any],
        begun: Begun,
        names: Mapping[str, str],
        told: Callable[[Any], tuple[str, str]],
    ) -> None:
        """`told` gives the tone and the words of a move."""
        clear(self._rows)
        back, not_followed = set(standing.undone), set(standing.conflicts)
        for move in standing.every:
            note = self.tr("taken back") if move in back and move.kind != "undo" else ""
            if move in not_followed:
                note = self.tr("not followed: it came after another move")
            tone, words = told(move)
            who = names.get(move.who, "")
            self._rows.addWidget(_stacked(tone, words, (labels.day_short(move.day), note, who)))
        opened = (labels.day_short(begun.day), names.get(begun.who, ""))
        self._rows.addWidget(_stacked("", begun.words, opened))


def _stacked(tone: str, words: str, below: Iterable[str]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(remark(words, "", tone))
    small = label(" · ".join(filter(None, below)), "small", wrap=True)
    small.setContentsMargins(theme.px(22), 0, 0, 0)
    column.addWidget(small)
    return made
