"""The entries of a package as compressed lines of JSON, and back; what is no entry is refused."""

import base64
import json
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from careapp.domain.entries import Change
from careapp.errors import Damaged
from careapp.exchange.package_cover import damaged

MOST = 1_500_000_000  # bytes of a package, unpacked
_PIECE = 1 << 20


def packed(entries: Iterable[Change]) -> bytes:
    """One line each, oldest first or in whatever order."""
    pack = zlib.compressobj(6)
    parts = [pack.compress(_line(each)) for each in entries]
    return b"".join((*parts, pack.flush()))


def unpacked(body: bytes) -> list[Change]:
    """The entries. `Damaged` for anything else."""
    try:
        return [_entry(json.loads(line)) for line in _lines(body)]
    except (zlib.error, ValueError, TypeError, RecursionError):
        raise Damaged(damaged()) from None


def _lines(body: bytes) -> Iterator[bytes]:
    """Unpacked piece by piece, never more than `MOST`."""
    unpack, left, size, at = zlib.decompressobj(), b"", 0, 0
    while not unpack.eof:
        waiting = unpack.unconsumed_tail or body[at : at + _PIECE]
        if not unpack.unconsumed_tail:
            at += _PIECE
        piece = unpack.decompress(waiting, _PIECE)
        size += len(piece)
        if size > MOST or not (piece or waiting):
            raise ValueError
        *whole, left = (left + piece).split(b"\n")
        yield from whole
    if left or unpack.unused_data:
        raise ValueError


def _line(entry: Change) -> bytes:
    salt = None if entry.salt is None else _text(entry.salt)
    said = [*entry[:8], salt, _text(entry.digest), _text(entry.prev)]
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _entry(said: Any) -> Change:
    """ValueError or TypeError for what is no entry of a journal."""
    id_, school, site, who, student, tbl, row, fields, salt, digest, prev = said
    if not all(isinstance(each, str) for each in said[:8]):
        raise ValueError
    if (fields == "") != (salt is None):  # erased both, or neither
        raise ValueError
    made = Change(
        id_, school, site, who, student, tbl, row, fields,
        None if salt is None else _bytes(salt, 16), _bytes(digest, 32), _bytes(prev, 32),
    )  # fmt: skip
    _check_id(made.id)
    told = json.loads(made.fields) if made.fields else {}
    if not isinstance(told, dict):
        raise TypeError
    _check_letters("".join(made[:8]))
    if "\\u" in made.fields:  # here it may stand in JSON's own spelling
        _check_letters(json.dumps(told, ensure_ascii=False))
    return made.lean


def _check_letters(text: str) -> None:
    """Half a letter is a ValueError: no table takes it."""
    text.encode()


def _check_id(id_: str) -> None:
    """Its own text again: else two ids would be one, and the clock could not read it."""
    bare = id_.replace("-", "")
    if len(id_) != 36 or len(bare) != 32 or f"{int(bare, 16):032x}" != bare or bare[12] != "7":
        raise ValueError


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(text: str, size: int) -> bytes:
    value = base64.b64decode(text, validate=True)
    if len(value) != size:
        raise ValueError
    return value
