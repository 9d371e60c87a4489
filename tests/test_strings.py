"""The sentences of the program: each can be found by the translation tools, and is translated."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from installer import translations

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "translations").glob("*.ts"))
PLACES = re.compile(r"\{\w*\}|%n|%L?\d")


@pytest.fixture(scope="module")
def calls():
    """Read for these tests alone: every worker imports this file."""
    return list(translations.marked(ROOT / "careapp"))


def place(each):
    return f"{each.path.relative_to(ROOT)}:{each.call.lineno}: {each.text}"


def test_every_marked_sentence_is_a_literal(calls):
    """Also inside an f-string there is none: what is not a plain literal is never translated."""
    assert not [place(each) for each in calls if each.text is None or each.context is None]


def test_no_sentence_is_marked_inside_an_f_string(calls):
    """Qt's tools skip those without a word."""
    assert not [place(each) for each in calls if each.in_f_string]


def test_every_sentence_is_known_to_the_translators(calls):
    (thai,) = (path for path in FILES if path.stem == "careapp_th")
    known = {(each.context, each.source) for each in translations.messages(ElementTree.parse(thai))}
    assert not [place(each) for each in calls if (each.context, each.text) not in known]


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_every_sentence_has_its_translation(file):
    messages = translations.messages(ElementTree.parse(file))
    assert not [each.source for each in messages if not (each.finished and all(each.forms))]


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_translations_keep_their_placeholders(file):
    """A translation that lost `{name}` would lose the name; one too many would crash."""
    for each in translations.messages(ElementTree.parse(file)):
        for form in filter(None, each.forms):
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(each.source)), each.source
