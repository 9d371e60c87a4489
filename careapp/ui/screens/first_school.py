"""First run, step one: what the school is called, its codes, and where it is kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.identity import SchoolCodeFault, area_code, school_code_faults
from careapp.domain.schools import School
from careapp.i18n import translate
from careapp.ui import dialogs, files
from careapp.ui.fields import Field
from careapp.ui.new_school import NewSchool, risk_of
from careapp.ui.pages import Card
from careapp.ui.widgets import button, label, set_kind, set_text

_LENGTHS = {"smis": 8, "percode": 6, "ministry": 10}
_FIELD_OF: dict[SchoolCodeFault, str] = {
    "smis": "smis", "percode": "percode", "ministry": "ministry",
    "cross": "ministry", "province": "ministry",
}  # fmt: skip


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
        self._codes = {
            "smis": Field(self.tr("SMIS code"), self.tr("8 digits")),
            "percode": Field(self.tr("PERCODE (if you know it)"), self.tr("6 digits")),
            "ministry": Field(self.tr("Ministry code (if you know it)"), self.tr("10 digits")),
        }
        self._fill(typed.school)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        card = Card()
        card.add(self._name)
        card.add(_beside(self._codes["smis"], self._area))
        card.add(_beside(self._codes["percode"], self._codes["ministry"]))
        column.addWidget(card)
        column.addWidget(self._keeping())
        self._connect()
        self._show_place()
        self.setFocusProxy(self._name)

    def _fill(self, school: School) -> None:
        self._name.set_text(school.name)
        self._area.set_text(school.area)
        self._codes["smis"].set_text(school.smis_code)
        self._codes["percode"].set_text(school.percode)
        self._codes["ministry"].set_text(school.ministry_code)

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
        for code, field in self._codes.items():
            field.changed.connect(lambda _, code=code: self._check(code))
            field.edit.editingFinished.connect(lambda code=code: self._check(code, final=True))
        self._name.changed.connect(self._name.say_hint)
        self._name.entered.connect(self._codes["smis"].setFocus)
        self._codes["smis"].entered.connect(self._area.setFocus)
        for field in (self._area, self._codes["percode"], self._codes["ministry"]):
            field.entered.connect(self.entered)

    def school(self) -> School:
        """What is typed so far."""
        return School(
            "",
            thai.clean(self._name.text()),
            self._code("smis"),
            thai.clean(self._area.text()),
            self._code("percode"),
            self._code("ministry"),
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
        wrong = [code for code in self._codes if not self._check(code, final=True)]
        if not self.school().name:
            self._name.say(translate("School", "The school needs a name."), "error")
            self._name.setFocus()
            return False
        if wrong:
            self._codes[wrong[0]].setFocus()
        return not wrong

    def _code(self, code: str) -> str:
        return "".join(thai.arabic_digits(self._codes[code].text()).split())

    def _check(self, code: str, *, final: bool = False) -> bool:
        """Say what is to be said of a code; while it is being typed a short one is no fault."""
        field, typed, length = self._codes[code], self._code(code), _LENGTHS[code]
        if not final and len(typed) < length and (not typed or typed.isdecimal()):
            count = self.tr("{count} of {length} digits").format(count=len(typed), length=length)
            field.say(count) if typed else field.say_hint()
            return False
        faults = school_code_faults(*(self._code(each) for each in self._codes))
        mine = next((fault for fault in faults if _FIELD_OF[fault] == code), None)
        if mine:
            field.say(_sentence(mine), "error")
        elif code == "smis":
            area = self.tr("The area's number is {code}.").format(code=area_code(typed))
            field.say(area)
        else:
            field.say_hint()
        return mine is None

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


def _sentence(fault: SchoolCodeFault) -> str:
    """As the service that makes the school would say it."""
    sentences = {
        "smis": translate("School", "The SMIS code has 8 digits: 42010113."),
        "percode": translate("School", "The PERCODE has 6 digits: 520224."),
        "ministry": translate("School", "The ministry code has 10 digits: 1042520224."),
        "province": translate("School", "The ministry code and the SMIS code name two provinces."),
        "cross": translate("School", "Digits 5 to 10 of the ministry code must be the PERCODE."),
    }
    return sentences[fault]


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
