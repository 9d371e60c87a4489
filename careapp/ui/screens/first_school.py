"""First run, step one: what the school is called, its codes, and where it is kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.schools import School
from careapp.i18n import translate
from careapp.ui.fields import Field
from careapp.ui.new_school import NewSchool
from careapp.ui.pages import Card
from careapp.ui.school_codes import SchoolCodes
from careapp.ui.screens.first_keeping import Keeping


class FirstSchool(QWidget):
    """Tells `entered` when Enter is pressed in its last field that is needed."""

    entered = Signal()

    def __init__(self, typed: NewSchool) -> None:
        super().__init__()
        self._name = Field(
            self.tr("Name of the school"),
            self.tr("As it stands in reports; the school's folder is named after it."),
            example=self.tr("Ban Tua Yang School"),
        )
        self._area = Field(self.tr("Educational service area"), example=self.tr("Area office 1"))
        self._codes = SchoolCodes(self)
        self._fill(typed.school)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        card = Card()
        card.add(self._name)
        codes = self._codes.fields
        card.add(_beside(codes["smis"], self._area))
        card.add(_beside(codes["percode"], codes["ministry"]))
        column.addWidget(card)
        self.keeping = self._about_keeping(typed)
        column.addWidget(self.keeping)
        self._connect()
        self.setFocusProxy(self._name)

    def _fill(self, school: School) -> None:
        self._name.set_text(school.name)
        self._area.set_text(school.area)
        self._codes.fill(school)

    def _about_keeping(self, typed: NewSchool) -> Keeping:
        return Keeping(
            typed.folder,
            self.tr("Keep the school without encryption?"),
            self.tr(
                "Anybody who gets at this computer, or at a copy of the folder, can read what is "
                "written about every child. There is no password and no recovery code then."
            ),
            plain=typed.plain,
        )

    def _connect(self) -> None:
        codes = self._codes.fields
        self._name.changed.connect(self._name.say_hint)
        self._name.entered.connect(codes["smis"].setFocus)
        codes["smis"].entered.connect(self._area.setFocus)
        for field in (self._area, codes["percode"], codes["ministry"]):
            field.entered.connect(self.entered)

    def school(self) -> School:
        """What is typed so far."""
        return School(
            "",
            thai.clean(self._name.text()),
            self._codes.code("smis"),
            thai.clean(self._area.text()),
            self._codes.code("percode"),
            self._codes.code("ministry"),
        )

    @property
    def folder(self) -> Path:
        return self.keeping.folder

    @property
    def plain(self) -> bool:
        return self.keeping.plain

    def is_right(self) -> bool:
        """Whether a school can be made of it; else the first field that is not right has the
        cursor and says why."""
        wrong = self._codes.wrong()
        if not self.school().name:
            self._name.say(translate("School", "The school needs a name."), "error")
            self._name.setFocus()
            return False
        if wrong is not None:
            wrong.setFocus()
        return wrong is None


def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return row
