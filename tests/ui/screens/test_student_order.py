"""The orders of the class list, without a window."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.ui.screens.student_order import Order, in_order, known, read_order
from tests.ui.screens.children import LEVELS, marks, row

MARKS = marks()
ROWS = (
    row(1, "เกวลิน", sex="female", nickname="ใบ", bands={"overall": "at_risk", "health": "at_risk"}),
    row(2, "กล้า", nickname="ก้อง", sdq="9", bands={}),
    row(3, "แก้วตา", sex="female", sdq="21"),
    row(4, "ข้าวฟ่าง", sdq="10", bands={"overall": "problem", "health": "problem", "talent": "yes"}),
)


def numbers(order):
    return [each.pupil.number for each in in_order(ROWS, read_order(order), MARKS)]


@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("number", [1, 2, 3, 4]),
        ("-number", [4, 3, 2, 1]),
        ("name", [2, 1, 3, 4]),  # กล้า before เกวลิน before แก้วตา, as a dictionary has them
        ("-name", [4, 3, 1, 2]),
        ("nickname", [2, 1, 3, 4]),  # who has none stands last …
        ("-nickname", [1, 2, 3, 4]),  # … at either end
        ("sex", [2, 4, 1, 3]),
        ("age", [4, 3, 2, 1]),
        ("overall", [4, 1, 2, 3]),
        ("-overall", [2, 1, 4, 3]),
        ("sdq", [3, 4, 2, 1]),  # 21, 10, 9: as numbers
        ("-sdq", [2, 4, 3, 1]),
        ("health", [4, 1, 2, 3]),
        ("talent", [4, 1, 2, 3]),
    ],
)
def test_children_stand_in_the_order_that_is_asked_for(order, found):
    assert numbers(order) == found


def test_pressing_the_same_heading_again_turns_the_order():
    first = Order().pressed("name")
    assert first == Order("name")
    assert first.pressed("name") == Order("name", turned=True)
    assert first.pressed("name").pressed("name") == first
    assert first.pressed("sdq") == Order("sdq")
    assert Order().pressed("number") == Order("number", turned=True)


def test_who_needs_care_comes_first_so_that_order_falls():
    assert not Order("name").falling
    assert Order("name", turned=True).falling
    assert Order("overall").falling
    assert Order("learning").falling
    assert not Order("sdq", turned=True).falling


@pytest.mark.parametrize("text", ["number", "-name", "overall", "-gaming"])
def test_an_order_is_remembered_as_a_text(text):
    assert read_order(text).text == text


def test_an_order_that_means_nothing_here_is_class_order():
    assert known(read_order(""), MARKS) == Order()
    assert known(read_order("gambling"), MARKS) == Order()
    assert known(read_order("-gaming"), MARKS) == Order("gaming", turned=True)


BANDS = st.none() | st.fixed_dictionaries(
    {}, optional=dict.fromkeys(LEVELS, st.sampled_from(["at_risk", "problem", ""]))
)
CHILDREN = st.lists(
    st.fixed_dictionaries(
        {
            "first": st.sampled_from(["กล้า", "เกวลิน", "แก้วตา"]),
            "nickname": st.sampled_from(["", "ก้อง", "ใบ"]),
            "sdq": st.sampled_from(["", "0", "9", "10"]),
            "bands": BANDS,
        }
    ),
    max_size=12,
)


@given(CHILDREN, st.sampled_from(["name", "nickname", "sex", "age", "overall", "sdq", *LEVELS]))
def test_no_child_is_lost_and_equals_stay_as_they_were(children, by):
    rows = [row(n, born=date(2016, 1, n % 3 + 1), **each) for n, each in enumerate(children, 1)]
    for turned in (False, True):
        found = in_order(rows, Order(by, turned), MARKS)
        assert sorted(each.pupil.number for each in found) == list(range(1, len(rows) + 1))
        assert in_order(found, Order(by, turned), MARKS) == found
    boys = in_order(rows, Order("sex", turned=True), MARKS)
    assert list(boys) == rows
