"""A chart's geometry: bars of shares, every number shown once, nothing outside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.reports.chart_layout import layout
from careapp.reports.model import Chart, Series

TONES = ("normal", "at_risk", "problem")
NUMBERS = st.lists(st.tuples(*[st.integers(0, 900)] * 3), min_size=1, max_size=12)


def measure(text):
    return 6.0 * len(text)


def wrap(text, width):
    step = max(1, int(width / 6))
    return [text[n : n + step] for n in range(0, len(text), step)]


def chart(rows, names=None):
    names = names or [f"name {n}" for n in range(len(rows))]
    series = (Series(tone, tuple(row[n] for row in rows), tone) for n, tone in enumerate(TONES))
    return Chart("a chart", tuple(names), tuple(series))


@given(NUMBERS, st.floats(200, 900))
def test_every_number_stands_in_its_part_or_beside_the_bar(rows, width):
    plan = layout(chart(rows), width, 10, 1.85, measure, wrap)
    for bar, row in zip(plan.bars, rows, strict=True):
        shown = [part.n for part in bar.segments]
        assert shown == [n for n in row if n]
        inside = [part for part in bar.segments if part.text]
        assert sorted(part.n for part in (*inside, *bar.beside)) == sorted(shown)
        assert all(measure(part.text) <= part.width for part in inside)


@given(NUMBERS, st.floats(200, 900))
def test_parts_are_shares_of_a_bar_as_long_as_the_others(rows, width):
    plan = layout(chart(rows), width, 10, 1.85, measure, wrap)
    for bar, row in zip(plan.bars, rows, strict=True):
        for part in bar.segments:
            length = plan.bars_width * part.n / sum(row)
            assert part.width == pytest.approx(max(length - 1.2, min(length, 0.5)))
        if bar.segments:
            last = bar.segments[-1]
            assert last.x + last.width <= plan.bars_width + 0.001
    assert plan.bars_x + plan.bars_width <= width + 0.001
    for bar in plan.bars:
        assert bar.beside_x >= plan.bars_x + plan.bars_width
        assert bar.beside_x + len(bar.beside) * plan.beside_step <= width + 6


def test_bars_follow_each_other_and_long_names_make_room():
    names = ["short", "a name so long that it has to be put into several lines, three at least"]
    plan = layout(chart([(1, 2, 3), (3, 2, 1)], names), 300, 10, 1.85, measure, wrap)
    first, second = plan.bars
    assert second.top == first.top + first.height
    assert len(second.lines) > 2
    assert second.height > first.height
    assert plan.height == second.top + second.height


def test_a_category_without_anybody_has_no_parts():
    plan = layout(chart([(0, 0, 0)]), 300, 10, 1.85, measure, wrap)
    assert plan.bars[0].segments == plan.bars[0].beside == ()


def test_no_categories_are_no_bars():
    assert layout(chart([]), 300, 10, 1.85, measure, wrap).bars == ()


@given(NUMBERS, st.floats(200, 900))
def test_bars_of_counts_are_as_long_as_their_number(rows, width):
    made = Chart("a chart", chart(rows).categories, chart(rows).series, "count")
    plan = layout(made, width, 10, 1.85, measure, wrap)
    most = max(*map(sum, rows), 1)
    for bar, row in zip(plan.bars, rows, strict=True):
        assert bar.beside_x - plan.bars_x - 5 == pytest.approx(plan.bars_width * sum(row) / most)
        assert bar.beside_x + len(bar.beside) * plan.beside_step <= width + 6
        shown = [part.n for part in bar.segments]
        assert shown == [n for n in row if n]


def test_a_number_that_is_not_shown_has_no_part_and_a_star_beside_the_bar():
    series = (Series("Normal", (8, 3), "normal"), Series("Problem", (None, 1), "problem"))
    plan = layout(Chart("a chart", ("a", "b"), series), 300, 10, 1.85, measure, wrap)
    masked, other = plan.bars
    assert [part.n for part in masked.segments] == [8]
    assert [(part.number, part.tone) for part in masked.beside] == [("*", "problem")]
    assert not [part for part in other.beside if part.masked]
