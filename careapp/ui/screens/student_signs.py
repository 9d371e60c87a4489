"""The early signs of a child, on its own page: each with its numbers, and the way to decide."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.services.schools import SchoolServices
from careapp.services.sign_words import title
from careapp.services.signs import Sign
from careapp.ui import theme
from careapp.ui.marks import remark
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.sign_panel import before_words
from careapp.ui.screens.signs_list import state_tone, state_word
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_PLACE = "signs"
_Found = tuple[str, tuple[Sign, ...], Mapping[str, str]]


class SignsCard(Card):
    """Reads for itself, and is there only where a rule points at the child."""

    wanted = Signal(str, object)  # the place of the signs, and what for

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Early signs"))
        self._session, self._student = session, ""
        self._place = QVBoxLayout()
        self.add(self._place)
        self.go = button(self.tr("Decide on them"), icon="plans")
        self.go.clicked.connect(lambda: self.wanted.emit(_PLACE, {"student": self._student}))
        row = QVBoxLayout()
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(row)
        self.hide()

    def show_student(self, student: str, term: str = "") -> None:
        """Read the signs of a child in a term; "" shows nobody's."""
        if student != self._student:
            self.hide()
        self._student = student
        if student and term and self._session.actor.may(Action.SEE_RECORDS):

            def work(services: SchoolServices) -> _Found:
                found = services.signs.of_child(services.people.term(term), student)
                return student, found, services.signs.names() if found else {}

            self._session.read(work, self._show)

    def _show(self, found: _Found) -> None:
        student, signs, names = found
        if student != self._student:
            return  # somebody else is shown by now
        clear(self._place)
        inside = QWidget()  # filled before it is in sight: laid out once
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(6))
        for each in signs:
            rule, said = title(each.hit.rule), each.numbers
            said = said if said.startswith(rule) else f"{rule}: {said}"
            words = f"{said} · {state_word(each)}"
            rows.addLayout(remark(words, "muted", state_tone(each)))
            if before := before_words(each, names) if each.waits else "":
                rows.addWidget(label(before, "small", wrap=True))
        self._place.addWidget(inside)
        may = self._session.actor.may(Action.DECIDE_SIGNS)
        self.go.setVisible(may and any(each.waits for each in signs))
        self.setVisible(bool(signs))
