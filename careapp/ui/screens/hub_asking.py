"""The laptops that ask on the hub to be let into a school that seals everything."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.packages import LaptopKey, same_spoken
from careapp.services.hub import Waiting
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear
from careapp.ui.sheets import Sheet
from careapp.ui.widgets import button, label


class AskingCard(Card):
    """One button each: one fingerprint is compared at a time. It is not shown: it is heard."""

    trusted = Signal(str)  # the digits as they were typed

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("They ask to be let in"))
        self.names: Mapping[str, str] = {}  # of who works at the school, by id
        self._waiting: tuple[Waiting, ...] = ()
        about = self.tr(
            "Let in a laptop only if you know whose it is, and heard its fingerprint from there."
        )
        self.add(label(about, "muted", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self.add(self._rows)

    def show_laptops(self, waiting: Sequence[Waiting]) -> None:
        self._waiting = tuple(waiting)
        clear(self._rows)
        for each in waiting:
            self._rows.addWidget(self._row(each))
        self.setVisible(bool(waiting))

    def take_out(self, laptop: str) -> None:
        """It was let in."""
        self.show_laptops([each for each in self._waiting if each.key.id != laptop])

    def _row(self, each: Waiting) -> QWidget:
        who = self.names.get(each.staff) or each.key.name  # else what it calls itself
        words = self.tr("{name} · through the account {login}").format(
            name=labels.thai(who) or "–", login=each.login
        )
        let = button(self.tr("Compare and let in …"), icon="shield")
        let.setAccessibleName(f"{let.text()} · {words}")
        let.clicked.connect(lambda: self._compare(each, words))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(words, wrap=True), 1)
        row.addWidget(let)
        return made

    def _compare(self, each: Waiting, words: str) -> None:
        dialog = LetInDialog(self, each.key, words)
        dialog.said_right.connect(self.trusted)
        dialog.open()


class LetInDialog(Sheet):
    """The digits are typed as they are heard: a look at two long numbers is soon a nod."""

    said_right = Signal(str)

    def __init__(self, over: QWidget, key: LaptopKey, who: str) -> None:
        super().__init__(over, self.tr("Let a laptop in"))
        self._key = key
        self.said = Field(
            self.tr("The fingerprint that is read aloud"),
            self.tr("Ring them up: the 24 digits that stand on their screen under “Hub”"),
        )
        self.go = button(self.tr("Let it in"), "primary", icon="shield")
        leave = button(self.tr("Not now"))
        column = self.column
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.tr("Let a laptop in"), "h2"))
        column.addWidget(label(who, "strong", wrap=True))
        column.addWidget(self.said)
        words = self.tr(
            "It can read what the hub carries from then on, as far as its account reaches, and its "
            "packages are taken in on this laptop."
        )
        column.addWidget(label(words, "muted", wrap=True))
        self.set_foot(leave, self.go)
        self.said.changed.connect(self._weigh)
        self.said.entered.connect(self._give)
        self.go.clicked.connect(self._give)
        leave.clicked.connect(self.reject)
        self._weigh()
        self.said.setFocus()

    def _weigh(self) -> None:
        """The button waits for the right digits; wrong ones are told apart from too few."""
        said = self.said.text()
        right = same_spoken(self._key.id, said)
        self.go.setEnabled(right)
        if right:
            self.said.say(self.tr("That is the fingerprint of this laptop."))
        elif sum(each.isdigit() for each in said) >= 24:
            self.said.say(
                self.tr(
                    "These are not the digits of this laptop. Hear them once more; if they stay "
                    "others, do not let it in."
                ),
                "error",
            )
        else:
            self.said.say_hint()

    def _give(self) -> None:
        if self.go.isEnabled():
            said = self.said.text()
            self.accept()
            self.said_right.emit(said)
