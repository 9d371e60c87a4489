"""The list of measures says itself in both languages, and a school's own stand beside it."""

from careapp.domain.measures import OWN, usual_measures


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
