"""The workbook of a district pack as a file: sealed by the school, read and verified by anybody.

The sheet `seal` holds a digest over every value of every other sheet, signed with the school's
Ed25519 key. It is made of values and their places alone, so that a workbook that was opened, looked
at and saved again still verifies, and an edited number or text, a moved row or another sheet does
not. Beside it stand the digests of the sheets and small sums of their rows and columns: they are
signed by nobody, and help to say where a cell was changed.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import cast

from careapp.domain.submission_sums import faults
from careapp.domain.submissions import (
    SCHEMA,
    Count,
    Cover,
    Fault,
    Pack,
    Problem,
    Received,
    Seal,
    Sex,
)
from careapp.exchange import submission_seal as seals
from careapp.exchange.submission_seal import SEAL
from careapp.exchange.submission_sheets import (
    BROKEN,
    MAX_BYTES,
    Book,
    Cells,
    NotABook,
    OnRow,
    opened,
)
from careapp.files import read_at_most

COVER, DATA = "cover", "data"
_ZIP = b"PK\x03\x04"
_HEAD = ["Atreport", "Btgrade", "Ctrow", "Dtcolumn", "Etsex", "Ftn", "Gtpercent"]
_SEXES = ("male", "female", "total")
_EDITION = "edition:"


def new_secret() -> bytes:
    """A school's Ed25519 private key, 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_of(secret: bytes) -> bytes:
    """The public key of a private one, 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def seal(content: bytes, secret: bytes) -> tuple[bytes, Seal]:
    """The workbook with its sheet `seal` filled in, and the seal. `secret` is 32 bytes."""
    book = opened(content)
    sheets = {name: seals.summed(book, name) for name in book.parts if name != SEAL}
    digest = seals.together({name: sheet.digest for name, sheet in sheets.items()})
    made = seals.signed(digest, secret)
    return seals.with_seal(content, book.parts[SEAL], made, sheets), made


def read(source: Path | bytes) -> Received:
    """What is in a file, as far as it can be read, and what is wrong with it.

    It says that a file is foreign, truncated, of a newer schema, unsealed or tampered with, and
    which totals do not add up. Whose key it is and whether the school may send it is not looked at.
    Never raises for a bad file.
    """
    try:
        content = source if isinstance(source, bytes) else _content(source)
    except OSError as problem:
        return _bad("", "truncated", problem.strerror or "")
    except NotABook:
        return _bad("", "foreign")
    checksum = hashlib.sha256(content).hexdigest()
    if not content.startswith(_ZIP):
        return _bad(checksum, "foreign" if content.strip(b"\0") else "truncated")
    try:
        return _read(checksum, opened(content))
    except (NotABook, _Foreign):
        return _bad(checksum, "foreign")
    except _Newer as newer:
        return _bad(checksum, "newer", str(newer))
    except BROKEN:
        return _bad(checksum, "truncated")


class _Foreign(Exception):
    """A workbook that is no district pack."""


class _Newer(Exception):
    """A pack of a schema that this program does not know."""


def _content(path: Path) -> bytes:
    content = read_at_most(path, MAX_BYTES)
    if content is None:
        raise NotABook
    return content


def _bad(checksum: str, fault: Fault, detail: str = "") -> Received:
    return Received(checksum, None, None, (Problem(fault, detail),))


def _read(checksum: str, book: Book) -> Received:
    """Every sheet once: its digest is taken as its rows go by."""
    if not {COVER, DATA} <= book.parts.keys():
        raise _Foreign
    facts: dict[str, str] = {}
    sealed = seals.Read()
    data = _Data()
    takers: Mapping[str, OnRow] = {
        COVER: lambda number, cells: _take_fact(facts, cells), DATA: data.take, SEAL: sealed.take,
    }  # fmt: skip
    digests: dict[str, str] = {}
    for name in sorted(book.parts, key=lambda each: each != COVER):  # the schema is on the cover
        taken = seals.Digest()
        _pass(book, name, taken, takers.get(name))
        if name == COVER:
            _look_at_schema(facts)
        if name != SEAL:
            digests[name] = taken.hex
    problems = [*_sealing(book, sealed, digests)]
    pack = _pack(facts, data.counts)
    if data.odd and not problems:
        problems.append(Problem("tampered", data.odd))
    problems += [Problem("arithmetic", " · ".join(place)) for place in faults(data.counts)]
    return Received(checksum, pack, sealed.seal, tuple(problems))


def _pass(book: Book, name: str, digest: seals.Digest, take: OnRow | None) -> None:
    add: Callable[[int, Cells], bytes] = digest.add

    def both(number: int, cells: Cells) -> None:
        add(number, cells)
        if take is not None:
            take(number, cells)

    book.rows(name, both if take is not None else add)


def _take_fact(facts: dict[str, str], cells: Cells) -> None:
    """`code`, what people call it, what it is, and how people write that."""
    said = {cell[:2]: cell[2:] for cell in cells if cell[1:2] in ("t", "n")}
    if "At" in said:
        facts[said["At"]] = said.get("Ct", said.get("Cn", ""))


def _look_at_schema(facts: Mapping[str, str]) -> None:
    said = facts.get("schema", "")
    if not said.isdecimal():
        raise _Foreign
    if int(said) > SCHEMA:
        raise _Newer(said)


def _sealing(book: Book, read_: seals.Read, digests: Mapping[str, str]) -> Iterator[Problem]:
    """What the seal says against the values that were read."""
    found = read_.seal
    if found is None:
        yield Problem("unsealed")
        return
    if seals.together(digests) != found.digest:
        yield Problem("tampered", "; ".join(_where(book, read_, digests)) or SEAL)
    elif not seals.is_signed(found):
        yield Problem("tampered", SEAL)


def _where(book: Book, read_: seals.Read, digests: Mapping[str, str]) -> Iterator[str]:
    """A changed sheet with its cells, as far as the unsigned sums tell; + and − for a sheet more or
    less."""
    for name, digest in digests.items():
        if name not in read_.sheets:
            yield f"{name} (+)"
        elif read_.sheets[name].digest != digest:
            yield seals.changes(read_, book, name)
    for name in read_.sheets:
        if name not in digests:
            yield f"{name} (−)"


class _Data:
    """The rows of the sheet `data` as they come; `odd` is the first that cannot be read."""

    def __init__(self) -> None:
        self.counts: list[Count] = []
        self.odd = ""
        self._words: dict[str, str] = {}
        self._shares: dict[str, Decimal] = {}

    def take(self, number: int, cells: Cells) -> None:
        """A row of the sheet."""
        if number == 1:
            self.odd = "" if cells == _HEAD else f"{DATA}!1"
            return
        try:
            self.counts.append(self._count(cells))
        except (ValueError, ArithmeticError):
            self.odd = self.odd or f"{DATA}!{number}"

    def _count(self, cells: Cells) -> Count:
        word = self._words.setdefault
        grade, n, percent = "", None, None
        said = dict.fromkeys("ACDE", "")
        for cell in cells:
            kind, value = cell[:2], cell[2:]
            if kind == "Fn":
                n = int(value)
            elif kind == "Gn":
                percent = self._shares.get(value) or self._share(value)
            elif kind == "Bt":
                grade = word(value, value)
            elif kind[1] == "t" and kind[0] in said:
                said[kind[0]] = word(value, value)
            else:
                raise ValueError(cell)
        report, row, column, sex = said.values()
        if sex not in _SEXES or not report or (n is not None and n < 0):
            raise ValueError(sex)
        return Count(report, grade, row, column, cast("Sex", sex), n, percent)

    def _share(self, value: str) -> Decimal:
        """One decimal, as it was written."""
        found = self._shares[value] = Decimal(value).quantize(Decimal("0.1"))
        return found


def _pack(facts: Mapping[str, str], counts: list[Count]) -> Pack | None:
    try:
        cover = Cover(
            facts["code"], facts["school"], facts.get("area", ""), facts["term"],
            int(facts["version"] or 0), date.fromisoformat(facts["made_on"]),
            date.fromisoformat(facts["count_day"]), facts.get("program", ""),
            facts.get("masked") != "no",
            {name.removeprefix(_EDITION): said for name, said in facts.items()
             if name.startswith(_EDITION)},
            facts.get("changed", ""),
        )  # fmt: skip
    except (KeyError, ValueError):
        return None
    return Pack(cover, tuple(counts))
