"""A second laptop, step one: of which school, who works on it, and where it is kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.i18n import translate
from careapp.ui.fields import Field
from careapp.ui.new_school import NewLaptop
from careapp.ui.pages import Card
from careapp.ui.screens.first_account import FirstAccount
from careapp.ui.screens.first_keeping import Keeping


class WhoWorksHere(QWidget):
    """Tells `entered` when Enter is pressed in its last field."""

    entered = Signal()

    def __init__(self, typed: NewLaptop) -> None:
        super().__init__()
        self._school = Field(
            translate("FirstSchool", "Name of the school"),
            self.tr("The folder on this laptop is named after it; the rest comes with a package."),
            example=translate("FirstSchool", "Ban Tua Yang School"),
        )
        self._school.set_text(typed.title)
        self._account = FirstAccount(typed)
        self.keeping = Keeping(
            typed.folder,
            translate("FirstSchool", "Keep the school without encryption?"),
            translate(
                "FirstSchool",
                "Anybody who gets at this computer, or at a copy of the folder, can read what is "
                "written about every child. There is no password and no recovery code then.",
            ),
            plain=typed.plain,
        )
        card = Card()
        card.add(self._school)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in (card, self._account, self.keeping):
            column.addWidget(each)
        self._school.changed.connect(self._name)
        self._school.entered.connect(self._account.setFocus)
        self._account.entered.connect(self.entered)
        self.keeping.changed.connect(self._name)
        self.setFocusProxy(self._school)
        self._name()

    def _name(self, _: str = "") -> None:
        self._school.say_hint()
        self._account.set_title(self.title, plain=self.keeping.plain)

    @property
    def title(self) -> str:
        return thai.clean(self._school.text())

    def typed(self) -> NewLaptop:
        """What is typed so far."""
        folder: Path = self.keeping.folder
        account = self._account
        return NewLaptop(
            self.title, folder, self.keeping.plain, account.name, account.login, account.password
        )

    def is_right(self) -> bool:
        """Whether the laptop can wait; else the first field that is not right says why."""
        right = self._account.is_right()
        if not self.title:
            self._school.say(translate("School", "The school needs a name."), "error")
            self._school.setFocus()
            return False
        return right
