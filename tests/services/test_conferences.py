"""Case conferences through the services, and a plan's result then and now."""

from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.conferences import Conference
from careapp.domain.partners import Partner
from careapp.errors import CareError, NotAllowed
from careapp.reports.model import Table
from careapp.services import demo_partners
from careapp.services.class_sheets import Filled
from careapp.services.demo_plans import Kept
from careapp.services.plans import Made
from careapp.services.report_kinds import Wanted
from tests.services.samples import P4, P5, TERM

SCREENING = "screening-11"
RISK = {"learning": "problem", "learning_risk_1": 1, "talent": "no", "special_need": "no"}
BETTER = {"learning": "normal", "talent": "no", "special_need": "no"}


@pytest.fixture
def teacher(as_role):
    return as_role(Role.TEACHER, (P4.label,))


def child(services, room=P4):
    return services.people.pupils(TERM, room)[0].student


def talk(services, plan, **more):
    said = {"talked": "มาสาย", "agreed": "1. โทรหายาย\n2. นัดหมอ", "others": "ยาย", **more}
    return services.conferences.save(Conference("", plan, "", services.desk.today, **said))


@pytest.fixture
def plan(teacher):
    return teacher.plans.open(child(teacher).id)


def test_a_conference_is_written_down_changed_taken_away_and_put_back(teacher, plan):
    made = talk(teacher, plan, staff=frozenset({teacher.actor.staff}))
    assert (made.student, made.who) == (child(teacher).id, teacher.actor.staff)
    changed = teacher.conferences.save(replace(made, place="ห้องแนะแนว"))
    assert teacher.conferences.of_plan(plan) == (changed,)
    was = teacher.conferences.take_away(made.id)
    assert teacher.conferences.of_plan(plan) == ()
    teacher.conferences.save(was)
    assert teacher.conferences.of_plan(plan) == (changed,)


def test_one_with_nobody_nothing_or_a_day_to_come_is_not_kept(teacher, plan):
    tomorrow = teacher.desk.today + timedelta(days=1)
    whole = Conference("", plan, "", teacher.desk.today, others="ยาย", talked="มาสาย")
    for wrong in (
        replace(whole, others=" "), replace(whole, talked=""), replace(whole, day=tomorrow),
        replace(whole, plan="gone"),
    ):  # fmt: skip
        with pytest.raises(CareError):
            teacher.conferences.save(wrong)


def test_what_was_agreed_becomes_steps_once_and_can_be_taken_back(teacher, plan):
    made = talk(teacher, plan)
    steps = teacher.conferences.make_steps(made.id)
    life = teacher.plans.whole(plan).life
    assert [each.what for each in life.steps] == ["โทรหายาย", "นัดหมอ"]
    assert {each.owner for each in life.steps} == {life.plan.owner}
    with pytest.raises(CareError):
        teacher.conferences.make_steps(made.id)
    teacher.conferences.drop_steps(steps)
    assert teacher.plans.whole(plan).life.steps == ()


def test_a_teacher_reaches_the_conferences_of_her_own_class_only(filled, teacher):
    other = filled.plans.open(child(filled, P5).id)
    talk(filled, other)
    with pytest.raises(NotAllowed):
        teacher.conferences.of_plan(other)
    with pytest.raises(NotAllowed):
        talk(teacher, other)


def test_a_director_reads_and_does_not_write_and_a_closed_plan_takes_no_more(
    filled, as_role, plan, teacher
):
    made = talk(teacher, plan)
    director = as_role(Role.DIRECTOR)
    assert director.conferences.of_plan(plan) == (made,)
    with pytest.raises(NotAllowed):
        talk(director, plan)
    close(teacher, plan)
    for write in (lambda: talk(teacher, plan), lambda: teacher.conferences.make_steps(made.id)):
        with pytest.raises(CareError):
            write()


def close(services, plan):
    shown = services.plans.whole(plan).life.plan
    services.plans.save(replace(shown, goal="มาเรียน", story="ขาด"), shown)
    services.plans.move(plan, "start", Made(review_on=services.desk.today + timedelta(days=9)))
    services.plans.move(plan, "close", Made("resolved"))


def screened(services, answers, stepping=None, days=0):
    if stepping is not None:
        stepping.set(services.desk.file.clock.now() + timedelta(days=days))
    services.screenings.record(SCREENING, TERM, [Filled(child(services), answers)])


def test_the_result_then_and_now_of_what_the_plan_is_about(filled, stepping):
    screened(filled, RISK)
    plan = filled.plans.open_from(child(filled).id, TERM, SCREENING, "teacher")
    before = filled.plan_changes.of_plan(plan)
    assert (before.before, before.now) == (filled.desk.today, None)
    assert {each.scale for each in before.changes} == {"learning", "overall"}
    stepping.set(filled.desk.file.clock.now() + timedelta(days=20))
    again = filled.plan_changes.screen_again(plan, TERM)
    assert (again.pupil.student.id, again.form) == (child(filled).id, SCREENING)
    sheet = filled.screenings.sheet(SCREENING, TERM, P4)
    line = next(each for each in sheet.lines if each.pupil.student.id == child(filled).id)
    assert not line.record.answers  # an empty form; the result of before stays
    for item, value in BETTER.items():
        filled.screenings.put(line.record.id, item, value)
    filled.screenings.leave(line.record.id, finish=True)
    found = filled.plan_changes.of_plan(plan)
    assert (found.now - found.before).days == 20
    verdicts = {each.scale: each.verdict for each in found.changes}
    assert verdicts["learning"] == "better"


def test_asked_again_on_the_same_day_the_form_stays_as_it_is(filled):
    screened(filled, RISK)
    plan = filled.plans.open_from(child(filled).id, TERM, SCREENING, "teacher")
    filled.plan_changes.screen_again(plan, TERM)
    sheet = filled.screenings.sheet(SCREENING, TERM, P4)
    assert any(each.record.answers for each in sheet.lines)


def test_a_plan_opened_by_hand_has_nothing_to_compare_or_to_ask_again(filled):
    plan = filled.plans.open(child(filled).id)
    assert filled.plan_changes.of_plan(plan) is None
    with pytest.raises(CareError):
        filled.plan_changes.screen_again(plan, TERM)


def test_a_director_does_not_screen(as_role, plan):
    with pytest.raises(NotAllowed):
        as_role(Role.DIRECTOR).plan_changes.screen_again(plan, TERM)


def test_the_plans_of_a_class_have_their_conferences_on_paper(filled, teacher, plan):
    hospital = filled.partners.save(Partner("", "state", "โรงพยาบาลสมมติ"))
    without = filled.reports.build("plans", Wanted(TERM, P4))
    assert sum(isinstance(each, Table) for each in without.sections[0].blocks) == 1
    talk(teacher, plan, partners=frozenset({hospital.id}))
    report = filled.reports.build("plans", Wanted(TERM, P4))
    *_, table = (each for each in report.sections[0].blocks if isinstance(each, Table))
    assert table.rows[0].values[-2:] == ("โรงพยาบาลสมมติ, ยาย", "โทรหายาย; นัดหมอ")
    whole = filled.reports.build("plans", Wanted(TERM))  # in numbers alone
    assert sum(isinstance(each, Table) for each in whole.sections[0].blocks) == 1


def test_the_demo_school_has_partners_teams_and_conferences(filled, teacher, plan):
    teachers = {P4.label: teacher}
    for year in (2567, 2568):
        demo_partners.begin_year(filled, teachers, year)
    assert len(filled.partners.partners()) == 10
    first, second = (filled.teams.year(year) for year in (2567, 2568))
    assert [each.name for each in first.members] == [each.name for each in second.members]
    assert first.order.number != second.order.number
    pupils = filled.people.pupils(TERM)
    kept = Kept(plan, child(teacher).id, "home")
    for _ in range(2):  # a plan has one conference
        demo_partners.confer(teachers, [kept], pupils)
    (made,) = filled.conferences.of_plan(plan)
    life = filled.plans.whole(plan).life
    assert made.partners == life.plan.partners
    assert [each.what for each in life.steps] == list(made.things)
