"""Movement between groups: nobody is lost and nobody counted twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.groups import GROUPS
from careapp.domain.movements import before, moved

bands = st.dictionaries(
    st.integers(0, 30).map(str), st.sampled_from((*GROUPS, "", "incomplete")), max_size=30
)


@pytest.mark.parametrize(
    ("term", "steps", "expected"),
    [("2569/1", 1, "2568/2"), ("2569/2", 1, "2569/1"), ("2569/1", 2, "2568/1"),
     ("2569/2", 4, "2567/2"), ("2569/1", 0, "2569/1")],
)  # fmt: skip
def test_the_term_before(term, steps, expected):
    assert before(term, steps) == expected


def test_who_moved_from_at_risk_to_normal_and_back():
    found = moved(
        {"a": "at_risk", "b": "normal", "c": "problem", "d": "normal"},
        {"a": "normal", "b": "at_risk", "c": "problem", "e": "normal"},
    )
    assert (found.to_normal, found.worse, found.same) == (("a",), ("b",), ("c",))
    assert (found.both, found.was("normal"), found.is_now("normal")) == (3, 1, 1)


@given(bands, bands)
def test_a_matrix_adds_up_to_the_children_with_a_group_in_both_terms(old, new):
    found = moved(old, new)
    both = {child for child in old if old[child] in GROUPS and new.get(child) in GROUPS}
    cells = [child for children in found.cells.values() for child in children]
    assert sorted(cells) == sorted(both)
    assert found.both == len(both)
    assert sum(map(found.was, GROUPS)) == sum(map(found.is_now, GROUPS)) == len(both)
    assert len(found.better) + len(found.worse) + len(found.same) == len(both)
    assert {*found.to_normal} <= {*found.better}
