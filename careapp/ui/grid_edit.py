"""What changes in a grid: answers told to its owner, undo, and numbers while they are typed."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QToolTip, QWidget

from careapp.domain.records import Answer
from careapp.ui.grid_history import Bad, Cell, Change, History, Step
from careapp.ui.grid_items import GridItem, GridRow
from careapp.ui.grid_lines import Gate, Refuse, Scorer
from careapp.ui.grid_sheet import GridSheet, Typing
from careapp.ui.grid_table import GridTable

_PAUSE = 400  # ms without a key, then what is typed so far is stored if it is an answer


class GridEdit(GridTable):
    """`answered` is told once per row and action, with all that changed in the row (None: no answer
    any more); the owner stores it and calls `set_saved` when nothing told of the row still waits.
    `row_left` says that a changed row is done with for now.

    A number is one step of the history from the first key on to where its cell is left.
    """

    answered = Signal(str, object)
    row_left = Signal(str)
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
        self._touched = ""  # the row at work, once something in it has changed
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._keep)
        self.row_changed.connect(self._leave_row)
        self.moved.connect(self._settle_behind)

    def show_rows(self, rows: Iterable[GridRow]) -> None:
        """Show pupils with what is stored; what was typed before must have been told."""
        self._touched = ""
        self._pause.stop()
        self._history.clear()
        self.sheet.show(rows)
        self.go(0, 0)
        self._count()

    def set_rules(
        self,
        scorer: Scorer | None = None,
        gate: Gate | None = None,
        refuse: Refuse | None = None,
    ) -> None:
        """`scorer(row, answers)` gives the notes; `gate(item, answers)` whether it is asked;
        `refuse(item, number, answers)` why a number may not stand."""
        at = (self.row, self.column)
        self.sheet.set_rules(scorer, gate, refuse)
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
        self.settle()
        if self._touched:
            row, self._touched = self._touched, ""
            self.row_left.emit(row)

    def undo(self) -> None:
        self.settle()
        self._redo(self._history.undo())

    def redo(self) -> None:
        self.settle()
        self._redo(self._history.redo())

    def settle(self) -> bool:
        """What is typed becomes the cell's answer; False if it is none: it stays there, in red."""
        typing = self.sheet.typing
        if typing is None:
            return True
        self._pause.stop()
        after = self._read(typing)
        self.sheet.show_typing(None)
        self._put(typing, after)
        if typing.before != after:
            row, item = self._ids(typing)
            self._history.add((Change(row, item, typing.before, after),))
        return not isinstance(after, Bad)

    def _type_on(self, text: str) -> None:
        """Show what a number is typed to so far."""
        typing, row, column = self.sheet.typing, self.row, self.column
        before = typing.before if typing else self.sheet.lines.cell(row, column)
        self.sheet.show_typing(Typing(row, column, text, before))
        self._pause.start()

    def _stop_typing(self) -> None:
        """Give up what is typed; the cell has what it had."""
        typing = self.sheet.typing
        if typing is not None:
            self._pause.stop()
            self.sheet.show_typing(None)
            self._put(typing, typing.before)

    def _keep(self) -> None:
        """Store what is typed so far, if it is an answer: somebody is looking at the scales."""
        typing = self.sheet.typing
        if typing is not None and not isinstance(after := self._read(typing), Bad):
            self._put(typing, after)

    def _read(self, typing: Typing) -> Cell:
        if not typing.text.strip():
            return None
        row, _ = self._ids(typing)
        return self.sheet.lines.read(row, self.sheet.items[typing.column], typing.text)

    def _ids(self, typing: Typing) -> tuple[str, str]:
        return self.sheet.lines.all[typing.row].row.id, self.sheet.items[typing.column].id

    def _put(self, typing: Typing, after: Cell) -> None:
        step = self.sheet.lines.change(typing.row, typing.column, after)
        if step:
            self._tell(step)

    def _settle_behind(self, row: int, column: int) -> None:
        """The mouse, or a search, has gone elsewhere while something was typed."""
        typing = self.sheet.typing
        if typing is not None and (typing.row, typing.column) != (row, column):
            self.settle()

    def _say(self, words: str) -> None:
        """Below the cell at work."""
        spot = self.visualRect(self.currentIndex()).bottomLeft()
        QToolTip.showText(self.viewport().mapToGlobal(spot), words, self)

    def do(self, step: Step) -> None:
        """Make changes that one undo takes back."""
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

    def _leave_row(self, row: int) -> None:
        if 0 <= row < self.sheet.rowCount() and self.sheet.lines.all[row].row.id == self._touched:
            self.flush()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()
