"""Members of teams as rows, and the order of each year."""

from dataclasses import replace
from datetime import date

from careapp.domain.teams import Member, Order
from careapp.store import teams

CHAIR = Member("m1", 2569, "lead", "นายสมมติ", "chair", "", "kru", "", "", "ผู้อำนวยการ", "02", turn=2)


def write(school, entries):
    school.journal.write("kru", entries)


def test_members_come_back_in_their_order_and_those_taken_out_do_not(school):
    first = replace(CHAIR, id="m2", turn=1)
    gone = replace(CHAIR, id="m3", deleted=True)
    other = replace(CHAIR, id="m4", year=2568)
    for each in (CHAIR, first, gone, other):
        write(school, teams.save_member(each))
    assert teams.members(school.db, 2569) == [first, CHAIR]
    assert teams.member(school.db, "m3") == gone
    assert teams.years(school.db) == (2568, 2569)


def test_only_what_differs_is_written():
    assert list(teams.save_member(CHAIR, CHAIR)) == []
    (entry,) = teams.save_member(replace(CHAIR, turn=3), CHAIR)
    assert entry.fields == {"turn": 3}


def test_the_order_of_a_year_comes_back_and_that_of_another_year_is_its_own(school):
    order = Order("14/2569", date(2026, 5, 20), "นายสมมติ", "ผู้อำนวยการ")
    write(school, [teams.save_order(2569, order)])
    assert teams.order(school.db, 2569) == order
    assert teams.order(school.db, 2568) == Order()
