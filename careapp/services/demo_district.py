"""A fictional district: its list of invented schools, and a folder with the packs they sent in.

Not everything is well: some have not sent, one file was cut short, one changed after it was signed,
one school has a new computer, one is of another district, one sent a correction.
"""

import random
import secrets
import shutil
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, timezone
from pathlib import Path

from careapp.clock import SteppingClock
from careapp.domain.districts import District, ListedSchool, Round, Supervision
from careapp.domain.schools import Signer, Term, usual_term
from careapp.domain.submissions import file_name
from careapp.forms.loader import Library, library
from careapp.progress import Progress, silent
from careapp.services import demo_packs, demo_people
from careapp.services.accounts import NewAccount
from careapp.services.demo_packs import DemoSchool
from careapp.services.district import DistrictServices
from careapp.services.district_opening import create_district

LOGIN = "demo"
_ICT = timezone(timedelta(hours=7))
_TERM = usual_term(2569, 1)
_CODE = "9901"
_CLUSTER = 8  # schools
_FROM = ("ทุ่งทดสอบ", "ดอนสมมติ", "หนองตัวอย่าง", "ห้วยจำลอง", "ปู่ทดลอง", "น้ำใสสมมติ", "โนนตัวอย่าง",
         "วังจำลอง", "ภูสมมติ", "นาทดลอง")  # fmt: skip
_KINDS = ("บ้าน", "ชุมชนบ้าน", "อนุบาล", "วัดบ้าน")


@dataclass(frozen=True, slots=True)
class MadeDistrict:
    """The demo district, the folder of its packs, and its password."""

    path: Path
    packs: Path
    password: str


def schools(count: int, chance: random.Random) -> list[DemoSchool]:
    """Invented schools, most of them small."""
    made = []
    for n in range(count):
        place, round_ = _FROM[n % len(_FROM)], n // len(_FROM)
        kind = _KINDS[round_ % len(_KINDS)]
        number = f" {round_ // len(_KINDS) + 1}" if round_ >= len(_KINDS) else ""
        size = int(min(420, max(18, chance.lognormvariate(4.4, 0.6))))
        burden = chance.uniform(0.7, 1.2) * (2.6 if n % 13 == 5 else 1.0)
        area = demo_people.names()["area"]
        code = f"{_CODE}{n + 1:04}"
        made.append(DemoSchool(code, f"โรงเรียน{kind}{place}{number}", area, size, burden))
    return made


def write_packs(
    folder: Path, every: Sequence[DemoSchool], seed: int, progress: Progress = silent
) -> dict[str, Path]:
    """A sound pack of each school in a folder; the files by code."""
    folder.mkdir(parents=True, exist_ok=True)
    forms, found = library(), {}
    for done, school in enumerate(every):
        progress(done, len(every))
        found[school.code] = write_pack(
            folder, school, forms, random.Random(f"{seed}{school.code}")
        )
    progress(len(every), len(every))
    return found


def write_pack(
    folder: Path, school: DemoSchool, forms: Library, chance: random.Random, version: int = 1,
    term: Term = _TERM, secret: bytes = b"",
) -> Path:  # fmt: skip
    """A school's sealed pack, under its usual name."""
    path = folder / file_name("workbook", school.code, term.id, version)
    made = demo_packs.pack(school, term, forms, chance, version)
    demo_packs.write(made, term, secret or secret_of(school.code), path)
    return path


def secret_of(code: str, computer: int = 1) -> bytes:
    """The key of an invented school's computer: the same each time."""
    return random.Random(f"{code}-{computer}").randbytes(32)


def make(
    folder: Path, count: int, seed: int, password: str, install: str, progress: Progress = silent
) -> MadeDistrict:
    """Make `folder/demo.caredistrict` with its list and two thirds of its packs taken in, and
    `folder/packs/` with all of them. Without a password one is made up."""
    password = password or "-".join(secrets.token_hex(2) for _ in range(4))
    chance = random.Random(seed)
    stepping = SteppingClock(datetime.combine(_TERM.end, time(9, 0), _ICT), seed)
    every = schools(count, chance)
    files = write_packs(folder / "packs", every[: count - count // 8], seed, progress)
    spoiled = tuple(_spoil(folder / "packs", every, files))
    made = create_district(
        folder / "demo.caredistrict", District("", "สพป.สมมติ เขต 1", _CODE, "สมมติ"),
        NewAccount(LOGIN, "นางสาวสุดา ศึกษานิเทศก์สมมติ", password, position="ศึกษานิเทศก์"),
        stepping.clock(), install, plain=False, listed=_listed(every, chance),
    ).services  # fmt: skip
    path = made.desk.file.folder.path
    try:
        _live(made, every, [*files.values(), *spoiled])
    except BaseException:
        made.close()
        shutil.rmtree(path, ignore_errors=True)
        raise
    made.close()
    return MadeDistrict(path, folder / "packs", password)


def _listed(every: Sequence[DemoSchool], chance: random.Random) -> Iterator[ListedSchool]:
    """As the district knows them: a few have another number of students on its list."""
    for n, each in enumerate(every):
        known = each.children + (chance.randint(1, 6) if n % 11 == 4 else 0)
        yield ListedSchool(
            each.code, each.name, f"กลุ่มที่ {n // _CLUSTER + 1}", students=known,
            subdistrict=demo_people.names()["subdistricts"][n % 4], phone="042-000-000",
        )  # fmt: skip


def _spoil(folder: Path, every: Sequence[DemoSchool], files: Mapping[str, Path]) -> Iterator[Path]:
    """What goes wrong in a round; where a file takes another's place, that one is gone."""
    forms, sent = library(), [each for each in every if each.code in files]
    if len(sent) < 6:
        return
    cut, changed, moved, corrected = sent[1], sent[2], sent[3], sent[4]
    whole = files[cut.code].read_bytes()
    files[cut.code].write_bytes(whole[: len(whole) // 2])
    tamper(files[changed.code])
    write_pack(folder, moved, forms, random.Random(1), secret=secret_of(moved.code, 2))
    yield write_pack(folder, corrected, forms, random.Random(2), version=2)
    strange = replace(sent[5], code="99020001", name="โรงเรียนบ้านต่างเขตสมมติ")
    yield write_pack(folder, strange, forms, random.Random(3))


def tamper(path: Path) -> None:
    """Change a number in a workbook, as somebody does who opens it: the seal does not fit then."""
    part = path.with_name(f"{path.name}.part")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as out:
        sheets = [each for each in source.infolist() if "worksheets/" in each.filename]
        numbers = max(sheets, key=lambda each: each.file_size)  # the one that machines read
        for info in source.infolist():
            content = source.read(info)
            if info.filename == numbers.filename:
                content = content.replace(b"<v>1", b"<v>7", 1)
            out.writestr(info.filename, content)
    part.replace(path)


def _live(services: DistrictServices, every: Sequence[DemoSchool], files: Sequence[Path]) -> None:
    """The round begins, packs come in, some are decided, two schools were visited."""
    services.rounds.save(Round(_TERM.id, _TERM.end + timedelta(days=20), "คัดกรองภาคเรียนที่ 1"))
    services.settings.save_signers((Signer("ผู้รายงาน", "นางสาวสุดา ศึกษานิเทศก์สมมติ", "ศึกษานิเทศก์"),))
    first = files[: len(files) * 2 // 3]
    arrived = list(services.packs.receive(_TERM.id, first))
    good = [each.pack.id for each in arrived if each.status == "ok" and each.pack]
    services.decisions.accept(good[: len(good) // 2])
    if len(good) > 1:
        services.decisions.give_back(good[-1], ["จำนวนนักเรียนไม่ตรงกับ DMC โปรดตรวจสอบ"])
    day = services.desk.today
    for n, school in enumerate(every[:2]):
        services.supervisions.save(
            Supervision(
                "", school.code, "visit", day - timedelta(days=20 - n), "ศึกษานิเทศก์ 2 คน",
                "ครูทุกห้องคัดกรองครบ ยังเยี่ยมบ้านไม่ครบ", "โรงเรียนจะเยี่ยมบ้านให้ครบภายในเดือนนี้",
                day + timedelta(days=10 * n),
            )
        )  # fmt: skip
    services.backups.keep_daily()
