"""The pages of the guide in their chapters, and which of them explains what on the screen."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from careapp import paths
from careapp.guide.blocks import Block, Heading, plain
from careapp.guide.markdown import read

_PAGE = ".md"


@dataclass(frozen=True, slots=True)
class Page:
    """`name` is that of its file; the title is no part of the blocks."""

    name: str
    chapter: str
    title: str
    blocks: tuple[Block, ...]
    folder: Path  # that its pictures are named from

    @property
    def headings(self) -> tuple[Heading, ...]:
        return tuple(each for each in self.blocks if isinstance(each, Heading))


@dataclass(frozen=True, slots=True)
class Guide:
    """All pages in one language, in reading order; `places` has the page of each class of a widget
    that one explains."""

    language: str
    pages: Mapping[str, Page]
    places: Mapping[str, str]

    @property
    def first(self) -> Page:
        return next(iter(self.pages.values()))

    def chapters(self) -> Iterator[tuple[str, tuple[Page, ...]]]:
        """The title of each with its pages."""
        for title in dict.fromkeys(page.chapter for page in self.pages.values()):
            yield title, tuple(page for page in self.pages.values() if page.chapter == title)

    def find(self, link: str, page: str = "") -> tuple[Page, str] | None:
        """The page that a link on `page` leads to, with the anchor of a heading or ""; None where
        there is no such page, or heading."""
        name, _, anchor = link.partition("#")
        found = self.pages.get(name.removesuffix(_PAGE) or page)
        if found is None or not (name.endswith(_PAGE) or not name):
            return None
        known = {"", *(each.anchor for each in found.headings)}
        return (found, anchor) if anchor in known else None


def folder() -> Path:
    """Where the pages lie, a folder for each language, with `guide.toml` beside them."""
    return paths.resources() / "guide"


@lru_cache(maxsize=2)
def guide(language: str) -> Guide:
    """Read all pages of a language, "th" or "en"."""
    kept = tomllib.loads((folder() / "guide.toml").read_text(encoding="utf-8"))
    chapters = {id_: said[language] for id_, said in kept["chapters"].items()}
    pages = {
        name: _page(folder() / language / f"{name}{_PAGE}", chapters[said["chapter"]])
        for name, said in kept["pages"].items()
    }
    places = {place: name for name, said in kept["pages"].items() for place in said["places"]}
    return Guide(language, pages, places)


def _page(path: Path, chapter: str) -> Page:
    title, *blocks = read(path.read_text(encoding="utf-8"))
    if not isinstance(title, Heading) or title.level != 1:
        raise ValueError(path.name)
    return Page(path.stem, chapter, plain(title.spans), tuple(blocks), path.parent)
