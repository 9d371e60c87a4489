"""Schools to look at: nobody, three children, or sixty with the longest names one can think of."""

import random
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from careapp.domain.access import Role
from careapp.domain.people import Classroom, Guardian, Student
from careapp.domain.schools import School, Signer, usual_term
from careapp.services import demo_answers
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.services.demo_people import Child, Village
from careapp.services.opening import create_school
from tests.exchange.rosters import child, valid_id, write_csv, write_dmc
from tests.services.samples import TERM, listing
from tests.ui import full_activities, full_partners, full_visits
from tests.ui.any_answers import answer_alarms
from tests.ui.full_plans import open_twelve
from tests.ui.full_referrals import send_some
from tests.ui.schools import PASSWORD, clock

P4, M1 = Classroom("ป.4", "1"), Classroom("ม.1", "2")
SIZES = (0, 3, 60)
DAY = date(2026, 6, 12)
ORDINARY = School("", "โรงเรียนบ้านตัวอย่าง", "42019999", "สพป.สมมติ เขต 1")
LONG = School(
    "",
    "โรงเรียนเทศบาลวัดพระธาตุตัวอย่างวรวิหาร (สมมติราษฎร์บำรุงประชานุเคราะห์รังสรรค์)",
    "42019999",
    "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมติมหานคร เขต 12",
    "",
    "",
    "ห้วยตัวอย่างสมบูรณ์",
    "เฉลิมพระเกียรติตัวอย่าง",
    "พระนครสมมติอยุธยา",
)
TEACHER = "นางสาวมะลิ ใจดี"
LONG_TEACHER = "ว่าที่ร้อยตรีหญิงกัญญาณัฐชานันท์ ศิริวัฒนประเสริฐโสภณพิพัฒน์"
NAMES = (
    ("พัชรธนวัฒน์สิริโชคชัย", "วงศ์สวัสดิ์ไพบูลย์ทรัพย์ประเสริฐศรี", "male", "ปิ่นปั้นกุ๊กกิ๊ก"),
    ("กัญญาณัฐชานันท์", "ศิริวัฒนประเสริฐโสภณพิพัฒน์ ณ สมมติ", "female", "น้ำเพชรพลอยแพรว"),
    ("Maximilian Alexander", "Wolfeschlegelsteinhausenbergerdorff-Example", "male", "Maximilian"),
    ("ญาณ์ฏู่ปั้นฎุ้", "ฐิ่นฉ่ำก๊วยเตี๋ยวน้ำปู๊น", "female", "ฎุ๊กฏิ๊ก"),
    ("ก", "อ", "male", ""),
)
_ANSWERED = {"screening-11": 52, "sdq-teacher": 45, "sdq-parent": 30, "sdq-self": 9}
_HARD = {"learning": 0.8, "mood": 0.9, "conduct": 0.8, "focus": 0.9, "friends": 0.8, "home": 0.9}


@dataclass(frozen=True, slots=True)
class Roll:
    """A child as it comes in, and where it sits."""

    child: Child
    classroom: Classroom


def make(folder: Path, count: int) -> Path:
    """A closed plain school of `count` children in ป.4/1; the large one has a second class."""
    account = NewAccount("mali", LONG_TEACHER if count > 3 else TEACHER, "")
    school = LONG if count > 3 else ORDINARY
    services = create_school(folder, school, account, clock(), "install-1", plain=True).services
    rolls = _rolls(count)
    if rolls:
        _take_in(services, rolls)
        _fill_in(services, rolls)
        answer_alarms(services)
        _sign(services, long=count > 3)
    if count > 12:
        open_twelve(services, services.people.pupils(TERM, P4))
        full_visits.go_round(services, services.people.pupils(TERM, P4))
        full_partners.take_in(services, services.people.pupils(TERM, P4))
        full_activities.hold_some(services, services.people.pupils(TERM, P4))
        send_some(services, services.people.pupils(TERM, P4))
    services.close()
    return services.desk.file.folder.path


def make_closed(folder: Path) -> Path:
    """An encrypted school with two accounts, to sign in to."""
    account = NewAccount("mali", TEACHER, PASSWORD)
    services = create_school(folder, ORDINARY, account, clock(), "install-1", plain=False).services
    services.accounts.add(
        NewAccount("ครูกัญญาณัฐชานันท์-ศิริวัฒนประเสริฐ", LONG_TEACHER, PASSWORD, Role.GUIDANCE)
    )
    services.close()
    return services.desk.file.folder.path


def write_list(folder: Path) -> Path:
    """A list as DMC sends it, with rows that are wrong, doubtful, twice there."""
    rows = [child(n, grade="ป.4") for n in range(24)]
    rows += [
        child(30, grade="ป.4", id="9999999999999"),
        child(31, grade="ป.9"),
        child(32, grade="ป.4", born="31/02/2559"),
        child(33, grade="ป.4", sex="ช", prefix="เด็กหญิง"),
        child(34, grade="ป.4", id=valid_id(3)),
        child(35, grade="ป.4", first="", last=""),
        child(36, grade="ป.4", first=NAMES[0][0], last=NAMES[0][1]),
    ]
    return write_dmc(folder / "2569-1-student.xlsx", rows)


def write_table(folder: Path) -> Path:
    """A table whose headings say nothing to the program."""
    rows = [["ก", "ข", "ค", "ง", "จ"]]
    rows += [[str(n), "ป.4/1", f"เด็กคนที่ {n}", "ตัวอย่าง", "ช"] for n in range(12)]
    return write_csv(folder / "รายชื่อของฉันที่ตั้งชื่อไว้ยาวมากจนไม่น่าจะพอดีกับช่องใดเลย.csv", rows)


def _rolls(count: int) -> list[Roll]:
    chance = random.Random(7)
    children = Village(chance).children(count * 2)[:count]
    rolls = [Roll(each, P4) for each in children]
    for n, (first, last, sex, nickname) in enumerate(NAMES if count > 3 else ()):
        rolls[n] = Roll(_named(children[n], first, last, sex, nickname), P4)
    if count > 3:
        rolls = [_hard(each) if n % 7 == 0 else each for n, each in enumerate(rolls)]
        older = Village(random.Random(8)).children(24)[-12:]
        rolls += [Roll(_again(each, n), M1) for n, each in enumerate(older)]
    return [replace(each, child=_aged(each.child, each.classroom)) for each in rolls]


def _named(child_: Child, first: str, last: str, sex: str, nickname: str) -> Child:
    student = child_.student
    changed = Student(
        student.id, first, last, "male" if sex == "male" else "female",
        prefix="เด็กชาย" if sex == "male" else "เด็กหญิง", nickname=nickname,
        national_id=student.national_id, number=student.number, born=student.born,
        phone="0812345678", disadvantage="เด็กยากจน",
    )  # fmt: skip
    family = tuple(replace(each, last_name=last) for each in child_.guardians)
    return replace(child_, student=changed, guardians=family)


def _hard(roll: Roll) -> Roll:
    return replace(roll, child=replace(roll.child, burdens={**roll.child.burdens, **_HARD}))


def _again(child_: Child, n: int) -> Child:
    """Another child, with numbers that nobody has."""
    fresh = replace(child_.student, number=f"9{n:03}", national_id=valid_id(900 + n))
    return replace(child_, student=fresh)


def _aged(child_: Child, classroom: Classroom) -> Child:
    born = child_.student.born or DAY
    year = 2016 if classroom == P4 else 2013
    return replace(child_, student=replace(child_.student, born=born.replace(year=year)))


def _take_in(services, rolls):
    found = listing([("ก", "ข", "male", each.classroom) for each in rolls])
    entries = tuple(
        replace(entry, student=roll.child.student, guardians=_family(roll.child))
        for entry, roll in zip(found.entries, rolls, strict=True)
    )
    preview = services.roster.preview(replace(found, entries=entries), TERM)
    services.roster.accept(preview, preview.diff.default_groups)
    for classroom in services.people.classrooms(TERM):
        for number, pupil in enumerate(services.people.pupils(TERM, classroom), 1):
            services.people.set_number(pupil, number, TERM)


def _family(child_: Child) -> tuple[Guardian, ...]:
    return child_.guardians


def _fill_in(services, rolls):
    """Most forms are in, some are begun, some not."""
    chance = random.Random(9)
    known = {each.child.student.number: each.child for each in rolls}
    pupils = services.people.pupils(TERM)
    for form_id, count in _ANSWERED.items():
        form = services.forms.form(form_id)
        answers = demo_answers.screening if form_id == "screening-11" else demo_answers.sdq
        filled = [
            Filled(pupil.student, answers(form, known[pupil.student.number], chance))
            for pupil in _asked(form_id, pupils)[: min(count, len(pupils) * 2 // 3)]
        ]
        services.screenings.record(form_id, TERM, filled, DAY)
    _fill_in_before(services, pupils[:3])
    if len(pupils) > 3:
        _begin(services)


def _fill_in_before(services, pupils):
    """What is known of some children from the term before, and from other instruments."""
    chance, before = random.Random(11), usual_term(2568, 2)
    for form_id in ("sdq-teacher", "sdq-parent"):
        items = [f"q{n}" for n in range(1, 26)]
        filled = [
            Filled(each.student, {item: chance.choice((0, 0, 1)) for item in items})
            for each in pupils
        ]
        services.screenings.record(form_id, before, filled, date(2025, 12, 12))
    said = {"result": "ควรติดตามเรื่องการนอนและสมาธิ", "adviser": "นางสาวปิ่นมณี สมมติวงศ์"}
    services.screenings.record("hero-9s", TERM, [Filled(pupils[0].student, said)], DAY)


def _asked(form_id, pupils):
    return [each for each in pupils if form_id != "sdq-self" or each.classroom == M1]


def _begin(services):
    """A child whose SDQ was left half way."""
    sheet = services.screenings.sheet("sdq-teacher", TERM, P4)
    line = next(each for each in sheet.lines if not each.record.answers)
    for n in range(1, 13):
        services.screenings.put(line.record.id, f"q{n}", n % 3)


def _sign(services, *, long: bool):
    teacher = LONG_TEACHER if long else TEACHER
    services.settings.save_signers(
        (
            Signer("ผู้รายงาน", teacher, "ครูที่ปรึกษาและหัวหน้างานระบบดูแลช่วยเหลือนักเรียน"),
            Signer("ผู้รับรอง", "นายสมมติ ตัวอย่าง", "ผู้อำนวยการโรงเรียน"),
        )
    )
    if long:
        services.accounts.add(
            NewAccount("kaew", "นายแก้ว ดีใจ", "", Role.TEACHER, "ครูที่ปรึกษา", (P4.label, M1.label))
        )
        services.deadlines.save_round(None)
