import tomllib
from pathlib import Path

import pytest

from careapp.forms import own
from careapp.forms.loader import library
from careapp.forms.logic import (
    asked_answers,
    choices_of,
    complete,
    holes,
    is_relevant,
    refusal,
    row_holes,
    scope,
    spoken,
)
from careapp.forms.scoring import score

LIBRARY = library()
FORM = LIBRARY.form("screening-11")
SDQ = LIBRARY.form("sdq-parent")
TRIP = Path(__file__).with_name("trip.toml")


def test_what_is_ticked_about_a_talent_or_need_is_asked_only_where_there_is_one():
    subject = FORM.item("talent_arts")
    assert not is_relevant(FORM, subject, {})
    assert not is_relevant(FORM, subject, {"talent": "no"})
    assert is_relevant(FORM, subject, {"talent": "yes"})
    assert len(FORM.items_of("special_need")) == 12


def test_details_of_a_talent_do_not_enter_the_scores():
    edition = LIBRARY.edition("screening-11")
    with_details = {"talent": "yes", "talent_arts": 1, "talent_details": "วาดรูปเก่ง"}
    assert score(FORM, edition, with_details) == score(FORM, edition, {"talent": "yes"})


def test_holes_are_the_dimensions_without_any_answer():
    late = ("economic", "welfare", "substance", "violence", "sexual", "gaming", "special_need",
            "devices")  # fmt: skip
    assert holes(FORM, {}) == ("talent", "learning", "health", *late)
    assert holes(FORM, {"learning": "normal", "health_problem_1": 0, "talent": "no"}) == late


def test_all_items_of_the_sdq_are_holes_until_answered_or_their_score_is_typed():
    assert holes(SDQ, {}) == tuple(f"q{n}" for n in range(1, 26))
    typed = {f"score_{name}": 1 for name in ("emotional", "conduct", "hyperactivity", "peer")}
    assert holes(SDQ, typed) == ("q1", "q4", "q9", "q17", "q20")
    assert holes(SDQ, typed | {"q3": 0, "score_prosocial": 1}) == ("q8", "q13", "q16", "q24")


def test_the_impact_is_asked_only_after_a_difficulty():
    answers = {f"q{n}": 1 for n in range(1, 26)}
    assert holes(SDQ, answers) == ()
    assert holes(SDQ, answers | {"impact_gate": 0}) == ()
    left = holes(SDQ, answers | {"impact_gate": 2, "impact_home": 0})
    assert left == ("impact_distress", "impact_friends", "impact_class", "impact_leisure")


@pytest.fixture(scope="module")
def trip():
    form, faults = own.read_form(tomllib.loads(TRIP.read_text(encoding="utf-8")))
    assert not faults
    return form


def test_what_a_section_says_holds_for_all_that_lies_in_it(trip):
    count, person = trip.item("count"), trip.item("person")
    assert not is_relevant(trip, count, {})
    assert is_relevant(trip, count, {"goes": 1})
    assert not is_relevant(trip, person, {"goes": 1, "count": 1})
    assert is_relevant(trip, person, {"goes": 1, "count": 2})
    assert not is_relevant(trip, person, {"count": 2})
    assert holes(trip, {}) == ("goes",)
    assert holes(trip, {"goes": 1}) == ("count",)


def test_values_are_worked_out_in_rows_and_over_them_whatever_the_order(trip):
    answers = {"goes": 1, "count": 2, "person": [{"who": "ก", "days": 2}, {"who": "ข", "days": 3}]}
    found = complete(trip, answers)
    assert found["person"] == [
        {"who": "ก", "days": 2, "cost": 200},
        {"who": "ข", "days": 3, "cost": 300},
    ]
    assert (found["total"], found["fee"]) == (500, 250)
    assert answers["person"][0] == {"who": "ก", "days": 2}
    assert complete(trip, found) == found


def test_answers_that_are_not_asked_for_count_as_empty(trip):
    answers = {"goes": 0, "count": 2, "person": [{"who": "ก", "days": 2}]}
    found = complete(trip, answers)
    assert found["total"] == 0
    assert "fee" not in found
    assert found["count"] == 2  # it is kept, for when the answer changes back
    assert "count" not in asked_answers(trip, answers)


def test_a_repeat_is_a_hole_while_a_row_of_it_is(trip):
    answers = {"goes": 1, "count": 2, "person": [{"days": 2}, {"who": "ข", "days": 4}]}
    assert holes(trip, answers) == ("person",)
    assert list(row_holes(trip, trip.item("person"), answers)) == [(0, "who"), (1, "why")]
    answers["person"] = [{"who": "ก", "days": 2}, {"who": "ข", "days": 8, "why": "ญาติ"}]
    assert list(row_holes(trip, trip.item("person"), answers)) == [(1, "days")]  # more than 7
    answers["person"].pop()
    assert holes(trip, answers) == ()


def test_an_answer_that_a_constraint_refuses_says_why_and_leaves_a_hole(trip):
    day, seen = trip.item("day"), scope(trip, {})
    assert refusal(day, "2026-05-30", seen, "th") == "หลัง 1 มิ.ย."
    assert refusal(day, "2026-06-30", seen, "th") == ""
    assert holes(trip, {"goes": 0, "day": "2026-05-30"}) == ("day",)
    assert holes(trip, {"goes": 0, "day": "2026-06-02"}) == ()


def test_a_filter_leaves_the_choices_that_fit_the_other_answers(trip):
    where = trip.item("where")
    assert [each.value for each in choices_of(where, scope(trip, {"region": "n"}))] == ["tak"]
    assert choices_of(where, scope(trip, {})) == ()


def test_words_can_say_what_was_answered(trip):
    seen = scope(trip, {"count": 3})
    assert spoken("ไป ${count} คน ${ region }", seen) == "ไป 3 คน "
