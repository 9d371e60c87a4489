from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.timeline import STEPS, Entry, counts, newest_first, of_step

entries = st.lists(
    st.builds(
        Entry,
        st.uuids().map(str),
        st.just("record"),
        st.sampled_from(STEPS),
        st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        st.just(""),
    )
)


@given(entries)
def test_the_newest_stands_first_and_none_is_lost(those):
    found = newest_first(those)
    assert sorted(map(id, found)) == sorted(map(id, those))
    days = [each.day for each in found]
    assert days == sorted(days, reverse=True)


@given(entries)
def test_the_steps_add_up_to_all(those):
    found = counts(those)
    assert sum(found[step] for step in STEPS) == found[""] == len(of_step(those, ""))
    assert all(len(of_step(those, step)) == found[step] for step in STEPS)
