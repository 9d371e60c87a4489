"""The completeness board as rows and columns: classes × forms, or the children of one class."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from careapp.domain.people import Pupil
from careapp.i18n import translate
from careapp.reports.boards import Board, Cell, Held, Line, Thing
from careapp.ui import labels, theme
from careapp.ui.figure_words import told
from careapp.ui.record_model import ACCESSIBLE, ALIGNMENT, DISPLAY, TOOL_TIP
from careapp.ui.screens import completeness_words as words
from careapp.ui.screens.completeness_widths import LEVELS

Index = QModelIndex | QPersistentModelIndex
NAME, CHILDREN, FORMS = 0, 1, 2  # columns: the forms come last
FONT = int(Qt.ItemDataRole.FontRole)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_START = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell of the table: its line, one child of it or all, and the form (None: the name)."""

    line: Line
    pupil: Pupil | None = None
    asked: Thing | None = None
    cell: Cell | None = None

    @property
    def hole(self) -> bool:
        """Whether somebody is missing here."""
        if self.asked is None or self.cell is None:
            return False
        if self.pupil is not None:
            return self.asked.of(self.pupil.student.id) in ("begun", "missing")
        return bool(self.cell.left or self.cell.going)


class BoardModel(QAbstractTableModel):
    """The lines of a board; of one class also its children, in class order."""

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None
        self._rows: list[tuple[Line, Pupil | None]] = []
        self._day = ""
        self.level = LEVELS[0]  # how close the columns stand

    @property
    def of_class(self) -> bool:
        """Whether the rows below the first are children."""
        return self._board is not None and "/" in self._board.place

    def show(self, board: Board, day: date | None = None) -> None:
        """`day` is the count day, which the tool tips tell."""
        self.beginResetModel()
        self._board, self._day = board, labels.day_short(day) if day else ""
        if self.of_class:
            self._rows = [(board.whole, None), *((board.whole, each) for each in board.pupils)]
        else:
            self._rows = [(line, None) for line in board.lines(totals_first=True)]
        self.endResetModel()

    @property
    def longest(self) -> str:
        """The longest count: no other is wider than that of all together."""
        cells = self._board.whole.cells if self._board else ()
        return max(map(words.counted, cells), key=len, default="")

    def spot(self, index: Index) -> Spot | None:
        if self._board is None or not index.isValid():
            return None
        line, pupil = self._rows[index.row()]
        n = index.column() - FORMS
        if n < 0:
            return Spot(line, pupil)
        return Spot(line, pupil, self._board.asked[n], line.cells[n])

    def spots(self) -> Iterator[QModelIndex]:
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                yield self.index(row, column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        if parent.isValid() or self._board is None:
            return 0
        return FORMS + len(self._board.asked)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        spot = self.spot(index)
        if spot is None or role not in (DISPLAY, ACCESSIBLE, TOOL_TIP):
            return None
        if index.column() == NAME:
            return self._name(spot, whole=role != DISPLAY)
        if spot.asked is None or spot.cell is None:
            return "" if spot.pupil else str(len(spot.line.pupils))
        counting = words.counting(spot.asked, self._day) if role == TOOL_TIP else ""
        if spot.pupil is not None:
            mark = spot.asked.of(spot.pupil.student.id)
            said = words.mark_word(mark, running=spot.asked.running)
            if isinstance(spot.asked, Held):
                said = translate("Completeness", "asked of the class")
            said = f"{words.part_name(spot.asked.form)}: {said}"
            return "" if role == DISPLAY else told(said, counting)
        if role == DISPLAY:
            return words.counted(spot.cell)
        rule = words.rule(spot.asked, spot.cell, len(spot.line.pupils)) if counting else ""
        return told(words.described(spot.asked.form, spot.line, spot.cell), counting, rule)

    def _name(self, spot: Spot, *, whole: bool) -> str:
        if spot.pupil is not None:
            return spot.pupil.student.name if whole else labels.short_name(spot.pupil.student)
        if self.of_class:
            return translate("Completeness", "The whole class")
        return words.place(spot.line)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal or self._board is None:
            return None
        if role == ALIGNMENT:
            return _MIDDLE if section == CHILDREN else _START
        if role == FONT:
            return theme.font(self.level.size)
        if role == DISPLAY:
            return self._heading(section)
        return self._about(section) if role == TOOL_TIP else None

    def _heading(self, section: int) -> str:
        if section >= FORMS and self._board is not None:
            heading = words.heading(self._board.asked[section - FORMS].form)
            return heading.replace(" ", "\n" if self.level.wrapped else " ")
        if section == CHILDREN:
            return translate("Completeness", "Children")
        name = translate("Completeness", "Name")
        return name if self.of_class else translate("Completeness", "Class")

    def _about(self, section: int) -> str:
        """What is counted below a heading."""
        if section >= FORMS and self._board is not None:
            asked = self._board.asked[section - FORMS]
            return told(words.part_name(asked.form), words.counting(asked, self._day))
        if section == CHILDREN and self._day:
            words_ = translate("Completeness", "In class on the count day, {day}")
            return words_.format(day=self._day)
        return self._heading(section)
