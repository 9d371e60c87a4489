"""Tables in plain text: csv of any encoding and delimiter, and HTML that calls itself .xls."""

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import islice
from typing import Literal

from careapp.errors import CareError, Damaged
from careapp.exchange.raw_tables import Cell, Cells
from careapp.i18n import translate

MAX_BYTES = 20_000_000
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),  # it begins as the next does
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_DELIMITERS = ",;\t|"
_EXCEL_TEXT = re.compile(r'="([^"]*)"')
_ESCAPED_SIGN = re.compile(r"'(?=[=+\-@\t\d])")
_SEP_LINE = re.compile(r"sep=([,;\t|])\s*", re.I)
_SPAN_LIMIT = 256
_CELL_TAGS = frozenset({"td", "th"})
_SILENT_TAGS = frozenset({"script", "style", "title"})


@dataclass(frozen=True, slots=True)
class TextTable:
    kind: Literal["csv", "html"]
    rows: list[Cells]


def read(data: bytes) -> TextTable:
    """The rows of a text file, all cells text. Damaged when it is no table of any kind known."""
    if len(data) > MAX_BYTES:
        raise CareError(translate("Sheets", "The file is too big for a list of children."))
    text = _decoded(data)
    head = text[:200_000].lstrip().lower()
    if "urn:schemas-microsoft-com:office:spreadsheet" in head:
        raise Damaged(old_workbook())
    if "<table" in head and head.startswith("<"):
        return TextTable("html", _html_rows(text))
    if head.startswith(("<", "%pdf", "{", "mime-version")):
        raise Damaged(_no_table())
    return TextTable("csv", _csv_rows(text))


def old_workbook() -> str:
    """Of what Excel wrote before 2007, in whichever of its ways."""
    return translate(
        "Sheets",
        "This is an old .xls file, or one with a password. "
        "Open it in Excel, save it as .xlsx and try again.",
    )


def _no_table() -> str:
    return translate(
        "Sheets",
        "This file is not a table. Choose an Excel file (.xlsx) or a CSV file.",
    )


def _decoded(data: bytes) -> str:
    """By byte order mark, else as UTF-8, else as windows-874, the order that cannot go wrong."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if b"\0" in data[:4096]:
        raise Damaged(_no_table())
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _strictly(data, "cp874")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        raise Damaged(
            translate(
                "Sheets",
                "The letters of this file cannot be read. Open it in Excel, save it as .xlsx "
                "or as CSV UTF-8 and try again.",
            )
        ) from problem


def _csv_rows(text: str) -> list[Cells]:
    first, _, rest = text.partition("\n")
    if hint := _SEP_LINE.fullmatch(first):
        return [[], *_parsed(rest, hint[1])]  # Excel's hint takes up a row, as it does in Excel
    return _parsed(text, _delimiter(text))


def _delimiter(text: str) -> str:
    """The one that cuts the most of the first rows into the same number of columns, and many."""
    top = text[:100_000]

    def fit(delimiter: str) -> int:
        rows = islice(csv.reader(io.StringIO(top, newline=""), delimiter=delimiter), 20)
        widths = Counter(len(row) for row in rows if row)
        return max(((width - 1) * count for width, count in widths.items()), default=0)

    return max(_DELIMITERS, key=fit)


def _parsed(text: str, delimiter: str) -> list[Cells]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Cells] = []
    try:
        for cells in reader:
            if any("\n" in cell and cell.count(delimiter) > 2 for cell in cells):
                raise CareError(_open_quote(len(rows) + 1))
            rows.append([_cell(cell) for cell in cells])
    except csv.Error as problem:
        row = len(rows) + 1
        too_long = "field limit" in str(problem) and '"' not in text
        raise CareError(_long_cell(row) if too_long else _open_quote(row)) from problem
    return rows


def _open_quote(row: int) -> str:
    return translate(
        "Sheets",
        "Row {row}: a quotation mark is opened and not closed, so that the rows after it cannot "
        "be told apart. Correct it, or save the list as .xlsx, and try again.",
    ).format(row=row)


def _long_cell(row: int) -> str:
    return translate(
        "Sheets", "Row {row}: a cell holds a text of many pages. Shorten it and try again."
    ).format(row=row)


def _cell(text: str) -> str:
    """Without what is written around a text so that Excel leaves it alone: `="0812"`, `'0812`."""
    if wrapped := _EXCEL_TEXT.fullmatch(text):
        return wrapped[1]
    return _ESCAPED_SIGN.sub("", text, count=1) if text.startswith("'") else text


def _html_rows(text: str) -> list[Cells]:
    parser = _Tables()
    parser.feed(text)
    parser.close()
    parser.end_row()
    if not parser.whole:
        raise Damaged(
            translate(
                "Sheets",
                "The end of this file is missing, and children with it. "
                "Download it once more and try again.",
            )
        )
    return parser.rows


class _Tables(HTMLParser):
    """Gathers the rows of all tables in order, as Excel does; text between tables is a row too."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[Cells] = []
        self._row: list[Cell] = []
        self._cell: list[str] | None = None
        self._span, self._down = 1, 1
        self._hanging: dict[int, int] = {}  # column → the last row that a cell above reaches into
        self._silent = 0
        self._between: list[str] = []
        self.whole = False  # whether a table has come to its end

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT_TAGS:
            self._silent += 1
        elif tag == "tr":
            self.end_row()
        elif tag in _CELL_TAGS:
            self._end_cell()
            self._pass_hanging()
            self._cell = []
            self._span, self._down = (_span(dict(attrs).get(way)) for way in ("colspan", "rowspan"))
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            self.whole = True
            self.end_row()
            self._hanging.clear()
        elif tag in _SILENT_TAGS:
            self._silent = max(0, self._silent - 1)
        elif tag in _CELL_TAGS:
            self._end_cell()
        elif tag in ("tr", "p", "div") and self._cell is None:
            self.end_row()

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._cell is not None:
            self._cell.append(data)
        elif data.strip() and not self._row:
            self._between.append(data)

    def end_row(self) -> None:
        """Closes what is open; a row of a table counts even when it is blank."""
        self._end_cell()
        if self._between:
            self.rows.append([" ".join("".join(self._between).split())])
            self._between = []
        if self._row:
            self.rows.append(self._row)
            self._row = []

    def _end_cell(self) -> None:
        if self._cell is not None:
            at = len(self._row)
            self._row.append("".join(self._cell).strip())
            self._row.extend([None] * (self._span - 1))
            if self._down > 1:
                last = len(self.rows) + self._down - 1
                self._hanging |= dict.fromkeys(range(at, len(self._row)), last)
            self._cell = None

    def _pass_hanging(self) -> None:
        """Leaves the places blank that a cell of a row above takes up, as Excel does."""
        while self._hanging.get(len(self._row), -1) >= len(self.rows):
            self._row.append(None)


def _span(text: str | None) -> int:
    return min(int(text), _SPAN_LIMIT) if text and text.isdecimal() else 1
