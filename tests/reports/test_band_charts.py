from dataclasses import replace

import pytest

from careapp.domain.records import Score
from careapp.forms.loader import library
from careapp.reports.band_charts import band_charts, shades
from careapp.reports.tallies import Tally
from tests.reports.cohorts import pupil

PUPILS = [pupil(n) for n in range(4)]


def charts(form_id, *said, language="en"):
    """What is charted where each child's scales came to these bands."""
    form = library().form(form_id)
    results = {
        each.student.id: {scale: Score(scale, 1, band) for scale, band in bands.items()}
        for each, bands in zip(PUPILS, said, strict=False)
    }
    return band_charts(form, Tally(PUPILS, results), form.scales, language)


def test_bands_stand_in_their_own_order_and_words_with_the_forms_tones():
    (found,) = charts("st-5", {"total": "high"}, {"total": "low"}, {"total": "high"})
    said = [(each.name, each.values, each.tone) for each in found.chart.series]
    assert said == [
        ("Low", (1,), "normal"),
        ("Moderate", (0,), "at_risk"),
        ("High", (2,), "problem"),
        ("Highest", (0,), "problem"),
    ]
    (found,) = charts("gast-child", {"total": "at_risk"}, language="th")
    assert [each.name for each in found.chart.series] == ["ปกติ", "คลั่งไคล้", "น่าจะติดเกม"]


def test_every_set_of_bands_has_a_chart_of_its_own():
    growth = {"bmi_for_age": "obesity", "height_for_age": "normal"}
    bmi, height, *_ = charts("measurement", growth)
    assert bmi.scales == ("bmi_for_age",)
    assert bmi.bands == ("severe_thinness", "thinness", "normal", "overweight", "obesity")
    assert height.bands == ("severe_stunting", "stunting", "normal")
    (facets,) = charts("eq-6-11", {"facet_1_1": "below"})
    assert len(facets.scales) == len(facets.chart.categories) == 9


def test_overall_groups_and_mere_answers_have_no_bar():
    (found,) = charts("screening-11", {"learning": "problem", "overall": "problem"})
    assert not {"overall", "talent", "special_need"} & set(found.scales)
    assert [each.values[0] for each in found.chart.series] == [0, 0, 1]


@pytest.mark.parametrize("form", ["hero-9s", "observation"])
def test_a_form_without_scales_has_no_chart(form):
    assert charts(form, {}) == ()


def test_nobody_is_no_chart():
    assert charts("st-5") == ()


def test_of_one_tone_each_next_band_is_darker():
    found = list(shades(["normal", "problem", "at_risk", "problem", "problem"]))
    assert found[:3] == [0, 0, 0]
    assert 0 < found[3] < found[4] <= 1
    (chart,) = charts("phq-a", {"total": "severe"})
    looks = [(each.tone, each.shade) for each in chart.chart.series]
    assert len(set(looks)) == len(looks)


def test_a_tone_of_a_single_scale_parts_it_from_the_others():
    form = library().form("st-5")
    other = replace(form.scale("total"), id="other")
    low = replace(form.band("low"), tones={"other": "need"})
    form = replace(form, scales=(*form.scales, other), bands=(low, *form.bands[1:]))
    said = {"total": Score("total", 1, "low"), "other": Score("other", 1, "low")}
    found = band_charts(form, Tally(PUPILS, {PUPILS[0].student.id: said}), form.scales, "en")
    assert [each.scales for each in found] == [("total",), ("other",)]
