"""A page as it is written, CommonMark with tables and never HTML, as blocks."""

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from careapp.guide.blocks import (
    Block,
    Code,
    Grid,
    Heading,
    Picture,
    Span,
    Spans,
    Words,
    anchor_of,
    plain,
)

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


def read(text: str) -> tuple[Block, ...]:
    """The blocks of a page. ValueError for what a page does not have, such as HTML."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return tuple(_Reader(tokens).blocks())


class _Reader:
    """Walks through the tokens of a page; lists and quotations may lie in one another."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = iter(tokens)
        self._counts: list[int | None] = []  # of the lists around: the next number, None for dots
        self._mark, self._quotes = "", 0
        self._anchors: set[str] = set()

    def blocks(self) -> Iterator[Block]:
        for token in self._tokens:
            match token.type:
                case "heading_open":
                    yield self._heading(int(token.tag[1:]))
                case "paragraph_open":
                    yield from self._paragraph(next(self._tokens))
                case "table_open":
                    yield self._grid()
                case "fence" | "code_block":
                    yield Code(token.content.rstrip("\n"), len(self._counts))
                case _:
                    self._enter(token)

    def _enter(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open":
                self._counts.append(None)
            case "ordered_list_open":
                self._counts.append(int(token.attrGet("start") or 1))
            case "bullet_list_close" | "ordered_list_close":
                self._counts.pop()
            case "list_item_open":
                self._mark = self._next_mark()
            case "blockquote_open":
                self._quotes += 1
            case "blockquote_close":
                self._quotes -= 1
            case "paragraph_close" | "list_item_close":
                pass
            case other:
                raise ValueError(other)

    def _next_mark(self) -> str:
        number = self._counts[-1]
        if number is None:
            return "•"
        self._counts[-1] = number + 1
        return f"{number}."

    def _heading(self, level: int) -> Heading:
        spans = tuple(_spans(next(self._tokens).children or ()))
        next(self._tokens)
        said = anchor = anchor_of(plain(spans))
        n = 1
        while anchor in self._anchors:
            anchor, n = f"{said}-{n}", n + 1
        self._anchors.add(anchor)
        return Heading(level, spans, anchor)

    def _paragraph(self, token: Token) -> Iterator[Block]:
        depth = len(self._counts)
        children = token.children or []
        words = tuple(_spans(each for each in children if each.type != "image"))
        if plain(words).strip():
            yield Words(words, depth, self._mark, bool(self._quotes))
            self._mark = ""
        for each in children:
            if each.type == "image":
                yield Picture(unquote(str(each.attrGet("src"))), each.content, depth)

    def _grid(self) -> Grid:
        rows: list[list[Spans]] = []
        for token in self._tokens:
            match token.type:
                case "tr_open":
                    rows.append([])
                case "inline":
                    rows[-1].append(tuple(_spans(token.children or ())))
                case "table_close":
                    break
        return Grid(tuple(rows[0]), tuple(map(tuple, rows[1:])))


def _spans(tokens: Iterable[Token]) -> Iterator[Span]:
    look: dict[str, bool] = {}
    link = ""
    for token in tokens:
        match token.type:
            case "link_open" | "link_close":
                link = unquote(str(token.attrGet("href"))) if token.nesting == 1 else ""
            case "strong_open" | "strong_close":
                look["strong"] = token.nesting == 1
            case "em_open" | "em_close":
                look["slanted"] = token.nesting == 1
            case "text" | "code_inline" if token.content:
                yield Span(token.content, **look, code=token.type == "code_inline", link=link)
            case kind if kind in _BREAKS:
                yield Span(_BREAKS[kind], link=link)
            case other if other != "text":
                raise ValueError(other)
