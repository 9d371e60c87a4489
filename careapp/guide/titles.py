"""What the pages of the guide are called, without reading what they say."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from careapp import paths


@dataclass(frozen=True, slots=True)
class Titled:
    """A page by the name of its file, its title, and the headings on it."""

    name: str
    title: str
    headings: str


def titles(language: str) -> Iterator[Titled]:
    """Every page of a language, "th" or "en", in reading order."""
    folder = paths.resources() / "guide"
    kept = tomllib.loads((folder / "guide.toml").read_text(encoding="utf-8"))
    for name in kept["pages"]:
        text = (folder / language / f"{name}.md").read_text(encoding="utf-8")
        title, *rest = [line.lstrip("# ") for line in text.splitlines() if line.startswith("#")]
        yield Titled(name, title, "\n".join(rest))
