from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from tests.services.samples import P4, P5, TERM


def test_classes_and_children_of_a_term(filled):
    assert filled.people.classrooms(TERM) == (P4, P5)
    names = [p.student.first_name for p in filled.people.pupils(TERM, P4)]
    assert names == ["กล้า", "แก้วตา", "ฟ้าใส"]
    assert [p.student.first_name for p in filled.people.pupils(TERM, search="แก้ว")] == ["แก้วตา"]


def test_a_teacher_reaches_her_own_class_only(as_role):
    teacher = as_role(Role.TEACHER, ["ป.5/1"])
    assert teacher.people.classrooms(TERM) == (P5,)
    assert {p.classroom for p in teacher.people.pupils(TERM)} == {P5}
    with pytest.raises(NotAllowed):
        teacher.people.pupils(TERM, P4)
    with pytest.raises(NotAllowed):
        teacher.people.find("5001")
    assert teacher.people.find("5004").first_name == "ภูผา"


def test_an_unknown_or_ambiguous_code_is_a_sentence(filled):
    with pytest.raises(CareError, match="9999"):
        filled.people.find("9999")
    twin = replace(filled.people.find("5002"), number="5001")
    filled.people.save_student(twin)
    with pytest.raises(CareError, match="5001"):
        filled.people.find("5001")


def test_a_change_is_journaled_and_equal_again_is_not(filled):
    child = replace(filled.people.find("5001"), nickname="กล้าหาญ")
    filled.people.save_student(child)
    count = len(filled.desk.file.journal.history("student", child.id))
    filled.people.save_student(child)
    assert len(filled.desk.file.journal.history("student", child.id)) == count == 2
    assert filled.people.find("5001").nickname == "กล้าหาญ"


def test_a_class_number_changes_the_order(filled):
    last = filled.people.pupils(TERM, P4)[-1]
    filled.people.set_number(last, 1, TERM)
    assert filled.people.pupils(TERM, P4)[0].student == last.student


def test_the_working_term_is_the_newest_with_children_until_the_next_begins(filled, stepping):
    stepping.set(stepping.clock().now().replace(month=11, day=24))
    assert filled.people.current_term().id == "2569/1"
    assert filled.desk.current_term().id == "2569/2"
    assert [each.id for each in filled.people.terms()] == ["2569/1", "2569/2"]
    assert filled.people.current_term().reference_day(date(2026, 11, 24)) == TERM.end


def test_a_term_is_offered_as_long_as_something_is_written_in_it(filled, stepping):
    later, child = filled.desk.term("2569/2"), filled.people.pupils(TERM)[0].student
    answers = {f"q{n}": 1 for n in range(1, 26)}
    filled.screenings.record("sdq-teacher", later, [Filled(child, answers)])
    stepping.set(stepping.clock().now().replace(year=2027))
    assert [each.id for each in filled.people.terms()] == ["2569/1", "2569/2", "2570/1"]


def test_asking_for_a_whole_id_is_noted(filled):
    child = filled.people.find("5001")
    assert filled.people.reveal_id(child.id) == "G694200000001"
    looks = filled.desk.db.execute("SELECT tbl, student, fields FROM look").fetchall()
    assert [(tbl, student) for tbl, student, _ in looks][-1] == ("national_id", child.id)
    assert "G694200000001" not in str(looks[-1])


def test_a_teacher_is_not_told_the_id_of_another_class(as_role):
    teacher = as_role(Role.TEACHER, ["ป.5/1"])
    elsewhere = teacher.desk.db.execute("SELECT id FROM student WHERE number = '5001'").fetchone()
    with pytest.raises(NotAllowed):
        teacher.people.reveal_id(elsewhere[0])


@pytest.mark.parametrize("title", ["ด.ญ.", "ด.ญ. ", "เด็กหญิง", "ดญ.", "น.ส. "])
def test_a_child_is_found_with_the_title_that_its_name_has_on_screen(filled, title):
    found = filled.people.pupils(TERM, search=f"{title}แก้วตา น้ำใส")
    assert [each.student.first_name for each in found] == ["แก้วตา"]
    assert [each.student.first_name for each in filled.people.look_up(TERM, f"{title}แก้ว", 5)] == [
        "แก้วตา"
    ]


def test_a_title_alone_is_what_is_looked_for(filled):
    assert filled.people.pupils(TERM, search="ด.ญ.") == []


def test_sql_in_a_name_or_a_search_is_text(filled):
    name = "Robert'); DROP TABLE student;--"
    child = replace(filled.people.find("5001"), first_name=name)
    filled.people.save_student(child)
    assert filled.people.find("5001").first_name == name
    for search, found in (("%", []), ("_", []), ("' OR 1=1 --", []), ("drop table", [child.id])):
        assert [p.student.id for p in filled.people.pupils(TERM, search=search)] == found
    assert len(filled.people.pupils(TERM)) == 5
