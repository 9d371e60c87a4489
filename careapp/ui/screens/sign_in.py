"""Signing in: which school, who, and the password."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.ui.busy import Busy
from careapp.ui.drop_zone import FILES, take_drops
from careapp.ui.fields import Field
from careapp.ui.front import Front
from careapp.ui.pages import Card
from careapp.ui.passwords import PasswordField
from careapp.ui.patience import Patience
from careapp.ui.pickers import Picker
from careapp.ui.widgets import button, label, set_text


class SignIn(Front):
    """Says what is wanted by its signals and is told what came of it; does nothing by itself."""

    picked = Signal(object)  # Path: another school of the list
    typing = Signal()  # a letter of the password
    tried = Signal(str, str)  # login, password
    forgotten = Signal(str)  # login
    other_asked = Signal()  # a school that is not in the list
    new_asked = Signal()
    restore_asked = Signal()
    join_asked = Signal()  # this laptop is to join a school that is on another one
    counts_down = True

    def __init__(
        self, language: str, schools: Sequence[Path], chosen: Path, patience: Patience
    ) -> None:
        super().__init__(language, 460)
        self._patience, self._wrong = patience, ""
        self._working = self._known = self._waited = False
        self.of_district = _is_district(chosen)
        both = any(map(_is_district, schools))
        self._where = self.tr("School or district") if both else self.tr("School")
        self._schools = Picker(self._where, "Ctrl+J")
        self._schools.fill([(self._shown(each, schools), each) for each in schools], chosen)
        self._schools.picked.connect(self.picked)
        self._accounts = Picker(self.tr("Account"), "Ctrl+Shift+A")
        self._login = Field(self.tr("Sign-in name"))
        self._password = PasswordField(self.tr("Password"))
        self._password.changed.connect(self._hint_at_keyboard)
        self._password.changed.connect(lambda _: self.typing.emit())
        self._trouble = label("", "error", wrap=True)
        self._go_words = self.tr("Sign in")
        self._go = button(self._go_words, "primary")
        self._go.setAutoDefault(True)  # Enter presses it where it has the keyboard
        self._forgot = button(self.tr("Forgotten password?"), "plain", key="Ctrl+G")
        self._connect()
        self._lay_out()
        self.busy = Busy(self)
        take_drops(self, FILES, self.picked.emit, self._other)
        self.show_waiting()

    def _connect(self) -> None:
        self._go.clicked.connect(self._try)
        self._password.entered.connect(self._try)
        self._login.entered.connect(self._try)
        self._forgot.clicked.connect(lambda: self.forgotten.emit(self._chosen_login()))
        self._patience.ticked.connect(self._wait)
        other, new = self.tr("Open another school …"), self.tr("Make a new school")
        if self.of_district:
            other, new = self.tr("Open another district …"), self.tr("Make a new district")
        self._other = self.add_other(other, "Ctrl+O")
        self._other.clicked.connect(self.other_asked)
        self.add_other(new, "Ctrl+N").clicked.connect(self.new_asked)
        self.add_other(self.tr("Restore a backup …"), "Ctrl+R").clicked.connect(self.restore_asked)
        if not self.of_district:
            join = self.tr("This laptop joins a school …")
            self.add_other(join, "Ctrl+Shift+J").clicked.connect(self.join_asked)

    def _lay_out(self) -> None:
        self._who = QWidget()
        _under(self._who, self.tr("Account"), self._accounts)
        where = QWidget()
        _under(where, self._where, self._schools)
        card = Card()
        for each in (where, self._who, self._login, self._password, self._trouble):
            card.add(each)
        row = QHBoxLayout()
        row.addWidget(self._go)
        row.addWidget(self._forgot)
        row.addStretch()
        card.add(row)
        self.column.addStretch(2)
        self.column.addWidget(label(self.tr("Sign in"), "h1"))
        self.column.addWidget(card)
        self.column.addStretch(3)

    def show_waiting(self) -> None:
        """The school is being looked at."""
        self._known = False
        for each in (self._who, self._login, self._password, self._forgot):
            each.hide()
        self.say("")
        self._enable()

    def show_accounts(self, logins: Sequence[str], chosen: str = "", *, plain: bool) -> None:
        """Who may sign in to the chosen school."""
        self._known = True
        self._accounts.fill([(each, each) for each in logins], chosen)
        self._who.setVisible(bool(logins))
        self._password.setVisible(not plain)
        self._forgot.setVisible(not plain)
        self._login.setVisible(plain)
        if plain:
            self._login.say(self.tr("Only where there are several."))
        self._go_words = self.tr("Open") if plain else self.tr("Sign in")
        self._go.setText(self._go_words)
        self._enable()
        self._wait(self._patience.left)
        self.take_focus()

    def tell_waiting(self) -> None:
        """Nothing is in it yet: a forgotten password is no loss."""
        self._forgot.hide()
        self.banner.show_warning(
            self.tr(
                "This laptop waits for its first package from the coordinator, or for what comes "
                "from the hub. Sign in to go on; with a forgotten password begin again with “This "
                "laptop joins a school …”."
            )
        )

    def take_focus(self) -> None:
        """The keyboard goes to the password, or to what there is instead."""
        (self._go if self._password.isHidden() else self._password).setFocus()

    def say(self, sentence: str) -> None:
        """What is wrong, under the fields; "" for nothing."""
        set_text(self._trouble, sentence)
        self._trouble.setVisible(bool(sentence))
        self._password.edit.setAccessibleDescription(sentence)

    def show_wrong(self, sentence: str) -> None:
        """The password was not right: the whole of it is marked, to be typed over."""
        self._wrong = sentence
        self.say(sentence)
        self._password.edit.selectAll()
        self._password.setFocus()

    def set_working(self, working: bool) -> None:
        """The school is being opened."""
        self._working = working
        self._go.setText(self.tr("Opening …") if working else self._go_words)
        self._enable()

    def _enable(self) -> None:
        self._go.setEnabled(self._known and not self._working and not self._patience.left)

    def _chosen_login(self) -> str:
        return str(self._accounts.chosen() or self._login.text().strip())

    def _try(self) -> None:
        if self._go.isEnabled():
            self.say("")
            self.tried.emit(self._chosen_login(), self._password.text())

    def _wait(self, left: int) -> None:
        if left:
            soon = self.tr("You can try again in %n second(s).", "", left)
            wrong = self._wrong or self.tr("That was not right.")
            self.say(f"{wrong} {soon}")
        elif self._waited:
            self.say(self._wrong)
        self._waited = bool(left)
        self._enable()

    def _shown(self, file: Path, among: Sequence[Path]) -> str:
        """The name of a school or district; with its folder where two have the same name."""
        alike = sum(each.name == file.name for each in among) > 1
        name = f"{file.stem} – {file.parent}" if alike else file.stem
        if _is_district(file):
            return self.tr("{name} (district)").format(name=name)
        return name

    def _hint_at_keyboard(self, _: str) -> None:
        thai = self._password.types_thai()
        self._password.say(self.tr("The keyboard is switched to Thai.") if thai else "")


def _under(holder: QWidget, name: str, picker: Picker) -> None:
    """A picker with its name above."""
    title = label(name, "strong")
    title.setBuddy(picker)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 6)
    column.setSpacing(3)
    column.addWidget(title)
    column.addWidget(picker)


def _is_district(file: Path) -> bool:
    """As `services.entry` says it, which the first page does not wait for."""
    return file.suffix == ".caredistrict"
