from dataclasses import replace

import pytest

from careapp.forms.loader import library
from careapp.reports.recorded import answer_words, columns, is_recorded, number_words


@pytest.mark.parametrize(
    ("form", "there"),
    [("hero-9s", True), ("observation", True), ("home-visit", True), ("measurement", True),
     ("phq-a", False), ("sdq-teacher", False), ("screening-11", False)],
)  # fmt: skip
def test_forms_that_are_there_to_be_read_are_those_without_points(form, there):
    assert is_recorded(library().form(form)) == there


def test_a_short_form_is_shown_whole_and_a_long_one_by_what_it_requires():
    observed = columns(library().form("observation"), dangers=True)
    assert [item.id for item in observed] == ["sort", "dimension", "seen", "next", "next_by"]
    visit = columns(library().form("home-visit"), dangers=True)
    assert all(item.required for item in visit)
    assert {"members", "visitor"} <= {item.id for item in visit}


def test_answers_that_may_mean_danger_are_left_out_for_who_may_not_see_them():
    form = library().form("home-visit")
    few = tuple(item for item in form.items if item.id in ("safety_abuse", "visitor"))
    short = replace(form, items=few)
    assert [item.id for item in columns(short, dangers=False)] == ["visitor"]
    assert [item.id for item in columns(short, dangers=True)] == ["safety_abuse", "visitor"]


@pytest.mark.parametrize(
    ("item", "answer", "words"),
    [
        ("sort", "concern", "A concern"),
        ("seen", "Slept", "Slept"),
        ("next_by", "2026-06-12", "12 Jun 2569"),
        ("sort", None, ""),
        ("sort", "gone", "gone"),  # a choice that the form has no more
    ],
)
def test_an_answer_is_said_in_words(item, answer, words):
    assert answer_words(library().form("observation").item(item), answer, "en") == words


def test_ticks_and_several_choices_are_said_in_words():
    form = library().form("home-visit")
    assert answer_words(form.item("safety_abuse"), 1, "en") == "Yes"
    many = next(item for item in form.items if item.kind == "many")
    values = [str(choice.value) for choice in many.choices[:2]]
    words = [choice.text.en for choice in many.choices[:2]]
    assert answer_words(many, " ".join(values), "en") == ", ".join(words)


@pytest.mark.parametrize(
    ("number", "words"),
    [(12000, "12,000"), (27.5, "27.5"), (30.0, "30"), (-250, "-250"), (0, "0"), (0.1, "0.1")],
)
def test_thousands_are_set_off_and_nothing_stands_behind_a_whole_number(number, words):
    assert number_words(number) == words
