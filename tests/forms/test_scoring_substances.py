"""CRAFFT 2.1 against an oracle of its own: part A decides how much of part B is asked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.forms.logic import holes
from tests.forms.lines import LIBRARY, lines, numbered, sheets

DAYS = st.sampled_from([0, 0, 0, 1, 30, 365, None])


@settings(max_examples=500, deadline=None)
@given(
    days=st.one_of(
        st.just(dict.fromkeys(numbered("a", 3), 0)),
        st.fixed_dictionaries(dict.fromkeys(numbered("a", 3), DAYS)),
    ),
    answers=sheets(numbered("b", 6), (0, 1)),
)
def test_part_b_is_banded_and_only_its_first_item_without_a_day_of_use(days, answers):
    counted = numbered("b", 6) if any(days.values()) else ["b1"]
    values = [answers[name] for name in counted]
    if None in days.values() or None in values:
        expected = ("total", None, "", "incomplete")
    else:
        points = sum(values)
        expected = ("total", points, "high" if points >= 2 else "low", "")
    assert lines("crafft", days | answers) == [expected]


@pytest.mark.parametrize("points", range(7))
def test_every_score_has_its_band(points):
    answers = {f"b{n}": int(n <= points) for n in range(1, 7)}
    found = lines("crafft", {"a1": 1, "a2": 0, "a3": 0} | answers)
    assert found == [("total", points, "high" if points >= 2 else "low", "")]


def test_without_a_day_of_use_only_the_first_item_is_waited_for():
    form = LIBRARY.form("crafft")
    assert holes(form, {"a1": 0, "a2": 0, "a3": 0}) == ("b1",)
    assert holes(form, {"a1": 0, "a2": 2, "a3": 0}) == tuple(numbered("b", 6))


@pytest.mark.parametrize(
    ("age", "flags"), [(11, "outside_age"), (12, ""), (21, ""), (22, "outside_age")]
)
def test_it_is_for_twelve_to_twenty_one_years(age, flags):
    answers = {"a1": 0, "a2": 0, "a3": 0, "b1": 0}
    assert lines("crafft", answers, age=age) == [("total", 0, "low", flags)]


@pytest.mark.parametrize("days", [-1, 366, 1.5, "3"])
def test_more_days_than_a_year_has_are_no_answer(days):
    assert not LIBRARY.form("crafft").item("a1").accepts(days)
