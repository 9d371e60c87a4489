"""Words below the window, read from the committed catalogues."""

import json
from pathlib import Path

import pytest

from careapp import i18n

FOLDER = Path(__file__).parents[1] / "translations"


def catalogue(language):
    """(context, text) and what it is in a language."""
    stored = json.loads((FOLDER / f"careapp_{language}.json").read_text(encoding="utf-8"))
    return {
        (context, text): found for context, words in stored.items() for text, found in words.items()
    }


def test_every_sentence_is_shown_in_thai_when_thai_is_in_use():
    for (context, text), found in catalogue("th").items():
        if isinstance(found, str):
            assert i18n.translate(context, text) == found


def test_the_source_is_shown_when_english_is_in_use():
    i18n.use_language("en")
    plain = [key for key, found in catalogue("th").items() if isinstance(found, str)]
    assert plain
    assert all(i18n.translate(context, text) == text for context, text in plain)


@pytest.mark.parametrize("n", [0, 1, 2, 21])
def test_a_plural_has_one_form_in_thai_and_two_in_english(n):
    plurals = {key: forms for key, forms in catalogue("en").items() if isinstance(forms, list)}
    thai = catalogue("th")
    for (context, text), (one, many) in plurals.items():
        i18n.use_language("en")
        assert i18n.translate(context, text, n) == (one if n == 1 else many).replace("%n", str(n))
        i18n.use_language("th")
        (only,) = thai[context, text]
        assert i18n.translate(context, text, n) == only.replace("%n", str(n))


def test_english_shows_no_plural_in_brackets():
    assert not [form for forms in catalogue("en").values() for form in forms if "(s)" in form]


def test_an_unknown_sentence_is_shown_as_it_is():
    assert i18n.translate("No such room", "Good morning") == "Good morning"
    assert i18n.translate("No such room", "%n student(s)", 3) == "3 student(s)"
    assert i18n.in_language("th", "No such room", "Good morning") == "Good morning"


def test_a_paper_has_a_language_of_its_own():
    (context, text), thai = next(
        each
        for each in catalogue("th").items()
        if isinstance(each[1], str) and each[1] != each[0][1]
    )
    i18n.use_language("en")
    assert i18n.in_language("th", context, text) == thai
    i18n.use_language("th")
    assert i18n.in_language("en", context, text) == text


def test_a_language_careapp_does_not_speak_is_refused():
    with pytest.raises(ValueError):
        i18n.use_language("fr")
    assert i18n.language() == "th"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "th"),
        ({"LANG": "C"}, "th"),
        ({"LANG": "POSIX"}, "th"),
        ({"LANG": "C.UTF-8"}, "th"),
        ({"LANG": "th_TH.UTF-8"}, "th"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "th"),
        ({"LANG": "th_TH.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "th_TH.UTF-8"}, "th"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": ""}, "en"),
    ],
)
def test_the_language_is_the_systems_and_thai_where_there_is_none(monkeypatch, variables, language):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert i18n.system_language() == language
