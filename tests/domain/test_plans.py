"""A plan makes legal moves only, whatever the order in which they arrive, and loses none."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.plans import (
    COLUMNS,
    FIRST,
    KINDS,
    LEGAL,
    RESULTS,
    Move,
    stand,
)

DAY = date(2026, 6, 15)
SOON = DAY + timedelta(days=14)


def move(kind, place=1, id_="", **said):
    usual = {
        "start": {"review_on": SOON},
        "review": {"result": "better", "review_on": SOON},
        "return": {"reason": "เป้าหมายยังไม่ชัด"},
        "close": {"result": "resolved"},
        "reopen": {"reason": "กลับมาเป็นอีก", "review_on": SOON},
    }.get(kind, {})
    return Move(id_ or f"m{place}", "p", "s", place, kind, DAY, "kru", **{**usual, **said})


def after(*kinds):
    return stand(move(kind, n) for n, kind in enumerate(kinds, 1))


def test_a_plan_begins_new_and_goes_its_way_to_the_end():
    assert after().state == "new"
    assert after("start").state == "active"
    assert after("start", "review", "review", "close").state == "closed"
    assert after("start", "close", "reopen").state == "active"
    assert after("return", "start", "return").state == "returned"


@pytest.mark.parametrize(
    "kinds", [("review",), ("close",), ("reopen",), ("start", "start"), ("start", "close", "close"),
              ("return", "return"), ("start", "close", "return"), ("start", "reopen")],
)  # fmt: skip
def test_any_other_move_is_a_conflict_and_is_not_followed(kinds):
    before, now = after(*kinds[:-1]), after(*kinds)
    assert [each.kind for each in now.conflicts] == [kinds[-1]]
    assert (now.state, now.followed) == (before.state, before.followed)
    assert now.open_conflicts == now.conflicts


def test_a_move_that_does_not_say_what_it_must_is_not_followed():
    start = move("start")
    assert stand([move("start", review_on=None)]).state == "new"
    assert stand([move("return", reason="  ")]).state == "new"
    assert stand([start, move("close", 2, result="")]).state == "active"
    assert stand([start, move("review", 2, result="resolved")]).conflicts
    assert stand([start, move("review", 2, review_on=None)]).conflicts


def test_an_undo_takes_back_the_last_move_and_nothing_else():
    start, close = move("start"), move("close", 2)
    back = move("undo", 3, about="m2")
    undone = stand([start, close, back])
    assert (undone.state, undone.followed) == ("active", (start,))
    assert undone.undone == (close, back)
    assert undone.review_on == SOON
    other = stand([start, close, move("undo", 3, about="m1")])
    assert (other.state, len(other.conflicts)) == ("closed", 1)


def test_two_laptops_that_end_a_plan_differently_leave_one_conflict_to_look_at():
    moves = [move("start"), move("close", 2, "a"), move("close", 2, "b", result="worse")]
    found = stand(moves)
    assert (found.state, found.result) == ("closed", "resolved")
    assert [each.id for each in found.open_conflicts] == ["b"]
    seen = stand([*moves, move("seen", 3, about="b")])
    assert (seen.open_conflicts, len(seen.conflicts)) == ((), 1)


def test_the_day_of_the_next_look_is_that_of_the_last_move_that_says_one():
    later = SOON + timedelta(days=30)
    found = stand([move("start"), move("review", 2, review_on=later)])
    assert found.review_on == later
    assert found.column(later - timedelta(days=1)) == "active"
    assert found.column(later) == "due"
    assert after("start", "close").review_on is None
    assert after("start", "return").column(later) == "new"


moves = st.builds(
    move,
    st.sampled_from([*KINDS, "of a newer program"]),
    st.integers(1, 6),
    st.sampled_from([f"m{n}" for n in range(12)]),
    about=st.sampled_from(["", *(f"m{n}" for n in range(12))]),
)


@given(st.lists(moves, max_size=12, unique_by=lambda each: each.id), st.randoms())
def test_any_moves_in_any_order_come_to_one_legal_state_and_none_is_lost(those, chance):
    found = stand(those)
    shuffled = list(those)
    chance.shuffle(shuffled)
    assert stand(shuffled) == found
    parts = (found.followed, found.undone, found.conflicts, found.seen)
    assert sorted(each.id for part in parts for each in part) == sorted(m.id for m in those)
    state = FIRST
    for each in found.followed:  # what is followed is legal from the first to the last
        allowed, then = LEGAL[each.kind]
        assert state in allowed
        assert each.is_whole
        state = then
    assert found.state == state
    assert found.column(DAY) in COLUMNS
    assert found.result in ("", *RESULTS)


@given(st.lists(moves, max_size=12, unique_by=lambda each: each.id), st.sampled_from(KINDS))
def test_what_is_allowed_is_what_would_be_followed(those, kind):
    found = stand(those)
    about = {"undo": found.last, "seen": (found.open_conflicts or (None,))[0]}.get(kind)
    next_ = move(kind, 7, "last", about=about.id if about else "")
    then = stand([*those, next_])
    assert (next_ not in then.conflicts) == (found.allows(kind) or kind == "seen")
    if not found.allows(kind):
        assert then.state == found.state
