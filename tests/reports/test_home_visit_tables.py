"""Home visits in numbers: who was visited, what was found, and what is not printed."""

from collections import Counter
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from careapp.reports import tables
from careapp.reports.model import Table
from tests.reports.cohorts import heading, pupil
from tests.reports.homes import DAY, FORM, tidy, visits, words

DANGERS = [item.id for item in FORM.items if item.danger]
ROOMS = st.sampled_from(["ป.4/1", "ป.4/2", "ป.5/1"])
VISIT = st.fixed_dictionaries(
    {
        "lives_with": st.sampled_from(["parents", "relatives"]),
        "income": st.sampled_from(["poverty_line", "above", ""]),
        "fights": st.sampled_from([0, 1]),
    }
)
CHILDREN = st.lists(
    st.tuples(st.sampled_from(["male", "female"]), ROOMS, st.none() | VISIT), max_size=25
)


def school(children, room=None):
    """The children, of one room or of all, and their visits."""
    pupils = [pupil(n, sex, where) for n, (sex, where, _) in enumerate(children)]
    answered = [
        (who, {"lives_with": said["lives_with"], "violence_fights": said["fights"]}, said["income"])
        for who, (*_, said) in zip(pupils, children, strict=True)
        if said
    ]
    there = [each for each in pupils if room in (None, each.classroom.label)]
    return there, visits(answered)


def part(n, whole):
    share = Decimal(n * 100) / whole if whole else None
    return share if share is None else share.quantize(Decimal("0.1"), ROUND_HALF_UP)


@given(CHILDREN)
def test_visits_incomes_and_findings_are_those_of_a_recount(children):
    found = tidy(tables.home_visits_school(heading(), *school(children)))
    for sex in ("male", "female", "total"):
        some = [each for each in children if sex in ("total", each[0])]
        seen = [said for *_, said in some if said]
        assert found["school", "all", sex][0] == len(some)
        assert found["school", "visited", sex] == (len(seen), part(len(seen), len(some)))
        assert found["school", "not_visited", sex][0] == len(some) - len(seen)
        for row, key in (("income_per_head", "income"), ("lives_with", "lives_with")):
            for answer, n in Counter(said[key] or "incomplete" for said in seen).items():
                assert found[row, answer, sex] == (n, part(n, len(seen)))
        fights = sum(said["fights"] for said in seen)
        assert found["violence_fights", "yes", sex] == (fights, part(fights, len(seen)))


@given(CHILDREN)
def test_the_school_is_the_sum_of_its_classes_and_of_its_grades(children):
    found = tidy(tables.home_visits_school(heading(), *school(children)))
    rooms = {room for _, room, _ in children}
    for parts in (rooms, {room[:3] for room in rooms}):
        for column in ("all", "visited", "not_visited"):
            total = sum(found[each, column, "total"][0] for each in parts)
            assert total == found["school", column, "total"][0]
        low = sum(found[f"income_per_head:{each}", "poverty_line", "total"][0] for each in parts)
        assert low == found["income_per_head", "poverty_line", "total"][0]


@given(CHILDREN)
def test_a_table_says_of_each_class_what_the_tidy_sheet_says(children):
    report = tables.home_visits_school(heading(), *school(children))
    found = tidy(report)
    if children:
        rooms = next(
            block for block in report.sections[0].blocks
            if isinstance(block, Table) and block.title == "Visits by class"
        )  # fmt: skip
        for row in rooms.rows[:-1]:
            label = row.values[0].replace("Primary ", "ป.")
            assert row.values[1] == found[label, "all", "total"][0]
            assert row.values[4] == found[label, "visited", "total"][0]
            assert row.values[6] == found[label, "not_visited", "total"][0]
        assert rooms.rows[-1].values[1] == len(children)


def test_a_class_lists_its_children_with_the_day_of_the_visit_and_the_photos():
    pupils = [pupil(1), pupil(2, "female")]
    said = {"informant": "mother", "photo_outside": "a", "photo_inside": "b"}
    report = tables.home_visits_class(heading(), pupils, visits([(pupils[0], said, "above")]))
    first = next(block for block in report.sections[0].blocks if isinstance(block, Table))
    one, two = (row.values for row in first.rows)
    assert one == (1, pupils[0].student.name, "15 Aug 2569", "Mother", 2)
    assert two[2:] == ("Not visited", "", 0)
    assert DAY.day == 15


def test_no_child_is_named_in_the_report_of_the_school():
    who = pupil(1, first_name="ชื่อเดียว", last_name="ในโรงเรียน")
    report = tables.home_visits_school(heading(), [who], visits([(who, {"works": 1}, "above")]))
    assert "ชื่อเดียว" not in words(report)
    assert "ชื่อเดียว" in words(
        tables.home_visits_class(heading(), [who], visits([(who, {"works": 1}, "above")]))
    )


def test_what_may_mean_danger_is_in_the_numbers_of_the_school_and_not_on_a_class_paper():
    who = pupil(1)
    said = visits([(who, dict.fromkeys(DANGERS, 1), "above")])
    whole = tidy(tables.home_visits_school(heading(), [who], said))
    assert all(whole[item, "yes", "total"] == (1, Decimal("100.0")) for item in DANGERS)
    report = tables.home_visits_class(heading(), [who], said)
    assert not {row for row, *_ in tidy(report)} & set(DANGERS)
    for item in DANGERS:
        assert FORM.item(item).label("en") not in words(report)


def test_a_question_that_nobody_answered_takes_one_line():
    who = pupil(1)
    report = tables.home_visits_school(heading(), [who], visits([(who, {"works": 1}, "above")]))
    rows = [
        row.values
        for block in report.sections[0].blocks
        if isinstance(block, Table) and len(block.columns) == 6
        for row in block.rows
    ]
    at = next(n for n, row in enumerate(rows) if row[0] == FORM.item("roof").label("en"))
    assert rows[at][1] == "No answer"
    assert rows[at + 1][0] == FORM.item("toilet").label("en")


def test_a_class_paper_leaves_out_answers_that_nobody_gave_and_its_data_does_not():
    who = pupil(1)
    said = visits([(who, {"roof": "metal"}, "above")])
    paper = words(tables.home_visits_class(heading(), [who], said))
    never = next(c.text.en for c in FORM.item("roof").choices if c.value == "leaves")
    assert "Metal" in paper
    assert never not in paper
    assert never in words(tables.home_visits_school(heading(), [who], said))
    data = tidy(tables.home_visits_class(heading(), [who], said))
    assert data["roof", "leaves", "total"] == (0, Decimal("0.0"))


def test_nobody_visited_is_a_paper_without_findings():
    report = tables.home_visits_school(heading(), [pupil(1)], visits([]))
    blocks = report.sections[0].blocks
    assert sum(isinstance(block, Table) for block in blocks) == 1
    assert tidy(report)["school", "visited", "total"] == (0, Decimal("0.0"))


def test_a_paper_of_nobody_can_be_made():
    for build in (tables.home_visits_school, tables.home_visits_class):
        assert build(heading(), [], visits([])).sections
