"""Care plans of the demo school: opened after the screening, looked at again, mostly ended."""

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from careapp.domain.people import Pupil
from careapp.domain.plans import Note, Step
from careapp.services.demo_people import Child
from careapp.services.plan_concerns import Suggested, key
from careapp.services.plans import Made, Plans
from careapp.services.report_kinds import SCREENING

_HARD = 0.62  # a burden from which on a teacher does more than look
_SHARE = 0.3  # of the children it weighs on
_FIRST_LOOK = timedelta(days=45)


@dataclass(frozen=True, slots=True)
class _Script:
    """What a plan about a theme says."""

    dimension: str
    signs: str
    goal: str
    measures: tuple[str, ...]
    steps: tuple[str, ...]
    note: str


_SCRIPTS: Mapping[str, _Script] = {
    "learning": _Script(
        "learning", "อ่านช้ากว่าเพื่อน ทำงานไม่ทันในห้อง", "อ่านบทอ่านสั้นได้คล่องภายในสิ้นภาคเรียน",
        ("remedial", "contact"), ("สอนอ่านตัวต่อตัววันละ 15 นาที", "ส่งบทอ่านให้ฝึกที่บ้าน"),
        "อ่านได้ยาวขึ้น กล้าอ่านให้เพื่อนฟัง",
    ),
    "home": _Script(
        "economic", "มาโรงเรียนโดยไม่ได้กินข้าวเช้า", "มาโรงเรียนทุกวันและได้กินข้าวเช้า",
        ("home_visit", "contact"), ("เยี่ยมบ้านและคุยกับผู้ปกครอง", "ประสานอาหารเช้าที่โรงเรียน"),
        "มาเรียนครบทั้งสัปดาห์ ผู้ปกครองมารับส่งเอง",
    ),
    "conduct": _Script(
        "violence", "ผลักเพื่อนระหว่างเข้าแถวสองครั้งในหนึ่งสัปดาห์", "เล่นกับเพื่อนโดยไม่ทำให้ใครเจ็บ",
        ("counselling", "classroom"), ("คุยเป็นรายบุคคลทุกวันศุกร์", "ให้เป็นผู้ช่วยครูดูแลอุปกรณ์กีฬา"),
        "สัปดาห์นี้ไม่มีเรื่องกับเพื่อน ขอโทษเพื่อนเอง",
    ),
    "screen": _Script(
        "gaming", "หลับในห้องเรียน บอกว่าเล่นเกมถึงเที่ยงคืน", "นอนก่อนสี่ทุ่มในวันเรียน",
        ("counselling", "contact"), ("ตกลงเวลาเล่นกับผู้ปกครอง", "ชวนเข้าชมรมหลังเลิกเรียน"),
        "นอนเร็วขึ้นสามวันในสัปดาห์ ไม่หลับในห้อง",
    ),
}  # fmt: skip
_ENDS = ("resolved", "better", "better", "same")


@dataclass(frozen=True, slots=True)
class Kept:
    """A plan that is at work, and what it is about."""

    id: str
    student: str
    theme: str


def chosen(
    pupils: Iterable[tuple[Pupil, Child]], chance: random.Random
) -> Iterator[tuple[Pupil, str]]:
    """Who gets a plan this term, and about what weighs most."""
    for pupil, child in pupils:
        theme = max(_SCRIPTS, key=child.burdens.__getitem__)
        if child.burdens[theme] > _HARD and chance.random() < _SHARE:
            yield pupil, theme


def begin(plans: Plans, pupil: Pupil, theme: str, day: date) -> Kept:
    """Open a plan and start it; its first step is done on the day."""
    script, student = _SCRIPTS[theme], pupil.student.id
    concerns = frozenset({key(SCREENING, script.dimension)})
    id_ = plans.open(student, Suggested(concerns, script.signs), SCREENING)
    shown = plans.whole(id_).life.plan
    plans.save(replace(shown, goal=script.goal, measures=frozenset(script.measures)), shown)
    for n, what in enumerate(script.steps):
        due = day + timedelta(days=14 * (n + 1))
        plans.save_step(Step("", id_, student, what, shown.owner, due, None if n else day))
    plans.move(id_, "start", Made(review_on=day + _FIRST_LOOK))
    return Kept(id_, student, theme)


def look_again(plans: Plans, kept: Kept, day: date, chance: random.Random) -> bool:
    """Write down how it goes; whether the plan goes on. One in four waits for its review."""
    if chance.random() < 0.25:
        return True
    script = _SCRIPTS[kept.theme]
    plans.save_note(Note("", kept.id, kept.student, day, script.note))
    for step in plans.whole(kept.id).life.steps:
        plans.save_step(replace(step, done_on=step.done_on or day))
    if chance.random() < 0.25:
        plans.move(kept.id, "review", Made("better", review_on=day + _FIRST_LOOK))
        return True
    plans.move(kept.id, "close", Made(chance.choice(_ENDS), script.note))
    return False
