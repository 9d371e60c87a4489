from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain import deadlines
from careapp.domain.deadlines import PASSED_FOR, Yearly, around, plain_round, read_round, usual
from careapp.domain.schools import usual_term

TODAY = date(2026, 11, 24)
WORDS = {"th": "วันหนึ่ง", "en": "A day"}
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def ids(found):
    return [each.key or f"{each.kind} {each.term.id}" for each in found]


def test_the_round_that_comes_with_the_program_says_where_each_day_is_from():
    found = {each.id: each for each in usual()}
    assert {id_: each.last for id_, each in found.items()} == {
        "dmc-1": (6, 10), "dmc-2": (11, 10), "dmc-3": (3, 31), "home-visits": (8, 31),
    }  # fmt: skip
    assert found["home-visits"].first == (8, 1)
    for each in found.values():
        assert each.edition
        assert each.source["th"]
        assert each.source["en"]
    assert [each.id for each in found.values() if not each.verified] == ["home-visits"]


def test_the_next_one_comes_first_and_what_has_passed_comes_last():
    found = around(usual(), [usual_term(2569, 2)], TODAY)
    assert ids(found) == [
        "dmc-3:2027", "term ends 2569/2", "dmc-1:2027", "home-visits:2027", "dmc-2:2027",
        "dmc-2:2026", "term begins 2569/2",
    ]  # fmt: skip


def test_a_day_that_is_today_has_not_passed():
    (first, *_) = around(usual(), (), date(2026, 11, 10))
    assert (first.key, first.days(date(2026, 11, 10))) == ("dmc-2:2026", 0)


def test_a_time_of_several_days_runs_from_its_first_to_its_last():
    (visits,) = [each for each in around(usual(), (), date(2026, 8, 20)) if each.first != each.last]
    running = [day for day in range(1, 31) if visits.is_running(date(2026, 8, day))]
    assert running == list(range(1, 31))
    assert not visits.is_running(date(2026, 7, 31))
    assert not visits.is_running(date(2026, 9, 1))
    assert not around(usual(), (), TODAY)[0].is_running(TODAY)


def test_a_time_over_new_year_begins_the_year_before():
    each = Yearly("camp", WORDS, last=(1, 10), first=(12, 20)).in_year(2027)
    assert (each.first, each.last, each.key) == (date(2026, 12, 20), date(2027, 1, 10), "camp:2027")


@given(DAYS)
def test_every_deadline_of_the_round_has_exactly_one_that_is_next(today):
    found = around(usual(), (), today)
    coming = [each for each in found if each.days(today) >= 0]
    assert sorted(each.yearly.id for each in coming) == sorted(each.id for each in usual())
    assert all(each.days(today) <= 366 for each in coming)
    assert list(found[: len(coming)]) == coming
    assert all(today - each.last <= timedelta(PASSED_FOR) for each in found[len(coming) :])


def test_a_round_comes_back_as_it_was_written_down():
    assert read_round(plain_round(usual())) == usual()
    assert all("MappingProxy" not in str(each) for each in plain_round(usual()))


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "", "title": WORDS, "last": "06-10"},
        {"id": "x", "title": {"th": "ชื่อ"}, "last": "06-10"},
        {"id": "x", "title": {"th": "ชื่อ", "en": "  "}, "last": "06-10"},
        {"id": "x", "title": WORDS},
        {"id": "x", "title": WORDS, "last": "02-29"},
        {"id": "x", "title": WORDS, "last": "06-10", "first": "13-01"},
    ],
)
def test_an_entry_that_is_no_deadline_is_named(wrong):
    with pytest.raises(ValueError) as caught:
        read_round([wrong])
    assert str(caught.value) == wrong["id"]


def test_two_entries_may_not_share_an_id():
    one = {"id": "x", "title": WORDS, "last": "06-10"}
    with pytest.raises(ValueError, match="x"):
        read_round([one, one])


def test_the_round_is_read_once():
    assert deadlines.usual() is usual()
