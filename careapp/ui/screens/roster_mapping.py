"""The step in which a person says which column of a list means what, where it cannot be told."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from careapp.domain.people import Classroom, read_classroom
from careapp.exchange.raw_tables import cell_text
from careapp.exchange.roster_columns import Column, ColumnMap, columns_of, missing_fields
from careapp.exchange.roster_fields import fields, vocabulary
from careapp.exchange.roster_listing import Unmapped
from careapp.i18n import language
from careapp.ui import labels, theme
from careapp.ui.pages import Card, ScrollPage
from careapp.ui.pickers import Picker
from careapp.ui.screens.roster_words import missing_words
from careapp.ui.screens.student_cards import clear
from careapp.ui.widgets import button, label, set_kind, set_text

_MAIN = ("full_name", "prefix", "first_name", "last_name", "classroom", "grade", "room",
         "class_number", "national_id", "number", "sex", "nickname", "born", "phone")  # fmt: skip
_HEADS = 8  # rows offered as the row of headings
_LONGEST = 60


class FieldPicker(QWidget):
    """One field: its name, the column that holds it, and a few values of that column."""

    picked = Signal(str, object)  # field id, column index or None

    def __init__(self, field_id: str) -> None:
        super().__init__()
        self.id = field_id
        self._columns: Sequence[Column] = ()
        words = vocabulary().fields[field_id].label(language())
        self.picker = Picker(words)
        self.picker.setFixedWidth(theme.px(280))
        self._samples = label("", "muted")
        self._samples.setMinimumWidth(0)
        name = label(words, wrap=True)
        name.setFixedWidth(theme.px(220))
        name.setBuddy(self.picker)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(self.picker)
        row.addWidget(self._samples, 1)
        self.picker.picked.connect(self._pick)

    def show_columns(self, columns: Sequence[Column], index: int | None) -> None:
        """Offer the columns of the file, the one at `index` chosen."""
        self._columns = columns
        pairs: list[tuple[str, object]] = [(self.tr("not in the file"), None)]
        pairs += [(_cut(_offer(each)), each.index) for each in columns]
        self.picker.fill(pairs, index)
        self._say(index)

    def _pick(self, index: object) -> None:
        at = index if isinstance(index, int) else None
        self._say(at)
        self.picked.emit(self.id, at)

    def _say(self, index: int | None) -> None:
        found = next((each for each in self._columns if each.index == index), None)
        self._samples.setText(_cut(", ".join(found.samples)) if found else "")


class MappingPage(QWidget):
    """Asks for the columns of the fields; goes on only when name and class are known."""

    mapped = Signal(object)  # ColumnMap
    given_up = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unmapped: Unmapped | None = None
        self._mapping = ColumnMap()
        self._pickers: dict[str, FieldPicker] = {}
        self._heads = Picker(self.tr("Row of the headings"))
        self._heads.setFixedWidth(theme.px(280))
        self._room = QLineEdit()
        self._room.setPlaceholderText("ป.4/1")
        self._room.setAccessibleName(self.tr("One class for everybody in the file"))
        self._room.setFixedWidth(theme.px(110))
        self._room_note = label("", "error")
        self._more = button(self.tr("More columns …"), "plain")
        self._missing = label("", "error", wrap=True)
        self._go = button(self.tr("Read the file so"), "primary", key="Ctrl+Return")
        self._main, self._rest = QVBoxLayout(), QWidget()
        self._build()
        self._heads.picked.connect(self._take_heads)
        self._room.textChanged.connect(self._take_room)
        self._more.clicked.connect(self._show_rest)
        self._go.clicked.connect(lambda: self.mapped.emit(self._mapping))

    def _build(self) -> None:
        card = Card(self.tr("Which column is which?"))
        card.add(
            label(
                self.tr(
                    "The headings of this file do not say it clearly enough. Choose a column for "
                    "the name and the class; what else you name is taken in too."
                ),
                "muted",
                wrap=True,
            )
        )
        card.add(self._top_row())
        for layout in (self._main, QVBoxLayout(self._rest)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(6)
        card.add(self._main)
        card.add(self._more)
        card.add(self._rest)
        page = ScrollPage()
        page.column.setContentsMargins(0, 0, 0, 0)
        page.column.addWidget(card)
        page.column.addStretch()
        other = button(self.tr("Choose another file"))
        other.clicked.connect(self.given_up)
        foot = QHBoxLayout()
        foot.addWidget(self._missing, 1)
        foot.addWidget(other)
        foot.addWidget(self._go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page, 1)
        whole.addLayout(foot)

    def _top_row(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for n, (words, field) in enumerate(
            (
                (self.tr("Row of the headings"), self._heads),
                (self.tr("One class for everybody in the file"), self._room),
            )
        ):
            name = label(words, wrap=True)
            name.setFixedWidth(theme.px(220))
            name.setBuddy(field)
            grid.addWidget(name, n, 0)
            grid.addWidget(field, n, 1)
        grid.addWidget(self._room_note, 1, 2)
        grid.setColumnStretch(2, 1)
        return grid

    def show_file(self, unmapped: Unmapped) -> None:
        """Ask about a file; what could be guessed is chosen already."""
        self._unmapped, self._mapping = unmapped, unmapped.guess
        pairs: list[tuple[str, object]] = [(self.tr("there is none"), 0)]
        for row in unmapped.table.rows[:_HEADS]:
            texts = " | ".join(filter(None, map(cell_text, row.cells)))
            words = self.tr("row {number}: {texts}")
            pairs.append((words.format(number=row.number, texts=_cut(texts)), row.number))
        self._heads.fill(pairs, unmapped.guess.header_row)
        self._room.setText(unmapped.guess.classroom.label if unmapped.guess.classroom else "")
        self._make_pickers()
        self._rest.hide()
        self._more.show()
        self._tell()

    def take_focus(self) -> None:
        """The keyboard begins at the first question."""
        self._heads.setFocus()

    @property
    def mapping(self) -> ColumnMap:
        """What has been said so far."""
        return self._mapping

    def pick(self, field_id: str, index: int | None) -> None:
        """A field is in a column, or with None in no column; another field there gives way."""
        if index is None:
            self._mapping = self._mapping.without(field_id)
        else:
            self._mapping = self._mapping.with_column(field_id, index)
        self._refresh()

    def texts(self) -> Any:
        """What a person has said of the file, beyond what was guessed; None for nothing."""
        guess = self._unmapped.guess if self._unmapped else ColumnMap()
        room = self._room.text()
        if self._mapping == guess and room == (guess.classroom.label if guess.classroom else ""):
            return None
        columns = {name: list(at) for name, at in self._mapping.columns.items()}
        return {"heads": self._mapping.header_row, "columns": columns, "room": room}

    def give_back(self, texts: Any) -> None:
        """Say it again of the file that is shown."""
        columns = {name: tuple(at) for name, at in texts["columns"].items()}
        self._mapping = ColumnMap(texts["heads"], columns, self._mapping.classroom)
        self._heads.choose(texts["heads"])
        self._room.setText(texts["room"])
        self._refresh()

    def say_class(self, text: str) -> None:
        """Everybody in the file is in this class, unless a column says otherwise."""
        self._room.setText(text)

    def _make_pickers(self) -> None:
        clear(self._main)
        rest = self._rest.layout()
        assert rest is not None
        clear(rest)
        self._pickers = {}
        order = {id_: n for n, id_ in enumerate(_MAIN)}
        offered = [field.id for field in fields() if field.use != "drop"]
        for id_ in sorted(offered, key=lambda id_: order.get(id_, len(order))):
            made = self._pickers[id_] = FieldPicker(id_)
            made.picked.connect(self.pick)
            (self._main if id_ in order else rest).addWidget(made)
        self._refresh()

    def _refresh(self) -> None:
        columns = self._columns()
        for id_, picker in self._pickers.items():
            at = self._mapping.columns.get(id_, ())
            picker.show_columns(columns, at[0] if at else None)
        self._tell()

    def _columns(self) -> Sequence[Column]:
        if self._unmapped is None:
            return ()
        return columns_of(self._unmapped.table, self._mapping.header_row)

    def _take_heads(self, row: object) -> None:
        self._mapping = replace(self._mapping, header_row=int(str(row)))
        self._refresh()

    def _take_room(self, text: str) -> None:
        found, fault = _room_of(labels.plain(text)), ""
        if text.strip() and found is None:
            fault = self.tr("Not a class. Write it as ป.4/1")
        self._mapping = replace(self._mapping, classroom=found)
        set_kind(self._room, "error" if fault else "", "state")
        self._room_note.setText(fault)
        self._room.setAccessibleDescription(fault)
        self._tell()

    def _show_rest(self) -> None:
        self._rest.show()
        self._more.hide()

    def _tell(self) -> None:
        words = missing_words(missing_fields(self._mapping))
        set_text(self._missing, words)
        self._missing.setVisible(bool(words))
        self._go.setEnabled(not words)
        self.edited.emit()


def _offer(column: Column) -> str:
    """What a drop-down says of a column: its heading and a value, as headings may say little."""
    return f"{column.header}  ({column.samples[0]})" if column.samples else column.header


def _room_of(text: str) -> Classroom | None:
    try:
        return read_classroom(text)
    except ValueError:
        return None


def _cut(text: str) -> str:
    """A text that does not make a drop-down wider than the window."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
