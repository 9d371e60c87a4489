"""A page of the guide on paper: words of several faces in one line, lists, pictures, tables."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, pairwise

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader

from careapp.domain import thai_lines
from careapp.guide.blocks import Block, Code, Grid, Heading, Picture, Span, Words, plain
from careapp.reports import pdf_contents
from careapp.reports.pdf_blocks import SIZE, Paper, Piece
from careapp.reports.pdf_fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from careapp.reports.pdf_pen import INK, LEADING, MUTED, PALE, Pen, width_of, wrapped
from careapp.reports.prose import Prose

_INDENT = 17.0  # of an item of a list
_QUOTE = 12.0
_CELL = 5.0
_HEADS = {1: 14.0, 2: 13.0, 3: 11.5}
_LINK = HexColor("#2457c5")
_FACES = {(0, 0): REGULAR, (1, 0): BOLD, (0, 1): ITALIC, (1, 1): BOLD_ITALIC}
_HIGHEST = 300.0  # of a picture: two of them and some words have room on a page


@dataclass(frozen=True, slots=True)
class _Bit:
    """Words of one look within a line; `leads` names a mark in the document, or is empty."""

    text: str
    face: str
    colour: Color
    leads: str = ""


_Line = tuple[_Bit, ...]


def pieces(block: Prose, paper: Paper) -> Iterator[Piece]:
    """All blocks of the page, one under the other."""
    for each in block.blocks:
        yield from _pieces(each, block, paper)


def _pieces(block: Block, prose: Prose, paper: Paper) -> Iterator[Piece]:
    match block:
        case Heading():
            yield from _heading(block, paper)
        case Words():
            yield from _words(block, prose, paper)
        case Picture():
            yield _picture(block, prose, paper)
        case Grid():
            yield from _grid(block, prose, paper)
        case Code():
            yield from _code(block, paper)


def _heading(block: Heading, paper: Paper) -> Iterator[Piece]:
    size = _HEADS.get(block.level, SIZE)
    for n, line in enumerate(wrapped(paper.says(plain(block.spans)), paper.width, size, BOLD)):
        draw = partial(_draw, line=(_Bit(line, BOLD, INK),), size=size)
        yield Piece(size * LEADING, draw, 0 if n else 12 * paper.air, with_next=True)


def _words(block: Words, prose: Prose, paper: Paper) -> Iterator[Piece]:
    left = block.depth * _INDENT + (_QUOTE if block.quoted else 0)
    lines = _lines(_bits(block.spans, prose, paper), paper.width - left - block.quoted * _QUOTE)
    for n, line in enumerate(lines):
        mark = block.mark if n == 0 else ""
        draw = partial(_draw, line=line, size=SIZE, left=left, mark=paper.says(mark))
        if block.quoted:
            draw = partial(_quoted, within=draw, width=paper.width)
        before = (3 if block.depth else 7) * paper.air if n == 0 else 0
        keep = n == 0 < len(lines) - 1 or n == len(lines) - 2 > 0  # no line of its own
        yield Piece(SIZE * LEADING, draw, before, with_next=keep)


def _code(block: Code, paper: Paper) -> Iterator[Piece]:
    left = block.depth * _INDENT + _QUOTE
    for n, line in enumerate(wrapped(block.text, paper.width - left, SIZE)):
        draw = partial(_draw, line=(_Bit(line, REGULAR, MUTED),), size=SIZE, left=left)
        yield Piece(SIZE * LEADING, draw, 0 if n else 6)


def _picture(block: Picture, prose: Prose, paper: Paper) -> Piece:
    left = block.depth * _INDENT
    image = ImageReader(str(prose.folder / block.file))
    across, down = image.getSize()
    room = paper.width - left
    scale = min(room / across, _HIGHEST / down)
    size = (across * scale, down * scale)

    def draw(pen: Pen, x: float, y: float) -> None:
        at = x + left
        pen.picture(image, at, y, *size)
        edges = ((at, y), (at + size[0], y), (at + size[0], y + size[1]), (at, y + size[1]))
        for one, other in pairwise((*edges, edges[0])):
            pen.line(*one, *other)

    return Piece(size[1], draw, 8 * paper.air)


def _grid(block: Grid, prose: Prose, paper: Paper) -> Iterator[Piece]:
    widths = _columns(block, paper)
    rows = [[_bits(cell, prose, paper) for cell in row] for row in block.rows]
    heads = [_bits(cell, prose, paper, BOLD) for cell in block.heads]
    head = _row(heads, widths, PALE)
    yield Piece(head.height, head.draw, 8 * paper.air, with_next=True)
    for row in rows:
        made = _row(row, widths)
        yield Piece(made.height, made.draw, repeat=head)


def _columns(block: Grid, paper: Paper) -> list[float]:
    """As wide as what stands in them asks for; the widest give way where that is too much."""
    columns = zip(block.heads, *block.rows, strict=True)
    asked = [max(width_of(plain(cell), SIZE, BOLD) for cell in column) for column in columns]
    room = paper.width - 2 * _CELL * len(asked)
    if sum(asked) > room:
        share = room / len(asked)
        spare = room - sum(min(each, share) for each in asked)
        long = sum(max(each - share, 0) for each in asked)
        asked = [min(each, share) + max(each - share, 0) / long * spare for each in asked]
    return [each + 2 * _CELL for each in asked]


def _row(
    cells: Sequence[Sequence[_Bit]], widths: Sequence[float], ground: Color | None = None
) -> Piece:
    stacks = [_lines(cell, width - 2 * _CELL) for cell, width in zip(cells, widths, strict=True)]
    height = max(len(stack) for stack in stacks) * SIZE * LEADING + _CELL

    def draw(pen: Pen, x: float, y: float) -> None:
        if ground is not None:
            pen.box(x, y, sum(widths), height, ground)
        at = x
        for stack, width in zip(stacks, widths, strict=True):
            for n, line in enumerate(stack):
                _draw(pen, at + _CELL, y + _CELL / 2 + n * SIZE * LEADING, line=line, size=SIZE)
            at += width
        pen.line(x, y + height, x + sum(widths), y + height)

    return Piece(height, draw)


def _bits(
    spans: Iterable[Span], prose: Prose, paper: Paper, face: str = REGULAR
) -> tuple[_Bit, ...]:
    return tuple(_bit(each, prose, paper, face) for each in spans)


def _bit(span: Span, prose: Prose, paper: Paper, face: str) -> _Bit:
    own = face if face == BOLD else _FACES[span.strong or span.code, span.slanted]
    section = dict(prose.leads).get(span.link.partition("#")[0])
    if section is None:
        return _Bit(paper.says(span.text), own, INK)
    return _Bit(paper.says(span.text), own, _LINK, pdf_contents.mark_of(section))


def _lines(bits: Sequence[_Bit], width: float) -> list[_Line]:
    """As `wrapped`, over words of several looks."""
    lines: list[_Line] = []
    line: list[_Bit] = []
    for word in _parts(bits):
        if line and (line[-1].text.endswith("\n") or _width([*line, *word]) > width + 0.01):
            lines.append(_joined(line))
            line = []
        line += word
    return [*lines, _joined(line)]


def _parts(bits: Sequence[_Bit]) -> Iterator[list[_Bit]]:
    """What no line may break, each part with its looks."""
    text = "".join(bit.text for bit in bits)
    spaces, joints = thai_lines.breaks(text)
    ends = [at for at, c in enumerate(text, 1) if c == "\n"]
    cuts = sorted({0, *spaces, *joints, *ends, len(text)})
    letters = [bit for bit in bits for _ in bit.text]
    for start, end in pairwise(cuts):
        looks = groupby(range(start, end), key=lambda at: id(letters[at]))
        runs = [[*run] for _, run in looks]
        yield [_cut(letters[run[0]], text[run[0] : run[-1] + 1]) for run in runs]


def _cut(bit: _Bit, text: str) -> _Bit:
    return _Bit(text, bit.face, bit.colour, bit.leads)


def _width(bits: Sequence[_Bit]) -> float:
    *before, last = bits
    ended = width_of(last.text.rstrip(), SIZE, last.face)
    return sum(width_of(each.text, SIZE, each.face) for each in before) + ended


def _joined(bits: Iterable[_Bit]) -> _Line:
    """Neighbours of one look as one; the end of a line needs no space."""
    alike = groupby(bits, key=lambda bit: (bit.face, bit.colour, bit.leads))
    made = [_Bit("".join(bit.text for bit in run), *look) for look, run in alike]
    if made:
        made[-1] = _cut(made[-1], made[-1].text.rstrip())
    return tuple(made)


def _draw(
    pen: Pen, x: float, y: float, *, line: _Line, size: float, left: float = 0, mark: str = ""
) -> None:
    high, at = size * LEADING, x + left
    if mark:
        pen.row(at - _INDENT + 2, y, high, mark, size)
    for bit in line:
        pen.row(at, y, high, bit.text, size, bit.face, bit.colour)
        wide = width_of(bit.text, size, bit.face)
        if bit.leads:
            pen.link(at, y, wide, high, bit.leads)
        at += wide


def _quoted(
    pen: Pen, x: float, y: float, *, within: Callable[[Pen, float, float], None], width: float
) -> None:
    """A line of what is set off: on a pale ground, with a bar at its side."""
    pen.box(x, y, width, SIZE * LEADING, PALE)
    pen.box(x, y, 2.5, SIZE * LEADING, _LINK)
    within(pen, x, y)
