"""The geometry of a profile: dots where their values are, none over another, nothing outside."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.reports.spread_layout import layout, stacked
from careapp.reports.spreads import Dot, Spread, Strip, Zone
from tests.reports.cohorts import pupil

CHILD = pupil(1)
SCORES = st.lists(st.integers(7, 28), max_size=60)


def measure(text):
    return 6.0 * len(text)


def wrap(text, width):
    step = max(1, int(width / 6))
    return [text[n : n + step] for n in range(0, len(text), step)]


def strip(values, tones=("at_risk", "normal", "talent"), name="a facet"):
    edges = (7, 17.5, 24.5, 28)
    zones = tuple(Zone(f"zone {n}", tone, edges[n], edges[n + 1]) for n, tone in enumerate(tones))
    dots = tuple(Dot(CHILD, value, "normal", "zone") for value in sorted(values))
    return Strip("facet", name, 7, 28, zones, (7, 18, 25, 28), dots)


def plan(*strips, width=600):
    return layout(Spread("", "", strips), width, 14, measure, wrap, wrap)


@given(SCORES, st.floats(300, 1200))
def test_dots_stand_where_their_values_are_and_touch_no_other(values, width):
    made = plan(strip(values), width=width)
    (placed,) = made.strips
    share = (placed.ticks[-1][0] - placed.ticks[0][0]) / 21
    for dot in placed.dots:
        assert dot.x == pytest.approx(placed.ticks[0][0] + (dot.dot.value - 7) * share)
        assert placed.bands_top <= dot.y - made.dot / 2
        assert dot.y + made.dot / 2 <= placed.bands_top + placed.bands_height
    for n, one in enumerate(placed.dots):
        for other in placed.dots[n + 1 :]:
            apart = max(abs(one.x - other.x), abs(one.y - other.y))
            assert apart >= made.dot - 0.001


@given(SCORES, SCORES, st.floats(300, 1200))
def test_lines_follow_each_other_inside_the_width(one, other, width):
    made = plan(strip(one), strip(other), width=width)
    first, second = made.strips
    assert second.top == first.top + first.height
    assert made.height == second.top + second.height
    assert first.bands_top + first.bands_height < second.top
    assert all(x <= width for x, _ in first.ticks)
    zones = first.zones
    assert zones[0].x == pytest.approx(made.lines_x)
    assert all(a.x + a.width == pytest.approx(b.x) for a, b in pairwise(zones))


def test_a_value_beyond_the_line_is_at_its_end():
    (placed,) = plan(strip([7, 40])).strips
    assert placed.dots[-1].x == placed.ticks[-1][0]


def test_bands_are_named_over_the_line_where_two_have_one_sign():
    (signs,) = plan(strip([20])).strips
    (words,) = plan(strip([20], ("problem", "normal", "problem"))).strips
    assert [zone.lines for zone in signs.zones] == [()] * 3
    assert [zone.lines for zone in words.zones] == [(f"zone {n}",) for n in range(3)]
    assert words.bands_top > signs.bands_top


def test_a_long_name_has_room_beside_its_line():
    made = plan(strip([20], name="a facet whose name is put into several lines, four or five"))
    (placed,) = made.strips
    assert len(placed.lines) > 1
    assert placed.height >= (len(placed.lines) + 1) * 14 * 1.45


def test_dots_are_put_into_the_lowest_row_that_is_free():
    assert list(stacked([0, 4, 8, 12, 12], 10)) == [(0, 0), (4, 1), (8, 2), (12, 0), (12, 3)]
