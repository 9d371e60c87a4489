"""Files kept with a student, a referral or an activity: of which kinds, how large, and what goes.

A camera writes the place and its owner's name into a picture; a document kept here has its pixels
and words alone.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

MOST = 5_000_000  # bytes
PDF, JPEG, PNG, DOCX, XLSX = "pdf", "jpg", "png", "docx", "xlsx"
MEDIA = (PDF, JPEG, PNG, DOCX, XLSX)
PICTURES = frozenset({JPEG, PNG})

_BEGINNINGS: Mapping[bytes, str] = {
    b"%PDF-": PDF,
    b"\xff\xd8\xff": JPEG,
    b"\x89PNG\r\n\x1a\n": PNG,
}
_OFFICE = {"word/document.xml": DOCX, "xl/workbook.xml": XLSX}
_MACROS = "vbaProject.bin"  # a workbook that may do something when it is opened
_FORBIDDEN = frozenset('<>:"/\\|?*')
_LONGEST = 80  # letters of a name, its ending not counted


@dataclass(frozen=True, slots=True)
class Document:
    """What is known of a file without opening it. `about` is the id of the referral, activity or
    plan it belongs to, "" for one of the student alone; `size` in bytes."""

    id: str
    student: str
    about: str
    name: str
    media: str
    day: date
    who: str  # a staff id
    size: int = 0
    deleted: bool = False


def media_of(data: bytes) -> str:
    """Which kind of file the bytes are, whatever it is called; "" for one that is not kept."""
    for beginning, media in _BEGINNINGS.items():
        if data.startswith(beginning):
            return media
    return _office(data) if data.startswith(b"PK") else ""


def _office(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = packed.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return ""
    if any(name.endswith(_MACROS) for name in names):
        return ""
    return next((media for part, media in _OFFICE.items() if part in names), "")


def tidy_name(name: str, media: str) -> str:
    """A name that every system takes, with the ending of what the file is."""
    stem, dot, ending = name.rpartition(".")
    known = ending.casefold() in {*MEDIA, "jpeg", "webp", "bmp"}
    stem = stem if dot and known else name
    letters = (" " if each in _FORBIDDEN or ord(each) < 32 else each for each in stem)
    tidy = " ".join("".join(letters).split()).strip(". ")[:_LONGEST].strip(". ")
    return f"{tidy or 'document'}.{media}"


def bare(media: str, data: bytes) -> bytes:
    """A picture without what a camera wrote into it beside the pixels; other files as they are."""
    if media == JPEG:
        return _bare_jpeg(data)
    return _bare_png(data) if media == PNG else data


def _bare_jpeg(data: bytes) -> bytes:
    """Without the segments of applications and the comments. Segments stand before the pixels."""
    kept, at = bytearray(data[:2]), 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if mark == 0xDA or length < 2:
            break
        if mark not in _TELLING:
            kept += data[at : at + 2 + length]
        at += 2 + length
    return bytes(kept) + data[at:]


# APP1 to APP15 but for APP14, which says how the colours are meant; and comments.
_TELLING = frozenset({*range(0xE1, 0xF0), 0xFE}) - {0xEE}
_PNG_PARTS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB", b"pHYs"})


def _bare_png(data: bytes) -> bytes:
    return data[:8] + b"".join(part for kind, part in _parts(data) if kind in _PNG_PARTS)


def _parts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a PNG: kind, and all of it."""
    at = 8
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        yield data[at + 4 : at + 8], data[at:end]
        at = end
