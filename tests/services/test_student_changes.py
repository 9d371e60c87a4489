from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.errors import NotAllowed
from tests.services.samples import P4, TERM


def said(edits):
    return [(each.table, each.field, each.before, each.after) for each in edits]


def test_a_child_that_was_taken_in_has_one_line_for_each_row(filled):
    child = filled.people.find("5001")
    assert sorted(said(filled.people.changes(child.id))) == [
        ("enrolment", "", "", "ป.4/1"),
        ("guardian", "", "", "บุญมี ตัวอย่างดี"),
        ("student", "", "", "กล้า ตัวอย่างดี"),
    ]


def test_changes_come_newest_first_with_who_and_when(filled, stepping):
    child = filled.people.find("5001")
    filled.people.save_student(replace(child, nickname="กล้า", extra={"น้ำหนัก": "30"}))
    stepping.set(stepping.clock().now().replace(month=7, day=1))
    pupil = next(p for p in filled.people.pupils(TERM, P4) if p.student.id == child.id)
    filled.people.set_number(pupil, 7, TERM)
    newest, *others = filled.people.changes(child.id)
    assert said([newest]) == [("enrolment", "number", "", "7")]
    assert (newest.who, newest.when.date().isoformat()) == ("ครูผู้ดูแล", "2026-07-01")
    assert sorted(said(others[:2])) == [
        ("student", "nickname", "", "กล้า"),
        ("student", "น้ำหนัก", "", "30"),
    ]


def test_the_history_of_another_class_is_closed_to_a_teacher(as_role):
    teacher = as_role(Role.TEACHER, ["ป.5/1"])
    elsewhere = teacher.desk.db.execute("SELECT id FROM student WHERE number = '5001'").fetchone()
    with pytest.raises(NotAllowed):
        teacher.people.changes(elsewhere[0])
