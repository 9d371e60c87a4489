"""Typing a class into the grid, key by key, beside a bare painted grid that is typed into:
`python -m careapp.bench.grid SCHOOL`."""

import sys
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from careapp.bench import bare
from careapp.bench.inside import at_rest, clocked, doors_of, opened, settled, tell
from careapp.bench.watched import Steps, Watched, play, strike
from careapp.domain.records import Answer
from careapp.services.schools import SchoolServices

_KEYS = 1_000
_BLOCK = 100  # keys in one of the two before the other takes its turn
_FORM = "sdq-teacher"
_ITEMS = 25  # each of them takes 0, 1 or 2
_SHADES = [QColor(each) for each in ("#f1f4f4", "#d4e6e2", "#a3cfc6")]
_CENTRE = Qt.AlignmentFlag.AlignCenter
_DIGITS = (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2)


class Painted(QStyledItemDelegate):
    """A cell: the shade of its answer, the digit, and a frame if it is the one at work."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box = option.rect
        digit = str(index.data())
        if digit and index.column() < _ITEMS:
            painter.fillRect(box, _SHADES[int(digit)])
        painter.drawText(box, _CENTRE, digit)
        if index == self._table.currentIndex():
            painter.drawRect(box.adjusted(1, 1, -2, -2))


class PaintedGrid(QTableView):
    """The least grid that can be typed into: Qt's table, the cells painted in Python.

    A key goes into the model, the total of the row follows, the next cell comes by itself, and Qt
    asks to paint what changed: three cells. Nothing is stored, scored, undone or marked, and the
    heads stand still.
    """

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._plain = bare.Plain([[""] * (_ITEMS + 1) for _ in range(rows)], self)
        self.setModel(self._plain)
        self.setItemDelegate(Painted(self))
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setHighlightSections(False)
        for column in range(_ITEMS + 1):
            self.setColumnWidth(column, 30)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        row, answers = at.row(), self._plain.rows[at.row()]
        self._plain.put(at, event.text())
        total = sum(int(each) for each in answers[:_ITEMS] if each)
        self._plain.put(self._plain.index(row, _ITEMS), str(total))
        self.setCurrentIndex(self._plain.index(row, min(at.column() + 1, _ITEMS - 1)))


def _typing(app: Watched) -> Steps[None]:
    """A thousand keys, or as many as the class takes; each until it is painted."""
    from careapp.ui.screens.screening_start import GRID
    from careapp.ui.screens.screenings import ScreeningsScreen

    screen = yield from opened(app, "screenings")
    assert isinstance(screen, ScreeningsScreen)
    screen.open(GRID, (_FORM, "teacher"))
    yield settled(app)
    grid = screen.grid.grid
    lines = grid.sheet.lines.all
    table = PaintedGrid(len(lines))
    empty = bare.window(table, doors_of(app).window)
    cells = range(min(_KEYS, len(lines) * _ITEMS))
    values: list[float] = []
    floors: list[float] = []
    for start in range(0, len(cells), _BLOCK):
        values += yield from _typed(grid, cells[start : start + _BLOCK])
        yield settled(app)  # what was put off until the keys pause is not the other one's burden
        floors += yield from _typed(table, cells[start : start + _BLOCK])
    empty.close()
    screen.flush()
    yield lambda: screen.drafts.idle and settled(app)()
    stored = yield from _stored(app)
    lost = sum(stored.get(line.row.id) != line.answers for line in lines)
    tell(values=values, floors=floors, lost=lost)


def _typed(where: QTableView, cells: range) -> Steps[list[float]]:
    found = []
    for n in cells:
        row, column = divmod(n, _ITEMS)
        if column == 0:
            where.setCurrentIndex(where.model().index(row, 0))
            yield at_rest
        digit = n % 3
        key = partial(strike, where, _DIGITS[digit], str(digit))
        found.append((yield from clocked(key, at_rest)))
    return found


def _stored(app: Watched) -> Steps[dict[str, dict[str, Answer]]]:
    """The answers of the class as they are on the disk, by record."""
    session = doors_of(app).session
    assert session is not None
    found: dict[str, dict[str, Answer]] = {}

    def read(services: SchoolServices) -> dict[str, dict[str, Answer]]:
        term = services.people.current_term()
        room = services.people.classrooms(term)[0]
        sheet = services.screenings.sheet(_FORM, term, room)
        return {line.record.id: dict(line.record.answers) for line in sheet.lines}

    session.read(read, found.update)
    yield settled(app)
    return found


if __name__ == "__main__":
    play(sys.argv[1], _typing)
