"""The guide names every button and screen as the window does, in both languages, and its keys are
keys of the window."""

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from careapp import paths
from careapp.domain import thai

_GUIDE = paths.resources() / "guide"
_PAGES = tuple(tomllib.loads((_GUIDE / "guide.toml").read_text("utf-8"))["pages"])
_LANGUAGES = ("th", "en")
_GAP, _FILLED = re.compile(r"%n|\{\w+\}"), r"[\d:]+"  # the guide fills in numbers alone
_FEWEST, _MOST = 300, 900  # words of a page in Thai
_WITH_COMMANDS = ("hub-server", "hub-upkeep", "hub-sizes")  # the same ones in both languages


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("page", _PAGES)
def test_what_stands_in_quotes_is_named_so_in_the_window(page: str, language: str) -> None:
    unknown = [each for each in _quoted(_text(page, language)) if not _is_known(each, language)]
    assert not unknown


@pytest.mark.parametrize("page", _PAGES)
def test_a_page_is_whole_in_thai_and_short_in_english(page: str) -> None:
    whole = len(_thai_words(_text(page, "th")))
    short = len(re.findall(r"[A-Za-z0-9][\w'’-]*", _text(page, "en")))
    assert _FEWEST <= whole <= _MOST, whole
    most = whole / (2 if page in _WITH_COMMANDS else 3)
    assert 30 <= short <= most, (short, whole)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_key_that_is_named_is_one_of_the_window(language: str) -> None:
    known = _keys()
    named = {key for page in _PAGES for key in _named_keys(_text(page, language))}
    assert named
    assert not named - known


def test_a_name_that_the_window_does_not_have_is_found() -> None:
    assert not _is_known("ปุ่มที่ไม่มีในโปรแกรม", "th")
    assert not _is_known("A button that is not there", "en")
    assert _is_known("จัดทำชุดส่งเขต ฉบับที่ 2 …", "th")


def _text(page: str, language: str) -> str:
    return (_GUIDE / language / f"{page}.md").read_text("utf-8")


def _quoted(text: str) -> list[str]:
    """What stands in “ ”; quotes that are not closed are a fault too."""
    assert text.count("“") == text.count("”")
    return re.findall("“([^“”]+)”", text)


def _thai_words(text: str) -> list[str]:
    """The words of a text, without marks, links, pictures and keys."""
    bare = re.sub(r"!?\[([^\]]*)\]\([^)]*\)|`[^`]*`|[|#*“”›-]", r" \1 ", text)
    return [
        word
        for word in re.split(rf"[\s{thai.JOINT}]+", thai.with_joints(bare))
        if re.search(r"\w", word)
    ]


def _is_known(name: str, language: str) -> bool:
    whole, gaps = _names(language)
    return name in whole or any(each.fullmatch(name) for each in gaps)


@lru_cache(maxsize=2)
def _names(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """What the window and its forms, letters and lists say, whole and with numbers in gaps."""
    said = {*_translated(language), *_of_resources(language)}
    return frozenset(said), tuple(_pattern(each) for each in said if _GAP.search(each))


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_FILLED.join(map(re.escape, _GAP.split(name))))


def _translated(language: str) -> Iterator[str]:
    for message in ET.parse(paths.translations() / "careapp_th.ts").getroot().iter("message"):
        if language == "en":
            yield message.findtext("source", "").replace("(s)", "s")
            yield message.findtext("source", "")
        else:
            translation = message.find("translation")
            if translation is not None:
                yield from translation.itertext()


def _of_resources(language: str) -> Iterator[str]:
    for path in (paths.resources()).rglob("*.toml"):
        if _GUIDE not in path.parents:
            yield from _words_in(tomllib.loads(path.read_text("utf-8")), language)


def _words_in(value: Any, language: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            if isinstance(each, str):
                if name == language:
                    yield each
            elif name == language:
                yield from _strings_in(each)
            else:
                yield from _words_in(each, language)
    elif isinstance(value, list):
        for each in value:
            yield from _words_in(each, language)


def _strings_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings_in(each)


def _named_keys(text: str) -> Iterator[str]:
    for code in re.findall(r"`([^`]+)`", text):
        if re.fullmatch(r"(?:(?:Ctrl|Alt|Shift)\+)+[A-Za-z0-9]+|F\d+", code):
            yield code.replace("Enter", "Return").replace("PgDn", "PgDown")


def _keys() -> set[str]:
    """Keys as the source of the window has them; redo, paste and help are those of Qt."""
    written = "\n".join(each.read_text("utf-8") for each in _sources())
    found = set(re.findall(r'"((?:(?:Ctrl|Alt|Shift)\+)+[A-Za-z0-9]+|F\d+)"', written))
    return {*found, *re.findall(r"Key_(F\d+)", written), *_OF_QT}


_OF_QT = ("Ctrl+Y", "Ctrl+V", "Ctrl+Z")


def _sources() -> list[Path]:
    return sorted((Path(__file__).parents[1] / "careapp" / "ui").rglob("*.py"))
