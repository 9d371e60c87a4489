"""Packs added up: what is seen is summed, what is masked is counted, and all comes out again."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.consolidations import Consolidation, consolidated
from careapp.domain.packs import counted, newest
from careapp.domain.submissions import Count
from careapp.services.intake import kept_of
from tests.services.districts import CODES, TERM, as_read, counts, pack

numbers = st.one_of(st.none(), st.integers(0, 300))
places = st.tuples(
    st.sampled_from(["headcount", "screening-school"]), st.just(""),
    st.sampled_from(["school", "learning"]), st.sampled_from(["all", "at_risk", "incomplete"]),
    st.sampled_from(["male", "total"]),
)  # fmt: skip
packs = st.lists(st.dictionaries(places, numbers, max_size=8), max_size=6)


def made(rows, n):
    code = f"4201{n:04}"
    return pack(code, numbers=tuple(Count(*place, value) for place, value in rows.items()))


@given(packs)
def test_the_sums_are_those_of_the_visible_cells(every):
    found = consolidated(TERM, [made(rows, n) for n, rows in enumerate(every)])
    wanted, masked = Counter(), Counter()
    for rows in every:
        for place, n in rows.items():
            wanted[place] += n or 0
            masked[place] += n is None
    for place, cell in found.cells.items():
        assert (cell.n, cell.masked) == (wanted[place], masked[place])
        seen = sum(rows.get(place) is not None for rows in every)
        assert cell.schools == seen
        assert (cell.shown is None) == (seen == 0)
    assert set(found.cells) == set(wanted)


def test_what_is_of_a_class_is_not_added_to_that_of_another_school():
    rows = {("activities", "ป.4", row, "asked", "total"): 20 for row in ("ป.4", "ป.4/1")}
    found = consolidated(TERM, [made(rows, 1), made(rows, 2)])
    assert found.rows("activities", "ป.4") == ("ป.4",)
    assert found.cell("activities", "ป.4", "asked", grade="ป.4").n == 40


@given(packs, st.data())
def test_a_pack_that_is_taken_out_leaves_no_trace(every, data):
    all_ = [made(rows, n) for n, rows in enumerate(every)]
    found = consolidated(TERM, all_)
    gone = data.draw(st.sampled_from(all_)) if all_ else None
    if gone is not None:
        found.remove(gone)
    left = consolidated(TERM, [each for each in all_ if each is not gone])
    assert found.schools == left.schools
    for place, cell in found.cells.items():
        assert cell == left.cells.get(place, replace(cell, n=0, schools=0, masked=0))
    assert {line: n for line, n in found.hidden.items() if n} == left.hidden


def test_a_schools_own_line_is_read_from_its_pack():
    found = Consolidation(TERM)
    found.add(pack(numbers=counts(boys=7, girls=9, at_risk=(None, 5))))
    line = found.schools[CODES[0]]
    assert (line.male, line.female, line.screened) == (7, 9, 16)
    assert line.groups == {"normal": None, "at_risk": None, "problem": 0}
    assert line.hidden > 0
    assert found.masked_schools("screening-school", "learning") == 1
    assert found.masked_schools("screening-school", "learning", "ป.1") == 0
    assert found.masked_schools("screening-grade", "learning", "ป.1") == 1


def kept(version, state="received", deleted=False, code=CODES[0]):
    read = as_read(pack(code, version))
    made_ = kept_of(read.received, read.file, (), read.received.pack.cover.made_on, f"p{version}")
    return replace(made_, state=state, deleted=deleted)


def test_the_newest_good_pack_counts_and_a_returned_one_waits_for_its_correction():
    every = [kept(1), kept(3, "faulty"), kept(2), kept(4, deleted=True)]
    assert counted(every)[CODES[0]].version == 2
    assert counted([kept(1), kept(2, "returned")]) == {}
    assert newest([kept(1), kept(2, "returned")])[CODES[0]].version == 2
    assert counted([kept(1), kept(2, "returned"), kept(3)])[CODES[0]].version == 3
    assert set(counted([kept(1), kept(1, code=CODES[1])])) == set(CODES[:2])
