import operator
import random
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.forms.expressions import SUPPORTED, parse
from careapp.forms.scope import Scope
from careapp.forms.xpath_functions import FUNCTIONS

HOME = {
    "member": [{"income": 1000, "age": 61}, {"income": 2500}, {"income": 10.5, "age": 3}],
    "n": 5, "zero": 0, "word": "abc", "day": "2020-01-31", "many": "a b c",
}  # fmt: skip


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
        ("talent = 'yes'", "talent"),
        ("${talent} = yes", "yes"),
        ("${talent} = 'yes' xor ${a} = 1", "xor ${a} = 1"),
        ("${talent} = 'yes' and", "and"),
        ("${a} = 1 order ${b} = 1", "order ${b} = 1"),
        ("__import__('os')", "__import__()"),
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
        assert parse(text).text == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("${n} + 2 * 3", 11),
        ("(${n} + 2) * 3", 21),
        ("${n}-1", 4),
        ("-${n} + 2", -3),
        ("7 mod 3 - 10 div 4", -1.5),
        ("-7 mod 3", -1),
        ("1 div 0", None),
        ("0 div 0", None),
        ("${n} + ${nothing}", None),
        ("coalesce(${nothing}, 0) + ${n}", 5),
        ("if(${n} > 3, 'many', 'few')", "many"),
        ("if(${nothing}, 1, 2)", 2),
        ("if(${zero}, 1, 2)", 2),
        ("selected(${many}, 'b')", "true"),
        ("selected(${many}, 'ab')", "false"),
        ("count-selected(${many})", 3),
        ("count-selected(${nothing})", 0),
        ("int(3.9)", 3),
        ("int(-3.9)", -3),
        ("round(2.5)", 3),
        ("round(2.345, 2)", 2.35),
        ("round(1250, -2)", 1300),
        ("regex(${word}, '[a-z]+')", "true"),
        ("regex(${word}, '[a-b]+')", "false"),
        ("date('2020-02-28') + 2", 18322),
        ("date(18322)", "2020-03-01"),
        ("date('no day')", None),
        ("format-date(${day}, '%e/%n/%Y, %d %m %y')", "31/1/2020, 31 01 20"),
        ("format-date('2020-01-31T08:05:00', '%H:%M')", "08:05"),
        ("once('new')", "new"),
        ("sum(${income})", 3510.5),
        ("sum(${income}) div count(${member})", 1170.1666666666667),
        ("min(${income})", 10.5),
        ("max(${age}, 70)", 70),
        ("count(${age})", 3),
        ("max(${nothing})", None),
        ("string(${n})", "5"),
        ("concat(${word}, '-', 1.50)", "abc-1.5"),
        ("contains(${word}, 'bc') and starts-with(${word}, 'a')", "true"),
        ("substring(${word}, 2)", "bc"),
        ("substring('12345', 1.5, 2.6)", "234"),
        ("substring-before('a/b/c', '/')", "a"),
        ("substring-after('a/b/c', '/')", "b/c"),
        ("substring-after('abc', '/')", None),
        ("string-length(${word})", 3),
        ("normalize-space('  a   b ')", "a b"),
        ("translate('bar', 'abr', 'AB')", "BA"),
        ("number('1e3')", None),
        ("floor(-2.5)", -3),
        ("ceiling(2.1)", 3),
        ("boolean(${word})", "true"),
        ("not(${n} = 5)", "false"),
        ("true() != false()", "true"),
        ("'${n} in a text'", "${n} in a text"),
        ("${ day }", "2020-01-31"),
    ],
)
def test_an_expression_comes_to_a_value(text, value):
    assert parse(text).value(HOME) == value


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("${day} < date('2020-02-01')", True),
        ("${day} > '2020-02-01'", False),
        ("${day} + 1 = date('2020-02-01')", True),
        ("${income} > 2000", True),
        ("${income} > 3000", False),
        ("not(${age} = 61)", False),
        ("${nothing} = ''", True),
        ("not(${nothing} > 3) and not(${nothing} <= 3)", True),
        ("string-length(.) = 0", True),
    ],
)
def test_dates_rows_and_empty_answers_compare_as_in_xlsform(text, holds):
    assert parse(text).holds(HOME) is holds


def test_a_row_sees_itself_first_and_the_form_around_it():
    answers = {"rate": 2, "member": [{"pay": 10}, {"pay": 30}]}
    row = Scope(answers, {"pay": "member"}, row=answers["member"][1], repeat="member", place=2)
    assert parse("${pay} * ${rate}").value(row) == 60
    assert parse("position(..)").value(row) == 2
    assert parse("sum(${pay})").value(Scope(answers, {"pay": "member"})) == 40
    assert parse("count(${pay})").value(Scope({}, {"pay": "member"})) == 0
    assert parse("${pay} > 20").holds(Scope(answers, {"pay": "member"}))


def test_the_answer_itself_the_clock_and_the_words_of_choices_come_with_the_scope():
    noon = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    scope = Scope({"q": "b a"}, own="2026-11-25", word=lambda item, v: f"{item}:{v}",
                  now=lambda: noon)  # fmt: skip
    assert not parse(". <= today()").holds(scope)
    assert parse("today()").value(scope) == "2026-11-24"
    assert parse("now()").value(scope) == "2026-11-24T12:30:00.000+00:00"
    assert parse("once('x')").value(scope) == "2026-11-25"
    assert parse("jr:choice-name(${q}, '${q}')").value(scope) == "q:b, q:a"


def test_a_choice_filter_calls_traits_by_their_names():
    rule = parse("province = ${where} and name != 'x'", of_choices=True)
    seen = Scope({"where": "10"}, traits={"province": "10", "name": "y"})
    assert rule.holds(seen)
    assert rule.items == ("where",)
    with pytest.raises(ValueError, match="province"):
        parse("province = ${where}")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("pulldata('a', 'b', 'c', ${n})", "pulldata()"),
        ("${n} = 1 and indexed-repeat(${n}, ${m}, 1) = 2", "indexed-repeat()"),
        ("/data/n > 3", "/data/n"),
        ("../n > 3", "../n"),
        ("${m}[1] = 2", "${m}[1]"),
        ("${n} | ${m}", "${n} | ${m}"),
        ("@id = 1", "@id"),
        ("if(${n}, 1)", "if(${n}, 1)"),
        ("regex(., '[a')", "[a"),
        ("$n = 1", "$n = 1"),
        ("1 + * ", "*"),
        ("text() = 1", "text()"),
        ("(" * 200 + "1" + ")" * 200, "(" * 200 + "1" + ")" * 200),
    ],
)
def test_what_is_beyond_the_supported_is_refused_by_name(text, part):
    with pytest.raises(ValueError) as problem:
        parse(text)
    assert str(problem.value) == part


def test_the_supported_list_is_what_there_is():
    operators = {"or", "and", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod"}
    assert set(SUPPORTED) == operators | FUNCTIONS.keys()
    assert len(set(SUPPORTED)) == len(SUPPORTED)


def test_whatever_is_understood_comes_to_something():
    chance, understood = random.Random(4), 0
    bits = ["${a}", "${b}", "(", ")", "'x'", "3", ".5", ".", "..", "/", "[", "]", "@", "|", ",",
            "$", "'", *SUPPORTED[:13], *(f"{name}(" for name in FUNCTIONS)]  # fmt: skip
    for _ in range(8000):
        text = " ".join(chance.choice(bits) for _ in range(chance.randint(1, 8)))
        with suppress(ValueError):
            rule = parse(text)
            understood += 1
            for answers in ({}, {"a": 1, "b": "x"}, {"a": [{"b": 2}, {}]}, {"a": "2020-01-01"}):
                rule.holds(answers)
                rule.value(answers)
    assert understood > 50


@given(
    st.integers(-50, 50), st.integers(-50, 50), st.integers(1, 9), st.sampled_from("+-*"),
    st.sampled_from(["=", "!=", "<", "<=", ">", ">="]),
)  # fmt: skip
def test_arithmetic_and_comparisons_agree_with_python(one, two, three, sign, order):
    run = {"+": operator.add, "-": operator.sub, "*": operator.mul}[sign]
    compare = {"=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le,
               ">": operator.gt, ">=": operator.ge}[order]  # fmt: skip
    answers = {"one": one, "two": two, "three": three}
    assert parse(f"${{one}} {sign} ${{two}} * ${{three}}").value(answers) == run(one, two * three)
    assert parse(f"${{one}} {order} ${{two}}").holds(answers) is compare(one, two)
    assert parse(f"(${{one}}) {order} ${{two}}").holds(answers) is compare(one, two)


def test_the_library_is_loaded_for_what_is_no_plain_comparison_only():
    code = """
import sys
from careapp.forms.expressions import parse
parse("${a} = 'x' and ${b} > 1")
assert "elementpath" not in sys.modules
parse("${a} + 1")
assert "elementpath" in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_an_expression_of_a_page_is_refused_by_its_beginning():
    with pytest.raises(ValueError, match=r"^xกกก.*…$"):
        parse("x" + "ก" * 30_000)
