"""The district's numbers as lines of cells, with the schools that masked them; and their table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from careapp.domain.consolidations import SCREENING, Consolidation
from careapp.domain.groups import GROUPS
from careapp.domain.people import GRADES
from careapp.domain.submissions import Place
from careapp.i18n import language, translate
from careapp.reports.group_tables import TONES, YES_NO, short
from careapp.reports.heading import grade_name
from careapp.reports.model import Chart, Series, percent
from careapp.reports.tallies import INCOMPLETE
from careapp.ui import labels
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable

GRADE_SCREENING = "screening-grade"
DIMENSION, GRADE, SEX = "dimension", "grade", "sex"
COLUMNS = (*GROUPS, INCOMPLETE)


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of the district: `schools` have it, `masked` more hid theirs.

    `share` is of its line, None where a part of it is hidden: it would flatter. `place` is where
    the number stands in the packs.
    """

    n: int
    schools: int
    masked: int
    share: Decimal | None
    place: Place


@dataclass(frozen=True, slots=True)
class Line:
    """A dimension, a grade or a sex, with a cell for each group."""

    id: str
    name: str
    cells: tuple[Cell, ...]

    @property
    def masked(self) -> int:
        return max((each.masked for each in self.cells), default=0)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is looked at: lines by dimension, grade or sex; the others are fixed."""

    by: str = DIMENSION
    dimension: str = "overall"
    grade: str = ""  # "" is the whole school
    sex: str = "total"


def grades_in(found: Consolidation) -> list[str]:
    """The grades of the packs, the youngest first."""
    there = {*found.grades(GRADE_SCREENING), *found.grades(SCREENING)}
    return [each for each in GRADES if each in there]


def lines(found: Consolidation, chosen: Chosen, names: Mapping[str, str]) -> list[Line]:
    """What is to be seen; a line that no school has is left out. `names` are the dimensions'."""
    made = [_line(found, *each) for each in _asked(found, chosen, names)]
    return [each for each in made if any(cell.schools or cell.masked for cell in each.cells)]


def _asked(
    found: Consolidation, chosen: Chosen, names: Mapping[str, str]
) -> Iterator[tuple[str, str, str, str, str]]:
    """Id and name of each line, and its dimension, grade and sex."""
    fixed = (chosen.dimension, chosen.grade, chosen.sex)
    if chosen.by == GRADE:
        for grade in grades_in(found):
            yield grade, grade_name(grade, language()), fixed[0], grade, fixed[2]
    elif chosen.by == SEX:
        for sex in ("male", "female"):
            yield sex, labels.sex(sex), fixed[0], fixed[1], sex
    else:
        for scale, name in names.items():
            if scale not in YES_NO:
                yield scale, short(name), scale, *fixed[1:]


def _line(found: Consolidation, id_: str, name: str, scale: str, grade: str, sex: str) -> Line:
    report = GRADE_SCREENING if grade else SCREENING
    sums = [found.cell(report, scale, column, sex, grade) for column in COLUMNS]
    whole = 0 if any(each.masked for each in sums) else sum(each.n for each in sums)
    cells = (
        Cell(
            each.n, each.schools, each.masked, percent(each.n, whole),
            (report, grade, scale, column, sex),
        )
        for column, each in zip(COLUMNS, sums, strict=True)
    )  # fmt: skip
    return Line(id_, name, tuple(cells))


def chart(title: str, shown: Sequence[Line]) -> Chart:
    """A bar for each line, its parts the groups; as long as what is seen, for what schools masked
    would make shares of it flatter."""
    series = tuple(
        Series(labels.group(band), tuple(line.cells[n].n for line in shown), TONES[band])
        for n, band in enumerate(GROUPS)
    )
    return Chart(title, tuple(line.name for line in shown), series, scale="count")


def cell_words(cell: Cell) -> str:
    """`128 · 12.5 %`, and with a star how many schools masked it."""
    parts = [str(cell.n)]
    if cell.share is not None:
        parts.append(f"{cell.share} %")
    if cell.masked:
        parts.append(f"*{cell.masked}")
    return " · ".join(parts)


def told(line: Line, column: str, cell: Cell) -> str:
    """The same in a sentence."""
    said = translate("DistrictCells", "{line}, {column}: {n} in %n school(s)", cell.schools)
    parts = [said.format(line=line.name, column=column_word(column), n=cell.n)]
    if cell.masked:
        parts.append(masked_words(cell.masked))
        parts.append(
            translate(
                "DistrictCells",
                "numbers from 1 to 4, and what would give them away, are hidden and not added here",
            )
        )
    return "; ".join(parts)


def masked_words(schools: int) -> str:
    return translate("DistrictCells", "%n school(s) masked", schools)


def column_word(column: str) -> str:
    if column == INCOMPLETE:
        return translate("DistrictCells", "Incomplete")
    return labels.group(column)


class CellTable(RecordTable[Line]):
    """Arrows go from number to number; Enter or a press opens the schools behind one."""

    picked = Signal(object, str)  # a Line; the group

    def __init__(self, corner: str, name: str) -> None:
        super().__init__(RecordModel(_columns(corner)), name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        heads = self.horizontalHeader()
        for n in range(1, len(COLUMNS) + 1):
            heads.setSectionResizeMode(n, QHeaderView.ResizeMode.Interactive)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pressed = QModelIndex()

    def show_lines(self, shown: Sequence[Line]) -> None:
        self._records.show(shown)
        rows = self.verticalHeader().defaultSectionSize() * len(shown)
        self.setFixedHeight(self.horizontalHeader().height() + rows + 4)
        if shown:
            self.setCurrentIndex(self._records.index(0, 1))

    def _open(self) -> None:
        at = self.currentIndex()
        if at.isValid() and 1 <= at.column() <= len(COLUMNS):
            self.picked.emit(self._records.record(at.row()), COLUMNS[at.column() - 1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        under = self.indexAt(event.position().toPoint())
        if under.isValid() and under == self._pressed:
            self._open()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first of its presses has opened the schools."""


def _columns(corner: str) -> list[Column[Line]]:
    made: list[Column[Line]] = [Column(corner, lambda line: line.name, width=0)]
    for n, column in enumerate(COLUMNS):

        def show(line: Line, n: int = n) -> str:
            return cell_words(line.cells[n])

        def describe(line: Line, n: int = n, column: str = column) -> str:
            return told(line, column, line.cells[n])

        made.append(
            Column(column_word(column), show, width=150, describe=describe, align="right",
                   quiet=column == INCOMPLETE)
        )  # fmt: skip
    return made
