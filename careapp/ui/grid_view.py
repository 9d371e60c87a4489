"""The whole class before one form: one key is one answer; undo, paste, holes, told to its owner."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from careapp.domain.records import Answer
from careapp.ui import keys
from careapp.ui.grid_history import History, Step
from careapp.ui.grid_items import GridItem, GridRow
from careapp.ui.grid_lines import Gate, Scorer
from careapp.ui.grid_paste import Target, block, lay
from careapp.ui.grid_sheet import GridSheet
from careapp.ui.grid_table import GridTable

_Key = Qt.Key
_Standard = QKeySequence.StandardKey
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class GridView(GridTable):
    """Rows of pupils, columns of items.

    `answered` is told once per row and action, with all that changed in the row (None: no answer
    any more); the owner stores it and calls `set_saved` when nothing told of the row still waits.
    `row_left` says that a changed row is done with for now.
    """

    answered = Signal(str, object)
    row_left = Signal(str)
    pasted = Signal(object)
    counted = Signal(int, int)  # complete rows, rows

    def __init__(
        self,
        items: Sequence[GridItem],
        notes: Sequence[str] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(GridSheet(items, notes), name, parent)
        self.sheet.setParent(self)
        self._history = History()
        self.setTabKeyNavigation(True)
        self._touched = ""  # the row at work, once something in it has changed
        self.setAccessibleDescription(
            self.tr("One key is one answer. F4 next hole, F2 choices, Ctrl+Z undo, Esc to leave.")
        )
        self.row_changed.connect(self._leave_row)

    def show_rows(self, rows: Iterable[GridRow]) -> None:
        """Show pupils with what is stored; what was typed before must have been told."""
        self._touched = ""
        self._history.clear()
        self.sheet.show(rows)
        self.go(0, 0)
        if not self._go_to_hole(0, 0):
            self.go(0, 0)
        self._count()

    def set_rules(self, scorer: Scorer | None = None, gate: Gate | None = None) -> None:
        """`scorer(row, answers)` gives the notes; `gate(item, answers)` whether it is asked."""
        at = (self.row, self.column)
        self.sheet.set_rules(scorer, gate)
        self.go(*at)
        self._count()

    def answers(self, row: str) -> Mapping[str, Answer]:
        """What is answered in a row, stored or not."""
        return self.sheet.lines.all[self.sheet.row_of(row)].answers

    def set_saved(self, row: str) -> None:
        """All that was told of this row so far is on the disk."""
        self.sheet.mark(row, "saved")

    def set_saving(self, row: str) -> None:
        """It is being stored again."""
        self.sheet.mark(row, "saving")

    def set_failed(self, row: str, sentence: str) -> None:
        """It could not be stored; the answers stay in the grid."""
        self.sheet.mark(row, "failed", sentence)

    def flush(self) -> None:
        """Say that the row at work is left: before another screen, a lock, the end."""
        if self._touched:
            row, self._touched = self._touched, ""
            self.row_left.emit(row)

    def next_hole(self) -> bool:
        """Go to the next cell without an answer, from here on and around; False if none is left."""
        start = self._after(self.row, self.column)
        return self._go_to_hole(*start) or self._go_to_hole(0, 0)

    def undo(self) -> None:
        self._redo(self._history.undo())

    def redo(self) -> None:
        self._redo(self._history.redo())

    def paste(self) -> None:
        """Lay the clipboard's cells over the grid, the cell at work being the upper left one."""
        lines, row = self.sheet.lines.all, self.row
        if row < 0:
            return
        target = Target(
            [(line.row.id, line.cells) for line in lines[row:]], self.sheet.items[self.column :]
        )
        step, outcome = lay(block(QGuiApplication.clipboard().text()), target)
        self._do(step)
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
        elif not (self._move_by_key(event, plain) or self._act_by_key(event)):
            if plain and event.text().strip():
                self._type(keys.meant(event))
            else:
                super().keyPressEvent(event)

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
            if not self._go_to_hole(row + 1, 0):
                self.go(row + 1, 0)
        elif key == _Key.Key_F4:
            self.next_hole()
        elif key == _Key.Key_Escape:
            self._leave_grid()
        else:
            return False
        return True

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
        key = event.key()
        if key == _Key.Key_Delete:
            self._clear(self._selected())
        elif key == _Key.Key_Backspace:
            if self.sheet.lines.cell(self.row, self.column) is None:
                self.go(*self._before(self.row, self.column))
            self._clear([(self.row, self.column)])
        elif key in (_Key.Key_F2, _Key.Key_Space):
            self._offer()
        else:
            return False
        return True

    def _type(self, key: str) -> None:
        """One key, one answer, one step on."""
        row, column = self.row, self.column
        item = self.sheet.items[column]
        choice = item.by_key.get(key)
        if choice is None:
            spot = self.visualRect(self.currentIndex()).bottomLeft()
            words = self.tr("Here: {keys}").format(keys=item.keys)
            QToolTip.showText(self.viewport().mapToGlobal(spot), words, self)
            return
        self._do(self.sheet.lines.change(row, column, choice.value))
        self.go(*self._after(row, column))

    def _offer(self) -> None:
        """The possible answers of the cell at work, to choose from with the mouse or the keys."""
        row, column = self.row, self.column
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in self.sheet.items[column].choices:
            action = menu.addAction(f"{choice.key}   {choice.word}")
            action.triggered.connect(lambda _=False, key=choice.key: self._type(key))
        menu.addSeparator()
        menu.addAction(self.tr("No answer"), lambda: self._clear([(row, column)]))
        spot: QPoint = self.visualRect(self.currentIndex()).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(spot))

    def _selected(self) -> list[tuple[int, int]]:
        return [(each.row(), each.column()) for each in self.selectedIndexes()]

    def _clear(self, cells: Iterable[tuple[int, int]]) -> None:
        changes = [change for at in cells for change in self.sheet.lines.change(*at, None)]
        self._do(tuple(changes))

    def _do(self, step: Step) -> None:
        if step:
            self._history.add(step)
            self._tell(step)

    def _redo(self, step: Step) -> None:
        """Make the changes of the history, and go to the first of them."""
        if step:
            first = step[0]
            self.go(self.sheet.row_of(first.row), self.sheet.column_of(first.item))
            self._tell(step)

    def _tell(self, step: Step) -> None:
        told = self.sheet.apply(step)
        at_work = self.sheet.lines.all[self.row].row.id if self.row >= 0 else ""
        for row, values in told.items():
            self.answered.emit(row, values)
            if row == at_work:
                self._touched = row
            else:
                self.row_left.emit(row)
        self._count()

    def _count(self) -> None:
        self.counted.emit(self.sheet.lines.complete(), self.sheet.rowCount())

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

    def _leave_row(self, row: int) -> None:
        if 0 <= row < self.sheet.rowCount() and self.sheet.lines.all[row].row.id == self._touched:
            self.flush()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        under = self.indexAt(event.position().toPoint())
        if 0 <= under.column() < len(self.sheet.items):
            self.go(under.row(), under.column())
            self._offer()
