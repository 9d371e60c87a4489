"""Attendance and results: what cannot be is named, what is doubtful is said, numbers are read."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.report_cards import (
    FIELDS,
    Finding,
    ReportCard,
    doubts,
    faults,
    limit,
    read_value,
    shown,
)

CARD = ReportCard("s", "2569/1")


def card(**values):
    return ReportCard("s", "2569/1", **values)


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({}, []),
        ({"days_open": 100, "days_absent": 100, "gpa": 4.0, "count_0": 0}, []),
        ({"gpa": 5}, [("gpa", "range")]),
        ({"gpa": -1}, [("gpa", "range")]),
        ({"days_open": 251}, [("days_open", "range")]),
        ({"days_open": 20, "days_absent": 21}, [("days_absent", "absent_over_open")]),
        ({"days_open": 20, "days_late": 21}, [("days_late", "late_over_open")]),
        ({"days_absent": 21}, []),
        ({"count_mp": 61}, [("count_mp", "range")]),
    ],
)
def test_what_cannot_be_is_a_fault(values, found):
    assert [(each.field, each.code) for each in faults(card(**values))] == found


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"days_open": 100, "days_absent": 4, "days_late": 3, "gpa": 3.1}, []),
        ({"days_open": 12}, [Finding("days_open", "unusual_open")]),
        ({"days_open": 100, "days_absent": 51}, [Finding("days_absent", "absent_half")]),
        (
            {"days_open": 100, "days_absent": 40, "days_late": 61},
            [Finding("days_late", "late_and_absent")],
        ),
        ({"gpa": 0.0}, [Finding("gpa", "gpa_zero")]),
        ({"count_0": 9, "count_r": 9}, [Finding("count_0", "many_counts")]),
    ],
)
def test_what_is_more_often_a_slip_is_a_doubt(values, found):
    assert list(doubts(card(**values))) == found
    assert not faults(card(**values))


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("gpa", "3.456", 3.46),
        ("gpa", "3,5", 3.5),
        ("gpa", "๒.๗๕", 2.75),
        ("gpa", "3", 3.0),
        ("gpa", "3.005", 3.01),
        ("days_absent", " 4.0 ", 4),
        ("days_absent", "๑๒", 12),
        ("count_r", "-", None),
        ("count_r", "", None),
    ],
)
def test_a_text_is_read_as_a_number(field, text, value):
    assert read_value(field, text) == value


@pytest.mark.parametrize(
    ("field", "text"), [("gpa", "ผ่าน"), ("gpa", "-1"), ("days_open", "4.5"), ("days_open", "1e2")]
)
def test_what_is_no_number_is_refused(field, text):
    with pytest.raises(ValueError):
        read_value(field, text)


@given(st.sampled_from(FIELDS), st.text(max_size=8))
def test_a_number_that_is_read_is_shown_and_read_again_as_itself(field, text):
    try:
        value = read_value(field, text)
    except ValueError:
        return
    assert read_value(field, shown(field, value)) == value


@given(st.sampled_from(FIELDS), st.floats(allow_nan=False, allow_infinity=False))
def test_no_number_outside_its_range_is_without_fault(field, value):
    number = value if field == "gpa" else math.floor(value)
    outside = not 0 <= number <= limit(field)
    assert bool(faults(card(**{field: number}))) == outside


def test_the_share_of_days_at_school_and_the_subjects_not_passed():
    assert card(days_open=100, days_absent=20).attendance == 0.8
    assert card(days_open=100).attendance is None
    assert card(days_open=0, days_absent=0).attendance is None
    assert card(count_0=2, count_ms=1).unfinished == 3
    assert CARD.is_empty
    assert CARD.id == "s|2569/1"
    assert not card(count_0=0).is_empty
