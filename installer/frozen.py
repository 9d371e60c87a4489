"""Makes the frozen files of a release: a small school and a district of its schema, kept for ever.

usage: python installer/frozen.py FOLDER

To be run with the program of the release (its tree first in PYTHONPATH) before the schema goes on.
Every later program must open them and find the same numbers (tests/store/test_frozen.py). All
people in them are invented. In each `.zip`: `data.db`, `keys.json` where the file is encrypted, and
`numbers.json`, what the release counted in it.

Of the encrypted school the keys alone are kept: its hundred pages of cipher text cannot be packed.
The test puts the plain one's rows under them; that the cipher itself stays the same is seen from
the encrypted district, which is whole.
"""

import hashlib
import json
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from careapp import i18n
from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.domain.districts import District, ListedSchool
from careapp.domain.people import Classroom, Guardian, Sex, Student
from careapp.domain.schools import School, usual_term
from careapp.domain.submissions import Count, Cover, Pack, Received, Seal
from careapp.exchange.roster_columns import ColumnMap
from careapp.exchange.roster_listing import Entry as Line
from careapp.exchange.roster_listing import Listing
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.services.district_opening import create_district
from careapp.services.opening import create_school
from careapp.services.packs import ReadPack
from careapp.services.report_kinds import Wanted
from careapp.services.schools import SchoolServices
from careapp.store import migrate, projection, vault
from careapp.store.columns import Spec
from careapp.store.journal import PURGE, Entry

LOGIN, PASSWORD = "admin", "four plain words here"
REPORTS = ("headcount", "screening-school", "sdq-school")
TERM = usual_term(2569, 1)
_START = datetime(2026, 6, 15, 8, 0, tzinfo=timezone(timedelta(hours=7)))
_CHILDREN: tuple[tuple[str, str, Sex, str], ...] = (
    ("กล้า", "ตัวอย่างดี", "male", "4"),
    ("แก้วตา", "น้ำใส", "female", "4"),
    ("ฟ้าใส", "ปู่ลำดวน", "female", "5"),
    ("ภูผา", "ฐานะดี", "male", "5"),
)
# Fields that name another row: rows made to fill a table belong to these.
_PARENTS = ("student", "record", "plan", "referral", "submission")
_HAVE_BYTES = {"photo", "document", "submission_file"}


def main(out: Path) -> None:
    i18n.use_language("th")
    vault.COST.update({"m": 1024, "t": 1})  # quick to open: no secret is in them
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, plain in (("plain", True), ("encrypted", False)):
            make_school(Path(folder), out, name, plain=plain)
            make_district(Path(folder), out, name, plain=plain)


def make_school(folder: Path, out: Path, name: str, *, plain: bool) -> None:
    """A school with a row in every table."""
    account = NewAccount(LOGIN, "ครูผู้ดูแล", "" if plain else PASSWORD, also=(Role.GUIDANCE,))
    services = create_school(
        folder / f"{name}.careapp", School("", "โรงเรียนบ้านตัวอย่าง", "42019999", "สพป.สมมติ เขต 1"),
        account, SteppingClock(_START, 1).clock(), "frozen", plain=plain,
    ).services  # fmt: skip
    preview = services.roster.preview(_listing(), TERM)
    services.roster.accept(preview, ["new"])
    _screen(services)
    _fill(services.desk, projection.TABLES, services.people.pupils(TERM)[0].student.id)
    services.desk.write([Entry(PURGE, "gone", {})])
    numbers = {each: numbers_of(services, each) for each in REPORTS}
    path = out / f"school-{len(migrate.steps('school'))}-{name}.zip"
    _pack(services, path, numbers, ("data.db",) if plain else ("keys.json",))


def make_district(folder: Path, out: Path, name: str, *, plain: bool) -> None:
    """A district the same way; what it counts is the schools of its list."""
    account = NewAccount(LOGIN, "ศึกษานิเทศก์", "" if plain else PASSWORD)
    listed = [ListedSchool(f"4201000{n}", f"โรงเรียนบ้านตัวอย่าง {n}") for n in (1, 2, 3)]
    services = create_district(
        folder / f"{name}.caredistrict", District("", "สพป.สมมติ เขต 1"), account,
        SteppingClock(_START, 2).clock(), "frozen", plain=plain, listed=listed,
    ).services  # fmt: skip
    arrived = services.packs.take_in(TERM.id, _pack_of_a_school())
    assert arrived.pack is not None
    services.packs.numbers(arrived.pack.id)  # which is noted in the log of looks
    _fill(services.desk, projection.KINDS["district"], "")
    numbers = {"listed": [each.code for each in listed], "children": arrived.pack.male}
    path = out / f"district-{len(migrate.steps('district'))}-{name}.zip"
    _pack(services, path, numbers, ("data.db",) if plain else ("data.db", "keys.json"))


def _pack_of_a_school() -> ReadPack:
    """As reading a file gives it: seven boys and no girl."""
    day = date(2026, 6, 10)
    cover = Cover("42010001", "โรงเรียนบ้านตัวอย่าง 1", "สพป.สมมติ เขต 1", TERM.id, 1, day, day, "1")
    place = ("headcount", "", "school", "all")
    counts = (Count(*place, "male", 7), Count(*place, "female", 0), Count(*place, "total", 7))
    content = repr((cover, counts)).encode()
    checksum = hashlib.sha256(content).hexdigest()
    received = Received(checksum, Pack(cover, counts), Seal(checksum, b"k" * 32, b"s" * 64), ())
    return ReadPack("42010001-2569-1-v1.xlsx", content, received)


def _listing() -> Listing:
    lines = []
    for n, (first, last, sex, grade) in enumerate(_CHILDREN, 1):
        child = Student("", first, last, sex, number=str(5000 + n), national_id=f"G6942{n:08}")
        family = (Guardian("", "", "guardian", "บุญมี", last, kinship="ยาย", phone="0812345678"),)
        lines.append(Line(n + 2, child, Classroom(f"ป.{grade}", "1"), family))
    stamp = datetime(2026, 6, 10, 9, 0)  # noqa: DTZ001
    return Listing("2569-1-student.xlsx", "xlsx", ColumnMap(0, {}), tuple(lines), stamp=stamp)


def _screen(services: SchoolServices) -> None:
    """Answers of every child, and a sheet that is still being typed."""
    for n, pupil in enumerate(services.people.pupils(TERM)):
        answers = {f"q{item}": (item * (n + 1)) % 3 for item in range(1, 26)}
        filled = [Filled(pupil.student, {**answers, "impact_gate": 0})]
        services.screenings.record("sdq-teacher", TERM, filled)
    sheet = services.screenings.sheet("screening-11", TERM, Classroom("ป.4", "1"))
    services.screenings.put(sheet.lines[0].record.id, "learning", "normal")


def _fill(desk: Any, tables: Mapping[str, Spec | None], student: str) -> None:
    """A row, through the journal, in each table that has none yet."""
    entries = []
    for table, spec in tables.items():
        if spec is None or _rows(desk.db, table):
            continue
        parents = {each: f"frozen-{each}" for each in _PARENTS if each in spec.columns}
        if "student" in parents:
            parents["student"] = student
        fields: dict[str, Any] = {"note": "บันทึก", "day": "2026-06-15", **parents}
        if table in _HAVE_BYTES:
            fields["bytes"] = "//79"
        entries.append(Entry(table, f"frozen-{table}", fields, parents.get("student", "")))
    desk.write([*entries, *_parents(entries, student)])


def _parents(entries: Iterable[Entry], student: str) -> list[Entry]:
    """The rows that those made up belong to, where their own tables had rows already."""
    wanted = {each for entry in entries for each in _PARENTS[1:] if each in entry.fields}
    made = {entry.tbl for entry in entries}
    rows = {each: {"student": student} for each in sorted(wanted - made)}
    return [Entry(each, f"frozen-{each}", fields, student) for each, fields in rows.items()]


def _rows(db: Any, table: str) -> int:
    count: int = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    return count


def numbers_of(services: SchoolServices, name: str) -> list[list[Any]]:
    """The numbers of a report as JSON holds them."""
    term = services.people.term(TERM.id)
    report = services.reports.build(name, Wanted(term=term, language="th"))
    return [[datum.row, datum.column, datum.sex, str(datum.n)] for datum in report.data]


def _pack(services: Any, out: Path, numbers: Mapping[str, Any], parts: Iterable[str]) -> None:
    folder = services.desk.file.folder.path
    services.desk.db.execute("VACUUM")
    services.close()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in parts:
            archive.write(folder / name, name)
        archive.writestr("numbers.json", json.dumps(numbers, ensure_ascii=False))
    print(out, out.stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
