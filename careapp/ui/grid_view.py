"""The whole class before one form: one key is one answer; undo, paste, holes, told to its owner."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from careapp.ui import keys
from careapp.ui.grid_edit import GridEdit
from careapp.ui.grid_items import GridItem, GridRow
from careapp.ui.grid_paste import Target, block, lay

_Key = Qt.Key
_Standard = QKeySequence.StandardKey
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_LEAVING = (
    *_ENTER, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Home, _Key.Key_End, _Key.Key_F4,
    _Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown,
)  # fmt: skip
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class GridView(GridEdit):
    """Rows of pupils, columns of items."""

    pasted = Signal(object)

    def __init__(
        self,
        items: Sequence[GridItem],
        notes: Sequence[str] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(items, notes, name, parent)
        self.setTabKeyNavigation(True)
        words = self.tr(
            "One key is one answer. F4 next hole, F2 choices, Ctrl+Z undo, Esc to leave."
        )
        if any(item.is_number for item in items):
            words = self.tr(
                "Type a number, Enter goes on. F4 next hole, Ctrl+Z undo, Esc to leave."
            )
        self.setAccessibleDescription(words)

    def show_rows(self, rows: Iterable[GridRow]) -> None:
        """With the first cell at work that has no answer."""
        super().show_rows(rows)
        if not self._go_to_hole(0, 0):
            self.go(0, 0)

    def next_hole(self) -> bool:
        """Go to the next cell without an answer, from here on and around; False if none is left."""
        start = self._after(self.row, self.column)
        return self._go_to_hole(*start) or self._go_to_hole(0, 0)

    def paste(self) -> None:
        """Lay the clipboard's cells over the grid, the cell at work being the upper left one."""
        self.settle()
        lines, row = self.sheet.lines, self.row
        if row < 0:
            return
        cells = [(line.row.id, line.cells) for line in lines.all[row:]]
        target = Target(cells, self.sheet.items[self.column :], lines.read)
        step, outcome = lay(block(QGuiApplication.clipboard().text()), target)
        self.do(step)
        self.pasted.emit(outcome)

    def copy(self) -> None:
        """The selected cells as tab-separated text."""
        chosen = self.selectionModel().selection()
        if chosen.size() != 1:
            return
        area = chosen.at(0)
        rows = (
            "\t".join(
                self.sheet.shown(row, column) for column in range(area.left(), area.right() + 1)
            )
            for row in range(area.top(), area.bottom() + 1)
        )
        QGuiApplication.clipboard().setText("\n".join(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for standard, action in (
            (_Standard.Undo, self.undo),
            (_Standard.Redo, self.redo),
            (_Standard.Paste, self.paste),
            (_Standard.Copy, self.copy),
        ):
            if event.matches(standard):
                action()
                return
        plain = not event.modifiers() & _HELD
        if event.key() == _Key.Key_Y and not plain:
            self.redo()
        elif self.row < 0:
            event.ignore()
        elif event.key() in _LEAVING and not self.settle():
            self._refuse()
        elif not (self._move_by_key(event, plain) or self._act_by_key(event)):
            if plain and event.text().strip():
                self._type(event)
            else:
                super().keyPressEvent(event)

    def _refuse(self) -> None:
        """What was typed is no answer: it stays, and so does the cell at work, with the reason."""
        self._say(self.sheet.wrong(self.row, self.column))
        self.moved.emit(self.row, self.column)

    def _move_by_key(self, event: QKeyEvent, plain: bool) -> bool:
        """Keys that only go somewhere."""
        row, key = self.row, event.key()
        if key == _Key.Key_Home:
            self.go(row if plain else 0, 0)
        elif key == _Key.Key_End:
            self.go(row if plain else self.sheet.rowCount() - 1, len(self.sheet.items) - 1)
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self._step(self._after if key == _Key.Key_Tab else self._before)
        elif key in _ENTER:
            self._enter()
        elif key == _Key.Key_F4:
            self.next_hole()
        elif key == _Key.Key_Escape:
            if self.sheet.typing is None:
                self._leave_grid()
            else:
                self._stop_typing()
        else:
            return False
        return True

    def _enter(self) -> None:
        """To what is missing next: after a number in the same row, else in those below."""
        row = self.row
        at = self._after(row, self.column) if self._number else (row + 1, 0)
        if at == (row, self.column) or not self._go_to_hole(*at):
            self.go(*at)

    @property
    def _number(self) -> bool:
        """Whether the cell at work takes a number."""
        return 0 <= self.column < len(self.sheet.items) and self.sheet.items[self.column].is_number

    def _step(self, where: Callable[[int, int], tuple[int, int]]) -> None:
        """Tab: to the next cell; from the last one (or the first, backwards) out of the grid."""
        found = where(self.row, self.column)
        if found == (self.row, self.column):
            self._leave_grid(forward=where == self._after)
        else:
            self.go(*found)

    def _leave_grid(self, *, forward: bool = True) -> None:
        """Give the focus to the next widget that takes it."""
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forward)
        self.setTabKeyNavigation(True)

    def _act_by_key(self, event: QKeyEvent) -> bool:
        key, typing = event.key(), self.sheet.typing
        if typing is not None and key == _Key.Key_Backspace:
            self._type_on(typing.text[:-1])
        elif key == _Key.Key_Delete:
            self.settle()
            self._clear(self._selected())
        elif key == _Key.Key_Backspace:
            if self.sheet.lines.cell(self.row, self.column) is None:
                self.go(*self._before(self.row, self.column))
            self._clear([(self.row, self.column)])
        elif key in (_Key.Key_F2, _Key.Key_Space):
            self._open()
        else:
            return False
        return True

    def _open(self) -> None:
        """Change what is there: choose another answer, or go on typing the number."""
        if not self._number:
            self._offer()
        elif self.sheet.typing is None:
            self._type_on(self.sheet.shown(self.row, self.column))

    def _type(self, event: QKeyEvent) -> None:
        """A character more of a number, or one key, one answer, one step on."""
        if self._number:
            typing = self.sheet.typing
            self._type_on((typing.text if typing else "") + keys.of_number(event))
        else:
            self._answer(keys.meant(event))

    def _answer(self, key: str) -> None:
        row, column = self.row, self.column
        item = self.sheet.items[column]
        choice = item.by_key.get(key)
        if choice is None:
            self._say(self.tr("Here: {keys}").format(keys=item.keys))
            return
        self.do(self.sheet.lines.change(row, column, choice.value))
        self.go(*self._after(row, column))

    def _offer(self) -> None:
        """The possible answers of the cell at work, to choose from with the mouse or the keys."""
        row, column = self.row, self.column
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in self.sheet.items[column].choices:
            action = menu.addAction(f"{choice.key}   {choice.word}")
            action.triggered.connect(lambda _=False, key=choice.key: self._answer(key))
        menu.addSeparator()
        menu.addAction(self.tr("No answer"), lambda: self._clear([(row, column)]))
        spot: QPoint = self.visualRect(self.currentIndex()).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(spot))

    def _selected(self) -> list[tuple[int, int]]:
        return [(each.row(), each.column()) for each in self.selectedIndexes()]

    def _clear(self, cells: Iterable[tuple[int, int]]) -> None:
        changes = [change for at in cells for change in self.sheet.lines.change(*at, None)]
        self.do(tuple(changes))

    def _after(self, row: int, column: int) -> tuple[int, int]:
        """The next cell that is asked: to the right, then the next row's first."""
        for each in range(column + 1, len(self.sheet.items)):
            if self.sheet.lines.is_open(row, each):
                return row, each
        return (row + 1, 0) if row + 1 < self.sheet.rowCount() else (row, column)

    def _before(self, row: int, column: int) -> tuple[int, int]:
        for each in range(column - 1, -1, -1):
            if self.sheet.lines.is_open(row, each):
                return row, each
        return (row - 1, len(self.sheet.items) - 1) if row else (row, column)

    def _go_to_hole(self, row: int, column: int) -> bool:
        for each in range(row, self.sheet.rowCount()):
            start = column if each == row else 0
            for place in range(start, len(self.sheet.items)):
                if self.sheet.lines.is_hole(each, place):
                    self.go(each, place)
                    return True
        return False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        under = self.indexAt(event.position().toPoint())
        if 0 <= under.column() < len(self.sheet.items):
            self.go(under.row(), under.column())
            self._open()
