"""Forms as XLSForm workbooks, out."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from careapp.exchange.raw_tables import Cell
from careapp.exchange.xlsform_own_sheets import SheetOut
from careapp.exchange.xlsform_writing import sheets_of
from careapp.files import new_file
from careapp.forms.definition import Form
from careapp.forms.edition import Edition

_WIDTHS = {"type": 24, "name": 24, "list_name": 24, "relevant": 30, "calculation": 30,
           "constraint": 30}  # fmt: skip
_WORDS, _USUAL = 44, 16


def write(form: Form, editions: Sequence[Edition], path: Path) -> None:
    """Write the form to `path`, with all that careapp knows of it: read again it is the same."""
    book = Workbook(write_only=True)
    for sheet in sheets_of(form, editions):
        _write(book, sheet)
    with new_file(path) as part:
        book.save(part)


def _write(book: Workbook, sheet: SheetOut) -> None:
    made = book.create_sheet(sheet.name)
    made.freeze_panes = "C2" if sheet.name in ("survey", "choices") else "A2"
    for at, head in enumerate(sheet.heads, 1):
        width = _WORDS if "::" in head else _WIDTHS.get(head, _USUAL)
        made.column_dimensions[get_column_letter(at)].width = width
    heads = []
    for head in sheet.heads:
        cell = WriteOnlyCell(made, head)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E8EEF5")
        heads.append(cell)
    made.append(heads)
    for row in sheet.rows:
        made.append([_styled(made, row.get(head)) for head in sheet.heads])


def _styled(sheet: WriteOnlyWorksheet, value: Cell) -> object:
    """A cell for a text that would be taken for a formula, or is too long for its line."""
    if not isinstance(value, str) or not (value.startswith("=") or len(value) > _WORDS // 2):
        return value
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
