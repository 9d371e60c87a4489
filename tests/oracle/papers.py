"""What stands in a workbook and on a PDF, read back by other programs than those that wrote it."""

import subprocess
from decimal import Decimal

import openpyxl
from openpyxl.utils import range_boundaries

SIGNS = "●▲■★◆"


def tidy(path):
    """The sheet `data`, without its name of the report."""
    book = openpyxl.load_workbook(path)
    rows = [row[1:] for row in book["data"].iter_rows(min_row=2, values_only=True)]
    return [(*row[:4], None if row[4] is None else Decimal(str(row[4]))) for row in rows]


def tables(path):
    """The rows of all other sheets inside what is printed: their filled cells alone."""
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        if sheet.title == "data":
            continue
        last = range_boundaries(sheet.print_area.rpartition("!")[2])[2]
        for row in sheet.iter_rows(max_col=last, values_only=True):
            yield filled(row)


def filled(row):
    """The cells of a row that are not empty, numbers as they are counted."""
    return tuple(map(_plain, (cell for cell in row if cell not in (None, ""))))


def _plain(cell):
    return cell if isinstance(cell, str | type(...)) else Decimal(str(cell)).normalize()


def has_number(row):
    return any(isinstance(cell, Decimal) for cell in row)


def same(wanted, found):
    """Whether a row is the one wanted; `...` stands for what is not worked out."""
    return len(wanted) == len(found) and all(
        a is ... or a == b for a, b in zip(wanted, found, strict=True)
    )


def lines(path):
    """The words of each line of a PDF, without the signs beside them."""
    run = ["pdftotext", "-layout", str(path), "-"]
    text = subprocess.run(run, capture_output=True, check=True).stdout.decode()
    return [[w for w in line.split() if w not in SIGNS] for line in text.splitlines()]


def on_paper(row):
    """The numbers of a row as a PDF has them: nothing is –, and an empty word is not there."""
    shown = []
    for cell in row:
        if cell == "":
            continue
        if isinstance(cell, Decimal):
            shown.append(f"{cell:.1f}")
        elif isinstance(cell, int):
            shown.append(str(cell) if cell else "–")
        elif cell is None:
            shown.append("–")
    return shown


def stands(words, found):
    """Whether the words stand in a line of a PDF, one behind the other."""
    n = len(words)
    return any(line[at : at + n] == words for line in found for at in range(len(line) - n + 1))
