"""The cards of a child's page: groups by dimension, identity, changes so far."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from careapp.domain.people import GONE, Guardian, Student
from careapp.exchange.roster_fields import vocabulary
from careapp.i18n import language, translate
from careapp.services.gone_words import gone_word
from careapp.services.student_changes import FieldEdit
from careapp.ui import labels
from careapp.ui.pages import Card
from careapp.ui.screens.student_form import field_name
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


def stacked(words: str, below: str) -> QWidget:
    """A line, and a quiet one below it; both can be copied."""
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

    asked = Signal()  # for those of all that was written about the child

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
        whole = button(self.tr("Edit history of everything"), "plain")
        whole.clicked.connect(self.asked)
        foot.addWidget(whole)
        self.add(foot)

    def show_edits(self, edits: Sequence[FieldEdit]) -> None:
        self._edits = [each for each in edits if _worth(each)]
        self._show(_SHOWN)

    def _show(self, count: int) -> None:
        clear(self._rows)
        for each in self._edits[:count]:
            self._rows.addWidget(stacked(said(each), _who(each)))
        left = len(self._edits) - count
        self._more.setText(self.tr("Show {count} more").format(count=left))
        self._more.setVisible(left > 0)


def _worth(edit: FieldEdit) -> bool:
    """The end of one class goes without saying: it is said where the next one begins."""
    if edit.table != "enrolment":
        return True
    return edit.field != "until" and not (edit.field == "reason" and edit.after not in GONE)


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
        return gone_word(edit.after)
    if edit.table == "guardian" and (ticked := _ticked(edit)):
        return ticked
    nothing = translate("StudentForm", "(empty)")
    return translate("StudentForm", "{field}: {before} → {after}").format(
        field=name_of(edit), before=value_of(edit.field, edit.before) or nothing,
        after=value_of(edit.field, edit.after) or nothing,
    )  # fmt: skip


def _ticked(edit: FieldEdit) -> str:
    """What is only yes or no about somebody of the family; "" for everything else."""
    on = edit.after == "True"
    words = {
        "lives_with": translate("StudentForm", "Family: lives with the child")
        if on
        else translate("StudentForm", "Family: does not live with the child"),
        "first_call": translate("StudentForm", "Family: is rung up first")
        if on
        else translate("StudentForm", "Family: is not rung up first"),
        "deleted": translate("StudentForm", "Family: a person was taken out")
        if on
        else translate("StudentForm", "Family: a person was brought back"),
    }
    return words.get(edit.field, "")


def name_of(edit: FieldEdit) -> str:
    """What a field of a child, its family or its class is called."""
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


def value_of(field: str, text: str) -> str:
    """A stored text as people read it: a day of the Buddhist Era, a masked ID, a word."""
    if field == "national_id":
        return labels.masked(text)
    if field == "born" and text:
        return labels.day(date.fromisoformat(text))
    return labels.sex(text) if field == "sex" else text


def _who(edit: FieldEdit) -> str:
    when = f"{labels.day_short(edit.when.date())} {edit.when:%H:%M}"
    return " · ".join(part for part in (edit.who, when) if part)
