"""The guide that comes with the program: whole in both languages, and no link leads nowhere."""

import re
from importlib import metadata
from pathlib import Path

import pytest

from careapp.guide import notices
from careapp.guide.blocks import Grid, Heading, Picture, Words, words_of
from careapp.guide.pages import folder, guide

ROOT = Path(__file__).parents[2]
MOST = 80 * 1024  # bytes of a picture
LANGUAGES = ("th", "en")


def links(page):
    for block in page.blocks:
        rows = (block.heads, *block.rows) if isinstance(block, Grid) else ()
        spans = block.spans if isinstance(block, Heading | Words) else ()
        for span in (*spans, *(each for row in rows for cell in row for each in cell)):
            if span.link:
                yield span.link


def pictures(page):
    return [each for each in page.blocks if isinstance(each, Picture)]


def pages(language):
    return guide(language).pages.values()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_that_lies_there_is_in_the_guide(language):
    assert {path.stem for path in (folder() / language).glob("*.md")} == {*guide(language).pages}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page_or_a_heading(language):
    known = guide(language)
    dead = [
        (page.name, link)
        for page in pages(language)
        for link in links(page)
        if known.find(link, page.name) is None
    ]
    assert dead == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_is_small_and_says_what_is_seen(language):
    named = [(page, picture) for page in pages(language) for picture in pictures(page)]
    missing = [p.file for page, p in named if not (page.folder / p.file).is_file()]
    assert missing == []
    assert [p.file for page, p in named if (page.folder / p.file).stat().st_size > MOST] == []
    assert [p.file for _, p in named if not p.says] == []


def test_every_picture_that_lies_there_is_shown_somewhere():
    shown = {
        (page.folder / picture.file).resolve()
        for language in LANGUAGES
        for page in pages(language)
        for picture in pictures(page)
    }
    told = re.findall(
        r"\]\((resources/guide/pictures/\S+)\)", (ROOT / "README.md").read_text("utf-8")
    )
    shown |= {ROOT / each for each in told}
    assert {*(folder() / "pictures").rglob("*.png")} == shown


def test_the_english_pages_are_short():
    """The Thai guide is the whole one."""

    def length(page):
        return sum(map(len, map(words_of, page.blocks)))

    thai, english = guide("th"), guide("en")
    whole = sum(map(length, thai.pages.values()))
    assert sum(map(length, english.pages.values())) < whole / 2


def test_a_link_without_a_page_stays_on_its_own_and_others_lead_nowhere():
    known = guide("th")
    first = known.first
    heading = first.headings[0].anchor
    assert known.find(f"#{heading}", first.name) == (first, heading)
    assert known.find(f"{first.name}.md") == (first, "")
    for link in ("nowhere.md", "#nowhere", f"{first.name}.md#nowhere", "http://example.org/"):
        assert known.find(link, first.name) is None


def test_chapters_hold_all_pages_in_their_order():
    known = guide("th")
    inside = [page.name for _, some in known.chapters() for page in some]
    assert inside == [*known.pages]


def test_every_library_that_careapp_runs_on_is_in_the_notices_and_with_a_licence():
    """As the dependencies of the installed distributions say it."""
    named = {re.sub(r"[-_.]+", "-", each).lower() for each in notices.libraries()}
    needed, todo = set(), ["careapp"]
    while todo:
        for line in metadata.requires(todo.pop()) or ():
            name = re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", line)[0]).lower()
            optional = "extra ==" in line or "sys_platform" in line or "python_version" in line
            if not optional and name not in needed:
                needed.add(name)
                todo.append(name)
    assert needed <= named
    assert [each for each in notices.installed() if not all(each)] == []
