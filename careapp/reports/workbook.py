"""Report → Excel: a sheet a section, the same numbers as on paper, and the tidy sheet `data`, which
a paper that counts nothing is without."""

import re
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break, RowBreak

from careapp.files import new_file
from careapp.i18n import in_language
from careapp.progress import Progress, silent
from careapp.reports.charts import HeatMap, Lines
from careapp.reports.model import Chart, Report, Section, Table
from careapp.reports.workbook_blocks import lines
from careapp.reports.workbook_cells import FONT, Book, Look, Sheet, clean
from careapp.reports.workbook_chart import native
from careapp.reports.workbook_grid import HEIGHT, Grid, grid, places
from careapp.reports.workbook_heat import heat_table, shade
from careapp.reports.workbook_lines import line_charts
from careapp.reports.workbook_pages import Pager, on_one_page, page_height, too_small
from careapp.reports.workbook_photos import put
from careapp.reports.workbook_rows import Line

_MOST_SHEETS = 60
_LONG = 15  # rows of a table whose headings stay in view
_OFTEN = 500  # rows between two looks at whether to go on
_DATA = "data"
_TIDY = ("report", "row", "column", "sex", "n", "percent")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\t\r\n]")
_LONGEST_NAME = 31
_FOOT = 150  # letters of Excel's 255, which its codes are counted into, and of the line's room
_SMALL = f"{FONT},Regular"  # at the edges of a page; the usual one has wide letters for Thai
_A4 = 9
_CM = 2.54


def write(report: Report, path: Path, progress: Progress = silent) -> None:
    """Writes `report` as a workbook; `progress` counts its sections.

    Every section has a sheet; very many stand one under the other on a single one. CareError if
    the file cannot be kept.
    """
    total = len(report.sections)
    stacked = total > _MOST_SHEETS
    stacks = [report.sections] if stacked else [[section] for section in report.sections]
    with new_file(path) as part:
        book, names, done = Book(), Names(), 0

        def tick(more: int) -> None:
            nonlocal done
            progress(done, total)
            done += more

        for sections in stacks:
            first = sections[0]
            name = first.title if stacked else first.name or first.title
            fill(book.sheet(names.free(name)), sections, report, tick)
        if report.counts or not total:  # a workbook has one sheet at least
            _data(book.sheet(_DATA), report, tick)
        title = report.sections[0].title if total else report.name
        book.workbook.properties.title = clean(title)
        book.workbook.properties.creator = "careapp"
        book.workbook.properties.description = clean(report.footer)  # on screen no foot is seen
        book.save(part, lambda: tick(0))
        progress(total, total)


class Names:
    """Names of sheets that Excel takes, each given once."""

    def __init__(self, taken: Collection[str] = (_DATA,)) -> None:
        self._taken = {*taken, "history"}  # Excel keeps the last for itself

    def free(self, wanted: str) -> str:
        """`wanted`, or as near as can be: no `/`, 31 letters, not taken."""
        name = _NOT_IN_NAMES.sub("-", clean(wanted)).strip(" '")[:_LONGEST_NAME].strip(" '") or "-"
        free, n = name, 1
        while free.casefold() in self._taken:
            n += 1
            free = f"{name[: _LONGEST_NAME - len(str(n)) - 3]} ({n})"
        self._taken.add(free.casefold())
        return free


def fill(
    sheet: Sheet, sections: Sequence[Section], report: Report, tick: Callable[[int], None]
) -> None:
    """Writes sections one under the other."""
    shared = grid(sections)
    wide = report.landscape or too_small(shared)
    room, high = page_height(shared, wide=wide), 0.0
    set_up(sheet, shared.widths, sections[0].footer or report.footer, report)
    sheet.worksheet.page_setup.orientation = "landscape" if wide else "portrait"
    for n, section in enumerate(sections):
        tick(1)
        if n:
            sheet.worksheet.row_breaks.append(Break(id=sheet.last))
        signed = report.sign_each or n + 1 == len(sections)
        held = len(sections) == 1 and _is_long(section)
        heads, pager = [], Pager(shared, room, held=held)
        for line in lines(section, shared, report, signed=signed):
            if line.photos or sheet.last % _OFTEN == 0:  # a photo takes as long as many rows
                tick(0)
            _write(sheet, line, shared)
            _end_page(sheet, pager.add(line, sheet.last))
            high += line.height or HEIGHT
            if line.part == "head":
                heads.append(sheet.last)
        _end_page(sheet, pager.done())
        if held:
            _hold(sheet, section, heads)
    if len(sections) == 1 and on_one_page(shared, high, wide=wide):
        sheet.worksheet.row_breaks, sheet.worksheet.page_setup.fitToHeight = RowBreak(), 1
    sheet.worksheet.print_area = f"A1:{get_column_letter(shared.columns)}{sheet.last}"


def _end_page(sheet: Sheet, row: int) -> None:
    if row:
        sheet.worksheet.row_breaks.append(Break(id=row))


def _tables(section: Section) -> list[Table]:
    return [block for block in section.blocks if isinstance(block, Table)]


def _is_long(section: Section) -> bool:
    """Whether there is a long first table, and no more than a few lines of others after it."""
    lengths = [len(table.rows) for table in _tables(section)]
    return bool(lengths) and lengths[0] > _LONG >= sum(lengths[1:])


def _hold(sheet: Sheet, section: Section, heads: Sequence[int]) -> None:
    """Keeps the headings of the first table in view and on every printed page; others, that have
    headings of their own, are short."""
    first, last = heads[0], heads[len(_tables(section)[0].heads) - 1]
    sheet.worksheet.freeze_panes = f"A{last + 1}"
    sheet.worksheet.print_title_rows = f"{first}:{last}"


def set_up(sheet: Sheet, widths: Sequence[float], foot: str, report: Report) -> None:
    """Widths, and how the sheet is printed: A4, as wide as the page, page x of y."""
    on = sheet.worksheet
    for n, width in enumerate(widths, 1):
        on.column_dimensions[get_column_letter(n)].width = width
    on.sheet_format.defaultRowHeight, on.sheet_format.customHeight = HEIGHT, True
    on.sheet_view.showGridLines = False
    page = on.page_setup
    page.paperSize, page.fitToWidth, page.fitToHeight = _A4, 1, 0
    page.orientation = "landscape" if report.landscape else "portrait"
    on.sheet_properties.pageSetUpPr.fitToPage = True
    margins = on.page_margins
    margins.left, margins.right = 2 / _CM, 1.6 / _CM
    margins.top, margins.bottom, margins.footer = 1.6 / _CM, 1.9 / _CM, 0.9 / _CM
    if report.filters:
        head: Any = on.oddHeader
        head.right.text = clean(report.filters).replace("&", "&&")
        head.right.size, head.right.font, margins.header = 8, _SMALL, 0.7 / _CM
    pattern = in_language(report.language, "Paper", "Page {page} of {pages}")
    printed: Any = on.oddFooter
    said = clean(foot).replace("&", "&&")
    said = said if len(said) <= _FOOT else f"{said[: _FOOT - 1].rstrip('&')}…"
    printed.left.text, printed.left.size = said, 8
    printed.right.text, printed.right.size = pattern.format(page="&P", pages="&N"), 8
    printed.left.font = printed.right.font = _SMALL


def _write(sheet: Sheet, line: Line, shared: Grid) -> None:
    sheet.add(line.cells, line.height)
    for first, last, rows in line.merged:
        sheet.merge(first, last, rows)
    if line.chart is not None:
        _draw(sheet, line.chart, shared)
    for photo in line.photos:
        put(sheet.worksheet, sheet.last, photo, line.height, shared)


def _draw(sheet: Sheet, chart: Chart | Lines | HeatMap, shared: Grid) -> None:
    """Excel's own charts, or colours of the cells, from the row written last on."""
    on, row = sheet.worksheet, sheet.last
    match chart:
        case Chart():
            on.add_chart(native(chart, on, row, shared.columns))
        case Lines():
            for each in line_charts(chart, on, row, shared):
                on.add_chart(each)
        case HeatMap():
            where = places(heat_table(chart), shared)
            shade(chart, on, row, where[2][0], where[-1][1])


def _data(sheet: Sheet, report: Report, tick: Callable[[int], None]) -> None:
    """The numbers once more, one a row, for a pivot table or another program."""
    set_up(sheet, (18, 22, 16, 10, 10, 10), report.footer, report)
    sheet.worksheet.freeze_panes, sheet.worksheet.print_title_rows = "A2", "1:1"
    head, word = Look(bold=True, filled=True), Look("id")
    number, share = Look("number", align="right"), Look("percent", align="right")
    sheet.add([(name, head) for name in _TIDY])
    for n, datum in enumerate(report.data):
        if n % _OFTEN == 0:
            tick(0)
        sheet.add(
            (
                (report.name, word),
                (datum.row, word),
                (datum.column, word),
                (datum.sex, word),
                (datum.n, number),
                (datum.percent, share),
            )
        )
    sheet.worksheet.auto_filter.ref = f"A1:F{sheet.last}"
