"""XLSForms as text: a line for each row, `|` between the cells."""

from openpyxl import Workbook
from pyxform.xls2xform import convert

from careapp.exchange import xlsform, xlsform_workbook
from careapp.forms.loader import library

LIBRARY = library()


def book(path, **sheets):
    """Write the sheets to `path`; a cell that is a number is one. Gives the path."""
    made = Workbook()
    made.remove(made.active)
    for name, text in sheets.items():
        sheet = made.create_sheet(name)
        for line in text.strip().splitlines():
            sheet.append([_cell(cell.strip()) for cell in line.strip().split("|")])
    made.save(path)
    return path


def _cell(text):
    if text == "":
        return None
    return int(text) if text.lstrip("-").isdigit() and not text.startswith("0") else text


def read(path, **sheets):
    return xlsform.read(book(path / "form.xlsx", **sheets), LIBRARY.growth)


def told(reading, level="error"):
    """The problems of a level, as a user reads them."""
    return [xlsform.told(each) for each in reading.problems if each.level == level]


def again(path, form, editions):
    """The form written, and read again."""
    xlsform_workbook.write(form, editions, path)
    return xlsform.read(path, LIBRARY.growth)


def converted(path):
    """The workbook as the standard's own converter understands it."""
    return convert(path).xform
