"""The care plans of a child, on its own page: each with its state, and a way to open one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.plans import Life
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.pages import Card
from careapp.ui.screens import plan_words
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.plan_card import picture
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_PLACE = "plans"
_Found = tuple[str, tuple[Life, ...], Mapping[str, str]]


class PlansCard(Card):
    """Reads for itself; nothing of a child stays once another one is shown."""

    wanted = Signal(str, object)  # the place of the plans, and what for

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Care plans"))
        self._session, self._student = session, ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self._open = button(self.tr("Open a plan"), icon="add")
        self._open.clicked.connect(self._ask)
        self.add(self._rows)
        self.add(_from_left(self._open))
        self._open.setVisible(session.actor.may(Action.KEEP_PLANS))
        if not session.actor.may(Action.SEE_RECORDS):  # shown without a parent it would be a window
            self.hide()

    def show_student(self, student: str) -> None:
        """Read the plans of a child; "" shows nobody's."""
        if student != self._student:
            clear(self._rows)
        self._student = student
        if student and self._session.actor.may(Action.SEE_RECORDS):

            def work(services: SchoolServices) -> _Found:
                return student, *services.plans.of_student(student)

            self._session.read(work, self._show)

    def _show(self, found: _Found) -> None:
        student, lives, words = found
        if student != self._student:
            return  # somebody else is shown by now
        clear(self._rows)
        for life in lives:
            self._rows.addWidget(self._row(life, words))
        if not lives:
            self._rows.addWidget(label(self.tr("No plans so far."), "muted"))

    def _row(self, life: Life, words: Mapping[str, str]) -> QWidget:
        day = self._session.today()
        word, icon, tone = plan_words.look_of(life.standing, day)
        about = plan_words.about(life.plan, words)
        name = button(about, "plain")
        name.setAccessibleName(f"{about}: {word}")
        name.clicked.connect(lambda: self.wanted.emit(_PLACE, {"plan": life.plan.id}))
        said = label(f"{word} · {plan_words.when(life, day)}", "muted", wrap=True)
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(8), 0, 0, 0)
        line.setSpacing(theme.px(5))
        line.addWidget(picture(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(said, 1)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(line)
        return made

    def _ask(self) -> None:
        self.wanted.emit(_PLACE, {"student": self._student})


def _from_left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
