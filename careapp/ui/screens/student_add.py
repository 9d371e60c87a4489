"""What can be written down about a child, the next sensible thing first."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from careapp.domain.access import Action, Actor
from careapp.i18n import translate
from careapp.services.child_page import OBSERVE, PLAN, SCREEN, VISIT
from careapp.ui import icons, theme
from careapp.ui.screens.form_reach import may_fill
from careapp.ui.widgets import button

ADD_KEY = "Alt+A"
MEASURE, REFER, DOCUMENT, RESULTS = "measure", "refer", "document", "results"
_FORMS: Mapping[str, str] = {
    SCREEN: "screening-11",
    VISIT: "home-visit",
    OBSERVE: "observation",
    MEASURE: "measurement",
}


@dataclass(frozen=True, slots=True)
class Addition:
    """Something to add: its words, its icon, and what the role must be allowed."""

    id: str
    words: str
    icon: str
    action: Action


def additions() -> tuple[Addition, ...]:
    return (
        Addition(SCREEN, translate("Timeline", "Screen (11 dimensions)"), "screening",
                 Action.FILL_FORMS),
        Addition(PLAN, translate("Timeline", "Open a care plan"), "plans", Action.KEEP_PLANS),
        Addition(VISIT, translate("Timeline", "Home visit"), "visits", Action.FILL_FORMS),
        Addition(OBSERVE, translate("Timeline", "Observation"), "edit", Action.FILL_FORMS),
        Addition(MEASURE, translate("Timeline", "Weight and height"), "rising", Action.FILL_FORMS),
        Addition(REFER, translate("Timeline", "Refer"), "referrals", Action.KEEP_REFERRALS),
        Addition(RESULTS, translate("Timeline", "Attendance and results"), "table",
                 Action.EDIT_STUDENTS),
        Addition(DOCUMENT, translate("Timeline", "Document"), "file", Action.FILL_FORMS),
    )  # fmt: skip


def form_of(addition: str) -> str:
    """The form that it fills in; "" for what is none."""
    return _FORMS.get(addition, "")


def offered(actor: Actor, first: str) -> list[Addition]:
    """What the role may add, `first` at the top."""
    found = [
        each
        for each in additions()
        if actor.may(each.action) and (not form_of(each.id) or may_fill(actor, form_of(each.id)))
    ]
    return sorted(found, key=lambda each: each.id != first)


class AddMenu(QObject):
    """The button `Add`, and the menu below it; each line has a digit for a key."""

    chosen = Signal(str)

    def __init__(self, actor: Actor, over: QWidget) -> None:
        super().__init__(over)
        self._actor, self._over, self._first = actor, over, OBSERVE
        words = translate("Timeline", "Add")
        self.button: QPushButton = button(f"{words} ▾", "primary", key=ADD_KEY, icon="add")
        self.button.setAccessibleName(words)
        self.button.clicked.connect(self.open)

    def offer_first(self, first: str) -> None:
        self._first = first

    def menu(self) -> QMenu:
        """As it is now; the first line is the next sensible step."""
        made = QMenu(self._over)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.setAccessibleName(translate("Timeline", "Add"))
        for n, each in enumerate(offered(self._actor, self._first), 1):
            action = QAction(icons.icon(each.icon), f"&{n}  {each.words}", made)
            action.setData(each.id)
            action.triggered.connect(lambda _=False, id_=each.id: self.chosen.emit(id_))
            made.addAction(action)
            if n == 1:
                action.setFont(theme.font(bold=True))
                made.setActiveAction(action)
        return made

    def open(self) -> None:
        spot = QPoint(0, self.button.height() + 2)
        self.menu().popup(self.button.mapToGlobal(spot))
