"""GAST against an oracle written from its published cut-offs: boys and girls have their own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.forms.lines import LIBRARY, first_band_from, lines, numbered, sheets

ITEMS = numbered("q", 16)
BANDS = {
    "male": [(0, "normal"), (24, "at_risk"), (33, "problem")],
    "female": [(0, "normal"), (16, "at_risk"), (23, "problem")],
}


@settings(max_examples=400, deadline=None)
@given(answers=sheets(ITEMS, (0, 1, 2, 3)), sex=st.sampled_from(["male", "female"]))
def test_games_are_banded_by_the_sex_of_the_child(answers, sex):
    if None in answers.values():
        expected = ("total", None, "", "incomplete")
    else:
        points = sum(answers.values())
        expected = ("total", points, first_band_from(points, BANDS[sex]), "")
    assert lines("gast-child", answers, sex=sex) == [expected]


@pytest.mark.parametrize("sex", ["male", "female"])
def test_every_score_has_its_band(sex):
    edition = LIBRARY.edition("gast-child")
    for points in range(49):
        assert edition.band("total", points, sex) == first_band_from(points, BANDS[sex])
    assert edition.band("total", 24) == ""


def test_the_form_asks_for_the_sex_and_is_for_eight_years_and_over():
    assert LIBRARY.form("gast-child").needs_sex
    calm = dict.fromkeys(ITEMS, 0)
    assert lines("gast-child", calm, "male", age=7) == [("total", 0, "normal", "outside_age")]
    assert lines("gast-child", calm, "male", age=8) == [("total", 0, "normal", "")]


def test_its_cut_offs_come_from_one_source_and_say_so():
    edition = LIBRARY.edition("gast-child")
    assert not edition.verified
    assert edition.doubtful == ("total",)
