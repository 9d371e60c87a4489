"""`.carekey`: the public keys of a laptop as a line of text, for a file, a QR code or a message.

    carekey1:BASE64URL.CHECKSUM

What is coded is JSON: both public keys, who works there, of which school. The line may stand
anywhere in a text. Nothing in it is secret; whether it is the right one is told by the fingerprint,
read aloud by one and compared by the other.
"""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from careapp.domain.packages import LaptopKey
from careapp.errors import CareError, Damaged
from careapp.files import reason
from careapp.i18n import translate

ENDING = ".carekey"
_MOST = 20_000  # bytes of a file
_VERSION = 1
_LINE = re.compile(r"carekey(\d{1,3}):([A-Za-z0-9_-]{20,4000})\.([0-9a-f]{8})(?![0-9a-zA-Z])")
_BEGUN = re.compile(r"carekey\d{1,3}:")
_FIELDS = {"seal": "sealing", "sign": "signing", "who": "name", "login": "login",
           "school": "school", "name": "school_name"}  # fmt: skip


def written(key: LaptopKey) -> str:
    """The line."""
    said = {short: getattr(key, name) for short, name in _FIELDS.items()}
    plain = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
    coded = base64.urlsafe_b64encode(plain).decode().rstrip("=")
    return f"carekey{_VERSION}:{coded}.{_sum(coded)}"


def as_file(key: LaptopKey) -> bytes:
    """The line, and above it for people whose it is."""
    who = " · ".join(each for each in (key.name, key.school_name) if each)
    return f"# careapp {who}\n# {key.spoken}\n{written(key)}\n".encode()


def read(text: str) -> LaptopKey:
    """The key in a text, wherever it stands. `CareError` for none, `Damaged` for one cut off."""
    found = _LINE.search(text)
    if found is None:
        if _BEGUN.search(text):
            raise Damaged(_damaged())
        raise CareError(
            translate("LaptopKey", "There is no key of a laptop here: it begins with “carekey1:”.")
        )
    version, coded, sum_ = found.groups()
    if int(version) > _VERSION:
        raise CareError(
            translate("LaptopKey", "The key was made by a newer careapp. Update this one first.")
        )
    if _sum(coded) != sum_:
        raise Damaged(_damaged())
    try:
        said = json.loads(base64.urlsafe_b64decode(coded + "=" * (-len(coded) % 4)))
        return made_of({name: said[short] for short, name in _FIELDS.items()})
    except (binascii.Error, ValueError, KeyError, TypeError, RecursionError):
        raise Damaged(_damaged()) from None


def made_of(said: dict[str, Any]) -> LaptopKey:
    """A key of plain values; ValueError for what cannot be one."""
    if not all(isinstance(each, str) and len(each) <= 500 for each in said.values()):
        raise ValueError
    key = LaptopKey(**said)
    for half in (key.sealing, key.signing):
        if len(bytes.fromhex(half)) != 32 or half != half.lower():
            raise ValueError(half)
    return key


def read_file(path: Path) -> LaptopKey:
    """The key in a file. `CareError` as `read`, or for a file that cannot be read."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST + 1)
    except OSError as problem:
        raise CareError(
            translate("LaptopKey", "“{name}” cannot be read: {why}.").format(
                name=path.name, why=reason(problem)
            )
        ) from problem
    return read(content[:_MOST].decode("utf-8", errors="replace"))


def matrix(key: LaptopKey) -> Sequence[Sequence[bool]]:
    """The line as a QR code, without its quiet edge: rows of modules, True for dark."""
    import segno  # loads with the first code that is shown

    made = segno.make_qr(written(key), error="m")
    return [[bool(module) for module in row] for row in made.matrix]


def _sum(coded: str) -> str:
    return hashlib.sha256(coded.encode()).hexdigest()[:8]


def _damaged() -> str:
    return translate(
        "LaptopKey", "The key is not whole: a letter is wrong or missing. Have it sent once more."
    )
