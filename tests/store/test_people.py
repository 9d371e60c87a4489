from dataclasses import replace
from datetime import date

from careapp.domain import thai
from careapp.domain.people import Classroom, Enrolment, Guardian, Student
from careapp.store import people

P4 = Classroom("ป.4", "1")
JUNE, NOVEMBER = date(2026, 6, 10), date(2026, 11, 10)


def child(n, first, **more):
    more = {"prefix": "เด็กหญิง", "number": str(5000 + n)} | more
    return Student(f"s{n}", first, "ตัวอย่างดี", "female", **more)


def enrolled(n, classroom=P4, since=date(2026, 5, 16), **more):
    return Enrolment(f"e{n}", f"s{n}", classroom, since, **more)


def write(school, entries):
    school.journal.write("me", entries)


def test_a_student_comes_back_as_it_was_saved(school):
    mali = child(1, "มะลิ", nickname="ลิ", national_id="1112034563562", born=date(2016, 2, 29),
                 phone="0812345678", extra={"น้ำหนัก": "28"})  # fmt: skip
    write(school, people.save_student(mali))
    assert people.student(school.db, "s1") == mali
    assert people.student(school.db, "nobody") is None


def test_only_what_differs_is_journaled(school):
    mali = child(1, "มะลิ")
    write(school, people.save_student(mali))
    assert list(people.save_student(mali, mali)) == []
    (entry,) = people.save_student(replace(mali, last_name="สมมติวงศ์"), mali)
    assert entry.fields == {"last_name": "สมมติวงศ์"}


def test_a_family_comes_back(school):
    aunt = Guardian("g1", "s1", "guardian", "บุญมี", "ดี", "นาง", "ค้าขาย", "ป้า", "0812345678")
    write(school, people.save_guardian(aunt))
    assert people.guardians(school.db, "s1") == [aunt]
    assert people.guardians(school.db) == [aunt]


def test_a_move_in_november_does_not_change_june(school):
    before = enrolled(1)
    write(school, [*people.save_student(child(1, "มะลิ")), *people.save_enrolment(before)])
    ended = replace(before, until=date(2026, 11, 1), reason="moved")
    write(school, people.save_enrolment(ended, before))
    moved = Enrolment("e9", "s1", Classroom("ป.4", "2"), date(2026, 11, 1), 3)
    write(school, people.save_enrolment(moved))
    assert [p.classroom.label for p in people.pupils(school.db, JUNE)] == ["ป.4/1"]
    assert [p.classroom.label for p in people.pupils(school.db, NOVEMBER)] == ["ป.4/2"]
    assert people.classrooms(school.db, NOVEMBER) == [Classroom("ป.4", "2")]
    assert [each.reason for each in people.enrolments(school.db, "s1")] == ["moved", ""]


def test_a_class_is_in_number_order_then_dictionary_order(school):
    names = ["แก้ว", "เก่ง", "กล้า", "แก่น", "ขวัญ"]
    for n, name in enumerate(names):
        number = {3: 2, 4: 1}.get(n)
        write(school, [*people.save_student(child(n, name)),
                       *people.save_enrolment(enrolled(n, number=number))])  # fmt: skip
    found = [p.student.first_name for p in people.pupils(school.db, JUNE, P4)]
    assert found == ["ขวัญ", "แก่น", "กล้า", "เก่ง", "แก้ว"]


def test_search_finds_names_nicknames_and_numbers_in_both_spellings(school):
    for n, name in enumerate(["น้ำใส", "แก้ว", "กล้า"]):
        write(school, [*people.save_student(child(n, name, nickname="ปู่" if n == 2 else "")),
                       *people.save_enrolment(enrolled(n))])  # fmt: skip

    def found(text):
        form = thai.search_form(text)
        return [p.student.id for p in people.pupils(school.db, JUNE, search=form)]

    assert found("น\u0e4d\u0e49า") == ["s0"] == found("นำใส".replace("นำ", "น้ำ"))
    assert found("เเก้ว") == ["s1"]
    assert found("ปู่") == ["s2"]
    assert found("๕๐๐๑") == ["s1"]
    assert found("%") == []


def test_a_code_is_the_school_number_before_the_id(school):
    write(school, people.save_student(child(1, "มะลิ", national_id="1112034563562")))
    write(school, people.save_student(replace(child(2, "กล้า"), number="1112034563562")))
    assert [s.id for s in people.with_code(school.db, "5001")] == ["s1"]
    assert [s.id for s in people.with_code(school.db, "1112034563562")] == ["s2"]
    assert people.with_code(school.db, "none") == []
