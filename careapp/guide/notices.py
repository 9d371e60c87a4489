"""What careapp is made of and stands on, and under which licences."""

import re
from collections.abc import Iterator, Mapping
from importlib import metadata

from careapp import paths
from careapp.guide.blocks import Block, Grid, Span, plain
from careapp.guide.markdown import read

_ASIDE = re.compile(r"\(.*?\)")
_LONGEST = 60  # letters of a licence's name: some distributions give the whole text


def notices() -> tuple[Block, ...]:
    """`resources/NOTICES.md`."""
    return read((paths.resources() / "NOTICES.md").read_text(encoding="utf-8"))


def libraries() -> Mapping[str, str]:
    """The names of all libraries that the notices name, each with its licence as it is said
    there."""
    tables = [each for each in notices() if isinstance(each, Grid)]
    return {
        name.strip(): plain(row[1])
        for row in tables[-1].rows
        for name in _ASIDE.sub("", plain(row[0])).split(",")
    }


def installed() -> Iterator[tuple[str, str, str]]:
    """Name, version and licence of each of them, as the distribution that is here says it."""
    for name, noticed in libraries().items():
        try:
            said = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        licence = (said.get_all("License-Expression") or said.get_all("License") or [""])[0]
        kinds = [each.rpartition(" :: ")[2] for each in said.get_all("Classifier") or ()
                 if each.startswith("License ::")]  # fmt: skip
        short = licence if 0 < len(licence) <= _LONGEST else ", ".join(kinds)
        yield name, metadata.version(name), short or noticed


def table(heads: tuple[str, str, str]) -> Grid:
    """The same as a table."""
    rows = tuple(tuple((Span(text),) for text in row) for row in installed())
    return Grid(tuple((Span(each),) for each in heads), rows)
