"""Home visits through the services: who may do what, and every number is that of the records."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.visits import STANDINGS, Task, Tour, VisitPlan
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.visits import waiting
from careapp.store import visits as store_visits
from tests.services.samples import P4, P5, TERM

FORM = "home-visit"
DAY = date(2026, 6, 16)  # a Tuesday; the school's clock stands on the Monday


@pytest.fixture
def teacher(as_role):
    return as_role(Role.TEACHER, (P4.label,))


def ids(services, room=P4):
    return [each.student.id for each in services.people.pupils(TERM, room)]


def visit(services, student, day=None, term=TERM, **answers):
    """A finished home-visit form."""
    told = {"visitor": "ครูมะลิ", "members": 4, "household_typed": 8000, **answers}
    known = services.people.student(student)
    services.screenings.record(FORM, term, [Filled(known, told)], day or services.desk.today)


def plan(services, students, day=DAY, a_day=5, **about):
    return services.visits.plan(TERM, students, Tour(day, a_day, owner="kru", **about))


def progress(services, room=P4):
    found = services.visits.round(TERM, room).progress
    return tuple(len(found.of(each)) for each in STANDINGS)


def test_a_round_is_planned_gone_and_counted_as_the_records_say(teacher):
    children = ids(teacher)
    assert progress(teacher) == (0, 0, 3)
    plan(teacher, children[:2], companions=" อสม. ")
    assert progress(teacher) == (0, 2, 1)
    visit(teacher, children[0])
    found = teacher.visits.round(TERM, P4)
    assert progress(teacher) == (1, 1, 1)
    assert found.stop(children[0]).visited_on == teacher.desk.today
    assert [each.id for each in found.planned] == [children[1]]
    assert found.planned[0].plan.companions == "อสม."
    assert found.month.first == date(2026, 8, 1)


def test_what_is_begun_and_not_finished_is_no_visit(teacher):
    (first, *_) = ids(teacher)
    sheet = teacher.screenings.sheet(FORM, TERM, P4)
    record = next(line.record.id for line in sheet.lines if line.pupil.student.id == first)
    teacher.screenings.put(record, "visitor", "ครูมะลิ")
    teacher.screenings.leave(record)
    assert progress(teacher) == (0, 0, 3)


def test_days_are_filled_in_turn_and_a_later_round_comes_after_those_planned(teacher):
    first, second, third = ids(teacher)
    plan(teacher, [first, second], a_day=3)
    plan(teacher, [third], a_day=3)
    turns = {each.id: (each.day, each.plan.turn) for each in teacher.visits.round(TERM, P4).planned}
    assert sorted(turns.values()) == [(DAY, 1), (DAY, 2), (DAY, 3)]
    assert turns[third] == (DAY, 3)
    plan(teacher, [first], a_day=2)
    again = teacher.visits.round(TERM, P4).stop(first)
    assert again.day == DAY + timedelta(days=1)  # the day has no room for a third


def test_undo_puts_a_plan_back_as_it_was(teacher):
    first, second, _ = ids(teacher)
    plan(teacher, [first])
    before = plan(teacher, [first, second], DAY + timedelta(days=7))
    after = teacher.visits.put_back(before)
    found = teacher.visits.round(TERM, P4)
    assert [(each.id, each.day) for each in found.planned] == [(first, DAY)]
    teacher.visits.put_back(after)
    assert len(teacher.visits.round(TERM, P4).planned) == 2


def test_a_child_goes_up_and_down_in_the_round(teacher):
    children = ids(teacher)
    plan(teacher, children, a_day=2)
    order = [each.id for each in teacher.visits.round(TERM, P4).planned]
    before = teacher.visits.move(TERM, order[2], -1, order)
    assert [each.id for each in teacher.visits.round(TERM, P4).planned] == [
        order[0], order[2], order[1],
    ]  # fmt: skip
    teacher.visits.put_back(before)
    assert [each.id for each in teacher.visits.round(TERM, P4).planned] == order
    assert teacher.visits.move(TERM, order[0], -1, order) == ()


def test_another_day_without_a_turn_is_the_last_of_it(teacher):
    first, second, _ = ids(teacher)
    plan(teacher, [first])
    plan(teacher, [second], DAY + timedelta(days=1))
    known = teacher.visits.round(TERM, P4).stop(second).plan
    teacher.visits.save(replace(known, day=DAY, turn=None))
    assert [each.id for each in teacher.visits.round(TERM, P4).planned] == [first, second]
    teacher.visits.take_off(TERM, [first])
    assert progress(teacher) == (0, 1, 2)


def test_who_went_along_is_kept_and_shown_in_the_history(teacher):
    (first, *_) = ids(teacher)
    visit(teacher, first, teacher.desk.today - timedelta(days=1))
    plan(
        teacher,
        [first],
        teacher.desk.today - timedelta(days=1),
        companions="ผู้ใหญ่บ้าน",
        weekends=True,
    )
    (made,) = teacher.visits.history(first).visits
    assert (made.visitor, made.companions, made.income) == ("ครูมะลิ", "ผู้ใหญ่บ้าน", 2000)


def test_the_history_has_the_visits_of_all_years_newest_first(filled):
    (first, *_) = ids(filled)
    before = filled.desk.term("2568/1")
    visit(filled, first, date(2025, 8, 9), before)
    visit(filled, first)
    days = [each.record.date for each in filled.visits.history(first).visits]
    assert days == [filled.desk.today, date(2025, 8, 9)]
    stop = filled.visits.round(TERM, P4).stop(first)
    assert stop.last_on == filled.desk.today


def test_a_task_is_kept_ticked_and_taken_out(teacher):
    (first, *_) = ids(teacher)
    made = teacher.visits.save_task(Task("", first, " โทรหายาย ", due=teacher.desk.today))
    assert made.what == "โทรหายาย"
    assert waiting(teacher.desk, TERM, [first]).tasks == (made,)
    teacher.visits.save_task(replace(made, done_on=teacher.desk.today))
    assert waiting(teacher.desk, TERM, [first]).tasks == ()
    teacher.visits.save_task(replace(made, deleted=True))
    assert teacher.visits.history(first).tasks == ()
    with pytest.raises(CareError):
        teacher.visits.save_task(Task("", first, "  "))


def test_a_teacher_plans_her_own_classes_alone_and_the_director_only_looks(teacher, as_role):
    other = ids(as_role(Role.GUIDANCE), P5)
    for act in (
        lambda: plan(teacher, other),
        lambda: teacher.visits.take_off(TERM, other),
        lambda: teacher.visits.round(TERM, P5),
        lambda: teacher.visits.history(other[0]),
        lambda: teacher.visits.save_task(Task("", other[0], "โทร")),
    ):
        with pytest.raises(NotAllowed):
            act()
    director = as_role(Role.DIRECTOR)
    assert progress(director, P5) == (0, 0, 2)
    with pytest.raises(NotAllowed):
        plan(director, other)
    with pytest.raises(NotAllowed):
        director.visits.save_task(Task("", other[0], "โทร"))


def test_a_round_of_nobody_or_of_no_homes_a_day_is_refused(teacher):
    with pytest.raises(CareError):
        plan(teacher, [])
    with pytest.raises(CareError):
        plan(teacher, ids(teacher), a_day=0)


def test_what_waits_is_who_is_not_visited_planned_for_today_or_past_its_day(filled):
    children = ids(filled) + ids(filled, P5)
    today = filled.desk.today
    plan(filled, children[:1], today)
    plan(filled, children[1:2], today - timedelta(days=3))
    plan(filled, children[2:3], today + timedelta(days=3))
    plan(filled, children[3:4], today)
    visit(filled, children[3])
    for those in (None, children):
        found = waiting(filled.desk, TERM, those)
        assert list(found.unvisited) == [each for each in children if each != children[3]]
        assert [each.student for each in found.today] == children[:1]
        assert [each.student for each in found.late] == children[1:2]
    assert waiting(filled.desk, TERM, children[3:4]).unvisited == ()


def test_classes_add_up_to_the_school_and_to_its_report(filled):
    children = ids(filled) + ids(filled, P5)
    plan(filled, children[:4])
    visit(filled, children[0])
    found = filled.visits.round(TERM)
    assert found.progress.total == len(children) == len(filled.people.counted(TERM))
    for each in STANDINGS:
        assert sum(len(one.of(each)) for one in found.by_class.values()) == len(
            found.progress.of(each)
        )
    made = store_visits.days_made(filled.desk.db, TERM.id, FORM)
    counted = filled.screenings.counted(TERM, (FORM,))
    assert {each.student for each in counted} == set(made) == set(found.progress.visited)


def test_groups_of_the_screening_help_to_choose(filled):
    (first, *_) = ids(filled)
    answers = {"learning": "problem", "learning_risk_1": 1, "talent": "no", "special_need": "no"}
    filled.screenings.record("screening-11", TERM, [Filled(filled.people.student(first), answers)])
    found = filled.visits.round(TERM, P4)
    groups = {each.id: each.group for each in found.stops}
    assert groups[first]
    assert [groups[each] for each in ids(filled)[1:]] == ["", ""]
    assert found.stop(first).guardian.phone == "0812345678"


def test_confirmed_siblings_are_gone_to_one_after_the_other_whatever_their_house(filled):
    first, second, third = ids(filled)
    for student, village in ((first, "1"), (second, "5"), (third, "9")):
        known = filled.people.student(student)
        filled.people.save_student(replace(known, house_number="7", village_number=village))
    plan(filled, [first, second, third])
    assert [each.id for each in filled.visits.round(TERM, P4).planned] == [first, second, third]
    filled.families.say(first, third, "yes")
    plan(filled, [first, second, third], a_day=2)
    found = filled.visits.round(TERM, P4)
    assert [each.id for each in found.planned] == [first, third, second]
    assert [each.day for each in found.planned] == [DAY, DAY, DAY + timedelta(days=1)]
    assert found.families == (frozenset({first, third}),)


def test_a_home_that_was_visited_is_planned_a_second_time_gone_to_and_taken_back(teacher):
    first, second, _ = ids(teacher)
    visit(teacher, first)
    before = plan(teacher, [first, second], DAY, companions="พยาบาล")
    stop = teacher.visits.round(TERM, P4).stop(first)
    assert (stop.standing, stop.is_further, stop.plan.nth, stop.day) == ("visited", True, 2, DAY)
    assert {each.id for each in teacher.visits.round(TERM, P4).planned} == {first, second}
    assert progress(teacher) == (1, 1, 1)
    (coming,) = teacher.visits.history(first).coming
    assert (coming.nth, coming.day) == (2, DAY)
    assert first not in waiting(teacher.desk, TERM, [first]).unvisited
    visit(teacher, first, DAY, members=5)
    found = teacher.visits.history(first)
    assert [(each.nth, each.companions) for each in found.visits] == [(2, "พยาบาล"), (1, "")]
    assert found.coming == ()
    assert teacher.visits.round(TERM, P4).stop(first).day is None
    teacher.visits.put_back(before)
    assert teacher.visits.round(TERM, P4).stop(first).plan is None


def test_a_further_visit_of_today_is_told_and_is_moved_and_taken_off_as_the_others_are(teacher):
    children = ids(teacher)
    today = teacher.desk.today
    visit(teacher, children[0], today - timedelta(days=3))
    plan(teacher, children, today)
    found = waiting(teacher.desk, TERM, children)
    assert [each.student for each in found.today] == [
        each.id for each in teacher.visits.round(TERM, P4).planned
    ]
    assert children[0] not in found.unvisited
    order = [each.id for each in teacher.visits.round(TERM, P4).planned]
    teacher.visits.move(TERM, order[2], -1, order)
    assert [each.id for each in teacher.visits.round(TERM, P4).planned] == [
        order[0], order[2], order[1],
    ]  # fmt: skip
    before = teacher.visits.take_off(TERM, [children[0]])
    assert not teacher.visits.round(TERM, P4).stop(children[0]).is_further
    teacher.visits.put_back(before)
    assert teacher.visits.round(TERM, P4).stop(children[0]).is_further


def test_a_further_visit_is_not_before_the_one_that_was_made(teacher):
    (first, *_) = ids(teacher)
    visit(teacher, first)
    with pytest.raises(CareError):
        teacher.visits.save(VisitPlan(first, TERM.id, teacher.desk.today, nth=2))


def test_the_form_of_a_further_visit_is_an_empty_one_until_it_is_left(teacher):
    (first, *_) = ids(teacher)
    visit(teacher, first, teacher.desk.today - timedelta(days=3))

    def line():
        sheet = teacher.screenings.sheet(FORM, TERM, P4)
        return next(each for each in sheet.lines if each.pupil.student.id == first)

    made = line().record
    teacher.screenings.begin_further(FORM, TERM, first)
    fresh = line().record
    assert fresh.id != made.id
    assert fresh.answers == {}
    teacher.screenings.leave(fresh.id)
    assert line().record.id == made.id  # nothing was written: there is no second one
    teacher.screenings.begin_further(FORM, TERM, first)
    again = line().record
    teacher.screenings.put(again.id, "visitor", "ครูมะลิ")
    teacher.screenings.leave(again.id)
    teacher.screenings.begin_further(FORM, TERM, first)
    assert line().record.id == again.id  # begun and not finished: it is gone on with
    line()
    teacher.screenings.leave(again.id, finish=True)
    assert [each.nth for each in teacher.visits.history(first).visits] == [2, 1]
