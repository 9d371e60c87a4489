"""The password of the hub, asked for when somebody goes through and it is not known yet."""

from urllib.parse import unquote, urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.hub_way import Secret
from careapp.ui.passwords import PasswordField
from careapp.ui.sheets import Sheet
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label

_WIDTH = 380  # of the field: an account's name is not broken


class HubPasswordDialog(Sheet):
    """`may_keep`: whether the school is encrypted, so that the password may lie in it."""

    given = Signal(object)  # Secret

    def __init__(self, over: QWidget, url: str, *, may_keep: bool) -> None:
        super().__init__(over, self.tr("Password of the hub"))
        self._url = url
        self.password = PasswordField(
            self.tr("Password of the hub"),
            self.tr("It came with the account of the hub; you sign in here with another one"),
        )
        self.keep = TickBox(self.tr("Remember it on this laptop"))
        self._kept = label(
            self.tr(
                "It is kept in the encrypted school, for your account alone. Without this it is "
                "forgotten when the window is locked."
            ),
            "small",
            wrap=True,
        )
        self.go = button(self.tr("Go on"), "primary", icon="hub")
        self._leave = button(self.tr("Not now"))
        self._build()
        for each in (self.keep, self._kept):
            each.setVisible(may_keep)
        self.password.changed.connect(self._weigh)
        self.password.entered.connect(self._give)
        self.go.clicked.connect(self._give)
        self._leave.clicked.connect(self.reject)
        self.finished.connect(self.password.clear)

    def _build(self) -> None:
        parts = urlsplit(self._url)
        words = self.tr("{hub} · account {login}").format(
            hub=f"{parts.netloc.rpartition('@')[2]}{parts.path}",
            login=unquote(parts.username or "–"),
        )
        column = self.column
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.tr("Password of the hub"), "h2"))
        for each in (label(words, "muted", wrap=True), self.password, self.keep, self._kept):
            column.addWidget(each)
        self.set_foot(self._leave, self.go)
        self.go.setEnabled(False)
        self.password.setMinimumWidth(theme.px(_WIDTH))
        self.password.setFocus()

    def _weigh(self, typed: str) -> None:
        self.go.setEnabled(bool(typed))
        if self.password.types_thai():
            words = translate("FirstAccount", "The keyboard is switched to Thai.")
            self.password.say(words, "warning")
        else:
            self.password.say_hint()

    def _give(self) -> None:
        if not self.go.isEnabled():
            return
        secret = Secret(self._url, self.password.text(), self.keep.isChecked())
        self.accept()
        self.given.emit(secret)
