"""Any table file a school may hand over (xlsx, csv, html named .xls) read into plain rows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from careapp.errors import CareError, Damaged
from careapp.exchange import sheet_text, sheet_xlsx
from careapp.exchange.raw_tables import Cell, Cells, RawTable, Row, column_letter
from careapp.files import read_at_most
from careapp.i18n import translate
from careapp.progress import Progress, silent

MAX_ROWS = 20_000
MAX_COLUMNS = 200
MAX_BYTES = 100_000_000
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_TOP = 40  # rows shown to `score`


Score = Callable[[Sequence[Row]], int]


def read_table(path: Path, progress: Progress = silent, score: Score | None = None) -> RawTable:
    """The table in a file, whatever its name ends in.

    Of a workbook with several sheets the one is read whose top rows get the highest `score`, the
    first among equals. CareError, in one sentence, for a file that is no table or too big.
    """
    data = content(path)
    if data.startswith(b"PK"):
        return _workbook(path.name, data, progress, score)
    if data.startswith(_OLE):
        raise Damaged(_ole_message(data))
    found = sheet_text.read(data)
    rows, blank = _collect(found.rows, progress, len(found.rows))
    return RawTable(path.name, found.kind, rows, blank)


def content(path: Path) -> bytes:
    """The bytes of a file; CareError when it cannot be read, is empty or too big."""
    try:
        data = read_at_most(path, MAX_BYTES)
    except OSError as problem:
        raise CareError(
            translate(
                "Sheets", "{file} cannot be opened. Check that it is there and try again."
            ).format(file=path.name)
        ) from problem
    if data is None:
        raise CareError(
            translate("Sheets", "{file} is too big for a list of children.").format(file=path.name)
        )
    if not data.strip(b"\0\r\n\t "):
        raise CareError(translate("Sheets", "{file} is empty.").format(file=path.name))
    return data


def _ole_message(data: bytes) -> str:
    if _PASSWORD in data:
        return translate(
            "Sheets",
            "This workbook is locked with a password. "
            "Open it in Excel, take the password off, save it and try again.",
        )
    return sheet_text.old_workbook()


def _workbook(name: str, data: bytes, progress: Progress, score: Score | None) -> RawTable:
    with sheet_xlsx.opened(data) as book:
        tops = [(sheet, _top(book.rows(sheet))) for sheet in book.sheets]
        filled = [(sheet, top) for sheet, top in tops if top]
        if not filled:
            raise CareError(translate("Sheets", "{file} is empty.").format(file=name))
        chosen, _ = max(filled, key=lambda pair: score(pair[1]) if score else 0)
        rows, blank = _collect(book.rows(chosen), progress, book.expected_rows[chosen])
        others = tuple(sheet for sheet, _ in filled if sheet != chosen)
        hidden = book.hidden(chosen)
        formulas = _formulas(rows)
        if formulas:
            rows = _with_values(rows, formulas, book.values(chosen, formulas))
    return RawTable(name, "xlsx", rows, blank, chosen, others, frozenset(formulas),
                    sum(row.number in hidden for row in rows))  # fmt: skip


def _top(rows: Iterable[Cells]) -> tuple[Row, ...]:
    """The first rows that are not blank, of the first few hundred."""
    top: list[Row] = []
    for number, cells in zip(range(1, 301), rows, strict=False):
        if any(_filled(cell) for cell in cells):
            top.append(Row(number, tuple(cells)))
            if len(top) == _TOP:
                break
    return tuple(top)


def _collect(
    rows: Iterable[Cells], progress: Progress, expected: int
) -> tuple[tuple[Row, ...], int]:
    """The filled rows within the limits, and how many blank ones stood between them."""
    kept: list[Row] = []
    for number, cells in _numbered(rows):
        width = len(cells)
        while width and not _filled(cells[width - 1]):
            width -= 1
        if not width:
            continue
        if width > MAX_COLUMNS:
            raise _too_wide(number, width)
        if number > MAX_ROWS:
            raise _too_long(number)
        kept.append(Row(number, tuple(cells[:width])))
        if not number % 50:
            progress(number, max(number, expected))
    progress(expected, expected)
    blank = kept[-1].number - len(kept) if kept else 0
    return tuple(kept), blank


def _numbered(rows: Iterable[Cells]) -> Iterator[tuple[int, Cells]]:
    with_cells = 0
    for number, cells in enumerate(rows, 1):
        with_cells += bool(cells)
        if number > sheet_xlsx.LAST_ROW or with_cells > 5 * MAX_ROWS:
            raise _too_long(number)
        yield number, cells


def _filled(cell: object) -> bool:
    return cell is not None and not (isinstance(cell, str) and not cell.strip("\0 \t\r\n\u00a0"))


def _too_long(number: int) -> CareError:
    return CareError(
        translate(
            "Sheets",
            "The sheet goes on to row {row}; at most {limit} rows are read. "
            "Copy the list alone into a new file and try again.",
        ).format(row=number, limit=MAX_ROWS)
    )


def _too_wide(number: int, width: int) -> CareError:
    return CareError(
        translate(
            "Sheets",
            "Row {row} has something in column {column}; at most {limit} columns are read. "
            "Copy the list alone into a new file and try again.",
        ).format(row=number, column=column_letter(width - 1), limit=MAX_COLUMNS)
    )


def _formulas(rows: tuple[Row, ...]) -> set[tuple[int, int]]:
    """Where a text begins like a formula; whether it is one, a second reading tells."""
    return {
        (row.number, index)
        for row in rows
        for index, cell in enumerate(row.cells)
        if isinstance(cell, str) and cell.startswith("=")
    }


def _with_values(
    rows: tuple[Row, ...],
    formulas: set[tuple[int, int]],
    values: dict[tuple[int, int], Cell],
) -> tuple[Row, ...]:
    """The rows with the last computed values in place of formulas, where there are any."""
    changed = {number for number, _ in formulas}
    return tuple(
        Row(
            row.number,
            tuple(
                cell if (value := values.get((row.number, index))) is None else value
                for index, cell in enumerate(row.cells)
            ),
        )
        if row.number in changed
        else row
        for row in rows
    )
