"""A chart as Excel draws it, from numbers that stand in cells beside it."""

from typing import Any, cast

from openpyxl.chart import BarChart, Reference
from openpyxl.chart import Series as Drawn
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RichTextProperties,
)

from careapp.reports.charts import Flow
from careapp.reports.model import Chart, Series, Tone
from careapp.reports.workbook_cells import FONT, TONES, clean

BARS: dict[Tone, str] = {**TONES, "normal": "23895A", "at_risk": "B7791F"}  # as on paper
_POINT = 100  # of a text's size in a drawing
INK = "1F2937"
_AROUND = 4  # rows for the title, the axis and what the colours mean
_TITLE = 1.5  # of them above the bars
_NAMES = 0.32  # part of the width for the names
_SOME = "0;;;"  # how a number is written: not at all where it is nobody, or not shown


def native(chart: Chart, sheet: Any, row: int, columns: int) -> Any:
    """Stacked bars of shares or of counts, from `row` on over the first `columns` of the sheet.

    Names stand below `row` in the next column but one, each series right of them.
    """
    column = columns + 2
    bars: Any = BarChart()
    bars.type, bars.overlap, bars.gapWidth = "bar", 100, 45
    bars.grouping = "percentStacked" if chart.scale == "share" else "stacked"
    last = row + len(chart.categories)
    for n, each in enumerate(chart.series, 1):
        values = Reference(sheet, column + n, row, column + n, last)
        series: Any = Drawn(values, title_from_data=True)
        series.graphicalProperties = _fill(each.tone, each.shade)
        series.dLbls = DataLabelList(showVal=True, showSerName=False, showCatName=False)
        series.dLbls.showLegendKey = series.dLbls.showPercent = False
        series.dLbls.numFmt = _SOME
        series.dLbls.txPr = text_look(10, "FFFFFF", bold=True)
        bars.series.append(series)
    bars.set_categories(Reference(sheet, column, row + 1, column, last))
    titled(bars, clean(chart.title))
    _axes(bars, "0%" if chart.scale == "share" else "0")
    start = AnchorMarker(col=0, row=row - 1)
    end = AnchorMarker(col=columns, row=row - 1 + rows_of(chart))
    bars.anchor = TwoCellAnchor("oneCell", start, end)
    plot = ManualLayout(layoutTarget="inner", xMode="edge", yMode="edge")
    plot.x, plot.w = _NAMES, 0.97 - _NAMES
    plot.y, plot.h = _TITLE / rows_of(chart), len(chart.categories) / rows_of(chart)
    bars.layout = Layout(plot)
    return bars


def flow_bars(flow: Flow) -> Chart:
    """A movement as Excel can draw it: a bar for each group of before, its parts the groups now."""
    series = tuple(
        Series(f"{flow.now}: {name}", tuple(row[n] for row in flow.counts), tone)
        for n, (name, tone) in enumerate(flow.groups)
    )
    names = tuple(f"{flow.since}: {name}" for name, _ in flow.groups)
    return Chart(flow.title, names, series, "count")


def titled(bars: Any, text: str, size: int = 14) -> None:
    """Sets the title of a chart in the sheet's font."""
    bars.title = text
    bars.title.overlay = False
    paragraph = bars.title.tx.rich.p[0]
    paragraph.pPr = ParagraphProperties(defRPr=_letters(size, INK, bold=True))
    for run in paragraph.r:
        run.rPr = _letters(size, INK, bold=True)


def _axes(bars: Any, numbers: str) -> None:
    for axis in (bars.x_axis, bars.y_axis):
        axis.delete = False  # without this Excel shows none
        axis.title, axis.majorGridlines, axis.txPr = None, None, text_look(11, INK)
    bars.x_axis.scaling.orientation = "maxMin"  # the first name at the top
    bars.x_axis.tickLblSkip = 1
    bars.y_axis.number_format, bars.y_axis.crosses = numbers, "max"
    bars.legend.position, bars.legend.txPr = "b", text_look(12, INK)


def rows_of(chart: Chart) -> int:
    """How many rows of the sheet the chart covers."""
    return _AROUND + len(chart.categories)


def _fill(tone: Tone, shade: float) -> Any:
    """A colour, and for the group in the middle slanted lines too: paper may have no colour."""
    colour = _shaded(BARS[tone], shade)
    look: Any = GraphicalProperties(solidFill=colour)
    if tone == "at_risk":
        pattern: Any = PatternFillProperties(prst="wdUpDiag")
        pattern.fgClr, pattern.bgClr = _colour("FFFFFF"), _colour(colour)
        look = GraphicalProperties(pattFill=pattern)
    look.line.solidFill = "FFFFFF"
    return look


def _shaded(rgb: str, shade: float) -> str:
    """A colour with ink in it: 0 is none, 1 nothing else."""
    pairs = ((int(rgb[n : n + 2], 16), int(INK[n : n + 2], 16)) for n in (0, 2, 4))
    return "".join(f"{round(own + (ink - own) * shade):02X}" for own, ink in pairs)


def _colour(rgb: str) -> ColorChoice:
    choice: Any = ColorChoice()
    choice.srgbClr = rgb
    return cast("ColorChoice", choice)


def _letters(size: int, colour: str, *, bold: bool = False) -> CharacterProperties:
    font = Font(typeface=FONT)
    return CharacterProperties(
        latin=font, cs=font, ea=font, sz=size * _POINT, b=bold, solidFill=colour
    )


def text_look(size: int, colour: str, *, bold: bool = False) -> RichText:
    """How the words of a chart look."""
    letters = _letters(size, colour, bold=bold)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=letters), endParaRPr=letters)
    return RichText(bodyPr=RichTextProperties(), p=[paragraph])
