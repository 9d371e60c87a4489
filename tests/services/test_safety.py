"""Alarms: raised at once, answered before all else, looked after by the guidance teacher alone."""

import csv
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from careapp.domain.access import Role
from careapp.domain.safety import MISTAKE, Hotline, usual_hotlines
from careapp.errors import CareError, NotAllowed
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.class_sheets import Filled
from tests.services.samples import P4, TERM
from tests.ui.schools import create

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


# What comes in without a person before the panel: by a file, or whole.

PHQ = dict.fromkeys((f"q{n}" for n in range(1, 12)), 0)
DANGER = PHQ | {"q9": 1}
JUNE, JULY = date(2026, 6, 12), date(2026, 7, 3)


@pytest.fixture(params=[True, False], ids=["plain", "encrypted"])
def both(request, tmp_path):
    """A school with its children, by each of the two drivers."""
    services = create(tmp_path / "b", plain=request.param).services
    yield services
    services.close()


def alarms(services):
    """Of the whole school, waiting or not: child, danger and what was said."""
    rows = services.desk.db.execute("SELECT student, danger, said FROM alarm ORDER BY day, id")
    names = {each.student.id: each.student.number for each in services.people.pupils(TERM)}
    return [(names[student], danger, said) for student, danger, said in rows]


def write_csv(path, *rows):
    with path.open("w", encoding="utf-8", newline="") as out:
        made = csv.DictWriter(out, ("student", *PHQ))
        made.writeheader()
        made.writerows({"student": code, **answers} for code, answers in rows)
    return path


def test_a_csv_raises_each_alarm_exactly_once(both, tmp_path):
    path = write_csv(tmp_path / "a.csv", ("5001", DANGER), ("5002", PHQ))
    intake = both.answers.take_in(path, "phq-a", TERM, JUNE, dry_run=True)
    assert (intake.added, intake.alarms, alarms(both)) == (2, 0, [])
    assert both.answers.take_in(path, "phq-a", TERM, JUNE).alarms == 1
    for day in (JUNE, JULY, None):  # the same answers again are no news
        assert both.answers.take_in(path, "phq-a", TERM, day).alarms == 0
    assert alarms(both) == [("5001", "self_harm", "")]


def test_what_is_set_right_by_a_csv_raises_what_is_new_in_it(both, tmp_path):
    both.answers.take_in(write_csv(tmp_path / "a.csv", ("5001", PHQ)), "phq-a", TERM, JUNE)
    changed = write_csv(tmp_path / "b.csv", ("5001", DANGER))
    assert both.answers.take_in(changed, "phq-a", TERM, JUNE).replaced == 1
    assert alarms(both) == [("5001", "self_harm", "")]
    again = write_csv(tmp_path / "c.csv", ("5001", DANGER | {"q1": 1}))
    both.answers.take_in(again, "phq-a", TERM, JUNE)
    assert len(alarms(both)) == 1


def test_a_record_of_another_day_with_such_an_answer_is_an_alarm_of_its_own(both):
    child = both.people.find("5001")
    for day, answers in ((JUNE, DANGER), (JULY, DANGER | {"q2": 2})):
        both.screenings.record("phq-a", TERM, [Filled(child, answers)], day)
    assert len(alarms(both)) == 2


@pytest.mark.parametrize("beside", [None, JULY], ids=["in place", "beside"])
def test_a_class_entry_workbook_raises_each_alarm_exactly_once(both, tmp_path, beside):
    for code in ("5001", "5002"):
        filled = [Filled(both.people.find(code), PHQ)]
        both.screenings.record("phq-a", TERM, filled, JUNE)
    path = tmp_path / "sheet.xlsx"
    both.entry_sheets.save("phq-a", TERM, P4, path)
    book = openpyxl.load_workbook(path)
    cells = book.worksheets[0]
    head = next(each for each in cells.iter_rows(max_row=8) if "9" in [str(c.value) for c in each])
    column = next(cell.column for cell in head if str(cell.value) == "9")
    cells.cell(7, column).value = 2
    book.save(path)
    assert both.answers.take_in(path, "phq-a", TERM, beside).alarms == 1
    assert both.answers.take_in(path, "phq-a", TERM, beside).alarms == 0
    assert alarms(both) == [("5001", "self_harm", "")]


def test_a_typed_answer_and_its_alarm_are_kept_together(both):
    line = both.screenings.sheet("phq-a", TERM, P4).lines[0]
    both.screenings.put(line.record.id, "q9", 2)
    assert alarms(both) == [("5001", "self_harm", "")]
    both.screenings.leave(line.record.id)
    (raised_now,) = both.safety.raise_for(line.record.id, line.pupil.student.id, "phq-a", DANGER)
    both.safety.say(raised_now.alarm.id, "แจ้งแล้ว")
    both.screenings.put(line.record.id, "q9", 3)
    assert alarms(both) == [("5001", "self_harm", "แจ้งแล้ว")]


def test_what_came_in_waits_for_who_looks_after_it_until_it_is_said_what_was_done(both, tmp_path):
    both.answers.take_in(write_csv(tmp_path / "a.csv", ("5001", DANGER)), "phq-a", TERM)
    (found,) = both.safety.to_answer()  # there is no guidance teacher yet
    assert (found.alarm.day, found.student.number) == (both.desk.today, "5001")
    secret = "another four words"  # a plain school takes none
    login = NewAccount("nae", "ครูแนะแนว", "" if both.desk.file.folder.plain else secret)
    person = both.accounts.add(replace(login, role=Role.GUIDANCE))
    assert both.safety.to_answer() == []
    guidance = both.as_actor(actor_of(person))
    (found,) = guidance.safety.to_answer()
    assert found.form == "ภาวะซึมเศร้าในวัยรุ่น (PHQ-A)"
    guidance.safety.say(found.alarm.id, "อยู่กับนักเรียนแล้ว")
    assert guidance.safety.to_answer() == []
    assert guidance.safety.count() == 1
