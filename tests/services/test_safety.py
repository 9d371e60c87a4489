"""Alarms: raised at once, answered before all else, looked after by the guidance teacher alone."""

import pytest

from careapp.domain.access import Role
from careapp.domain.safety import MISTAKE, Hotline, usual_hotlines
from careapp.errors import CareError, NotAllowed
from tests.services.samples import P4, TERM

SCREENING = "screening-11"


@pytest.fixture
def eyes(as_role, filled):
    """The school as each role sees it."""
    made = {Role.ADMINISTRATOR: filled}

    def of(role):
        if role not in made:
            made[role] = as_role(role, (P4.label,) if role is Role.TEACHER else ())
        return made[role]

    return of


@pytest.fixture
def line(eyes):
    """A child's line on the class sheet of the screening."""
    return eyes(Role.TEACHER).screenings.sheet(SCREENING, TERM, P4).lines[0]


def raised(services, line, **answers):
    return services.safety.raise_for(line.record.id, line.pupil.student.id, SCREENING, answers)


def test_an_answer_that_means_danger_raises_an_alarm_before_the_form_is_finished(eyes, line):
    teacher = eyes(Role.TEACHER)
    (found,) = raised(teacher, line, welfare_problem_3=1)
    assert (found.alarm.danger, found.alarm.said) == ("abuse", "")
    assert found.student == line.pupil.student
    assert [each.number for each in found.hotlines] == ["1323", "1300", "1387"]


def test_other_answers_and_answers_taken_out_raise_none(eyes, line):
    teacher = eyes(Role.TEACHER)
    assert raised(teacher, line, welfare_problem_3=0, welfare_problem_1=1, talent="yes") == []
    assert raised(teacher, line, welfare_problem_3=None) == []


def test_two_dangers_raise_two_alarms_and_the_same_answer_again_raises_no_second(eyes, line):
    teacher = eyes(Role.TEACHER)
    both = raised(teacher, line, welfare_problem_3=1, violence_problem_4=1)
    assert [each.alarm.danger for each in both] == ["self_harm", "abuse"]
    assert raised(teacher, line, welfare_problem_4=1) == both[1:]
    for each in both:
        teacher.safety.say(each.alarm.id, "แจ้งครูแนะแนวแล้ว")
    assert raised(teacher, line, welfare_problem_3=1, violence_problem_4=1) == []


def test_an_unanswered_alarm_is_found_again_and_nothing_said_is_not_taken(eyes, line):
    teacher = eyes(Role.TEACHER)
    (found,) = raised(teacher, line, violence_problem_4=1)
    assert teacher.safety.unanswered([line.record.id]) == [found]
    with pytest.raises(CareError):
        teacher.safety.say(found.alarm.id, "  ")
    teacher.safety.say(found.alarm.id, "อยู่กับนักเรียนแล้ว")
    assert teacher.safety.unanswered([line.record.id]) == []


def test_the_task_is_seen_and_ended_by_the_guidance_teacher_alone(eyes, line):
    (found,) = raised(eyes(Role.TEACHER), line, violence_problem_4=1)
    eyes(Role.TEACHER).safety.say(found.alarm.id, "แจ้งครูแนะแนวแล้ว")
    guidance = eyes(Role.GUIDANCE)
    for role in (Role.TEACHER, Role.DIRECTOR):
        assert eyes(role).safety.count() == 0
        with pytest.raises(NotAllowed):
            eyes(role).safety.waiting()
        with pytest.raises(NotAllowed):
            eyes(role).safety.finish(found.alarm.id, "เสร็จ")
    (waiting,) = guidance.safety.waiting()
    assert waiting.alarm.said == "แจ้งครูแนะแนวแล้ว"
    assert guidance.safety.count() == 1
    guidance.safety.finish(waiting.alarm.id, "พบผู้ปกครองและนักจิตวิทยาแล้ว")
    assert guidance.safety.waiting() == []


def test_a_look_at_the_alarms_is_noted(eyes, line):
    (found,) = raised(eyes(Role.TEACHER), line, violence_problem_4=1)
    guidance = eyes(Role.GUIDANCE)
    guidance.safety.waiting()
    looks = guidance.desk.db.execute("SELECT tbl, row FROM look").fetchall()
    assert ("alarm", found.alarm.id) in looks


def test_a_mistyped_answer_ends_the_alarm_and_the_same_answer_raises_it_anew(eyes, line):
    teacher, guidance = eyes(Role.TEACHER), eyes(Role.GUIDANCE)
    (found,) = raised(teacher, line, welfare_problem_4=1)
    teacher.safety.say(found.alarm.id, MISTAKE)
    assert guidance.safety.count() == 0
    (again,) = raised(teacher, line, welfare_problem_4=1)
    assert again.alarm.id == found.alarm.id
    assert guidance.safety.count() == 1


def test_hotlines_are_the_schools_own_or_the_usual_ones(eyes):
    admin = eyes(Role.ADMINISTRATOR)
    own = (Hotline("042-000-111", {"th": "โรงพยาบาลตัวอย่าง", "en": "Sample hospital"}),)
    admin.safety.save_hotlines(own)
    assert admin.safety.hotlines() == own
    with pytest.raises(CareError):
        admin.safety.save_hotlines([Hotline("", {"th": "ใคร", "en": "who"})])
    assert admin.safety.hotlines() == own
    admin.safety.save_hotlines(None)
    assert admin.safety.hotlines() == usual_hotlines()
    with pytest.raises(NotAllowed):
        eyes(Role.TEACHER).safety.save_hotlines(own)


def test_in_a_school_without_guidance_teacher_the_administrator_looks_after_alarms(eyes, line):
    assert eyes(Role.ADMINISTRATOR).safety.may_look_after()
