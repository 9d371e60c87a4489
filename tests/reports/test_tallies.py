"""Counting: each child once, by sex and group, and nobody gets lost."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from careapp.reports import tallies
from careapp.reports.model import Number
from careapp.reports.tallies import Count
from tests.reports.cohorts import outcome, pupil

BANDS = st.sampled_from(["normal", "at_risk", "problem", "", None])
CHILDREN = st.lists(st.tuples(st.sampled_from(["male", "female"]), BANDS), max_size=40)


@given(CHILDREN)
def test_the_groups_and_the_incomplete_are_all_who_are_screened(children):
    pupils = [pupil(n, sex) for n, (sex, _) in enumerate(children)]
    outcomes = [
        outcome(who, "learning", band)
        for who, (_, band) in zip(pupils, children, strict=True)
        if band is not None
    ]
    tally = tallies.tallied(pupils, outcomes)
    found = tally.bands("learning")
    for n, sex in enumerate(("male", "female")):
        here = [band for of, band in children if of == sex]
        assert tally.all[n] == len(here)
        assert tally.screened[n] == sum(band is not None for band in here)
        assert tally.waiting[n] == here.count(None)
        assert found.get("incomplete", tallies.NOBODY)[n] == here.count("")
        for band in ("normal", "at_risk", "problem"):
            assert found.get(band, tallies.NOBODY)[n] == here.count(band)


def test_a_scale_without_an_outcome_is_incomplete_for_who_is_screened():
    who = pupil(1)
    tally = tallies.tallied([who, pupil(2)], [outcome(who, "learning", "normal")])
    assert tally.bands("health") == {"incomplete": Count(1, 0)}


def test_results_of_other_children_are_left_out():
    tally = tallies.tallied([pupil(1)], [outcome(pupil(2), "learning", "normal")])
    assert tally.screened == Count(0, 0)
    assert tally.waiting == Count(1, 0)


def test_some_of_the_children_are_counted_with_the_same_results():
    boys, girls = [pupil(1), pupil(2)], [pupil(3, "female")]
    outcomes = [outcome(who, "learning", "normal") for who in (*boys, *girls)]
    tally = tallies.tallied([*boys, *girls], outcomes)
    assert tally.of(girls).bands("learning") == {"normal": Count(0, 1)}


def test_tidy_rows_have_percentages_of_their_own_sex():
    rows = list(tallies.data("learning", "normal", Count(1, 1), Count(2, 3)))
    assert [(row.sex, row.n, row.percent) for row in rows] == [
        ("male", 1, Decimal("50.0")),
        ("female", 1, Decimal("33.3")),
        ("total", 2, Decimal("40.0")),
    ]


def test_classes_and_grades_come_in_order_and_room_10_after_room_2():
    pupils = [pupil(n, room=room) for n, room in enumerate(["ม.1/1", "ป.4/10", "ป.4/2", "อ.2/1"])]
    assert list(tallies.by_class(pupils)) == ["อ.2/1", "ป.4/2", "ป.4/10", "ม.1/1"]
    assert list(tallies.by_grade(pupils)) == ["อ.2", "ป.4", "ม.1"]


@given(CHILDREN)
def test_every_number_knows_the_children_it_counts(children):
    pupils = [pupil(n, sex) for n, (sex, _) in enumerate(children)]
    outcomes = [
        outcome(who, "learning", band)
        for who, (_, band) in zip(pupils, children, strict=True)
        if band is not None
    ]
    tally = tallies.tallied(pupils, outcomes)
    for found in (tally.all, tally.screened, tally.waiting, *tally.bands("learning").values()):
        behind = [[each.student.sex for each in n.who()] for n in found]
        assert behind == [["male"] * found.male, ["female"] * found.female]
        assert len(list(found.total.who())) == found.total
    both = [each for n in (tally.screened, tally.waiting) for each in n.total.who()]
    assert sorted(each.student.id for each in both) == sorted(each.student.id for each in pupils)


def test_a_sum_knows_its_children_only_where_all_its_parts_do():
    some = tallies.number_of([pupil(1), pupil(2)])
    assert [each.number for each in tallies.added([some, 0, tallies.number_of([])]).who()] == [1, 2]
    assert not isinstance(tallies.added([some, 3]), Number)
    assert not isinstance(some + 1, Number)
    assert tallies.added([]) == 0
