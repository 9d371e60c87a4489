"""Activities to look at: homeroom logs, a meeting with absent parents, a club, a project."""

from dataclasses import replace
from datetime import timedelta

from careapp.domain.activities import FollowUp
from tests.services.samples import TERM

LONG = "การอยู่ร่วมกันในห้องเรียนอย่างมีความสุขและการช่วยเหลือเพื่อนที่เรียนไม่ทัน พร้อมข้อตกลงของห้องเรื่องการใช้โทรศัพท์"
AGENDA = {
    "1": "แจ้งกำหนดการของภาคเรียน อาหารกลางวัน และการรับส่งนักเรียน",
    "2": "รับรองรายงานการประชุมครั้งก่อน",
    "3": "การบ้านและเวลานอน ผู้ปกครองส่วนใหญ่เห็นด้วยให้งดโทรศัพท์หลังสองทุ่ม",
    "4": "เลือกคณะกรรมการเครือข่ายผู้ปกครองของห้อง และนัดเยี่ยมบ้านเดือนสิงหาคม",
    "5": "ผู้ปกครองเสนอให้มีรถรับส่งจากบ้านโนนตัวอย่าง",
}
ASKED = (
    "โทรหายาย รับเอกสารวันจันทร์",
    "ไปพบที่บ้านหลังเลิกเรียน คุยกับลุงเพราะแม่ทำงานต่างจังหวัด",
    "ส่งหนังสือไปกับพี่",
)


def hold_some(services, pupils):
    """Of the first class; the club has children of all."""
    room, day = pupils[0].classroom, services.desk.today
    for weeks, topic in ((3, "ข้อตกลงของห้อง"), (2, LONG), (1, "วินัยและการตรงต่อเวลา"), (0, "สุขภาพฟัน")):
        id_ = _hold(
            services, "homeroom", room, topic=topic, day=day - timedelta(days=7 * weeks),
            detail="พูดคุยเป็นกลุ่มและเขียนข้อตกลงร่วมกัน", result="นักเรียนร่วมกันตั้งข้อตกลงสามข้อ",
        )  # fmt: skip
        services.activities.tick(id_, {each.student.id: None for each in pupils[weeks::17]})
    _meet(services, pupils, room, day)
    _hold(
        services, "white_classroom", room, topic="แกนนำห้องเรียนสีขาว",
        aim="ห้องเรียนปลอดยาเสพติดและอบายมุข", day=day - timedelta(days=6),
        evidence=frozenset({"in_activities"}),
    )  # fmt: skip
    club = _hold(services, "club", None, topic="ชุมนุมดนตรีพื้นเมือง", day=day - timedelta(days=4))
    services.activities.ask(club, [each.student.id for each in pupils[::5]])


def _meet(services, pupils, room, day):
    meeting = _hold(
        services, "meeting", room, topic="ประชุมผู้ปกครองชั้นเรียน ครั้งที่ 1", day=day - timedelta(days=5),
        agenda=AGENDA, place="ห้องประชุมโรงเรียน", result="ผู้ปกครองพอใจ เลือกกรรมการได้ครบ",
    )  # fmt: skip
    family = services.activities.whole(meeting).guardians
    came = {each.student.id: "" for each in pupils}
    for n, each in enumerate(pupils):
        if n % 6 == 4:
            del came[each.student.id]
        elif family.get(each.student.id):
            came[each.student.id] = family[each.student.id][n % len(family[each.student.id])].id
    services.activities.tick(meeting, came)
    away = [each.student.id for each in pupils if each.student.id not in came]
    for n, student in enumerate(away[:3]):
        how = (
            "โทรหายาย รับเอกสารวันจันทร์",
            "ไปพบที่บ้านหลังเลิกเรียน คุยกับลุงเพราะแม่ทำงานต่างจังหวัด",
            "ส่งหนังสือไปกับพี่",
        )[n]
        services.activities.follow(meeting, student, FollowUp(how, day - timedelta(days=n)))


def _hold(services, kind, room, **words):
    id_ = services.activities.begin(kind, TERM, room)
    made = services.activities.whole(id_).activity
    services.activities.save(replace(made, **words), made)
    return id_
