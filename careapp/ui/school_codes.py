"""The three codes of a school in their fields, checked against each other as they are typed."""

from PySide6.QtCore import QObject, Signal

from careapp.domain import thai
from careapp.domain.identity import SchoolCodeFault, area_code, school_code_faults
from careapp.domain.schools import School
from careapp.i18n import translate
from careapp.ui.fields import Field

_LENGTHS = {"smis": 8, "percode": 6, "ministry": 10}
_FIELD_OF: dict[SchoolCodeFault, str] = {
    "smis": "smis", "percode": "percode", "ministry": "ministry",
    "cross": "ministry", "province": "ministry",
}  # fmt: skip


class SchoolCodes(QObject):
    """`fields` by name: smis, percode, ministry. Only the first may not be empty."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields = {
            "smis": Field(self.tr("SMIS code"), self.tr("8 digits, as in the file from DMC")),
            "percode": Field(self.tr("PERCODE"), self.tr("6 digits, if you know it")),
            "ministry": Field(self.tr("Ministry code"), self.tr("10 digits, if you know it")),
        }
        for code, field in self.fields.items():
            field.changed.connect(lambda _, code=code: self._take(code))
            field.edit.editingFinished.connect(lambda code=code: self.check(code, final=True))

    def fill(self, school: School) -> None:
        """Show what is known of a school so far."""
        codes = (school.smis_code, school.percode, school.ministry_code)
        for field, code in zip(self.fields.values(), codes, strict=True):
            field.set_text(code)

    def code(self, name: str) -> str:
        """What is typed, as it is stored."""
        return "".join(thai.arabic_digits(self.fields[name].text()).split())

    def wrong(self) -> Field | None:
        """The first field that is not right, after each has said what is wrong with it."""
        found = [code for code in self.fields if not self.check(code, final=True)]
        return self.fields[found[0]] if found else None

    def check(self, code: str, *, final: bool = False) -> bool:
        """Say what is to be said of a code; while it is being typed a short one is no fault."""
        field, typed, length = self.fields[code], self.code(code), _LENGTHS[code]
        if not final and len(typed) < length and (not typed or typed.isdecimal()):
            count = self.tr("{count} of {length} digits").format(count=len(typed), length=length)
            field.say(count) if typed else field.say_hint()
            return False
        faults = school_code_faults(*(self.code(each) for each in self.fields))
        mine = next((fault for fault in faults if _FIELD_OF[fault] == code), None)
        if mine:
            field.say(_sentence(mine), "error")
        elif code == "smis":
            area = self.tr("The area's number is {code}.").format(code=area_code(typed))
            field.say(area)
        else:
            field.say_hint()
        return mine is None

    def _take(self, code: str) -> None:
        self.check(code)
        self.changed.emit()


def _sentence(fault: SchoolCodeFault) -> str:
    """As the service that stores the school would say it."""
    sentences = {
        "smis": translate("School", "The SMIS code has 8 digits: 42010113."),
        "percode": translate("School", "The PERCODE has 6 digits: 520224."),
        "ministry": translate("School", "The ministry code has 10 digits: 1042520224."),
        "province": translate("School", "The ministry code and the SMIS code name two provinces."),
        "cross": translate("School", "Digits 5 to 10 of the ministry code must be the PERCODE."),
    }
    return sentences[fault]
