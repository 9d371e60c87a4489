"""The model of a report: headings find their places, percentages round half up."""

from decimal import Decimal

import pytest

from careapp.reports.model import Column, Head, Row, percent, placed, tone_of


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [
        (1, 3, "33.3"),
        (2, 3, "66.7"),
        (1, 8, "12.5"),
        (1, 16, "6.3"),
        (5, 1000, "0.5"),
        (3, 3, "100.0"),
    ],
)
def test_a_percentage_has_one_decimal_and_a_half_goes_up(part, whole, share):
    assert percent(part, whole) == Decimal(share)


def test_there_is_no_percentage_of_nobody():
    assert percent(0, 0) is None


def test_headings_of_two_rows_keep_their_columns_below():
    above = (Head("name", rows=2), Head("a", span=2), Head("last", rows=2))
    below = (Head("x"), Head("y"))
    places = {head.text: (column, row) for head, column, row in placed((above, below))}
    assert places == {"name": (0, 0), "a": (1, 0), "last": (3, 0), "x": (1, 1), "y": (2, 1)}


def test_a_cells_own_tone_wins_over_its_columns():
    columns = (Column(tone="normal"), Column(tone="muted"))
    row = Row((1, 2), tones=("problem",))
    assert [tone_of(row, columns, n) for n in (0, 1)] == ["problem", "muted"]
