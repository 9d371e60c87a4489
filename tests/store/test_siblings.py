"""What was said of two children, and who shares something, on both drivers."""

from datetime import date

from careapp.domain.people import Guardian, Student
from careapp.domain.siblings import Sibling, pair
from careapp.store import people, siblings

DAY = date(2026, 6, 10)
KLA = Student("a", "กล้า", "ตัวอย่างดี", "male", house_number="12", subdistrict="ตัวอย่าง")


def write(school, *entries):
    school.journal.write("kru", [each for some in entries for each in some])


def child(id_, *guardians, **fields):
    student = Student(id_, "แก้ว", "น้ำใส", "female", **fields)
    return [
        *people.save_student(student),
        *(entry for each in guardians for entry in people.save_guardian(each)),
    ]


def test_what_was_said_last_counts_whichever_of_the_two_it_was_said_at(school):
    one = Sibling(*pair("b", "a"), "yes", "kru", DAY)
    write(school, [siblings.save_sibling(one)])
    assert siblings.said_of(school.db, "a") == siblings.said_of(school.db, "b") == [one]
    assert (one.of("a"), one.of("b")) == ("b", "a")
    write(school, [siblings.save_sibling(Sibling("a", "b", "", "kru", DAY))])
    assert siblings.said_of(school.db, "a") == []


def test_who_shares_a_parent_a_telephone_or_the_house_is_found(school):
    father = Guardian("g", "a", "father", "บุญมี", "ตัวอย่างดี")
    gran = Guardian("h", "a", "guardian", "ทองดี", phone="0812345678")
    write(
        school,
        people.save_student(KLA),
        child("parent", Guardian("1", "parent", "father", "บุญมี", "ตัวอย่างดี")),
        child("phone", Guardian("2", "phone", "guardian", "ใคร", phone="0812345678")),
        child("house", house_number="12", subdistrict="ตัวอย่าง"),
        child("nobody", Guardian("3", "nobody", "guardian", "บุญมี", "ตัวอย่างดี")),
    )
    found = siblings.alike(school.db, KLA, [father, gran])
    assert found == {"parent", "phone", "house"}


def test_a_guardian_keeps_who_lives_with_the_child_and_whom_to_ring_up(school):
    known = Guardian("g", "a", "mother", "มาลัย", "น้ำใส", lives_with=True, first_call=True)
    other = Guardian("f", "a", "father", "บุญมี", "น้ำใส")
    write(school, people.save_guardian(other), people.save_guardian(known))
    assert people.guardians(school.db, "a") == [known, other]
    write(school, [people.guardian_deleted(known, deleted=True)])
    assert people.guardians(school.db, "a") == [other]
    assert people.guardian(school.db, "g") == known
