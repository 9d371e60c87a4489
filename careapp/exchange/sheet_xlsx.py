"""xlsx workbooks from strangers: weighed before they are unpacked, then read row by row."""

import io
import lzma
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import islice

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from careapp.errors import CareError, Damaged
from careapp.exchange import sheet_xml
from careapp.exchange.raw_tables import Cell, Cells
from careapp.i18n import translate

sheet_xml.hurry()

LAST_ROW = 1_048_576
MAX_UNPACKED = 100_000_000
MAX_MEMBERS = 1_000
MAX_RATIO = 200
_SMALL = 1_000_000  # a part this small may be packed as tightly as it likes
_LOCKED = 0x1
_AT_ONCE = 200

# Whatever openpyxl says of a file that breaks the rules of its format.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    SyntaxError,  # of the XML, by whichever parser openpyxl finds: it takes lxml where it is there
    InvalidFileException,
    struct.error,
    EOFError,
    OSError,
    KeyError,
    IndexError,
    AttributeError,
    TypeError,
    ValueError,
    OverflowError,
    lzma.LZMAError,
    RuntimeError,  # of recursion, of another making, of a password
)
_HIDDEN = re.compile(rb"<(?:\w+:)?row\b[^>]*?\bhidden=[\"'](?:1|true)[\"'][^>]*")
_ROW_NUMBER = re.compile(rb"\br=[\"'](\d+)")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Book:
    """An open workbook; `sheets` are the names of the visible ones with cells."""

    _formulas: openpyxl.Workbook
    _data: bytes
    sheets: tuple[str, ...]
    expected_rows: Mapping[str, int]  # what a sheet itself claims; it may be wrong or nothing

    def rows(self, sheet: str) -> Iterator[Cells]:
        """Every row from the first, blank ones too; a formula is its text."""
        yield from _rows(self._formulas, sheet)

    def hidden(self, sheet: str) -> frozenset[int]:
        """The numbers of the rows that Excel does not show: filtered, or put out of sight."""
        # openpyxl, reading row by row, does not say.
        with _judged(), zipfile.ZipFile(io.BytesIO(self._data)) as archive:
            xml = archive.read(vars(self._formulas[sheet])["_worksheet_path"])
        numbers = (_ROW_NUMBER.search(row) for row in _HIDDEN.findall(xml))
        return frozenset(int(found[1]) for found in numbers if found)

    def values(self, sheet: str, cells: set[tuple[int, int]]) -> dict[tuple[int, int], Cell]:
        """What Excel last computed at (row number, column index)."""
        found: dict[tuple[int, int], Cell] = {}
        last = max(number for number, _ in cells)
        book = _load(self._data, data_only=True)
        try:
            for number, row in enumerate(_rows(book, sheet), 1):
                if number > last:
                    break
                for index, value in enumerate(row):
                    if (number, index) in cells:
                        found[number, index] = _plain(value)
        finally:
            book.close()
        return found


@contextmanager
def opened(data: bytes) -> Iterator[Book]:
    """The workbook in `data`. Damaged when it cannot be read, CareError when it must not be."""
    _weigh(data)
    book = _load(data, data_only=False)
    try:
        rows = {sheet.title: sheet.max_row or 0 for sheet in book.worksheets}
        visible = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
        yield Book(book, data, tuple(visible or rows), rows)
    finally:
        book.close()


def _rows(book: openpyxl.Workbook, sheet: str) -> Iterator[Cells]:
    worksheet = book[sheet]
    worksheet.reset_dimensions()  # a wrong <dimension> silently hides rows
    rows = iter(worksheet.iter_rows(values_only=True))
    while True:
        with _judged():
            some = list(islice(rows, _AT_ONCE))
        if not some:
            return
        for row in some:
            yield tuple(map(_plain, row)) if row else ()


def _plain(value: object) -> Cell:
    """openpyxl's value as one of ours; array formulas become their text."""
    if isinstance(value, str):
        return _ESCAPED.sub(_unescape, value) if "_x" in value else value
    if value is None or isinstance(value, int | float | date | time):
        return value
    if isinstance(value, timedelta):
        return str(value)
    text = getattr(value, "text", None)
    return text if isinstance(text, str) else "="


def _unescape(found: re.Match[str]) -> str:
    """`_x000D_` is how Excel writes a control character; they are of no use in a list."""
    code = int(found[1], 16)
    return " " if code < 0x20 or 0xD800 <= code < 0xE000 else found[0]


def _load(data: bytes, *, data_only: bool) -> openpyxl.Workbook:
    with _judged():
        return openpyxl.load_workbook(
            io.BytesIO(data), read_only=True, data_only=data_only, keep_links=False
        )


@contextmanager
def _judged() -> Iterator[None]:
    """Turns what openpyxl stumbles over into one sentence, and keeps its grumbling quiet."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except _BROKEN as problem:
        raise Damaged(_damaged()) from problem


def _damaged() -> str:
    return translate(
        "Sheets",
        "This workbook is damaged or is not an Excel workbook. "
        "Open it in Excel, save it as .xlsx and try again.",
    )


def _weigh(data: bytes) -> None:
    """Refuses what would unpack to more than a list of children ever needs."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except _BROKEN as problem:
        raise Damaged(_damaged()) from problem
    if any(part.flag_bits & _LOCKED for part in parts):
        raise CareError(
            translate(
                "Sheets",
                "This workbook is locked with a password. "
                "Open it in Excel, take the password off, save it and try again.",
            )
        )
    if "[Content_Types].xml" not in {part.filename for part in parts}:
        raise Damaged(
            translate(
                "Sheets",
                "This is not an Excel workbook. Open it where it was made, "
                "save it as .xlsx and try again.",
            )
        )
    if (
        len(parts) > MAX_MEMBERS
        or sum(part.file_size for part in parts) > MAX_UNPACKED
        or any(_bomb(part) for part in parts)
    ):
        raise CareError(
            translate(
                "Sheets",
                "This workbook unpacks to far more than a list of children and was not opened. "
                "Copy the list alone into a new file and try again.",
            )
        )


def _bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > _SMALL and part.file_size > MAX_RATIO * max(1, part.compress_size)
