"""What is a conflict, and what is not: neither side knew of the other's last word."""

from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.conflicts import Clash
from careapp.exchange.conflicts import clashes
from tests.exchange.laptops import entry

BASE = entry(1, nickname="ก", phone="1")


def said(n, site, **fields):
    return entry(n, **fields)._replace(row=BASE.row, student=BASE.student, site=site)


def test_two_words_in_one_field_clash_and_other_fields_do_not():
    mine, theirs = said(2, "a", nickname="ข", phone="2"), said(3, "b", nickname="ค")
    (found,) = clashes([BASE, mine], [BASE, theirs])
    assert (found.field, found.mine.value, found.theirs.value) == ("nickname", "ข", "ค")
    assert (found.earlier, found.later) == (found.mine, found.theirs)
    (other,) = clashes([BASE, theirs], [BASE, mine])
    assert other.id == found.id  # the same on the other laptop


def test_what_was_known_was_written_over_knowingly():
    mine, theirs = said(2, "a", nickname="ข"), said(3, "b", nickname="ค")
    assert clashes([BASE, mine], [BASE, mine, theirs]) == ()
    assert clashes([BASE, mine, theirs], [BASE, mine]) == ()
    assert clashes([BASE], [BASE, theirs]) == ()


def test_the_same_word_twice_is_no_conflict():
    assert clashes([said(2, "a", nickname="ข")], [said(3, "b", nickname="ข")]) == ()


def test_what_was_erased_or_is_a_decision_itself_is_passed_over():
    mine, theirs = said(2, "a", nickname="ข"), said(3, "b", nickname="ค")
    assert clashes([mine._replace(fields="")], [theirs]) == ()
    assert clashes([mine._replace(tbl="conflict")], [theirs._replace(tbl="conflict")]) == ()


logs = st.lists(
    st.tuples(st.integers(2, 9), st.sampled_from(["nickname", "phone"]), st.integers(0, 2)),
    max_size=6, unique_by=lambda each: each[0],
)  # fmt: skip


def mirrored(each):
    return Clash(each.table, each.row, each.field, each.student, each.theirs, each.mine)


@given(logs, logs)
def test_both_laptops_find_the_same(one, other):
    mine = [BASE, *(said(n, "a", **{name: v}) for n, name, v in one)]
    theirs = [BASE, *(said(n + 10, "b", **{name: v}) for n, name, v in other)]
    found = clashes(mine, theirs)
    assert tuple(map(mirrored, found)) == clashes(theirs, mine)
    assert clashes([*mine, *theirs], theirs) == clashes(mine, [*mine, *theirs]) == ()
