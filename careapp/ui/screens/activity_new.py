"""Questions before something begins: which activity and for whom; which children take part."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from careapp.domain.activities import usual_kinds
from careapp.domain.people import Classroom, Pupil
from careapp.i18n import translate
from careapp.services.activities import Whole
from careapp.ui import labels, sheets, theme
from careapp.ui.pages import action_row
from careapp.ui.pickers import Picker
from careapp.ui.screens import activity_words as words
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_ID = Qt.ItemDataRole.UserRole


class KindDialog(QDialog):
    """Enter or a double press begins the kind that is chosen."""

    picked = Signal(str, object)  # a kind, and a Classroom or None for the whole school

    def __init__(
        self, over: QWidget, rooms: Sequence[Classroom], classroom: Classroom | None
    ) -> None:
        super().__init__(over)
        self._classroom, self._rooms = classroom, tuple(rooms)
        self.setWindowTitle(translate("Activities", "New activity"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.place = Picker(self.tr("For"))
        self.go = button(self.tr("Begin"), "primary")
        self._build()
        for id_ in usual_kinds().kinds:
            item = QListWidgetItem(words.kind_word(id_))
            item.setData(_ID, id_)
            self.kinds.addItem(item)
        self.kinds.currentItemChanged.connect(self._offer)
        self.kinds.itemActivated.connect(lambda _: self._take())
        self.go.clicked.connect(self._take)
        self.kinds.setCurrentRow(0)
        self.kinds.setFocus()

    def _build(self) -> None:
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        place = label(self.tr("For"), "strong")
        place.setBuddy(self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(8))
        title = label(self.tr("What do you want to write down?"), "h2")
        for part in (title, self.kinds, place, self.place):
            column.addWidget(part)
        column.addLayout(action_row(leave, self.go))
        self.resize(theme.px(420), theme.px(480))
        self.go.setDefault(True)

    def _offer(self, _item: object = None) -> None:
        """A club is of the whole school at first; homeroom is always of a class."""
        kind = usual_kinds().kind(self._kind)
        pairs: list[tuple[str, object]] = [(each.label, each) for each in self._rooms]
        if not kind.weekly:
            pairs.insert(0, (words.place_word(""), None))
        first = self._rooms[0] if self._rooms else None
        usual = None if kind.asked == "members" else self._classroom or first
        self.place.fill(pairs, usual)

    @property
    def _kind(self) -> str:
        item = self.kinds.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _take(self) -> None:
        chosen = self.place.chosen()
        self.picked.emit(self._kind, chosen if isinstance(chosen, Classroom) else None)
        self.accept()


class PeopleDialog(QDialog):
    """Space ticks a child of the class that is shown; other classes keep their ticks."""

    chosen = Signal(object)  # by student whether it takes part now: those that differ

    def __init__(self, over: QWidget, session: Session, whole: Whole, at: str = "") -> None:
        super().__init__(over)
        self._session, self._whole = session, whole
        self._ticks: dict[str, bool] = {}
        self.setWindowTitle(self.tr("Who takes part?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.room = Picker(self.tr("Class"), "F6")
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Children"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = label("", "small")
        self._every = button(self.tr("All of the class"))
        self.go = button(self.tr("Take over"), "primary")
        self._build()
        own = {each.classroom.label for each in whole.pupils} | {at}
        first = next((each for each in whole.rooms if each.label in own), None)
        self.room.fill([(each.label, each) for each in whole.rooms], first)
        self.room.picked.connect(self._find)
        self.names.itemChanged.connect(self._tick)
        self._every.clicked.connect(self._tick_all)
        self.go.clicked.connect(self._take)
        self.names.setFocus()
        self._find(self.room.chosen())

    def _build(self) -> None:
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        room = label(self.tr("Class"), "strong")
        room.setBuddy(self.room)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(6))
        title = label(self.tr("Who takes part?"), "h2")
        for part in (title, room, self.room, self.names, self._count):
            column.addWidget(part)
        column.addLayout(action_row(self._every, leave, self.go))
        sheets.resize(self, 440, 520)
        self.go.setDefault(True)

    def _find(self, room: object) -> None:
        if isinstance(room, Classroom):
            term = self._whole.term
            self._session.read(
                lambda services: (room, services.activities.children(room, term)), self._show
            )

    def _show(self, found: tuple[Classroom, Iterable[Pupil]]) -> None:
        room, pupils = found
        if room != self.room.chosen():
            return
        self.names.blockSignals(True)
        self.names.clear()
        for pupil in pupils:
            number = f"{pupil.number} " if pupil.number is not None else ""
            item = QListWidgetItem(f"{number}{labels.short_name(pupil.student)}")
            item.setToolTip(pupil.student.name)
            item.setData(_ID, pupil.student.id)
            on = self._on(pupil.student.id)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.names.addItem(item)
        self.names.blockSignals(False)
        self.names.setCurrentRow(0)
        self._say()

    def _on(self, student: str) -> bool:
        return self._ticks.get(student, student in self._whole.activity.asked)

    def _tick(self, item: QListWidgetItem) -> None:
        self._ticks[str(item.data(_ID))] = item.checkState() == Qt.CheckState.Checked
        self._say()

    def _tick_all(self) -> None:
        for row in range(self.names.count()):
            self.names.item(row).setCheckState(Qt.CheckState.Checked)

    def _say(self) -> None:
        asked = self._whole.activity.asked
        count = len(asked) + sum(on - (each in asked) for each, on in self._ticks.items())
        self._count.setText(self.tr("%n child(ren) take part", "", count))

    def _take(self) -> None:
        asked = self._whole.activity.asked
        changed: Mapping[str, bool] = {
            each: on for each, on in self._ticks.items() if on != (each in asked)
        }
        if changed:
            self.chosen.emit(changed)
        self.accept()
