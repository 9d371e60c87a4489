"""Cells of a workbook: one ready style for each look, written row by row as a stream.

openpyxl does everything but the rows. Its own way to write them looks every style up anew, which
trebles the time of a long list, and keeps the sheet, names and all, in the system's folder for
temporary files. Here the rows are written in memory, packed as they pile up, and put into its empty
sheet; openpyxl's version is pinned, and tests say when it writes another way.
"""

import re
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from careapp.reports.model import Kind, Tone
from careapp.reports.values import NONE, SIGNS

FONT = "TH SarabunPSK"  # on every school's computer
SIZE = 14
INK, MUTED, LINE, PALE = "1F2937", "5B6676", "CBD3DD", "EEF2F7"
TONES: Mapping[Tone, str] = {
    "": INK,
    "normal": "18794E",
    "at_risk": "96600F",
    "problem": "B42318",
    "talent": "6B46C1",
    "need": "0E7490",
    "muted": MUTED,
}
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32_767  # letters in a cell
_LETTERS = tuple(map(get_column_letter, range(1, 500)))
_SOME = 40  # rows that are packed together
# What openpyxl writes of an empty sheet, with lxml beside it or without.
_NO_SIZE, _NO_ROWS = (
    re.compile(rb'<dimension ref="A1:A1" ?/>'), re.compile(rb"<sheetData(?:></sheetData>| ?/>)")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks and what kind of value it holds."""

    kind: Kind = "text"
    tone: Tone = ""
    size: float = SIZE
    bold: bool = False
    filled: bool = False
    lined: bool = False
    divided: bool = False
    align: str = "left"
    wrap: bool = False
    mark: str = ""  # stands behind the number
    places: int = 0  # of a number after the point


Written = tuple[object, Look] | None


@lru_cache(maxsize=500)
def _format(kind: Kind, tone: Tone, places: int) -> str:
    sign, part = SIGNS.get(tone, ""), f".{'0' * places}" if places else ""
    match kind:
        case "count":
            return f'#,##0;-#,##0;"{NONE}"'
        case "percent":
            return "0.0"
        case "number":
            return f'0{part}" {sign}"' if sign else f"#,##0{part}"
        case "group":
            return f'"{sign} "@' if sign else "@"
    return "@"


def _places(number: Decimal) -> int:
    """How many digits after the point it is written with, as on paper."""
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def clean(text: str) -> str:
    """`text` without the signs that a workbook cannot hold."""
    return _FORBIDDEN.sub("", text)[:_LONGEST]


class Sheet:
    """A sheet whose rows are written as they come, from pairs of a value and a look."""

    def __init__(self, worksheet: Any, styles: "Styles") -> None:
        self.worksheet = worksheet
        self._styles = styles
        self._rows = _Packed()
        self._merged = _Packed()
        self._columns = 1

    @property
    def last(self) -> int:
        """The number of the row written last."""
        return self._rows.count

    def add(self, cells: Sequence[Written], height: float = 0) -> None:
        """Writes the next row; None leaves a cell out, and a height of 0 is the sheet's own."""
        row = self.last + 1
        tall = f' ht="{height:g}" customHeight="1"' if height else ""
        written = [
            self._cell(f"{letter}{row}", *cell)
            for letter, cell in zip(_LETTERS, cells, strict=False)
            if cell is not None
        ]
        self._rows.add(f'<row r="{row}"{tall}>{"".join(written)}</row>')
        self._columns = max(self._columns, len(cells))

    def _cell(self, place: str, value: object, look: Look) -> str:
        if value is None:
            return f'<c r="{place}" s="{self._styles.of(look)}"/>'
        if not isinstance(value, str):
            if isinstance(value, Decimal) and look.kind == "number":
                look = replace(look, places=_places(value))
            return f'<c r="{place}" s="{self._styles.of(look)}"><v>{value}</v></c>'
        style = self._styles.of(look, quoted=value.startswith(_FORMULA))
        text = escape(clean(value))
        kept = ' xml:space="preserve"' if text != text.strip() else ""
        return f'<c r="{place}" s="{style}" t="inlineStr"><is><t{kept}>{text}</t></is></c>'

    def merge(self, first: int, last: int, rows: int) -> None:
        """Joins the columns `first` to `last` of the row written last and the next `rows` - 1."""
        if last > first or rows > 1:
            row = self.last
            end = f"{_LETTERS[last - 1]}{row + rows - 1}"
            self._merged.add(f'<mergeCell ref="{_LETTERS[first - 1]}{row}:{end}"/>')

    def xml(self, empty: bytes) -> Iterator[bytes]:
        """The sheet as openpyxl writes it without rows, with the rows put in; part by part."""
        size = _found(_NO_SIZE, empty)
        place = _found(_NO_ROWS, empty)
        yield empty[: size.start()]
        yield f'<dimension ref="A1:{_LETTERS[self._columns - 1]}{max(1, self.last)}"/>'.encode()
        yield empty[size.end() : place.start()]
        yield b"<sheetData>"
        yield from self._rows.parts()
        yield b"</sheetData>"
        rest = empty[place.end() :]
        filtered = _FILTER.match(rest)  # what comes before the joined cells
        after = filtered.end() if filtered else 0
        yield rest[:after]
        if self._merged.count:
            yield f'<mergeCells count="{self._merged.count}">'.encode()
            yield from self._merged.parts()
            yield b"</mergeCells>"
        yield rest[after:]


_FILTER = re.compile(rb"<autoFilter [^>]*?(?:/>|>.*?</autoFilter>)", re.DOTALL)


def _found(pattern: re.Pattern[bytes], empty: bytes) -> re.Match[bytes]:
    found = pattern.search(empty)
    if found is None:
        raise AssertionError(f"openpyxl writes sheets in another way now: no {pattern.pattern!r}")
    return found


class _Packed:
    """Texts one after the other, most of them packed: a thousand papers would fill the memory."""

    def __init__(self) -> None:
        self.count = 0
        self._packed: list[bytes] = []
        self._open: list[str] = []

    def add(self, text: str) -> None:
        self.count += 1
        self._open.append(text)
        if len(self._open) == _SOME:
            self._packed.append(zlib.compress("".join(self._open).encode(), 1))
            self._open.clear()

    def parts(self) -> Iterator[bytes]:
        yield from map(zlib.decompress, self._packed)
        yield "".join(self._open).encode()


class Styles:
    """The number of each look in the workbook."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._scratch = book.active
        self._known: dict[tuple[Look, bool], int] = {}

    def of(self, look: Look, *, quoted: bool = False) -> int:
        """`quoted`: what begins like a formula is shown as the text it is."""
        key = look, quoted
        if (found := self._known.get(key)) is None:
            cell = Cell(self._scratch, 1, 1)
            _style(cell, look)
            cell.quotePrefix = quoted
            found = self._known[key] = cell.style_id
        return found

    def done(self) -> None:
        """No more looks will be asked for."""
        self._book.remove(self._scratch)


class _Writer(ExcelWriter):
    """openpyxl's writer, but that the rows of a sheet are ours."""

    def __init__(
        self,
        workbook: Any,
        archive: ZipFile,
        sheets: Sequence[Sheet],
        going_on: Callable[[], object],
    ) -> None:
        super().__init__(workbook, archive)
        self._zip, self._going_on = archive, going_on
        self._sheets = {sheet.worksheet.title: sheet for sheet in sheets}

    def write_worksheet(self, ws: Any) -> None:
        drawing = ws._drawing = SpreadsheetDrawing()
        drawing.charts, drawing.images = ws._charts, ws._images
        writer: Any = WorksheetWriter(ws, out=BytesIO())
        writer.write()
        ws._rels = writer._rels
        with self._zip.open(ws.path[1:], "w") as file:
            for part in self._sheets[ws.title].xml(writer.read()):
                self._going_on()
                file.write(part)
        self.manifest.append(ws)


class Book:
    """A workbook being written; its looks are shared by all its sheets."""

    def __init__(self) -> None:
        self.workbook: Any = Workbook()
        self._styles = Styles(self.workbook)
        self._sheets: list[Sheet] = []

    def sheet(self, title: str) -> Sheet:
        """A new sheet at the end; `title` must be fit and not yet taken."""
        sheet = Sheet(self.workbook.create_sheet(title), self._styles)
        self._sheets.append(sheet)
        return sheet

    def save(self, path: Path | BinaryIO, going_on: Callable[[], object] = lambda: None) -> None:
        """Writes the file; the book cannot be used afterwards. `going_on` is asked now and then,
        and may raise."""
        self._styles.done()
        with ZipFile(path, "w", ZIP_DEFLATED) as archive:
            _Writer(self.workbook, archive, self._sheets, going_on).write_data()


def _style(cell: Cell, look: Look) -> None:
    cell.font = Font(FONT, look.size, look.bold, color=TONES[look.tone])
    shown = _format(look.kind, look.tone, look.places)
    cell.number_format = f'{shown}"{look.mark}"' if look.mark else shown
    shrinks = not look.wrap and look.size == SIZE  # where the school's font is another, a wider one
    cell.alignment = Alignment(look.align, "center", wrap_text=look.wrap, shrink_to_fit=shrinks)
    if look.filled:
        cell.fill = PatternFill("solid", PALE)
    if look.lined or look.divided:
        line = Side("thin", LINE)
        below, left = (line if look.lined else None), (line if look.divided else None)
        cell.border = Border(left=left, bottom=below)
