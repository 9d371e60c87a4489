"""The screening in numbers: recounted here in another way, on the table and in the tidy rows."""

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.reports import tables
from careapp.reports.heading import Origin
from careapp.reports.model import Chart, Facts, Note, Table, tone_of
from tests.reports.cohorts import DIMENSIONS, ORIGIN, heading, outcome, pupil, screened

GROUPS = ["normal", "at_risk", "problem"]
BAND, ANSWER = st.sampled_from([*GROUPS, ""]), st.sampled_from(["yes", "no", ""])
RESULTS = st.tuples(BAND, BAND, BAND, ANSWER, ANSWER, BAND)
ROOMS = st.sampled_from(["ป.4/1", "ป.4/2", "ป.5/1", "ม.1/1"])
CHILDREN = st.lists(
    st.tuples(st.sampled_from(["male", "female"]), ROOMS, st.none() | RESULTS), max_size=30
)


def cohort(children):
    pupils = [pupil(n, sex, room) for n, (sex, room, _) in enumerate(children)]
    outcomes = [
        each
        for who, (_, _, bands) in zip(pupils, children, strict=True)
        if bands
        for each in screened(who, *bands)
    ]
    return pupils, outcomes


def tables_of(report):
    return [block for block in report.sections[0].blocks if isinstance(block, Table)]


def share(part, whole):
    """Percent of `whole`, half up, worked out with whole numbers."""
    return Decimal((2000 * part + whole) // (2 * whole)) / 10 if part else None


@given(CHILDREN)
def test_dimensions_are_counted_by_group_and_sex_with_percentages_of_the_screened(children):
    pupils, outcomes = cohort(children)
    report = tables.screening_school(heading(), pupils, outcomes, DIMENSIONS, ORIGIN)
    done = [child for child in children if child[2]]
    main, answers = tables_of(report)[:2]
    assert [row.values[0] for row in main.rows] == ["Learning", "Health", "Economy", "Overall"]
    for table, scales, bands in (
        (main, ["learning", "health", "economic", "overall"], GROUPS),
        (answers, ["talent", "special_need"], ["yes", "no"]),
    ):
        for row, scale in zip(table.rows, scales, strict=True):
            at = list(DIMENSIONS).index(scale)
            found = Counter((sex, bands_[at]) for sex, _, bands_ in done)
            wanted = []
            for band in bands:
                boys, girls = found["male", band], found["female", band]
                total = boys + girls
                wanted += [boys, girls, total, share(total, len(done)) if done else None]
            holes = found["male", ""] + found["female", ""]
            assert list(row.values[1 : len(wanted) + 1]) == wanted
            assert row.values[len(wanted) + 1 :] in ((), (holes,))
            assert not holes or row.values[-1] == holes


@given(CHILDREN)
def test_the_tidy_rows_say_the_same_as_the_tables(children):
    pupils, outcomes = cohort(children)
    report = tables.screening_school(heading(), pupils, outcomes, DIMENSIONS, ORIGIN)
    tidy = {(datum.row, datum.column, datum.sex): datum for datum in report.data}
    assert len(tidy) == len(report.data)
    main = tables_of(report)[0]
    for row, scale in zip(main.rows, ["learning", "health", "economic", "overall"], strict=True):
        for n, band in enumerate(GROUPS):
            cells = row.values[1 + 4 * n : 5 + 4 * n]
            numbers = [tidy[scale, band, sex].n for sex in ("male", "female", "total")]
            assert numbers == list(cells[:3])
            assert cells[3] in (None, tidy[scale, band, "total"].percent)
    assert tidy["school", "all", "total"].n == len(children)
    waiting = tidy["school", "waiting", "total"].n
    assert tidy["school", "screened", "total"].n + waiting == len(children)


@given(CHILDREN)
def test_rooms_and_grades_add_up_to_the_whole(children):
    pupils, outcomes = cohort(children)
    for build in (tables.screening_grade, tables.screening_school):
        parts = tables_of(build(heading(), pupils, outcomes, DIMENSIONS, ORIGIN))[2:]
        for table in parts:
            *rows, total = [row.values for row in table.rows]
            for at in (1, 2, 3, 4, 6, 8):
                assert sum(row[at] for row in rows) == total[at]


def test_a_special_need_has_a_tone_of_its_own_beside_a_talent():
    who = pupil(1)
    outcomes = screened(who, "normal", "normal", "normal", "yes", "yes", "normal")
    report = tables.screening_class(heading(), [who], outcomes, DIMENSIONS, ORIGIN)
    main, answers = tables_of(report)[:2]
    assert not any(row.tones for row in main.rows)
    assert [(head.text, head.tone) for head in answers.heads[0][1:]] == [("Yes", ""), ("No", "")]
    talent, need = answers.rows
    assert [tone_of(row, answers.columns, 3) for row in (talent, need)] == ["talent", "need"]


def test_the_head_says_all_screened_and_waiting():
    pupils = [pupil(1), pupil(2, "female"), pupil(3)]
    outcomes = screened(pupils[0], "normal", "normal", "problem", "yes", "no", "problem")
    report = tables.screening_class(heading(), pupils, outcomes, DIMENSIONS, ORIGIN)
    (facts,) = (block for block in report.sections[0].blocks if isinstance(block, Facts))
    assert dict(facts.pairs) == {
        "All": "3 (boys 2, girls 1)",
        "Screened": "1",
        "Waiting": "2",
        "As of": "24 Nov 2569",
    }
    assert report.data[0].row == "ป.4/1"
    assert report.sections[0].subtitles[1] == "Primary 4/1 Term 2, academic year 2569"


def test_a_grade_of_one_room_is_called_by_its_grade():
    report = tables.screening_grade(heading(), [pupil(1)], [], DIMENSIONS)
    assert report.sections[0].subtitles[1].startswith("Primary 4 Term")
    assert len(tables_of(report)) == 2
    tidy = {datum.row for datum in report.data}
    assert {"ป.4", "ป.4/1"} <= tidy
    (said,) = [b for b in report.sections[0].blocks if isinstance(b, Note) and "one room" in b.text]
    assert said


def test_scales_without_a_name_are_not_printed_and_the_order_is_that_of_the_names():
    names = {"health": "B", "learning": "A"}
    who = pupil(1)
    outcomes = screened(who, "normal", "problem", "normal", "no", "no", "problem")
    report = tables.screening_class(heading(), [who], outcomes, names)
    assert [row.values[0] for row in tables_of(report)[0].rows] == ["B", "A"]
    assert {datum.row for datum in report.data} == {"ป.4/1", "health", "learning"}


def test_an_own_title_takes_the_place_of_ours():
    titled = heading(titles={"screening-class": "แบบสรุปของเรา"})
    report = tables.screening_class(titled, [], [], DIMENSIONS)
    assert report.sections[0].title == "แบบสรุปของเรา"


def notes(report):
    return [block.text for block in report.sections[0].blocks if isinstance(block, Note)]


def test_few_children_are_a_warning_about_percentages():
    few = [pupil(n) for n in range(3)]
    outcomes = [
        each for who in few for each in screened(who, *["normal"] * 3, "no", "no", "normal")
    ]
    report = tables.screening_class(heading(), few, outcomes, DIMENSIONS)
    assert any("3" in text for text in notes(report))
    (nobody,) = notes(tables.screening_class(heading(), few, [], DIMENSIONS))
    assert nobody == "Nobody has been assessed with this form in this term yet."


@pytest.mark.parametrize("verified", [True, False])
def test_cut_offs_that_are_not_verified_are_said_on_the_paper(verified):
    origin = Origin("Form", 1, verified=verified)
    many = [pupil(n) for n in range(12)]
    outcomes = [
        each for who in many for each in screened(who, *["normal"] * 3, "no", "no", "normal")
    ]
    report = tables.screening_class(heading(), many, outcomes, DIMENSIONS, origin)
    assert bool(notes(report)) is not verified
    assert ("not verified" in report.footer) is not verified


def test_results_that_are_flagged_name_their_scales():
    who = pupil(1)
    outcomes = [outcome(who, "health", "normal", flags=("unverified",))]
    text = " ".join(notes(tables.screening_class(heading(), [who], outcomes, DIMENSIONS)))
    assert "Health" in text
    assert "Learning" not in text


def test_a_chart_is_drawn_when_somebody_is_screened():
    who = pupil(1)
    outcomes = screened(who, "normal", "at_risk", "problem", "no", "no", "problem")
    report = tables.screening_class(heading(), [who], outcomes, DIMENSIONS)
    (chart,) = (block for block in report.sections[0].blocks if isinstance(block, Chart))
    assert chart.categories == ("Learning", "Health", "Economy")
    assert [series.values for series in chart.series] == [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
    empty = tables.screening_class(heading(), [who], [], DIMENSIONS)
    assert not [block for block in empty.sections[0].blocks if isinstance(block, Chart)]
