"""Lists of invented children in DMC's shape, written to files for the tests."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import openpyxl

from careapp.domain.identity import check_digit
from careapp.domain.people import Enrolment
from careapp.exchange.roster_diff import Diff
from careapp.exchange.roster_listing import Listing
from careapp.exchange.roster_match import Known

STAMP = "วันและเวลาที่สร้างรายงาน 2026-06-10 04:10:12.244315"
HEADINGS = (
    "รหัสโรงเรียน", "ชื่อโรงเรียน", "เลขประจำตัวนักเรียน", "ชั้น", "ห้อง", "เลขประจำตัวนักเรียน", "เพศ",
    "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล", "วันเกิด", "อายุ(ปี)", "น้ำหนัก", "ส่วนสูง", "กลุ่มเลือด", "ศาสนา",
    "เชื้อชาติ", "สัญชาติ", "บ้านเลขที่", "หมู่", "ถนน/ซอย", "ตำบล", "อำเภอ", "จังหวัด", "ชื่อผู้ปกครอง",
    "นามสกุลผู้ปกครอง", "อาชีพของผู้ปกครอง", "ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", "ชื่อบิดา",
    "นามสกุลบิดา", "อาชีพของบิดา", "ชื่อมารดา", "นามสกุลมารดา", "อาชีพของมารดา", "ความด้อยโอกาส",
    "ยังไม่สามารถจำหน่ายได้(3.1.8)",
)  # fmt: skip
FIELDS = (
    "school_code", "school_name", "id", "grade", "room", "number", "sex", "prefix", "first", "last",
    "born", "age", "weight", "height", "blood", "religion", "ethnicity", "nationality", "house",
    "village", "road", "subdistrict", "district", "province", "guardian_first", "guardian_last",
    "guardian_job", "kinship", "father_first", "father_last", "father_job", "mother_first",
    "mother_last", "mother_job", "disadvantage", "still_here",
)  # fmt: skip
GRADES = ("อ.2", "อ.3", "ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6", "ม.1", "ม.2", "ม.3")
_SYLLABLES = ("กา", "มะ", "ลี", "ดา", "พร", "ชัย", "นภา", "วิ", "ศิริ", "ภูมิ", "อร", "สุ")

Cell = object
Rows = Sequence[Sequence[Cell]]


def valid_id(n: int) -> str:
    """A 13-digit ID with a right check digit; another n, another ID."""
    first = f"9{n * 7_654_321 % 10**11:011}"
    return first + str(check_digit(first))


def invented(n: int) -> str:
    """A name that no other n has."""
    name = ""
    while True:
        n, rest = divmod(n, len(_SYLLABLES))
        name += _SYLLABLES[rest]
        if not n:
            return name


def child(n: int, **changes: Cell) -> dict[str, Cell]:
    """The n-th invented child as DMC writes one, with some cells changed."""
    grade = n % len(GRADES)
    girl = n % 2
    name, day = invented(n), n % 28 + 1
    values = (
        "42019999", "โรงเรียนบ้านตัวอย่าง", valid_id(n), GRADES[grade], 1, str(5000 + n),
        "ญ" if girl else "ช", "เด็กหญิง" if girl else "เด็กชาย", name, "ตัวอย่าง" + invented(n % 9),
        f"{day:02}/03/{2564 - grade}", 5 + grade, 15 + n % 30 + 0.5, 100 + n % 60, "O", "พุทธ",
        "ไทย", "ไทย", f"{n}/4", "3", "-", "นาอ้อ", "เมืองเลย", "เลย", "ยายา" + name, "ตัวอย่าง", "-",
        "ยาย", "พอพ" + name, "ตัวอย่าง", "เกษตรกร", "แมม" + name, "ทดลอง", "ไม่ปรากฎ",
        "เด็กยากจน", "-",
    )  # fmt: skip
    row: dict[str, Cell] = dict(zip(FIELDS, values, strict=True))
    assert set(changes) <= set(row)
    return row | changes


def day(year: int, month: int, of_month: int) -> datetime:
    """A day as a date cell of a workbook holds it."""
    return datetime.combine(date(year, month, of_month), time())


def said(listing: Listing, level: str) -> list[tuple[int, str]]:
    """Where a listing finds errors, or warnings: (row, heading)."""
    return [(each.row, each.column) for each in listing.problems if each.level == level]


def rows_of(children: Iterable[Mapping[str, Cell]]) -> list[list[Cell]]:
    return [[each[name] for name in FIELDS] for each in children]


def write_xlsx(path: Path, rows: Rows, sheet: str = "Sheet1") -> Path:
    """Texts stay texts, also those that begin like a formula."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = sheet
    for row in rows:
        page.append(list(row))
    for cells in page.iter_rows():
        for cell in cells:
            if cell.data_type == "f":
                cell.data_type = "s"
    book.save(path)
    return path


def write_dmc(path: Path, children: Iterable[Mapping[str, Cell]], stamp: str = STAMP) -> Path:
    return write_xlsx(path, [[stamp], HEADINGS, *rows_of(children)])


def write_csv(path: Path, rows: Rows, encoding: str = "utf-8", delimiter: str = ",") -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def with_part(path: Path, name: str, content: bytes) -> Path:
    """The same workbook with one part of the archive replaced or added."""
    with zipfile.ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    parts[name] = content
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    return path


def accepted(diff: Diff, known: Sequence[Known] = ()) -> list[Known]:
    """What the school knows after all groups were accepted."""
    school = {each.student.id: each for each in known}
    for group in ("new", "moved", "changed", "unchanged"):
        for change in diff.of(group):
            id_ = change.student.id or f"child-{len(school)}"
            guardians = tuple(
                replace(each, id=each.id or f"{id_}-{n}", student=id_)
                for n, each in enumerate(change.guardians)
            )
            enrolment = Enrolment(id_, id_, change.classroom, date(2026, 5, 16), change.number)
            school[id_] = Known(replace(change.student, id=id_), guardians, enrolment)
    for change in diff.left:
        school[change.student.id] = replace(school[change.student.id], enrolment=None)
    return list(school.values())
