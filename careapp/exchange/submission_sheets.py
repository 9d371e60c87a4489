"""The cells of a workbook as a stream, in one pass and for one purpose: which value stands where.

Formats, widths and shared texts are a matter of the program that saved the file last, so the same
values come out the same: a number is its shortest decimal, a text its letters. Python's own parser
reads the parts as they are unpacked; nothing but the row at hand is kept.
"""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import IO, NoReturn
from xml.parsers import expat

Cells = list[str]  # `Atheadcount`, `F` and `n12`: column, kind, value
OnRow = Callable[[int, Cells], object]

MAX_BYTES = 30_000_000
MAX_UNPACKED = 100_000_000
MAX_MEMBERS = 500
MAX_RATIO = 200
_SMALL = 1_000_000  # a part this small may be packed as tightly as it likes
_LOCKED = 0x1
_PIECE = 65_536
_BOOK, _LINKS, _TEXTS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"
# Whatever zipfile and expat stumble over in a file that breaks the rules of its format.
BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, expat.ExpatError, EOFError, OSError, KeyError,
    IndexError, ValueError, OverflowError, RuntimeError, lzma.LZMAError,
)  # fmt: skip


class NotABook(Exception):
    """A whole file that is no workbook, or more of one than any pack needs."""


@dataclass(frozen=True, slots=True)
class Book:
    """An open workbook: the part of each sheet by name, in its order."""

    archive: zipfile.ZipFile
    parts: Mapping[str, str]
    texts: Sequence[str]

    def rows(self, sheet: str, on_row: OnRow) -> None:
        """Calls `on_row` for every row with values: its number, and its cells from the left."""
        reader = _Reader(self.texts, on_row)
        with self.archive.open(self.parts[sheet]) as source:
            _parse(source, reader.parser)


def opened(content: bytes) -> Book:
    """The workbook in `content`. `NotABook`, or one of `BROKEN`."""
    archive = zipfile.ZipFile(BytesIO(content))
    _weigh(archive.infolist())
    names = set(archive.namelist())
    if _BOOK not in names or _LINKS not in names:
        raise NotABook
    links = {
        each["Id"]: each["Target"].removeprefix("/xl/").removeprefix("xl/")
        for each in _elements(archive, _LINKS, "Relationship")
    }
    sheets = {
        each["name"]: f"xl/{links[each['r:id']]}" for each in _elements(archive, _BOOK, "sheet")
    }
    if not sheets or any(part not in names for part in sheets.values()):
        raise NotABook
    texts = tuple(_texts(archive)) if _TEXTS in names else ()
    return Book(archive, sheets, texts)


def _weigh(parts: Sequence[zipfile.ZipInfo]) -> None:
    """Refuses what would unpack to more than a pack ever needs, and what is locked."""
    too_much = len(parts) > MAX_MEMBERS or sum(each.file_size for each in parts) > MAX_UNPACKED
    if too_much or any(_is_odd(each) for each in parts):
        raise NotABook


def _is_odd(part: zipfile.ZipInfo) -> bool:
    bomb = part.file_size > _SMALL and part.file_size > MAX_RATIO * max(1, part.compress_size)
    return bomb or bool(part.flag_bits & _LOCKED)


def _parser() -> expat.XMLParserType:
    parser = expat.ParserCreate("UTF-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse  # and with it every entity
    return parser


def _refuse(*_: object) -> NoReturn:
    raise NotABook


def _parse(source: IO[bytes], parser: expat.XMLParserType) -> None:
    while piece := source.read(_PIECE):
        parser.Parse(piece)
    parser.Parse(b"", True)


def _elements(archive: zipfile.ZipFile, part: str, wanted: str) -> Iterator[dict[str, str]]:
    """The attributes of every element of a name."""
    found: list[dict[str, str]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == wanted:
            found.append(attributes)

    parser = _parser()
    parser.StartElementHandler = start
    with archive.open(part) as source:
        _parse(source, parser)
    yield from found


def _texts(archive: zipfile.ZipFile) -> Iterator[str]:
    """The shared texts; how a reading is written above its letters is none of them."""
    found: list[str] = []
    pieces: list[str] = []
    parser = _parser()

    def start(name: str, _: dict[str, str]) -> None:
        if name == "si":
            pieces.clear()
        parser.CharacterDataHandler = pieces.append if name == "t" else None

    def end(name: str) -> None:
        parser.CharacterDataHandler = None
        if name == "si":
            found.append("".join(pieces))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    with archive.open(_TEXTS) as source:
        _parse(source, parser)
    yield from found


def plain(number: str) -> str:
    """The shortest decimal of a number: `12`, `56.7`; however a program wrote it."""
    if number.isdecimal():
        return number.lstrip("0") or "0"
    return repr(float(number)).removesuffix(".0")


class _Reader:
    """Follows the elements of a sheet."""

    def __init__(self, texts: Sequence[str], on_row: OnRow) -> None:
        self._texts, self._on_row = texts, on_row
        self._numbers: dict[str, str] = {}
        self._cells: Cells = []
        self._row, self._digits = 0, 1
        self._place = self._kind = self._formula = ""
        self._value: list[str] = []
        self.parser = parser = _parser()
        parser.ordered_attributes = True
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end

    def _start(self, name: str, attributes: list[str]) -> None:
        if name == "c":
            self._kind = self._formula = ""
            for n in range(0, len(attributes), 2):
                if attributes[n] == "r":
                    self._place = attributes[n + 1]
                elif attributes[n] == "t":
                    self._kind = attributes[n + 1]
        elif name in ("v", "t"):
            self.parser.CharacterDataHandler = self._value.append
        elif name == "row":
            said = dict(zip(attributes[::2], attributes[1::2], strict=True)).get("r")
            self._row = int(said) if said else self._row + 1
            self._digits = len(str(self._row))
        elif name == "f":
            self._formula = "="

    def _end(self, name: str) -> None:
        if name in ("v", "t"):
            self.parser.CharacterDataHandler = None
        elif name == "c":
            if self._value or self._formula:
                self._add("".join(self._value))
                self._value.clear()
        elif name == "row" and self._cells:
            self._on_row(self._row, self._cells)
            self._cells = []

    def _add(self, value: str) -> None:
        column = self._place[: -self._digits]
        kind = self._kind
        if kind in ("inlineStr", "str"):
            said = f"t{value}"
        elif kind == "s":
            said = f"t{self._texts[int(value)]}"
        elif kind in ("", "n") and value:
            said = self._numbers.get(value) or self._numbers.setdefault(value, f"n{plain(value)}")
        else:
            said = f"{kind or 'n'}{value}"
        if said != "t":
            self._cells.append(f"{column}{self._formula}{said}")
