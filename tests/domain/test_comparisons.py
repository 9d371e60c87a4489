"""Schools beside one another: chance alone puts no school out of its limits."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.comparisons import COMPARED, Asked, compared, rule

RULE = rule()


def schools(*pairs):
    return [Asked(f"{n:08}", f"โรงเรียน {n}", whole, part) for n, (whole, part) in enumerate(pairs)]


def standings(*pairs):
    return {each.code[-1]: each.standing for each in compared(schools(*pairs), RULE).lines}


def test_the_rule_has_a_source_and_says_whether_it_was_checked():
    assert RULE.source["th"]
    assert RULE.source["en"]
    assert not RULE.verified
    assert RULE.few > 1
    assert RULE.watch < RULE.far


def test_a_school_like_the_others_is_usual_and_one_far_off_is_said():
    found = standings(*[(200, 20)] * 8, (200, 60))
    assert found.pop("8") == "far_high"
    assert set(found.values()) == {"usual"}


def test_what_is_far_off_in_a_large_school_is_chance_in_a_small_one():
    found = standings(*[(300, 30)] * 9, (12, 3))
    assert found["9"] == "usual"
    assert standings(*[(300, 30)] * 9, (300, 75))["9"] == "far_high"


def test_few_masked_and_unscreened_schools_are_not_compared_and_stand_last():
    found = compared(schools((9, 9), (None, None), (50, None), (0, 0), (100, 10)), RULE)
    assert [each.standing for each in found.lines] == [
        "usual", "few", "masked", "masked", "missing",
    ]  # fmt: skip
    assert found.lines[1].share == Decimal("100.0")
    assert (found.share, found.whole) == (Decimal("17.4"), 109)


def test_nobody_at_all_is_no_fault():
    assert compared([], RULE).share is None
    assert standings((20, 0), (30, 0)) == {"0": "usual", "1": "usual"}
    assert standings((20, 20), (30, 30)) == {"0": "usual", "1": "usual"}


@given(
    st.lists(
        st.tuples(st.integers(0, 400), st.integers(0, 400)).map(lambda p: (max(p), min(p))),
        max_size=12,
    )
)
def test_every_school_stands_once_and_those_compared_fall_by_their_share(pairs):
    found = compared(schools(*pairs), RULE)
    assert sorted(each.code for each in found.lines) == [f"{n:08}" for n in range(len(pairs))]
    ranked = [each for each in found.lines if each.standing in COMPARED]
    assert found.lines[: len(ranked)] == tuple(ranked)
    assert [each.share for each in ranked] == sorted((e.share for e in ranked), reverse=True)
    for each in ranked:
        assert (each.standing == "usual") == (each.low <= each.share <= each.high) or (
            abs(each.share - each.low) <= Decimal("0.1")
            or abs(each.share - each.high) <= Decimal("0.1")
        )
