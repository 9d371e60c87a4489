"""The fields of a child that a teacher may set right, with doubts and faults beside each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from careapp.domain.people import SEXES, Pupil
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.pickers import Picker
from careapp.ui.place_help import PARTS, PlaceHelp
from careapp.ui.screens.student_checks import Around, Checked, check, shown
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_kind, set_text

NUMBER = "class_number"
_FIELDS = ("prefix", "first_name", "last_name", "nickname", "sex", "born", NUMBER, "number",
           "phone", "house_number", "village_number", "road", *PARTS)  # fmt: skip


def field_name(id_: str) -> str:
    """What a field of a child is called, on the form and in the history."""
    words = {
        "prefix": translate("StudentForm", "Title"),
        "first_name": translate("StudentForm", "First name"),
        "last_name": translate("StudentForm", "Family name"),
        "nickname": translate("StudentForm", "Nickname"),
        "sex": translate("StudentForm", "Sex"),
        "born": translate("StudentForm", "Date of birth"),
        NUMBER: translate("StudentForm", "Class number"),
        "number": translate("StudentForm", "School number"),
        "phone": translate("StudentForm", "Student's telephone"),
        "house_number": translate("StudentForm", "House number"),
        "village_number": translate("StudentForm", "Village number (Moo)"),
        "road": translate("StudentForm", "Road"),
        "subdistrict": translate("StudentForm", "Subdistrict"),
        "district": translate("StudentForm", "District"),
        "province": translate("StudentForm", "Province"),
        "postal_code": translate("StudentForm", "Postal code"),
    }
    return words.get(id_, "")


@dataclass(frozen=True, slots=True)
class Edited:
    """What a person asked to change: fields of the student, and the class number if `numbered`."""

    fields: Mapping[str, Any]
    number: int | None = None
    numbered: bool = False


class TextField(QWidget):
    """Its name, a line to type in, and below it what is doubtful or wrong."""

    typed = Signal()

    def __init__(self, id_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = id_
        self._line = QLineEdit()
        self._line.setAccessibleName(field_name(id_))
        if id_ == "born":
            self._line.setPlaceholderText(translate("StudentForm", "day/month/year"))
        self._note = label("", "error", wrap=True)
        self._note.hide()
        name = label(field_name(id_), "muted")
        name.setBuddy(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for each in (name, self._line, self._note):
            column.addWidget(each)
        column.addStretch()
        self._line.textEdited.connect(self.typed)

    @property
    def line(self) -> QLineEdit:
        return self._line

    def text(self) -> str:
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Show a text from its beginning, telling nobody."""
        self._line.setText(text)
        self._line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)
        self._line.setEnabled(not read_only)

    def say(self, found: Checked) -> None:
        """Show what the text comes to."""
        words = found.fault or found.doubt
        set_kind(self._note, "error" if found.fault else "warning")
        set_text(self._note, words)
        self._note.setVisible(bool(words))
        set_kind(self._line, "error" if found.fault else "warning" if words else "", "state")
        self._line.setAccessibleDescription(words)

    def remark(self, words: str) -> None:
        """Something quiet about the text, which may well be right."""
        set_kind(self._note, "small")
        set_text(self._note, words)
        self._note.show()
        self._line.setAccessibleDescription(words)

    def take_focus(self) -> None:
        self._line.setFocus()
        self._line.selectAll()


class StudentForm(QWidget):
    """One child at a time. What is typed stays until it is stored or given up."""

    saved = Signal(object)  # Edited
    edited = Signal()

    def __init__(self, session: Session | None = None, parent: QWidget | None = None) -> None:
        """Without a session no places are offered."""
        super().__init__(parent)
        self._stored: dict[str, str] = {}
        self._remark = ("", "")  # the part of the address that does not match, and the sentence
        self._around = Around(date.min)
        self._fields = {id_: TextField(id_) for id_ in _FIELDS if id_ != "sex"}
        self._sex = Picker(field_name("sex"))
        self._sex.fill([(labels.sex(each), each) for each in SEXES])
        self._sex.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._save = button(self.tr("Save"), "primary", key="Ctrl+S", icon="save")
        self._revert = button(self.tr("Undo what I typed"), "plain")
        self._state = label("", "small")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._across = 0
        self._build()
        for each in self._fields.values():
            each.typed.connect(self._check)
        self._sex.picked.connect(self._check)
        lines = {name: self._fields[name].line for name in PARTS}
        self.places = PlaceHelp(session, lines, self) if session else None
        if self.places is not None:
            self.places.filled.connect(self._check)
            self.places.doubted.connect(self._doubt)
        self._save.clicked.connect(self.save)
        self._revert.clicked.connect(self.revert)

    def _build(self) -> None:
        name = label(field_name("sex"), "muted")
        name.setBuddy(self._sex)
        self._sex_box = QWidget()
        box = QVBoxLayout(self._sex_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(name)
        box.addWidget(self._sex)
        box.addStretch()
        self._actions = QWidget()
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._state, 1)
        row.addWidget(self._revert)
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._grid)  # empty: PySide would not notice when what is in it moves
        self._lay_out(2)
        column.addWidget(self._actions)

    def _lay_out(self, across: int) -> None:
        if across != self._across:
            self._across = across
            for n, id_ in enumerate(_FIELDS):
                each = self._sex_box if id_ == "sex" else self._fields[id_]
                self._grid.addWidget(each, n // across, n % across)
            for n in range(3):
                self._grid.setColumnStretch(n, 1 if n < across else 0)

    def show_pupil(self, pupil: Pupil, around: Around, typed: Mapping[str, str]) -> None:
        """Show a child as it is stored, with what was typed about it and not stored yet."""
        self._around = around
        student = pupil.student
        self._stored = {
            id_: shown(pupil.number if id_ == NUMBER else getattr(student, id_)) for id_ in _FIELDS
        }
        self._put({**self._stored, **typed})

    def typed(self) -> dict[str, str]:
        """What differs from what is stored, as it is typed."""
        return {id_: text for id_, text in self._texts().items() if text != self._stored[id_]}

    def revert(self) -> None:
        """Give up what was typed."""
        self._put(self._stored)
        self.edited.emit()

    def go_to_typed(self) -> None:
        """The keyboard goes to the first field in which something waits."""
        typed = [self._fields[id_] for id_ in _FIELDS if id_ in self.typed() and id_ != "sex"]
        for each in typed[:1]:
            each.take_focus()

    def set_read_only(self, read_only: bool) -> None:
        for each in self._fields.values():
            each.set_read_only(read_only)
        self._sex.setEnabled(not read_only)
        self._actions.setVisible(not read_only)

    def save(self) -> None:
        """Ask to store what differs; a fault is gone to instead."""
        found = self._checked()
        faults = [id_ for id_, each in found.items() if each.fault]
        if faults:
            self._fields[faults[0]].take_focus()
            return
        values = {id_: each.value for id_, each in found.items() if id_ in self.typed()}
        numbered = NUMBER in values
        number = values.pop(NUMBER, None)
        if values or numbered:
            self.saved.emit(Edited(values, number if isinstance(number, int) else None, numbered))

    def _texts(self) -> dict[str, str]:
        texts = {id_: each.text() for id_, each in self._fields.items()}
        return {**texts, "sex": str(self._sex.chosen())}

    def _checked(self) -> dict[str, Checked]:
        texts = self._texts()
        around = Around(self._around.today, texts["sex"], self._around.numbers)
        return {id_: check(id_, text, around) for id_, text in texts.items()}

    def _put(self, texts: Mapping[str, str]) -> None:
        for id_, each in self._fields.items():
            each.set_text(texts[id_])
        self._sex.choose(texts["sex"])
        self._remark = ("", "")
        self._tell()
        if self.places is not None:
            self.places.look()

    def _check(self, *_: object) -> None:
        self._tell()
        self.edited.emit()

    def _doubt(self, part: str, sentence: str) -> None:
        """A part of the address that is in no list; it is said whether it was typed now or not."""
        self._remark = (part, sentence)
        self._tell()

    def _tell(self) -> None:
        """Say what is doubtful or wrong about the fields that were typed in, and how it stands."""
        typed, found = self.typed(), self._checked()
        for id_, each in self._fields.items():
            said = found[id_] if id_ in typed else Checked(None)
            each.say(said)
            if id_ == self._remark[0] and not (said.fault or said.doubt):
                each.remark(self._remark[1])
        faults = any(found[id_].fault for id_ in typed)
        self._save.setEnabled(bool(typed))
        self._revert.setVisible(bool(typed))
        set_kind(self._state, "error" if faults else "small")
        if faults:
            self._state.setText(self.tr("Not stored: see the field in red."))
        else:
            self._state.setText(self.tr("Not stored yet") if typed else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width()
        self._lay_out(3 if wide >= theme.px(620) else 2 if wide >= theme.px(360) else 1)
