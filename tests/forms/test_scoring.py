"""Scoring in general; the instruments have files of their own beside this one."""

from dataclasses import replace

import pytest

from careapp.domain.records import Score
from careapp.forms.definition import Ages
from careapp.forms.edition import Cutoffs, Edition, Range
from careapp.forms.loader import library
from careapp.forms.scoring import score
from careapp.forms.text import Text

SDQ = library().form("sdq-parent")
OBEC = library().edition("sdq-parent")
WORDS = Text("ก", "a")


def _peer_only(edition=OBEC, **more):
    scales = tuple(scale for scale in SDQ.scales if scale.id == "peer")
    return replace(SDQ, scales=scales, **more), edition


def test_answers_the_form_does_not_know_are_passed_over():
    answers = {f"q{n}": 1 for n in range(1, 26)}
    assert score(SDQ, OBEC, answers | {"gambling": "problem", "q99": 7}) == score(
        SDQ, OBEC, answers
    )


def test_a_score_does_not_change_the_answers():
    answers = {"q1": 2}
    score(SDQ, OBEC, answers)
    assert answers == {"q1": 2}


@pytest.mark.parametrize(("sex", "band"), [("male", "normal"), ("female", "problem"), (None, "")])
def test_bands_by_sex_are_those_of_the_child(sex, band):
    cutoffs = (
        Cutoffs("peer", (Range("normal", 0, 7), Range("problem", 8, 10)), "male"),
        Cutoffs("peer", (Range("normal", 0, 2), Range("problem", 3, 10)), "female"),
    )
    form, edition = _peer_only(Edition("sdq-parent", "by-sex", WORDS, WORDS, True, cutoffs))
    assert score(form, edition, {"score_peer": 5}, sex=sex) == (Score("peer", 5, band),)


def test_flags_stand_in_the_order_of_the_contract():
    borrowed = (Cutoffs("peer", (Range("normal", 0, 10),), borrowed_from="obec"),)
    form, edition = _peer_only(
        Edition("sdq-parent", "e", WORDS, WORDS, True, borrowed), ages=Ages(4, 16)
    )
    answers = {"q6": 0, "q11": 0, "q14": 0, "score_peer": 1}
    assert score(form, edition, answers, age=3)[0].flags == (
        "prorated", "outside_age", "differs", "unverified",
    )  # fmt: skip


def test_without_an_age_nobody_is_outside_it():
    assert score(*_peer_only(), {"score_peer": 5}, age=None)[0].flags == ()
    assert score(*_peer_only(), {"score_peer": 5}, age=40)[0].flags == ("outside_age",)


def test_a_blank_form_is_incomplete_on_every_scale_that_is_not_optional():
    found = score(SDQ, OBEC, {})
    assert [each.scale for each in found] == ["emotional", "conduct", "hyperactivity", "peer",
                                              "total", "prosocial"]  # fmt: skip
    assert all(each == Score(each.scale, None, "", ("incomplete",)) for each in found)
