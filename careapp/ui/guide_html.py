"""A page of the guide as Qt's HTML, in the window's colours and with joints between Thai words."""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from itertools import groupby

from careapp.guide.blocks import Block, Code, Grid, Heading, Picture, Span, Words
from careapp.ui import labels, theme

Place = tuple[str, int, int]  # the address of a picture, its width and height in pixels
INDENT = 24  # of an item of a list, in pixels of the usual text
_HEADS = {1: 22, 2: 18, 3: 16}


def style() -> str:
    """The rules that the pages are dressed with."""
    t, px = theme.palette(), theme.px
    heads = "\n".join(
        f"h{level} {{ font-size: {px(size)}px; font-weight: 700; margin: {px(14)}px 0 0 0; }}"
        for level, size in _HEADS.items()
    )
    return f"""{heads}
h1 {{ margin-top: 0; }}
p {{ margin: {px(6)}px 0 0 0; }}
a {{ color: {t.accent}; text-decoration: none; }}
th {{ background: {t.hover}; text-align: left; }}
.code {{ background: {t.hover}; font-weight: 700; }}
.chapter {{ color: {t.muted}; margin: 0; }}
"""


def html(blocks: Iterable[Block], place_of: Callable[[Picture], Place]) -> str:
    """`place_of` says where a picture is, and how large it is shown."""
    runs = groupby(blocks, key=lambda each: isinstance(each, Words) and each.quoted)
    made = []
    for quoted, run in runs:
        parts = "".join(_block(each, place_of) for each in run)
        made.append(_quote(parts) if quoted else parts)
    return "".join(made)


def head(title: str, chapter: str) -> str:
    """What stands above the blocks of a page."""
    return f'<p class="chapter">{_says(chapter)}</p><h1>{_says(title)}</h1>'


def _block(block: Block, place_of: Callable[[Picture], Place]) -> str:
    match block:
        case Heading():
            level = min(block.level, max(_HEADS))
            return (
                f'<h{level}><a name="{escape(block.anchor)}"></a>{_spans(block.spans)}</h{level}>'
            )
        case Words():
            return _words(block)
        case Picture():
            address, wide, high = place_of(block)
            source = f'src="{escape(address)}" width="{wide}" height="{high}"'
            return f'<p style="margin-left: {_left(block.depth)}px"><img {source}></p>'
        case Grid():
            return _grid(block)
        case Code():
            lines = escape(block.text).replace("\n", "<br>")
            return f'<p class="code" style="margin-left: {_left(block.depth)}px">{lines}</p>'


def _left(depth: int) -> int:
    return theme.px(INDENT) * depth


def _words(block: Words) -> str:
    said = _spans(block.spans)
    if not block.mark:
        return f'<p style="margin-left: {_left(block.depth)}px">{said}</p>'
    # A table: the lines of an item begin below one another, and its mark stands before them.
    place = f'style="margin-left: {_left(block.depth - 1)}px; margin-top: {theme.px(4)}px"'
    mark = f'<td width="{theme.px(INDENT)}">{escape(block.mark)}</td>'
    return f'<table {_BARE} {place}><tr>{mark}<td width="100%">{said}</td></tr></table>'


_BARE = 'width="100%" cellspacing="0" cellpadding="0"'


def _quote(inside: str) -> str:
    t, px = theme.palette(), theme.px
    bar = f'<td width="{px(4)}" bgcolor="{t.accent}"></td>'
    cell = f'<td bgcolor="{t.accent_soft}" style="padding: 0 {px(12)}px {px(6)}px {px(12)}px">'
    place = f'style="margin-top: {px(10)}px; margin-bottom: {px(4)}px"'
    return f"<table {_BARE} {place}><tr>{bar}{cell}{inside}</td></tr></table>"


def _grid(block: Grid) -> str:
    line = f"border-bottom: 1px solid {theme.palette().line}"
    cell = (
        f'style="{line}; padding: {theme.px(3)}px {theme.px(12)}px {theme.px(3)}px {theme.px(6)}px"'
    )

    def row(cells: Sequence[Sequence[Span]], tag: str) -> str:
        return "".join(f"<{tag} {cell}>{_spans(each)}</{tag}>" for each in cells)

    rows = [row(block.heads, "th"), *(row(each, "td") for each in block.rows)]
    place = f'cellspacing="0" style="margin-top: {theme.px(10)}px; border-collapse: collapse"'
    return f"<table {place}>{''.join(f'<tr>{each}</tr>' for each in rows)}</table>"


def _spans(spans: Iterable[Span]) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    said = _says(span.text)
    if span.code:
        said = f'<span class="code">&nbsp;{said}&nbsp;</span>'
    if span.strong:
        said = f"<b>{said}</b>"
    if span.slanted:
        said = f"<i>{said}</i>"
    return f'<a href="{escape(span.link)}">{said}</a>' if span.link else said


def _says(text: str) -> str:
    return escape(labels.thai(text)).replace("\n", "<br>")
