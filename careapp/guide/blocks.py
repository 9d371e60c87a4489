"""What a page of the guide says, as blocks that a window and a paper are made from."""

from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import category


@dataclass(frozen=True, slots=True)
class Span:
    """Words that look alike; `link` is where they lead: `visits.md#a-heading`."""

    text: str
    strong: bool = False
    slanted: bool = False
    code: bool = False
    link: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """`anchor` is what a link to it says behind the #."""

    level: int
    spans: Spans
    anchor: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. In a list it stands `depth` deep, and what begins an item has its `mark`."""

    spans: Spans
    depth: int = 0
    mark: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """`file` as the page names it; `says` is what is seen, for who does not see it."""

    file: str
    says: str
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    heads: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Lines as they are typed."""

    text: str
    depth: int = 0


Block = Heading | Words | Picture | Grid | Code


def plain(spans: Iterable[Span]) -> str:
    """The words alone."""
    return "".join(each.text for each in spans)


def words_of(block: Block) -> str:
    """All that a block says."""
    match block:
        case Heading(spans=spans) | Words(spans=spans):
            return plain(spans)
        case Picture(says=says):
            return says
        case Code(text=text):
            return text
        case Grid(heads=heads, rows=rows):
            return "\n".join(" · ".join(map(plain, row)) for row in (heads, *rows))


def anchor_of(words: str) -> str:
    """A heading as a link names it: small letters, and - for what is neither letter nor number."""
    kept = (c if category(c)[0] in "LMN" else " " for c in words.casefold())
    return "-".join("".join(kept).split())
