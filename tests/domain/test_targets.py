"""Targets: a value is a fraction, and its light follows the goal."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.targets import Target, Value, indicators, light

PERCENT = indicators()["screened"]
LOGS = indicators()["homeroom"]
ORDER = ("far", "near", "reached")


def test_every_indicator_has_words_a_step_and_a_source_in_both_languages():
    assert len(indicators()) >= 14
    for each in indicators().values():
        for words in (each.title, each.counts, each.source):
            assert all(words[language].strip() for language in ("th", "en"))
        assert each.step in range(1, 6)
        assert each.unit in ("percent", "per_class")


@pytest.mark.parametrize(
    ("value", "unit", "number"),
    [(Value(2, 3), "percent", "66.7"), (Value(1, 8), "percent", "12.5"),
     (Value(0, 5), "percent", "0.0"), (Value(41, 2), "per_class", "20.5")],
)  # fmt: skip
def test_a_value_is_printed_with_one_decimal(value, unit, number):
    assert value.number(unit) == Decimal(number)


def test_nothing_of_nothing_has_no_number_and_no_light():
    assert Value(0, 0).number("percent") is None
    assert light(Value(0, 0), 80, PERCENT) == ""
    assert light(Value(1, 2), None, PERCENT) == ""


@pytest.mark.parametrize(
    ("part", "goal", "said"),
    [(80, 80, "reached"), (79, 80, "near"), (72, 80, "near"), (71, 80, "far"),
     (100, 100, "reached"), (0, 0, "reached")],
)  # fmt: skip
def test_the_light_of_a_value(part, goal, said):
    assert light(Value(part, 100), goal, PERCENT) == said


def test_a_printed_hundred_that_is_not_one_is_not_reached():
    value = Value(9996, 10_000)
    assert value.number("percent") == Decimal("100.0")
    assert light(value, 100, PERCENT) == "near"


def test_fewer_is_better_where_the_indicator_says_so():
    down = replace(PERCENT, direction="down")
    assert [light(Value(n, 100), 10, down) for n in (9, 10, 11, 12)] == [
        "reached", "reached", "near", "far",
    ]  # fmt: skip


def test_logs_are_counted_by_class():
    assert light(Value(40, 2), 20, LOGS) == "reached"


@given(st.integers(0, 300), st.integers(1, 300), st.floats(0, 100))
def test_more_is_never_further_from_the_goal(part, whole, goal):
    before, after = (light(Value(min(n, whole), whole), goal, PERCENT) for n in (part, part + 1))
    assert ORDER.index(after) >= ORDER.index(before)


def test_two_laptops_that_set_a_goal_meet_in_one_row():
    assert Target(2569, "visited", 90).id == Target(2569, "visited", 100, "kru").id
