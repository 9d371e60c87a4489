"""A group that repeats: one line for each, typed like a sheet; a line more is always there."""

import json

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from careapp.domain.records import Answer
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.forms.logic import row_holes
from careapp.forms.scope import Scope
from careapp.i18n import translate
from careapp.ui import keys, theme
from careapp.ui.form_fields import Reading
from careapp.ui.repeat_model import RepeatModel
from careapp.ui.widgets import button, with_key

REMOVE_KEY, ADD_KEY, UNDO_KEY = "Ctrl+Del", "Ins", "Ctrl+Z"
_WIDTHS = {"tick": 64, "number": 84, "decimal": 84, "date": 104, "calculate": 92, "text": 132}
_MOST_LINES = 12  # more scroll inside
_THE_FORMS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F4)
Index = QModelIndex | QPersistentModelIndex


class CellEditor(QStyledItemDelegate):
    """A line to type in, or the choices."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = _model(index)
        if model.columns[index.column()].kind != "choice":
            made = QLineEdit(parent)
            made.setFrame(False)
            return made
        box = QComboBox(parent)
        box.addItem("", None)
        for choice in model.offered(index.row(), index.column()):
            box.addItem(choice.word, choice.value)
        box.activated.connect(lambda: self._take(box))
        return box

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.SubmitModelCache)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            value = _model(index).answer(index.row(), index.column())
            editor.setCurrentIndex(max(editor.findData(value), 0))
            editor.showPopup()
        elif isinstance(editor, QLineEdit):
            editor.setText(_model(index).text(index.row(), index.column()))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox):
            _model(index).put(index.row(), index.column(), Reading(editor.currentData()))
        elif isinstance(editor, QLineEdit):
            _model(index).setData(index, editor.text())


def _model(index: Index) -> RepeatModel:
    found = index.model()
    assert isinstance(found, RepeatModel)
    return found


class RowsView(QTableView):
    """Enter and the arrows go through the cells, Tab goes on to the next item of the form."""

    def __init__(self, model: RepeatModel, name: str) -> None:
        super().__init__()
        self._cells = model
        self.setModel(model)
        self.setItemDelegate(CellEditor(self))
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        down = self.verticalHeader()
        down.setDefaultSectionSize(theme.px(34))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setFixedHeight(theme.px(34))
        self._widen()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._fit)
        self._fit()

    def _widen(self) -> None:
        metrics = self.fontMetrics()
        for n, column in enumerate(self._cells.columns):
            words = self._cells.headerData(n, Qt.Orientation.Horizontal)
            wide = metrics.horizontalAdvance(str(words)) + theme.px(26)
            self.setColumnWidth(n, max(wide, theme.px(_WIDTHS.get(column.kind, 132))))

    def _fit(self) -> None:
        """As high as its lines."""
        lines = min(self._cells.rowCount(), _MOST_LINES)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(theme.px(34) * (lines + 1) + bar + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, key = self.currentIndex(), Qt.Key(event.key())
        if key in _THE_FORMS or not at.isValid() or self._leaves(at, key):
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState:  # else it ends the typing
                self._enter(at)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._undo(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._delete(at, whole=event.modifiers() == Qt.KeyboardModifier.ControlModifier)
        elif not self._choose(at, keys.meant(event)):
            super().keyPressEvent(event)

    def _undo(self, event: QKeyEvent) -> None:
        """The last change of a line; where there is none, of the form."""
        if self._cells.undo():
            self.setCurrentIndex(self._cells.index(0, 0))
        else:
            event.ignore()

    def _leaves(self, at: QModelIndex, key: Qt.Key) -> bool:
        last = at.row() + 1 == self._cells.rowCount()
        return (key == Qt.Key.Key_Up and at.row() == 0) or (key == Qt.Key.Key_Down and last)

    def _enter(self, at: QModelIndex) -> None:
        kind = self._cells.columns[at.column()].kind
        if kind == "many":
            self._open_menu(at)
        elif at.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(at)
        else:
            self.go_on()

    def go_on(self) -> None:
        """To the next cell, at the end of a line to the beginning of the next."""
        at = self.currentIndex()
        row, column = at.row(), at.column() + 1
        if column == len(self._cells.columns):
            row, column = min(row + 1, self._cells.rowCount() - 1), 0
        self.setCurrentIndex(self._cells.index(row, column))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.go_on()

    def _delete(self, at: QModelIndex, *, whole: bool) -> None:
        if whole:
            self._cells.remove(at.row())
        elif at.row() + 1 < self._cells.rowCount():
            self._cells.put(at.row(), at.column(), Reading())

    def _choose(self, at: QModelIndex, key: str) -> bool:
        """A digit chooses where there are choices."""
        column = self._cells.columns[at.column()]
        if column.kind not in ("choice", "many") or not at.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        offered = self._cells.offered(at.row(), at.column())
        if not (key.isdigit() and 0 < int(key) <= len(offered)):
            return False
        value = offered[int(key) - 1].value
        if column.kind == "many":
            self._toggle(at, str(value))
        else:
            self._cells.put(at.row(), at.column(), Reading(value))
            self.go_on()
        return True

    def _toggle(self, at: QModelIndex, value: str) -> None:
        chosen = str(self._cells.answer(at.row(), at.column()) or "").split()
        left = [each for each in chosen if each != value] if value in chosen else [*chosen, value]
        many = self._cells.columns[at.column()].many(left)
        self._cells.put(at.row(), at.column(), Reading(many or None))

    def _open_menu(self, at: QModelIndex) -> None:
        """Several answers to tick."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = str(self._cells.answer(at.row(), at.column()) or "").split()
        for choice in self._cells.offered(at.row(), at.column()):
            action = QAction(choice.word, menu)
            action.setCheckable(True)
            action.setChecked(str(choice.value) in chosen)
            action.triggered.connect(lambda _, value=str(choice.value): self._toggle(at, value))
            menu.addAction(action)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(at).bottomLeft() + QPoint(0, 2)))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), self.minimumHeight())


class RepeatTable(QWidget):
    """The table with its buttons; `answered` tells all rows, None when there is none."""

    answered = Signal(object)

    def __init__(self, form: Form, item: Item, words: str) -> None:
        super().__init__()
        self._form, self._item = form, item
        self._answers: dict[str, Answer] = {}
        self.cells = RepeatModel(form, item, self)
        self.table = RowsView(self.cells, words)
        add = _pill(translate("RepeatTable", "Add a line"), ADD_KEY, "add")
        remove = _pill(translate("RepeatTable", "Take the line out"), REMOVE_KEY, "close")
        undo = _pill(translate("RepeatTable", "Undo"), UNDO_KEY, "undo")
        add.clicked.connect(self.add)
        remove.clicked.connect(lambda: self.cells.remove(self.table.currentIndex().row()))
        undo.clicked.connect(self.cells.undo)
        foot = QHBoxLayout()
        for each in (add, remove, undo):
            foot.addWidget(each)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.table)
        column.addLayout(foot)
        self.cells.edited.connect(lambda found: self.answered.emit(found or None))

    def add(self) -> None:
        """Go to the empty line at the end."""
        self.table.setFocus()
        self.table.setCurrentIndex(self.cells.index(self.cells.rowCount() - 1, 0))

    def set_value(self, value: Answer | None) -> None:
        """Show an answer, telling nobody."""
        self.cells.set_value(value if isinstance(value, list) else [])

    def show_scope(self, seen: Scope) -> None:
        self._answers = dict(seen.answers)
        self.cells.show_scope(seen)

    def take_focus(self) -> None:
        """On the first cell that misses something, else where it was."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        names = [each.id for each in self.cells.columns]
        for at, name in row_holes(self._form, self._item, self._answers):
            if name in names:
                self.table.setCurrentIndex(self.cells.index(at, names.index(name)))
                return
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.cells.index(0, 0))

    def press(self, key: str) -> bool:
        """The table takes its keys itself."""
        return False

    def flush(self) -> None:
        """A cell that is being typed into is done."""
        at = self.table.currentIndex()
        if editor := self.table.indexWidget(at):
            self.table.commitData(editor)

    @property
    def unread(self) -> str:
        """Typed texts that are no answers; "" for none."""
        bad = [[row, column, text] for (row, column), text in self.cells.bad.items()]
        return json.dumps(bad, ensure_ascii=False) if bad else ""

    def show_unread(self, text: str) -> None:
        self.cells.show_bad({(row, column): typed for row, column, typed in json.loads(text)})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add()
        else:
            super().keyPressEvent(event)


def _pill(words: str, key: str, icon: str) -> QPushButton:
    return button(words, "pill", tip=with_key(words, key), icon=icon)
