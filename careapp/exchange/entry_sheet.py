"""The class entry workbook: a row a child, a column an item, to be filled in away from careapp.

What makes it known again stands in a hidden sheet; whose a row is, in a hidden column, and whose
answers a column holds, in a hidden row. So rows and columns may be sorted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import FilterColumn
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from careapp.domain.records import Answer
from careapp.exchange import book_file
from careapp.exchange.entry_columns import EntryColumn, entry_columns
from careapp.files import new_file
from careapp.forms.definition import Form
from careapp.i18n import in_language

HIDDEN, MARK = "careapp", "careapp entry sheet 1"
ID, NUMBER, NAME = "careapp:id", "careapp:number", "careapp:name"
HEADING = "careapp:heading"  # in place of an id: a row that is nobody's
FONT = "TH SarabunPSK"  # on every school's computer
_INK, _MUTED, _LINE, _PALE, _BAND = "1F2937", "5B6676", "CBD3DD", "EEF2F7", "F8FAFC"
_TITLE, _HOW, _KEYS, _SECTIONS, _WORDS, _HEADS = 1, 2, 3, 4, 5, 6
_FIRST = _HEADS + 1
_LEFT = 3  # columns before the items: id, number, name
_WIDE = {"text": 24.0, "many": 18.0, "date": 13.0}
_NARROW, _ON_ONE_PAGE = 6.5, 45
_UPWARDS = 190  # height of words written upwards
_LETTERS_IN_A_LINE = 30  # of words written upwards
_SIDE = Side("thin", _LINE)
_GRID = Border(_SIDE, _SIDE, _SIDE, _SIDE)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a sheet is about. `school` is its code, `form` the form's id and version."""

    form: str
    term: str
    classroom: str
    school: str
    informant: str


@dataclass(frozen=True, slots=True)
class EntryLine:
    student: str  # id
    number: int | None
    name: str
    answers: Mapping[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EntrySheet:
    """A class before a form, with what is stored of it so far."""

    form: Form
    stamp: Stamp
    lines: Sequence[EntryLine]
    place: str  # class, term and school in words
    language: str = "th"

    def translate(self, context: str, text: str) -> str:
        """`text` in the sheet's language."""
        return in_language(self.language, context, text)


def write(sheet: EntrySheet, path: Path) -> None:
    """Writes the workbook. CareError if the file cannot be kept."""
    columns = entry_columns(sheet.form, sheet.language)
    with new_file(path) as part:
        book = Workbook()
        on = book.worksheets[0]
        on.title = sheet.stamp.classroom.replace("/", "-")[:31]
        hidden = book.create_sheet(HIDDEN)
        hidden.sheet_state = "hidden"
        _fill_hidden(hidden, sheet, columns)
        _heads(on, sheet, columns)
        _rows(on, sheet, columns)
        _lists(on, sheet, columns)
        _set_up(on, sheet, columns)
        _foot(on, sheet, book_file.say_holds(book, len(sheet.lines), sheet.language))
        book.properties.title = f"{sheet.form.title.of(sheet.language)} {sheet.place}"
        book.properties.creator = "careapp"
        book_file.save(book, part)


def _fill_hidden(hidden: Worksheet, sheet: EntrySheet, columns: Sequence[EntryColumn]) -> None:
    """The stamp, the children as they were written, and the answers of each column."""
    _put(hidden, 1, 1, MARK)
    for row, (name, value) in enumerate(asdict(sheet.stamp).items(), 2):
        _put(hidden, row, 1, name)
        _put(hidden, row, 2, value)
    for row, line in enumerate(sheet.lines, 1):
        _put(hidden, row, 4, line.student)
        _put(hidden, row, 5, line.name)
    for n, column in enumerate(columns):
        for row, (cell, _) in enumerate(column.shown.values(), 1):
            _put(hidden, row, _LEFT + 4 + n, cell)
    hidden.protection.sheet = True


def _put(on: Worksheet, row: int, column: int, value: Any) -> Cell:
    """A text that begins like a formula stays a text."""
    cell = cast("Cell", on.cell(row, column))
    cell.value = value
    if cell.data_type == "f":
        cell.data_type = "s"
    return cell


def _heads(on: Worksheet, sheet: EntrySheet, columns: Sequence[EntryColumn]) -> None:
    title = _put(on, _TITLE, 2, _title(sheet))
    title.font = Font(FONT, 18, bold=True, color=_INK)
    _put(on, _HOW, 2, f"{sheet.place}   ·   {_how(sheet)}").font = Font(FONT, 13, color=_MUTED)
    for at, key in enumerate((ID, NUMBER, NAME), 1):
        _put(on, _KEYS, at, key)
    _dress(_put(on, _HEADS, 2, sheet.translate("EntrySheet", "No.")), bold=True)
    _dress(_put(on, _HEADS, 3, sheet.translate("EntrySheet", "Name")), bold=True, left=True)
    for row in (_SECTIONS, _WORDS, _HEADS):
        _put(on, row, 1, HEADING)
    section = ""
    for n, column in enumerate(columns, _LEFT + 1):
        _put(on, _KEYS, n, column.item.id)
        if column.section != section:
            section = column.section
            _put(on, _SECTIONS, n, section).font = Font(FONT, 14, bold=True, color=_INK)
        upright = column.item.kind not in _WIDE
        cell = _dress(_put(on, _WORDS, n, column.words or None))
        cell.alignment = Alignment(
            "center", "bottom", textRotation=90 if upright else 0, wrap_text=True
        )
        _dress(_put(on, _HEADS, n, int(column.head)), bold=True)


def _title(sheet: EntrySheet) -> str:
    return sheet.form.title.of(sheet.language)[:150]


def _how(sheet: EntrySheet) -> str:
    return sheet.translate(
        "EntrySheet",
        "Fill in the white cells and save; a blank cell changes nothing. "
        "A child who is missing is first added in careapp.",
    )


def _dress(cell: Cell, *, bold: bool = False, left: bool = False) -> Cell:
    cell.font = Font(FONT, 14, bold=bold, color=_INK)
    cell.fill = PatternFill("solid", _PALE)
    cell.border = _GRID
    cell.alignment = Alignment("left" if left else "center", "center", wrap_text=True)
    return cell


def _rows(on: Worksheet, sheet: EntrySheet, columns: Sequence[EntryColumn]) -> None:
    """Names are locked, answers are not."""
    for row, line in enumerate(sheet.lines, _FIRST):
        _put(on, row, 1, line.student)
        _dress(_put(on, row, 2, line.number))
        _dress(_put(on, row, 3, line.name), left=True).alignment = Alignment(
            "left", "center", shrink_to_fit=True
        )
        on.row_dimensions[row].height = 21
        for n, column in enumerate(columns, _LEFT + 1):
            answer = line.answers.get(column.item.id)
            cell = _put(on, row, n, None if answer is None else column.show(answer))
            words = column.item.kind in ("text", "many")
            cell.font, cell.border = Font(FONT, 14, color=_INK), _GRID
            cell.alignment = Alignment("left" if words else "center", "center")
            cell.protection = Protection(locked=False)
            if row % 2:
                cell.fill = PatternFill("solid", _BAND)


def _lists(on: Worksheet, sheet: EntrySheet, columns: Sequence[EntryColumn]) -> None:
    """The drop-downs, and what a cell takes where there is none."""
    last = _FIRST + max(len(sheet.lines), 1) - 1
    for n, column in enumerate(columns, _LEFT + 1):
        rule = _rule(column, n)
        if rule is None:
            continue
        rule.allow_blank, rule.showErrorMessage, rule.errorStyle = True, True, "stop"
        rule.errorTitle = sheet.translate("EntrySheet", "This is not an answer")
        rule.error = sheet.translate("EntrySheet", "Choose from the list, or leave the cell blank.")
        meant = "\n".join(f"{cell} = {word}" for cell, word in column.shown.values() if word)
        title = column.words or column.head
        if meant or column.words:
            rule.showInputMessage = True
            rule.promptTitle, rule.prompt = title[:32], _prompt(title, meant)
        letter = get_column_letter(n)
        rule.add(f"{letter}{_FIRST}:{letter}{last}")
        on.add_data_validation(rule)


def _prompt(title: str, meant: str) -> str:
    """Excel takes 255 letters; a title that it would cut is told whole."""
    return (f"{title}\n{meant}" if len(title) > 32 else meant or title).strip()[:250]


def _rule(column: EntryColumn, n: int) -> DataValidation | None:
    item = column.item
    if column.shown and item.kind != "many":
        letter = get_column_letter(n + 3)
        where = f"{HIDDEN}!${letter}$1:${letter}${len(column.shown)}"
        return DataValidation("list", formula1=where)
    if item.kind in ("number", "decimal") and item.low is not None and item.high is not None:
        return DataValidation(
            "whole" if item.kind == "number" else "decimal",
            operator="between",
            formula1=f"{item.low:g}",
            formula2=f"{item.high:g}",
        )
    return None


def _set_up(on: Worksheet, sheet: EntrySheet, columns: Sequence[EntryColumn]) -> None:
    """Widths, what stays in view, what is locked, and how it is printed."""
    last_row, last = _FIRST + len(sheet.lines) - 1, get_column_letter(_LEFT + len(columns))
    on.column_dimensions["A"].hidden = True
    on.column_dimensions["B"].width, on.column_dimensions["C"].width = 6, 30
    for n, column in enumerate(columns, _LEFT + 1):
        lines = -(-len(column.words) // _LETTERS_IN_A_LINE)
        wide = max(_WIDE.get(column.item.kind, _NARROW), 3.6 * lines + 1, _widest(column))
        on.column_dimensions[get_column_letter(n)].width = wide
    on.row_dimensions[_KEYS].hidden = True
    on.row_dimensions[_TITLE].height, on.row_dimensions[_HOW].height = 28, 21
    worded = any(column.words for column in columns)
    on.row_dimensions[_WORDS].height = _UPWARDS if worded else 4
    on.row_dimensions[_SECTIONS].height = on.row_dimensions[_HEADS].height = 24
    on.freeze_panes = f"D{_FIRST}"
    on.sheet_view.zoomScale = 100
    _sortable(on, f"A{_HEADS}:{last}{last_row}", len(columns))
    lock = on.protection
    lock.sheet = True
    lock.formatColumns = lock.formatRows = lock.sort = lock.autoFilter = False
    _set_page(on, sheet, last_row, last, len(columns))


def _widest(column: EntryColumn) -> float:
    shown = [len(str(cell)) for cell, _ in column.shown.values()]
    return min(max(shown, default=0) * 0.95 + 2, 24)


def _sortable(on: Worksheet, where: str, columns: int) -> None:
    """What is sorted by number or name goes with its hidden id; the items need no arrow."""
    on.auto_filter.ref = where
    for n in range(columns):
        on.auto_filter.filterColumn.append(FilterColumn(colId=_LEFT + n, hiddenButton=True))


def _set_page(on: Worksheet, sheet: EntrySheet, last_row: int, last: str, columns: int) -> None:
    on.page_setup.orientation, on.page_setup.paperSize = "landscape", 9
    on.print_area = f"B{_SECTIONS}:{last}{last_row}"
    on.print_title_rows, on.print_title_cols = f"{_SECTIONS}:{_HEADS}", "B:C"
    if columns <= _ON_ONE_PAGE:
        on.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        on.page_setup.fitToWidth, on.page_setup.fitToHeight = 1, 0
    else:
        on.page_setup.scale = 75
    margins = on.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.8, 0.6
    margins.header = margins.footer = 0.3
    head: Any = on.oddHeader
    head.left.text, head.left.size = _title(sheet).replace("&", "&&"), 14


def _foot(on: Worksheet, sheet: EntrySheet, holds: str) -> None:
    """Where it is from and whose names it holds, and the pages."""
    foot: Any = on.oddFooter
    said = " · ".join(filter(None, (holds, sheet.place[:120])))
    foot.left.text, foot.left.size = said.replace("&", "&&"), 10
    page = in_language(sheet.language, "Paper", "Page {page} of {pages}")
    foot.right.text, foot.right.size = page.format(page="&P", pages="&N"), 10
