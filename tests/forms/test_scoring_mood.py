"""PHQ-A, 2Q, 9Q, 8Q and ST-5 against oracles written from the published bands and weights."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.forms.logic import holes
from careapp.forms.scoring import follow_ups, score
from tests.forms.lines import LIBRARY, first_band_from, lines, numbered, sheets

PHQ = [(0, "none"), (5, "mild"), (10, "moderate"), (15, "moderately_severe"), (20, "severe")]
NINE = [(0, "none"), (7, "mild"), (13, "moderate"), (19, "severe")]
EIGHT = [(0, "none"), (1, "mild"), (9, "moderate"), (17, "severe")]
STRESS = [(0, "low"), (5, "moderate"), (8, "high"), (10, "highest")]
WEIGHTS = {"q1": 1, "q2": 2, "q3": 6, "q4": 8, "q5": 9, "q6": 4, "q7": 10, "q8": 4}


def summed(answers, names, table, flags=""):
    if any(answers[name] is None for name in names):
        return [("total", None, "", ";".join(filter(None, ("incomplete", flags))))]
    points = sum(answers[name] for name in names)
    return [("total", points, first_band_from(points, table), flags)]


@settings(max_examples=400, deadline=None)
@given(nine=sheets(numbered("q", 9), (0, 1, 2, 3)), two=sheets(["q10", "q11"], (0, 1)))
def test_phq_a_sums_nine_and_is_urgent_by_the_last_three(nine, two):
    urgent = (nine["q9"] or 0) > 0 or two["q10"] == 1 or two["q11"] == 1
    assert lines("phq-a", nine | two) == summed(
        nine, numbered("q", 9), PHQ, "urgent" if urgent else ""
    )


@settings(max_examples=200, deadline=None)
@given(answers=sheets(["q1", "q2"], (0, 1)))
def test_any_yes_of_the_two_questions_is_positive(answers):
    assert lines("q2", answers) == summed(answers, ["q1", "q2"], [(0, "negative"), (1, "positive")])


@settings(max_examples=400, deadline=None)
@given(answers=sheets(numbered("q", 9), (0, 1, 2, 3)))
def test_the_nine_questions_are_urgent_by_the_ninth(answers):
    urgent = "urgent" if answers["q9"] else ""
    assert lines("q9", answers) == summed(answers, numbered("q", 9), NINE, urgent)


@settings(max_examples=500, deadline=None)
@given(answers=sheets([*WEIGHTS, "q3b"], (0, 1)))
def test_the_eight_questions_have_weights_and_any_yes_is_urgent(answers):
    flags = ["urgent"] if 1 in answers.values() else []
    out_of_control = answers["q3"] == 1
    needed = [*WEIGHTS, *(["q3b"] if out_of_control else [])]
    if any(answers[name] is None for name in needed):
        expected = (None, "", ["incomplete", *flags])
    else:
        points = sum(weight for name, weight in WEIGHTS.items() if answers[name])
        if out_of_control and answers["q3b"]:
            points += 8
        band = first_band_from(points, EIGHT)
        expected = (points, band, [*flags, *(["refer_now"] if band == "severe" else [])])
    points, band, flags = expected
    assert lines("q8", answers) == [("total", points, band, ";".join(flags))]


def test_the_eight_questions_reach_fifty_two_and_no_more():
    assert lines("q8", dict.fromkeys([*WEIGHTS, "q3b"], 1)) == [
        ("total", 52, "severe", "urgent;refer_now")
    ]
    assert lines("q8", dict.fromkeys(WEIGHTS, 0)) == [("total", 0, "none", "")]


@settings(max_examples=300, deadline=None)
@given(answers=sheets(numbered("q", 5), (0, 1, 2, 3)))
def test_stress_has_four_bands(answers):
    assert lines("st-5", answers) == summed(answers, numbered("q", 5), STRESS)


@pytest.mark.parametrize(
    ("form", "table", "highest"),
    [("phq-a", PHQ, 27), ("q9", NINE, 27), ("q8", EIGHT, 52), ("st-5", STRESS, 15)],
)
def test_every_score_has_its_band(form, table, highest):
    edition = LIBRARY.edition(form)
    for points in range(highest + 1):
        assert edition.band("total", points) == first_band_from(points, table)
    assert edition.band("total", highest + 1) == ""


@pytest.mark.parametrize("item", ["q9", "q10", "q11"])
def test_danger_is_told_of_a_form_with_a_single_answer(item):
    assert lines("phq-a", {item: 1}) == [("total", None, "", "incomplete;urgent")]
    assert lines("phq-a", {item: 0}) == [("total", None, "", "incomplete")]


def test_danger_is_told_of_a_child_too_young_for_the_form():
    assert lines("phq-a", {"q9": 3}, age=10) == [
        ("total", None, "", "incomplete;urgent;outside_age")
    ]
    assert lines("phq-a", dict.fromkeys(numbered("q", 9), 0), age=11) == [("total", 0, "none", "")]
    assert lines("phq-a", dict.fromkeys(numbered("q", 9), 0), age=20) == [("total", 0, "none", "")]
    assert lines("phq-a", {}, age=21) == [("total", None, "", "incomplete;outside_age")]


@given(yes=st.sets(st.sampled_from(["q1", "q2"])))
def test_after_two_questions_come_nine_where_one_is_yes(yes):
    answers = {name: int(name in yes) for name in ("q1", "q2")}
    assert next_forms("q2", answers) == (("q9",) if yes else ())


@pytest.mark.parametrize(("points", "then"), [(0, ()), (6, ()), (7, ("q8",)), (27, ("q8",))])
def test_after_nine_questions_come_eight_from_seven_points_on(points, then):
    values = [3] * (points // 3) + [points % 3]
    answers = {f"q{n}": value for n, value in enumerate((values + [0] * 9)[:9], 1)}
    assert sum(answers.values()) == points
    assert next_forms("q9", answers) == then


def test_a_form_without_an_answer_asks_for_no_other():
    for form in LIBRARY.forms:
        assert next_forms(form.id, {}) == ()


def test_every_form_that_follows_is_there():
    for form in LIBRARY.forms:
        for each in form.follow_ups:
            assert LIBRARY.form(each.form).id == each.form


def test_tools_for_adults_say_so():
    assert {form.id for form in LIBRARY.forms if form.adult} == {"q2", "q9", "q8", "st-5"}


def test_what_has_one_source_is_not_called_verified():
    checked = {id_: LIBRARY.edition(id_).verified for id_ in ("phq-a", "q2", "q9", "q8", "st-5")}
    assert checked == {"phq-a": False, "q2": False, "q9": True, "q8": False, "st-5": True}


def test_the_question_after_the_third_is_asked_only_after_a_yes():
    form = LIBRARY.form("q8")
    assert "q3b" not in holes(form, {})
    assert "q3b" not in holes(form, {"q3": 0})
    assert "q3b" in holes(form, {"q3": 1})


def next_forms(form_id, answers):
    form = LIBRARY.form(form_id)
    return follow_ups(form, score(form, LIBRARY.edition(form_id), answers))
