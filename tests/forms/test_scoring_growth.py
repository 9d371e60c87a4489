"""Weight and height against an oracle in another style: logarithms, and bands by comparison."""

import csv
import math

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from careapp.forms.scoring import score
from careapp.paths import resources
from tests.forms.lines import LIBRARY, lines

FORM = "measurement"
SEXES = st.sampled_from(["male", "female"])


def _table():
    with (resources() / "growth/who-2007.csv").open(encoding="utf-8", newline="") as file:
        return {(row["index"], row["sex"], int(row["month"])): row for row in csv.DictReader(file)}


TABLE = _table()


def exact(index, sex, month, value):
    """The z-score before it is rounded, as the WHO describes it."""
    skew, median, spread = (float(TABLE[index, sex, month][part]) for part in "lms")
    z = math.expm1(skew * math.log(value / median)) / (skew * spread)
    if index == "height" or abs(z) <= 3:
        return z

    def line(n):
        return median * math.exp(math.log1p(skew * spread * n) / skew)

    if z > 3:
        return 3 + (value - line(3)) / (line(3) - line(2))
    return -3 + (value - line(-3)) / (line(-2) - line(-3))


def bmi_band(z):
    if z < -2:
        return "severe_thinness" if z < -3 else "thinness"
    if z > 1:
        return "obesity" if z > 2 else "overweight"
    return "normal"


def height_band(z):
    return "severe_stunting" if z < -3 else "stunting" if z < -2 else "normal"


@settings(max_examples=600, deadline=None)
@given(
    sex=SEXES,
    months=st.integers(60, 228),
    weight=st.floats(9, 160).map(lambda value: round(value, 1)),
    height=st.floats(80, 205).map(lambda value: round(value, 1)),
)
@example("male", 60, 18.4, 109.7)
@example("female", 228, 57.0, 163.2)
@example("male", 120, 150.0, 120.0)
@example("female", 100, 9.0, 150.0)
def test_z_scores_and_bands_are_those_of_the_who(sex, months, weight, height):
    answers = {"weight_kg": weight, "height_cm": height, "age_months": months}
    found = lines(FORM, answers, sex=sex)
    bmi = exact("bmi", sex, months, weight * 10_000 / (height * height))
    tall = exact("height", sex, months, height)
    assert [name for name, *_ in found] == ["bmi_for_age", "height_for_age"]
    for (_, shown, band, flags), z, banded in zip(
        found, (bmi, tall), (bmi_band, height_band), strict=True
    ):
        assert abs(shown - z) <= 0.005 + 1e-9
        assert round(shown, 2) == shown
        assert band == banded(shown)
        assert flags == ""


@pytest.mark.parametrize(
    ("z", "bmi", "height"),
    [(-9.99, "severe_thinness", "severe_stunting"), (-3.01, "severe_thinness", "severe_stunting"),
     (-3.0, "thinness", "stunting"), (-2.01, "thinness", "stunting"), (-2.0, "normal", "normal"),
     (0.0, "normal", "normal"), (1.0, "normal", "normal"), (1.01, "overweight", "normal"),
     (2.0, "overweight", "normal"), (2.01, "obesity", "normal"), (99.0, "obesity", "normal")],
)  # fmt: skip
def test_a_band_ends_where_the_who_ends_it(z, bmi, height):
    edition = LIBRARY.edition(FORM)
    assert edition.band("bmi_for_age", z) == bmi
    assert edition.band("height_for_age", z) == height


@given(sex=SEXES, given_=st.sets(st.sampled_from(["weight_kg", "height_cm", "age_months"])))
def test_what_is_missing_makes_incomplete_what_needs_it(sex, given_):
    answers = {"weight_kg": 30.0, "height_cm": 130.0, "age_months": 110}
    found = lines(FORM, {name: answers[name] for name in given_}, sex=sex)
    whole = [len(given_) == 3, {"height_cm", "age_months"} <= given_]
    for (_, shown, band, flags), known in zip(found, whole, strict=True):
        assert (shown is not None, band != "", flags) == (
            known,
            known,
            "" if known else "incomplete",
        )


def test_without_a_sex_nothing_is_known():
    answers = {"weight_kg": 30.0, "height_cm": 130.0, "age_months": 110}
    assert {flags for *_, flags in lines(FORM, answers)} == {"incomplete"}


@pytest.mark.parametrize("months", [0, 59, 229, 400])
def test_a_child_outside_the_table_has_no_z_score_and_is_told_so(months):
    answers = {"weight_kg": 30.0, "height_cm": 130.0, "age_months": months}
    assert lines(FORM, answers, sex="male") == [
        ("bmi_for_age", None, "", "outside_age"),
        ("height_for_age", None, "", "outside_age"),
    ]


def test_the_age_comes_from_the_date_of_birth_where_nobody_has_typed_it():
    form, edition = LIBRARY.form(FORM), LIBRARY.edition(FORM)
    answers = {"weight_kg": 30.0, "height_cm": 130.0}
    typed = score(form, edition, answers | {"age_months": 110}, "female", months=90)
    known = score(form, edition, answers, "female", months=110)
    assert typed == known
    assert known[0].band == "normal"
