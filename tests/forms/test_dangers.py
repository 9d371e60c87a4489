"""Which answers may mean danger now, and that no other does."""

import pytest

from careapp.forms.dangers import answered, dangers, of_items
from careapp.forms.loader import library


@pytest.mark.parametrize(
    ("form", "items", "danger"),
    [
        ("phq-a", {"q9", "q10", "q11"}, "self_harm"),
        ("q9", {"q9"}, "self_harm"),
        ("q8", {"q1", "q2", "q3", "q3b", "q4", "q5", "q6", "q7", "q8"}, "self_harm"),
        ("screening-11", {"welfare_problem_2", "welfare_problem_3", "welfare_problem_4"}, "abuse"),
        ("screening-11", {"violence_problem_4"}, "self_harm"),
        ("sdq-teacher", set(), "abuse"),
    ],
)
def test_these_items_and_no_others_raise_an_alarm(form, items, danger):
    found = of_items(library().form(form))
    assert {id_ for id_, each in found.items() if each == danger} == items


def test_an_answer_without_points_says_nothing():
    form = library().form("phq-a")
    assert dangers(form, {"q9": 0, "q10": 0, "q1": 3}) == ()
    assert dangers(form, {"q9": 1}) == ("self_harm",)
    assert dangers(form, {"q10": 1, "q9": None}) == ("self_harm",)
    assert dangers(form, {"unknown": 1}) == ()


def test_the_answers_that_speak_of_a_danger_are_told_with_it():
    form = library().form("screening-11")
    ticks = {"welfare_problem_4": 1, "violence_problem_4": 1, "welfare_problem_3": 0}
    assert answered(form, ticks | {"welfare_risk_1": 1}) == {
        "welfare_problem_4": "abuse", "violence_problem_4": "self_harm",
    }  # fmt: skip
