"""The screening groups."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain import groups

GROUPS = st.lists(st.sampled_from(groups.GROUPS))


def test_the_worst_group_wins():
    assert groups.worst(["normal", "problem", "at_risk"]) == "problem"
    assert groups.worst(["normal", "at_risk"]) == "at_risk"
    assert groups.worst(["normal"]) == "normal"
    assert groups.worst([]) == ""


@given(GROUPS, GROUPS)
def test_the_worst_of_two_lists_is_the_worst_of_their_worsts(one, other):
    apart = [worst for worst in (groups.worst(one), groups.worst(other)) if worst]
    assert groups.worst(one + other) == groups.worst(apart)


@pytest.mark.parametrize("word", ["", "risk", "ปกติ", "yes"])
def test_a_word_that_is_no_group_is_refused(word):
    with pytest.raises(ValueError):
        groups.severity(word)
