"""One invented child that goes through all five steps, for tests that count them."""

from dataclasses import replace
from datetime import timedelta

from careapp.domain.plans import Note, Step
from careapp.services.class_sheets import Filled
from careapp.services.plans import Made
from careapp.store.journal import Entry
from tests.services.samples import TERM

LEVELS = ("learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
          "devices")  # fmt: skip
SECRET = "เรื่องที่เด็กเล่าเป็นการส่วนตัว"


def screen(services, student, **levels):
    answers = {**dict.fromkeys(LEVELS, "normal"), "talent": "yes", "talent_arts": 1,
               "special_need": "no", **levels}  # fmt: skip
    services.screenings.record("screening-11", TERM, [Filled(student, answers)])


def visit(services, student):
    answers = {"family_status": "together", "lives_with": "relatives", "members": 2,
               "household_typed": 4300, "housing": "own",
               "close_grandparents": "close"}  # fmt: skip
    services.screenings.record("home-visit", TERM, [Filled(student, answers)])


def live(services, code="5001"):
    """The child, after a year in which a good deal was done about it."""
    child = services.people.find(code)
    screen(services, child, economic="problem")
    sdq = {f"q{n}": 1 for n in range(1, 26)} | {"impact_gate": 0}
    services.screenings.record("sdq-teacher", TERM, [Filled(child, sdq)])
    seen = {"sort": "strength", "dimension": "talent", "seen": "วาดภาพเก่ง ช่วยน้องอ่านหนังสือ"}
    services.screenings.record("observation", TERM, [Filled(child, seen)])
    visit(services, child)
    _plan(services, child)
    services.desk.write(_rows(services, child.id))
    return child


def _plan(services, child):
    plan = services.plans.open(child.id)
    life = services.plans.whole(plan).life
    services.plans.save(replace(life.plan, goal="มาเรียนทุกวัน", story="ขาดเรียน"), life.plan)
    for what in ("โทรหายาย", "เยี่ยมบ้าน"):
        step = services.plans.save_step(Step("", plan, child.id, what))
    services.plans.save_step(replace(step, done_on=services.desk.today))
    services.plans.save_note(Note("", plan, child.id, services.desk.today, SECRET))
    ahead = services.desk.today + timedelta(days=14)
    services.plans.move(plan, "start", Made(review_on=ahead))
    services.plans.move(plan, "review", Made("better", "ดีขึ้น", ahead))
    services.plans.undo(plan)


def _rows(services, student):
    """Of the steps that have services of their own: as their journals hold them."""
    desk = services.desk
    day = desk.today.isoformat()
    referral = desk.new_id()
    return [
        Entry("referral", referral, {
            "student": student, "kind": "external", "unit": "รพ.ตัวอย่าง", "opened_on": day,
            "problem": SECRET,
        }, student),
        Entry("referral_move", desk.new_id(), {
            "referral": referral, "student": student, "place": 1, "kind": "send", "day": day,
        }, student),
        Entry("referral_note", desk.new_id(), {
            "referral": referral, "student": student, "day": day, "text": "โทรถามแล้ว",
        }, student),
        Entry("activity", desk.new_id(), {
            "kind": "meeting", "term": TERM.id, "day": day, "classroom": "ป.4/1",
            "topic": "ประชุมผู้ปกครอง", f"asked.{student}": True, f"came.{student}": True,
        }),
        Entry("activity", desk.new_id(), {
            "kind": "club", "term": TERM.id, "day": day, "classroom": "", "topic": "ชุมนุมศิลปะ",
            f"asked.{student}": True,
        }),
        Entry("activity", desk.new_id(), {
            "kind": "homeroom", "term": TERM.id, "day": day, "classroom": "ป.5/1", "topic": "อื่น",
        }),
        Entry("report_card", f"{student}|{TERM.id}", {
            "student": student, "term": TERM.id, "days_absent": 3, "gpa": 2.5,
        }, student),
        Entry("document", desk.new_id(), {
            "student": student, "name": "ภาพ.jpg", "day": day, "bytes": "",
        }, student),
        Entry("visit_task", desk.new_id(), {
            "student": student, "record": "", "what": "ขอทุน", "due": day,
        }, student),
        Entry("sealed_note", desk.new_id(), {
            "student": student, "plan": "p", "day": day, "sealed": SECRET,
        }, student),
    ]  # fmt: skip
