"""What a form begins with."""

import pytest

from careapp import i18n
from careapp.forms import own
from careapp.forms.defaults import beginning, beginning_of_row
from careapp.forms.logic import scope, spoken


def form(*items, **top):
    """A form of these items, and what is wrong with it."""
    words = {"th": "ก", "en": "a"}
    values = {
        "id": "wellness", "version": 1, "edition": "own", "informants": ["teacher"],
        "verified": False, "title": words, "licence": words, "source": words,
        "choices": {"l": [{"value": 1, **words}, {"value": "x", **words}]},
        "sections": [{"id": "s", **words, "items": [{**words, **each} for each in items]}],
    }  # fmt: skip
    return own.read_form(values)


def test_a_record_begins_with_the_defaults_and_with_what_their_rules_come_to():
    made, faults = form(
        {"id": "home", "kind": "text", "default": "ban"},
        {"id": "age", "kind": "number", "default": 7},
        {"id": "next", "kind": "number", "default_rule": "${age} + 1"},
        {"id": "said", "kind": "text", "default_rule": "${age} + 1"},
        {"id": "one", "kind": "choice", "choices": "l", "default_rule": "concat('', 1)"},
        {"id": "some", "kind": "many", "choices": "l", "default_rule": "'x 1'"},
        {"id": "day", "kind": "date", "default_rule": "date('2026-06-10')"},
        {"id": "hidden", "kind": "tick", "default": 1, "relevant": "${age} > 9"},
        {"id": "empty", "kind": "text"},
    )
    assert not faults
    assert beginning(made) == {
        "home": "ban", "age": 7, "next": 8, "said": "8", "one": 1, "some": "1 x",
        "day": "2026-06-10", "hidden": 1,
    }  # fmt: skip


def test_what_a_rule_comes_to_is_left_out_where_it_is_no_answer():
    made, faults = form(
        {"id": "age", "kind": "number", "low": 0, "high": 9, "default_rule": "5 + 5"},
        {"id": "one", "kind": "choice", "choices": "l", "default_rule": "string('y')"},
        {"id": "half", "kind": "number", "default_rule": "1 div 2"},
        {"id": "none", "kind": "number", "default_rule": "number('a')"},
    )
    assert not faults
    assert beginning(made) == {}


def test_a_row_begins_with_the_defaults_of_its_columns():
    row = {"id": "r", "kind": "repeat", "columns": [
        {"id": "place", "kind": "number", "th": "ก", "en": "a", "default_rule": "position(..)"},
        {"id": "kin", "kind": "text", "th": "ก", "en": "a", "default": "mother"},
        {"id": "both", "kind": "text", "th": "ก", "en": "a", "default_rule": "concat(${kin}, 1)"},
    ]}  # fmt: skip
    made, faults = form(row)
    assert not faults
    assert beginning(made) == {}
    seen = scope(made, {"r": [{}, {}]}, "r", 1)
    assert beginning_of_row(made.item("r"), seen) == {
        "place": 2,
        "kin": "mother",
        "both": "mother1",
    }


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ({"kind": "number", "default": "x"}, "the default is not an answer to it"),
        ({"kind": "number", "high": 3, "default": 4}, "the default is not an answer to it"),
        ({"kind": "choice", "choices": "l", "default": 2}, "the default is not an answer to it"),
        ({"kind": "text", "default": "${a}"}, "the default is not an answer to it"),
        ({"kind": "note", "default": "x"}, "an item of this kind has no default"),
        ({"kind": "photo", "default": "x"}, "an item of this kind has no default"),
        ({"kind": "text", "default": "x", "default_rule": "1 + 1"}, "a default is an answer or"),
        ({"kind": "tick", "default": 0, "danger": "abuse"}, "an answer that may mean danger"),
        ({"kind": "text", "default_rule": "1 +"}, "this part is not understood"),
        ({"kind": "text", "default_rule": "${b}"}, "there is no item b"),
        ({"kind": "note", "en": "Hello ${b}"}, "there is no item b"),
        ({"kind": "note", "en": "Hello ${ a }"}, "an answer is shown by its item’s name"),
        ({"kind": "note", "en": "Hello ${"}, "an answer is shown by its item’s name"),
        ({"kind": "text", "hint": {"th": "${b}", "en": "a"}}, "there is no item b"),
    ],
)
def test_a_default_or_a_name_that_cannot_be_is_refused(item, said):
    i18n.use_language("en")
    _, faults = form({"id": "a", **item})
    assert any(said in fault.message for fault in faults), faults


def test_words_say_the_answers_they_name_and_nothing_where_there_are_none():
    made, faults = form(
        {"id": "who", "kind": "text"}, {"id": "hi", "kind": "note", "en": "Hello ${who}!"}
    )
    assert not faults
    hello = made.item("hi")
    assert spoken(hello.text.en, scope(made, {"who": "Kla"})) == "Hello Kla!"
    assert hello.label("en") == "Hello …!"
