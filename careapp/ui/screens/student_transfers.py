"""Where a child came from, or went to, on its own page; and the way to another school."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.transfers import Transfer
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.screens.former_accounts import FormerAccounts
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.transfer_send import SendDialog
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_Found = tuple[str, Sequence[Transfer]]


class TransfersCard(Card):
    """Reads for itself; nothing of a child stays once another one is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Other schools"))
        self._session, self._student = session, ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(2))
        holder = QWidget()
        self._rows.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(self._rows)
        self.add(holder)
        self._may = session.actor.may(Action.TRANSFER)
        send = button(self.tr("To another school …"), icon="export")
        send.clicked.connect(self.send)
        row = QHBoxLayout()
        row.addWidget(send)
        row.addStretch(1)
        self.add(row)
        send.setVisible(self._may)
        if not self._may:  # shown without a parent it would be a window
            self.hide()

    def send(self) -> None:
        """Ask what goes along, and write the package."""
        SendDialog(self.window(), self._session, self._student).open()

    def show_student(self, student: str) -> None:
        """Read what is kept of a child; "" shows nobody's."""
        if student != self._student:
            clear(self._rows)
            self.setVisible(self._may and self.parent() is not None)
        self._student = student
        if student:
            self._session.read(
                lambda services: (student, services.transfers.of_student(student)), self._show
            )

    def _show(self, found: _Found) -> None:
        student, moves = found
        if student != self._student:
            return  # somebody else is shown by now
        clear(self._rows)
        for each in moves:
            self._rows.addWidget(label(self._words(each), "strong", wrap=True))
            for line in (*each.told.lines, *((each.reason,) if each.reason else ())):
                self._rows.addWidget(label(f"·  {line}", "muted", wrap=True))
            if each.told.accounts:
                self._rows.addWidget(FormerAccounts(each.told.accounts))
        self.setVisible(self._may or bool(moves))

    def _words(self, each: Transfer) -> str:
        words = (
            self.tr("Came from {school} on {day}")
            if each.way == "in"
            else self.tr("Went to {school} on {day}")
        )
        return words.format(school=each.school, day=labels.day_words(each.day))
