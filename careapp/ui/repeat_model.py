"""The rows of a group that repeats, as a table to type into; the last, empty row is a new one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from careapp.domain.records import Row, Scalar
from careapp.forms.defaults import beginning_of_row
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.forms.logic import choices_of, column_relevant, refusal, rows, scope
from careapp.forms.scope import Scope
from careapp.i18n import language
from careapp.ui import theme
from careapp.ui.form_fields import Reading, read_answer, shown_answer
from careapp.ui.form_live import amount
from careapp.ui.grid_items import GridChoice, item_choices

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Flag = Qt.ItemFlag
_NUMBERS = ("number", "decimal", "calculate")
_UNDO = 100
_Sheet = tuple[list[Row], dict[tuple[int, str], str]]  # the rows, and typed texts that are none


class RepeatModel(QAbstractTableModel):
    """`edited` tells the rows that have something in them."""

    edited = Signal(object)

    def __init__(self, form: Form, item: Item, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form, self._item = form, item
        self.columns = [
            each for each in item.columns
            if each.kind != "note" and (each.kind != "calculate" or each.text is not None)
        ]  # fmt: skip
        self.choices = {each.id: item_choices(form, each, language()) for each in self.columns}
        self._rows: list[Row] = []
        self._bad: dict[tuple[int, str], str] = {}
        self._worked: list[Row] = []
        self._scopes: list[Scope] = []
        self._done: list[_Sheet] = []

    def value(self) -> list[Row]:
        """Rows with an answer in them; what is worked out is left out."""
        return [dict(row) for row in self._rows if row]

    def set_value(self, found: Sequence[Row]) -> None:
        """Show other rows, telling nobody."""
        typed = {each.id for each in self._item.columns if each.kind != "calculate"}
        self.beginResetModel()
        self._rows = [{k: v for k, v in row.items() if k in typed} for row in found]
        self._bad, self._worked, self._done = {}, [], []
        self.endResetModel()

    def show_scope(self, seen: Scope) -> None:
        """What follows from all answers: which cells are asked, and what is worked out."""
        self._worked = rows(seen.answers, self._item.id)
        there = len(self._worked)
        self._scopes = [scope(self._form, seen.answers, self._item.id, at) for at in range(there)]
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def bad(self) -> dict[tuple[int, str], str]:
        """Typed texts that are no answers, by row and column."""
        return dict(self._bad)

    def show_bad(self, texts: dict[tuple[int, str], str]) -> None:
        self.beginResetModel()
        self._bad = dict(texts)
        self.endResetModel()

    def remove(self, at: int) -> None:
        """Take a row out."""
        if at < len(self._rows):
            self._note()
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self._bad = {(r - (r > at), c): text for (r, c), text in self._bad.items() if r != at}
            self.endRemoveRows()
            self.edited.emit(self.value())

    def undo(self) -> bool:
        """Take the last change back; False if there is none."""
        if not self._done:
            return False
        self.beginResetModel()
        self._rows, self._bad = self._done.pop()
        self.endResetModel()
        self.edited.emit(self.value())
        return True

    def put(self, at: int, column: int, reading: Reading, text: str = "") -> None:
        """Put an answer, or a text that is none, into a cell; the last row becomes a real one."""
        name = self.columns[column].id
        self._note()
        if at == len(self._rows):
            self.beginInsertRows(QModelIndex(), at + 1, at + 1)
            self._rows.append(beginning_of_row(self._item, self._scope(at)))
            self.endInsertRows()
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
        row = self._rows[at]
        row.pop(name, None)
        self._bad.pop((at, name), None)
        if reading.fault:
            self._bad[at, name] = text
        elif reading.value is not None and not isinstance(reading.value, list):
            row[name] = reading.value
        self.dataChanged.emit(self.index(at, column), self.index(at, column))
        self.edited.emit(self.value())

    def _note(self) -> None:
        self._done.append(([dict(row) for row in self._rows], dict(self._bad)))
        del self._done[:-_UNDO]

    def read(self, at: int, column: int, text: str) -> Reading:
        """What a text comes to in a cell, the form's constraint looked at."""
        item = self.columns[column]
        found = read_answer(item, text)
        if found.value is not None and (fault := refusal(item, found.value, self._scope(at))):
            return Reading(fault=fault)
        return found

    def offered(self, at: int, column: int) -> list[GridChoice]:
        """The choices of a cell that its filter leaves."""
        item = self.columns[column]
        left = {choice.value for choice in choices_of(item, self._scope(at))}
        return [choice for choice in self.choices[item.id] if choice.value in left]

    def _scope(self, at: int) -> Scope:
        place = self._place(at)
        if place is not None and place < len(self._scopes):
            return self._scopes[place]
        row = self._rows[at] if at < len(self._rows) else {}
        answers = self._scopes[0].answers if self._scopes else {}
        return Scope(answers, self._form.columns, row, self._item.id, at + 1)

    def _place(self, at: int) -> int | None:
        """Where a row stands among those with an answer."""
        if at >= len(self._rows) or not self._rows[at]:
            return None
        return sum(bool(row) for row in self._rows[:at])

    def asked(self, at: int, column: int) -> bool:
        return column_relevant(self.columns[column], self._scope(at))

    def answer(self, at: int, column: int) -> Scalar | None:
        item = self.columns[column]
        if item.kind == "calculate":
            place = self._place(at)
            done = place is not None and place < len(self._worked)
            return self._worked[place].get(item.id) if done and place is not None else None
        return self._rows[at].get(item.id) if at < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.columns[section].label(language())
        return str(section + 1) if section < len(self._rows) else "+"

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Flag.NoItemFlags
        item = self.columns[index.column()]
        base = Flag.ItemIsEnabled | Flag.ItemIsSelectable
        if item.kind == "calculate" or not self.asked(index.row(), index.column()):
            return base
        return base | (Flag.ItemIsUserCheckable if item.kind == "tick" else Flag.ItemIsEditable)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        return self._shown(index, role) if index.isValid() else None

    def _shown(self, index: Index, role: int) -> Any:
        at, column = index.row(), index.column()
        item = self.columns[column]
        match role:
            case Role.DisplayRole | Role.EditRole:
                return self.text(at, column)
            case Role.CheckStateRole if item.kind == "tick" and self.asked(at, column):
                on = bool(self.answer(at, column))
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case Role.TextAlignmentRole if item.kind in _NUMBERS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Role.ForegroundRole if (at, item.id) in self._bad:
                return QColor(theme.palette().problem)
            case Role.BackgroundRole if not self.asked(at, column):
                return QColor(theme.palette().ground)
            case Role.ToolTipRole if text := self._bad.get((at, item.id)):
                return self.read(at, column, text).fault
        return None

    def text(self, at: int, column: int) -> str:
        item, value = self.columns[column], self.answer(at, column)
        if item.kind == "tick":
            return ""
        if item.kind == "calculate":
            return amount(item, value) if value is not None else ""
        if item.kind in ("choice", "many"):
            words = {str(each.value): each.word for each in self.choices[item.id]}
            return ", ".join(words.get(each, each) for each in str(value or "").split())
        return self._bad.get((at, item.id)) or shown_answer(item, value)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        at, column = index.row(), index.column()
        if not index.isValid():
            return False
        if role == Role.CheckStateRole:
            ticked = Qt.CheckState(value) == Qt.CheckState.Checked
            self.put(at, column, Reading(1 if ticked else None))
        else:
            text = str(value or "")
            if text != self.text(at, column):
                self.put(at, column, self.read(at, column, text), text)
        return True
