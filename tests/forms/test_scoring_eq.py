"""The emotional quotient against an oracle written from its blocks, reverse lists and norms."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.forms.lines import LIBRARY, lines, numbered, sheets

SIZES = {"eq-6-11": [7, 9, 7, 7, 6, 6, 6, 6, 6], "eq-12-17": [6, 6, 6, 6, 6, 6, 4, 6, 6]}
TURNED = {
    "eq-6-11": "4 5 6 13 20 28 29 40 41 42 47 48 52 53 54",
    "eq-12-17": "2 3 5 8 9 11 13 16 18 19 21 24 26 27 29 30 33 35 37 40 45 47 51 52",
}
NORMAL = {
    "eq-6-11": "18-24 22-31 19-25 20-25 16-21 14-20 16-21 15-20 16-21",
    "eq-12-17": "13-18 16-21 17-22 15-20 14-19 15-20 9-13 16-22 15-21",
}
NAMES = [f"facet_{group}_{n}" for group in (1, 2, 3) for n in (1, 2, 3)]
AGES = {"eq-6-11": (6, 11), "eq-12-17": (12, 17)}
FORMS = sorted(SIZES)


def norms(form):
    return [tuple(map(int, each.split("-"))) for each in NORMAL[form].split()]


def oracle(form, answers):
    turned = {int(each) for each in TURNED[form].split()}
    place, found = 0, []
    for name, size, (low, high) in zip(NAMES, SIZES[form], norms(form), strict=True):
        block = range(place + 1, place + size + 1)
        place += size
        values = [answers[f"q{n}"] for n in block]
        if None in values:
            found.append((name, None, "", "incomplete"))
            continue
        points = sum(5 - v if n in turned else v for n, v in zip(block, values, strict=True))
        word = "below" if points < low else "above" if points > high else "normal"
        found.append((name, points, word, ""))
    return found


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_nine_facets_score_as_the_oracle_says(form, data):
    answers = data.draw(sheets(numbered("q", sum(SIZES[form])), (1, 2, 3, 4)))
    assert lines(form, answers) == oracle(form, answers)


@pytest.mark.parametrize("form", FORMS)
def test_every_score_of_a_facet_has_its_band(form):
    edition = LIBRARY.edition(form)
    for name, size, (low, high) in zip(NAMES, SIZES[form], norms(form), strict=True):
        for points in range(size, 4 * size + 1):
            word = "below" if points < low else "above" if points > high else "normal"
            assert edition.band(name, points) == word
        assert edition.band(name, size - 1) == edition.band(name, 4 * size + 1) == ""


@pytest.mark.parametrize("form", FORMS)
def test_a_turned_item_counts_five_less_the_answer(form):
    turned = {int(each) for each in TURNED[form].split()}
    for item in LIBRARY.form(form).items:
        assert dict(item.points) == {
            value: 5 - value if item.number in turned else value for value in (1, 2, 3, 4)
        }


@pytest.mark.parametrize("form", FORMS)
def test_an_age_the_norms_are_not_of_is_told(form):
    low, high = AGES[form]
    for age, outside in ((low - 1, True), (low, False), (high, False), (high + 1, True)):
        assert all(("outside_age" in flags) is outside for *_, flags in lines(form, {}, age=age))
