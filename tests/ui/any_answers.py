"""Finished forms of any kind for the children of a class, drawn by chance."""

import random
from datetime import date

from careapp.forms.logic import holes
from careapp.services.class_sheets import Filled
from tests.services.samples import TERM

DAY = date(2026, 6, 12)
SEEN = "หลับในชั้นเรียนช่วงบ่ายสองครั้งในสัปดาห์นี้ เพื่อนบอกว่านอนดึกเพราะช่วยแม่ขายของที่ตลาด"
_WORDS = {"result": "กลุ่มเสี่ยง แนะนำให้ปรึกษา", "adviser": "ครูแก้ว", "seen": SEEN, "visitor": "ครูมะลิ"}


def fill_class(services, form_id, classroom, share=0.9):
    """Most children of a class have a finished form."""
    form, chance = services.forms.form(form_id), random.Random(form_id)
    pupils = services.people.pupils(TERM, classroom)
    some = pupils[: max(round(len(pupils) * share), 1)]
    filled = [Filled(each.student, answers(form, chance)) for each in some]
    services.screenings.record(form_id, TERM, filled, DAY)
    answer_alarms(services)


def answer_alarms(services):
    """Say of every alarm what was done: no panel comes by itself, the tasks wait."""
    for each in services.safety.to_answer():
        services.safety.say(each.alarm.id, "แจ้งครูแนะแนวแล้ว; มีผู้ใหญ่อยู่กับนักเรียนแล้ว")


def answers(form, chance):
    """Everything that is asked, the milder the likelier."""
    found = dict(_measured(chance)) if form.id == "measurement" else {}
    if form.id == "home-visit":
        found["household_typed"] = chance.choice([5000, 9000, 14000, 30000])
    while missing := [each for each in holes(form, found) if each not in found]:
        for id_ in missing:
            found[id_] = _answer(form.item(id_), chance)
    return found


def _answer(item, chance):
    if item.choices:
        values = [choice.value for choice in item.choices]
        if len(values) == 4 and values[0] == 1:  # EQ: neither end is the milder
            return chance.choices(values, (1, 3, 4, 3))[0]
        return chance.choices(values, [3, *(1 for _ in values[1:])])[0]
    if item.kind in ("number", "decimal"):
        low = int(item.low or 0)
        return chance.randint(low, low + 4)
    return DAY.isoformat() if item.kind == "date" else _WORDS.get(item.id, "ตามที่เห็น")


def _measured(chance):
    height = round(chance.gauss(136, 8), 1)
    yield "height_cm", height
    yield "weight_kg", round(max(chance.gauss(17.5, 3), 11.5) * (height / 100) ** 2, 1)
