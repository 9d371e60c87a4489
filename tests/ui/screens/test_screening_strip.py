"""The scores of the child at work, in as few lines as there are."""

import pytest
from PySide6.QtCore import QPoint

from careapp.domain.records import Score
from careapp.ui.screens.screening_strip import ScoreStrip, shown_scores

SCORES = (
    Score("bmi_for_age", 1.13, "overweight"),
    Score("height_for_age", 0.36, "normal"),
    Score("thai_weight_for_height", None, "thai_thin"),
)


@pytest.fixture
def strip(forms, on_screen):
    form = forms.form("measurement")
    made = ScoreStrip()
    made.by = form, forms.editions("measurement")[0]
    on_screen(made, 900, 60)
    made.show_scores(shown_scores(form, SCORES, finished=True))
    return made


def test_a_tool_tip_tells_a_scale_whole_with_its_limits_and_their_source(strip):
    said = strip.words_at(strip._places[1].toPoint() + QPoint(4, 4)).split("\n")
    assert said[0] == "WHO 2007 ส่วนสูงตามอายุ ปกติ 0.36"
    assert said[1] == "เตี้ยมาก ≤ -3.01 · เตี้ย -3.00 ถึง -2.01 · ปกติ ≥ -2.00"
    assert "2007" in said[2]
    assert strip.words_at(QPoint(890, 4)) == ""


def test_where_whole_names_take_many_lines_each_goes_by_its_brief_one(strip):
    assert strip._name(strip._shown[0]) == strip._shown[0].label
    strip.resize(250, 60)
    assert strip._name(strip._shown[0]) == "WHO BMI/อายุ"
    strip.resize(900, 60)
    assert strip._name(strip._shown[0]) == strip._shown[0].label
