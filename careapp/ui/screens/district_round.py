"""The round of a term: until when packs are wanted, and what schools are told about it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.districts import Round
from careapp.domain.schools import read_term
from careapp.ui import theme
from careapp.ui.fields import Field
from careapp.ui.screens.plan_fields import DayEdit, Lines
from careapp.ui.sheets import Sheet
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 460


def round_note(term: str) -> str:
    """Under what a round half typed is kept."""
    return f"/{term}/round"


class RoundDialog(Sheet):
    """`saved` gives the round; another term makes another round."""

    saved = Signal(object)

    def __init__(self, over: QWidget, each: Round, today: date, notes: Notes) -> None:
        super().__init__(over, self.tr("The round"))
        self._round, self._notes = each, notes
        self.term = Field(self.tr("Term"), self.tr("Year and term: 2569/1"))
        ahead = ((self.tr("in 2 weeks"), 14), (self.tr("in a month"), 30))
        self.due = DayEdit(self.tr("Wanted by"), today, ahead)
        self.note = Lines(self.tr("Note"), 3)
        self.go = button(self.tr("Save"), "primary")
        self._build()
        self._begin()
        for field in (self.term, self.due):
            field.changed.connect(self._weigh)
        self.note.changed.connect(self._weigh)
        self.go.clicked.connect(self._save)
        self._weigh()

    def _build(self) -> None:
        column = self.column
        heading = label(self.tr("What every school sends in for a term"), "h2", wrap=True)
        heading.setParent(self)  # its style is known only inside the dialog
        column.addWidget(fix_width(heading, theme.px(_WIDTH)))
        for each in (self.term, self.due, self.note):
            column.addWidget(each)
        words = self.tr("Packs that come later are taken in too, and said to be late.")
        column.addWidget(fix_width(label(words, "small", wrap=True), theme.px(_WIDTH)))
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        self.set_foot(leave, self.go)

    def _begin(self) -> None:
        typed, _ = self._notes.look(round_note(self._round.term))
        said = dict(typed) if isinstance(typed, Mapping) else {}
        self.term.set_text(str(said.get("term", self._round.term)))
        self.due.show_day(self._round.due)
        if "due" in said:
            self.due.set_text(str(said["due"]))
        self.note.set_text(str(said.get("note", self._round.note)))
        self.due.setFocus()

    def _value(self) -> Round | None:
        """The round as typed; None for one that cannot be."""
        try:
            term = "{}/{}".format(*read_term(self.term.text()))
        except ValueError:
            return None
        if self.due.is_wrong:
            return None
        return replace(self._round, term=term, due=self.due.day, note=self.note.text())

    def _weigh(self, _typed: object = None) -> None:
        value = self._value()
        texts = {"term": self.term.text(), "due": self.due.text(), "note": self.note.text()}
        same = value == self._round
        self._notes.note(round_note(self._round.term), None if same else texts)
        self.go.setEnabled(value is not None)

    def _save(self) -> None:
        value = self._value()
        if value is not None:
            self.saved.emit(value)
            self.accept()
