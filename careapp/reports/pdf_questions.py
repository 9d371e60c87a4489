"""What is filled in by hand: questions with boxes to tick, and lines to write on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from careapp.reports.model import Asked, Blanks, Questions, Ticks
from careapp.reports.pdf_blocks import SIZE, Paper, Piece, block_title
from careapp.reports.pdf_fonts import BOLD
from careapp.reports.pdf_pen import INK, LEADING, MUTED, Pen, width_of, wrapped

_BOX = 8.5  # a box to tick
_AFTER_BOX = 4.0
_BETWEEN = 16.0  # answers side by side
_INDENT = 14.0
_LINE = SIZE * LEADING
_WRITING = 24.0  # height of a line to write on
_ANSWERS_AT = 0.42  # of the width: where answers begin that stand beside their question
_SMALL = 9.5


def questions(block: Questions, paper: Paper) -> Iterator[Piece]:
    """The title of a section, and its questions one under the other."""
    if block.title:
        yield from block_title(block.title, paper, before=12)
    if block.hint:
        yield from _words(block.hint, paper.width, paper, muted=True, with_next=True)
    for each in block.questions:
        yield from _ticks(each, paper) if isinstance(each, Ticks) else _asked(each, paper)


def _words(
    text: str, width: float, paper: Paper, *, x: float = 0, muted: bool, with_next: bool
) -> Iterator[Piece]:
    size = _SMALL if muted else SIZE
    lines = wrapped(paper.says(text), width, size)
    for n, line in enumerate(lines):
        draw = partial(_text, x=x, text=line, size=size, muted=muted)
        before = 0 if muted or n else 4 * paper.air
        yield Piece(size * LEADING, draw, before, with_next=with_next or n + 1 < len(lines))


def _text(
    pen: Pen, left: float, y: float, *, x: float, text: str, size: float, muted: bool
) -> None:
    pen.row(left + x, y, size * LEADING, text, size, colour=MUTED if muted else INK)


@dataclass(frozen=True, slots=True)
class _Ticked:
    """A box with its words, `x` from the left and `line` lines down."""

    x: float
    line: int
    words: tuple[str, ...]


def _ticks(block: Ticks, paper: Paper) -> Iterator[Piece]:
    """Boxes with their words in two columns, read downwards."""
    if block.title:
        draw = partial(_level, text=paper.says(block.title))
        yield Piece(_LINE, draw, 3 * paper.air, with_next=True)
    half = (paper.width - _BETWEEN) / 2
    room = half - _BOX - _AFTER_BOX
    cells = [wrapped(paper.says(words), room, SIZE) for words in block.words]
    rows = -(-len(cells) // 2)
    for n in range(rows):
        pair = [_Ticked(0, 0, cells[n])]
        if n + rows < len(cells):
            pair.append(_Ticked(half + _BETWEEN, 0, cells[n + rows]))
        height = max(len(each.words) for each in pair) * _LINE + 1.5 * paper.air
        yield Piece(height, partial(_draw_ticked, those=pair), with_next=n + 1 == rows - 1)


def _level(pen: Pen, x: float, y: float, *, text: str) -> None:
    pen.row(x, y, _LINE, text, SIZE, BOLD, MUTED)


def _draw_ticked(pen: Pen, x: float, y: float, *, those: Sequence[_Ticked]) -> None:
    for each in those:
        top = y + each.line * _LINE
        _box(pen, x + each.x, top)
        for n, line in enumerate(each.words):
            pen.row(x + each.x + _BOX + _AFTER_BOX, top + n * _LINE, _LINE, line, SIZE)


def _box(pen: Pen, x: float, y: float) -> None:
    top = y + (_LINE - _BOX) / 2 + 0.5
    right, bottom = x + _BOX, top + _BOX
    for ends in (
        (x, top, right, top),
        (right, top, right, bottom),
        (right, bottom, x, bottom),
        (x, bottom, x, top),
    ):
        pen.line(*ends, colour=MUTED, weight=0.8)


def _asked(asked: Asked, paper: Paper) -> Iterator[Piece]:
    x = _INDENT if asked.indented else 0.0
    width = paper.width - x
    if asked.choices:
        yield from _chosen(asked, paper, x, width)
    elif asked.lines or asked.short:
        yield from _written(asked, paper, x, width)
    else:
        yield from _words(asked.words, width, paper, x=x, muted=True, with_next=False)
    if asked.hint:
        yield from _words(asked.hint, width, paper, x=x, muted=True, with_next=False)


def _chosen(asked: Asked, paper: Paper, x: float, width: float) -> Iterator[Piece]:
    """The answers stand beside a question if they fit there, else below it."""
    words = [paper.says(each) for each in asked.choices]
    at = width * _ANSWERS_AT
    beside = _placed(words, width - at)
    if beside[-1].line == 0 and len(beside[0].words) == 1:
        question = wrapped(paper.says(asked.words), at - 10, SIZE)
        height = len(question) * _LINE + 3 * paper.air
        draw = partial(_draw_chosen, x=x, question=question, at=at, those=beside)
        yield Piece(height, draw, 2 * paper.air)
        return
    yield from _words(asked.words, width, paper, x=x, muted=False, with_next=True)
    below = _placed(words, width - _INDENT)
    for line in range(below[-1].line + 1):
        row = [_Ticked(each.x, 0, each.words) for each in below if each.line == line]
        height = max(len(each.words) for each in row) * _LINE + 1.5 * paper.air
        draw = partial(_draw_chosen, x=x, question=(), at=_INDENT, those=row)
        yield Piece(height, draw, with_next=line < below[-1].line)


def _placed(words: Sequence[str], width: float) -> list[_Ticked]:
    """Answers side by side, as many to a line as there is room for."""
    placed: list[_Ticked] = []
    x, line = 0.0, 0
    for each in words:
        wide = _BOX + _AFTER_BOX + width_of(each, SIZE)
        if x and x + wide > width:
            x, line = 0.0, line + 1
        placed.append(_Ticked(x, line, wrapped(each, width - _BOX - _AFTER_BOX, SIZE)))
        x += wide + _BETWEEN
    return placed


def _draw_chosen(
    pen: Pen,
    left: float,
    y: float,
    *,
    x: float,
    question: Sequence[str],
    at: float,
    those: Sequence[_Ticked],
) -> None:
    for n, line in enumerate(question):
        pen.row(left + x, y + n * _LINE, _LINE, line, SIZE)
    _draw_ticked(pen, left + x + at, y, those=those)


def _written(asked: Asked, paper: Paper, x: float, width: float) -> Iterator[Piece]:
    """A question with a line to write on behind it, and more below."""
    short = asked.short * paper.width
    room = max(short, 60.0 if asked.lines == 1 else 0.0)
    question = wrapped(paper.says(asked.words), width - room - 6, SIZE)
    for n, line in enumerate(question):
        last = n + 1 == len(question)
        end = x + width_of(line, SIZE) + 6 + short if short else x + width
        draw = partial(_draw_written, x=x, text=line, end=end if last else 0.0)
        yield Piece(_WRITING if last else _LINE, draw, with_next=not last or asked.lines > 1)
    for n in range(1, asked.lines):
        draw = partial(_draw_written, x=x, text="", end=x + width)
        yield Piece(_WRITING, draw, with_next=n + 1 < asked.lines)


def _draw_written(pen: Pen, left: float, y: float, *, x: float, text: str, end: float) -> None:
    if not end:
        pen.row(left + x, y, _LINE, text, SIZE)
        return
    pen.row(left + x, y + _WRITING - _LINE, _LINE, text, SIZE)
    start = x + (width_of(text, SIZE) + 6 if text else 0)
    pen.dots(left + start, y + _WRITING - 4, left + end)


def blanks(block: Blanks, paper: Paper) -> Iterator[Piece]:
    """Names with room to write behind them, on one line; what is known stands there."""
    fixed = sum(width_of(paper.says(label), SIZE) + 6 for label, _, _ in block.parts)
    gaps = 12.0 * (len(block.parts) - 1)
    room = (paper.width - fixed - gaps) / sum(share for _, _, share in block.parts)

    def draw(pen: Pen, x: float, y: float) -> None:
        top = y + _WRITING - _LINE
        for label, value, share in block.parts:
            pen.row(x, top, _LINE, paper.says(label), SIZE, colour=MUTED)
            x += width_of(paper.says(label), SIZE) + 6
            pen.dots(x, y + _WRITING - 4, x + room * share)
            if value:
                pen.row(x + 4, top - 2, _LINE, paper.says(value), SIZE, BOLD)
            x += room * share + 12

    before = (16 if block.apart else 6) * paper.air
    yield Piece(_WRITING, draw, before, with_next=not block.apart)
