"""The seal of a district pack: digests of sheets, the signature, and where a change was made."""

import hashlib
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from zlib import crc32

from careapp.domain.submissions import Seal
from careapp.exchange.submission_sheets import Book, Cells

SEAL = "seal"
_ABOUT = b"careapp district pack, schema 1\n"  # what the signature says yes to
_BETWEEN, _END = "\x1f", "\x1e"  # no workbook can hold them
_SUM = 4  # hexadecimal digits of a row's sum
_FEW = 8  # cells that are named one by one
_CHUNK = 30_000  # Excel keeps no more than 32,767 letters in a cell
_ROWS = re.compile(rb"<sheetData>.*</sheetData>|<sheetData\s*/>", re.S)
_SIZE = re.compile(rb'<dimension ref="[^"]*"\s*/>')
_COLUMN = re.compile("[A-Z]+")


@dataclass(slots=True)
class Sheet:
    """What is known of the values of a sheet: their digest, and a sum for each row."""

    digest: str = ""
    rows: list[int] = field(default_factory=list)
    columns: dict[str, int] = field(default_factory=dict)


class Digest:
    """Takes the rows of a sheet as they come."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self.last = 0

    def add(self, number: int, cells: Cells) -> bytes:
        """The bytes that a row counts for."""
        line = f"{number}{_BETWEEN}{_BETWEEN.join(cells)}{_END}".encode()
        self._hash.update(line)
        return line

    @property
    def hex(self) -> str:
        return self._hash.hexdigest()


def summed(book: Book, name: str) -> Sheet:
    """The digest of a sheet and the sums of its rows and columns."""
    digest, found = Digest(), Sheet()

    def take(number: int, cells: Cells) -> None:
        line = digest.add(number, cells)
        found.rows.extend([0] * (number - len(found.rows)))
        found.rows[number - 1] = crc32(line) & 0xFFFF
        for cell in cells:
            column = column_of(cell)
            sum_ = crc32(f"{number}{cell}".encode())
            found.columns[column] = found.columns.get(column, 0) ^ sum_

    book.rows(name, take)
    found.digest = digest.hex
    return found


def column_of(cell: str) -> str:
    """The letters of a cell's column."""
    there = _COLUMN.match(cell)
    return there[0] if there else ""


def together(digests: Mapping[str, str]) -> str:
    """One digest of the digests of sheets, whatever their order."""
    lines = (f"{name}{_BETWEEN}{digests[name]}{_END}" for name in sorted(digests))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def signed(digest: str, secret: bytes) -> Seal:
    """A seal by a private Ed25519 key of 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(secret)
    signature = key.sign(_ABOUT + bytes.fromhex(digest))
    return Seal(digest, key.public_key().public_bytes_raw(), signature)


def is_signed(seal: Seal) -> bool:
    """Whether the seal's key signed its digest."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(seal.public)
        key.verify(seal.signature, _ABOUT + bytes.fromhex(seal.digest))
    except (InvalidSignature, ValueError):
        return False
    return True


def with_seal(content: bytes, part: str, seal: Seal, sheets: Mapping[str, Sheet]) -> bytes:
    """The workbook with the rows of its sheet `seal`, whose part is named, put in."""
    kept = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as old,
        zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for each in old.infolist():
            there = old.read(each)
            if each.filename == part:
                lines = [*_lines(seal, sheets)]
                rows = "".join(_row(n, line) for n, line in enumerate(lines, 1))
                there = _ROWS.sub(b"<sheetData/>", there, count=1)
                there = there.replace(b"<sheetData/>", f"<sheetData>{rows}</sheetData>".encode())
                there = _SIZE.sub(f'<dimension ref="A1:D{len(lines)}"/>'.encode(), there)
            new.writestr(each, there, zipfile.ZIP_DEFLATED)
    return kept.getvalue()


def _lines(seal: Seal, sheets: Mapping[str, Sheet]) -> Iterator[Sequence[str]]:
    yield ("digest", seal.digest)
    yield ("public", seal.public.hex())
    yield ("signature", seal.signature.hex())
    for name, sheet in sheets.items():
        yield ("sheet", name, sheet.digest)
        rows = "".join(f"{each:0{_SUM}x}" for each in sheet.rows)
        for at in range(0, len(rows), _CHUNK):
            yield ("rows", name, rows[at : at + _CHUNK])
        for column, each in sheet.columns.items():
            yield ("column", name, column, f"{each:08x}")


def _row(number: int, values: Iterable[str]) -> str:
    cells = "".join(
        f'<c r="{column}{number}" t="inlineStr"><is><t xml:space="preserve">{_escaped(value)}</t>'
        "</is></c>"
        for column, value in zip("ABCD", values, strict=False)
    )
    return f'<row r="{number}">{cells}</row>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Read:
    """The sheet `seal` as it is read."""

    def __init__(self) -> None:
        self.sheets: dict[str, Sheet] = {}
        self._facts: dict[str, str] = {}
        self._rows: dict[str, str] = {}

    def take(self, number: int, cells: Cells) -> None:
        """A row of the sheet."""
        match [cell.removeprefix(column)[1:] for cell, column in zip(cells, "ABCD", strict=False)]:
            case [name, value]:
                self._facts[name] = value
            case ["sheet", name, digest]:
                self.sheets[name] = Sheet(digest)
            case ["rows", name, sums]:
                self._rows[name] = self._rows.get(name, "") + sums
            case ["column", name, column, sum_] if name in self.sheets:
                self.sheets[name].columns[column] = _number(sum_)

    @property
    def seal(self) -> Seal | None:
        """None where it says no digest, key and signature."""
        try:
            digest = bytes.fromhex(self._facts["digest"])
            public = bytes.fromhex(self._facts["public"])
            signature = bytes.fromhex(self._facts["signature"])
        except (KeyError, ValueError):
            return None
        return Seal(digest.hex(), public, signature)

    def rows(self, name: str) -> list[int]:
        """The sums of a sheet's rows."""
        said = self._rows.get(name, "")
        return [_number(said[at : at + _SUM]) for at in range(0, len(said), _SUM)]


def _number(hexadecimal: str) -> int:
    """-1 for what is none: nobody signed it, and anything may stand there."""
    try:
        return int(hexadecimal, 16)
    except ValueError:
        return -1


def changes(read: Read, book: Book, name: str) -> str:
    """Where a sheet is not what was sealed: `data!F12`, else `data!12–15, 20`."""
    was, now = read.sheets[name], summed(book, name)
    sums = read.rows(name)
    longest = max(len(sums), len(now.rows))
    before = sums + [0] * (longest - len(sums))
    after = now.rows + [0] * (longest - len(now.rows))
    rows = [n for n, (a, b) in enumerate(zip(before, after, strict=True), 1) if a != b]
    columns = sorted(
        column
        for column in was.columns | now.columns
        if was.columns.get(column) != now.columns.get(column)
    )
    if 0 < len(rows) * len(columns) <= _FEW and 1 in (len(rows), len(columns)):
        return ", ".join(f"{name}!{column}{row}" for row in rows for column in columns)
    return f"{name}!{', '.join(_ranges(rows))}" if rows else name


def _ranges(numbers: Sequence[int]) -> Iterator[str]:
    start = before = 0
    for n in (*numbers, 0):
        if start and n != before + 1:
            yield f"{start}" if start == before else f"{start}–{before}"
            start = 0
        start, before = start or n, n
