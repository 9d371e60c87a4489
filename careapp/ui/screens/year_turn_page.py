"""The classes of the year that ends, and the children of one of them with what becomes of each."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from careapp.domain.people import Classroom, read_classroom
from careapp.domain.year_turn import Choices, Fate, Going, Line
from careapp.services.year_turn import Preview
from careapp.ui import theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.record_model import RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens import year_turn_words as words
from careapp.ui.widgets import button, label, set_text, with_key

_WHOLE = 1080


class TurnPage(QWidget):
    """Shows a preview and tells every choice; nothing is written here."""

    chosen = Signal(object)  # Choices
    asked = Signal()  # make the turn

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self._at: Classroom | None = None
        self._rooms = RecordModel[Line](words.class_columns(self._becomes))
        self._children = RecordModel[Going](words.child_columns())
        self.rooms = RecordTable(self._rooms, self.tr("Classes of this year"))
        self.children_ = RecordTable(self._children, self.tr("Students of the class"))
        self._title = label("", "h2")
        self.new_room, self._wrong = QLineEdit(), label("", "error", wrap=True)
        self.new_room.setPlaceholderText("ป.4/1")
        self._numbers = Picker(self.tr("Class numbers in the new year"))
        self._sum = label("", "strong", wrap=True)
        self.go = button(self.tr("Turn the year …"), "primary", key="Ctrl+Return", icon="check")
        self._build()
        self.rooms.chosen.connect(self._show_class)
        self.new_room.editingFinished.connect(self._take_room)
        self._numbers.picked.connect(self._take_numbers)
        self.go.clicked.connect(self.asked)

    def _build(self) -> None:
        self._numbers.fill(
            [
                (self.tr("Class numbers stay"), "kept"),
                (self.tr("Class numbers by name"), "by name"),
            ]
        )
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self._left(), 5)
        columns.addWidget(self._right(), 6)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._sum, 1)
        foot.addWidget(self._numbers)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(columns, 1)
        column.addLayout(foot)

    def _left(self) -> Card:
        card = Card(self.tr("Classes"))
        card.add(self.rooms, 1)
        return card

    def _right(self) -> Card:
        card = Card()
        words_ = label(self.tr("Who goes up comes into class"), "muted")
        words_.setBuddy(self.new_room)
        self.new_room.setAccessibleName(words_.text())
        self.new_room.setFixedWidth(theme.px(92))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(words_)
        head.addWidget(self.new_room)
        card.add(head)
        card.add(self._wrong)
        self._wrong.hide()
        card.add(self.children_, 1)
        one = self._fates(self.tr("This student"), "", self._one)
        every = self._fates(self.tr("The whole class"), "Shift+", self._every)
        for row in (one, every):
            card.add(row)
        return card

    def _fates(self, name: str, shift: str, then: Callable[[Fate], None]) -> QWidget:
        """A button for each fate, with its letter as the key."""
        made = QWidget()
        row = FlowLayout(made, gap=6, line_gap=4)
        title = label(name, "muted")
        title.setMinimumSize(theme.px(88), theme.px(34))
        row.addWidget(title)
        for fate, letter in words.KEYS.items():
            key = f"Alt+{shift}{letter}"
            each = button(words.fate_word(fate), "pill", key=key)
            each.setAccessibleName(with_key(f"{name}: {words.fate_word(fate)}", key))
            each.clicked.connect(lambda _=False, fate=fate: then(fate))
            row.addWidget(each)
        return made

    def show_preview(self, preview: Preview) -> None:
        """Anew, at the class and the child that were in sight."""
        at, row = self._at, self.children_.currentIndex().row()
        self._preview = preview
        self._rooms.show(preview.before)
        rooms = [line.classroom for line in preview.before]
        if at in rooms:
            self.rooms.choose(rooms.index(at))
        self._numbers.choose(preview.choices.numbers)
        set_text(self._sum, words.whole(preview))
        if 0 <= row < self._children.rowCount() and at == self._at:
            self.children_.choose(row)

    def _show_class(self, line: Line) -> None:
        if self._preview is None:
            return
        self._at = line.classroom
        members = [each for each in self._preview.going if each.pupil.classroom == line.classroom]
        self._title.setText(self.tr("Class {name}").format(name=line.classroom.label))
        self._children.show(members)
        ups = [each.to.label for each in members if each.fate == "up" and each.to is not None]
        self.new_room.setEnabled(bool(ups))
        self.new_room.setText(ups[0] if ups else "")
        self._wrong.hide()

    def _becomes(self, line: Line) -> str:
        found = self._preview.going if self._preview else ()
        here = (each for each in found if each.pupil.classroom == line.classroom)
        return ", ".join(dict.fromkeys(each.to.label for each in here if each.to is not None))

    def _one(self, fate: Fate) -> None:
        child, row = self.children_.record(), self.children_.currentIndex().row()
        if child is not None and self._preview is not None:
            self.chosen.emit(self._preview.choices.with_fate([child.student], fate))
            self.children_.choose(min(row + 1, self._children.rowCount() - 1))

    def _every(self, fate: Fate) -> None:
        if self._preview is not None:
            those = [each.student for each in self._children.records]
            self.chosen.emit(self._preview.choices.with_fate(those, fate))

    def _take_room(self) -> None:
        """Another class for those who go up; what is no class is said beside it."""
        typed, at = self.new_room.text().strip(), self._at
        if self._preview is None or at is None or not typed:
            return
        try:
            room = read_classroom(typed)
        except ValueError:
            set_text(self._wrong, self.tr("Write it as grade and room: ป.4/1"))
            self._wrong.show()
            return
        self._wrong.hide()
        if any(e.to == room for e in self._children.records if e.fate == "up"):
            return
        self.chosen.emit(self._preview.choices.with_room(at, room))

    def _take_numbers(self, how: object) -> None:
        if self._preview is not None:
            choices = self._preview.choices
            made = Choices(choices.fates, choices.rooms, "kept" if how == "kept" else "by name")
            self.chosen.emit(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window a class says only what it becomes; the sum below says the rest."""
        super().resizeEvent(event)
        for column in range(3, 3 + len(words.KEYS)):
            self.rooms.setColumnHidden(column, self.width() < theme.px(_WHOLE))
