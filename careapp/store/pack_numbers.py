"""The numbers of received packs, packed: a few thousand for each school, added up in no time.

The places of a file (report, grade, row, column, sex) are kept once for all files that have the
same ones in the same order; a file has an array of what stands there, -1 where it is masked.
"""

import hashlib
import json
import zlib
from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from careapp.domain.consolidations import INCOMPLETE, Line, Sum
from careapp.domain.submissions import Count, Place, Sex, is_of_class
from careapp.store.connection import Connection

_MASKED = -1
_SEXES: Mapping[str, Sex] = {"male": "male", "female": "female", "total": "total"}
_Sums = tuple[list[int], list[int], list[int]]  # by place: the sum, how many told it, how many hid


def put(db: Connection, checksum: str, counts: Sequence[Count]) -> None:
    """Keep the numbers of a file that is new."""
    if not counts:
        return
    places = json.dumps([each.place for each in counts], ensure_ascii=False).encode()
    numbers = array("q", (_MASKED if each.n is None else each.n for each in counts))
    layout = _layout(db, places)
    packed = zlib.compress(numbers.tobytes(), 1)
    db.execute("INSERT INTO counted VALUES (?, ?, ?)", (checksum, layout, packed))


def _layout(db: Connection, places: bytes) -> int:
    """The id of some places, new or known."""
    digest = hashlib.sha256(places).hexdigest()
    row = db.execute("SELECT id FROM layout WHERE sha256 = ?", (digest,)).fetchone()
    if row:
        return int(row[0])
    cursor = db.execute(
        "INSERT INTO layout (sha256, places) VALUES (?, ?)", (digest, zlib.compress(places))
    )
    return cursor.lastrowid or 0


def of_file(db: Connection, checksum: str) -> tuple[Count, ...]:
    """The numbers of a kept file, in its own order, without percentages."""
    return tuple(
        Count(report, grade, row, column, _SEXES[sex], None if n == _MASKED else n)
        for _, _, places, numbers in _files(db, [checksum])
        for (report, grade, row, column, sex), n in zip(places, numbers, strict=True)
    )


def sums(db: Connection, checksums: Collection[str]) -> dict[Place, Sum]:
    """Every place of some files but those of classes: what is seen added up, and how many files
    masked it."""
    found: dict[Place, Sum] = {}
    for places, (totals, told, hid) in _added(db, checksums):
        for place, n, seen, masked in zip(places, totals, told, hid, strict=True):
            if is_of_class(place):
                continue
            if (known := found.get(place)) is None:
                found[place] = Sum(n, seen, masked)
            else:
                known.n, known.schools = known.n + n, known.schools + seen
                known.masked += masked
    return found


def _added(db: Connection, checksums: Collection[str]) -> Iterator[tuple[tuple[Place, ...], _Sums]]:
    """The files of each layout added up, place by place."""
    by_layout: dict[int, tuple[tuple[Place, ...], _Sums]] = {}
    for _, layout, places, numbers in _files(db, checksums):
        if layout not in by_layout:
            size = len(places)
            by_layout[layout] = places, ([0] * size, [0] * size, [0] * size)
        totals, told, hid = by_layout[layout][1]
        for at, n in enumerate(numbers):
            if n == _MASKED:
                hid[at] += 1
            else:
                totals[at] += n
                told[at] += 1
    yield from by_layout.values()


def hidden(db: Connection, checksums: Collection[str]) -> dict[Line, int]:
    """By report, grade and row, how many of some files masked a group of it, boys and girls
    together."""
    found: dict[Line, int] = {}
    for _, _, places, numbers in _files(db, checksums):
        lines = {
            places[at][:3]
            for at, n in enumerate(numbers)
            if n == _MASKED and places[at][4] == "total" and places[at][3] != INCOMPLETE
        }
        for line in lines:
            found[line] = found.get(line, 0) + 1
    return found


def cells(
    db: Connection, wanted: Collection[Place], checksums: Collection[str]
) -> dict[str, dict[Place, int | None]]:
    """By checksum what some files say in some places; a place that a file does not have is not
    there."""
    found: dict[str, dict[Place, int | None]] = {}
    where: dict[int, dict[Place, int]] = {}  # by layout
    for checksum, layout, places, numbers in _files(db, checksums):
        if layout not in where:
            where[layout] = {each: at for at, each in enumerate(places) if each in wanted}
        found[checksum] = {
            each: None if numbers[at] == _MASKED else numbers[at]
            for each, at in where[layout].items()
        }
    return found


def _files(
    db: Connection, checksums: Collection[str]
) -> Iterator[tuple[str, int, tuple[Place, ...], "array[int]"]]:
    """Some files with their layouts, its places, and the numbers."""
    layouts: dict[int, tuple[Place, ...]] = {}
    rows = db.execute(
        "SELECT sha256, layout, numbers FROM counted"
        " WHERE sha256 IN (SELECT value FROM json_each(?))",
        (json.dumps([*checksums]),),
    )
    for checksum, layout, packed in rows:
        if layout not in layouts:
            layouts[layout] = _places(db, layout)
        numbers = array("q")
        numbers.frombytes(zlib.decompress(packed))
        yield checksum, layout, layouts[layout], numbers


def _places(db: Connection, layout: int) -> tuple[Place, ...]:
    packed = db.execute("SELECT places FROM layout WHERE id = ?", (layout,)).fetchone()[0]
    return _unpacked(bytes(packed))


@lru_cache(maxsize=64)
def _unpacked(packed: bytes) -> tuple[Place, ...]:
    found = json.loads(zlib.decompress(packed))
    return tuple((report, grade, row, column, sex) for report, grade, row, column, sex in found)
