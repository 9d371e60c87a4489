"""The hand-over of the demo school: at the end of a year its teachers pass on what they know."""

from collections.abc import Iterable, Mapping, Sequence

from careapp.domain.handover import PARTS
from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.services.demo_plans import Kept
from careapp.services.schools import SchoolServices

_NOTES: Mapping[str, str] = {
    "learning": "อ่านคล่องขึ้นเมื่อได้อ่านกับเพื่อน นั่งหน้าห้องแล้วตั้งใจดี",
    "home": "ตอนเช้าถามเรื่องข้าวเช้าเบา ๆ โทรหายายได้หลังหกโมงเย็น",
    "conduct": "ให้เป็นผู้ช่วยครูแล้วใจเย็นลง ชมต่อหน้าเพื่อนได้ผลดี",
    "screen": "ผู้ปกครองรับปากเก็บโทรศัพท์ก่อนสามทุ่ม ถามทุกวันจันทร์",
}
_USUAL = "ร่าเริง ช่วยงานห้องดี"


def pass_on(
    teachers: Mapping[str, SchoolServices],
    term: Term,
    pupils: Sequence[Pupil],
    plans: Iterable[Kept],
) -> None:
    """At the end of the second term: a note for who has a plan, and for the first of each class.
    What is confidential in a referral stays with the old teacher."""
    if term.number != 2:
        return
    themes = {each.student: each.theme for each in plans}
    seen: set[str] = set()
    for pupil in pupils:
        id_, label = pupil.student.id, pupil.classroom.label
        if id_ not in themes and label in seen:
            continue
        seen.add(label)
        note = _NOTES.get(themes.get(id_, ""), _USUAL)
        passed = frozenset(PARTS) - ({"referrals"} if id_ in themes else frozenset())
        teachers[label].handover.pass_on(id_, term.year, passed, note)
