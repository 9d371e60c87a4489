"""The EQ in numbers: scores by child, facets by grade, a part for each form and informant."""

import pytest

from careapp.forms.loader import library
from careapp.reports import tables
from careapp.reports.heading import Origin
from careapp.reports.model import Chart, Note, Table
from tests.reports.cohorts import heading, outcome, pupil

FORM = "eq-6-11"


@pytest.fixture(scope="module")
def form():
    return library().form(FORM)


def said(who, band, score=20, informant="teacher", facet="facet_1_1", flags=()):
    return outcome(who, facet, band, score, flags, informant, FORM)


def notes(section):
    return [block.text for block in section.blocks if isinstance(block, Note)]


def first(section, kind):
    return next(block for block in section.blocks if isinstance(block, kind))


def test_facets_and_groups_are_called_as_the_form_calls_them(form):
    who = pupil(1)
    answered = tables.Answered(form, [who], [said(who, "above", 27)])
    section = tables.eq_school(heading(language="th"), [who], [answered]).sections[0]
    rows = [row.values[:2] for row in first(section, Table).rows[2:5]]
    assert rows == [("1.1 ควบคุมอารมณ์", "ต่ำกว่าปกติ"), ("", "ปกติ"), ("", "สูงกว่าปกติ")]
    assert [row.tones[1] for row in first(section, Table).rows[2:5]] == [
        "at_risk", "normal", "talent",
    ]  # fmt: skip
    chart = first(section, Chart)
    assert [series.values[0] for series in chart.series] == [0, 0, 1]


def test_a_child_has_a_row_of_scores_in_the_tones_of_their_groups(form):
    who = pupil(1)
    found = [said(who, "below", 17), said(who, "", None, facet="facet_1_2", flags=("incomplete",))]
    section = tables.eq_class(heading(), [who], [tables.Answered(form, [who], found)]).sections[0]
    (row,) = first(section, Table).rows
    assert row.values[:4] == (1, who.student.name, 17, None)
    assert row.tones[:4] == ("", "", "at_risk", "")
    assert any(each.startswith("Too few items") for each in notes(section))
    groups = [block for block in section.blocks if isinstance(block, Table)][1]
    assert [head.text for head in groups.heads[0]][1:] == [
        "Below normal", "Normal", "Above normal", "Incomplete",
    ]  # fmt: skip
    assert groups.rows[0].values[1:5] == (1, 0, 1, 100)
    assert groups.rows[1].values[-1] == 1


def test_teachers_and_parents_are_parts_by_themselves_and_one_of_them_is_enough(form):
    pupils = [pupil(1), pupil(2), pupil(3)]
    found = [said(pupils[0], "normal"), said(pupils[1], "below", 10, "parent")]
    report = tables.eq_school(heading(), pupils, [tables.Answered(form, pupils, found)])
    assert [each.name for each in report.sections] == ["EQ 6–11 Teacher", "EQ 6–11 Parent"]
    assert all(any("2 of 3" in text for text in notes(each)) for each in report.sections)
    tidy = {(d.row, d.column): d.n for d in report.data if d.sex == "total"}
    assert tidy[f"{FORM}:teacher", "screened"] == tidy[f"{FORM}:parent", "screened"] == 1
    assert tidy[f"{FORM}:parent:facet_1_1:ป.4", "below"] == 1


def test_the_school_is_not_called_by_the_one_grade_that_a_form_is_for(form):
    younger, older = pupil(1), pupil(2, room="ม.1/1")
    (section,) = tables.eq_school(
        heading(), [younger, older], [tables.Answered(form, [younger], [])]
    ).sections
    assert "Primary" not in section.subtitles[1]


def test_a_form_for_nobody_here_is_no_part_and_where_none_is_for_anybody_the_paper_says_so(form):
    older, who = library().form("eq-12-17"), pupil(1)
    source = Origin("Form", 1, verified=False)
    both = [tables.Answered(form, [who], [], source), tables.Answered(older, [], [], source)]
    assert len(tables.eq_class(heading(), [who], both).sections) == 1
    none = [tables.Answered(each, [], []) for each in (form, older)]
    (section,) = tables.eq_class(heading(), [who], none).sections
    assert notes(section) == ["Nobody here is of the ages that the EQ is for: 6 to 17 years."]
    assert section.subtitles[1].startswith("Primary 4/1")
    (section,) = tables.eq_class(heading(), [], none).sections
    assert notes(section) == ["There are no children here in this term."]
