"""Terms of the Thai school year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain import schools

DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def test_the_terms_of_2569_have_their_usual_days():
    first, second = schools.usual_term(2569, 1), schools.usual_term(2569, 2)
    assert (first.id, first.start, first.end) == ("2569/1", date(2026, 5, 16), date(2026, 10, 10))
    assert (second.id, second.start, second.end) == ("2569/2", date(2026, 11, 1), date(2027, 3, 31))
    assert (first.count_day, second.count_day) == (date(2026, 6, 10), date(2026, 11, 10))


@pytest.mark.parametrize(
    ("day", "term"),
    [
        (date(2026, 5, 15), (2568, 2)),
        (date(2026, 5, 16), (2569, 1)),
        (date(2026, 10, 31), (2569, 1)),
        (date(2026, 11, 1), (2569, 2)),
        (date(2026, 12, 31), (2569, 2)),
        (date(2027, 1, 1), (2569, 2)),
    ],
)
def test_which_term_a_day_belongs_to(day, term):
    assert schools.term_on(day) == term


@given(DAYS)
def test_a_day_in_a_usual_term_belongs_to_it(day):
    term = schools.usual_term(*schools.term_on(day))
    assert term.start <= term.count_day <= term.end
    if day < term.start or day > term.end:  # then it is a holiday after the term
        assert term.end < day < term.end + timedelta(days=50)


@given(DAYS)
def test_the_reference_day_is_the_nearest_day_of_the_term(day):
    term = schools.usual_term(2569, 1)
    assert term.start <= term.reference_day(day) <= term.end
    assert term.reference_day(day) == day or not term.start <= day <= term.end


def test_a_term_is_read_from_its_name():
    assert schools.read_term(" 2569/1 ") == (2569, 1)
    assert schools.read_term("2569 / 2") == (2569, 2)


@pytest.mark.parametrize("text", ["2569", "2569/3", "2026/1", "1/2569", "", "2569/12"])
def test_what_is_no_term_is_refused(text):
    with pytest.raises(ValueError):
        schools.read_term(text)
