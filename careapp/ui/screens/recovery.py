"""A forgotten password: the recovery code from the sheet, and a new password."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.ui.busy import Busy
from careapp.ui.code_field import CodeEdit
from careapp.ui.fields import Field
from careapp.ui.front import Front
from careapp.ui.pages import Card, action_row
from careapp.ui.passwords import PasswordField, strength
from careapp.ui.patience import Patience
from careapp.ui.pickers import Picker
from careapp.ui.widgets import button, label, set_text


class Recovery(Front):
    """Says what is wanted by its signals and is told what came of it."""

    tried = Signal(str, str, str)  # code, login, new password
    back_asked = Signal()
    counts_down = True

    def __init__(
        self, language: str, logins: Sequence[str], chosen: str, patience: Patience
    ) -> None:
        super().__init__(language, 540)
        self._patience, self._wrong = patience, ""
        self._working = self._waited = False
        self._edit = CodeEdit()
        self._code = Field(
            self.tr("Recovery code"),
            self.tr("From the printed sheet: 8 groups of 4. Dashes and capitals do not matter."),
            edit=self._edit,
        )
        self._accounts = Picker(self.tr("Account"), "Ctrl+Shift+A")
        self._accounts.fill([(each, each) for each in logins], chosen)
        self._password = PasswordField(self.tr("New password"))
        self._trouble = label("", "error", wrap=True)
        self._back = button(self.tr("Back"), key="Alt+Left")
        self._go = button(self.tr("Set the password and sign in"), "primary")
        self._connect()
        self._lay_out(several=len(logins) > 1)
        self.busy = Busy(self)
        self._wait(patience.left)

    def _connect(self) -> None:
        self._code.changed.connect(self._judge_code)
        self._code.entered.connect(self._password.setFocus)
        self._password.changed.connect(self._judge_password)
        self._password.entered.connect(self._try)
        self._back.clicked.connect(self.back_asked)
        self._go.clicked.connect(self._try)
        self._patience.ticked.connect(self._wait)

    def _lay_out(self, *, several: bool) -> None:
        who = QWidget()
        column = QVBoxLayout(who)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(3)
        column.addWidget(label(self.tr("Account"), "strong"))
        column.addWidget(self._accounts)
        who.setVisible(several)
        card = Card()
        for each in (self._code, who, self._password, self._trouble):
            card.add(each)
        self._trouble.hide()
        card.add(action_row(self._back, self._go))
        words = self.tr("The recovery code opens the data and gives the account a new password.")
        self.column.addStretch(2)
        title = label(self.tr("Forgotten password"), "h1")
        self.add_heading(title, label(words, "muted", wrap=True))
        self.column.addWidget(card)
        self.column.addStretch(3)

    def take_focus(self) -> None:
        """The keyboard goes to the code."""
        self._code.setFocus()

    def say(self, sentence: str) -> None:
        """What is wrong, under the fields; "" for nothing."""
        set_text(self._trouble, sentence)
        self._trouble.setVisible(bool(sentence))

    def show_wrong(self, sentence: str) -> None:
        """The code was not right: it stays, to be compared with the sheet."""
        self._wrong = sentence
        self.say(sentence)
        self._code.setFocus()

    def set_working(self, working: bool) -> None:
        self._working = working
        self._wait(self._patience.left)

    def _try(self) -> None:
        if not self._go.isEnabled():
            return
        if not self._edit.complete:
            self._code.say(self.tr("The code has 8 groups of 4."), "error")
            self._code.setFocus()
            return
        sentence, kind = strength(self._password.text())
        if kind == "error":
            self._password.say(sentence, kind)
            self._password.setFocus()
            return
        self.say("")
        login = str(self._accounts.chosen() or "")
        self.tried.emit(self._edit.code(), login, self._password.text())

    def _judge_code(self, typed: str) -> None:
        if typed.isascii():
            self._code.say_hint()
        else:
            self._code.say(self.tr("The keyboard is switched to Thai."), "warning")

    def _judge_password(self, typed: str) -> None:
        self._password.say(*(strength(typed) if typed else ("", "small")))

    def _wait(self, left: int) -> None:
        if left:
            soon = self.tr("You can try again in %n second(s).", "", left)
            wrong = self._wrong or self.tr("That was not right.")
            self.say(f"{wrong} {soon}")
        elif self._waited:
            self.say(self._wrong)
        self._waited = bool(left)
        self._go.setEnabled(not left and not self._working)
