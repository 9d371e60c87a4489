"""Lines over terms as Excel draws them: a chart of its own for each frame."""

from collections.abc import Iterable, Iterator
from typing import Any, Literal, cast

from openpyxl.chart import LineChart, Reference, Series
from openpyxl.chart.label import DataLabel, DataLabelList
from openpyxl.chart.marker import DataPoint, Marker
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor

from careapp.reports.charts import FEW_MARK, Lines, Panel, Thread
from careapp.reports.line_layout import axis_top, weight_of
from careapp.reports.tones import Tone
from careapp.reports.workbook_cells import LINE, clean
from careapp.reports.workbook_chart import BARS, INK, text_look, titled
from careapp.reports.workbook_grid import Grid

_TALL, _LOW = 11, 9  # rows of the sheet that one frame alone takes, and each of several
_WIDE = 110.0  # a sheet so wide has three frames beside one another
_Marker = Literal["circle", "triangle", "square", "star", "diamond", "dash"]
_Dash = Literal["solid", "dash", "sysDash", "sysDot"]
_MARKERS: dict[Tone, _Marker] = {
    "": "circle", "normal": "circle", "at_risk": "triangle", "problem": "square",
    "talent": "star", "need": "diamond", "muted": "dash",
}  # fmt: skip
_DASHES: dict[Tone, _Dash] = {"at_risk": "dash", "muted": "sysDot"}
_EMU, _PIXELS = 9525, 7  # of a pixel; pixels of a digit, of which columns are counted
_GOAL = 1  # the goal is the last series


def rows_of(lines: Lines, shared: Grid) -> int:
    """How many rows of the sheet the charts cover."""
    deep = -(-len(lines.panels) // _across(lines, shared))
    return deep * band_rows(lines)


def block_columns(lines: Lines) -> int:
    """How many columns the numbers of a frame take: places, lines, the goal, an empty one."""
    return max(len(panel.threads) for panel in lines.panels) + 3


def band_rows(lines: Lines) -> int:
    """How many rows the frames beside one another take."""
    return _TALL if len(lines.panels) == 1 else _LOW


def _across(lines: Lines, shared: Grid) -> int:
    most = 3 if sum(shared.widths) > _WIDE else 2
    return min(most, len(lines.panels))


def line_charts(lines: Lines, sheet: Any, row: int, shared: Grid) -> Iterator[Any]:
    """A chart for each frame, from `row` on; the numbers of the first stand from there on in the
    next column but one, those of the others beside them."""
    across, high = _across(lines, shared), band_rows(lines)
    part = sum(shared.widths) / across
    for n, panel in enumerate(lines.panels):
        chart = _chart(lines, panel, sheet, row, shared.columns + 2 + n * block_columns(lines))
        top = row - 1 + n // across * high
        start = _marker(shared, n % across * part, top)
        end = _marker(shared, (n % across + 1) * part, top + high)
        chart.anchor = TwoCellAnchor("oneCell", start, end)
        yield chart


def _marker(shared: Grid, digits: float, row: int) -> AnchorMarker:
    """A place in the sheet, by its distance from the left and its row."""
    column, left = 0, digits
    while column < shared.columns and left >= shared.widths[column] - 0.01:
        left -= shared.widths[column]
        column += 1
    offset = round(max(left, 0) * _PIXELS * _EMU)
    return AnchorMarker(col=column, colOff=offset, row=row)


def _chart(lines: Lines, panel: Panel, sheet: Any, row: int, column: int) -> Any:
    chart: Any = LineChart()
    last = row + len(lines.places)
    for n, thread in enumerate(panel.threads, 1):
        values = Reference(sheet, column + n, row, column + n, last)
        series: Any = Series(values, title_from_data=True)
        _dress(series, thread, panel.few, lowest=n == len(panel.threads))
        chart.series.append(series)
    if panel.goal is not None:
        at = column + len(panel.threads) + _GOAL
        goal: Any = Series(Reference(sheet, at, row, at, last), title_from_data=True)
        goal.marker, goal.smooth = Marker("none"), False  # else LibreOffice bends all of them
        goal.graphicalProperties = _line(INK, 1.0, "sysDash")
        chart.series.append(goal)
    chart.set_categories(Reference(sheet, column, row + 1, column, last))
    titled(chart, clean(panel.name or lines.title), 12 if panel.name else 14)
    chart.x_axis.delete = chart.y_axis.delete = False  # without this Excel shows none
    chart.x_axis.txPr = chart.y_axis.txPr = text_look(10, INK)
    chart.x_axis.title = chart.y_axis.title = None
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, axis_top(lines)
    chart.y_axis.number_format = "0"
    chart.y_axis.majorGridlines.spPr = _line(LINE, 0.5, "solid")
    chart.legend.position, chart.legend.txPr = "b", text_look(10, INK)
    chart.display_blanks = "span"
    return chart


def _dress(series: Any, thread: Thread, few: Iterable[int], *, lowest: bool) -> None:
    """A line with marks of the group's shape, and its numbers; those of few are marked as on
    paper."""
    tone, colour = thread.tone, BARS[thread.tone]
    series.smooth = False
    series.graphicalProperties = _line(colour, weight_of(tone), _DASHES.get(tone, "solid"))
    series.marker = _mark(tone, colour, colour)
    labels: Any = _numbers(DataLabelList, colour, "0.0", lowest=lowest)
    for place in sorted(few):
        if thread.values[place] is not None:
            point: Any = DataPoint(idx=place, marker=_mark(tone, "FFFFFF", colour))
            point.graphicalProperties = series.graphicalProperties
            series.dPt.append(point)
            shown: Any = _numbers(DataLabel, colour, f'0.0"{FEW_MARK}"', lowest=lowest)
            shown.idx = place
            labels.dLbl.append(shown)
    series.dLbls = labels


def _mark(tone: Tone, inside: str, colour: str) -> Marker:
    made: Any = Marker(_MARKERS[tone], 7)
    made.graphicalProperties = GraphicalProperties(solidFill=inside)
    made.graphicalProperties.line.solidFill = colour
    return cast("Marker", made)


def _numbers(kind: Any, colour: str, written: str, *, lowest: bool) -> Any:
    """The labels of a line, or one of them."""
    made: Any = kind(showVal=True, showSerName=False, showCatName=False)
    made.showLegendKey = made.showPercent = False
    made.position, made.numFmt = "b" if lowest else "t", written
    made.txPr = text_look(9, colour, bold=True)
    return made


def _line(colour: str, points: float, dash: _Dash) -> Any:
    look: Any = GraphicalProperties()
    look.line = LineProperties(w=round(points * 12700), solidFill=colour, prstDash=dash)
    return look
