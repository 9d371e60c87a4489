"""A new laptop begins from a hub, the last step: what is there comes, once it is let in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.ui import theme
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.widgets import label

_DIGITS = 24


class Coming(QWidget):
    """Of a school that seals it shows this laptop's fingerprint and takes the other one's: two
    people read them aloud to one another."""

    changed = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        about = self.tr(
            "What your account reaches comes to this laptop. It may be stopped, or break off: it "
            "goes on from there. You can sign in when all of it is here."
        )
        self._card = Card()
        self._card.add(label(about, wrap=True))
        self._asking = Card(self.tr("This school seals what the hub carries"))
        self.own = label("", "h2", wrap=True)
        self.said = Field(
            self.tr("The fingerprint of the coordinator's laptop, as it is read aloud"),
            self.tr("After this laptop was let in: the 24 digits under “Laptops” there"),
        )
        self._build()
        self.said.changed.connect(self._weigh)
        self.said.entered.connect(self.entered)
        self._asking.hide()

    def _build(self) -> None:
        steps = self.tr(
            "Ring the coordinator and read this fingerprint aloud. When this laptop is let in, "
            "have the other fingerprint read aloud to you, type it, and go on."
        )
        for each in (label(steps, wrap=True), self.own, self.said):
            self._asking.add(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._card)
        column.addWidget(self._asking)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def may_go(self) -> bool:
        """Nothing is typed, or all of a fingerprint."""
        digits = [each for each in thai.arabic_digits(self.said.text()) if each.isdigit()]
        return len(digits) in (0, _DIGITS)

    def show_own(self, digits: str) -> None:
        """It waits to be let in."""
        self.own.setText(digits)
        self.ask()

    def ask(self, words: str = "") -> None:
        """For the other fingerprint; `words` say why, where something is wrong."""
        self.own.setVisible(bool(self.own.text()))
        self._card.hide()
        self._asking.show()
        if words:
            self.said.say(words, "error")
        self.said.setFocus()

    def _weigh(self, _: str) -> None:
        self.said.say_hint()
        self.changed.emit()
