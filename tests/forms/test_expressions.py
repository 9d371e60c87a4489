from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.forms.expressions import parse


@pytest.mark.parametrize(
    ("text", "answers", "holds"),
    [
        ("${talent} = 'yes'", {"talent": "yes"}, True),
        ("${talent} = 'yes'", {"talent": "no"}, False),
        ("${talent} = 'yes'", {}, False),
        ('${talent} != "yes"', {}, True),
        ("${gate} > 0", {"gate": 0}, False),
        ("${gate} > 0", {"gate": 1}, True),
        ("${gate} > 0", {}, False),
        ("${gate} <= 0", {}, False),
        ("${gate} != 0", {}, True),
        ("${gate} = 1", {"gate": 1.0}, True),
        ("${gate}>=-1.5", {"gate": -1}, True),
        ("${gate} < 1", {"gate": "much"}, False),
        ("${a} = 1 and ${b} = 1", {"a": 1, "b": 1}, True),
        ("${a} = 1 and ${b} = 1", {"a": 1}, False),
        ("${a} = 1 or ${b} = 1 and ${c} = 1", {"a": 1}, True),
        ("${a} = 1 or ${b} = 1 and ${c} = 1", {"b": 1}, False),
        ("${a} = '' ", {}, True),
    ],
)
def test_an_expression_says_whether_an_item_is_asked(text, answers, holds):
    assert parse(text).holds(answers) is holds


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", ""),
        ("talent = 'yes'", "talent = 'yes'"),
        ("${talent} = yes", "${talent} = yes"),
        ("${talent} = 'yes' xor ${a} = 1", "xor ${a} = 1"),
        ("${talent} = 'yes' and", "${talent} = 'yes' and"),
        ("${a} = 1 order ${b} = 1", "order ${b} = 1"),
        ("__import__('os')", "__import__('os')"),
    ],
)
def test_what_is_not_understood_is_named(text, part):
    with pytest.raises(ValueError) as problem:
        parse(text)
    assert str(problem.value) == part


def test_an_expression_knows_the_items_it_looks_at():
    assert parse("${a} = 1 or ${b} = 1 and ${a} = 2").items == ("a", "b")


@given(st.text())
def test_any_text_is_understood_or_refused(text):
    with suppress(ValueError):
        parse(text)
