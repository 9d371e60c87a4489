"""Who took part: one row a child in class order, one key a child."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from careapp.domain.people import Guardian, GuardianRole, Pupil
from careapp.services.activities import Whole
from careapp.ui import keys, labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.pickers import strong_width
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens import activity_words as words
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.widgets import button, label, set_text

PEOPLE_KEY, ALL_KEY = "F2", "Ctrl+Shift+E"
_ROWS = 12  # that are in sight at once; more scroll
_HEIGHT = 32
_PARENTS: Mapping[str, GuardianRole] = {"1": "father", "2": "mother", "3": "guardian"}


@dataclass(frozen=True, slots=True)
class Seat:
    """A child that was asked; `came` as the activity has it, None for nobody."""

    pupil: Pupil
    came: str | None
    family: Sequence[Guardian] = ()


class Seats(RecordTable[Seat]):
    """Space ticks or unticks; of a meeting 1 2 3 say which parent came."""

    ticked = Signal(object, object)  # a Seat, and who came now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        seat, key = self.record(), keys.meant(event)
        if seat is not None and event.key() == Qt.Key.Key_Space:
            self.toggle(seat)
        elif seat is not None and key in _PARENTS and self._parent(seat, key):
            self.ticked.emit(seat, self._parent(seat, key))
            self.choose(min(self.currentIndex().row() + 1, self.model().rowCount() - 1))
        elif seat is not None and key == "0":
            self.ticked.emit(seat, None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        under: QModelIndex = self.indexAt(event.position().toPoint())
        if under.isValid() and under.column() == self.model().columnCount() - 1:
            seat = self.record()
            if seat is not None:
                self.toggle(seat)

    def toggle(self, seat: Seat) -> None:
        self.ticked.emit(seat, "" if seat.came is None else None)

    def _parent(self, seat: Seat, key: str) -> str:
        role = _PARENTS[key]
        return next((each.id for each in seat.family if each.role == role), "")


class PeopleCard(Card):
    """A tick is told at once, and stands before it is stored."""

    ticked = Signal(object)  # who came, by student
    all_ticked = Signal(object)  # the same, of everybody
    asked = Signal()  # to choose more children
    student_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Who took part"))
        self._whole: Whole | None = None
        self.model: RecordModel[Seat] = RecordModel(self._columns())
        self.table = Seats(self.model, self.tr("Who took part"))
        self._hint = label("", "small", wrap=True)
        self._elsewhere = label("", "muted", wrap=True)
        self._all = button(self.tr("Everybody came"), key=ALL_KEY, icon="check")
        self._none = button(self.tr("Nobody yet"))
        self._more = button(self.tr("Choose children …"), key=PEOPLE_KEY, icon="add")
        self._family = QWidget()
        self._family_row = FlowLayout(self._family, theme.px(6), theme.px(4))
        self._build()

    def _build(self) -> None:
        top = QWidget()
        row = FlowLayout(top, theme.px(8), theme.px(4))
        for each in (self._all, self._none, self._more):
            row.addWidget(each)
        self.add(top)
        self.add(self._hint)
        self.add(self.table)
        self.add(self._family)
        self.add(self._elsewhere)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_HEIGHT))
        self.table.ticked.connect(self._tick)
        self.table.opened.connect(lambda seat: self.student_asked.emit(seat.pupil.student.id))
        self.table.chosen.connect(self._show_family)
        self._all.clicked.connect(lambda: self._tick_all(on=True))
        self._none.clicked.connect(lambda: self._tick_all(on=False))
        self._more.clicked.connect(self.asked)

    def _columns(self) -> list[Column[Seat]]:
        return [
            Column(self.tr("No."), _number, 50, align="right", quiet=True),
            Column(self.tr("Name"), lambda seat: labels.short_name(seat.pupil.student), 0),
            Column(self.tr("Class"), lambda seat: seat.pupil.classroom.label, 74, quiet=True),
            Column(self.tr("Came"), self._came, 120, tone=_tone),
        ]

    def _came(self, seat: Seat) -> str:
        came = {} if seat.came is None else {seat.pupil.student.id: seat.came}
        return words.who_came(came, seat.pupil.student.id, seat.family)

    def show_whole(self, whole: Whole) -> None:
        """Show the children; the row at work stays."""
        other = self._whole is None or self._whole.activity.id != whole.activity.id
        row = 0 if other else max(self.table.currentIndex().row(), 0)
        self._whole = whole
        came = whole.activity.came
        self.model.show(
            [
                Seat(each, came.get(each.student.id), whole.guardians.get(each.student.id, ()))
                for each in whole.pupils
            ]
        )
        rooms = {each.classroom for each in whole.pupils}
        self.table.setColumnHidden(2, len(rooms) < 2)
        count = len(whole.pupils)
        self.table.setVisible(bool(count))
        rows = theme.px(_HEIGHT) * min(max(count, 1), _ROWS)
        self.table.setFixedHeight(rows + self.table.horizontalHeader().height() + 4)
        if count:
            self.table.choose(min(row, count - 1))
        for each in (self._all, self._none):
            each.setVisible(whole.may_tick and bool(count))
        self._more.setVisible(whole.may_tick)
        more = self.tr("%n more from other classes", "", whole.elsewhere)
        set_text(self._elsewhere, more if whole.elsewhere else "")
        self._elsewhere.setVisible(bool(whole.elsewhere))
        self._say()

    def seats(self) -> Sequence[Seat]:
        return self.model.records

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        whole = self._whole
        assert whole is not None
        seats = self.model.records
        came = sum(each.came is not None for each in seats)
        others = sum(s not in {e.pupil.student.id for e in seats} for s in whole.activity.came)
        total = words.of_asked(came + others, len(whole.activity.asked))
        parents = whole.kind.who == "parents"
        name = self.tr("Parents who came") if parents else self.tr("Who took part")
        self.set_title(f"{name} · {total}" if total else name)
        hint = self.tr("Space: came or not.")
        if parents:
            hint = self.tr("Space: came or not. 1 father, 2 mother, 3 guardian, 0 nobody.")
        if not seats:
            hint = self.tr("Nobody is chosen yet. Choose the children who take part.")
        set_text(self._hint, hint if whole.may_tick or not seats else "")

    def _show_family(self, seat: Seat) -> None:
        """Which parent of the child at work came, for the mouse."""
        clear(self._family_row)
        whole = self._whole
        if whole is None or whole.kind.who != "parents" or not whole.may_tick:
            self._family.hide()
            return
        self._family.show()
        put(self._family_row, label(labels.given_name(seat.pupil.student), "strong"))
        for each in seat.family:
            said = f"{words.relation(each)} {each.name}"
            made = button(said, "pill")
            made.setCheckable(True)
            made.setMinimumWidth(strong_width(said))
            made.setChecked(seat.came == each.id)
            made.clicked.connect(lambda on, id_=each.id: self._tick(seat, id_ if on else None))
            put(self._family_row, made)

    def _tick(self, seat: Seat, who: str | None) -> None:
        if self._whole is None or not self._whole.may_tick:
            return
        row = next((n for n, each in enumerate(self.model.records)
                    if each.pupil.student.id == seat.pupil.student.id), -1)  # fmt: skip
        if row < 0:
            return
        now = replace(self.model.record(row), came=who)
        self.model.replace(row, now)
        self._remember({seat.pupil.student.id: who})
        if row == self.table.currentIndex().row():
            self._show_family(now)
        self.ticked.emit({seat.pupil.student.id: who})

    def _tick_all(self, *, on: bool) -> None:
        """Whoever came stays as it is said already."""
        came = {
            each.pupil.student.id: "" if on else None
            for each in self.model.records
            if (each.came is None) == on
        }
        if came:
            self.all_ticked.emit(came)

    def _remember(self, came: Mapping[str, str | None]) -> None:
        """What is shown is what is counted, before it is read again."""
        whole = self._whole
        assert whole is not None
        left = {each: who for each, who in whole.activity.came.items() if each not in came}
        there = {each: who for each, who in came.items() if who is not None}
        activity = replace(whole.activity, came={**left, **there})
        self._whole = replace(whole, activity=activity)
        self._say()


def _number(seat: Seat) -> str:
    return "" if seat.pupil.number is None else str(seat.pupil.number)


def _tone(seat: Seat) -> str:
    return "at_risk" if seat.came is None else "normal"
