"""What a form begins with, before a child has answered, in the guided view."""

import pytest

from careapp.ui.screens.screening_start import GUIDED
from tests.exchange.xlsforms import book
from tests.ui.screens.screening_stage import stage

GARDEN = ("garden", "teacher")
SURVEY = """
type | name | label | hint | default
text | place | Where? | | home
integer | beds | How many beds? | At ${place} | 2
integer | plants | Plants in ${beds} beds? | | ${beds} * 3
text | remark | Anything else? | |
"""
BEGUN = {"place": "home", "beds": 2, "plants": 6}


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    def own_form(services):
        path = book(tmp_path / "g.xlsx", survey=SURVEY, settings="form_id | version\ngarden | 1")
        services.forms.take_in(services.forms.look(path))

    with stage(qtbot, on_screen, tmp_path, prepare=own_form) as made:
        made.open(GUIDED, GARDEN)
        yield made


def kept(at, place=0):
    """The answers on the disk."""
    return at.answers(place, GARDEN[0])


def test_defaults_are_seen_as_answers_and_kept_with_the_first_one(at):
    assert at.form.answers() == BEGUN
    assert kept(at) == {}  # to look at a child begins nothing
    at.form.answer("remark", "dry")
    at.settle()
    assert kept(at) == {**BEGUN, "remark": "dry"}


def test_another_child_is_only_looked_at(at):
    at.screen.guided.go(1)
    at.settle()
    at.screen.guided.go(0)
    at.settle()
    assert kept(at) == kept(at, 1) == {}
    assert at.form.answers() == BEGUN


def test_a_default_can_be_changed_and_taken_out_and_does_not_come_back(at):
    at.form.answer("place", "school")
    at.form.answer("beds", None)
    at.settle()
    assert kept(at) == {"place": "school", "plants": 6}
    at.screen.guided.go(1)
    at.screen.guided.go(0)
    at.settle()
    assert at.form.answers() == {"place": "school", "plants": 6}
    for item in ("place", "plants"):
        at.form.answer(item, None)
    at.screen.guided.go(1)
    at.screen.guided.go(0)
    at.settle()
    assert at.form.answers() == {}


def test_what_is_shown_to_the_end_stands(at):
    at.form.next_section()
    at.settle()
    assert kept(at) == BEGUN
    assert kept(at, 1) == {}


def test_words_and_hints_say_the_answers(at):
    said = [
        each.text().replace("\u200b", "") for each in at.form.findChildren(object)
        if hasattr(each, "text") and callable(each.text)
    ]  # fmt: skip
    assert "At home" in said
    assert "Plants in 2 beds?" in said
    at.form.answer("place", "school")
    assert at.form._page(0).controls["beds"].hint.text() == "At school"
