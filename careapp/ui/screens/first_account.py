"""First run, step two: who makes the file, and the password that opens it."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.store.vault import RECOVERY, SHORTEST_PASSWORD
from careapp.ui.fields import Field
from careapp.ui.new_school import NewDistrict, NewLaptop, NewSchool
from careapp.ui.pages import Card
from careapp.ui.passwords import PasswordField, strength
from careapp.ui.tick_box import TickBox

_TITLES = re.compile(r"(นางสาว|น\.ส\.|นาง|นาย|ครู|ดร\.|(Mrs?|Ms|Miss|Dr)\b\.?)\s*")


class FirstAccount(QWidget):
    """The first account is the file's administrator; others come later, in the settings."""

    entered = Signal()

    def __init__(self, typed: NewSchool | NewDistrict | NewLaptop) -> None:
        super().__init__()
        self._plain, self._title = typed.plain, typed.title
        self._own_login = bool(typed.login)
        self._name = Field(
            self.tr("Your name"),
            self.tr("As it stands under reports."),
            example=self.tr("Ms Mali Jaidee"),
        )
        self._login = Field(
            self.tr("Sign-in name"),
            self.tr("One word; you choose it from a list when you sign in."),
        )
        self._password = PasswordField(self.tr("Password"), self._password_hint())
        self._small = TickBox(
            self.tr("A small school: I am also its guidance teacher, who looks after alarms")
        )
        if isinstance(typed, NewSchool):
            self._small.setChecked(typed.small)
        self._name.set_text(typed.name)
        self._login.set_text(typed.login)
        self._password.set_text(typed.password)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        for field in (self._name, self._login, self._password):
            card.add(field)
        card.add(self._small)
        self._small.setVisible(isinstance(typed, NewSchool))
        column.addWidget(card)
        self._name.changed.connect(self._suggest)
        self._login.edit.textEdited.connect(self._keep_login)
        self._password.changed.connect(self._judge)
        self._name.entered.connect(self._login.setFocus)
        self._login.entered.connect(self._enter_login)
        self._password.entered.connect(self.entered)
        self.setFocusProxy(self._name)

    def _password_hint(self) -> str:
        return self.tr("{count} letters or more; four plain words are good.").format(
            count=SHORTEST_PASSWORD
        )

    @property
    def name(self) -> str:
        return thai.clean(self._name.text())

    @property
    def login(self) -> str:
        return self._login.text().strip()

    @property
    def password(self) -> str:
        return "" if self._plain else self._password.text()

    @property
    def small(self) -> bool:
        """Whether one person has both roles; it can be changed in the settings."""
        return self._small.isChecked()

    def set_title(self, name: str, *, plain: bool) -> None:
        """What the file is called; a plain one asks for no password."""
        self._title, self._plain = name, plain
        self._password.setVisible(not plain)

    def is_right(self) -> bool:
        """Whether the account can be made; else the first field that is not right says why."""
        checks = (
            (self._name, "" if self.name else self.tr("Your name is needed for reports.")),
            (self._login, self._login_fault()),
            (self._password, self._password_fault()),
        )
        wrong = [(field, fault) for field, fault in checks if fault]
        for field, fault in wrong:
            field.say(fault, "error")
        if wrong:
            wrong[0][0].setFocus()
        return not wrong

    def _login_fault(self) -> str:
        login = self.login
        if not login or login != "".join(login.split()) or login == RECOVERY:
            return self.tr("The sign-in name must be one word without spaces.")
        return ""

    def _password_fault(self) -> str:
        sentence, kind = strength(self.password, self._known())
        return sentence if kind == "error" and not self._plain else ""

    def _known(self) -> tuple[str, ...]:
        return (self.login, *self.name.split(), self._title.removeprefix("โรงเรียน"))

    def _suggest(self, _: str) -> None:
        """The given name is a good sign-in name until another one is typed."""
        self._name.say_hint()
        if not self._own_login:
            given = self.name.removeprefix(_title(self.name)).split()
            self._login.set_text(given[0] if given else "")

    def _keep_login(self, typed: str) -> None:
        self._own_login = bool(typed)
        self._login.say_hint()

    def _enter_login(self) -> None:
        if self._plain:
            self.entered.emit()
        else:
            self._password.setFocus()

    def _judge(self, typed: str) -> None:
        if not typed:
            self._password.say_hint()
            return
        sentence, kind = strength(typed, self._known())
        if self._password.types_thai():
            sentence += " " + self.tr("The keyboard is switched to Thai.")
        self._password.say(sentence, kind)


def _title(name: str) -> str:
    found = _TITLES.match(name)
    return found.group() if found else ""
