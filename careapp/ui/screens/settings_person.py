"""Settings: one person of the school: name, position, account, role, classes, password."""

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.access import Role
from careapp.domain.people import Staff
from careapp.errors import CareError
from careapp.services.accounts import check_login
from careapp.ui import dialogs
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.passwords import PasswordField, strength
from careapp.ui.screens.settings_account import Typed, store
from careapp.ui.screens.settings_roles import RolesPart
from careapp.ui.screens.settings_section import beside
from careapp.ui.session import AnySession
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button


class PersonPage(Card):
    """Says `done` with a sentence when something was stored, `closed` when one goes back."""

    done = Signal(str)
    closed = Signal()
    failed = Signal(str)
    edited = Signal()

    def __init__(
        self,
        session: AnySession,
        person: Staff | None,
        roles: RolesPart,
        *,
        plain: bool,
        may_change: bool,
    ) -> None:
        super().__init__()
        self._session, self._person, self._plain = session, person, plain
        self._may_change = may_change
        self._own = person is not None and person.id == session.actor.staff
        self._name = Field(self.tr("Name"), self.tr("As it stands under papers"))
        self._position = Field(self.tr("Position"))
        self._can = TickBox(self.tr("Has an account and signs in"))
        self._login = Field(self.tr("Sign-in name"), self.tr("One word without spaces"))
        self._roles = roles
        self._old = PasswordField(self.tr("Your password so far"))
        self._password = PasswordField(self._password_name())
        self._account = QWidget()
        self._go = button(self.tr("Save"), "primary", key="Ctrl+S", icon="save")
        self._build()
        self._fill()
        self._connect()
        self._clean = self._typed()
        self.setFocusProxy(self._name if may_change else self._old)

    def _password_name(self) -> str:
        if self._person is None or not self._person.login:
            return self.tr("Password")
        return self.tr("New password (empty: it stays as it is)")

    def _build(self) -> None:
        person = self._person
        self.set_title(person.name if person else self.tr("A new person"))
        self.add(beside(self._name, self._position))
        self.add(self._can)
        self._build_account()
        self.add(self._account)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        close = button(self.tr("Close the account …"), icon="lock")
        close.clicked.connect(self._ask_close)
        foot.addWidget(close)
        foot.addStretch()
        back = button(self.tr("Back"), key="Esc")
        back.clicked.connect(self.leave)
        foot.addWidget(back)
        foot.addWidget(self._go)
        self.add(foot)
        has_account = person is not None and bool(person.login)
        close.setVisible(self._may_change and has_account and not self._own)
        self._can.setVisible(self._may_change and not has_account)
        self._go.setVisible(self._may_change or self._own)

    def _build_account(self) -> None:
        column = QVBoxLayout(self._account)
        column.setContentsMargins(0, 0, 0, 0)
        account = beside(self._login, self._roles.main)
        account.setAlignment(self._login, Qt.AlignmentFlag.AlignTop)
        column.addLayout(account)
        column.addWidget(self._roles)
        column.addWidget(self._old)
        column.addWidget(self._password)

    def _fill(self) -> None:
        person, may = self._person, self._may_change
        self._can.setChecked(person is None or bool(person.login))
        if person is not None:
            self._name.set_text(person.name)
            self._position.set_text(person.position)
            self._login.set_text(person.login)
            role = Role(person.role) if person.login else self._roles.usual
            self._roles.show_roles(role, person.also, person.classes)
        for field in (self._name, self._position):
            field.edit.setReadOnly(not may)
        self._login.edit.setReadOnly(person is not None and bool(person.login))
        if not may:
            self._roles.set_read_only()
        self._password.setVisible(not self._plain and (may or self._own))
        self._old.setVisible(not self._plain and self._own)
        self._fit()

    def _connect(self) -> None:
        self._can.toggled.connect(self._fit)
        self._roles.changed.connect(self._note)
        for field in (self._name, self._position, self._login, self._old, self._password):
            field.changed.connect(self._note)
            field.entered.connect(self.save)
        self._password.changed.connect(self._judge)
        self._go.clicked.connect(self.save)

    @property
    def unsaved(self) -> bool:
        return self._typed() != self._clean

    def texts(self) -> Any:
        """What is typed about whom, but for the password; None for nothing."""
        typed, clean = asdict(self._typed()), asdict(self._clean)
        for secret in ("password", "old"):
            del typed[secret], clean[secret]
        if typed == clean:
            return None
        whom = self._person.id if self._person else ""
        return {**typed, "id": whom, "can": self._can.isChecked()}

    def give_back(self, texts: Any) -> None:
        for field, name in ((self._name, "name"), (self._position, "position")):
            field.set_text(texts[name])
        self._can.setChecked(texts["can"])
        if not self._login.edit.isReadOnly():
            self._login.set_text(texts["login"])
        self._roles.show_roles(Role(texts["role"]), texts.get("also", ()), texts["classes"])
        self._fit()

    def save(self) -> None:
        """Store what was typed; what is wrong is gone to instead."""
        typed, before = self._typed(), self._person
        wrong = self._wrong(typed)
        if wrong is not None:
            wrong.setFocus()
            return
        if not self.unsaved and before is not None:
            self.closed.emit()
            return
        own_password_only = not self._may_change

        def work(services: Any) -> str:
            if own_password_only:
                services.accounts.set_password(typed.login, typed.password, typed.old)
            else:
                store(services.accounts, before, typed)
            return typed.name

        self._go.setEnabled(False)
        self._session.read(work, self._tell_stored, self._refuse)

    def leave(self) -> None:
        """Go back; what was typed is asked about."""
        if not self.unsaved:
            self.closed.emit()
            return
        dialogs.confirm(
            self,
            self.tr("Go back without saving?"),
            self.tr("What you typed about this person is given up."),
            (self.tr("Go back"), self.closed.emit),
        )

    def _typed(self) -> Typed:
        login = "".join(self._login.text().split()) if self._can.isChecked() else ""
        return Typed(
            thai.clean(self._name.text()),
            thai.clean(self._position.text()),
            login,
            self._password.text(),
            self._roles.role,
            self._roles.classes,
            self._roles.also,
            self._old.text(),
        )

    def _wrong(self, typed: Typed) -> Field | None:
        """The first field that is not right, after it has said why."""
        if not typed.name:
            self._name.say(self.tr("A person needs a name."), "error")
            return self._name
        if not self._can.isChecked():
            return None
        try:
            check_login(typed.login)
        except CareError as problem:
            self._login.say(str(problem), "error")
            return self._login
        new = self._person is None or not self._person.login or not self._may_change
        sentence, kind = strength(typed.password, (typed.name, typed.login))
        if not self._plain and kind == "error" and (new or typed.password):
            self._password.say(sentence, kind)
            return self._password
        if self._own and not self._plain and typed.password and not typed.old:
            self._old.say(self.tr("Type the password that you sign in with."), "error")
            return self._old
        return None

    def _judge(self, typed: str) -> None:
        known = (self._name.text(), self._login.text())
        self._password.say(*(strength(typed, known) if typed else ("", "small")))

    def _fit(self, *_: object) -> None:
        """Show what the account asks for."""
        self._account.setVisible(self._can.isChecked())
        self._note()

    def _note(self, *_: object) -> None:
        self.edited.emit()

    def _tell_stored(self, name: str) -> None:
        self._clean = self._typed()
        self.done.emit(self.tr("{name}: saved").format(name=name))

    def _refuse(self, problem: Exception) -> None:
        self._go.setEnabled(True)
        if isinstance(problem, CareError):
            self.failed.emit(str(problem))

    def _ask_close(self) -> None:
        name = self._person.name if self._person else ""
        dialogs.confirm(
            self,
            self.tr("Close the account of {name}?").format(name=name),
            self.tr(
                "Signing in with it is not possible any more. What was written under this name "
                "stays. Backups made before still open with the old password."
            ),
            (self.tr("Close the account"), self._close_account),
            danger=True,
        )

    def _close_account(self) -> None:
        person = self._person
        if person is None:
            return

        def work(services: Any) -> str:
            services.accounts.close(person)
            return person.name

        self._session.read(work, self._tell_closed, self._refuse)

    def _tell_closed(self, name: str) -> None:
        self._clean = self._typed()
        self.done.emit(self.tr("The account of {name} is closed.").format(name=name))
