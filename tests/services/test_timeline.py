"""The timeline agrees with the records to the last row, and tells nobody more than he may see."""

from collections import Counter
from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.timeline import STEPS, counts
from careapp.errors import NotAllowed
from careapp.services.class_sheets import Filled
from tests.services.lives import LEVELS, SECRET, live, screen
from tests.services.samples import TERM

# What has an entry for each row that stands: the condition on its rows of one child.
ROWS = {
    "record": "FROM record WHERE student = ? AND deleted = 0",
    "plan": "FROM plan WHERE student = ? AND deleted = 0",
    "plan_note": "FROM plan_note WHERE student = ? AND deleted = 0",
    "plan_step": "FROM plan_step WHERE student = ? AND deleted = 0 AND done_on IS NOT NULL",
    "referral": "FROM referral WHERE student = ? AND deleted = 0",
    "referral_move": "FROM referral_move WHERE student = ?",
    "referral_note": "FROM referral_note WHERE student = ? AND deleted = 0",
    "activity": "FROM activity WHERE deleted = 0 AND (instr(absent, ?1) OR instr(came, ?1))",
    "report_card": "FROM report_card WHERE student = ?",
    "document": "FROM document WHERE student = ? AND deleted = 0",
    "visit_task": "FROM visit_task WHERE student = ? AND deleted = 0",
    "enrolment": "FROM enrolment WHERE student = ? AND deleted = 0",
}


def of(services, student):
    return services.timeline.of_student(student.id)


def texts(services, student, kind):
    return [each.text for each in of(services, student) if each.kind == kind]


def test_every_row_has_its_entry_and_every_entry_its_row(filled):
    child = live(filled)
    found = Counter(each.kind for each in of(filled, child))
    for kind, rows in ROWS.items():
        (count,) = filled.desk.db.execute(f"SELECT count(*) {rows}", (child.id,)).fetchone()
        assert found.pop(kind) == count > 0, kind
    assert found.pop("plan_move") == 1  # begun; the review was taken back
    assert not found


def test_all_five_steps_are_there_and_each_opens_what_it_is_about(filled):
    child = live(filled)
    entries = of(filled, child)
    assert all(counts(entries)[step] for step in STEPS)
    for each in entries:
        assert each.title
        assert each.text
        assert each.place
    opens = {each.kind: each.details for each in entries}
    assert opens["plan_note"].keys() == {"plan"}
    assert opens["referral_move"].keys() == {"referral"}
    assert opens["activity"].keys() == {"activity", "kind"}


def test_a_screening_tells_the_dimensions_and_how_it_was_the_term_before(filled, stepping):
    child = filled.people.find("5001")
    screen(filled, child, economic="problem", health="at_risk")
    later = filled.people.term("2569/2")
    stepping.set(filled.desk.file.clock.now() + timedelta(days=170))
    answers = {**dict.fromkeys(LEVELS, "normal"), "talent": "no", "special_need": "no"}
    filled.screenings.record("screening-11", later, [Filled(child, answers)])
    now, before = texts(filled, child, "record")
    assert before.index("เศรษฐกิจ มีปัญหา") < before.index("สุขภาพ เสี่ยง")
    assert "1/69" in now
    assert "มีปัญหา" in now


def test_a_form_that_is_not_finished_is_said_to_be_so(filled):
    child = filled.people.find("5001")
    room = filled.people.enrolments(child.id)[-1].classroom
    sheet = filled.screenings.sheet("sdq-teacher", TERM, room)
    record = next(line.record for line in sheet.lines if line.pupil.student.id == child.id)
    filled.screenings.put(record.id, "q1", 1)
    filled.screenings.leave(record.id)
    (text,) = texts(filled, child, "record")
    assert "not finished" in text or "ยังไม่เสร็จ" in text


def test_a_sealed_note_is_there_for_the_guidance_role_alone_and_no_word_of_it(filled, as_role):
    child = live(filled)
    guidance = as_role(Role.GUIDANCE)
    assert not texts(filled, child, "sealed_note")
    (said,) = texts(guidance, child, "sealed_note")
    assert SECRET not in said


def test_an_alarm_is_told_to_those_who_look_after_it(filled, as_role):
    child = filled.people.find("5001")
    screen(filled, child, violence="problem", violence_problem_4=1)
    teacher, guidance = as_role(Role.TEACHER, ["ป.4/1"]), as_role(Role.GUIDANCE)
    assert texts(guidance, child, "alarm")
    assert not texts(teacher, child, "alarm")


def test_another_classs_child_is_closed_to_a_teacher(filled, as_role):
    child = live(filled)
    with pytest.raises(NotAllowed):
        of(as_role(Role.TEACHER, ["ป.5/1"]), child)


def test_that_somebody_looked_is_noted(filled):
    child = filled.people.find("5001")
    of(filled, child)
    row = filled.desk.db.execute("SELECT tbl, student FROM look ORDER BY id DESC").fetchone()
    assert row == ("student", child.id)


def test_what_was_taken_away_is_gone_from_the_timeline_too(filled):
    child = filled.people.find("5001")
    plan = filled.plans.open(child.id)
    assert texts(filled, child, "plan")
    filled.plans.take_away(plan)
    assert not texts(filled, child, "plan")


def test_a_move_to_another_class_and_out_of_the_school_is_told(filled):
    child = filled.people.find("5001")
    (text,) = texts(filled, child, "enrolment")
    assert "ป.4/1" in text
