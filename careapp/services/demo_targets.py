"""Targets of the demo school for each year, and what its teachers decided on early signs."""

import random
from collections.abc import Mapping

from careapp.domain.schools import Term
from careapp.domain.targets import Target
from careapp.services.schools import SchoolServices

# By indicator: the first year's goal, how much more each year asks, who asks for it, what it is of.
_GOALS: Mapping[str, tuple[float, float, str, str]] = {
    "screened": (95, 2.5, "obec", "ระบบดูแลช่วยเหลือนักเรียนครบทุกคน"),
    "sdq_all": (70, 5, "obec", ""),
    "visited": (90, 5, "obec", "เยี่ยมบ้านนักเรียน 100 %"),
    "measured": (90, 2.5, "district", ""),
    "growth_normal": (60, 5, "district", "นักเรียนสุขภาพดี"),
    "normal_group": (45, 5, "school", ""),
    "moved_to_normal": (20, 5, "school", ""),
    "in_activities": (80, 5, "district", "ทักษะชีวิตและการป้องกัน"),
    "homeroom": (6, 1, "school", ""),
    "parents_met": (70, 5, "obec", ""),
    "concern_planned": (5, 2.5, "district", "ไม่มีเด็กคนใดถูกทิ้งไว้ข้างหลัง"),
    "plans_improved": (60, 5, "school", ""),
    "referrals_answered": (60, 10, "district", ""),
    "partners": (50, 5, "school", "ภาคีเครือข่ายร่วมดูแล"),
}
_REASONS = (
    "ป่วย มีใบรับรองแพทย์ กลับมาเรียนตามปกติแล้ว",
    "ย้ายไปช่วยงานที่บ้านญาติช่วงเก็บเกี่ยว ตกลงกับผู้ปกครองแล้ว",
    "รู้สาเหตุแล้ว และผ่านไปแล้ว",
)
_DECIDED = 0.3  # of the children with signs; the others wait


def set_goals(services: SchoolServices, year: int, first: int) -> None:
    """What the year is to reach; each year asks a little more."""
    owner = services.actor.staff
    for indicator, (goal, more, source, focus) in _GOALS.items():
        wanted = min(goal + more * (year - first), 100)
        services.targets.save(Target(year, indicator, wanted, owner, source, focus))


def decide(office: SchoolServices, teachers: Mapping[str, SchoolServices], term: Term) -> None:
    """Each homeroom teacher looks at signs of her class: some go into a plan, most are set aside
    with a reason, and some wait."""
    chance = random.Random(term.id)
    for child in office.signs.board(term).children:
        rules = tuple(each.hit.rule.id for each in child.waiting if each.hit.rule.id != "alarm")
        teacher = teachers.get(child.pupil.classroom.label)
        if not rules or teacher is None or chance.random() > _DECIDED:
            continue
        student = child.pupil.student.id
        if child.plan and chance.random() < 0.5:
            teacher.signs.accept(term, student, rules)
        else:
            teacher.signs.set_aside(term, student, rules, chance.choice(_REASONS))
