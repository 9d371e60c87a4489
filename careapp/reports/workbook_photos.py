"""Photos in a sheet: made small, side by side, each with its name under it."""

from collections.abc import Iterator
from io import BytesIO
from itertools import accumulate, pairwise
from typing import Any

from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D

from careapp.reports.model import Pictures
from careapp.reports.workbook_cells import Look, Written
from careapp.reports.workbook_grid import Grid
from careapp.reports.workbook_rows import Line, Photo

_PIXELS = 640  # of the longer side in the file: as sharp as a printed sheet needs
_QUALITY = 80
_RATIO = 0.75  # height of a place to its width
_DIGIT, _SIDES, _POINT = 7, 5, 0.75  # pixels of a digit and of a column's sides; points of a pixel
_EMU = 9525  # units of a drawing in a pixel
_GAP = 6  # pixels around a photo
_HIGHEST = 400.0  # points: Excel takes no row higher than 409
_NAME_HIGH, _NEXT_LINE = 24.0, 20.0
_NAME = Look(tone="muted", align="center", wrap=True)


def photos(block: Pictures, shared: Grid) -> Iterator[Line]:
    """A row of photos, and a row of their names."""
    across = block.across if shared.columns % block.across == 0 else 2
    where = _places(across, shared)
    high = min(_HIGHEST, min(_pixels(shared, *each) for each in where) * _RATIO * _POINT)
    for at in range(0, len(block.photos), across):
        strip = list(zip(block.photos[at : at + across], where, strict=False))
        placed = tuple(Photo(photo, *place) for (photo, _), place in strip)
        yield Line((), high, part="kept", photos=placed)
        cells: list[Written] = []
        for (_, name), (first, last) in strip:
            cells += [(name, _NAME), *[(None, _NAME)] * (last - first)]
        merged = tuple((first, last, 1) for _, (first, last) in strip)
        rows = max(shared.rows(name, *place) for (_, name), place in strip)
        yield Line(cells, _NAME_HIGH + _NEXT_LINE * (rows - 1), merged)


def put(sheet: Any, row: int, photo: Photo, high: float, shared: Grid) -> None:
    """Puts a photo into a row `high` points high, in the middle of its columns. One that cannot be
    read leaves its place empty."""
    found = _small(photo.data)
    if found is None:
        return
    wide, tall = _pixels(shared, photo.first, photo.last), high / _POINT
    scale = min((wide - 2 * _GAP) / found.width, (tall - 2 * _GAP) / found.height)
    found.width, found.height = round(found.width * scale), round(found.height * scale)
    column, offset = photo.first, (wide - found.width) / 2
    while column < photo.last and offset >= (own := _pixels(shared, column, column)):
        column, offset = column + 1, offset - own
    above = _emu((tall - found.height) / 2)
    start = AnchorMarker(column - 1, _emu(offset), row - 1, above)
    size = XDRPositiveSize2D(_emu(found.width), _emu(found.height))
    found.anchor = OneCellAnchor(start, size)
    sheet.add_image(found)


def _small(data: bytes) -> Image | None:
    """A photo as a sheet keeps it; all of a file stand in memory until it is written."""
    from PIL import Image as Pillow  # loaded when the first photo is put into a sheet

    kept = BytesIO()
    try:
        with Pillow.open(BytesIO(data)) as photo:
            photo.draft("RGB", (_PIXELS, _PIXELS))  # read small at once
            photo.thumbnail((_PIXELS, _PIXELS))
            photo.convert("RGB").save(kept, "JPEG", quality=_QUALITY)
    except (OSError, ValueError, SyntaxError, Pillow.DecompressionBombError):
        return None
    kept.seek(0)
    return Image(kept)


def _places(across: int, shared: Grid) -> list[tuple[int, int]]:
    """The first and last column of each place; as wide as one another as columns allow."""
    whole = [*accumulate(shared.widths)]
    ends = [0]
    for n in range(1, across + 1):
        aim = whole[-1] * n / across
        ends.append(min(range(1, len(whole) + 1), key=lambda c: abs(whole[c - 1] - aim)))
    return [(before + 1, max(end, before + 1)) for before, end in pairwise(ends)]


def _pixels(shared: Grid, first: int, last: int) -> int:
    return round(shared.width(first, last) * _DIGIT) + _SIDES * (last - first + 1)


def _emu(pixels: float) -> int:
    return round(pixels * _EMU)
