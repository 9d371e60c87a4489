"""A child's rights over its data, on its own page: what the family allowed, and doors to the rest.

What lies behind the buttons is loaded when one is pressed; the imports inside the functions are
there for this alone.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.i18n import language
from careapp.services.consents import ConsentPage, state_words
from careapp.ui import theme
from careapp.ui.flow import FlowLayout
from careapp.ui.laying import show_filled
from careapp.ui.marks import remark
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

_TONES = {"given": "normal", "refused": "problem", "withdrawn": "problem"}


class PersonalDataCard(Card):
    """Reads for itself; nothing of a child stays once another one is shown.

    What is typed and not saved is in `notes`, by student, for the page that keeps it.
    """

    erased = Signal()  # the child that is shown is no more

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Personal data (PDPA)"))
        self._session, self._student, self.notes = session, "", Notes(self)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(3))
        holder, doors = QWidget(), QWidget()
        holder.setLayout(self._rows)
        row = FlowLayout(doors, theme.px(8), theme.px(8))
        actor = session.actor
        offered: tuple[tuple[str, str, Callable[[], QDialog], bool], ...] = (
            (self.tr("Consent …"), "check", self.open_consents, True),
            (self.tr("To be corrected …"), "edit", self.open_corrections, True),
            (self.tr("Copy of all data …"), "export", self.open_copy,
             actor.may(Action.ACCESS_COPY)),
            (self.tr("Erase for good …"), "close", self.open_erasure,
             actor.may(Action.ERASE_STUDENTS) and actor.reaches_school),
        )  # fmt: skip
        for words, icon, then, may in offered:
            if may:
                made = button(words, icon=icon)
                made.clicked.connect(lambda _=False, then=then: then())
                row.addWidget(made)
        self.add(holder)
        self.add(doors)

    def show_student(self, student: str) -> None:
        """Read what was said about a child; "" shows nobody's."""
        if student != self._student:
            clear(self._rows)
        self._student = student
        if student:
            self._session.read(
                lambda services: services.consents.page(student), self._show, self._gone
            )

    def open_consents(self) -> QDialog:
        """What the family said, purpose by purpose."""
        from careapp.ui.screens.consents import ConsentsDialog

        return self._opened(ConsentsDialog(self.window(), self._session, self._student))

    def open_corrections(self) -> QDialog:
        """What the family asked to have set right."""
        from careapp.ui.screens.corrections import CorrectionsDialog

        by = (self._session, self._student, self.notes)
        return self._opened(CorrectionsDialog(self.window(), *by))

    def open_copy(self) -> QDialog:
        """Everything about the child, as a file."""
        from careapp.ui.screens.access_copies import AccessCopyDialog

        return self._opened(AccessCopyDialog(self.window(), self._session, self._student))

    def open_erasure(self) -> QDialog:
        """What would go, and what has to be typed before it does."""
        from careapp.ui.screens.erasures import ErasureDialog

        made = ErasureDialog(self.window(), self._session, self._student)
        made.erased.connect(self._tell_erased)
        return self._opened(made)

    def _opened(self, dialog: QDialog) -> QDialog:
        student = self._student
        dialog.finished.connect(lambda: self.show_student(student) if self._student else None)
        dialog.open()
        return dialog

    def _tell_erased(self, part: str) -> None:
        """Of a part the page itself is read again."""
        if not part:
            self.erased.emit()

    def _gone(self, _problem: Exception) -> None:
        """Of a child that was erased, or is out of reach: the page itself says so."""
        clear(self._rows)

    def _show(self, page: ConsentPage) -> None:
        if page.student != self._student:
            return  # somebody else is shown by now
        clear(self._rows)
        inside = QWidget()  # filled before it is in sight: laid out once
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        for line in page.lines:
            if line.purpose.asks and line.state in _TONES:
                words = f"{line.purpose.name[language()]}: {state_words(line.state)}"
                column.addLayout(remark(words, "", _TONES[line.state]))
        if page.waiting:
            words = self.tr("%n purpose(s) without an answer of the family", "", page.waiting)
            column.addWidget(label(words, "muted", wrap=True))
        self._rows.addWidget(inside)
        show_filled(inside)
