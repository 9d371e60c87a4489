"""The sheets of an XLSForm as they stand: headings understood, cells still text."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from careapp.errors import CareError
from careapp.exchange import sheet_xlsx, sheets
from careapp.exchange.raw_tables import Cell, cell_text
from careapp.i18n import translate

DEFAULT = "default"  # the language of a heading that names none, as the standard calls it
MAX_ROWS = 5_000
_CODE = re.compile(r"\(([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\)\s*$")
_NAMES = {"thai": "th", "ไทย": "th", "ภาษาไทย": "th", "th": "th", "tha": "th",
          "english": "en", "en": "en", "eng": "en", "อังกฤษ": "en", "ภาษาอังกฤษ": "en"}  # fmt: skip
# Other spellings of headings, as the standard's own converter knows them.
_SAME = {
    "caption": "label", "relevance": "relevant", "calculate": "calculation", "command": "type",
    "readonly": "read_only", "constraining_message": "constraint_message",
    "jr:constraintmsg": "constraint_message", "requiredmsg": "required_message",
    "jr:requiredmsg": "required_message", "count": "repeat_count", "jr:count": "repeat_count",
    "set_form_title": "form_title", "set_form_id": "form_id",
}  # fmt: skip
_PREFIXES = ("bind", "control", "media", "body")
_SMART = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})


@dataclass(frozen=True, slots=True)
class Head:
    """A heading: `label::ไทย (th)` is the column `label` in the language `ไทย (th)`."""

    text: str
    key: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row that is not blank, by headings; `raw` has the cells as Excel keeps them."""

    row: int
    cells: Mapping[Head, str]
    raw: Mapping[str, Cell]

    def get(self, key: str) -> str:
        """The cell of a column without a language, its blanks and line breaks as one blank."""
        return " ".join(self.first(key).split())

    def first(self, key: str) -> str:
        """The first filled cell of a column, in whatever language."""
        return next((text for head, text in self.cells.items() if head.key == key), "")

    def expression(self, key: str) -> str:
        """The quotation marks that Excel makes of plain ones turned back."""
        return self.get(key).translate(_SMART)

    def words(self, key: str) -> dict[str, str]:
        """The cell of each language that has one."""
        return {
            head.language or DEFAULT: text for head, text in self.cells.items() if head.key == key
        }


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of the workbook; one that is not there has no heads and lines."""

    name: str
    heads: tuple[Head, ...] = ()
    lines: tuple[Line, ...] = ()

    def doubled(self, keys: Collection[str]) -> tuple[str, ...]:
        """Those of the headings with these keys that say again what one before them said."""
        seen: set[tuple[str, str]] = set()
        found = []
        for head in self.heads:
            said = (head.key, head.language or DEFAULT)
            if head.key in keys and said in seen:
                found.append(head.text)
            seen.add(said)
        return tuple(found)

    def languages(self, key: str) -> tuple[str, ...]:
        """The languages in which a column is there."""
        found = (head.language or DEFAULT for head in self.heads if head.key == key)
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook by the names of its sheets, in small letters."""

    name: str
    sheets: Mapping[str, Sheet] = field(default_factory=dict)

    def sheet(self, name: str) -> Sheet:
        return self.sheets.get(name, Sheet(name))

    def __contains__(self, name: str) -> bool:
        return name in self.sheets


def read(path: Path) -> Book:
    """Every sheet of an .xlsx workbook. CareError when it cannot be read, or is none."""
    data = sheets.content(path)
    if not data.startswith(b"PK"):
        raise CareError(
            translate(
                "XLSForm",
                "{file} is not an Excel workbook. Open the XLSForm in Excel, save it as .xlsx and "
                "try again.",
            ).format(file=path.name)
        )
    with sheet_xlsx.opened(data) as book:
        found = {
            name.strip().lower(): _sheet(name.strip().lower(), dict(_rows(book, name)))
            for name in book.expected_rows
        }
    return Book(path.name, found)


def _rows(book: sheet_xlsx.Book, name: str) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """The filled rows; of a formula what Excel last made of it."""
    filled = {}
    for number, cells in enumerate(book.rows(name), 1):
        if any(cell is not None for cell in cells):
            filled[number] = tuple(cells)
        if number > sheet_xlsx.LAST_ROW or len(filled) > MAX_ROWS:
            raise CareError(
                translate("XLSForm", "The sheet {sheet} has more than {limit} rows.").format(
                    sheet=name, limit=MAX_ROWS
                )
            )
    formulas = {
        (number, at)
        for number, cells in filled.items()
        for at, cell in enumerate(cells)
        if isinstance(cell, str) and cell.startswith("=")
    }
    values = book.values(name, formulas) if formulas else {}
    for number, cells in filled.items():
        computed = (values.get((number, at)) for at in range(len(cells)))
        yield (
            number,
            tuple(
                cell if value is None else value
                for cell, value in zip(cells, computed, strict=True)
            ),
        )


def _sheet(name: str, rows: Mapping[int, tuple[Cell, ...]]) -> Sheet:
    if not rows:
        return Sheet(name)
    first, *rest = rows
    columns = [(at, head_of(text)) for at, cell in enumerate(rows[first]) if (text := _tidy(cell))]
    lines = []
    for number in rest:
        cells = rows[number]
        texts = {head: _tidy(cells[at]) for at, head in columns if at < len(cells)}
        raw = {head.key: cells[at] for at, head in columns if at < len(cells)}
        if any(texts.values()):
            lines.append(Line(number, {h: text for h, text in texts.items() if text}, raw))
    return Sheet(name, tuple(head for _, head in columns), tuple(lines))


def _tidy(cell: Cell) -> str:
    """Its line breaks kept, for labels."""
    return cell_text(cell).replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").strip()


def head_of(text: str) -> Head:
    """`bind::relevant` is `relevant`; `label:English` is an old way to write `label::English`."""
    if "::" in text:
        parts = [part.strip() for part in text.split("::")]
    else:
        parts = [part.strip() for part in re.split(r"(?<!jr):", text)]
    if len(parts) > 1 and parts[0].lower() in _PREFIXES:
        parts = parts[1:]
    key = parts[0].lower().replace(" ", "_")
    return Head(text, _SAME.get(key, key), "::".join(parts[1:]))


def code_of(language: str) -> str:
    """`th` or `en` for a language careapp shows, else ""."""
    if found := _CODE.search(language):
        return {"th": "th", "tha": "th", "en": "en", "eng": "en"}.get(found[1].lower(), "")
    return _NAMES.get(language.strip().lower(), "")
