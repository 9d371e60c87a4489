"""A referral makes legal moves only, whatever the order in which they arrive, and loses none."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.referral_lists import usual_lists
from careapp.domain.referrals import (
    ANSWERS,
    COLUMNS,
    FIRST,
    KINDS,
    LEGAL,
    Move,
    Referral,
    stand,
)

DAY = date(2026, 6, 15)
DAYS = 14


def move(kind, place=1, id_="", **said):
    usual = {
        "receive": {"by": "ครูแนะแนว"},
        "result": {"result": "going_on", "text": "นัดคุยทุกสัปดาห์"},
        "return": {"reason": "ข้อมูลไม่ครบ"},
        "close": {"result": "better"},
        "reopen": {"reason": "กลับมาเป็นอีก"},
    }.get(kind, {})
    return Move(id_ or f"m{place}", "r", "s", place, kind, DAY, "kru", **{**usual, **said})


def after(*kinds):
    return stand(move(kind, n) for n, kind in enumerate(kinds, 1))


def test_a_referral_begins_as_a_draft_and_goes_its_way_to_the_end():
    assert after().state == "draft"
    assert after("send").state == "sent"
    assert after("send", "receive").state == "received"
    assert after("send", "receive", "result", "result").state == "result"
    assert after("send", "receive", "result", "close").state == "closed"
    assert after("send", "return").state == "returned"
    assert after("send", "receive", "return", "send").state == "sent"
    assert after("send", "close", "reopen").state == "received"


@pytest.mark.parametrize(
    "kinds", [("receive",), ("result",), ("return",), ("close",), ("reopen",), ("send", "send"),
              ("send", "return", "return"), ("send", "return", "receive"),
              ("send", "result", "receive"), ("send", "result", "return"),
              ("send", "close", "result"), ("send", "close", "close")],
)  # fmt: skip
def test_any_other_move_is_a_conflict_and_is_not_followed(kinds):
    before, now = after(*kinds[:-1]), after(*kinds)
    assert [each.kind for each in now.conflicts] == [kinds[-1]]
    assert (now.state, now.followed) == (before.state, before.followed)


def test_a_move_that_does_not_say_what_it_must_is_not_followed():
    send = move("send")
    for other in (
        move("receive", 2, by=" "), move("return", 2, reason=""), move("result", 2, text=" "),
        move("result", 2, result="better"), move("close", 2, result="helped"),
    ):  # fmt: skip
        found = stand([send, other])
        assert (found.state, found.conflicts) == ("sent", (other,))


def test_nobody_answers_for_fourteen_days_until_somebody_says_that_it_came():
    sent, late = after("send"), DAY + timedelta(days=DAYS)
    assert sent.sent_on == DAY
    assert not sent.is_unanswered(late - timedelta(days=1), DAYS)
    assert sent.is_unanswered(late, DAYS)
    assert (sent.column(DAY, DAYS), sent.column(late, DAYS)) == ("sent", "unanswered")
    for kinds in (("send", "receive"), ("send", "result"), ("send", "return"), ("send", "close")):
        assert not after(*kinds).is_unanswered(late, DAYS)


def test_what_was_answered_counts_since_it_was_last_sent():
    again = after("send", "receive", "return", "send")
    assert (again.received, again.answered) == (None, None)
    known = after("send", "receive", "result")
    assert (known.received.by, known.answered.result) == ("ครูแนะแนว", "going_on")
    assert after("send", "result", "close").outcome == "better"
    assert after("send", "result", "close", "reopen").outcome == ""


def test_an_undo_takes_back_the_last_move_and_nothing_else():
    send, close = move("send"), move("close", 2)
    undone = stand([send, close, move("undo", 3, about="m2")])
    assert (undone.state, undone.followed) == ("sent", (send,))
    assert stand([send, close, move("undo", 3, about="m1")]).state == "closed"


def test_two_laptops_that_say_different_things_leave_one_conflict_to_look_at():
    moves = [move("send"), move("return", 2, "a"), move("receive", 2, "b")]
    found = stand(moves)
    assert found.state == "returned"
    assert [each.id for each in found.open_conflicts] == ["b"]
    assert stand([*moves, move("seen", 3, about="b")]).open_conflicts == ()


def test_an_agency_is_a_partner_or_a_name_and_a_unit_is_of_the_school():
    def goes(kind, **to):
        return Referral("r", "s", kind, DAY, "kru", **to).is_addressed

    assert goes("internal", unit="guidance")
    assert goes("external", partner="p")
    assert goes("external", unit="โรงพยาบาลสมมติ")
    assert not goes("internal", partner="p")
    assert not goes("external", unit=" ")


def test_the_lists_say_where_they_are_from_and_that_nobody_verified_them():
    lists = usual_lists()
    assert lists.days == DAYS
    assert not lists.verified
    assert tuple(lists.answers) == ANSWERS
    assert set(lists.units) == {"guidance", "nurse", "discipline", "deputy"}
    assert lists.unit("guidance", "en") == "Guidance"
    assert lists.unit("of a newer program", "th") == "of a newer program"


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
    assert sorted(each.id for each in found.every) == sorted(each.id for each in those)
    state = FIRST
    for each in found.followed:  # what is followed is legal from the first to the last
        allowed, then = LEGAL[each.kind]
        assert state in allowed
        assert each.is_whole
        state = then
    assert found.state == state
    assert found.column(DAY, DAYS) in COLUMNS


@given(st.lists(moves, max_size=12, unique_by=lambda each: each.id), st.sampled_from(KINDS))
def test_what_is_allowed_is_what_would_be_followed(those, kind):
    found = stand(those)
    about = {"undo": found.last, "seen": (found.open_conflicts or (None,))[0]}.get(kind)
    next_ = move(kind, 7, "last", about=about.id if about else "")
    then = stand([*those, next_])
    assert (next_ not in then.conflicts) == (found.allows(kind) or kind == "seen")
    if not found.allows(kind):
        assert then.state == found.state
