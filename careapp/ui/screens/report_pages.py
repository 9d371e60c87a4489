"""A finished paper in memory: drawn as a PDF, its pages as pictures. For the rendering lane alone.

Nothing here touches a disk: a paper names children, and a file would hold them in the clear.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QImage

from careapp.progress import Progress, silent
from careapp.reports.model import Report

POINTS = 72  # to the inch: what a page is measured in


@dataclass(frozen=True, slots=True)
class Paper:
    """A report as it is printed; `sizes` are width and height of each page, in points."""

    report: Report
    pdf: bytes
    sizes: tuple[tuple[float, float], ...]


def draw(report: Report, progress: Progress = silent) -> Paper:
    """The report on paper; `progress` counts what starts on a page of its own."""
    # reportlab is loaded when the first paper is drawn, not when the screen opens
    from careapp.reports import document

    return laid(report, document.drawn(report, progress))


def laid(report: Report, pdf: bytes) -> Paper:
    """A report whose pages are drawn already."""
    with _opened(pdf) as pages:
        sizes = tuple(pages.get_page_size(n) for n in range(len(pages)))
    return Paper(report, pdf, sizes)


def picture(paper: Paper, page: int, scale: float) -> QImage:
    """A page, counted from 0, with `scale` pixels a point."""
    with _opened(paper.pdf) as pages, closing(pages[page]) as opened:
        drawn = opened.render(scale=scale, prefer_bgrx=True, rev_byteorder=False)
        with closing(drawn):
            size = (drawn.width, drawn.height, drawn.stride)
            return QImage(bytes(drawn.buffer), *size, QImage.Format.Format_RGB32).copy()


def chosen(paper: Paper, first: int, last: int) -> Sequence[int]:
    """The pages from `first` to `last` as people count them; 0 and 0 are all."""
    count = len(paper.sizes)
    return range(max(first, 1) - 1, min(last or count, count))


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    """pdfium belongs to one thread: a document is opened, used and closed within one task."""
    import pypdfium2  # loaded with the first page that is shown

    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()
