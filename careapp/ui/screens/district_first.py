"""The first start of a district: its file, an account with its code, the list of schools."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.districts import District
from careapp.i18n import translate
from careapp.paths import schools_folder
from careapp.ui.drop_zone import DropZone
from careapp.ui.fields import Field
from careapp.ui.new_school import NewDistrict
from careapp.ui.pages import Card
from careapp.ui.screens.first_keeping import Keeping
from careapp.ui.screens.first_list import FirstList
from careapp.ui.screens.first_run import ACCOUNT, CODE, DEMO, LIST, SCHOOL, FirstRun, New

_CODE_DIGITS = 4


class FirstDistrict(QWidget):
    """What the district is called, its code, and where its file is kept."""

    entered = Signal()

    def __init__(self, typed: NewDistrict) -> None:
        super().__init__()
        self._name = Field(
            self.tr("Name of the district"),
            self.tr("As it stands in reports; the district's folder is named after it."),
            example=self.tr("Loei Primary Educational Service Area Office 1"),
        )
        self._code = Field(
            self.tr("Area code"), self.tr("The first 4 digits of its schools' SMIS codes")
        )
        self._province = Field(self.tr("Province"))
        self._name.set_text(typed.district.name)
        self._code.set_text(typed.district.code)
        self._province.set_text(typed.district.province)
        self.keeping = Keeping(
            typed.folder,
            self.tr("Keep the district without encryption?"),
            self.tr(
                "Anybody who gets at this computer, or at a copy of the folder, can read the "
                "numbers of every school. There is no password and no recovery code then."
            ),
            plain=typed.plain,
        )
        self._lay_out()
        for field in (self._name, self._code):
            field.changed.connect(field.say_hint)
        self._name.entered.connect(self._code.setFocus)
        self._code.entered.connect(self._province.setFocus)
        self._province.entered.connect(self.entered)
        self.setFocusProxy(self._name)

    def _lay_out(self) -> None:
        card = Card()
        card.add(self._name)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._code, 1)
        row.addWidget(self._province, 1)
        card.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(card)
        column.addWidget(self.keeping)

    def district(self) -> District:
        """What is typed so far."""
        return District(
            "", thai.clean(self._name.text()), self._digits(), thai.clean(self._province.text())
        )

    def _digits(self) -> str:
        return "".join(thai.arabic_digits(self._code.text()).split())

    @property
    def folder(self) -> Path:
        return self.keeping.folder

    @property
    def plain(self) -> bool:
        return self.keeping.plain

    def is_right(self) -> bool:
        """Whether a district can be made of it; else the first field that is not right has the
        cursor and says why."""
        code = self._digits()
        checks = (
            (self._name, "" if self.district().name else needs_a_name()),
            (self._code, "" if not code or is_area_code(code) else not_an_area_code()),
        )
        wrong = [(field, fault) for field, fault in checks if fault]
        for field, fault in wrong:
            field.say(fault, "error")
        if wrong:
            wrong[0][0].setFocus()
        return not wrong


class DistrictFirstRun(FirstRun):
    """The same three steps for a district."""

    list_place = "schools"

    def _nothing_typed(self) -> New:
        return NewDistrict(District("", ""), schools_folder())

    def _first(self, began: New) -> FirstDistrict:
        assert isinstance(began, NewDistrict)
        return FirstDistrict(began)

    def _list(self) -> "FirstSchools":
        return FirstSchools()

    def _step_names(self) -> tuple[str, str, str]:
        return self.tr("The district"), self.tr("Your account"), self.tr("List of schools")

    def _other_words(self) -> str:
        return self.tr("Make a school instead")

    def _demo_words(self) -> str:
        return self.tr("Try the demo district")

    def _open_words(self) -> str:
        return self.tr("Open a district …")

    def typed(self) -> NewDistrict:
        """Everything typed so far."""
        assert isinstance(self._school, FirstDistrict)
        return NewDistrict(
            self._school.district(),
            self._school.folder,
            self._school.plain,
            self._account.name,
            self._account.login,
            self._account.password,
        )

    def _words(self, at: int) -> tuple[str, str, str]:
        words = {
            SCHOOL: (
                self.tr("Make a district's file"),
                self.tr("It takes in what schools send, and adds it up. Three steps."),
                self.tr("Continue"),
            ),
            ACCOUNT: (
                self.tr("Your account"),
                self.tr("You are the district's administrator; colleagues get accounts later."),
                self.tr("Make the district"),
            ),
            CODE: (
                self.tr("The recovery code"),
                self.tr(
                    "It opens the district when every password is forgotten, and nothing else "
                    "does. It is shown only now: print it, or write it down, and keep it safe."
                ),
                self.tr("Continue"),
            ),
            LIST: (
                self.tr("Now the schools"),
                self.tr("Your district is ready. Begin with the list of its schools."),
                self.tr("Later"),
            ),
            DEMO: (
                self.tr("The demo district is ready"),
                self.tr(
                    "Invented schools, most of them with their pack; beside it lies a folder "
                    "“packs”, to be dropped on the list of schools."
                ),
                self.tr("Open the demo district"),
            ),
        }
        return words[at]


class FirstSchools(FirstList):
    """Takes the list of the district's schools."""

    def _zone(self) -> DropZone:
        return DropZone(
            self.tr("Drop the list of schools here: an Excel or CSV table with codes and names"),
            self.tr("Choose the file …"),
            schools_filter(),
        )


def schools_filter() -> str:
    """The files that may hold a list of schools, as Qt's dialogs want them."""
    return translate("DistrictWords", "Lists of schools (*.xlsx *.csv *.txt)")


def is_area_code(text: str) -> bool:
    return len(text) == _CODE_DIGITS and text.isascii() and text.isdigit()


def needs_a_name() -> str:
    return translate("DistrictWords", "The district needs a name.")


def not_an_area_code() -> str:
    return translate("DistrictWords", "The area code has 4 digits: 4201.")
