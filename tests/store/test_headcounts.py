"""The seats of a day as the enrolments have them, whatever is odd about them."""

from datetime import date

from careapp.store import headcounts, people
from tests.store.test_people import JUNE, NOVEMBER, child, enrolled, write


def test_a_day_has_its_seats_with_the_sex_and_whether_the_child_is_known(school):
    write(school, people.save_student(child(1, "มะลิ")))
    write(school, people.save_enrolment(enrolled(1, until=date(2026, 9, 1), reason="left")))
    write(school, people.save_enrolment(enrolled(9)))  # of a child that is not here
    found = sorted(headcounts.seats(school.db, JUNE))
    assert found == [("s1", "ป.4", "1", "female", True), ("s9", "ป.4", "1", "", False)]
    assert [each.student for each in headcounts.seats(school.db, NOVEMBER)] == ["s9"]


def test_who_was_never_in_a_class_and_where_the_others_sat_last(school):
    for n, name in ((1, "มะลิ"), (2, "ญาดา")):
        write(school, people.save_student(child(n, name)))
    write(school, people.save_enrolment(enrolled(1, until=date(2026, 9, 1), reason="left")))
    assert headcounts.without_class(school.db) == ["s2"]
    assert headcounts.last_seats(school.db) == {"s1": ("s1", "ป.4", "2026-09-01", "left")}
