"""Finding words in the guide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from careapp.domain.thai import search_form
from careapp.guide.blocks import Heading, words_of
from careapp.guide.pages import Guide, Page

_AROUND = 60  # letters of a passage, before and after what was found


@dataclass(frozen=True, slots=True)
class Hit:
    """A page, the heading under which it says so ("" for its beginning), and the passage."""

    page: Page
    anchor: str
    passage: str


def search(guide: Guide, text: str) -> tuple[Hit, ...]:
    """The pages that have all words of `text`, also within other words: first those whose title
    has them, then those with a heading that has one."""
    words = [form for word in text.split() if (form := search_form(word))]
    found = [_in(page, words) for page in guide.pages.values()] if words else []
    return tuple(hit for _, hit in sorted(filter(None, found), key=lambda each: each[0]))


def spots(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where in `text` the words stand, each with its end; joints and spaces do not count."""
    letters = [(at, form) for at, c in enumerate(text) for form in search_form(c)]
    whole = "".join(form for _, form in letters)
    for word in filter(None, map(search_form, words.split())):
        at = whole.find(word)
        while at >= 0:
            yield letters[at][0], letters[at + len(word) - 1][0] + 1
            at = whole.find(word, at + len(word))


def _in(page: Page, words: Sequence[str]) -> tuple[int, Hit] | None:
    """How far down it belongs, and the passage that has most of the words."""
    said = [words_of(block) for block in page.blocks]
    forms = [search_form(text) for text in said]
    title = search_form(page.title)
    if not all(any(word in form for form in (title, *forms)) for word in words):
        return None
    if all(word in title for word in words):
        return 0, Hit(page, "", _passage(said[0] if said else "", words))
    counts = [sum(word in form for word in words) for form in forms]
    best = counts.index(max(counts))
    anchors = accumulate(page.blocks, _anchor, initial="")
    anchor = [*anchors][best + 1]
    rank = 1 if isinstance(page.blocks[best], Heading) else 2
    return rank, Hit(page, anchor, _passage(said[best], words))


def _anchor(before: str, block: object) -> str:
    return block.anchor if isinstance(block, Heading) else before


def _passage(text: str, words: Sequence[str]) -> str:
    """A part of `text` around the first of the words."""
    line = " ".join(text.split())
    at = next((start for start, _ in spots(line, " ".join(words))), 0)
    start, end = max(at - _AROUND // 2, 0), at + _AROUND
    if start:  # not in the middle of a word, where there is a space
        start = line.find(" ", start, at) + 1 or start
    if end < len(line):
        end = max(line.rfind(" ", at, end), 0) or end
    return f"{'… ' if start else ''}{line[start:end].strip()}"
