"""Hand-overs as they are stored, on both drivers."""

from datetime import date

from careapp.domain.handover import PARTS, Handover
from careapp.store import handover
from careapp.store.check import faults
from careapp.store.journal import Entry


def test_a_hand_over_is_there_again_with_what_was_left_out(school):
    made = Handover("s1", 2569, frozenset(PARTS) - {"plans"}, "อ่านคล่อง", "t1", date(2027, 4, 2))
    school.journal.write("t1", [handover.save(made)])
    assert handover.of_year(school.db, 2569, ["s1", "s2"]) == {"s1": made}
    assert handover.of_year(school.db, 2568, ["s1"]) == {}
    assert handover.of_student(school.db, "s1") == [made]
    school.journal.rebuild()
    assert handover.of_student(school.db, "s1") == [made]


def test_one_that_is_put_back_is_as_if_nobody_had_gone_through(school):
    made = Handover("s1", 2569, frozenset(), "x", "t1", date(2027, 4, 2))
    child = Entry("student", "s1", {"first_name": "กล้า"}, "s1")
    school.journal.write("t1", [child, handover.save(made)])
    school.journal.write("t1", [handover.save(Handover("s1", 2569))])
    assert handover.of_student(school.db, "s1") == []
    assert faults(school) == []
