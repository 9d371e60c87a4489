"""Masking: nothing that is masked can be computed, by a solver that knows nothing of the search."""

import itertools
from fractions import Fraction
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.domain.disclosure import FEW, Cell, mask

RIGHT = object()
CAP = 4  # how far beyond its true value the solver looks for another one


def shown(cells, masking):
    return {key: cell.n for key, cell in cells.items() if cell.shown and key not in masking.masked}


def rows_of(cells, sums, known):
    """The equations over unknown cells: coefficients by key, and what they come to."""
    rows = []
    for total, parts in sums:
        row, value = {}, 0
        for key, sign in ((total, -1), *((part, 1) for part in parts)):
            if key in known:
                value -= sign * known[key]
            else:
                row[key] = row.get(key, 0) + sign
        rows.append(({key: factor for key, factor in row.items() if factor}, value))
    return rows


def reduced(rows):
    """The equations in reduced echelon form, in exact fractions."""
    done = []
    for coefficients, value in rows:
        row = {key: Fraction(factor) for key, factor in coefficients.items()}
        row[RIGHT] = Fraction(value)
        for pivot, other in done:
            without(row, pivot, other)
        keys = [key for key in row if key != RIGHT]
        if keys:
            pivot = min(keys, key=repr)
            row = {key: each / row[pivot] for key, each in row.items()}
            for _, other in done:
                without(other, pivot, row)
            done.append((pivot, row))
    return [(pivot, row, row.pop(RIGHT, 0)) for pivot, row in done]


def without(row, pivot, other):
    """Takes `other` from a row so often that nothing of its pivot is left."""
    if factor := row.get(pivot, 0):
        for key, each in other.items():
            row[key] = row.get(key, 0) - factor * each
            if not row[key]:
                del row[key]


def linearly_recovered(cells, sums, masking):
    """What follows from the equations alone."""
    rows = reduced(rows_of(cells, sums, shown(cells, masking)))
    return {pivot for pivot, row, _ in rows if len(row) == 1}


def tables_like(cells, sums, masking, most):
    """Every whole table of numbers not below nothing that shows the same, near the true one."""
    known = shown(cells, masking)
    rows = reduced(rows_of(cells, sums, known))
    unknown = [key for key in cells if key not in known]
    pivots = {pivot: (row, right) for pivot, row, right in rows}
    free = [key for key in unknown if key not in pivots]
    if prod(cells[key].n + CAP for key in free) > most:
        return None
    found = []
    for values in itertools.product(*(range(cells[key].n + CAP) for key in free)):
        table = dict(zip(free, values, strict=True))
        for pivot, (row, right) in pivots.items():
            rest = sum(factor * table[key] for key, factor in row.items() if key != pivot)
            table[pivot] = right - rest
        if all(_fits(cells[key], value) for key, value in table.items()):
            found.append(table)
    return found


def _fits(cell, value):
    return value >= cell.least and value == int(value) and (cell.most is None or value <= cell.most)


def recovered(cells, sums, masking, most=7_000):
    """What a reader can compute, None where the table is too large to try everything."""
    tables = tables_like(cells, sums, masking, most)
    if tables is None:
        return None
    secret = {key for key, cell in cells.items() if key in masking.masked or _is_hidden(cell)}
    return {key for key in secret if len({table[key] for table in tables}) == 1}


def _is_hidden(cell):
    return not cell.shown and cell.is_secret


def everything(cells):
    """The most that can be masked: what is recovered then follows from open cells."""

    class All:
        masked = frozenset(key for key, cell in cells.items() if cell.shown and not cell.open)

    return All


def by_tightening(cells, sums, masking, rounds=60):
    """What bounds alone say: each sum tightens what its cells can be, again and again."""
    known = shown(cells, masking)
    low = {key: known.get(key, 0) for key in cells}
    high = {
        key: known.get(key, 10_000 if cell.most is None else cell.most)
        for key, cell in cells.items()
    }
    for _ in range(rounds):
        before = dict(low), dict(high)
        for total, parts in sums:
            low[total] = max(low[total], sum(low[part] for part in parts))
            high[total] = min(high[total], sum(high[part] for part in parts))
            for part in parts:
                others = [each for each in parts if each != part]
                low[part] = max(low[part], low[total] - sum(high[each] for each in others))
                high[part] = min(high[part], high[total] - sum(low[each] for each in others))
        if before == (low, high):
            break
    return {key for key in masking.masked if low[key] == high[key]}


def crossed(numbers, *, open_totals=(), costs=None):
    """A table of rows × columns with all its totals."""
    height, width = len(numbers), len(numbers[0])
    cells, sums = {}, []
    for row, column in itertools.product(range(height), range(width)):
        cells[row, column] = Cell(numbers[row][column])
    for row in range(height):
        cells[row, "all"] = Cell(sum(numbers[row]), "row" in open_totals, cost=3)
        sums.append(((row, "all"), tuple((row, column) for column in range(width))))
    for column in range(width):
        n = sum(numbers[row][column] for row in range(height))
        cells["all", column] = Cell(n, "column" in open_totals, cost=3)
        sums.append((("all", column), tuple((row, column) for row in range(height))))
    whole = sum(map(sum, numbers))
    cells["all", "all"] = Cell(whole, bool(open_totals), cost=9)
    sums.append((("all", "all"), tuple((row, "all") for row in range(height))))
    sums.append((("all", "all"), tuple(("all", column) for column in range(width))))
    return cells, sums


def proved(cells, sums):
    masking = mask(cells, sums)
    for key, cell in cells.items():
        assert not cell.is_secret or not cell.shown or key in masking.masked
        assert not cell.open or key not in masking.masked
    if found := recovered(cells, sums, masking):
        helpless = recovered(cells, sums, everything(cells), most=100_000)
        assert helpless is not None
        assert found <= helpless
    assert by_tightening(cells, sums, masking) <= masking.exposed
    assert linearly_recovered(cells, sums, masking) & masking.masked <= masking.exposed
    return masking


NUMBERS = st.integers(0, 9) | st.sampled_from([0, 1, 2, 12, 30])


@given(
    st.integers(1, 3).flatmap(
        lambda width: st.lists(st.lists(NUMBERS, min_size=width, max_size=width), min_size=1,
                               max_size=3)
    ),
    st.sets(st.sampled_from(["row", "column"])),
)  # fmt: skip
@settings(max_examples=80, deadline=None)
def test_of_a_small_table_nothing_masked_can_be_computed(numbers, open_totals):
    proved(*crossed(numbers, open_totals=open_totals))


@st.composite
def linked(draw):
    """Sums over sums, some of them over the same cells: whatever a report could make up."""
    cells, sums = {}, []
    for n in range(draw(st.integers(2, 4))):
        cells[n] = Cell(draw(st.integers(0, 6)), draw(st.booleans()) and n > 2,
                        draw(st.integers(0, 5)) > 0)  # fmt: skip
    for n in range(draw(st.integers(1, 4))):
        parts = tuple(
            draw(st.sets(st.sampled_from(sorted(cells, key=str)), min_size=1, max_size=3))
        )
        total = f"s{n}"
        cells[total] = Cell(sum(cells[part].n for part in parts), draw(st.booleans()))
        sums.append((total, parts))
    return cells, sums


@given(linked())
@settings(max_examples=120, deadline=None)
def test_of_sums_that_share_cells_nothing_masked_can_be_computed(made):
    proved(*made)


@given(
    st.lists(
        st.lists(st.lists(st.integers(0, 9), min_size=3, max_size=3), min_size=2, max_size=2),
        min_size=2,
        max_size=8,
    )
)
@settings(max_examples=8, deadline=None)
def test_of_grades_by_sex_and_group_nothing_masked_can_be_computed(numbers):
    cells, sums = graded(numbers)
    masking = proved(cells, sums)
    assert not masking.exposed


def graded(numbers):
    """Grades × sexes × groups, each with its totals; headcounts are open."""
    cells, sums = {}, []
    groups, grades = range(3), range(len(numbers))

    def n(grade, sex, group):
        found = [
            numbers[a][b][c] for a in grades for b in range(2) for c in groups
            if grade in (a, "all") and sex in (b, "all") and group in (c, "all")
        ]  # fmt: skip
        return sum(found)

    for grade, sex in itertools.product((*grades, "all"), (0, 1, "all")):
        for group in (*groups, "all"):
            cost = (4 if sex == "all" else 1) * (16 if grade == "all" else 1)
            cells[grade, sex, group] = Cell(n(grade, sex, group), group == "all", cost=cost)
        sums.append(((grade, sex, "all"), tuple((grade, sex, group) for group in groups)))
    for grade, group in itertools.product((*grades, "all"), (*groups, "all")):
        sums.append(((grade, "all", group), ((grade, 0, group), (grade, 1, group))))
    for sex, group in itertools.product((0, 1, "all"), (*groups, "all")):
        sums.append((("all", sex, group), tuple((grade, sex, group) for grade in grades)))
    return cells, sums


def test_few_are_masked_and_a_second_one_so_that_subtraction_does_not_help():
    cells = {"all": Cell(30, open=True), "a": Cell(2), "b": Cell(20), "c": Cell(8)}
    masking = mask(cells, [("all", ("a", "b", "c"))])
    assert masking.masked == {"a", "c"}


def test_two_ones_of_a_shown_two_are_not_given_away():
    cells = {"all": Cell(2, open=True), "a": Cell(1), "b": Cell(1)}
    assert mask(cells, [("all", ("a", "b"))]).masked == {"a", "b"}


def test_a_one_that_would_have_to_be_all_there_is_takes_a_nought_along():
    cells = {"all": Cell(1, open=True), "a": Cell(1), "b": Cell(0), "c": Cell(0)}
    assert len(mask(cells, [("all", ("a", "b", "c"))]).masked) == 2


def test_a_known_maximum_does_not_say_what_a_cell_is():
    cells = {"all": Cell(9), "a": Cell(4, most=4), "b": Cell(5, most=5)}
    masking = proved(cells, [("all", ("a", "b"))])
    assert "a" in masking.masked


def test_what_has_to_stay_hidden_takes_a_second_one_along():
    cells = {"all": Cell(30, open=True), "a": Cell(20, hidden=True), "b": Cell(10)}
    assert mask(cells, [("all", ("a", "b"))]).masked == {"a", "b"}


def test_a_known_minimum_does_not_say_what_a_cell_is():
    cells = {"all": Cell(9), "a": Cell(1, least=1), "b": Cell(8, least=8)}
    assert "all" in proved(cells, [("all", ("a", "b"))]).masked


def test_what_is_left_of_a_sum_is_not_told_either():
    cells = {"all": Cell(30, open=True), "done": Cell(28), "left": Cell(2, shown=False)}
    assert mask(cells, [("all", ("done", "left"))]).masked == {"done"}


def test_what_follows_from_open_cells_alone_is_said():
    cells = {"all": Cell(3, open=True), "a": Cell(3), "b": Cell(0, open=True)}
    masking = mask(cells, [("all", ("a", "b"))])
    assert masking.exposed == masking.masked == {"a"}


def test_the_dearest_are_kept_and_the_smaller_go_first():
    cells = {"all": Cell(40, open=True), "a": Cell(FEW), "b": Cell(20, cost=2), "c": Cell(16)}
    assert mask(cells, [("all", ("a", "b", "c"))]).masked == {"a", "c"}


def test_the_same_table_is_masked_in_the_same_way():
    cells, sums = graded([[[5, 2, 1], [6, 0, 0]], [[7, 3, 0], [9, 1, 1]], [[5, 5, 5], [8, 4, 2]]])
    assert mask(cells, sums) == mask(dict(cells), list(sums))


def test_a_sum_that_is_none_is_refused():
    with pytest.raises(ValueError):
        mask({"all": Cell(3), "a": Cell(1)}, [("all", ("a",))])
