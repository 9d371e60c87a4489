"""Who stands for whom, whatever was said in which order, and which children look the same."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.duplicates import Joined, Likeness, alike, pair_id, resolved

ids = st.sampled_from("abcdef")


def test_a_chain_ends_at_the_one_that_stays():
    assert resolved([("a", "b"), ("b", "c"), ("x", "y")]) == {"a": "c", "b": "c", "x": "y"}


def test_of_those_in_a_circle_the_smallest_id_stays():
    assert resolved([("b", "a"), ("a", "b")]) == {"b": "a"}
    assert resolved([("a", "c"), ("c", "b"), ("b", "a"), ("d", "c")]) == dict.fromkeys("bcd", "a")


def test_nobody_goes_into_itself():
    assert resolved([("a", "a")]) == {}


@given(st.dictionaries(ids, ids))
def test_whoever_stays_goes_nowhere_and_the_order_says_nothing(pairs):
    found = resolved(pairs.items())
    assert not set(found.values()) & set(found)
    assert all(resolved(some) == found for some in list(permutations(pairs.items()))[:24])


def test_the_ids_of_one_child_come_with_the_one_that_is_shown_first():
    joined = Joined({"a": "c", "b": "c"})
    assert joined.kin("a") == joined.kin("c") == ["c", "a", "b"]
    assert joined.kin("z") == ["z"]


def test_the_same_id_or_the_same_name_and_birth_date_look_the_same():
    children = [
        Likeness("1", "น้ำใส", "ใจดี", "1234567890121", "2016-05-01"),
        Likeness("2", "นํ้าใส ", "ใจดี", "", "2016-05-01"),  # ำ typed as two signs, and a blank
        Likeness("3", "น้ำใส", "ใจดี", "", "2016-05-02"),
        Likeness("4", "อื่น", "ใจดี", "1234567890121", ""),
        Likeness("5", "น้ำใส", "", "", "2016-05-01"),
        Likeness("6", "น้ำใส", "ใจดี", "", ""),
        Likeness("7", "น้ำใส", "ใจดี", "1234567890121", "2016-05-01"),
    ]
    assert alike(children) == {
        ("1", "4"): ("national_id",), ("4", "7"): ("national_id",),
        ("1", "7"): ("national_id", "name_born"),
        ("1", "2"): ("name_born",), ("2", "7"): ("name_born",),
    }  # fmt: skip


def test_a_pair_is_one_row_whoever_comes_first():
    assert pair_id("b", "a") == pair_id("a", "b") == "a|b"
