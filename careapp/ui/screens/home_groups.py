"""The groups of a class by dimension, as on its report; a press opens the children."""

from PySide6.QtCore import Signal

from careapp.domain.groups import GROUPS
from careapp.services.home import Today
from careapp.ui import labels
from careapp.ui.chart_view import ChartView
from careapp.ui.figure_words import source_words
from careapp.ui.marks import Legend
from careapp.ui.pages import Card
from careapp.ui.screens import home_words
from careapp.ui.widgets import label, set_text


class DimensionsCard(Card):
    """The groups by dimension; a press on a part opens its children."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Groups by dimension (press to see who)"))
        self._today: Today | None = None
        self.chart = ChartView()
        self._note, self._legend = label("", "muted", wrap=True), Legend(_groups())
        for each in (self._note, self.chart, self._legend):
            self.add(each)
        self.chart.picked.connect(self._pick)

    def show_today(self, today: Today) -> None:
        self._today, groups = today, today.groups
        self.chart.show_chart(groups.chart, source_words(groups.edition))
        self.chart.setVisible(groups.chart is not None)
        self._legend.setVisible(groups.chart is not None)
        words = self.tr("The groups stand here once the first child is screened.")
        if groups.chart is not None:
            n = groups.tally.screened.total
            words = self.tr("Of the %n child(ren) screened", "", n)
        set_text(self._note, words)

    def _pick(self, bar: int, part: int) -> None:
        today = self._today
        chart = today.groups.chart if today else None
        if today is not None and chart is not None:
            title = self.tr("{dimension}: {group}").format(
                dimension=chart.categories[bar], group=chart.series[part].name
            )
            self.wanted.emit(*home_words.listed(today.groups.who(bar, part), title))


def _groups() -> list[tuple[str, str]]:
    return [(each, labels.group(each)) for each in GROUPS]
