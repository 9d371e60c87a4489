"""The pictures of a chart, whatever kind it is."""

from careapp.reports import flow_layout, heat_layout, line_layout
from careapp.reports.charts import Drawn, Flow, HeatMap, Lines
from careapp.reports.picture import Letters, Stack


def stacks(chart: Drawn, width: float, letters: Letters) -> tuple[Stack, ...]:
    """A chart in a width, as pictures that stand one under the other; without its title."""
    match chart:
        case Lines():
            return (line_layout.stack(chart, width, letters),)
        case Flow():
            return (flow_layout.stack(chart, width, letters),)
        case HeatMap():
            return heat_layout.stacks(chart, width, letters)
