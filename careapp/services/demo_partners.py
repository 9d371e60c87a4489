"""Partners of the demo school, its teams year by year, and the case conferences of its plans."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from careapp.domain.conferences import Conference
from careapp.domain.partners import Partner
from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.domain.teams import COORDINATE, DO, LEAD, Member, Order
from careapp.services import demo_people
from careapp.services.demo_plans import Kept
from careapp.services.schools import SchoolServices

_PARTNERS = (
    Partner("", "state", "โรงพยาบาลส่งเสริมสุขภาพตำบลสมมติ", "นางสาวปานใจ ตัวอย่าง", "พยาบาลวิชาชีพ",
            helps="ตรวจสุขภาพ ให้คำปรึกษาเรื่องการนอนและอารมณ์"),
    Partner("", "state", "ศูนย์การศึกษาพิเศษสมมติ", "นายทดลอง สอนดี", "ครูการศึกษาพิเศษ",
            helps="ประเมินทักษะการเรียนรู้ แนะนำวิธีสอนรายบุคคล"),
    Partner("", "state", "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์สมมติ", "นางจำลอง ใจดี", "นักสังคมสงเคราะห์",
            helps="ช่วยเหลือครอบครัว คุ้มครองเด็ก"),
    Partner("", "state", "สถานีตำรวจภูธรสมมติ", "ร.ต.ต.ทดลอง รักสงบ", "ตำรวจชุมชนสัมพันธ์",
            helps="อบรมเรื่องยาเสพติดและการใช้รถใช้ถนน"),
    Partner("", "local", "องค์การบริหารส่วนตำบลสมมติ", "นายสมมติ พัฒนา", "นักพัฒนาชุมชน",
            helps="ค่าเดินทาง อาหารกลางวัน ซ่อมแซมบ้าน"),
    Partner("", "community", "วัดตัวอย่างวนาราม", "พระอาจารย์ทดลอง", "เจ้าอาวาส",
            helps="อบรมคุณธรรม สถานที่จัดกิจกรรม"),
    Partner("", "parents", "เครือข่ายผู้ปกครองโรงเรียน", "นางดวงใจ จำลองศรี", "ประธานเครือข่าย",
            helps="รับส่งนักเรียน ร่วมเยี่ยมบ้าน"),
    Partner("", "board", "คณะกรรมการสถานศึกษาขั้นพื้นฐาน", "นายบุญมาก ตัวอย่างดี", "ประธานกรรมการ",
            helps="ระดมทุนและให้คำปรึกษา"),
    Partner("", "private", "สหกรณ์ร้านค้าจำลอง", helps="ทุนอุปกรณ์การเรียน"),
    Partner("", "independent", "มูลนิธิเด็กสมมติ", "นางสาวฝ้าย ทดลองสุข", "เจ้าหน้าที่โครงการ",
            helps="ที่พักฉุกเฉิน ให้คำปรึกษาครอบครัว"),
)  # fmt: skip
_FIRST_YEAR = 2567
_WITH_PARTNERS = ("prevention", "life_skill", "white_classroom")
_MOST = 3  # conferences, and activities with partners, of a term


@dataclass(frozen=True, slots=True)
class _Talk:
    """What a conference about a theme says; `partner` is one of the directory by name."""

    partner: str
    talked: str
    agreed: str


_TALKS: Mapping[str, _Talk] = {
    "learning": _Talk(
        "ศูนย์การศึกษาพิเศษสมมติ", "อ่านได้ช้าแต่ตั้งใจ ที่บ้านไม่มีคนสอนการบ้าน",
        "1. ใช้แบบฝึกอ่านรายบุคคลวันละ 20 นาที\n2. พี่ชั้นโตช่วยอ่านหลังเลิกเรียน",
    ),
    "home": _Talk(
        "องค์การบริหารส่วนตำบลสมมติ", "ยายดูแลหลานสามคน รายได้ไม่แน่นอน",
        "1. อบต. ลงพื้นที่ดูเรื่องเบี้ยช่วยเหลือ\n2. โรงเรียนดูแลอาหารเช้า",
    ),
    "conduct": _Talk(
        "วัดตัวอย่างวนาราม", "โกรธง่ายเมื่อถูกล้อ ชอบช่วยงานผู้ใหญ่",
        "1. ให้เป็นผู้ช่วยจัดกิจกรรมวันพระ\n2. ครูทุกคนใช้วิธีเดียวกันเมื่อเริ่มโกรธ",
    ),
    "screen": _Talk(
        "โรงพยาบาลส่งเสริมสุขภาพตำบลสมมติ", "นอนดึกเกือบทุกวัน ผู้ปกครองทำงานกลางคืน",
        "1. พยาบาลให้คำปรึกษาเรื่องการนอน\n2. ผู้ปกครองเก็บโทรศัพท์ก่อนสามทุ่ม",
    ),
}  # fmt: skip


def begin_year(services: SchoolServices, teachers: Mapping[str, SchoolServices], year: int) -> None:
    """The directory in the first year; the teams of each year, from the second on as they were."""
    if year == _FIRST_YEAR:
        for each in _PARTNERS:
            services.partners.save(each)
        _appoint(services, teachers, year)
    else:
        services.teams.copy(year, year - 1)
    director, position = demo_people.names()["director"], "ผู้อำนวยการโรงเรียน"
    order = Order(f"{year % 100}/{year}", date(year - 543, 5, 20), director, position)
    services.teams.save_order(year, order)


def _appoint(services: SchoolServices, teachers: Mapping[str, SchoolServices], year: int) -> None:
    by_kind = {each.kind: each.id for each in services.partners.partners()}
    # A demo of one child or two may begin without any class, and so without a teacher.
    staff = [each.actor.staff for each in teachers.values()] or [services.actor.staff]
    members = [
        Member("", year, LEAD, post="chair", staff=services.actor.staff),
        Member("", year, LEAD, post="vice", partner=by_kind["board"]),
        Member("", year, LEAD, post="member", partner=by_kind["parents"]),
        Member("", year, LEAD, post="secretary", staff=staff[0]),
        Member("", year, COORDINATE, post="chair", staff=staff[1 % len(staff)]),
        Member("", year, COORDINATE, post="member", partner=by_kind["local"]),
        Member("", year, COORDINATE, post="secretary", staff=staff[2 % len(staff)]),
        *(
            Member("", year, DO, post="adviser", staff=each.actor.staff, classroom=label)
            for label, each in teachers.items()
        ),
    ]
    for each in members:
        services.teams.save_member(each)


def confer(
    teachers: Mapping[str, SchoolServices], plans: Iterable[Kept], pupils: Sequence[Pupil]
) -> None:
    """Some of the plans that have had no conference get one; what was agreed becomes steps."""
    rooms = {each.student.id: each.classroom.label for each in pupils}
    left = _MOST
    for kept in plans:
        if not left or kept.student not in rooms or kept.theme not in _TALKS:
            continue
        hers, talk = teachers[rooms[kept.student]], _TALKS[kept.theme]
        if hers.conferences.of_plan(kept.id):
            continue
        left -= 1
        partner = _named(hers, talk.partner)
        shown = hers.plans.whole(kept.id).life.plan
        hers.plans.save(replace(shown, partners=partner), shown)
        made = hers.conferences.save(
            Conference(
                "", kept.id, kept.student, hers.desk.today, "ห้องแนะแนว",
                frozenset({hers.actor.staff}), partner, "ผู้ปกครอง", talk.talked, talk.agreed,
            )
        )  # fmt: skip
        hers.conferences.make_steps(made.id)


def join(services: SchoolServices, term: Term) -> None:
    """Partners take part in some of what the school does for all."""
    police, temple = _named(services, "สถานีตำรวจภูธรสมมติ"), _named(services, "วัดตัวอย่างวนาราม")
    found = services.activities.listing(term).lines
    ours = [each.id for each in found if each.kind in _WITH_PARTNERS]
    for n, id_ in enumerate(ours[:_MOST]):
        shown = services.activities.whole(id_).activity
        services.activities.save(replace(shown, partners=temple if n % 2 else police), shown)


def _named(services: SchoolServices, name: str) -> frozenset[str]:
    return frozenset(each.id for each in services.partners.partners() if each.name == name)
