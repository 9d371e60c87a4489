"""The bands of a class as charts, each with the words of its bands; a part tells who is in it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.reports.model import Chart
from careapp.services.results import ClassResults
from careapp.ui import theme
from careapp.ui.chart_view import ChartView
from careapp.ui.figure_words import limit_words, source_words
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Card


class ChartsCard(Card):
    """A chart for each set of bands."""

    picked = Signal(int, int, int)  # which chart, category, series

    def __init__(self) -> None:
        super().__init__(self.tr("Groups (press a bar to see who)"))
        self.views: list[ChartView] = []
        self._holder = QVBoxLayout()
        self._holder.setSpacing(theme.px(6))
        self.add(self._holder)

    def show_results(self, results: ClassResults) -> None:
        while item := self._holder.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.views = []
        form, by = results.form, results.edition
        for n, each in enumerate(results.charts):
            view = ChartView()
            limits = [limit_words(form, by, form.scale(scale)) for scale in each.scales]
            view.show_chart(each.chart, source_words(by), limits)
            view.picked.connect(partial(self.picked.emit, n))
            self._holder.addWidget(view)
            self._holder.addWidget(_Key(each.chart))
            self.views.append(view)

    def start(self) -> None:
        """Put the keyboard on the first bar."""
        self.views[0].show()  # else it would get the keyboard only when it is laid out
        self.views[0].setFocus()


class _Key(QWidget):
    """What the parts of a chart's bars mean, in the bars' own order and colours."""

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        line = FlowLayout(self, theme.px(14), 0)
        for each in chart.series:
            line.addWidget(GroupMark(each.tone, each.name, "muted", shade=each.shade))
