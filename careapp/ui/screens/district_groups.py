"""The groups of all children of the district by dimension, grade or sex: a chart and a table."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from careapp.domain.consolidations import Consolidation
from careapp.domain.groups import GROUPS
from careapp.i18n import language
from careapp.reports.group_tables import TONES, YES_NO, short
from careapp.reports.heading import grade_name
from careapp.ui import labels, theme
from careapp.ui.chart_view import ChartView
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import Legend
from careapp.ui.pages import Card, ScrollPage
from careapp.ui.pickers import Picker
from careapp.ui.screens.district_cells import (
    DIMENSION,
    GRADE,
    SEX,
    CellTable,
    Chosen,
    Line,
    chart,
    grades_in,
    lines,
    masked_words,
)
from careapp.ui.widgets import label, set_text


class GroupsPage(ScrollPage):
    """Every number, and every part of a bar, opens the schools behind it."""

    picked = Signal(object, str)  # a Line; the group

    def __init__(self) -> None:
        super().__init__()
        self._found: Consolidation | None = None
        self._names: Mapping[str, str] = {}
        self._lines: list[Line] = []
        self.by = Picker(self.tr("Lines"), "Ctrl+B")
        self.dimension = Picker(self.tr("Dimension"))
        self.grade = Picker(self.tr("Grade"))
        self.sex = Picker(self.tr("Sex"))
        self.chart = ChartView()
        self._note = label("", "small", wrap=True)
        self._holder = QVBoxLayout()
        self.table: CellTable | None = None
        self._build()

    def _build(self) -> None:
        self.column.setContentsMargins(0, 0, 0, 0)
        bar = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        self.by.fill(
            [
                (self.tr("By dimension"), DIMENSION),
                (self.tr("By grade"), GRADE),
                (self.tr("By sex"), SEX),
            ],
            DIMENSION,
        )
        everybody: tuple[str, object] = (self.tr("Boys and girls"), "total")
        sexes = [(labels.sex(each), each) for each in ("male", "female")]
        self.sex.fill([everybody, *sexes], "total")
        for picker in (self.by, self.dimension, self.grade, self.sex):
            bar.addWidget(picker)
            picker.picked.connect(self._show)
        drawn, numbers = Card(), Card()
        drawn.add(bar)
        drawn.add(Legend([(TONES[band], labels.group(band)) for band in GROUPS]))
        drawn.add(self.chart)
        numbers.add(self._holder)
        numbers.add(self._note)
        self.column.addWidget(drawn)
        self.column.addWidget(numbers)
        self.column.addStretch(1)
        self.chart.picked.connect(lambda n, k: self.picked.emit(self._lines[n], GROUPS[k]))

    def show_found(self, found: Consolidation, names: Mapping[str, str]) -> None:
        """Show a term; what is chosen stays where it can."""
        self._found, self._names = found, names
        chosen = self.chosen
        scales: list[tuple[str, object]] = [
            (short(name), scale) for scale, name in names.items() if scale not in YES_NO
        ]
        self.dimension.fill(scales, chosen.dimension)
        whole: tuple[str, object] = (self.tr("All grades"), "")
        grades = [(grade_name(each, language()), each) for each in grades_in(found)]
        self.grade.fill([whole, *grades], chosen.grade)
        self._show()

    @property
    def chosen(self) -> Chosen:
        return Chosen(
            str(self.by.chosen()),
            str(self.dimension.chosen() or "overall"),
            str(self.grade.chosen() or ""),
            str(self.sex.chosen()),
        )

    @property
    def lines(self) -> list[Line]:
        """What is shown."""
        return self._lines

    def _show(self, _picked: object = None) -> None:
        if self._found is None:
            return
        chosen = self.chosen
        self.dimension.setVisible(chosen.by != DIMENSION)
        self.grade.setVisible(chosen.by != GRADE and self.grade.count() > 1)
        self.sex.setVisible(chosen.by != SEX)
        self._lines = lines(self._found, chosen, self._names)
        self._show_table()
        masked = max((each.masked for each in self._lines), default=0)
        said = self._said(masked)
        self.chart.show_chart(chart(self.by.currentText(), self._lines), said)
        set_text(self._note, said)

    def _said(self, masked: int) -> str:
        words = self.tr("Per cent are of the numbers seen in the line. Enter opens the schools.")
        if not masked:
            return words
        star = self.tr(
            "*3: so many schools masked this number because it is from 1 to 4; it is not in the "
            "sum. At most {schools}."
        ).format(schools=masked_words(masked))
        return f"{star} {words}"

    def _show_table(self) -> None:
        """A new one: its first column is named after what the lines are."""
        if self.table is not None:
            self._holder.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        corner = self.by.currentText()
        self.table = CellTable(corner, corner)
        self.table.show_lines(self._lines)
        self.table.picked.connect(self.picked)
        self._holder.addWidget(self.table)
        self.table.show()
