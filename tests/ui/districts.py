"""Districts that tests of their window sign in to: invented schools and packs, by the services."""

import hashlib
import random
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal

from careapp import settings
from careapp.domain.districts import District, ListedSchool, Round, Supervision
from careapp.domain.schools import read_term, usual_term
from careapp.domain.submissions import Count, Cover, Pack, Problem, Received, Seal
from careapp.forms.loader import library
from careapp.services import demo_district
from careapp.services.accounts import NewAccount
from careapp.services.demo_packs import DemoSchool
from careapp.services.district_opening import create_district, open_district
from careapp.services.packs import ReadPack
from careapp.ui.district_session import DistrictSession
from careapp.ui.tasks import Tasks
from tests.ui.schools import PASSWORD, clock

TERM = "2569/1"
DISTRICT = District("", "สพป.สมมติ เขต 1", "4201", "จังหวัดสมมติ")
LONG = "โรงเรียนบ้านหนองน้ำใสวิทยาคารราษฎร์บำรุงเฉลิมพระเกียรติ ๘๐ พรรษา"
CLUSTERS = ("กลุ่มเมืองสมมติ 1", "กลุ่มท่าลี่พัฒนา", "กลุ่มเชียงคานร่วมใจและเครือข่ายริมโขง")
SENT, STRANGE = "42010002", "42010006"  # a school with a good pack, one with faulty ones
GRADES = ("อ.2", "อ.3", "ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6")


def schools(count):
    """Invented schools in three clusters; the second has a very long name."""
    names = ("บ้านตัวอย่าง", "บ้านนา", "บ้านป่าไผ่", "บ้านท่าน้ำ", "วัดโพธิ์", "บ้านหนองบัว")
    made = []
    for n in range(count):
        name = LONG if n == 1 else f"โรงเรียน{names[n % len(names)]} {n + 1}"
        cluster = CLUSTERS[n % 3]
        made.append(ListedSchool(f"4201{n + 1:04}", name, cluster, "ตำบลสมมติ", 40 + 7 * n % 200))
    return made


def pack_of(school, version=1, seed=0, term=TERM, students=None):
    """Numbers that add up; those of a small school have masked cells."""
    chance = random.Random(f"{school.code}{version}{seed}")
    there = students or school.students or 60
    boys = [chance.randint(0, there // 8) for _ in GRADES]
    girls = [max(there // len(GRADES) - each, 0) for each in boys]
    each_grade = list(zip(GRADES, boys, girls, strict=True))
    counts = []
    for grade, male, female in [*each_grade, ("", sum(boys), sum(girls))]:
        row = grade or "school"
        for sex, n in (("male", male), ("female", female), ("total", male + female)):
            counts.append(Count("headcount", grade, row, "all", sex, n))
    small = there < 60
    counts += _screening("screening-school", "", sum(boys), sum(girls), chance, small=small)
    for grade, male, female in each_grade:
        counts += _screening("screening-grade", grade, male, female, chance, small=True)
    cover = Cover(
        school.code, school.name, DISTRICT.name, term, version, date(2026, 9, 20),
        date(2026, 6, 10), "careapp test", changed="ป.4 คัดกรองครบแล้ว" if version > 1 else "",
    )  # fmt: skip
    return Pack(cover, tuple(counts))


def _screening(report, grade, boys, girls, chance, *, small):
    whole, row = boys + girls, grade or "school"
    for column, share in (("all", 100), ("screened", 92), ("waiting", 8)):
        for sex, n in (("male", boys), ("female", girls), ("total", whole)):
            yield Count(report, grade, row, column, sex, n * share // 100)
    scales = [e.id for e in library().form("screening-11").scales if e.id not in _YES_NO]
    for scale in scales:
        for sex, n in (("male", boys), ("female", girls), ("total", whole)):
            screened = n * 92 // 100
            problem, risk = screened * chance.randint(0, 9) // 100, screened * 14 // 100
            for band, count in (
                ("normal", screened - problem - risk), ("at_risk", risk), ("problem", problem)
            ):  # fmt: skip
                hidden = small and 0 < count < 5
                percent = Decimal(count * 100) / max(screened, 1)
                yield Count(
                    report, grade, scale, band, sex,
                    None if hidden else count, None if hidden else round(percent, 1),
                )  # fmt: skip


_YES_NO = ("talent", "special_need")


def read(pack, problems=()):
    """A pack as if it had just been read from a file."""
    cover = pack.cover
    name = f"{cover.code}-{cover.term.replace('/', '-')}-v{cover.version}.xlsx"
    content = f"{name}{pack}".encode()
    checksum = hashlib.sha256(content).hexdigest()
    seal = Seal(checksum, hashlib.sha256(cover.code.encode()).digest(), b"")
    return ReadPack(name, content, Received(checksum, pack, seal, tuple(problems)))


def create(folder, count=3, *, plain=True, packs=True):
    """An open district with its schools, a round, and a pack of most of them."""
    account = NewAccount("mali", "นางสาวมะลิ ใจดี", "" if plain else PASSWORD)
    made = create_district(
        folder, DISTRICT, account, clock(), "install-1", plain=plain, listed=schools(count)
    )
    if count and packs:
        fill(made.services, count)
    return made


def fill(services, count):
    """Of four schools one has not sent; some packs are faulty, returned or accepted."""
    today = services.desk.today
    services.rounds.save(Round(TERM, today + timedelta(days=12), "ส่งพร้อมหนังสือนำส่ง"))
    kept = []
    for n, school in enumerate(schools(count)):
        if n % 4 == 3 or (count == 3 and n == 2):
            continue
        faulty = [Problem("tampered", "screening-school!D7")] if n % 9 == 5 else []
        faulty += [Problem("other_key")] if school.code == STRANGE else []
        count_ = (school.students or 0) + (12 if n % 7 == 6 else 0)
        came = services.packs.take_in(TERM, read(pack_of(school, students=count_), faulty))
        kept.append(came.pack)
    good = [each for each in kept if each.good]
    services.decisions.accept([each.id for each in good[::3]])
    for each in good[1::8]:
        services.decisions.give_back(each.id, services.decisions.usual_reasons()[1:2])
    first = schools(count)[0].code
    services.supervisions.save(
        Supervision("", first, "visit", today, "ศน.มะลิ ใจดี", "ครูคัดกรองครบทุกห้อง แต่ยังไม่ได้เยี่ยมบ้าน ป.4",
                    "ทำแผนเยี่ยมบ้านให้เสร็จในเดือนหน้า", today + timedelta(days=30))
    )  # fmt: skip


def write_packs(folder, listed, version=1, term=TERM):
    """Real packs of these schools in a folder, as schools send them; their files."""
    folder.mkdir(parents=True, exist_ok=True)
    return [
        demo_district.write_pack(
            folder, DemoSchool(each.code, each.name, DISTRICT.name, each.students or 60, 1.0),
            library(), random.Random(each.code), version, usual_term(*read_term(term)),
        )
        for each in listed
    ]  # fmt: skip


def opened(path, login="mali", password=PASSWORD):
    """The services of a district that is there already."""
    return open_district(path, login, password, clock(), "install-1")


@contextmanager
def signed_in(folder, count=3, **options):
    """A session over a plain district."""
    services = create(folder / "district", count, **options).services
    tasks = Tasks()
    yield DistrictSession(services, services.district, tasks, settings.load())
    tasks.close()
    services.close()
