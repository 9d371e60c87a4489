"""Referrals to look at: in every state, inside and outside, some long, one with a conflict."""

from dataclasses import replace
from datetime import timedelta

from careapp.domain.referrals import EXTERNAL, INTERNAL, Move, Note
from careapp.services.referrals import Made
from careapp.store import referrals as store_referrals
from tests.ui.full_plans import LONG, STORY

UNITS = ("guidance", "nurse", "discipline", "deputy")
AGENCY = "โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านตัวอย่างร่มเกล้าประชาสรรค์"
ASKED = "ขอให้ประเมินและให้คำปรึกษาเป็นรายบุคคล แจ้งผลกลับมาที่ครูที่ปรึกษาภายในสองสัปดาห์"
ANSWER = Made("นางสาวใจดี ตัวอย่าง พยาบาลวิชาชีพ", "going_on", text="นัดพบทุกวันพุธ ให้ผู้ปกครองมาด้วย")
LATE, RECENT = 20, 4


def send_some(services, pupils):
    """Of the first twelve children: two drafts, two late, two sent, two received, two answered,
    one returned, one closed."""
    ids = [_written(services, pupil.student.id, n) for n, pupil in enumerate(pupils[:12])]
    for n, id_ in enumerate(ids[2:], 2):
        happened(services, id_, "send", LATE if n in (2, 3, 6, 10) else RECENT)
    move = services.referrals.move
    for id_ in ids[6:10]:
        move(id_, "receive", Made("ครูแนะแนวตัวอย่าง"))
    for id_ in ids[8:10]:
        move(id_, "result", ANSWER)
    move(ids[10], "return", Made(reason="ขอผลคัดกรองและเบอร์โทรศัพท์ของผู้ปกครองเพิ่ม"))
    move(ids[11], "close", Made(result="better", text="มาเรียนทุกวัน"))
    for id_ in ids[2:4]:
        services.referrals.save_note(
            Note("", id_, "", services.desk.today, "โทรถามแล้ว เจ้าหน้าที่ยังไม่ได้รับหนังสือ")
        )
    last = store_referrals.life(services.desk.db, ids[8]).standing.last
    services.desk.write(store_referrals.save_move(replace(last, id="zz", result="helped")))


def _written(services, student, n):
    plans = services.plans.open_plans(student)
    side = EXTERNAL if n in (0, 3, 5, 8, 10) else INTERNAL
    id_ = services.referrals.open(student, side, plans[0] if plans and n % 2 == 0 else "")
    whole = services.referrals.whole(id_)
    shown = whole.life.referral
    some = [each.id for each in whole.enclosures][: n % 4]
    changed = replace(
        shown,
        unit=AGENCY if side == EXTERNAL else UNITS[n % 4],
        addressee="ผู้อำนวยการโรงพยาบาลส่งเสริมสุขภาพตำบล" if side == EXTERNAL else "",
        problem=STORY if n % 2 else "ขาดเรียนบ่อย",
        helped=shown.helped or LONG,
        remaining="ยังมาเรียนได้สามวันต่อสัปดาห์",
        asked=ASKED,
        number=f"ศธ ๙๙๐๑/{n + 1}" if side == EXTERNAL else "",
        attachments=frozenset(some),
    )
    services.referrals.save(changed, shown)
    return id_


def happened(services, id_, kind, days):
    """A move of some days ago: it was made then, so it is written as it was."""
    desk, life = services.desk, store_referrals.life(services.desk.db, id_)
    move = Move(
        desk.new_id(), id_, life.referral.student, 1, kind, desk.today - timedelta(days=days),
        services.actor.staff,
    )  # fmt: skip
    desk.write(store_referrals.save_move(move))
