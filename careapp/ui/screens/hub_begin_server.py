"""A new laptop begins from a hub, step one: where that is, and whose account it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.hub import Link
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.passwords import PasswordField
from careapp.ui.screens.hub import with_account, without_account
from careapp.ui.screens.hub_words import fault


class WhichHub(QWidget):
    """Tells `entered` when Enter is pressed in its last field."""

    entered = Signal()

    def __init__(self, url: str = "") -> None:
        """`url` is the hub that the laptop has begun with before; "" for none."""
        super().__init__()
        self.address = Field(
            translate("HubPart", "Address of the hub"),
            translate("HubPart", "As whoever runs the server wrote it down for you"),
            example="hub.example.ac.th/careapp",
        )
        self.login = Field(
            translate("HubPart", "Account on the hub"),
            translate("HubPart", "The code of the school and the name you sign in with"),
            example="99010001-mali",
        )
        self.password = PasswordField(
            translate("HubPasswordDialog", "Password of the hub"),
            self.tr("It came with the account; for this laptop you choose one of your own later."),
        )
        card = Card()
        for field in (self.address, self.login, self.password):
            card.add(field)
            field.changed.connect(field.say_hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.address.entered.connect(self.login.setFocus)
        self.login.entered.connect(self.password.setFocus)
        self.password.entered.connect(self.entered)
        if url:
            address, login = without_account(url)
            self.address.set_text(address)
            self.login.set_text(login)
        self.setFocusProxy(self.password if url else self.address)

    def typed(self) -> str:
        """The whole address, as it is typed so far."""
        address, login = self.address.text(), self.login.text()
        return with_account(address, login) if address.strip() else ""

    def link(self) -> Link | None:
        """The hub; None where something is not right, which is said below it then."""
        url = with_account(self.address.text(), self.login.text())
        try:
            link = Link(url, "", self.password.text())
        except CareError as problem:
            return _wrong(self.address, fault(url, problem))
        if not link.login:
            words = translate("HubPart", "Whose account is it? It came with the password.")
            return _wrong(self.login, words)
        if not link.password:
            return _wrong(self.password, self.tr("Without it the hub lets nobody in."))
        return link


def _wrong(field: Field, words: str) -> Link | None:
    """Nothing, and why."""
    field.say(words, "error")
    field.setFocus()
    return None
