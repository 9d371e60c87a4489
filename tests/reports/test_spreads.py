from math import inf

import pytest

from careapp.domain.records import Score
from careapp.forms.loader import library
from careapp.reports.spreads import spread
from careapp.reports.tallies import Tally
from tests.reports.cohorts import pupil

PUPILS = [pupil(n) for n in range(4)]


def profile(form_id, *said, language="en"):
    form, edition = library().form(form_id), library().edition(form_id)
    results = {
        each.student.id: {
            scale: Score(scale, value, edition.band(scale, value)) for scale, value in own.items()
        }
        for each, own in zip(PUPILS, said, strict=False)
    }
    return spread(form, edition, Tally(PUPILS, results), form.scales, language)


def test_a_facet_goes_from_its_first_score_to_its_last_with_the_normal_range_between():
    found = profile("eq-6-11", {"facet_1_1": 17}, {"facet_1_1": 18}, {"facet_1_1": 25})
    strip = found.strips[0]
    assert (strip.low, strip.high) == (7, 28)
    assert [(zone.name, zone.low, zone.high) for zone in strip.zones] == [
        ("Below normal", 7, 17.5), ("Normal", 17.5, 24.5), ("Above normal", 24.5, 28),
    ]  # fmt: skip
    assert strip.ticks == (7, 18, 25, 28)
    assert [(dot.value, dot.band, dot.tone) for dot in strip.dots] == [
        (17, "Below normal", "at_risk"), (18, "Normal", "normal"), (25, "Above normal", "talent"),
    ]  # fmt: skip
    assert strip.middle == 18
    assert len(found.strips) == 9


@pytest.mark.parametrize("form", ["eq-6-11", "eq-12-17", "measurement"])
def test_every_dot_lies_in_the_zone_of_its_band(form):
    edition = library().edition(form)
    values = {
        each.scale: [value for part in each.ranges for value in (part.low, part.high)
                     if abs(value) < inf]
        for each in edition.cutoffs if not each.case
    }  # fmt: skip
    for place in range(min(map(len, values.values()))):
        found = profile(form, {scale: those[place] for scale, those in values.items()})
        for strip in found.strips:
            for dot in strip.dots:
                (zone,) = [each for each in strip.zones if each.low <= dot.value <= each.high]
                assert zone.name == dot.band


def test_z_scores_stand_under_each_other_and_are_called_so():
    found = profile(
        "measurement",
        {"bmi_for_age": -4.4, "height_for_age": 0.1},
        {"bmi_for_age": 1.0, "height_for_age": 11.0},
    )
    ends = {(strip.low, strip.high) for strip in found.strips}
    assert ends == {(-5, 6)}  # further out nothing is told apart
    assert found.strips[0].ticks == tuple(range(-5, 7))
    assert found.axis.startswith("WHO 2007 z-scores")
    assert [strip.name for strip in found.strips] == [
        "WHO 2007 BMI-for-age", "WHO 2007 height-for-age",
    ]  # fmt: skip


def test_children_without_a_score_have_no_dot():
    found = profile("eq-6-11", {"facet_1_1": 20}, {})
    assert [len(strip.dots) for strip in found.strips] == [1] + [0] * 8
    assert found.strips[1].middle is None


def test_forms_that_are_no_profile_and_classes_without_scores_have_none():
    assert profile("phq-a", {"total": 3}) is None
    assert profile("eq-6-11", {}) is None
    assert profile("hero-9s") is None
