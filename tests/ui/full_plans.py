"""Care plans to look at: twelve in every state, some of them long, one with a conflict."""

from dataclasses import replace
from datetime import timedelta

from careapp.domain.measures import OWN
from careapp.domain.plans import Move, Note, Step
from careapp.services.plans import Made
from careapp.store import plans as store_plans
from tests.services.samples import TERM

FORM = "screening-11"
GOAL = "มาเรียนไม่น้อยกว่าสี่วันต่อสัปดาห์ และส่งงานครบทุกวิชาภายในสิ้นเดือน"
STORY = "ยายทำงานกลางคืน ตอนเช้าไม่มีคนปลุก กลับจากโรงเรียนต้องเลี้ยงน้องจนค่ำ จึงทำการบ้านไม่ทันและไม่กล้ามาโรงเรียน"
LONG = "นัดประชุมกับผู้ปกครอง ครูประจำวิชา และผู้ใหญ่บ้าน เพื่อหาคนรับส่งตอนเช้าและที่ทำการบ้านหลังเลิกเรียน"


def open_twelve(services, pupils):
    """Plans of the first twelve children, three in each column of the board."""
    ids = [
        services.plans.open_from(pupil.student.id, TERM, FORM, "teacher") for pupil in pupils[:12]
    ]
    for n, id_ in enumerate(ids):
        if n:
            _write(services, id_, n)
    day = services.desk.today
    for n, id_ in enumerate(ids[3:], 3):
        services.plans.move(id_, "start", Made(review_on=day + timedelta(days=7 + n)))
        if n in (6, 7, 8):
            _be_due(services, id_, n)
    for id_, result in zip(ids[9:], ("resolved", "better", "same"), strict=True):
        services.plans.move(id_, "close", Made(result, "คุยกับยายสี่ครั้ง มีเพื่อนบ้านมาส่งตอนเช้า"))
    services.plans.move(ids[2], "return", Made(reason="เป้าหมายยังวัดไม่ได้ ขอให้ระบุจำนวนวัน"))
    last = store_plans.life(services.desk.db, ids[9]).standing.last
    services.desk.write(store_plans.save_move(replace(last, id="zz", result="worse")))


def _write(services, id_, n):
    plan = services.plans.whole(id_).life.plan
    measures = frozenset({"counselling", "home_visit", "contact", f"{OWN}จับคู่เพื่อนช่วยเพื่อน"})
    changed = replace(
        plan,
        goal=GOAL,
        story=STORY if n % 2 else "ขาดเรียนบ่อย",
        measures=measures,
        concerns=plan.concerns | {f"{FORM}/learning"},
    )
    services.plans.save(changed, plan)
    day, who = services.desk.today, services.actor.staff
    for place, what in enumerate(("โทรหายายและนัดเยี่ยมบ้าน", LONG, "คุยกับนักเรียนสัปดาห์ละครั้ง")):
        due = day + timedelta(days=5 * place - 3)
        done = day if place == 0 else None
        services.plans.save_step(Step("", id_, "", what, who, due, done))
    for back, text in ((9, STORY), (2, "มาเรียนสี่วัน ส่งงานครบสามวิชา ยายบอกว่านอนเร็วขึ้น")):
        services.plans.save_note(Note("", id_, "", day - timedelta(days=back), text))


def _be_due(services, id_, n):
    """A review that was to be some days ago: it was set then, so it is written as it was."""
    life = store_plans.life(services.desk.db, id_)
    day = services.desk.today
    move = Move(
        services.desk.new_id(), id_, life.plan.student, 2, "review", day - timedelta(days=30),
        services.actor.staff, "same", "", day - timedelta(days=n - 6),
    )  # fmt: skip
    services.desk.write(store_plans.save_move(move))
