"""The list of measures says itself in both languages, and a school's own stand beside it."""

import pytest

from careapp.domain.measures import OWN, Finding, status, usual_measures


def test_every_measure_has_words_in_both_languages_and_the_list_says_where_it_is_from():
    found = usual_measures()
    assert len(found.words) == 9
    for each in (*found.words.values(), found.source):
        assert each["th"]
        assert each["en"] not in ("", each["th"])


def test_measures_stand_in_the_order_of_the_list_and_own_ones_behind():
    found = usual_measures()
    ids = {"home_visit", f"{OWN}จับคู่เพื่อนช่วยเพื่อน", "counselling", "gone"}
    assert found.in_order(ids) == (
        "counselling", "home_visit", "gone", "own:จับคู่เพื่อนช่วยเพื่อน",
    )  # fmt: skip
    assert found.word("own:จับคู่เพื่อนช่วยเพื่อน", "en") == "จับคู่เพื่อนช่วยเพื่อน"
    assert found.word("home_visit", "en") == "Home visit"
    assert found.word("gone", "th") == "gone"


def test_each_measure_has_a_short_name_for_a_narrow_column():
    found = usual_measures()
    assert found.short.keys() == found.words.keys()
    for lang in ("th", "en"):
        names = [each[lang] for each in found.short.values()]
        assert len({*names}) == len(names)
        assert max(map(len, names)) <= 20


@pytest.mark.parametrize(
    ("before", "group", "wanted"),
    [
        ("normal", "problem", "changed"), ("problem", "at_risk", "changed"),
        ("problem", "problem", "chosen"), ("", "problem", "chosen"),
    ],
)  # fmt: skip
def test_help_is_chosen_again_when_the_group_is_another_one_than_it_was_chosen_for(
    before, group, wanted
):
    found = [Finding("screening-11", "at_risk", "at_risk"), Finding("sdq-teacher", group, before)]
    assert status({"contact"}, found) == wanted
    assert status((), found) == "none"
