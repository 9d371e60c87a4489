"""One answer of a family: which, by whom, on which day, until when."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.consents import ANSWERS, CHILD, Consent, Purpose
from careapp.i18n import language
from careapp.services.consents import ConsentPage
from careapp.ui import theme
from careapp.ui.fields import Field
from careapp.ui.pickers import Picker
from careapp.ui.screens.plan_fields import DayEdit, narrow
from careapp.ui.screens.settings_section import beside
from careapp.ui.sheets import Sheet
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 480
_OTHER = ""


class ConsentNote(Sheet):
    """`said` gives what is to be stored; the service says what is wrong with it."""

    said = Signal(object)  # a Consent

    def __init__(
        self, over: QWidget, page: ConsentPage, purpose: Purpose, today: date,
        known: Consent | None = None,
    ) -> None:  # fmt: skip
        super().__init__(over, self.tr("Note an answer"))
        self._known = known or Consent("", page.student, purpose.id, "given", today)
        self._people = {each.id for each in page.guardians} | {CHILD}
        self.answer, self.by = Picker(self.tr("Answer")), narrow(Picker(self.tr("Who answered")))
        self.name = Field(self.tr("Name of somebody else"))
        self.day, self.until = (
            DayEdit(self.tr("On"), today),
            DayEdit(self.tr("Until (empty: without an end)"), today),
        )
        self.note = Field(self.tr("Note"))
        self.go = button(self.tr("Save"), "primary", icon="save")
        self._fill(page)
        self._build(purpose)
        self.by.picked.connect(self._weigh)
        self.name.changed.connect(self._weigh)
        self.answer.picked.connect(self._weigh)
        self.go.clicked.connect(self.store)
        self._weigh()

    def _fill(self, page: ConsentPage) -> None:
        words = {
            "asked": self.tr("was asked"),
            "given": self.tr("yes"),
            "refused": self.tr("no"),
            "withdrawn": self.tr("takes its yes back"),
        }
        self.answer.fill([(words[each], each) for each in ANSWERS], self._known.answer)
        family = [
            (f"{each.name} ({each.kinship})" if each.kinship else each.name, each.id)
            for each in page.guardians
        ]
        others = [(self.tr("the student"), CHILD), (self.tr("somebody else"), _OTHER)]
        first = family[0][1] if family and not self._known.id else self._known.by
        self.by.fill([*family, *others], first if first in self._people else _OTHER)
        if self._known.by not in self._people:
            self.name.set_text(self._known.by)
        self.day.show_day(self._known.day)
        if self._known.until is not None:
            self.until.show_day(self._known.until)
        self.note.set_text(self._known.note)

    def _build(self, purpose: Purpose) -> None:
        column = self.column
        column.setSpacing(theme.px(4))
        title = label(purpose.name[language()], "h2", wrap=True)
        title.setParent(self)  # its style is known only inside the dialog
        column.addWidget(fix_width(title, theme.px(_WIDTH)))
        for picker in (self.answer, self.by):
            column.addWidget(label(picker.accessibleName(), "strong"))
            column.addWidget(picker)
        column.addWidget(self.name)
        column.addLayout(beside(self.day, self.until))
        column.addWidget(self.note)
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        self.set_foot(leave, self.go)

    @property
    def who(self) -> str:
        """Who answered: an id, or the name that was typed."""
        return str(self.by.chosen()) or self.name.text().strip()

    def store(self) -> None:
        day = self.day.day
        if day is None or self.until.is_wrong:
            return
        known = self._known
        self.said.emit(
            Consent(
                known.id, known.student, known.purpose, str(self.answer.chosen()), day, self.who,
                self.until.day, self.note.text(), known.who,
            )
        )  # fmt: skip
        self.accept()

    def _weigh(self, *_: object) -> None:
        self.name.setVisible(not self.by.chosen())
        self.go.setEnabled(bool(self.who) or self.answer.chosen() == "asked")
