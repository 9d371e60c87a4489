"""Records and the stamp of their answers."""

import dataclasses
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain import records
from careapp.domain.records import Record

ANSWERS = st.dictionaries(st.text(max_size=8), st.integers() | st.text(max_size=8), max_size=8)


@given(ANSWERS, st.randoms())
def test_the_stamp_does_not_depend_on_the_order_of_answers(answers, chance):
    mixed = list(answers.items())
    chance.shuffle(mixed)
    assert records.stamp(dict(mixed)) == records.stamp(answers)


@given(ANSWERS, ANSWERS)
def test_other_answers_have_another_stamp(one, other):
    assert (records.stamp(one) == records.stamp(other)) == (one == other)


def test_the_stamp_stays_the_same_from_version_to_version():
    """Stored results carry it."""
    assert records.stamp({"q2": 0, "q1": 2, "note": "ดี"}) == "8b3061f49ab5e88b"


def test_a_record_cannot_be_changed():
    record = Record("1", "s", "screening-11", 1, "2569/1", date(2026, 6, 10))
    assert record.status == "open"
    with pytest.raises(dataclasses.FrozenInstanceError):
        record.status = "final"
