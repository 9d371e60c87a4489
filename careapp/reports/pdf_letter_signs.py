"""Who signs an official document: two side by side, and a box for each who has an opinion."""

from collections.abc import Iterator, Sequence
from functools import partial

from careapp.domain.letters import Letter
from careapp.domain.schools import Signer
from careapp.reports.letter_words import labels, opinion_words
from careapp.reports.pdf_blocks import Paper, Piece
from careapp.reports.pdf_fonts import BOLD
from careapp.reports.pdf_letter_text import BLACK, LINE, PITCH, SIZE, dots, write
from careapp.reports.pdf_pen import Pen, width_of, wrapped

AT = 0.66  # of the width: the middle of what stands under the text of a letter
_SMALL = SIZE - 2  # in the boxes
_SMALL_LINE = _SMALL * PITCH
_DOTS, _BESIDE = 130.0, 4.0
_APART, _INSIDE = 10.0, 8.0  # between two boxes, and within one
_TO_WRITE = 2  # lines of a box


def signatures(letter: Letter, paper: Paper) -> Iterator[Piece]:
    """Places to sign: two side by side, one alone right of the middle."""
    word = labels(letter.language)["signed"] if letter.is_memo else ""
    for at in range(0, len(letter.signers), 2):
        pair = letter.signers[at : at + 2]
        room = paper.width * (0.5 if len(pair) == 2 else 2 * (1 - AT)) - _APART
        under = [_under(signer, room, SIZE) for signer in pair]
        draw = partial(_sign, pair=pair, under=under, word=word, width=paper.width)
        height = LINE * (1 + max(map(len, under)))
        room_to_sign = LINE * (0.6 if letter.is_memo else 1.2) * paper.air
        yield Piece(height, draw, room_to_sign, with_next=at + 2 < len(letter.signers))


def opinions(letter: Letter, paper: Paper) -> Iterator[Piece]:
    """A box for each opinion, two side by side; the last of an odd number is as wide as the page.

    Empty places are left out before.
    """
    half = (paper.width - _APART) / 2
    for at in range(0, len(letter.opinions), 2):
        pair = letter.opinions[at : at + 2]
        width = half if len(pair) == 2 else paper.width
        heads = [
            wrapped(opinion_words(each, letter.language), width - 2 * _INSIDE, _SMALL, BOLD)
            for each in pair
        ]
        under = [_under(each, width - 2 * _INSIDE, _SMALL) for each in pair]
        lines = max(map(len, heads)) + _TO_WRITE + 1 + max(map(len, under))
        height = lines * _SMALL_LINE + _INSIDE
        word = labels(letter.language)["signed"]
        draw = partial(_boxes, heads=heads, under=under, word=word, width=width, height=height)
        yield Piece(height, draw, LINE * 0.5 if at == 0 else _APART)


def _under(signer: Signer, room: float, size: float) -> list[str]:
    """What stands under the place to sign: the name, or room for one, and the position."""
    name = f"({signer.name})" if signer.name else ""
    lines = list(wrapped(name, room, size, at_spaces=True)) if name else [""]
    if signer.position:
        lines += wrapped(signer.position, room, size, at_spaces=True)
    return lines


def _sign(
    pen: Pen,
    x: float,
    y: float,
    *,
    pair: Sequence[Signer],
    under: Sequence[Sequence[str]],
    word: str,
    width: float,
) -> None:
    for n, (signer, lines) in enumerate(zip(pair, under, strict=True)):
        middle = x + width * (n * 0.5 + 0.25 if len(pair) == 2 else AT)
        if word:
            column = width / 2 if len(pair) == 2 else 2 * width * (1 - AT)
            _dotted(pen, middle, y, (word, signer.label), column, SIZE)
        _stack(pen, middle, y + LINE, lines, SIZE)


def _boxes(
    pen: Pen,
    x: float,
    y: float,
    *,
    heads: Sequence[Sequence[str]],
    under: Sequence[Sequence[str]],
    word: str,
    width: float,
    height: float,
) -> None:
    for n, (head, lines) in enumerate(zip(heads, under, strict=True)):
        left = x + n * (width + _APART)
        _frame(pen, left, y, width, height)
        at = y + _INSIDE / 2
        for line in head:
            write(pen, left + _INSIDE, at, line, _SMALL, BOLD)
            at += _SMALL_LINE
        for _ in range(_TO_WRITE):
            dots(pen, left + _INSIDE, at, left + width - _INSIDE, _SMALL)
            at += _SMALL_LINE
        at = y + height - _INSIDE / 2 - _SMALL_LINE * (1 + max(map(len, under)))
        middle = left + width / 2
        _dotted(pen, middle, at, (word, ""), width, _SMALL)
        _stack(pen, middle, at + _SMALL_LINE, lines, _SMALL)


def _frame(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    right, bottom = x + width, y + height
    for start, end in (((x, y), (right, y)), ((right, y), (right, bottom)),
                       ((right, bottom), (x, bottom)), ((x, bottom), (x, y))):  # fmt: skip
        pen.line(*start, *end, BLACK, 0.6)


def _dotted(
    pen: Pen, middle: float, y: float, words: tuple[str, str], room: float, size: float
) -> None:
    """`ลงชื่อ ........ ผู้รายงาน`, the dots in the middle, no wider than there is `room`."""
    beside = max(width_of(each, size) for each in words) + 2 * _BESIDE
    half = min(_DOTS, room - 2 * beside) / 2
    write(pen, middle - half - _BESIDE, y, words[0], size, align="right")
    dots(pen, middle - half, y, middle + half, size)
    write(pen, middle + half + _BESIDE, y, words[1], size)


def _stack(pen: Pen, middle: float, y: float, lines: Sequence[str], size: float) -> None:
    """In the middle, one under the other; where a name is missing, brackets to write it into."""
    for n, line in enumerate(lines):
        top = y + n * size * PITCH
        if line:
            write(pen, middle, top, line, size, align="centre")
            continue
        half = _DOTS / 2
        write(pen, middle - half - width_of("(", size), top, "(", size)
        dots(pen, middle - half, top, middle + half, size)
        write(pen, middle + half, top, ")", size)
