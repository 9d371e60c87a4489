"""Trusting a laptop: its key, the fingerprint read aloud, and who of the school works there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.packages import Laptop, LaptopKey, same_spoken
from careapp.domain.people import Staff
from careapp.errors import CareError
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.pages import Banner
from careapp.ui.pickers import Picker
from careapp.ui.session import Session
from careapp.ui.sheets import Sheet
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label


class TrustDialog(Sheet):
    """The digits are typed as they are heard: a look at two long numbers is soon a nod."""

    trusted = Signal(object)  # Laptop

    def __init__(self, over: QWidget, session: Session, key: LaptopKey) -> None:
        super().__init__(over, self.tr("Trust a laptop"))
        self._session, self._key = session, key
        self.banner = Banner()
        self.who = Picker(self.tr("Who works there"))
        self.coordinator = TickBox(self.tr("This is the coordinator's laptop"))
        self.said = Field(
            self.tr("The fingerprint that is read aloud"),
            self.tr("Ring them up: the 24 digits that their screen shows under “Laptops”"),
        )
        self.go = button(self.tr("Trust it"), "primary", icon="shield")
        self._leave = button(self.tr("Not now"))
        self._build()
        self.said.changed.connect(self._weigh)
        self.said.entered.connect(self.trust)
        self.go.clicked.connect(self.trust)
        self._leave.clicked.connect(self.reject)
        self._weigh()
        session.read(lambda services: services.accounts.staff(), self._show_staff)

    def _build(self) -> None:
        names = [labels.thai(each) for each in (self._key.name, self._key.school_name) if each]
        column = self.column
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.tr("Trust a laptop"), "h2"))
        column.addWidget(self.banner)
        if names:
            column.addWidget(label(" · ".join(names), "strong", wrap=True))
        column.addWidget(self.said)
        column.addWidget(label(self.tr("Who works there"), "strong"))
        column.addWidget(self.who)
        column.addWidget(self.coordinator)
        words = self.tr(
            "Its packages are taken in here from now on. It is trusted on this computer alone."
        )
        column.addWidget(label(words, "muted", wrap=True))
        self.set_foot(self._leave, self.go)

    def _show_staff(self, staff: Sequence[Staff]) -> None:
        there = [each for each in staff if each.active]
        key = self._key
        mine = next((each for each in there if key.login and each.login == key.login), None) or (
            next((each for each in there if each.name == key.name), None)
        )
        pairs: list[tuple[str, object]] = [(self.tr("As the key says"), "")]
        pairs += [(labels.thai(each.name), each.id) for each in there]
        self.who.fill(pairs, mine.id if mine else "")

    def _weigh(self) -> None:
        """The button waits for the right digits; wrong ones are told apart from too few."""
        said = self.said.text()
        right = same_spoken(self._key.id, said)
        self.go.setEnabled(right)
        digits = sum(each.isdigit() for each in said)
        if right:
            self.said.say(self.tr("That is the fingerprint of this key."))
        elif digits >= 24:
            words = self.tr("That is another laptop. Do not trust it; ask for the key once more.")
            self.said.say(words, "error")
        else:
            self.said.say_hint()

    def trust(self) -> None:
        if not self.go.isEnabled():
            return
        key, staff = self._key, str(self.who.chosen() or "")
        coordinator = self.coordinator.isChecked()
        self.go.setEnabled(False)
        self._session.read(
            lambda services: services.packages.keys.trust(key, staff, coordinator=coordinator),
            self._done,
            self._refuse,
        )

    def _done(self, laptop: Laptop) -> None:
        self.trusted.emit(laptop)
        self.accept()

    def _refuse(self, problem: Exception) -> None:
        self.go.setEnabled(True)
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
