"""The cards of a child's page: groups by dimension, identity, family and home, changes so far."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from careapp.domain.people import Guardian, Student
from careapp.domain.schools import Term
from careapp.exchange.roster_fields import vocabulary
from careapp.i18n import language, translate
from careapp.services.student_changes import FieldEdit
from careapp.ui import labels
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Card
from careapp.ui.screens.student_form import field_name
from careapp.ui.screens.student_rows import Marks, Row
from careapp.ui.widgets import button, label

_SHOWN = 8  # changes shown before somebody asks for the rest


def clear(layout: QLayout) -> None:
    """Take everything out of a layout that is filled anew for each child."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class GroupsCard(Card):
    """The overall group, the group in each dimension, and the SDQ of the teacher."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        self.add(self._grid)
        self._none = label(
            self.tr("Not screened in this term yet. The groups stand here after the screening."),
            "muted",
            wrap=True,
        )
        self.add(self._none)

    def show_row(self, row: Row, term: Term, marks: Marks) -> None:
        clear(self._grid)
        self.set_title(self.tr("Groups, term {term}").format(term=labels.term_short(term)))
        self._none.setVisible(not row.bands)
        if row.bands:
            self._line(self.tr("Overall"), row.group, labels.group(row.group), strong=True)
        for each in marks.dimensions if row.bands else ():
            band = row.bands.get(each.id, "")
            self._line(each.name, each.tone(band), each.word(band) or labels.group(""))
        if row.sdq:
            words = self.tr("{score} · {group}").format(
                score=row.sdq, group=marks.sdq_total.word(row.sdq_band)
            )
            self._line(self.tr("SDQ by the teacher"), marks.sdq_total.tone(row.sdq_band), words)

    def _line(self, name: str, tone: str, word: str, *, strong: bool = False) -> None:
        n = self._grid.rowCount()
        self._grid.addWidget(label(name, "strong" if strong else "", wrap=True), n, 0)
        mark = GroupMark(tone, word, "strong" if strong else "")
        mark.setAccessibleName(f"{name}: {word}")
        self._grid.addWidget(mark, n, 1, Qt.AlignmentFlag.AlignTop)


class IdentityLine(QWidget):
    """The 13-digit ID, masked until somebody asks."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._shown = "", False
        self._words = label("")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = button(self.tr("Show the number"), "plain")
        self._button.clicked.connect(self._toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self.tr("13-digit ID or G-code"), "muted"))
        row.addWidget(self._words)
        row.addWidget(self._button)
        row.addStretch()

    def show_masked(self, national_id: str) -> None:
        self._id, self._shown = national_id, False
        self._say(labels.masked(national_id) or self.tr("none"))
        self._button.setText(self.tr("Show the number"))
        self._button.setVisible(bool(national_id))

    def show_whole(self, written: str) -> None:
        """After it was asked for, and noted that it was."""
        self._shown = True
        self._say(written)
        self._button.setText(self.tr("Hide the number"))

    @property
    def words(self) -> str:
        return self._words.text()

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)

    def _toggle(self) -> None:
        if self._shown:
            self.show_masked(self._id)
        else:
            self.asked.emit()


class FamilyCard(Card):
    """Who cares for the child, how to reach them, and where home is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Family and home"), parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.add(self._rows)

    def show_family(self, student: Student, guardians: Sequence[Guardian]) -> None:
        clear(self._rows)
        for each in guardians:
            self._rows.addWidget(_stacked(f"{kin(each)}  {each.name}", _details(each)))
        if not guardians:
            self._rows.addWidget(label(self.tr("No family in the list yet."), "muted", wrap=True))
        if home := address(student):
            self._rows.addWidget(_stacked(self.tr("Home"), home))


def _stacked(words: str, below: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(_selectable(label(words, wrap=True)))
    if below:
        column.addWidget(_selectable(label(below, "muted", wrap=True)))
    return made


def _selectable(target: QLabel) -> QLabel:
    target.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return target


def kin(guardian: Guardian) -> str:
    """`ยาย`, `บิดา`: what the person is to the child."""
    words = {
        "father": translate("StudentForm", "Father"),
        "mother": translate("StudentForm", "Mother"),
        "guardian": guardian.kinship or translate("StudentForm", "Guardian"),
    }
    return words[guardian.role]


def phone(guardian: Guardian) -> str:
    """`โทร 0812345678`; "" without a number."""
    if not guardian.phone:
        return ""
    return translate("StudentForm", "tel. {number}").format(number=guardian.phone)


def _details(guardian: Guardian) -> str:
    return " · ".join(filter(None, (guardian.occupation, phone(guardian))))


def address(student: Student) -> str:
    """`12/4 หมู่ 3 ต.นาอ้อ อ.เมืองเลย จ.เลย`, as much of it as is known."""
    parts = (
        (student.house_number, translate("StudentForm", "No. {text}")),
        (student.village_number, translate("StudentForm", "Moo {text}")),
        (student.road, translate("StudentForm", "{text} Road")),
        (student.subdistrict, translate("StudentForm", "{text} subdistrict")),
        (student.district, translate("StudentForm", "{text} district")),
        (student.province, translate("StudentForm", "{text} province")),
    )
    return " ".join(words.format(text=text) for text, words in parts if text)


class HistoryCard(Card):
    """What was changed about the child, newest first: field, before → after, who and when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changes so far"), parent)
        self._edits: Sequence[FieldEdit] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._more = button("", "plain")
        self._more.clicked.connect(lambda: self._show(len(self._edits)))
        self.add(self._rows)
        foot = QHBoxLayout()
        foot.addWidget(self._more)
        foot.addStretch()
        self.add(foot)

    def show_edits(self, edits: Sequence[FieldEdit]) -> None:
        self._edits = [each for each in edits if _worth(each)]
        self._show(_SHOWN)

    def _show(self, count: int) -> None:
        clear(self._rows)
        for each in self._edits[:count]:
            self._rows.addWidget(_stacked(said(each), _who(each)))
        left = len(self._edits) - count
        self._more.setText(self.tr("Show {count} more").format(count=left))
        self._more.setVisible(left > 0)


def _worth(edit: FieldEdit) -> bool:
    """The end of one class goes without saying: it is said where the next one begins."""
    if edit.table != "enrolment":
        return True
    return edit.field != "until" and not (edit.field == "reason" and edit.after != "left")


def said(edit: FieldEdit) -> str:
    """`นามสกุล: ก → ข`, or what was begun: `เข้าห้อง ป.4/1`."""
    if not edit.field:
        made = {
            "student": translate("StudentForm", "Taken into the school: {what}"),
            "guardian": translate("StudentForm", "Family: {what} added"),
            "enrolment": translate("StudentForm", "In class {what}"),
        }
        return made[edit.table].format(what=edit.after)
    if edit.field == "reason":
        return translate("StudentForm", "Left the school")
    nothing = translate("StudentForm", "(empty)")
    return translate("StudentForm", "{field}: {before} → {after}").format(
        field=_name_of(edit), before=_value(edit.field, edit.before) or nothing,
        after=_value(edit.field, edit.after) or nothing,
    )  # fmt: skip


def _name_of(edit: FieldEdit) -> str:
    if edit.table == "guardian":
        field = vocabulary().fields.get(f"guardian_{edit.field}")
    elif edit.table == "enrolment":
        return _enrolment_field(edit.field)
    else:
        field = vocabulary().fields.get(edit.field)
    return field_name(edit.field) or (field.label(language()) if field else edit.field)


def _enrolment_field(field: str) -> str:
    words = {
        "number": field_name("class_number"),
        "grade": translate("StudentForm", "Grade"),
        "room": translate("StudentForm", "Room"),
    }
    return words.get(field, field)


def _value(field: str, text: str) -> str:
    """A stored text as people read it: a day of the Buddhist Era, a masked ID, a word."""
    if field == "national_id":
        return labels.masked(text)
    if field == "born" and text:
        return labels.day(date.fromisoformat(text))
    return labels.sex(text) if field == "sex" else text


def _who(edit: FieldEdit) -> str:
    when = f"{labels.day_short(edit.when.date())} {edit.when:%H:%M}"
    return " · ".join(part for part in (edit.who, when) if part)
