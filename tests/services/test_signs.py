"""Early signs through the services: each is decided by a person, and what was decided is kept."""

import random
from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.domain.movements import before
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.signs import waiting
from careapp.store.journal import Entry
from tests.services.samples import P4, P5, TERM

SCREENING = "screening-11"
PARTS = ("emotional", "conduct", "hyperactivity", "peer", "prosocial")
EVERY = {"talent": "no", "special_need": "no"}
DIMENSIONS = (
    "learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
    "devices",
)  # fmt: skip


def card(services, student, term=TERM.id, **fields):
    services.desk.write([
        Entry("report_card", f"{student}|{term}", {"student": student, "term": term, **fields},
              student)
    ])  # fmt: skip


def ids(services, room=P4):
    return [each.student.id for each in services.people.pupils(TERM, room)]


@pytest.fixture
def absent(filled):
    """Two children of ป.4/1 and one of ป.5/1 were often absent."""
    first, second, _ = ids(filled)
    card(filled, first, days_absent=12, days_open=98, count_r=1, count_ms=1)
    card(filled, second, days_absent=7)
    card(filled, ids(filled, P5)[0], days_absent=30, days_open=98)
    return filled


@pytest.fixture
def teacher(absent, as_role):
    return as_role(Role.TEACHER, (P4.label,))


def board(services, room=P4):
    return services.signs.board(TERM, room)


def states(services, student):
    return {each.hit.rule.id: each.state for each in services.signs.of_child(TERM, student)}


def test_each_hit_says_its_rule_and_its_numbers(absent):
    first, second = board(absent).children
    assert [each.hit.rule.id for each in first.signs] == ["absence", "failed"]
    assert first.signs[0].numbers == "ขาดเรียน 12 จาก 98 วัน (12.2 %)"
    assert "7" in first.signs[0].line
    assert second.signs[0].numbers == "ขาดเรียน 7 วัน"
    assert {each.state for each in first.signs} == {"new"}


def test_signs_open_a_care_plan_that_says_them_and_undo_takes_it_away(teacher):
    first = ids(teacher)[0]
    done = teacher.signs.accept(TERM, first, ["absence", "failed"])
    plan = teacher.plans.whole(done.plan).life.plan
    assert plan.concerns == {f"{SCREENING}/learning"}
    assert "ขาดเรียน 12 จาก 98 วัน (12.2 %)" in plan.signs
    assert len(plan.signs.splitlines()) == 2
    assert states(teacher, first) == {"absence": "plan", "failed": "plan"}
    assert board(teacher).children[-1].plan == done.plan
    teacher.signs.undo(done)
    assert teacher.plans.open_plans(first) == ()
    assert states(teacher, first) == {"absence": "new", "failed": "new"}


def test_signs_are_added_to_the_open_plan_and_undo_leaves_what_others_wrote(teacher):
    first = ids(teacher)[0]
    id_ = teacher.plans.open(first)
    plan = teacher.plans.whole(id_).life.plan
    teacher.plans.save(replace(plan, signs="หลับในห้อง"), plan)
    done = teacher.signs.accept(TERM, first, ["absence"])
    assert (done.plan, done.opened) == (id_, False)
    now = teacher.plans.whole(id_).life.plan
    assert now.signs.splitlines()[0] == "หลับในห้อง"
    teacher.plans.save(replace(now, signs=f"{now.signs}\nยายป่วย"), now)
    teacher.signs.undo(done)
    after = teacher.plans.whole(id_).life.plan
    assert (after.signs, after.concerns) == ("หลับในห้อง\nยายป่วย", frozenset())


def test_a_sign_is_set_aside_with_a_reason_and_comes_back_when_it_gets_worse(teacher):
    first = ids(teacher)[0]
    with pytest.raises(CareError):
        teacher.signs.set_aside(TERM, first, ["absence"], "  ")
    teacher.signs.set_aside(TERM, first, ["absence", "failed"], "ผ่าตัดไส้ติ่ง")
    sign = teacher.signs.of_child(TERM, first)[0]
    assert (sign.state, sign.decided.reason, sign.decided.who) == (
        "aside", "ผ่าตัดไส้ติ่ง", teacher.actor.staff,
    )  # fmt: skip
    assert first not in waiting(teacher.desk, TERM, None)
    card(teacher, first, days_absent=13)
    assert states(teacher, first) == {"absence": "again", "failed": "aside"}
    assert first in waiting(teacher.desk, TERM, None)


def test_undo_gives_the_earlier_decision_back(teacher):
    first = ids(teacher)[0]
    teacher.signs.set_aside(TERM, first, ["absence"], "ป่วย")
    card(teacher, first, days_absent=14)
    done = teacher.signs.set_aside(TERM, first, ["absence"], "ยังป่วย")
    teacher.signs.undo(done)
    sign = teacher.signs.of_child(TERM, first)[0]
    assert (sign.state, sign.decided.reason) == ("again", "ป่วย")


def test_a_teacher_decides_for_her_own_class_only_and_the_director_for_none(
    absent, teacher, as_role
):
    other = ids(absent, P5)[0]
    for work in (
        lambda: teacher.signs.accept(TERM, other, ["absence"]),
        lambda: teacher.signs.board(TERM, P5),
        lambda: teacher.signs.of_child(TERM, other),
        lambda: as_role(Role.DIRECTOR).signs.set_aside(TERM, ids(absent)[0], ["absence"], "ป่วย"),
    ):
        with pytest.raises(NotAllowed):
            work()
    assert {each.pupil.classroom for each in teacher.signs.board(TERM).children} == {P4}


def test_signs_that_are_gone_cannot_be_decided_on(teacher):
    with pytest.raises(CareError):
        teacher.signs.accept(TERM, ids(teacher)[2], ["absence"])


def test_rules_are_the_schools_to_change_by_its_administrator(absent, teacher):
    with pytest.raises(NotAllowed):
        teacher.signs.save_rule("absence", {"days": 3, "percent": 20}, on=True)
    absent.signs.save_rule("absence", {"days": 20, "percent": 20}, on=True)
    assert states(absent, ids(absent)[0]) == {"failed": "new"}
    absent.signs.save_rule("failed", {"subjects": 1}, on=False)
    assert len(board(absent).children) == 0
    for rule in ("absence", "failed"):
        absent.signs.reset_rule(rule)
    assert len(board(absent).children) == 2
    with pytest.raises(CareError):
        absent.signs.save_rule("absence", {"days": 0, "percent": 20}, on=True)


def screened(services, term, student, **levels):
    found = services.people.student(student)
    answers = {**dict.fromkeys(DIMENSIONS, "normal"), **EVERY, **levels}
    services.screenings.record(SCREENING, term, [Filled(found, answers)])


def test_a_group_that_got_worse_names_its_dimension_before_and_now(filled):
    first = ids(filled)[0]
    screened(filled, filled.people.term(before(TERM.id)), first, health="at_risk")
    screened(filled, TERM, first, learning="problem", health="at_risk")
    (sign,) = filled.signs.of_child(TERM, first)
    assert sign.hit.rule.id == "group_worse"
    (detail,) = sign.hit.details
    assert (detail.about, detail.before, detail.now) == ("learning", "normal", "problem")
    assert sign.numbers == "การเรียน: ปกติ → มีปัญหา"
    done = filled.signs.accept(TERM, first, ["group_worse"])
    assert filled.plans.whole(done.plan).life.plan.concerns == {f"{SCREENING}/learning"}


def test_danger_is_told_to_who_looks_after_it_alone_and_never_written_into_a_plan(filled, as_role):
    first = ids(filled)[0]
    alarm = {"student": first, "record": "r", "form": "q8", "danger": "self_harm",
             "day": "2026-06-15"}  # fmt: skip
    filled.desk.write([Entry("alarm", "r|self_harm", alarm, first)])
    guidance, teacher = as_role(Role.GUIDANCE), as_role(Role.TEACHER, (P4.label,))
    assert [each.hit.rule.id for each in guidance.signs.of_child(TERM, first)] == ["alarm"]
    assert teacher.signs.of_child(TERM, first) == ()
    done = guidance.signs.accept(TERM, first, ["alarm"])
    assert guidance.plans.whole(done.plan).life.plan.signs == ""


@pytest.mark.parametrize("seed", range(8))
def test_a_whole_school_is_searched_and_finds_what_looking_at_each_child_finds(filled, seed):
    chance, levels = random.Random(seed), ("normal", "normal", "at_risk", "problem")
    everybody = [each.student for each in filled.people.pupils(TERM)]
    for back in range(3):
        term = filled.people.term(before(TERM.id, back))
        for each in everybody:
            card(filled, each.id, term.id, days_open=98, days_absent=chance.randint(0, 25),
                 gpa=chance.randint(100, 400) / 100, count_0=chance.randint(0, 1))  # fmt: skip
            screened(filled, term, each.id, learning=chance.choice(levels))
            scores = {f"score_{scale}": chance.randint(0, 8) for scale in PARTS}
            filled.screenings.record("sdq-teacher", term, [Filled(each, scores)])
            born = {"weight_kg": chance.randint(20, 60), "height_cm": 135, "age_months": 120}
            filled.screenings.record("measurement", term, [Filled(each, born)])
    ids = [each.id for each in everybody]
    found = waiting(filled.desk, TERM, None)
    assert {*found} == {*waiting(filled.desk, TERM, ids)}
    shown = {each.pupil.student.id: [sign.hit for sign in each.signs] for each in
             filled.signs.board(TERM).children}  # fmt: skip
    for id_ in ids:
        assert shown.get(id_, []) == [each.hit for each in filled.signs.of_child(TERM, id_)]


def test_what_waits_is_counted_for_today_as_the_board_shows_it(absent):
    told = {each.pupil.student.id for each in absent.signs.board(TERM).children if each.waiting}
    assert {*waiting(absent.desk, TERM, None)} == told
    some = ids(absent)[:1]
    assert [*waiting(absent.desk, TERM, some)] == some


def test_a_sign_that_comes_back_says_what_was_decided_before_and_is_decided_the_same_again(absent):
    first = ids(absent)[0]
    term = absent.desk.term("2568/1")
    card(absent, first, term.id, days_absent=9, days_open=98)
    absent.signs.set_aside(term, first, ["absence"], "ผ่าตัด พักฟื้น")
    sign = absent.signs.of_child(TERM, first)[0]
    assert (sign.state, sign.decided, sign.same_again) == ("new", None, "ผ่าตัด พักฟื้น")
    assert (sign.before.term, sign.before.who) == (term.id, absent.desk.actor.staff)
    assert board(absent).children[0].signs[0].before == sign.before
    done = absent.signs.set_aside(TERM, first, ["absence"], sign.same_again)
    again = absent.signs.of_child(TERM, first)[0]
    assert (again.state, again.decided.reason, again.same_again) == ("aside", "ผ่าตัด พักฟื้น", "")
    absent.signs.undo(done)
    assert absent.signs.of_child(TERM, first)[0].same_again == "ผ่าตัด พักฟื้น"


def test_a_decision_that_was_taken_back_or_came_later_is_not_one_before(absent):
    first = ids(absent)[0]
    term = absent.desk.term("2568/1")
    card(absent, first, term.id, days_absent=9, days_open=98)
    absent.signs.undo(absent.signs.set_aside(term, first, ["absence"], "x"))
    assert absent.signs.of_child(TERM, first)[0].before is None
    absent.signs.set_aside(TERM, first, ["absence"], "later")
    assert absent.signs.of_child(term, first)[0].before is None


def test_worse_numbers_offer_the_reason_of_this_term(absent):
    first = ids(absent)[0]
    absent.signs.set_aside(TERM, first, ["absence"], "ไข้เลือดออก")
    card(absent, first, days_absent=30)
    assert absent.signs.of_child(TERM, first)[0].same_again == "ไข้เลือดออก"
