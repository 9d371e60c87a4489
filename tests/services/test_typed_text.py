"""Whatever is typed, and wherever: its Thai is put right before it is stored, and found again."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.domain import thai
from careapp.domain.access import Role
from careapp.domain.partners import Partner
from tests.services.samples import P4, P5, TERM

MISTYPED = st.text(st.sampled_from("กนาะำิีุู่้๊์ัํเแ\u200b\u00a0 "), max_size=12)


@pytest.fixture
def child(filled):
    return filled.people.pupils(TERM, P4)[0].student


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=MISTYPED)
def test_a_name_is_stored_as_it_was_meant_and_found_as_it_was_typed(filled, child, typed):
    name = f"ข{typed}"
    filled.people.save_student(replace(child, nickname=name))
    stored = filled.people.student(child.id).nickname
    assert stored == thai.put_right(name)
    for asked in (name, stored):
        assert child.id in [each.student.id for each in filled.people.look_up(TERM, asked, 50)]
        assert child.id in [each.student.id for each in filled.people.pupils(TERM, search=asked)]


def test_a_note_keeps_its_lines(filled):
    partner = Partner("", "parents", "นำ้ใจ", note="กา้วแรก\nที่่สอง\u200b")
    kept = filled.partners.partner(filled.partners.save(partner).id)
    assert kept.name == "น้ำใจ"
    assert kept.note == "ก้าวแรก\nที่สอง"


def test_a_text_in_a_form_too(filled, child):
    form = filled.desk.library.form("home-visit")
    item = next(each.id for each in form.items if each.kind == "text")
    sheet = filled.screenings.sheet(form.id, TERM, P4)
    (record,) = [line.record.id for line in sheet.lines if line.pupil.student.id == child.id]
    filled.screenings.put(record, item, "บา้นน้ํา")
    filled.screenings.leave(record)
    again = filled.screenings.sheet(form.id, TERM, P4)
    (line,) = [each for each in again.lines if each.pupil.student.id == child.id]
    assert line.record.answers[item] == "บ้านน้ำ"


def test_those_whose_name_begins_so_are_looked_up_first_and_only_a_few(filled):
    found = [each.student.first_name for each in filled.people.look_up(TERM, "ภูผา", 3)]
    assert found == ["ภูผา"]
    assert filled.people.look_up(TERM, " ", 3) == []
    every = filled.people.look_up(TERM, "า", 3)
    assert len(every) == 3


def test_nobody_of_another_class_is_looked_up(as_role):
    teacher = as_role(Role.TEACHER, (P4.label,))
    assert teacher.people.look_up(TERM, "ภูผา", 3) == []
    assert {each.classroom for each in teacher.people.look_up(TERM, "า", 9)} == {P4}
    assert P5 not in [each.classroom for each in teacher.people.look_up(TERM, "5", 9)]
