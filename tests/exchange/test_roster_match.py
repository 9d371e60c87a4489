"""Who is who: known children are found again, and nobody is guessed."""

from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.people import Classroom, Enrolment, Student
from careapp.exchange.roster_listing import Entry, Rejected
from careapp.exchange.roster_match import Known, match, same_number, seems
from tests.exchange.rosters import valid_id

ROOM = Classroom("ป.4", "1")
KLA = Student(
    "kla", "กล้า", "ดีงาม", "male", national_id=valid_id(1), number="5001", born=date(2016, 5, 13)
)


def known(student, room=ROOM):
    return Known(student, (), Enrolment("e", student.id, room, date(2026, 5, 16)))


def matched(students, children):
    """(row → id of the known child, problems by level)"""
    rows = [Entry(n, replace(student, id=""), ROOM) for n, student in enumerate(students, 1)]
    found = match(rows, [known(each) if isinstance(each, Student) else each for each in children])
    pairs = {row: child.student.id for row, child in found.pairs.items()}
    return pairs, [(p.row, p.level) for p in found.problems], found.unresolved


def test_an_id_finds_its_child_whatever_else_has_changed():
    other = replace(KLA, first_name="กฤต", last_name="ใหม่", number="77")
    assert matched([other], [KLA])[0] == {1: "kla"}


def test_an_id_on_another_child_altogether_is_an_error():
    other = replace(KLA, first_name="แก้ว", born=date(2015, 1, 1))
    assert matched([other], [KLA]) == ({}, [(1, "error")], {1})


def test_an_id_that_two_known_children_have_is_an_error():
    twin = replace(KLA, id="twin")
    assert matched([KLA], [KLA, twin]) == ({}, [(1, "error")], {1})


def test_a_new_id_with_the_old_number_and_name_is_the_same_child():
    g_code = replace(KLA, national_id="G644200000001")
    assert matched([KLA], [g_code]) == ({1: "kla"}, [(1, "warning")], set())


def test_an_old_number_with_another_name_and_birth_is_another_child():
    other = replace(KLA, first_name="แก้ว", born=date(2015, 1, 1), national_id=valid_id(2))
    assert matched([other], [KLA]) == ({}, [(1, "warning")], set())


def test_name_and_birth_find_a_child_that_has_got_its_id_at_last():
    without = replace(KLA, national_id="", number="")
    assert matched([KLA], [without])[0] == {1: "kla"}
    assert matched([without], [KLA])[0] == {1: "kla"}


def test_two_good_ids_and_two_numbers_are_two_children_of_one_name():
    other = replace(KLA, national_id=valid_id(2), number="5002")
    assert matched([other], [KLA])[0] == {}


def test_a_slip_in_the_last_digit_of_an_id_does_not_make_a_second_child():
    slip = replace(KLA, national_id=KLA.national_id[:-1] + str((int(KLA.national_id[-1]) + 1) % 10))
    assert matched([slip], [KLA])[0] == {1: "kla"}


def test_a_name_alone_is_enough_when_nothing_speaks_against_it():
    bare = Student("", "กล้า", "ดีงาม", "male")
    assert matched([bare], [KLA])[0] == {1: "kla"}
    assert matched([replace(bare, sex="female")], [KLA])[0] == {}


def test_a_name_that_two_children_have_is_settled_by_the_class_or_not_at_all():
    bare = Student("", "กล้า", "ดีงาม", "male")
    second = replace(KLA, id="second", national_id=valid_id(2), number="5002")
    elsewhere = known(second, Classroom("ป.6", "1"))
    assert matched([bare], [KLA, elsewhere])[0] == {1: "kla"}
    assert matched([bare], [KLA, second]) == ({}, [(1, "error")], {1})


def test_two_rows_never_take_the_same_child():
    bare = Student("", "กล้า", "ดีงาม", "male")
    assert matched([bare, bare], [KLA]) == ({}, [(1, "error"), (2, "error")], {1, 2})
    assert matched([bare, KLA], [KLA])[0] == {2: "kla"}


def test_a_zero_in_front_of_a_number_does_not_count():
    assert same_number("0012", "12")
    assert not same_number("0", "00012")
    assert same_number("000", "000")
    assert matched([replace(KLA, number="05001", national_id="")], [KLA])[0] == {1: "kla"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [(Rejected(1, national_id=KLA.national_id), True), (Rejected(1, number="05001"), True),
     (Rejected(1, first_name="กล้า", last_name="ดีงาม"), True),
     (Rejected(1, first_name="กล้า", last_name="ดีงาม", born=date(2015, 1, 1)), False),
     (Rejected(1), False)],
)  # fmt: skip
def test_a_row_that_cannot_be_used_may_still_tell_whom_it_is_about(row, expected):
    assert seems(row, KLA) is expected
