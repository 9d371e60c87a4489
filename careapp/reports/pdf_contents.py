"""A list of what a booklet holds, with the page on which each part begins."""

from collections.abc import Iterator, Mapping
from functools import partial

from careapp.reports.model import Contents
from careapp.reports.pdf_blocks import Paper, Piece
from careapp.reports.pdf_pen import LEADING, Pen, width_of, wrapped
from careapp.reports.thai_pdf import ThaiCanvas

_SIZE = 12.0
_LINE = _SIZE * LEADING
_NUMBER = 40.0  # room for a page's number, at the right
_GAP = 6.0


def contents(block: Contents, paper: Paper) -> Iterator[Piece]:
    """A line for each part; its page is not known yet, so that `number` writes it in the end."""
    steps = block.steps or range(1, len(block.titles) + 1)
    for n, (title, step) in enumerate(zip(block.titles, steps, strict=True), 1):
        words = wrapped(paper.says(f"{n}. {title}"), paper.width - 2 * _NUMBER, _SIZE)[0]
        form = mark_of(paper.section + step)
        draw = partial(_draw, words=words, form=form, width=paper.width)
        yield Piece(_LINE, draw, 6 * paper.air)


def mark(canvas: ThaiCanvas, section: int, title: str) -> None:
    """On the first page of a section: a reader's own list leads there, and so do links."""
    canvas.bookmarkPage(mark_of(section))
    canvas.addOutlineEntry(title, mark_of(section))


def number(canvas: ThaiCanvas, starts: Mapping[int, int], paper: Paper) -> None:
    """Says on which pages the sections begin; after the last page."""
    for section, page in starts.items():
        canvas.beginForm(mark_of(section), -_NUMBER, -_SIZE, 0, _LINE)
        Pen(canvas, 0).text(0, 0, paper.says(str(page)), _SIZE, align="right")
        canvas.endForm()


def mark_of(section: int) -> str:
    """The name of where a section begins, within a document."""
    return f"section{section}"


def _draw(pen: Pen, x: float, y: float, *, words: str, form: str, width: float) -> None:
    pen.row(x, y, _LINE, words, _SIZE)
    base = y + _LINE * 0.72
    pen.dots(x + width_of(words, _SIZE) + _GAP, base, x + width - _NUMBER + _GAP)
    pen.form(x + width, base, form)
    pen.link(x, y, width, _LINE, form)
