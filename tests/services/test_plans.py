"""Care plans through the services: who may do what, and nothing said is lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.plans import RESULTS, Note, Step
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.plan_board import waiting
from careapp.services.plans import Made
from careapp.store import plans as store_plans
from tests.services.samples import P4, P5, TERM

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
def teacher(eyes):
    return eyes(Role.TEACHER)


def child(services, room=P4, place=0):
    return services.people.pupils(TERM, room)[place].student


def soon(services, days=14):
    return services.desk.today + timedelta(days=days)


def waited(services, what):
    """Of whom a plan waits."""
    return [each.student for each in getattr(waiting(services.desk, None), what)]


def begun(services, student=None):
    """A plan at work."""
    id_ = services.plans.open((student or child(services)).id)
    plan = services.plans.whole(id_).life.plan
    services.plans.save(replace(plan, goal="มาเรียนทุกวัน", story="ขาดเรียนบ่อย"), plan)
    services.plans.move(id_, "start", Made(review_on=soon(services)))
    return id_


def test_a_plan_is_opened_begun_looked_at_and_closed(teacher):
    id_ = begun(teacher)
    assert teacher.plans.whole(id_).life.standing.review_on == soon(teacher)
    teacher.plans.move(id_, "review", Made("better", "มาสี่วัน", soon(teacher, 30)))
    found = teacher.plans.move(id_, "close", Made("resolved"))
    assert (found.state, found.result) == ("closed", "resolved")
    (card,) = teacher.plans.board(TERM, P4).cards
    assert (card.column, card.student.first_name, card.classroom) == ("closed", "กล้า", "ป.4/1")


def test_a_plan_without_goal_or_concern_is_not_begun_and_the_next_look_is_to_come(teacher):
    id_ = teacher.plans.open(child(teacher).id)
    plan = teacher.plans.whole(id_).life.plan
    with pytest.raises(CareError):
        teacher.plans.move(id_, "start", Made(review_on=soon(teacher)))
    teacher.plans.save(replace(plan, goal="มาเรียน"), plan)
    with pytest.raises(CareError):
        teacher.plans.move(id_, "start", Made(review_on=soon(teacher)))
    now = teacher.plans.whole(id_).life.plan
    teacher.plans.save(replace(now, signs="ขาดเรียนบ่อย"), now)
    for day in (None, teacher.desk.today):
        with pytest.raises(CareError):
            teacher.plans.move(id_, "start", Made(review_on=day))
    assert teacher.plans.whole(id_).life.standing.state == "new"


@pytest.mark.parametrize("kind", ["start", "reopen", "nonsense"])
def test_a_move_that_is_not_allowed_now_is_refused_and_leaves_no_row(teacher, kind):
    id_ = begun(teacher)
    with pytest.raises(CareError):
        teacher.plans.move(id_, kind, Made("better", "เพราะ", soon(teacher)))
    standing = teacher.plans.whole(id_).life.standing
    assert (len(standing.followed), standing.conflicts) == (1, ())


def test_the_supervisor_sends_a_plan_back_with_a_reason_and_the_teacher_begins_again(eyes, teacher):
    id_, director = begun(teacher), eyes(Role.DIRECTOR)
    with pytest.raises(NotAllowed):
        teacher.plans.move(id_, "return", Made(reason="ไม่ชัด"))
    with pytest.raises(CareError):
        director.plans.move(id_, "return", Made(reason=" "))
    assert director.plans.move(id_, "return", Made(reason="เป้าหมายยังไม่ชัด")).state == "returned"
    assert waited(teacher, "returned") == [child(teacher).id]
    teacher.plans.move(id_, "start", Made(review_on=soon(teacher)))
    assert waited(teacher, "returned") == []


def test_the_director_reads_plans_and_keeps_none(eyes, teacher):
    id_, director = begun(teacher), eyes(Role.DIRECTOR)
    whole = director.plans.whole(id_)
    assert whole.life.plan.goal == "มาเรียนทุกวัน"
    with pytest.raises(NotAllowed):
        director.plans.open(child(teacher).id)
    with pytest.raises(NotAllowed):
        director.plans.save(replace(whole.life.plan, goal="อื่น"), whole.life.plan)
    with pytest.raises(NotAllowed):
        director.plans.move(id_, "close", Made("better"))


def test_a_teacher_neither_sees_nor_opens_plans_of_other_classes(eyes, teacher):
    admin = eyes(Role.ADMINISTRATOR)
    other = child(admin, P5)
    id_ = begun(admin, other)
    for work in (
        lambda: teacher.plans.whole(id_),
        lambda: teacher.plans.open(other.id),
        lambda: teacher.plans.open_plans(other.id),
        lambda: teacher.plans.move(id_, "close", Made("same")),
        lambda: teacher.plans.board(TERM, P5),
    ):
        with pytest.raises(NotAllowed):
            work()
    assert teacher.plans.board(TERM).cards == ()
    assert [each.student for each in admin.plans.board(TERM).cards] == [other]


def test_looking_at_a_plan_is_noted(teacher):
    id_ = begun(teacher)
    teacher.plans.whole(id_)
    assert ("plan", id_) in teacher.desk.db.execute("SELECT tbl, row FROM look").fetchall()


def test_the_last_move_is_taken_back_by_who_may_make_it(eyes, teacher):
    id_ = begun(teacher)
    eyes(Role.DIRECTOR).plans.move(id_, "return", Made(reason="ไม่ชัด"))
    with pytest.raises(NotAllowed):
        teacher.plans.undo(id_)
    assert eyes(Role.DIRECTOR).plans.undo(id_).state == "active"
    assert teacher.plans.undo(id_).state == "new"
    with pytest.raises(CareError):
        teacher.plans.undo(id_)
    assert len(teacher.plans.whole(id_).life.standing.undone) == 4


def test_a_plan_opened_by_mistake_is_taken_away_and_brought_back(teacher):
    id_ = teacher.plans.open(child(teacher).id)
    teacher.plans.take_away(id_)
    assert teacher.plans.board(TERM, P4).cards == ()
    teacher.plans.bring_back(id_)
    assert [each.life.plan.id for each in teacher.plans.board(TERM, P4).cards] == [id_]
    with pytest.raises(CareError):
        teacher.plans.take_away(begun(teacher))


def test_steps_and_notes_are_kept_changed_and_refused_when_empty_or_to_come(teacher):
    id_, plans = begun(teacher), teacher.plans
    step = plans.save_step(Step("", id_, "", "โทรหายาย", due=teacher.desk.today))
    assert waited(teacher, "steps") == [child(teacher).id]
    plans.save_step(replace(step, done_on=teacher.desk.today))
    assert waited(teacher, "steps") == []
    note = plans.save_note(Note("", id_, "", teacher.desk.today, "มาสามวัน"))
    life = plans.whole(id_).life
    assert (life.done, life.notes, note.who) == (1, (note,), teacher.actor.staff)
    for work in (
        lambda: plans.save_step(Step("", id_, "", "  ")),
        lambda: plans.save_note(Note("", id_, "", teacher.desk.today, "")),
        lambda: plans.save_note(Note("", id_, "", soon(teacher), "พรุ่งนี้")),
    ):
        with pytest.raises(CareError):
            work()
    plans.save_step(replace(step, deleted=True))
    assert plans.whole(id_).life.steps == ()


def test_a_closed_plan_takes_no_more_writing_until_it_is_opened_again(teacher):
    id_, plans = begun(teacher), teacher.plans
    plans.move(id_, "close", Made("same"))
    whole = plans.whole(id_)
    for work in (
        lambda: plans.save(replace(whole.life.plan, goal="อื่น"), whole.life.plan),
        lambda: plans.save_step(Step("", id_, "", "โทร")),
        lambda: plans.save_note(Note("", id_, "", teacher.desk.today, "ดี")),
    ):
        with pytest.raises(CareError):
            work()
    plans.move(id_, "reopen", Made(reason="กลับมาเป็นอีก", review_on=soon(teacher)))
    assert plans.save_step(Step("", id_, "", "โทร")).id


def test_a_plan_from_a_screening_carries_the_dimensions_and_ticks_but_no_sign_of_danger(
    eyes, teacher
):
    student = child(teacher)
    answers = {
        "learning": "at_risk", "learning_risk_1": 1, "welfare": "problem", "welfare_problem_1": 1,
        "welfare_problem_3": 1, "health": "normal",
    }  # fmt: skip
    teacher.screenings.record(SCREENING, TERM, [Filled(student, answers)])
    id_ = eyes(Role.GUIDANCE).plans.open_from(student.id, TERM, SCREENING, "teacher")
    whole = teacher.plans.whole(id_)
    plan = whole.life.plan
    assert {"screening-11/learning", "screening-11/welfare"} <= plan.concerns
    assert "screening-11/health" not in plan.concerns
    assert plan.source == SCREENING
    form = teacher.forms.form(SCREENING)
    assert form.item("learning_risk_1").label("th") in plan.signs
    assert form.item("welfare_problem_3").label("th") not in plan.signs
    assert whole.words["screening-11/learning"] == "ด้านการเรียน"
    assert teacher.plans.open_plans(student.id) == (id_,)


def test_the_board_puts_what_is_due_in_its_own_column_and_leaves_out_what_ended_before_the_term(
    eyes, stepping, teacher
):
    due = begun(teacher)
    ended = begun(teacher, child(teacher, place=1))
    teacher.plans.move(ended, "close", Made("resolved"))
    stepping.set(teacher.desk.file.clock.now() + timedelta(days=20))
    assert waited(teacher, "reviews") == [child(teacher).id]
    board = teacher.plans.board(TERM, P4)
    assert [each.life.plan.id for each in board.of("due")] == [due]
    assert [each.life.plan.id for each in board.of("closed")] == [ended]
    next_term = teacher.people.term("2569/2")
    assert [each.life.plan.id for each in teacher.plans.board(next_term, P4).cards] == [due]


def test_a_conflict_is_told_until_somebody_has_looked_at_it(teacher):
    id_ = begun(teacher)
    teacher.plans.move(id_, "close", Made("resolved"))
    life = teacher.plans.whole(id_).life
    late = replace(life.standing.last, id="zz", result=RESULTS[-1])  # came with a merge
    teacher.desk.write(store_plans.save_move(late))
    assert teacher.plans.whole(id_).life.standing.open_conflicts == (late,)
    assert teacher.plans.see_conflicts(id_).open_conflicts == ()
    assert teacher.plans.whole(id_).life.standing.conflicts == (late,)
