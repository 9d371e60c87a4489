"""What is said of a figure: how many of how many, by which cut-offs, from which source."""

from dataclasses import replace

import pytest

from careapp.forms.edition import with_standard
from careapp.forms.standard import Standard
from careapp.reports.model import Chart, Series
from careapp.ui.figure_words import chart_words, limit_words, part_words, source_words

GROUPS = Chart(
    "Groups",
    ("Learning", "Health"),
    (Series("normal", (18, 0)), Series("at risk", (5, 0)), Series("problem", (5, None))),
)


@pytest.fixture
def edition(forms):
    return forms.editions("sdq-teacher")[0]


def test_a_part_is_said_with_its_share_of_the_whole(qapp):
    assert part_words(GROUPS, 0, 1) == "Learning · at risk: 5 จาก 28 คน (ร้อยละ 17.9)"


def test_no_share_is_reckoned_where_something_is_masked(qapp):
    assert part_words(GROUPS, 1, 2) == "Health · problem"
    one = replace(GROUPS, series=(Series("a", (None,)), Series("b", (4,))), categories=("x",))
    assert part_words(one, 0, 1) == "x · b: 4"


def test_all_numbers_of_a_chart_are_said_to_who_does_not_see_it():
    said = chart_words(GROUPS)
    assert said.startswith("Groups. Learning: normal 18, at risk 5, problem 5. Health: problem ")
    assert chart_words(Chart("", (), ())) == ""


def test_cut_offs_come_with_their_source_and_a_doubt(edition):
    lines = source_words(edition).split("\n")
    assert edition.title.of("th") in lines[0]
    assert edition.source.of("th") in lines[1]
    assert len(source_words(replace(edition, verified=True)).split("\n")) == 2
    assert len(source_words(replace(edition, verified=False)).split("\n")) == 3


@pytest.mark.parametrize(
    ("form", "scale", "said"),
    [
        ("sdq-teacher", "total", "ปกติ 0–15 · เสี่ยง 16–17 · มีปัญหา 18–40"),
        ("sdq-teacher", "emotional", "ปกติ 0–3 · เสี่ยง 4 · มีปัญหา 5–10"),
        ("measurement", "height_for_age",
         "เตี้ยมาก ≤ -3.01 · เตี้ย -3.00 ถึง -2.01 · ปกติ ≥ -2.00"),
        ("screening-11", "learning", ""),
        ("home-visit", "income_per_head", ""),
        ("measurement", "thai_weight_for_height", ""),
    ],
)  # fmt: skip
def test_the_limits_of_bands_are_those_of_the_edition_and_nothing_where_no_number_says(
    forms, form, scale, said
):
    found = forms.form(form)
    assert limit_words(found, forms.editions(form)[0], found.scale(scale)) == said


def test_limits_that_differ_by_sex_or_answer_stand_on_a_line_each(forms):
    game, maths = forms.form("gast-child"), forms.form("ld-screen")
    lines = limit_words(game, forms.editions("gast-child")[0], game.scale("total")).split("\n")
    assert lines[0].startswith("ชาย: ปกติ 0–23 · ")
    assert lines[1].startswith("หญิง: ปกติ 0–15 · ")
    lines = limit_words(maths, forms.editions("ld-screen")[0], maths.scale("maths")).split("\n")
    assert lines[1] == "มัธยมศึกษา: ปกติ 0–4 · น่าสงสัย 5–10"


def test_limits_say_where_they_alone_are_doubtful_or_those_of_another_edition(forms):
    form = forms.form("sdq-self")
    (norms,) = [each for each in forms.editions("sdq-self") if each.id == "dmh-2011"]
    total, parts = (limit_words(form, norms, form.scale(each)) for each in ("total", "conduct"))
    assert total == "ปกติ 0–15 · เสี่ยง 16–18 · มีปัญหา 19–40"
    assert parts == "ปกติ 0–3 · เสี่ยง 4 · มีปัญหา 5–10 (ยังไม่ได้ตรวจยืนยัน)"
    impact = limit_words(form, norms, form.scale("impact"))
    assert "ใช้ของอีกเกณฑ์หนึ่ง" in impact


def test_a_table_of_the_schools_own_parts_its_bands_at_lines(forms):
    form = forms.form("measurement")
    table = Standard("Invented for tests", "1", {("weight_for_height", "male"): ()})
    edition = with_standard(forms.editions("measurement")[0], table)
    assert limit_words(form, edition, form.scale("thai_weight_for_height")) == (
        "ผอม < -2 · ค่อนข้างผอม -2 ถึง < -1.5 · สมส่วน -1.5 ถึง 1.5 · ท้วม > 1.5 ถึง 2 · "
        "เริ่มอ้วน > 2 ถึง 3 · อ้วน > 3 (ค่าเบี่ยงเบนมาตรฐาน SD)"
    )
    assert limit_words(form, edition, form.scale("thai_height_for_age")) == ""
