"""First run, step one: what the school is called, its codes, and where it is kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.schools import School
from careapp.i18n import translate
from careapp.ui import dialogs, files
from careapp.ui.fields import Field
from careapp.ui.new_school import NewSchool, risk_of
from careapp.ui.pages import Card
from careapp.ui.school_codes import SchoolCodes
from careapp.ui.widgets import button, label, set_kind, set_text


class FirstSchool(QWidget):
    """Tells `entered` when Enter is pressed in its last field that is needed."""

    entered = Signal()

    def __init__(self, typed: NewSchool) -> None:
        super().__init__()
        self._folder, self._plain = typed.folder, typed.plain
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
        column.addWidget(self._keeping())
        self._connect()
        self._show_place()
        self.setFocusProxy(self._name)

    def _fill(self, school: School) -> None:
        self._name.set_text(school.name)
        self._area.set_text(school.area)
        self._codes.fill(school)

    def _keeping(self) -> QWidget:
        card = Card()
        self._where, self._risk = label("", wrap=True), label("", "warning", wrap=True)
        self._safe = label("", "muted", wrap=True)
        change = button(self.tr("Another folder …"), key="Ctrl+O", icon="folder")
        change.clicked.connect(self._choose_folder)
        self._encrypt = button("", "plain")
        self._encrypt.clicked.connect(self._ask_plain)
        card.add(_words_and_button(self._where, change))
        card.add(self._risk)
        card.add(_words_and_button(self._safe, self._encrypt))
        return card

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
        return self._folder

    @property
    def plain(self) -> bool:
        return self._plain

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

    def _choose_folder(self) -> None:
        words = self.tr("Where is the school kept?")
        files.choose_folder(self, words, self._folder, self.keep_in)

    def keep_in(self, folder: Path) -> None:
        """Another folder for the school."""
        self._folder = folder
        self._show_place()

    def _ask_plain(self) -> None:
        if self._plain:
            self._set_plain(False)
            return
        dialogs.confirm(
            self,
            self.tr("Keep the school without encryption?"),
            self.tr(
                "Anybody who gets at this computer, or at a copy of the folder, can read what is "
                "written about every child. There is no password and no recovery code then."
            ),
            (self.tr("Do without encryption"), lambda: self._set_plain(True)),
            danger=True,
        )

    def _set_plain(self, plain: bool) -> None:
        self._plain = plain
        self._show_place()

    def _show_place(self) -> None:
        where = self.tr("Kept on this computer in {folder}").format(folder=self._folder)
        set_text(self._where, where)
        risk = risk_of(self._folder)
        set_text(self._risk, risk)
        self._risk.setVisible(bool(risk))
        set_kind(self._safe, "warning" if self._plain else "muted")
        if self._plain:
            words = self.tr("Not encrypted: whoever gets at the folder can read everything.")
        else:
            words = self.tr("Encrypted: nobody reads it without a password or the recovery code.")
        set_text(self._safe, words)
        self._encrypt.setText(
            self.tr("Encrypt after all") if self._plain else self.tr("Do without …")
        )


def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return row


def _words_and_button(words: QWidget, made: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(words, 1)
    row.addWidget(made)
    return row
