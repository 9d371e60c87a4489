"""Home visits to look at: some made, some past their day, some to come, with what to follow up."""

import random
from datetime import date, timedelta

from careapp.domain.visits import Task, Tour
from careapp.services.class_sheets import Filled
from careapp.services.demo_homes import home_visit
from careapp.services.demo_people import Village
from tests.services.samples import TERM

LONG_WAY = "ผู้ใหญ่บ้านหมู่ 3 พยาบาลจาก รพ.สต. ตัวอย่าง และ อสม. สองคน"
_WHAT = (
    "ประสาน รพ.สต. เรื่องยาประจำตัวของยาย และนัดวันไปรับยาแทนทุกเดือนจนกว่าจะมีคนดูแล",
    "ส่งรายชื่อขอทุนนักเรียนยากจน",
    "โทรถามเรื่องการบ้าน",
)


def go_round(services, pupils):
    """The first twelve were visited, in the term before or in this one; others are planned."""
    chance, day = random.Random(17), services.desk.today
    homes = Village(random.Random(5)).children(24)

    def visit(those, term, on, teacher):
        filled = [
            Filled(each.student, home_visit(homes[n], 10, teacher, chance, brief=n % 2 == 0))
            for n, each in enumerate(those)
        ]
        services.screenings.record("home-visit", term, filled, on)

    me, visits = services.actor, services.visits
    visit(pupils[:8], services.desk.term("2568/1"), date(2025, 8, 9), "นายแก้ว ดีใจ")
    visits.plan(TERM, [each.student.id for each in pupils[:12]],
                Tour(day - timedelta(days=5), 6, True, me.staff, LONG_WAY))  # fmt: skip
    visit(pupils[:6], TERM, day - timedelta(days=5), me.name)
    visit(pupils[6:10], TERM, day - timedelta(days=4), me.name)
    visits.plan(TERM, [each.student.id for each in pupils[12:24]],
                Tour(day, 5, False, me.staff, "อสม. สมใจ"))  # fmt: skip
    for n, what in enumerate(_WHAT):
        student, due = pupils[0].student.id, day + timedelta(days=7 * (n - 1))
        visits.save_task(Task("", student, what, "", me.staff, due, day if n == 2 else None))
