"""Activities of the demo school: homeroom every other week, a meeting a term, clubs and projects.

Everything goes through the service, a class's term at once.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from careapp.domain.activities import (
    GROUPS,
    HOMEROOM,
    MEETING,
    Activity,
    FollowUp,
    shared_out,
)
from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.domain.teams import PARENTS, Member
from careapp.services.schools import SchoolServices

_TOPICS = (
    "ข้อตกลงของห้องเรียน", "การมาเรียนตรงเวลา", "การดูแลสุขภาพฟัน", "เพื่อนช่วยเพื่อน", "การใช้โทรศัพท์อย่างปลอดภัย",
    "วินัยในโรงอาหาร", "อารมณ์ของฉัน", "การออมเงิน", "ความปลอดภัยระหว่างเดินทาง", "เตรียมตัวก่อนสอบ",
)  # fmt: skip
_DONE = ("พูดคุยเป็นกลุ่มย่อยแล้วสรุปร่วมกัน", "เล่นบทบาทสมมติและเล่าประสบการณ์", "ดูภาพแล้วช่วยกันตอบคำถาม")
_WENT = ("นักเรียนร่วมกิจกรรมดี", "นักเรียนส่วนใหญ่เล่าได้ว่าจะนำไปใช้อย่างไร", "มีข้อตกลงร่วมกันสามข้อ")
_AGENDA = {
    "1": "แจ้งปฏิทินของภาคเรียน อาหารกลางวัน และการรับส่งนักเรียน",
    "2": "รับรองรายงานการประชุมครั้งก่อน",
    "3": "การบ้าน เวลานอน และการใช้โทรศัพท์",
    "4": "เลือกคณะกรรมการเครือข่ายผู้ปกครอง และนัดเยี่ยมบ้าน",
    "5": "ผู้ปกครองเสนอให้มีรถรับส่งเพิ่ม",
}
_TALKS = (
    "เวลาทำการบ้านและเวลานอน ตกลงให้วางโทรศัพท์หลังสองทุ่ม", "อาหารเช้าและการมาโรงเรียนให้ทัน",
    "การออมเงินและค่าใช้จ่ายของลูก",
)  # fmt: skip
_LETTER = "ขอบคุณพ่อแม่ที่ดูแลหนู\nหนูจะตั้งใจเรียนและช่วยงานบ้าน"
_ASKED = ("โทรศัพท์คุยกับผู้ปกครอง", "พบที่บ้านหลังเลิกเรียน", "ส่งเอกสารการประชุมไปกับพี่น้อง")
_POSTS = ("chair", "member", "secretary")
_UPPER = ("ป.5", "ป.6", "ม.1", "ม.2", "ม.3")
_ABSENT, _CAME, _FOLLOWED = 0.05, 0.82, 0.75


def live(
    keepers: Mapping[str, SchoolServices],
    office: SchoolServices,
    term: Term,
    pupils: Sequence[Pupil],
    chance: random.Random,
) -> None:
    """A term of every class by its teacher, and what the school does for all, until today."""
    rooms: dict[str, list[Pupil]] = {}
    for each in pupils:
        rooms.setdefault(each.classroom.label, []).append(each)
    today = office.desk.today
    for label, members in rooms.items():
        hers = keepers[label]
        meeting = _meeting(hers, term, members, chance)
        every = [*_homerooms(term, members, today, chance), meeting, *_projects(term, members)]
        hers.activities.record([each for each in every if each.is_held(today)])
        if term.number == 1:
            _choose(hers, term, members, meeting)
    office.activities.record([*_clubs(term, pupils, chance)])


def _days(term: Term, until: date) -> Iterator[date]:
    """Every other Monday from the second week on."""
    day = term.start + timedelta(days=(7 - term.start.weekday()) % 7 + 7)
    while day <= min(term.end, until):
        yield day
        day += timedelta(days=14)


def _homerooms(
    term: Term, members: Sequence[Pupil], until: date, chance: random.Random
) -> Iterator[Activity]:
    for n, day in enumerate(_days(term, until)):
        topic = _TOPICS[(n + term.number * 3) % len(_TOPICS)]
        made = _of(HOMEROOM, term, day, members, topic)
        there = [each for each in sorted(made.asked) if chance.random() >= _ABSENT]
        yield replace(made, detail=chance.choice(_DONE), result=chance.choice(_WENT),
                      came=dict.fromkeys(there, ""))  # fmt: skip


def _meeting(
    hers: SchoolServices, term: Term, members: Sequence[Pupil], chance: random.Random
) -> Activity:
    """In the fourth week; most of those who did not come are asked after."""
    day = term.start + timedelta(days=25)
    came: dict[str, str] = {}
    followed: dict[str, str] = {}
    for each in members:
        student = each.student.id
        if chance.random() < _CAME:
            family = hers.people.guardians(student)
            came[student] = chance.choice(family).id if family else ""
        elif chance.random() < _FOLLOWED:
            followed[student] = FollowUp(chance.choice(_ASKED), day + timedelta(days=5)).text
    made = _of(MEETING, term, day, members, f"ประชุมผู้ปกครองชั้นเรียน ครั้งที่ {term.number}")
    groups = min(len(_TALKS), 1 + len(came) // 4)
    return replace(made, came=came, followed=followed, place="ห้องเรียน", agenda=_AGENDA,
                   result="ผู้ปกครองให้ความร่วมมือดี", grouped=shared_out([*came], groups),
                   talks=dict(zip(GROUPS, _TALKS[:groups], strict=False)),
                   letters=dict.fromkeys([*came][:1], _LETTER))  # fmt: skip


def _choose(hers: SchoolServices, term: Term, members: Sequence[Pupil], meeting: Activity) -> None:
    """The committee: of the first children whose parents came."""
    there = [each for each in members if meeting.came.get(each.student.id)]
    for post, each in zip(_POSTS, there, strict=False):
        student = each.student.id
        who = next(one for one in hers.people.guardians(student) if one.id == meeting.came[student])
        hers.teams.save_member(
            Member("", term.year, PARENTS, who.name, post, each.classroom.label, student=student,
                   phone=who.phone)
        )  # fmt: skip


def _projects(term: Term, members: Sequence[Pupil]) -> Iterator[Activity]:
    """In the first term the white classroom, and in the upper grades a project against smoking."""
    if term.number != 1:
        return
    made = _of("white_classroom", term, term.start + timedelta(days=40), members,
               "แกนนำห้องเรียนสีขาว")  # fmt: skip
    yield replace(
        made, aim="ห้องเรียนปลอดยาเสพติดและอบายมุข", detail="เลือกแกนนำสี่ฝ่าย และติดป้ายข้อตกลง",
        result="มีแกนนำครบสี่ฝ่าย", evidence=frozenset({"in_activities"}),
        came=dict.fromkeys(made.asked, ""),
    )  # fmt: skip
    if members[0].classroom.grade in _UPPER:
        made = _of("prevention", term, term.start + timedelta(days=54), members, "รู้ทันบุหรี่ไฟฟ้า")
        yield replace(made, aim="ปฏิเสธเป็นและบอกต่อได้", came=dict.fromkeys(made.asked, ""))


def _clubs(term: Term, pupils: Sequence[Pupil], chance: random.Random) -> Iterator[Activity]:
    """Children of all classes."""
    for topic, kind in (("ชุมนุมดนตรีพื้นเมือง", "club"), ("นักอ่านรุ่นเยาว์", "talent")):
        some = [each for each in pupils if chance.random() < 0.16]
        made = replace(_of(kind, term, term.start + timedelta(days=30), some, topic), classroom="")
        yield replace(made, came=dict.fromkeys(made.asked, ""))


def _of(kind: str, term: Term, day: date, members: Sequence[Pupil], topic: str) -> Activity:
    room = members[0].classroom.label if members else ""
    asked = [each.student.id for each in members]
    return Activity("", kind, term.id, day, classroom=room, topic=topic, asked=frozenset(asked))
