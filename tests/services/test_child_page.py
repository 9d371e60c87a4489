from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.errors import NotAllowed
from careapp.services.child_page import OBSERVE, PLAN, SCREEN, VISIT
from careapp.services.child_record import of_record
from careapp.services.class_sheets import Filled
from tests.services.lives import live, screen, visit
from tests.services.samples import TERM


def page(services, child):
    return services.child_pages.of_student(TERM, child.id)


def test_strengths_come_first_in_whose_words_and_nothing_is_made_up(filled):
    other = filled.people.find("5002")
    assert page(filled, other).strengths == ()
    child = live(filled)
    seen, talents, home, *_ = page(filled, child).strengths
    assert seen.text.startswith("วาดภาพเก่ง")
    assert seen.by == "ครูผู้ดูแล"
    assert "ศิลปะ" in talents.text
    assert "ปู่ย่าตายาย" in home.text


def test_a_concern_is_no_strength(filled):
    child = filled.people.find("5001")
    seen = {"sort": "concern", "dimension": "learning", "seen": "ง่วงในห้องเรียน"}
    filled.screenings.record("observation", TERM, [Filled(child, seen)])
    assert page(filled, child).strengths == ()


def test_the_next_step_is_the_first_one_that_is_missing(filled):
    child = filled.people.find("5001")
    assert page(filled, child).next == SCREEN
    screen(filled, child, economic="problem")
    assert page(filled, child).next == PLAN
    filled.plans.open(child.id)
    assert page(filled, child).next == VISIT
    visit(filled, child)
    assert page(filled, child).next == OBSERVE


def test_the_groups_stand_term_beside_term_and_name_their_record(filled, stepping):
    child = filled.people.find("5001")
    screen(filled, child, economic="problem")
    later = filled.people.term("2569/2")
    stepping.set(filled.desk.file.clock.now() + timedelta(days=170))
    groups = filled.child_pages.of_student(later, child.id).groups
    assert [each.id for each in groups.terms] == ["2569/1", "2569/2"]
    money = next(line for line in groups.lines if line.name == "เศรษฐกิจ")
    then, now = money.cells
    assert (then.tone, then.word) == ("problem", "มีปัญหา")
    assert then.record
    assert (now.tone, now.record) == ("", "")


def test_growth_holds_all_measurements_oldest_first(filled, stepping):
    child = filled.people.find("5001")
    assert page(filled, child).growth.points == ()
    for height in (120.0, 124.5):
        answers = {"weight_kg": 25.0, "height_cm": height, "age_months": 110}
        filled.screenings.record("measurement", TERM, [Filled(child, answers)])
        stepping.set(filled.desk.file.clock.now() + timedelta(days=30))
    points = page(filled, child).growth.points
    assert [each.height for each in points] == [120.0, 124.5]
    assert all(each.bmi is not None for each in points)


def test_with_whom_the_child_lives_is_what_the_newest_visit_says(filled):
    child = filled.people.find("5001")
    assert page(filled, child).lives_with == ""
    visit(filled, child)
    assert page(filled, child).lives_with == "ญาติ"


def test_a_record_is_read_answer_by_answer(filled, as_role):
    child = live(filled)
    record = next(e for e in page(filled, child).entries if "11" in e.text and e.kind == "record")
    reading = of_record(filled.desk, filled.people, record.row)
    assert reading.author == "ครูผู้ดูแล"
    assert any(tone == "problem" for _, _, tone in reading.results)
    assert reading.parts
    teacher = as_role(Role.TEACHER, ["ป.5/1"])
    with pytest.raises(NotAllowed):
        of_record(teacher.desk, teacher.people, record.row)


def test_an_instrument_without_wording_goes_by_its_numbers(filled):
    child = live(filled)
    record = next(e for e in page(filled, child).entries if e.details.get("form") == "sdq-teacher")
    reading = of_record(filled.desk, filled.people, record.row)
    names = [name for part in reading.parts for name, _ in part.lines]
    assert "ข้อ 7" in names
