"""The referrals of a child, on its own page: each with its state, and a way to begin one."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.referrals import Life
from careapp.services.referral_board import waiting_days
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.pages import Card
from careapp.ui.screens import referral_words
from careapp.ui.screens.board_cards import state_row
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.plan_fields import foot
from careapp.ui.session import Session
from careapp.ui.widgets import Link, button, label

_PLACE = "referrals"
_Found = tuple[str, tuple[Life, ...], Mapping[str, str], int]


class ReferralsCard(Card):
    """Reads for itself; nothing of a child stays once another one is shown."""

    wanted = Signal(str, object)  # the place of the referrals, and what for

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Referrals"))
        self._session, self._student = session, ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self._open = button(self.tr("New referral"), icon="add")
        self._open.clicked.connect(self._ask)
        self.add(self._rows)
        self.add(foot(self._open))
        self._open.setVisible(session.actor.may(Action.KEEP_REFERRALS))
        if not session.actor.may(Action.SEE_RECORDS):  # shown without a parent it would be a window
            self.hide()

    def show_student(self, student: str) -> None:
        """Read the referrals of a child; "" shows nobody's."""
        if student != self._student:
            clear(self._rows)
        self._student = student
        if student and self._session.actor.may(Action.SEE_RECORDS):

            def work(services: SchoolServices) -> _Found:
                found = services.referrals.of_student(student)
                return student, *found, waiting_days(services.desk)

            self._session.read(work, self._show)

    def _show(self, found: _Found) -> None:
        student, lives, partners, days = found
        if student != self._student:
            return  # somebody else is shown by now
        clear(self._rows)
        for life in lives:
            self._rows.addWidget(self._row(life, partners, days))
        if not lives:
            self._rows.addWidget(label(self.tr("No referrals so far."), "muted"))

    def _row(self, life: Life, partners: Mapping[str, str], days: int) -> QWidget:
        day = self._session.today()
        look = referral_words.look_of(life, day, days)
        name = Link(referral_words.receiver(life.referral, partners))
        name.clicked.connect(lambda: self.wanted.emit(_PLACE, {"referral": life.referral.id}))
        return state_row(name, look, referral_words.when(life, day))

    def _ask(self) -> None:
        self.wanted.emit(_PLACE, {"student": self._student})
