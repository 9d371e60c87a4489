"""Photos on paper: side by side, each with its name under it."""

from collections.abc import Iterator, Sequence
from functools import partial
from io import BytesIO

from reportlab.lib.utils import ImageReader

from careapp.reports.model import Pictures
from careapp.reports.pdf_blocks import Paper, Piece
from careapp.reports.pdf_pen import MUTED, Pen, wrapped

_GAP = 12.0
_NAME = 9.0
_LINE = _NAME * 1.6
_RATIO = 0.75  # height of a place to its width


def pictures(block: Pictures, paper: Paper) -> Iterator[Piece]:
    width = (paper.width - _GAP * (block.across - 1)) / block.across
    for at in range(0, len(block.photos), block.across):
        some = block.photos[at : at + block.across]
        draw = partial(_draw, photos=some, width=width, paper=paper)
        yield Piece(width * _RATIO + _LINE, draw, 10)


def _draw(
    pen: Pen, x: float, y: float, *, photos: Sequence[tuple[bytes, str]], width: float, paper: Paper
) -> None:
    for n, (photo, name) in enumerate(photos):
        left = x + n * (width + _GAP)
        high, wide = width * _RATIO, width
        image = ImageReader(BytesIO(photo))
        across, down = image.getSize()
        scale = min(wide / across, high / down)
        pen.picture(image, left + (wide - across * scale) / 2, y, across * scale, down * scale)
        line = wrapped(paper.says(name), width, _NAME)[0] if name else ""
        middle = left + width / 2
        pen.row(middle, y + high, _LINE, line, _NAME, colour=MUTED, align="centre")
