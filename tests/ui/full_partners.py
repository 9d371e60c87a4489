"""Partners and teams to look at: ten, some with long names, and the teams of a year."""

from dataclasses import replace
from datetime import date, timedelta

from careapp.domain.conferences import Conference
from careapp.domain.partners import Partner
from careapp.domain.teams import Member, Order
from careapp.store.journal import Entry
from tests.ui.full_plans import STORY

LONG_NAME = "ศูนย์ประสานงานพัฒนาเครือข่ายผู้ปกครองและชุมชนเพื่อการดูแลช่วยเหลือนักเรียนอำเภอสมมติบุรี"
PARTNERS = (
    ("state", "โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านตัวอย่าง", "นางสาวปานใจ สมมติ", "พยาบาลวิชาชีพ", "02-000-0001",
     "ตรวจสุขภาพ ให้คำปรึกษาเรื่องการนอนและอารมณ์ ส่งต่อโรงพยาบาลอำเภอ"),
    ("state", "โรงพยาบาลสมมติบุรี", "แพทย์หญิงตัวอย่าง ใจดี", "จิตแพทย์เด็กและวัยรุ่น", "02-000-0002",
     "ประเมินและรักษา นัดทุกวันพุธ"),
    ("state", "สถานีตำรวจภูธรสมมติ", "ร.ต.อ.สมมติ ตั้งใจ", "ตำรวจชุมชนสัมพันธ์", "02-000-0003",
     "อบรมเรื่องยาเสพติดและการใช้รถ"),
    ("local", "องค์การบริหารส่วนตำบลบ้านตัวอย่าง", "นายแก้ว ตัวอย่าง", "ปลัด อบต.", "02-000-0004",
     "ซ่อมบ้าน ค่าเดินทาง อาหารกลางวัน"),
    ("community", "วัดป่าตัวอย่าง", "พระครูสมมติ", "เจ้าอาวาส", "", "อบรมคุณธรรม ที่พักชั่วคราว"),
    ("parents", LONG_NAME, "นางมะลิวัลย์ สมมติวงศ์ไพศาลตระกูลยั่งยืน", "ประธานเครือข่ายผู้ปกครองและผู้แทนชุมชน",
     "080-000-0006", "ช่วยรับส่ง เยี่ยมบ้าน\nหาทุน"),
    ("board", "คณะกรรมการสถานศึกษาขั้นพื้นฐาน", "นายสมมุติ ดีงาม", "ประธาน", "080-000-0007", ""),
    ("private", "ร้านสหกรณ์บ้านตัวอย่าง", "", "", "", "ทุนอุปกรณ์การเรียน"),
    ("independent", "มูลนิธิเด็กสมมติ", "นางสาวฝ้าย ตัวอย่าง", "เจ้าหน้าที่", "02-000-0009",
     "คุ้มครองเด็ก ที่พักฉุกเฉิน ทนายความ"),
)  # fmt: skip


def take_in(services, pupils):
    """Nine partners that help and one that does no longer, some of them named in things."""
    made = [
        services.partners.save(Partner("", kind, name, contact, position, phone, helps=helps))
        for kind, name, contact, position, phone, helps in PARTNERS
    ]
    old = services.partners.save(Partner("", "private", "โรงงานเก่าตัวอย่าง"))
    services.partners.retire(old.id)
    for n, (pupil, partner) in enumerate(zip(pupils[:4], made[1:2] * 4, strict=True)):
        fields = {"student": pupil.student.id, "partner": partner.id, "problem": "ซึมและแยกตัว"}
        day = date(2026, 6, 10 + n).isoformat()
        services.desk.write(
            [Entry("referral", f"{n}", {**fields, "opened_on": day}, pupil.student.id)]
        )
    appoint(services, made)
    confer(services, pupils, made)


def appoint(services, made):
    """The teams of 2569, and those of the year before."""
    staff = services.actor.staff
    for year in (2568, 2569):
        services.teams.save_member(
            Member("", year, "lead", "นายสมมติ ตัวอย่าง", "chair", position="ผู้อำนวยการโรงเรียน")
        )
        services.teams.save_member(Member("", year, "lead", post="secretary", staff=staff))
        for n in (3, 5, 6):
            services.teams.save_member(Member("", year, "lead", post="member", partner=made[n].id))
        services.teams.save_member(
            Member("", year, "coordinate", "นางสาวแนะแนว สมมติ", "chair", position="ครูแนะแนว")
        )
        for room in ("ป.4/1", "ม.1/1"):
            services.teams.save_member(
                Member("", year, "do", post="adviser", staff=staff, classroom=room)
            )
        for n, name in enumerate(("นางดวงใจ ตัวอย่าง", "นายสมหวัง สมมติ")):
            post = "member" if n else "chair"
            services.teams.save_member(
                Member("", year, "parents", name, post, "ป.4/1", phone="080-000-0000")
            )
    order = Order("14/2569", date(2026, 5, 20), "นายสมมติ ตัวอย่าง", "ผู้อำนวยการโรงเรียนบ้านตัวอย่าง")
    services.teams.save_order(2569, order)


def confer(services, pupils, made):
    """Two conferences about each of the first children, one of them long; partners in the plan."""
    staff = frozenset({services.actor.staff})
    for pupil in pupils[:9]:
        (id_,) = services.plans.open_plans(pupil.student.id)[:1]
        plan = services.plans.whole(id_).life.plan
        services.plans.save(replace(plan, partners=frozenset({made[0].id, made[5].id})), plan)
        for back, partners in ((6, made[:2]), (1, made[5:6])):
            services.conferences.save(
                Conference(
                    "", id_, "", services.desk.today - timedelta(days=back), "ห้องแนะแนว", staff,
                    frozenset(each.id for each in partners), "นางยาย สมมติ (ผู้ปกครอง)", STORY,
                    "1. เพื่อนบ้านรับส่งตอนเช้า\n2. นัดพบจิตแพทย์วันพุธ\n3. โทรหายายและนัดเยี่ยมบ้าน",
                )
            )  # fmt: skip
