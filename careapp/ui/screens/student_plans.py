"""The care plans of a child, on its own page: each with its state, and a way to open one."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.plans import Life
from careapp.ui import theme
from careapp.ui.pages import Card
from careapp.ui.screens import plan_words
from careapp.ui.screens.board_cards import state_row
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.plan_fields import foot
from careapp.ui.session import Session
from careapp.ui.widgets import Link, button, label

_PLACE = "plans"


class PlansCard(Card):
    """Shows what was read with the page."""

    wanted = Signal(str, object)  # the place of the plans, and what for

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Care plans"))
        self._session, self._student = session, ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self._open = button(self.tr("Open a plan"), icon="add")
        self._open.clicked.connect(self._ask)
        self.add(self._rows)
        self.add(foot(self._open))
        self._open.setVisible(session.actor.may(Action.KEEP_PLANS))
        if not session.actor.may(Action.SEE_RECORDS):  # shown without a parent it would be a window
            self.hide()

    def show_plans(self, student: str, lives: tuple[Life, ...], words: Mapping[str, str]) -> None:
        """Of a child, with the words of their concerns; "" shows nobody's."""
        self._student = student
        clear(self._rows)
        for life in lives:
            self._rows.addWidget(self._row(life, words))
        if not lives:
            self._rows.addWidget(label(self.tr("No plans so far."), "muted"))

    def _row(self, life: Life, words: Mapping[str, str]) -> QWidget:
        day = self._session.today()
        name = Link(plan_words.about(life.plan, words))
        name.clicked.connect(lambda: self.wanted.emit(_PLACE, {"plan": life.plan.id}))
        return state_row(name, plan_words.look_of(life.standing, day), plan_words.when(life, day))

    def _ask(self) -> None:
        self.wanted.emit(_PLACE, {"student": self._student})
