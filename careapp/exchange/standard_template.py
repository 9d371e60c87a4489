"""An empty workbook for a growth standard, to be filled in from the printed book."""

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from careapp.exchange import book_file
from careapp.exchange.standard import BY_HEIGHT, HEADS, INDEXES, SEXES, Needed
from careapp.files import new_file
from careapp.i18n import in_language

_MONTHS = range(72, 229)  # the book is for 6 to 19 years
_HEIGHTS = range(100, 181)  # the usual ones: what the book has is put in or taken out
_ABOUT, _TABLE = ("source", "edition"), ("index", "sex", "age_months", "height_cm")
_WHITE, _GREY, _BLUE = "FFFFFF", "E5E7EB", "E8F0FE"


def write(path: Path, needed: Needed, language: str) -> None:
    """Every index, sex and age has its row; the cells that a band needs are white."""
    with new_file(path) as part:
        book = Workbook()
        sheet = book.worksheets[0]
        sheet.title = "standard"
        for row, name in enumerate(_ABOUT, 1):
            sheet.cell(row, 1, _word(name, HEADS, language)).font = Font(bold=True)
            sheet.cell(row, 2).fill = PatternFill("solid", _BLUE)
        deviations = sorted({each for those in needed.values() for each in those})
        _table(sheet, needed, deviations, language)
        _explain(book.create_sheet(in_language(language, "Standard", "How to")), language)
        book_file.save(book, part)


def _word(key: str, words: dict[str, str], language: str) -> str:
    return words[key] if language == "th" else key


def _table(sheet: Worksheet, needed: Needed, deviations: list[float], language: str) -> None:
    head = len(_ABOUT) + 2
    heads = [_word(name, HEADS, language) for name in _TABLE]
    for column, words in enumerate([*heads, *(f"{each:+g} SD" for each in deviations)], 1):
        sheet.cell(head, column, words).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = 26 if column == 1 else 12
    for row, (index, sex, at) in enumerate(_rows(), head + 1):
        sheet.cell(row, 1, _word(index, INDEXES, language))
        sheet.cell(row, 2, _word(sex, SEXES, language))
        sheet.cell(row, 4 if index in BY_HEIGHT else 3, at)
        for column, deviation in enumerate(deviations, len(_TABLE) + 1):
            if deviation not in needed.get(index, ()):
                sheet.cell(row, column).fill = PatternFill("solid", _GREY)
    sheet.freeze_panes = f"{get_column_letter(len(_TABLE) + 1)}{head + 1}"


def _rows() -> Iterator[tuple[str, str, int]]:
    for index in INDEXES:
        for sex in SEXES:
            for at in _HEIGHTS if index in BY_HEIGHT else _MONTHS:
                yield index, sex, at


def _explain(sheet: Worksheet, language: str) -> None:
    def said(text: str) -> None:
        sheet.cell(sheet.max_row + 1, 1, text)

    sheet.column_dimensions["A"].width = 120
    said(in_language(language, "Standard",
        "Copy the numbers from the printed standard. In the blue cells write who publishes it, and "
        "which edition it is: both are shown with every result."))  # fmt: skip
    said(in_language(language, "Standard",
        "White cells are needed, grey ones may stay empty. A row without any number is passed "
        "over; put rows in or take them out as the book has them."))  # fmt: skip
    said(in_language(language, "Standard",
        "Ages are in completed months, every month; heights in centimetres, at most one apart. "
        "Between two heights careapp reckons in proportion."))  # fmt: skip
    said(in_language(language, "Standard",
        "Weights are in kilograms, heights in centimetres. From left to right the numbers rise."
    ))  # fmt: skip
    said(in_language(language, "Standard",
        "Then take the file in under Settings, Forms. careapp names the row and column of "
        "the first thing that is wrong."))  # fmt: skip
