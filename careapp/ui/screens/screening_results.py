"""What a form says of a class: chart, children to talk about, and a table of all."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from careapp.domain.groups import GROUPS
from careapp.i18n import language
from careapp.services.report_kinds import SCREENING, SDQ
from careapp.services.results import ClassResults
from careapp.ui import labels, theme
from careapp.ui.chart_view import ChartView
from careapp.ui.marks import Legend, remark
from careapp.ui.pages import Card, EmptyState, ScrollPage
from careapp.ui.screens.screening_columns import fits_grid, form_name
from careapp.ui.screens.screening_concerns import ConcernList
from careapp.ui.screens.screening_header import OTHER_KEY, ScreeningHeader, edition_words
from careapp.ui.screens.screening_table import ResultsTable, Row
from careapp.ui.widgets import button, label

REPORT_KEY = "F9"
_BESIDE = 860  # a page at least this wide has chart and list side by side


class ResultsPage(ScrollPage):
    """The numbers are those of the report: the children of the count day, their counted forms."""

    grid_asked = Signal(str)  # to go on filling in; a student or ""
    child_asked = Signal(str)  # a student whose form is to be opened
    report_asked = Signal()

    def __init__(self, *, may_fill: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_fill = may_fill
        self.results: ClassResults | None = None
        self.header = ScreeningHeader()
        self.chart, self.concerns = ChartView(), ConcernList()
        self.table: ResultsTable | None = None
        self._about = QVBoxLayout()
        self._charted, self._listed = Card(self.tr("Groups (press a bar to see who)")), Card()
        self._tabled, self._holder = Card(self.tr("The whole class")), QVBoxLayout()
        self._filter, self._filtered = button(self.tr("Show all"), "plain"), label("", "muted")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._empty = EmptyState(self.tr("Nobody in this class has a finished form yet."))
        self._source = label("", "small", wrap=True)
        self._fill = button(self.tr("Whole class"), key=OTHER_KEY)
        words = self.tr("Make the report")
        self._report = button(words, "primary", key=REPORT_KEY, icon="reports")
        self._build()
        self.chart.picked.connect(self._show_part)
        self.concerns.opened.connect(self._open)
        self._filter.clicked.connect(self.show_all)
        self._empty.acted.connect(lambda: self.grid_asked.emit(""))

    def _build(self) -> None:
        self._fill.clicked.connect(lambda: self.grid_asked.emit(""))
        self._report.clicked.connect(self.report_asked)
        self.header.page.add_action(self._fill)
        self.header.page.add_action(self._report)
        self.header.add_stretch()
        self._charted.add(self.chart)
        self._charted.add(Legend([(group, labels.group(group)) for group in GROUPS]))
        self._listed.add(self.concerns, 1)
        self._box.setSpacing(12)
        self._box.addWidget(self._charted, 1)
        self._box.addWidget(self._listed, 1)
        filter_row = QHBoxLayout()
        filter_row.addWidget(self._filtered)
        filter_row.addWidget(self._filter)
        filter_row.addStretch(1)
        self._tabled.add(filter_row)
        self._tabled.add(self._holder)
        self._about.setSpacing(2)
        for part in (self.header, self._about, self._box, self._empty, self._tabled, self._source):
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        self.column.addStretch()

    def show_results(self, results: ClassResults) -> None:
        """Show the results of a class."""
        self.results = results
        self._fill.setVisible(self._may_fill and fits_grid(results.form))
        self._report.setVisible(results.form.id in (SCREENING, *SDQ))  # the others have none yet
        some = bool(results.tally.screened.total)
        self._show_words(results)
        for part in (self._charted, self._listed, self._tabled):
            part.setVisible(some)
        self._charted.setVisible(some and results.chart is not None)
        self._empty.setVisible(not some)
        self._empty.set_sentence(
            self.tr("Nobody in this class has a finished form yet."),
            self.tr("Fill it in now") if self._may_fill and results.pupils else "",
        )
        self.chart.show_chart(results.chart)
        self.concerns.show_concerns(results.form, results.concerns)
        self._listed.set_title(
            self.tr("Children to talk about ({count})").format(count=len(results.concerns))
        )
        while item := self._holder.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.table = ResultsTable(results, self._tabled.accessibleName())
        self.table.opened.connect(self._open_row)
        self.table.chosen.connect(self._follow_row)
        self._holder.addWidget(self.table)
        self.show_all()
        if some:
            self.chart.setFocus()

    def show_all(self) -> None:
        """Take a filter off the table."""
        self._filtered.hide()
        self._filter.hide()
        if self.table is not None:
            self.table.show_all()

    def _show_words(self, results: ClassResults) -> None:
        name = form_name(results.form)
        self.header.page.set_title(self.tr("{form} · results").format(form=name))
        tally, by = results.tally, labels.informant(results.informant)
        done = self.tr("{done} of {all} children have a finished form").format(
            done=tally.screened.total, all=tally.all.total
        )
        who = self.tr("answered by: {informant}").format(informant=by) if by else ""
        said = (results.classroom.label, done, who, edition_words(results.edition))
        self.header.page.set_subtitle(" · ".join(filter(None, said)))
        self._show_remarks(results)
        source = results.edition if results.edition.cutoffs else results.form
        words = self.tr("Source: {source} · children in class on {day}, as in the reports")
        day = labels.day_short(results.term.count_day)
        self._source.setText(
            labels.thai(words.format(source=source.source.of(language()), day=day))
        )

    def _show_remarks(self, results: ClassResults) -> None:
        """What a reader has to know before believing the numbers."""
        while item := self._about.takeAt(0):
            if line := item.layout():
                _empty_layout(line)
        remarks = list(results.remarks) if results.tally.screened.total else []
        if len(results.informants) > 1 and results.complete < len(results.pupils):
            remarks.insert(0, self._informants(results))
        for said in remarks:
            self._about.addLayout(remark(said))

    def _informants(self, results: ClassResults) -> str:
        parts = ", ".join(
            f"{labels.informant(who)} {there}/{asked}"
            for who, (there, asked) in results.informants.items()
        )
        words = self.tr(
            "All informants are in for {complete} of {all} children ({parts}). "
            "Decide about a child when all who are asked are in."
        )
        return words.format(complete=results.complete, all=len(results.pupils), parts=parts)

    def _show_part(self, category: int, series: int) -> None:
        """The children behind a part of the chart."""
        results, chart = self.results, self.results.chart if self.results else None
        if results is None or chart is None or self.table is None:
            return
        scale, group = results.charted[category], GROUPS[series]
        found = [
            pupil.student.id
            for pupil in results.pupils
            if (outcome := results.tally.outcome(pupil, scale)) and outcome.band == group
        ]
        words = self.tr("{scale}: {group}, {count}")
        self._filtered.setText(
            words.format(
                scale=chart.categories[category],
                group=chart.series[series].name,
                count=len(found),
            )
        )
        self._filtered.show()
        self._filter.show()
        self.table.show_only(found)
        self.ensureWidgetVisible(self._tabled, 0, theme.px(40))

    def _open_row(self, row: Row) -> None:
        self._open(row.pupil.student.id)

    def _open(self, student: str) -> None:
        if self._may_fill:
            self.child_asked.emit(student)

    def _follow_row(self, row: Row) -> None:
        """Keep the row at work in sight: the page scrolls, not the table."""
        if self.table is not None and self.table.hasFocus():
            at = self.table.visualRect(self.table.currentIndex()).center()
            spot = self._tabled.mapFromGlobal(self.table.viewport().mapToGlobal(at))
            spot += self._tabled.pos()
            self.ensureVisible(spot.x(), spot.y(), 0, theme.px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)


def _empty_layout(line: QLayout) -> None:
    while item := line.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()
