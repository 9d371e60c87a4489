"""Referrals through the services: who sends what, what stays as it was sent, and what waits."""

from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.plans import Note as PlanNote
from careapp.domain.plans import Step
from careapp.domain.referrals import EXTERNAL, INTERNAL, Note
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.referral_board import waiting
from careapp.services.referrals import Made
from careapp.store import referrals as store_referrals
from tests.services.samples import P4, P5, TERM
from tests.services.test_plans import begun, child, soon

ANSWER = Made("พยาบาล", "going_on", text="นัดคุยทุกสัปดาห์")


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


def of(services, id_):
    return services.referrals.whole(id_).life


def drafted(services, student=None, side=INTERNAL):
    """A draft that says all it has to."""
    id_ = services.referrals.open((student or child(services)).id, side)
    shown = of(services, id_).referral
    to = "guidance" if side == INTERNAL else "โรงพยาบาลสมมติ"
    said = replace(shown, unit=to, problem="ขาดเรียนบ่อย", asked="ขอให้คุยเป็นรายบุคคล")
    services.referrals.save(said, shown)
    return id_


def sent(services, student=None):
    id_ = drafted(services, student)
    services.referrals.move(id_, "send")
    return id_


def waited(services, what):
    return [each.id for each in getattr(waiting(services.desk, None), what)]


def later(stepping, services, days):
    stepping.set(services.desk.file.clock.now() + timedelta(days=days))


def test_a_referral_is_drafted_sent_received_answered_and_closed(teacher):
    id_, referrals = sent(teacher), teacher.referrals
    assert referrals.move(id_, "receive", Made(by="ครูแนะแนว")).state == "received"
    assert referrals.move(id_, "result", ANSWER).state == "result"
    assert waited(teacher, "results") == [id_]
    found = referrals.move(id_, "close", Made(result="better", text="มาเรียนทุกวัน"))
    assert (found.state, found.outcome) == ("closed", "better")
    (card,) = referrals.board(TERM, P4).cards
    assert (card.column, card.student.first_name, card.classroom) == ("closed", "กล้า", "ป.4/1")


def test_a_letter_without_addressee_problem_or_question_is_not_sent(teacher):
    id_ = teacher.referrals.open(child(teacher).id)
    for said in ({}, {"unit": "nurse"}, {"problem": "ปวดท้องบ่อย"}):
        shown = of(teacher, id_).referral
        teacher.referrals.save(replace(shown, **said), shown)
        with pytest.raises(CareError):
            teacher.referrals.move(id_, "send")
    shown = of(teacher, id_).referral
    teacher.referrals.save(replace(shown, asked="ขอให้ตรวจ"), shown)
    assert teacher.referrals.move(id_, "send").state == "sent"


@pytest.mark.parametrize(
    ("kind", "made"),
    [("receive", Made()), ("result", Made("ก", "better", text="ข")), ("return", Made()),
     ("result", Made("ก", "helped")), ("close", Made()), ("reopen", Made(reason="เพราะ")),
     ("nonsense", Made())],
)  # fmt: skip
def test_a_move_that_says_too_little_or_is_not_allowed_is_refused_and_leaves_no_row(
    teacher, kind, made
):
    id_ = sent(teacher)
    with pytest.raises(CareError):
        teacher.referrals.move(id_, kind, made)
    standing = of(teacher, id_).standing
    assert (len(standing.followed), standing.conflicts) == (1, ())


def test_the_day_of_a_slip_may_have_passed_but_is_neither_to_come_nor_before_the_sending(
    teacher, stepping
):
    id_ = sent(teacher)
    day = teacher.desk.today
    later(stepping, teacher, 5)
    for wrong in (soon(teacher, 1), day - timedelta(days=1)):
        with pytest.raises(CareError):
            teacher.referrals.move(id_, "receive", Made("ครูแนะแนว", day=wrong))
    found = teacher.referrals.move(id_, "receive", Made("ครูแนะแนว", day=day))
    assert found.received.day == day


def test_a_teacher_drafts_what_goes_outside_and_guidance_or_the_director_sends_it(eyes, teacher):
    first, second = (drafted(teacher, child(teacher, place=n), EXTERNAL) for n in (0, 1))
    with pytest.raises(NotAllowed):
        teacher.referrals.move(first, "send")
    assert waited(teacher, "drafts") == []
    assert waited(eyes(Role.GUIDANCE), "drafts") == [first, second]
    assert eyes(Role.GUIDANCE).referrals.move(first, "send").state == "sent"
    assert eyes(Role.DIRECTOR).referrals.move(second, "send").state == "sent"
    with pytest.raises(NotAllowed):
        teacher.referrals.undo(first)
    assert teacher.referrals.move(first, "result", ANSWER).state == "result"


def test_the_director_reads_what_is_internal_and_keeps_none(eyes, teacher):
    id_, director = drafted(teacher), eyes(Role.DIRECTOR)
    assert of(director, id_).referral.problem == "ขาดเรียนบ่อย"
    for work in (
        lambda: director.referrals.open(child(teacher).id),
        lambda: director.referrals.move(id_, "send"),
        lambda: director.referrals.take_away(id_),
    ):
        with pytest.raises(NotAllowed):
            work()


def test_a_teacher_neither_sees_nor_opens_referrals_of_other_classes(eyes, teacher):
    admin = eyes(Role.ADMINISTRATOR)
    other = child(admin, P5)
    id_ = sent(admin, other)
    for work in (
        lambda: teacher.referrals.whole(id_),
        lambda: teacher.referrals.open(other.id),
        lambda: teacher.referrals.of_student(other.id),
        lambda: teacher.referrals.move(id_, "receive", Made("ก")),
        lambda: teacher.referrals.board(TERM, P5),
    ):
        with pytest.raises(NotAllowed):
            work()
    assert teacher.referrals.board(TERM).cards == ()
    assert [each.student for each in admin.referrals.board(TERM).cards] == [other]


def test_what_was_sent_keeps_its_words_until_it_comes_back(teacher):
    id_ = sent(teacher)
    shown = of(teacher, id_).referral
    with pytest.raises(CareError):
        teacher.referrals.save(replace(shown, asked="อื่น"), shown)
    teacher.referrals.save(replace(shown, number="ศธ 99/2"), shown)
    teacher.referrals.move(id_, "return", Made(reason="ขอรายละเอียดเพิ่ม"))
    assert waited(teacher, "returned") == [id_]
    now = of(teacher, id_).referral
    teacher.referrals.save(replace(now, asked="อื่น"), now)
    assert teacher.referrals.move(id_, "send").state == "sent"
    assert of(teacher, id_).referral.asked == "อื่น"


def test_fourteen_days_without_an_answer_are_too_many_or_as_many_as_the_school_says(
    eyes, teacher, stepping
):
    id_ = sent(teacher)
    later(stepping, teacher, 13)
    assert waited(teacher, "unanswered") == []
    later(stepping, teacher, 1)
    assert waited(teacher, "unanswered") == [id_]
    assert [each.life.referral.id for each in teacher.referrals.board(TERM).of("unanswered")] == [
        id_
    ]
    with pytest.raises(NotAllowed):
        teacher.referrals.save_waiting_days(30)
    admin = eyes(Role.ADMINISTRATOR)
    with pytest.raises(CareError):
        admin.referrals.save_waiting_days(0)
    admin.referrals.save_waiting_days(30)
    assert waited(teacher, "unanswered") == []
    assert teacher.referrals.board(TERM).days == 30


def test_a_plan_hands_over_what_was_found_and_done_and_leaves_the_rest_to_be_typed(teacher):
    plan = begun(teacher)
    shown = teacher.plans.whole(plan).life.plan
    teacher.plans.save(replace(shown, measures=frozenset({"counselling"})), shown)
    today = teacher.desk.today
    teacher.plans.save_step(Step("", plan, "", "โทรหายาย", done_on=today))
    teacher.plans.save_step(Step("", plan, "", "ยังไม่ทำ"))
    teacher.plans.save_note(PlanNote("", plan, "", today, "มาสามวัน"))
    id_ = teacher.referrals.open(child(teacher).id, plan=plan)
    found = of(teacher, id_).referral
    assert (found.plan, found.problem) == (plan, "ขาดเรียนบ่อย")
    assert "ให้คำปรึกษา" in found.helped
    assert "โทรหายาย" in found.helped
    assert "มาสามวัน" in found.helped
    assert "ยังไม่ทำ" not in found.helped
    assert (found.remaining, found.asked, found.attachments) == ("", "", frozenset())
    assert teacher.referrals.open_referrals(child(teacher).id, plan) == (id_,)
    assert teacher.referrals.open_referrals(child(teacher).id, "another") == ()


def test_what_can_go_along_is_the_newest_of_each_form_and_nothing_is_ticked(teacher):
    student, plan = child(teacher), begun(teacher)
    for day, group in ((1, "at_risk"), (0, "problem")):
        teacher.screenings.record(
            "screening-11", TERM, [Filled(student, {"learning": group})],
            teacher.desk.today - timedelta(days=day),
        )  # fmt: skip
    id_ = teacher.referrals.open(student.id)
    whole = teacher.referrals.whole(id_)
    kinds = [(each.kind, each.form) for each in whole.enclosures]
    assert kinds == [("plan", ""), ("record", "screening-11"), ("family", "")]
    assert whole.enclosures[0].of == plan
    assert whole.enclosures[1].day == teacher.desk.today
    assert whole.life.referral.attachments == frozenset()


def test_notes_are_kept_and_refused_when_empty_or_to_come(teacher):
    id_, referrals = sent(teacher), teacher.referrals
    note = referrals.save_note(Note("", id_, "", teacher.desk.today, "โทรถามแล้ว"))
    assert (of(teacher, id_).notes, note.who) == ((note,), teacher.actor.staff)
    for text, day in (("", teacher.desk.today), ("พรุ่งนี้", soon(teacher))):
        with pytest.raises(CareError):
            referrals.save_note(Note("", id_, "", day, text))
    referrals.save_note(replace(note, deleted=True))
    assert of(teacher, id_).notes == ()


def test_a_closed_referral_takes_no_more_writing_until_it_is_opened_again(teacher):
    id_, referrals = sent(teacher), teacher.referrals
    referrals.move(id_, "close", Made(result="same"))
    shown = of(teacher, id_).referral
    for work in (
        lambda: referrals.save(replace(shown, number="1"), shown),
        lambda: referrals.save_note(Note("", id_, "", teacher.desk.today, "ดี")),
    ):
        with pytest.raises(CareError):
            work()
    assert referrals.move(id_, "reopen", Made(reason="กลับมาเป็นอีก")).state == "received"


def test_a_draft_made_by_mistake_is_taken_away_and_brought_back_but_nothing_that_was_sent(teacher):
    id_ = drafted(teacher)
    teacher.referrals.take_away(id_)
    assert teacher.referrals.board(TERM, P4).cards == ()
    teacher.referrals.bring_back(id_)
    assert len(teacher.referrals.board(TERM, P4).cards) == 1
    with pytest.raises(CareError):
        teacher.referrals.take_away(sent(teacher))


def test_looking_at_a_referral_is_noted(teacher):
    id_ = drafted(teacher)
    teacher.referrals.whole(id_)
    assert ("referral", id_) in teacher.desk.db.execute("SELECT tbl, row FROM look").fetchall()


def test_a_conflict_is_told_until_somebody_has_looked_at_it(teacher):
    id_ = sent(teacher)
    teacher.referrals.move(id_, "receive", Made(by="ครูแนะแนว"))
    life = of(teacher, id_)
    late = replace(life.standing.last, id="zz", by="ครูพยาบาล")  # came with a merge
    teacher.desk.write(store_referrals.save_move(late))
    assert of(teacher, id_).standing.open_conflicts == (late,)
    assert teacher.referrals.see_conflicts(id_).open_conflicts == ()
    assert of(teacher, id_).standing.conflicts == (late,)
    assert teacher.referrals.undo(id_).state == "sent"
    with pytest.raises(CareError):
        teacher.referrals.undo(drafted(teacher))
