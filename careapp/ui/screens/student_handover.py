"""What earlier teachers passed on about a child, on its own page; out of sight for nothing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.services.handover import Noted
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear
from careapp.ui.session import Session
from careapp.ui.widgets import label

_Found = tuple[str, tuple[Noted, ...]]


class HandoverCard(Card):
    """Reads for itself; nothing of a child stays once another one is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("From earlier teachers"))
        self._session, self._student = session, ""
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(2))
        holder = QWidget()
        holder.setLayout(self._rows)
        self.add(holder)
        self.hide()

    def show_student(self, student: str) -> None:
        """Read the notes about a child; "" shows nobody's."""
        if student != self._student:
            clear(self._rows)
            self.hide()
        self._student = student
        if student:
            self._session.read(
                lambda services: (student, services.handover.of_student(student)), self._show
            )

    def _show(self, found: _Found) -> None:
        student, notes = found
        if student != self._student:
            return  # somebody else is shown by now
        clear(self._rows)
        told = [each for each in notes if each.kept.note]
        for each in told:
            head = self.tr("{who}, school year {year}").format(who=each.who, year=each.kept.year)
            self._rows.addWidget(label(head, "strong"))
            self._rows.addWidget(label(each.kept.note, wrap=True))
            day = labels.day_words(each.kept.day) if each.kept.day else ""
            self._rows.addWidget(label(day, "small"))
        self.setVisible(bool(told))
