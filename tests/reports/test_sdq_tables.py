"""The SDQ in numbers: scores by child, groups by grade, an informant at a time."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from careapp.reports import tables
from careapp.reports.heading import Origin
from careapp.reports.model import Chart, Note, Table
from tests.reports.cohorts import SCALES, heading, outcome, pupil

BANDS = {
    "emotional": ["normal", "at_risk", "problem", ""],
    "total": ["normal", "at_risk", "problem", ""],
    "prosocial": ["strength", "no_strength", ""],
}
ANSWERS = st.fixed_dictionaries({scale: st.sampled_from(bands) for scale, bands in BANDS.items()})
ROOMS = st.sampled_from(["ป.4/1", "ป.4/2", "ป.5/1", "ม.1/1"])
CHILDREN = st.lists(
    st.tuples(
        st.sampled_from(["male", "female"]),
        ROOMS,
        st.fixed_dictionaries({who: st.none() | ANSWERS for who in ("teacher", "parent", "self")}),
    ),
    max_size=25,
)


def answered(who, informant, bands, flags=()):
    return [
        outcome(who, scale, band, 3 if band else None, flags, informant, f"sdq-{informant}")
        for scale, band in bands.items()
    ]


def cohort(children):
    pupils = [pupil(n, sex, room) for n, (sex, room, _) in enumerate(children)]
    outcomes = [
        each
        for who, (*_, answers) in zip(pupils, children, strict=True)
        for informant, bands in answers.items()
        if bands
        for each in answered(who, informant, bands)
    ]
    return pupils, outcomes


def tables_of(section):
    return [block for block in section.blocks if isinstance(block, Table)]


@given(CHILDREN)
def test_groups_are_counted_by_grade_for_each_informant(children):
    pupils, outcomes = cohort(children)
    report = tables.sdq_school(heading(), pupils, outcomes, SCALES)
    used = [
        who for who in ("teacher", "parent", "self") if any(child[2][who] for child in children)
    ] or ["teacher"]
    assert len(report.sections) == len(used)
    grades = sorted({room[:3] for _, room, _ in children}, key=["ป.4", "ป.5", "ม.1"].index)
    for who, section in zip(used, report.sections, strict=True):
        rows = [row.values for row in tables_of(section)[0].rows]
        boys, girls, *_, assessed = rows
        assert boys[-2] + girls[-2] == len(children)
        done = [child for child in children if child[2][who]]
        assert assessed[-2] == len(done)
        tidy = {(datum.row, datum.column, datum.sex): datum.n for datum in report.data}
        for scale, bands in BANDS.items():
            for band in bands[:-1]:
                found = Counter(room[:3] for _, room, all_ in done if all_[who][scale] == band)
                assert tidy[f"{who}:{scale}", band, "total"] == sum(found.values())
                for grade in grades:
                    assert tidy[f"{who}:{scale}:{grade}", band, "total"] == found[grade]
        if len(grades) > 1:
            emotional = rows[2:5]
            for row, band in zip(emotional, BANDS["emotional"], strict=False):
                found = Counter(
                    room[:3] for _, room, all_ in done if all_[who]["emotional"] == band
                )
                assert list(row[2:-1]) == [*(found[grade] for grade in grades), sum(found.values())]


def test_columns_are_rooms_where_all_are_of_one_grade():
    pupils = [pupil(1, room="ป.4/2"), pupil(2, room="ป.4/10")]
    outcomes = answered(pupils[0], "teacher", {"total": "normal"})
    report = tables.sdq_school(heading(), pupils, outcomes, SCALES)
    heads = [head.text for head in tables_of(report.sections[0])[0].heads[0]]
    assert heads == ["Scale", "Group", "ป.4/2", "ป.4/10", "Total", "Percent"]


def notes(section):
    return [block.text for block in section.blocks if isinstance(block, Note)]


def test_a_note_says_when_not_all_three_informants_are_in():
    who = pupil(1)
    bands = {"total": "normal"}
    two = answered(who, "teacher", bands) + answered(who, "parent", bands)
    three = two + answered(who, "self", bands)
    for build in (tables.sdq_class, tables.sdq_school):
        missing = build(heading(), [who], two, SCALES).sections[0]
        assert any("0 of 1" in text for text in notes(missing))
        complete = build(heading(), [who], three, SCALES).sections[0]
        assert not any("three" in text for text in notes(complete))


def test_the_note_counts_only_who_is_asked_about_a_child():
    young, old, bands = pupil(1), pupil(2), {"total": "normal"}
    outcomes = [
        each
        for who in (young, old)
        for informant in ("teacher", "parent")
        for each in answered(who, informant, bands)
    ]
    for build in (tables.sdq_class, tables.sdq_school):
        aside = {"self": {young.student.id}}
        found = build(heading(), [young, old], outcomes, SCALES, not_asked=aside).sections[0]
        assert any("old enough" in text and "1 of 2" in text for text in notes(found))
        alone = build(heading(), [young], outcomes, SCALES, not_asked=aside).sections[0]
        assert not any("old enough" in text for text in notes(alone))


def test_each_child_has_a_row_of_scores_in_the_tone_of_their_groups():
    pupils = [pupil(2, "female"), pupil(1)]
    outcomes = [
        outcome(pupils[1], "emotional", "problem", 7, informant="teacher"),
        outcome(pupils[1], "total", "at_risk", 16, ("prorated",), "teacher"),
        outcome(pupils[1], "prosocial", "strength", 9, informant="teacher"),
    ]
    section = tables.sdq_class(heading(), pupils, outcomes, SCALES).sections[0]
    first, second = tables_of(section)[0].rows
    assert first.values == (1, pupils[1].student.name, 7, 16, 9)
    assert first.tones == ("", "", "problem", "at_risk", "talent")
    assert second.values == (2, pupils[0].student.name, None, None, None)
    assert any(text.endswith(": 1") for text in notes(section))


def test_impact_is_printed_where_somebody_answered_it():
    who = pupil(1)
    without = answered(who, "teacher", {"total": "normal"})
    with_it = [*without, outcome(who, "impact", "at_risk", 1, informant="teacher")]
    for outcomes, there in ((without, False), (with_it, True)):
        section = tables.sdq_class(heading(), [who], outcomes, SCALES).sections[0]
        heads = [head.text for head in tables_of(section)[0].heads[0]]
        assert ("Impact" in heads) is there


def test_each_part_names_its_own_form_at_its_foot():
    who = pupil(1)
    bands = {"total": "normal"}
    outcomes = answered(who, "teacher", bands) + answered(who, "parent", bands)
    origins = {
        "teacher": Origin("Form T", 1, "E"),
        "parent": Origin("Form P", 1, "E", verified=False),
    }
    report = tables.sdq_school(heading(), [who], outcomes, SCALES, origins)
    first, second = report.sections
    assert "Form T" in first.footer
    assert "Form P" not in first.footer
    assert "not verified" in second.footer
    assert any("not verified" in text for text in notes(second))


def test_the_chart_has_the_difficulties_and_not_the_strength():
    who = pupil(1)
    outcomes = answered(who, "teacher", {"total": "normal", "prosocial": "strength"})
    section = tables.sdq_school(heading(), [who], outcomes, SCALES).sections[0]
    (chart,) = (block for block in section.blocks if isinstance(block, Chart))
    assert chart.categories == ("Emotional", "Total difficulties")


def test_nobody_assessed_is_one_page_for_the_teacher():
    report = tables.sdq_class(heading(), [pupil(1)], [], SCALES)
    assert len(report.sections) == 1


def test_who_is_not_asked_is_told_of_among_those_who_wait():
    young, old = pupil(1), pupil(2)
    outcomes = [*answered(old, "self", {"total": "normal"}), *answered(old, "teacher", {})]
    aside = {"self": {young.student.id, old.student.id}}
    for build in (tables.sdq_class, tables.sdq_school):
        found = build(heading(), [young, old], outcomes, SCALES, not_asked=aside).sections[0]
        assert any("to be assessed, 1 are not asked" in text for text in notes(found))
        found = build(heading(), [old], outcomes, SCALES, not_asked=aside).sections[0]
        assert not any("not asked" in text for text in notes(found))
