"""One school of the district's list, typed by hand."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.domain import thai
from careapp.domain.districts import ListedSchool, is_school_code
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.screens.settings_section import beside
from careapp.ui.sheets import Sheet
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 520


def school_note(code: str) -> str:
    """Under what a school half typed is kept; "" for a new one."""
    return f"{code}/school"


class SchoolDialog(Sheet):
    """`saved` gives the school; the code of one that is there stays as it is."""

    saved = Signal(object)  # ListedSchool

    def __init__(self, over: QWidget, school: ListedSchool | None, notes: Notes) -> None:
        super().__init__(over, self.tr("A new school") if school is None else school.name)
        self._new = school is None
        self._school, self._notes = school or ListedSchool("", ""), notes
        self.fields = {
            "code": Field(self.tr("SMIS code"), self.tr("8 digits")),
            "name": Field(self.tr("Name of the school")),
            "group": Field(self.tr("School cluster")),
            "subdistrict": Field(self.tr("Subdistrict")),
            "students": Field(self.tr("Students"), self.tr("As known from the DMC")),
            "phone": Field(self.tr("Telephone")),
        }
        self.go = button(self.tr("Save"), "primary")
        self.close_ = button("", "plain")
        self._build()
        self._begin()
        for field in self.fields.values():
            field.changed.connect(self._weigh)
        self.go.clicked.connect(self._save)
        self.close_.clicked.connect(self._close_school)
        self._weigh()

    def _build(self) -> None:
        heading = label(self.windowTitle(), "h2", wrap=True)
        heading.setParent(self)  # its style is known only inside the dialog
        column = self.column
        column.setSpacing(theme.px(6))
        column.addWidget(fix_width(heading, theme.px(_WIDTH)))
        fields = self.fields
        column.addLayout(beside(fields["code"], fields["students"]))
        column.addWidget(fields["name"])
        column.addLayout(beside(fields["group"], fields["subdistrict"]))
        column.addWidget(fields["phone"])
        self.close_.setText(
            self.tr("Open again") if self._school.closed else self.tr("The school is closed")
        )
        self.close_.setVisible(not self._new)
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        self.set_foot(self.close_, leave, self.go)

    def _begin(self) -> None:
        typed, _ = self._notes.look(school_note(self._school.code))
        said = dict(typed) if isinstance(typed, Mapping) else {}
        for name, field in self.fields.items():
            value = getattr(self._school, name)
            field.set_text(str(said.get(name, "" if value is None else value)))
        self.fields["code"].edit.setReadOnly(not self._new)
        self.fields["code" if self._new else "name"].setFocus()

    def _texts(self) -> dict[str, str]:
        return {name: thai.clean(labels.plain(e.text())) for name, e in self.fields.items()}

    def _value(self) -> ListedSchool | None:
        """The school as typed; None for one that cannot be."""
        texts = self._texts()
        code, count = (thai.arabic_digits(texts.pop(name)) for name in ("code", "students"))
        if not is_school_code(code) or not texts["name"] or (count and not count.isdecimal()):
            return None
        students = int(count) if count else None
        known = self._school
        return ListedSchool(
            code, texts["name"], texts["group"], texts["subdistrict"], students, texts["phone"],
            known.closed,
        )  # fmt: skip

    def _weigh(self, _typed: object = None) -> None:
        value = self._value()
        texts = self._texts()
        same = value == self._school or not any(texts.values())
        self._notes.note(school_note(self._school.code), None if same else texts)
        code, count = (thai.arabic_digits(texts[name]) for name in ("code", "students"))
        for name, wrong in (
            ("code", bool(code) and not is_school_code(code)),
            ("students", bool(count) and not count.isdecimal()),
        ):
            field = self.fields[name]
            if wrong:
                words = self.tr("8 digits") if name == "code" else self.tr("A whole number")
                field.say(words, "error")
            else:
                field.say_hint()
        self.go.setEnabled(value is not None)

    def _save(self) -> None:
        value = self._value()
        if value is not None:
            self._finish(value)

    def _close_school(self) -> None:
        self._finish(replace(self._school, closed=not self._school.closed))

    def _finish(self, value: ListedSchool) -> None:
        self.saved.emit(value)
        self.accept()
