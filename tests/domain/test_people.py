"""Students, classes and enrolments."""

from datetime import date

import pytest

from careapp.domain import people
from careapp.domain.people import (
    Classroom,
    Enrolment,
    Guardian,
    Pupil,
    Student,
    join_rooms,
    read_rooms,
)


def student(first, last="ตัวอย่าง", **more):
    return Student(f"id-{first}-{last}", first, last, "female", **more)


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("ป.4", "ป.4"),
        ("ป4", "ป.4"),
        (" ป. ๔ ", "ป.4"),
        ("ประถมศึกษาปีที่ 4", "ป.4"),
        ("ชั้นประถมศึกษาปีที่ 4", "ป.4"),
        ("มัธยมศึกษาปีที่ ๓", "ม.3"),
        ("อนุบาล 2", "อ.2"),
        ("อนุบาลปีที่ 2", "อ.2"),
        ("อ.3", "อ.3"),
    ],
)
def test_a_grade_is_read_however_it_is_written(text, grade):
    assert people.read_grade(text) == grade


@pytest.mark.parametrize("text", ["", "ป.7", "ม.0", "อ.4", "4", "ป.4/1", "ปวช.1", "ป.14"])
def test_a_grade_that_does_not_exist_is_refused(text):
    with pytest.raises(ValueError):
        people.read_grade(text)


@pytest.mark.parametrize("grade", people.GRADES)
def test_every_grade_is_read_from_its_own_name(grade):
    assert people.read_grade(grade) == grade
    assert people.LEVELS[grade[0]]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("ป.4/1", "ป.4/1"),
        ("ป.4-3", "ป.4/3"),
        ("ม.1 / 2", "ม.1/2"),
        ("ประถมศึกษาปีที่ 4/1", "ป.4/1"),
        ("ม.๓/๑๐", "ม.3/10"),
        ("ป.4/01", "ป.4/1"),
        ("ม.1/EP", "ม.1/EP"),
        ("อนุบาล 2/1", "อ.2/1"),
    ],
)
def test_a_class_is_read_however_it_is_written(text, label):
    assert people.read_classroom(text).label == label


@pytest.mark.parametrize("text", ["ป.4", "", "/1", "ป.4/", "ป.9/1", "ป.4/1/2"])
def test_a_class_without_grade_or_room_is_refused(text):
    with pytest.raises(ValueError):
        people.read_classroom(text)


def test_classes_go_from_kindergarten_up_and_room_two_before_ten():
    labels = ["อ.2/1", "ป.1/1", "ป.1/2", "ป.1/10", "ป.6/1", "ม.1/1", "ม.1/EP"]
    rooms = [people.read_classroom(label) for label in reversed(labels)]
    assert [room.label for room in sorted(rooms, key=lambda room: room.order)] == labels


def test_grades_are_ordered_from_kindergarten_up():
    assert sorted(["ม.1", "ป.2", "อ.3"], key=people.grade_order) == ["อ.3", "ป.2", "ม.1"]


def test_a_full_name_has_no_space_after_its_prefix():
    assert student("กล้า", "ตัวอย่างดี", prefix="เด็กหญิง").name == "เด็กหญิงกล้า ตัวอย่างดี"
    assert student("กล้า", "").name == "กล้า"
    assert Guardian("g", "s", "guardian", "แก้ว", prefix="นาง", kinship="ยาย").name == "นางแก้ว"


def test_a_child_is_called_by_the_school_number_else_the_id():
    assert student("กล้า", number="1024", national_id="1112034563562").code == "1024"
    assert student("กล้า", national_id="G644200000001").code == "G644200000001"


def test_pupils_go_by_number_and_the_unnumbered_by_name():
    room = Classroom("ป.4", "1")
    pupils = [
        Pupil(student("แก้ว"), room),
        Pupil(student("ขวัญ"), room, 2),
        Pupil(student("แก่น"), room),
        Pupil(student("ฮัก"), room, 1),
        Pupil(student("แก่น", "กล้า"), room),
    ]
    ordered = sorted(pupils, key=lambda pupil: pupil.order)
    assert [(each.student.first_name, each.student.last_name) for each in ordered] == [
        ("ฮัก", "ตัวอย่าง"),
        ("ขวัญ", "ตัวอย่าง"),
        ("แก่น", "กล้า"),
        ("แก่น", "ตัวอย่าง"),
        ("แก้ว", "ตัวอย่าง"),
    ]


def test_a_move_in_november_leaves_june_as_it_was():
    june, november = date(2026, 6, 10), date(2026, 11, 2)
    first = Enrolment("1", "s", Classroom("ป.4", "1"), date(2026, 5, 16), until=november)
    second = Enrolment("2", "s", Classroom("ป.4", "2"), november)
    assert [each.id for each in (first, second) if each.valid_on(june)] == ["1"]
    assert [each.id for each in (first, second) if each.valid_on(november)] == ["2"]
    assert not first.valid_on(date(2026, 5, 15))


def test_joined_classes_are_one_at_the_place_of_the_first():
    rooms = [Classroom("ป.1", "1"), Classroom("ป.2", "1"), Classroom("ป.3", "1")]
    joined = join_rooms(rooms, [["ป.3/1", "ป.1/1", "ป.9/1"]])
    assert [each.label for each in joined] == ["ป.1/1 + ป.3/1", "ป.2/1"]
    assert [each.label for each in joined[0].rooms] == ["ป.1/1", "ป.3/1"]
    assert read_rooms(joined[0].label) == joined[0]
    assert join_rooms(rooms, []) == tuple(rooms)
