"""Report → PDF: A4 pages with head, blocks, signatures and page numbers."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import chain, repeat
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from reportlab.lib.pagesizes import A4, landscape

from careapp.files import new_file
from careapp.i18n import in_language
from careapp.progress import Progress, silent
from careapp.reports import (
    pdf_blocks,
    pdf_charts,
    pdf_columns,
    pdf_contents,
    pdf_frames,
    pdf_letters,
    pdf_photo_place,
    pdf_picture,
    pdf_pictures,
    pdf_prose,
    pdf_questions,
    pdf_signatures,
    pdf_table,
)
from careapp.reports.charts import Flow, HeatMap, Lines
from careapp.reports.model import (
    Blanks,
    Block,
    Chart,
    Contents,
    Cut,
    Facts,
    Fields,
    Note,
    Pictures,
    Prose,
    Questions,
    Report,
    Section,
    Signs,
    Table,
)
from careapp.reports.pdf_blocks import Paper, Piece
from careapp.reports.pdf_groups import groups, pages_of
from careapp.reports.pdf_pen import MUTED, Pen, wrapped
from careapp.reports.thai_pdf import ThaiCanvas

_FOOT = 9.0  # size of the foot's text
_SMALL_FOOT = 7.0  # where it takes more than two lines
_RUNNING = _FOOT * 1.6  # height of the line that says on a later page what it belongs to
_AIRS = (0.75, 0.5, 0.3)  # how close things may come to save a page
_FEW = 4  # pages of a section, of which one less is worth trying for
_one_at_a_time = Lock()  # reportlab's fonts belong to the document being made


def write(report: Report, path: Path, progress: Progress = silent) -> None:
    """Writes `report` as a PDF; `progress` counts its sections. CareError if it cannot be kept."""
    with new_file(path) as part, part.open("wb") as file:  # closed, whatever happens
        _draw(report, file, progress)


def drawn(report: Report, progress: Progress = silent) -> bytes:
    """The same PDF in memory alone, to be looked at: nothing of it comes near a disk."""
    kept = BytesIO()
    _draw(report, kept, progress)
    return kept.getvalue()


def _draw(report: Report, out: BinaryIO, progress: Progress) -> None:
    with _one_at_a_time:
        size = landscape(A4) if _is_wide(report) else A4
        canvas = ThaiCanvas(out, pagesize=size, pageCompression=1, lang=report.language)
        canvas.setTitle(report.sections[0].title if report.sections else report.name)
        done, total = 0, len(report.sections)
        pages = _Pages(canvas, size, report, lambda: progress(done, total))
        for done, section in enumerate(report.sections):
            pages.add(section, signed=report.sign_each or done + 1 == total)
        pages.number()
        canvas.save()
        progress(total, total)


def _is_wide(report: Report) -> bool:
    """Asked for, or needed by a table to be read."""
    width = pdf_frames.usual(A4).width
    return report.landscape or any(
        not pdf_columns.fits(block, width, report.thai_digits)
        for section in report.sections
        for block in section.blocks
        if isinstance(block, Table)
    )


def _without_spare(section: Section) -> Section:
    kept = (each for each in section.blocks if not (isinstance(each, Note) and each.spare))
    return replace(section, blocks=tuple(kept))


class _Pages:
    """Places pieces one under the other and turns the page where one does not fit."""

    def __init__(
        self,
        canvas: ThaiCanvas,
        size: tuple[float, float],
        report: Report,
        turned: Callable[[], None],
    ) -> None:
        self._canvas, self._pen = canvas, Pen(canvas, size[1])
        self._usual = self._frame = pdf_frames.usual(size)
        self._paper = Paper(self._frame.width, report.language, report.thai_digits)
        self._report, self._turned = report, turned
        self._page, self._y, self._fresh = 0, 0.0, True
        self._letter = 0  # the page of a letter that has begun
        self._footed: list[tuple[int, pdf_frames.Frame]] = []
        self._starts: list[int] = []  # the page that each section begins on
        self._listed = False  # whether any of them is named in a list of contents
        self._running = self._footer = ""

    def add(self, section: Section, *, signed: bool) -> None:
        """A section, from the top of a page on."""
        self._running, self._footer = "", section.footer or self._report.footer
        self._frame = pdf_frames.official() if section.letter else self._usual
        self._paper = replace(self._paper, width=self._frame.width, section=len(self._starts))
        self._letter = 1 if section.letter else 0
        self._turn()
        self._starts.append(self._page)
        self._listed |= any(isinstance(block, Contents) for block in section.blocks)
        if self._listed:
            pdf_contents.mark(self._canvas, self._paper.section, section.title)
        if not section.letter:
            parts = (section.title, *section.subtitles[1:], self._report.filters)
            self._running = " · ".join(filter(None, parts))
        for group in groups(self._fitted(section, signed=signed)):
            self._place(group)

    def _fitted(self, section: Section, *, signed: bool) -> list[Piece]:
        """The pieces of a section, closer together where that saves a page."""
        loose = list(self._pieces(section, self._paper, signed=signed))
        room = self._frame.bottom - self._frame.top
        pages = pages_of(loose, room, _RUNNING)
        closer = [replace(self._paper, air=air) for air in _AIRS] if 1 < pages <= _FEW else []
        for each in dict.fromkeys((section, _without_spare(section))):
            for paper in closer:
                pieces = list(self._pieces(each, paper, signed=signed))
                if pages_of(pieces, room, _RUNNING) < pages:
                    return pieces
        return loose

    def _pieces(self, section: Section, paper: Paper, *, signed: bool) -> Iterator[Piece]:
        beside = pdf_photo_place.beside(paper) if section.photo else paper
        if section.letter:
            yield from pdf_letters.pieces(section.letter, paper)
        else:
            if section.photo:
                yield from pdf_photo_place.place(section.photo, paper)
            yield from pdf_blocks.head(section, beside, self._report.filters)
        papers = chain([beside], repeat(paper))  # the first block stands beside a photo too
        blocks = zip(section.blocks, papers, strict=False)
        body = [piece for block, on in blocks for piece in _block(block, on)]
        signers = self._report.signers if signed else ()
        signatures = list(pdf_signatures.signatures(signers, paper))
        if body and signatures:  # nobody signs an empty page
            body[-1] = replace(body[-1], with_next=True)
        yield from body
        yield from signatures

    def _place(self, group: Sequence[Piece]) -> None:
        if not self._fits(sum(piece.before + piece.height for piece in group)):
            self._turn()
        for piece in group:
            if not self._fits(piece.before + piece.height):
                self._turn()
            if self._fresh and piece.repeat:
                self._draw(piece.repeat)
            self._draw(piece)

    def _fits(self, height: float) -> bool:
        return self._fresh or self._y + height <= self._frame.bottom

    def _draw(self, piece: Piece) -> None:
        self._y += 0 if self._fresh else piece.before
        piece.draw(self._pen, self._frame.left, self._y)
        self._y += piece.height
        self._fresh = False

    def _turn(self) -> None:
        """Begins a page, with its foot and, within a section, what the section is."""
        self._turned()
        if self._page:
            self._canvas.showPage()
        self._canvas.setPageSize(self._frame.size)
        self._pen = Pen(self._canvas, self._frame.size[1])
        self._page += 1
        self._y, self._fresh = self._frame.top, True
        if self._letter:
            pdf_letters.number_page(self._pen, self._frame, self._letter, self._paper)
            self._letter += 1
        else:
            self._foot()
        if self._running:
            lines = wrapped(self._paper.says(self._running), self._paper.width, _FOOT)
            for line in lines[:2]:
                self._pen.row(self._frame.left, self._y - 8, _RUNNING, line, _FOOT, colour=MUTED)
                self._y += _RUNNING

    def _foot(self) -> None:
        left, width, top = self._frame.left, self._frame.width, self._frame.bottom + 12
        self._pen.line(left, top, left + width, top)
        lines, size = _foot_lines(self._paper.says(self._footer), width - 90)
        for n, line in enumerate(lines):
            self._pen.row(left, top + 3 + n * size * 1.5, size * 1.6, line, size, colour=MUTED)
        self._canvas.doForm(f"page{self._page}")
        self._footed.append((self._page, self._frame))

    def number(self) -> None:
        """Ends the last page and says on every page which it is, of how many."""
        self._canvas.showPage()
        pattern = in_language(self._paper.language, "Paper", "Page {page} of {pages}")
        for page, frame in self._footed:
            self._canvas.beginForm(f"page{page}")
            self._pen = Pen(self._canvas, frame.size[1])
            text = self._paper.says(pattern.format(page=page, pages=self._page))
            top = frame.bottom + 15
            self._pen.row(frame.right, top, _FOOT * 1.6, text, _FOOT, colour=MUTED, align="right")
            self._canvas.endForm()
        if self._listed:
            pdf_contents.number(self._canvas, dict(enumerate(self._starts)), self._paper)


def _foot_lines(text: str, width: float) -> tuple[tuple[str, ...], float]:
    """Two lines, or three smaller ones where a source takes more, and their size."""
    lines = wrapped(text, width, _FOOT)
    if len(lines) <= 2:
        return lines, _FOOT
    lines = wrapped(text, width, _SMALL_FOOT)
    return (*lines[:2], f"{lines[2]} …") if len(lines) > 3 else lines, _SMALL_FOOT


def _block(block: Block, paper: Paper) -> Iterable[Piece]:
    match block:
        case Table():
            return pdf_table.pieces(block, paper)
        case Chart():
            return pdf_charts.chart(block, paper)
        case Lines() | Flow() | HeatMap():
            return pdf_picture.pieces(block, paper)
        case Facts():
            return pdf_blocks.facts(block, paper)
        case Fields():
            return pdf_blocks.fields(block, paper)
        case Note():
            return pdf_blocks.note(block, paper)
        case _:
            return _further(block, paper)


def _further(
    block: Questions | Blanks | Signs | Cut | Pictures | Contents | Prose, paper: Paper
) -> Iterable[Piece]:
    """What few papers have: photos, contents, and what is written on with a pen or cut off."""
    match block:
        case Pictures():
            return pdf_pictures.pictures(block, paper)
        case Contents():
            return pdf_contents.contents(block, paper)
        case Prose():
            return pdf_prose.pieces(block, paper)
        case Questions():
            return pdf_questions.questions(block, paper)
        case Blanks():
            return pdf_questions.blanks(block, paper)
        case Signs():
            return pdf_signatures.signatures(block.signers, paper)
        case Cut():
            return pdf_signatures.cut(block, paper)
