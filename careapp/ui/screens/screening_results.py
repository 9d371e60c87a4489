"""What a form says of a class: chart, children to talk about, and a table of all."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from careapp.i18n import language
from careapp.services.concerns import can_tell
from careapp.services.report_kinds import OF_CLASS
from careapp.services.results import ClassResults
from careapp.ui import labels, theme
from careapp.ui.marks import remark
from careapp.ui.pages import Card, EmptyState, ScrollPage
from careapp.ui.screens.results_charts import ChartsCard
from careapp.ui.screens.results_heat import HeatMap
from careapp.ui.screens.results_heat_card import HeatCard
from careapp.ui.screens.results_next import NextCard
from careapp.ui.screens.results_plan import PlanOffer
from careapp.ui.screens.results_profile import ProfileCard
from careapp.ui.screens.results_recorded import RecordedCard, RecordedTable
from careapp.ui.screens.screening_columns import fits_grid, form_name
from careapp.ui.screens.screening_concerns import ConcernList
from careapp.ui.screens.screening_header import (
    OTHER_KEY,
    RESULTS_KEY,
    ScreeningHeader,
    edition_words,
)
from careapp.ui.widgets import button, label

REPORT_KEY = "F9"
_BESIDE = 860  # a page at least this wide has chart and list side by side


class ResultsPage(ScrollPage):
    """The numbers are those of the report: the children of the count day, their counted forms."""

    grid_asked = Signal(str)  # to go on filling in; a student or ""
    child_asked = Signal(str)  # a student whose form is to be opened
    about_child_asked = Signal(object)  # the Pupil whose results are to be shown
    report_asked = Signal()

    def __init__(self, *, may_fill: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_fill = may_fill
        self.results: ClassResults | None = None
        self.header = ScreeningHeader()
        self.charts, self.concerns, self.heat = ChartsCard(), ConcernList(), HeatCard()
        self.profile, self.recorded = ProfileCard(), RecordedCard()
        self.plan = PlanOffer()
        self.next = NextCard(may_fill=may_fill)
        self._about, self._listed = QVBoxLayout(), Card()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._empty = EmptyState(self.tr("Nobody in this class has a finished form yet."))
        self._source = label("", "small", wrap=True)
        self._fill = button(self.tr("Whole class"), key=OTHER_KEY)
        words = self.tr("Make the report")
        self._report = button(words, "primary", key=REPORT_KEY, icon="reports")
        tip = self.tr("All results of the student whose row is chosen")
        self._about_child = button(self.tr("This student"), key=RESULTS_KEY, tip=tip, icon="person")
        self._build()
        self.charts.picked.connect(self._show_part)
        self.heat.moved.connect(self._keep_in_sight)
        for part in (self.concerns, self.heat, self.profile, self.recorded):
            part.opened.connect(self._open)
        self._empty.acted.connect(lambda: self.grid_asked.emit(""))

    def _build(self) -> None:
        self._fill.clicked.connect(lambda: self.grid_asked.emit(""))
        self._report.clicked.connect(self.report_asked)
        self._about_child.clicked.connect(self._ask_about_child)
        self.header.page.add_action(self._about_child)
        self.header.page.add_action(self._fill)
        self.header.page.add_action(self._report)
        self.header.add_stretch()
        self._listed.add(self.concerns, 1)
        self._listed.add(self.plan)
        self._box.setSpacing(12)
        self._box.addWidget(self.charts, 1)
        self._box.addWidget(self._listed, 1)
        self._about.setSpacing(2)
        for part in (
            self.header, self._about, self.next, self._box, self._empty, self.profile, self.heat,
            self.recorded, self._source,
        ):  # fmt: skip
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        self.column.addStretch()

    def show_results(self, results: ClassResults) -> None:
        """Show the results of a class, from the top."""
        self.results = results
        self._fill.setVisible(self._may_fill and fits_grid(results.form))
        self._report.setVisible(results.form.id in OF_CLASS)  # the others have none
        some = bool(results.tally.screened.total)
        self._show_words(results)
        self._empty.setVisible(not some)
        self._empty.set_sentence(
            self.tr("Nobody in this class has a finished form yet."),
            self.tr("Fill it in now") if self._may_fill and results.pupils else "",
        )
        self._listed.setVisible(some and can_tell(results.form))
        self._about_child.setVisible(some)
        self.next.show_results(results)
        title = self.tr("Children to talk about ({count})").format(count=len(results.concerns))
        self._listed.set_title(title)
        self.concerns.setAccessibleName(title)
        self.concerns.show_concerns(results.form, results.edition, results.concerns)
        self.plan.show_results(results)
        self.plan.setVisible(self._may_fill and bool(results.concerns))
        shown = [
            part
            for part, is_there in (
                (self.charts, results.charts),
                (self.profile, results.profile),
                (self.heat, results.scales),
                (self.recorded, results.recorded),
            )
            if some and is_there
        ]
        for part in (self.charts, self.profile, self.heat, self.recorded):
            part.setVisible(part in shown)
            if part in shown:
                part.show_results(results)
        if shown:
            shown[0].start()
        self.verticalScrollBar().setValue(0)  # what went took the keyboard along, and the page

    def _show_words(self, results: ClassResults) -> None:
        name = form_name(results.form)
        self.header.page.set_title(self.tr("{form} · results").format(form=name))
        tally, by = results.tally, labels.informant(results.informant)
        done = self.tr("{done} of {all} children have a finished form").format(
            done=tally.screened.total, all=tally.all.total
        )
        who = self.tr("answered by: {informant}").format(informant=by) if by else ""
        said = (results.classroom.label, done, who, edition_words(results.edition, results.form))
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

    def _show_part(self, n: int, category: int, series: int) -> None:
        """The children behind a part of a chart."""
        results = self.results
        if results is None:
            return
        part = results.charts[n]
        scale, band = part.scales[category], part.bands[series]
        found = [
            pupil.student.id
            for pupil in results.pupils
            if (outcome := results.tally.outcome(pupil, scale)) and outcome.band == band
        ]
        words = self.tr("{scale}: {group}, {count}").format(
            scale=part.chart.categories[category],
            group=part.chart.series[series].name,
            count=len(found),
        )
        self.heat.show_only(found, words)
        self.ensureWidgetVisible(self.heat, 0, theme.px(40))

    def _ask_about_child(self) -> None:
        row = self.students.record() if self.students else None
        if row is not None:
            self.about_child_asked.emit(row.pupil)

    @property
    def students(self) -> HeatMap | RecordedTable | None:
        """The table with a row for each student, or for each record of a form without scales."""
        scored = self.results is not None and self.results.scales
        return self.heat.table if scored else self.recorded.table

    def _open(self, student: str) -> None:
        if self._may_fill:
            self.child_asked.emit(student)

    def _keep_in_sight(self, spot: QPoint) -> None:
        at = self.heat.pos() + spot
        self.ensureVisible(at.x(), at.y(), 0, theme.px(60))

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
