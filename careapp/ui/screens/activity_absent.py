"""Parents that did not come to a meeting: who asked after them, how, and who is still open."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.activities import FollowUp, read_follow_up
from careapp.domain.people import Pupil
from careapp.services.activities import Whole
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.activity_change import Change
from careapp.ui.screens.activity_choices import narrow
from careapp.ui.screens.home_parts import clear, good, put
from careapp.ui.screens.plan_card import picture
from careapp.ui.screens.plan_fields import DayEdit
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label


class AbsentCard(Card):
    """Enter writes down how somebody asked, and goes on to the next who is open."""

    changed = Signal(object)  # a Change

    def __init__(self, today: date, notes: Notes) -> None:
        super().__init__(self.tr("Parents who did not come"))
        self._today, self._notes = today, notes
        self._id = ""
        self.child = narrow(Picker(self.tr("Whose parent")))
        example = self.tr("telephoned, went there, sent a letter …")
        self.how = Field(self.tr("How you asked after the parent"), example=example)
        self.day = DayEdit(self.tr("Day"), today)
        self._add = button(self.tr("Write it down"), icon="check")
        self._new, self._rows = QWidget(), QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self._build()
        self.how.entered.connect(self.write_down)
        self.how.changed.connect(self._note)
        self._add.clicked.connect(self.write_down)

    def _build(self) -> None:
        name = label(self.tr("Whose parent"), "strong")
        name.setBuddy(self.child)
        self.day.add_button(self._add)
        column = QVBoxLayout(self._new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (name, self.child, self.how, self.day):
            column.addWidget(part)
        self.add(self._new)
        self.add(self._rows)

    def show_whole(self, whole: Whole) -> bool:
        """Show the absent; whether something typed stands here again."""
        found, other = whole.activity, self._id != whole.activity.id
        self._id = found.id
        held = found.is_held(self._today)
        self.setVisible(whole.kind.who == "parents" and held and bool(whole.pupils))
        absent = [each for each in whole.pupils if each.student.id in found.absent]
        open_ = [each for each in absent if each.student.id in found.still_open]
        self._tell(len(absent), len(open_))
        clear(self._rows)
        for pupil in absent:
            put(self._rows, self._row(pupil, whole))
        if not absent:
            put(self._rows, good(self.tr("Of every child somebody came.")))
        self.child.fill([(labels.short_name(each.student), each.student.id) for each in open_])
        self._new.setVisible(whole.may_tick and bool(open_))
        typed, back = self._notes.look(self._name)
        if other:
            self.how.set_text(str(typed or ""))
            self.day.show_day(self._today)
        return back and bool(typed)

    def write_down(self) -> None:
        """Tell how somebody asked, if it says anything."""
        student = str(self.child.chosen() or "")
        if self.day.day is None or self.day.is_wrong:
            self.day.edit.setFocus()
        elif not self.how.text().strip():
            self.how.edit.setFocus()
        elif student:
            self._follow(student, FollowUp(self.how.text().strip(), self.day.day))

    def _follow(self, student: str, said: FollowUp | None) -> None:
        id_, settle = self._id, self.settle if said else None
        self.changed.emit(
            Change(lambda services: services.activities.follow(id_, student, said), settle=settle)
        )

    def settle(self) -> None:
        """It is stored."""
        self.how.set_text("")
        self.how.edit.setFocus()

    @property
    def _name(self) -> str:
        return f"{self._id}/absent"

    def _note(self, text: str) -> None:
        if self._id:
            self._notes.note(self._name, text)

    def _tell(self, absent: int, open_: int) -> None:
        title = self.tr("Parents who did not come")
        if absent:
            words = self.tr("{absent}, of whom {open} are not asked after")
            title += " · " + words.format(absent=absent, open=open_)
        self.set_title(title)

    def _row(self, pupil: Pupil, whole: Whole) -> QWidget:
        student, may = pupil.student, whole.may_tick
        text = whole.activity.followed.get(student.id, "")
        said = read_follow_up(text)
        day = f"{labels.day_short(said.day)} · " if said.day else ""
        family = whole.guardians.get(student.id, ())
        phone = next((each.phone for each in family if each.phone), "")
        below = f"{day}{said.how}" if text else self.tr("not asked after yet")
        made, words = QWidget(), QVBoxLayout()
        words.setSpacing(0)
        name = " · ".join(filter(None, (labels.short_name(student), "" if text else phone)))
        words.addWidget(label(name, wrap=True))
        words.addWidget(label(below, "small", wrap=True))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        sign = picture("check" if text else "warning", "normal" if text else "at_risk")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if may and text:
            back = button("", "plain", tip=self.tr("Take it back"), icon="undo")
            back.setAccessibleName(self.tr("Take it back: {name}").format(name=student.name))
            back.clicked.connect(lambda: self._follow(student.id, None))
            row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return made
