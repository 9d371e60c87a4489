"""Files as they come back from elsewhere: sound ones, spoiled in every way a test can think of."""

import re
import warnings
import zipfile
import zlib
from io import BytesIO
from random import Random

# What breaks readers: numbers beyond any, signs that end a cell, other types, deep trees.
HARD = (
    b"", b"-1", b"0", b"1e999", b"NaN", b"99999999999999999999", b"\xff\xfe", b"\x00",
    b"\xed\xa0\x80", b"null", b"[]", b"{}", b'"', b"'", b"<", b">", b"&x;", b"]]>", b"=1+1",
    "ก".encode(), b"\xa1\xa1", b"[" * 2000, b"{\"a\":" * 500, b"\n" * 50, b"," * 300,
)  # fmt: skip
_WORD = re.compile(rb"[\w.+-]+")


class Sound(dict[str, bytes]):
    """Sound files by name; a failure does not print them."""

    def __repr__(self) -> str:
        return "…"


def spoiled(sound: bytes, seed: int) -> bytes:
    """A sound file with some of it lost, doubled, changed or put in; a zip also from the inside.
    The same seed spoils the same bytes in the same way."""
    content, chance = sound, Random(seed)
    for _ in range(chance.randint(1, 3)):
        zipped = zipfile.is_zipfile(BytesIO(content))
        way = chance.choice([_inside, _inside, _bytes] if zipped else [_bytes, _words])
        content = way(chance, content)
    return content


def _bytes(chance: Random, content: bytes) -> bytes:
    """Bits turned, a piece lost, doubled, or something put in."""
    if not content:
        return chance.choice(HARD)
    at = chance.randint(0, len(content) - 1)
    end = min(len(content), at + chance.randint(0, 64))
    change = chance.choice(["bit", "cut", "end", "double", "put"])
    if change == "bit":
        turned = content[at] ^ 1 << chance.randint(0, 7)
        return content[:at] + bytes([turned]) + content[at + 1 :]
    return {
        "cut": content[:at] + content[end:],
        "end": content[:at],
        "double": content[:end] + content[at:end] + content[end:],
        "put": content[:at] + chance.choice(HARD) + content[at:],
    }[change]


def _words(chance: Random, content: bytes) -> bytes:
    """A word or a number for another."""
    found = list(_WORD.finditer(content))
    if not found:
        return _bytes(chance, content)
    one = chance.choice(found)
    other = chance.choice(HARD) if chance.random() < 0.5 else chance.choice(found).group()
    return content[: one.start()] + other + content[one.end() :]


def _inside(chance: Random, content: bytes) -> bytes:
    """A part of a zip spoiled, lost, renamed or put in a second time, the zip itself sound."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = [(each.filename, archive.read(each)) for each in archive.infolist()]
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        EOFError,
        ValueError,
        OSError,
    ):
        return _bytes(chance, content)
    if not parts:
        return _bytes(chance, content)
    at = chance.randint(0, len(parts) - 1)
    name, part = parts[at]
    change = chance.choice(["words", "words", "bytes", "lose", "name", "twice"])
    if change == "lose":
        del parts[at]
    elif change == "name":
        parts[at] = (chance.choice(["../x", "C:\\x", "a" * 300, name.upper()]), part)
    elif change == "twice":
        parts.append((name, chance.choice([part, b"", b"<a/>"])))
    else:
        parts[at] = (name, (_words if change == "words" else _bytes)(chance, part))
    return zipped(parts)


def zipped(parts: list[tuple[str, bytes]]) -> bytes:
    """Without a time of day, so that the same parts are the same bytes."""
    into = BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of two parts of one name: that is the point
                archive.writestr(zipfile.ZipInfo(name), part)
    return into.getvalue()
