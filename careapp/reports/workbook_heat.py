"""A heat map as Excel has it: cells that are coloured by what they hold."""

from typing import Any

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter

from careapp.reports.charts import STEPS, STRENGTHS, HeatMap, is_dark
from careapp.reports.model import Column, Head, Row, Table
from careapp.reports.workbook_cells import INK, TONES

_WHITE = 255


def heat_table(heat: HeatMap) -> Table:
    """Its names, children and per cent: what its columns need."""
    heads = (heat.corner, heat.of_words, *heat.columns)
    columns = (Column("text", 3), Column("count"), *(Column("percent") for _ in heat.columns))
    rows = tuple(
        Row((row.name, row.of, *(cell.value for cell in row.cells)), row.total) for row in heat.rows
    )
    return Table((tuple(map(Head, heads)),), columns, rows, heat.title)


def shade(heat: HeatMap, sheet: Any, row: int, first: int, last: int) -> None:
    """Colours the cells from `row` on, of the columns `first` to `last`: every other row holds per
    cent, and the one below it how many children they are."""
    start = f"{get_column_letter(first)}{row}"
    for below in (0, 1):
        ranges = " ".join(
            f"{get_column_letter(first)}{at}:{get_column_letter(last)}{at}"
            for at in range(row + below, row + 2 * len(heat.rows), 2)
        )
        for step in range(len(STEPS), 0, -1):
            least = STEPS[step - 1]
            sign = ">=" if least else ">"
            look = DifferentialStyle(
                font=Font(color="FFFFFF" if is_dark(step) else INK),
                fill=PatternFill("solid", bgColor=colour_of(heat, step)),
            )
            rule = Rule(
                type="expression",
                dxf=look,
                formula=[f"AND(ISNUMBER({start}),{start}{sign}{least})"],
                stopIfTrue=True,
            )
            sheet.conditional_formatting.add(ranges, rule)


def colour_of(heat: HeatMap, step: int) -> str:
    """The ground of a step."""
    own, strength = TONES[heat.tone], STRENGTHS[step]
    parts = (int(own[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{round(_WHITE + (part - _WHITE) * strength):02X}" for part in parts)
