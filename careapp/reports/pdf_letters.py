"""An official document on paper: the head of a memo or a letter, its paragraphs, its reply slip.

The measures are those of `resources/letters/layout.toml`; no line is drawn between head and body.
"""

from collections.abc import Iterator
from functools import partial
from io import BytesIO

from reportlab.lib.utils import ImageReader

from careapp.domain.letters import TICK, Letter, measures, numbered
from careapp.domain.thai import thai_digits
from careapp.reports import pdf_signatures
from careapp.reports.letter_words import labels
from careapp.reports.model import Cut
from careapp.reports.pdf_blocks import Paper, Piece
from careapp.reports.pdf_fonts import BOLD
from careapp.reports.pdf_frames import CM, Frame
from careapp.reports.pdf_letter_signs import AT, opinions, signatures
from careapp.reports.pdf_letter_text import (
    BLACK,
    GAP,
    HEAD,
    LABEL,
    LINE,
    OVER,
    PITCH,
    SIZE,
    hanging,
    leader,
    led,
    paragraph,
    write,
    written,
)
from careapp.reports.pdf_pen import Align, Pen, width_of, wrapped

_SLIP = SIZE - 2
_SLIP_LINE = _SLIP * PITCH
_WIDEST = 1.4  # of an emblem, to its height
_PAGE_NUMBER = 1.2 * CM  # above the text


def pieces(letter: Letter, paper: Paper) -> Iterator[Piece]:
    """A document from its emblem to its reply slip."""
    yield from _memo_head(letter, paper) if letter.is_memo else _letter_head(letter, paper)
    yield from _addressed(letter, paper)
    between = GAP * paper.air
    for n, text in enumerate(letter.body):
        last = n + 1 == len(letter.body) and not letter.closing
        yield from paragraph(text, paper.width, between, last=last)
    for text in letter.closing:
        yield from paragraph(text, paper.width, between, last=True)
    if letter.farewell:
        yield _line(letter.farewell, paper.width * AT, "centre", 2 * GAP, with_next=True)
    yield from signatures(letter, paper)
    yield from opinions(letter, paper)
    for n, text in enumerate(letter.contact):
        before = 0 if n else LINE * paper.air
        yield _line(text, 0, "left", before, with_next=n + 1 < len(letter.contact))
    yield from _slip(letter, paper)


def number_page(pen: Pen, frame: Frame, page: int, paper: Paper) -> None:
    """The number of a later page, over its text: `- ๒ -`."""
    if page > 1:
        middle, number = (frame.left + frame.right) / 2, str(page)
        shown = thai_digits(number) if paper.thai_digits else number
        write(pen, middle, frame.top - _PAGE_NUMBER - LINE / 2, f"- {shown} -", align="centre")


def _memo_head(letter: Letter, paper: Paper) -> Iterator[Piece]:
    tall, width = measures()["emblem_memo"].value * CM, paper.width

    def head(pen: Pen, x: float, y: float) -> None:
        _emblem(pen, letter, x, y, tall, "left")
        title = labels(letter.language)["memo"]
        pen.row(x + width / 2, y, tall, title, HEAD, BOLD, BLACK, "centre")

    def numbers(pen: Pen, x: float, y: float) -> None:
        at = x
        for label, text, to_x in (
            (labels(letter.language)["number"], letter.number, half),
            (labels(letter.language)["day"], letter.day, width),
        ):
            pen.row(at, y, LINE, label, LABEL, BOLD, BLACK)
            led(pen, at + width_of(label, LABEL, BOLD) + GAP, y, text, x + to_x - GAP / 2)
            at = x + to_x

    half = width / 2
    yield Piece(max(tall, HEAD * 1.2), head, with_next=True)
    office = labels(letter.language)["office"]
    yield from leader(office, " ".join(letter.office), width)
    yield Piece(LINE, numbers, OVER, with_next=True)
    subject = labels(letter.language)["subject"]
    yield from leader(subject, letter.subject, width, OVER)


def _letter_head(letter: Letter, paper: Paper) -> Iterator[Piece]:
    """The number at the left and the sender at the right begin at the emblem's feet."""
    tall, width = measures()["emblem_letter"].value * CM, paper.width
    room = (width - tall) / 2 - GAP
    office = [line for each in letter.office for line in wrapped(each, room, SIZE)] or [""]
    left = width - max(width_of(each, SIZE) for each in office)

    def head(pen: Pen, x: float, y: float) -> None:
        _emblem(pen, letter, x + width / 2, y, tall, "centre")
        top, label = y + tall - LINE, labels(letter.language)["number"]
        write(pen, x, top, label)
        at = x + width_of(label, SIZE) + GAP
        if letter.number:
            write(pen, at, top, letter.number)
        else:
            led(pen, at, top, "", x + room)
        for n, line in enumerate(office):
            write(pen, x + left, top + n * LINE, line)

    yield Piece(tall + (len(office) - 1) * LINE, head, with_next=True)
    yield _line(letter.day or "." * 40, width / 2, "left", GAP, with_next=True, to_x=width * 0.85)
    subject = labels(letter.language)["subject"]
    yield from hanging(subject, (letter.subject,), width, GAP)


def _emblem(pen: Pen, letter: Letter, x: float, y: float, tall: float, align: Align) -> None:
    """The school's own picture, as tall as it has to be; without one its place stays empty."""
    if not letter.emblem:
        return
    image = ImageReader(BytesIO(letter.emblem))
    across, down = image.getSize()
    scale = min(tall / down, tall * _WIDEST / across)
    width, height = across * scale, down * scale
    left = x - width / 2 if align == "centre" else x
    pen.picture(image, left, y + tall - height, width, height)


def _addressed(letter: Letter, paper: Paper) -> Iterator[Piece]:
    """To whom, what it refers to, and what goes along; what there is none of is left out."""
    to = labels(letter.language)["to"]
    yield from hanging(to, (letter.to,), paper.width, GAP)
    if letter.reference:
        words = labels(letter.language)["reference"]
        yield from hanging(words, (letter.reference,), paper.width, GAP)
    if letter.enclosures:
        words = labels(letter.language)["enclosures"]
        texts = numbered(letter.enclosures, thai_digits=paper.thai_digits)
        yield from hanging(words, texts, paper.width, GAP)


def _line(
    text: str, at: float, align: Align, before: float, *, with_next: bool, to_x: float = 0
) -> Piece:
    def draw(pen: Pen, x: float, y: float) -> None:
        if to_x:
            written(pen, x + at, y, text, x + to_x)
        else:
            write(pen, x + at, y, text, align=align)

    return Piece(LINE, draw, before, with_next=with_next)


def _slip(letter: Letter, paper: Paper) -> Iterator[Piece]:
    """What is cut off and sent back, on one page; of a memo it is filled in on the memo itself."""
    if not letter.slip:
        return
    words = labels(letter.language)["cut"]
    yield from pdf_signatures.cut(Cut("" if letter.is_memo else words), paper)
    head, *rest = letter.slip
    yield Piece(_SLIP_LINE, partial(_slip_line, text=head, width=paper.width, head=True),
                with_next=True)  # fmt: skip
    lines = [line for text in rest for line in wrapped(text, paper.width - _indent(text), _SLIP)]
    for n, line in enumerate(lines):
        draw = partial(_slip_line, text=line, width=paper.width, head=False)
        yield Piece(_SLIP_LINE, draw, with_next=n + 1 < len(lines))


def _slip_line(pen: Pen, x: float, y: float, *, text: str, width: float, head: bool) -> None:
    if head:
        write(pen, x + width / 2, y, text, _SLIP, BOLD, "centre")
    else:
        written(pen, x + _indent(text), y, text, x + width, _SLIP)


def _indent(text: str) -> float:
    return 3 * GAP if text.startswith(TICK) else 0
