"""The numbers of one pack on screen: children by grade and sex, and the groups by dimension."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from careapp.domain.consolidations import ALL, HEADCOUNT, SCREENED, SCREENING, WHOLE
from careapp.domain.groups import GROUPS
from careapp.domain.submissions import Count, Pack
from careapp.reports.group_tables import TONES, short
from careapp.reports.model import Chart, Series
from careapp.ui import labels, theme
from careapp.ui.chart_view import ChartView
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear
from careapp.ui.widgets import label, set_text

MASK = "*"
Cells = Mapping[tuple[str, str, str, str, str], int | None]


class NumbersCard(Card):
    """What a school says of itself; masked numbers are said to be masked."""

    def __init__(self) -> None:
        super().__init__(self.tr("Its numbers"))
        self._about = label("", "muted", wrap=True)
        self._grid, self.chart = QWidget(), ChartView()
        self._chart_title = label("", "strong", wrap=True)
        self._lines = QGridLayout(self._grid)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(theme.px(18))
        self._lines.setVerticalSpacing(theme.px(2))
        self._lines.setColumnStretch(4, 1)
        for each in (self._about, self._grid, self._chart_title, self.chart):
            self.add(each)

    def show_pack(self, pack: Pack | None, names: Mapping[str, str], hidden: int) -> None:
        """`names` of the dimensions; nothing for a school that sent nothing good."""
        self.setVisible(pack is not None)
        if pack is None:
            return
        cells: Cells = {each.place: each.n for each in pack.counts}
        set_text(self._about, self._said(cells, hidden))
        self._show_grades(pack.counts, cells)
        chart = groups_chart(self.tr("Groups by dimension"), cells, names)
        source = self.tr("As the school counted it in its pack; what it masked is not in it")
        self.chart.show_chart(chart, source)
        self.chart.setVisible(bool(chart.categories))
        self._chart_title.setText(chart.title if chart.categories else "")

    def _said(self, cells: Cells, hidden: int) -> str:
        screened = cells.get((SCREENING, "", WHOLE, SCREENED, "total"))
        there = cells.get((HEADCOUNT, "", WHOLE, ALL, "total"))
        parts = []
        if screened is not None and there:
            words = self.tr("Screened {count}")
            parts.append(words.format(count=labels.of_total(screened, there)))
        if hidden:
            parts.append(self.tr("%n cell(s) masked by the school", "", hidden))
        return " · ".join(parts)

    def _show_grades(self, counts: Iterable[Count], cells: Cells) -> None:
        clear(self._lines)
        heads = (
            self.tr("Grade"),
            labels.sex("male"),
            labels.sex("female"),
            self.tr("Together"),
        )
        for column, words in enumerate(heads):
            self._put(0, column, words, "small")
        grades = dict.fromkeys(
            each.row
            for each in counts
            if each.report == HEADCOUNT and each.row == each.grade and each.column == ALL
        )
        for row, grade in enumerate((*grades, WHOLE), 1):
            whole = grade == WHOLE
            place = (HEADCOUNT, "" if whole else grade, grade, ALL)
            kind = "strong" if whole else ""
            self._put(row, 0, self.tr("All") if whole else grade, kind)
            for column, sex in enumerate(("male", "female", "total"), 1):
                self._put(row, column, number(cells.get((*place, sex), 0)), kind)

    def _put(self, row: int, column: int, words: str, kind: str) -> None:
        made = label(words, kind)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._lines.addWidget(made, row, column, side)
        made.show()


def number(n: int | None) -> str:
    """A number, or the sign of a masked one."""
    return MASK if n is None else str(n)


def groups_chart(title: str, cells: Cells, names: Mapping[str, str]) -> Chart:
    """Of each dimension how many are in which group; masked ones are drawn as none, and named."""
    shown = [
        scale
        for scale in names
        if any(_cell(cells, scale, band) is None or _cell(cells, scale, band) for band in GROUPS)
    ]
    series = tuple(
        Series(labels.group(band), tuple(_cell(cells, scale, band) for scale in shown), TONES[band])
        for band in GROUPS
    )
    return Chart(title, tuple(short(names[scale]) for scale in shown), series)


def _cell(cells: Cells, scale: str, band: str) -> int | None:
    return cells.get((SCREENING, "", scale, band, "total"), 0)
