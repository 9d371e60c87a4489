"""The district's list of schools: from a file, changed, and put back."""

from datetime import datetime

import openpyxl
import pytest

from careapp.clock import SteppingClock
from careapp.domain.districts import District, ListedSchool
from careapp.errors import CareError
from careapp.services.accounts import NewAccount
from careapp.services.district_opening import create_district
from careapp.services.district_schools import read_schools
from tests.services.samples import BANGKOK

LIST = """รหัสโรงเรียน,ชื่อโรงเรียน,กลุ่มโรงเรียน,ตำบล,จำนวนนักเรียน
42010113,บ้านทดลอง,กลุ่ม 1,ตัวอย่าง,120
42010114,บ้านสมมติ,กลุ่ม 2,ปู่ทดลอง,"1,034"
"""
SCHOOLS = (
    ListedSchool("42010113", "บ้านทดลอง", "กลุ่ม 1", "ตัวอย่าง", 120),
    ListedSchool("42010114", "บ้านสมมติ", "กลุ่ม 2", "ปู่ทดลอง", 1034),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("lists")


@pytest.fixture
def district(tmp_path):
    clock = SteppingClock(datetime(2026, 10, 15, 8, 0, tzinfo=BANGKOK), seed=1).clock()
    made = create_district(
        tmp_path / "d", District("", "สพป.สมมติ"), NewAccount("a", "a", ""), clock, "i", plain=True
    )
    yield made.services
    made.services.close()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp874", "utf-16"])
def test_a_list_is_read_in_any_encoding(folder, encoding):
    path = folder / f"{encoding}.csv"
    path.write_text(LIST, encoding=encoding)
    found = read_schools(path)
    assert (found.schools, found.problems) == (SCHOOLS, ())


def test_a_list_is_read_from_a_workbook_whose_codes_became_numbers(folder):
    book = openpyxl.Workbook()
    book.active.append(["บัญชีรายชื่อโรงเรียน"])
    book.active.append(["Name", "SMIS code", "Students"])
    book.active.append(["บ้านทดลอง", 42010113, 120])
    book.save(folder / "list.xlsx")
    found = read_schools(folder / "list.xlsx")
    assert found.schools == (ListedSchool("42010113", "บ้านทดลอง", students=120),)


def test_a_list_without_headings_has_the_code_first(folder):
    path = folder / "bare.csv"
    path.write_text("42010113,บ้านทดลอง\n๔๒๐๑๐๑๑๔,บ้านสมมติ\n", encoding="utf-8")
    assert [each.code for each in read_schools(path).schools] == ["42010113", "42010114"]


def test_each_row_that_is_wrong_is_named_and_left_out(folder):
    path = folder / "wrong.csv"
    path.write_text(
        "code,name,students\n42010113,บ้านทดลอง,มาก\n4201,บ้านสั้น,5\n42010114,,5\n42010113,ซ้ำ,5\n",
        encoding="utf-8",
    )
    found = read_schools(path)
    assert [each.code for each in found.schools] == ["42010113"]
    assert [(each.row, each.level) for each in found.problems] == [
        (2, "warning"), (3, "error"), (4, "error"), (5, "error"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["ก,ข\n1,2\n", "", "code,name\n", "name,x\nก,1\n"])
def test_what_is_no_list_of_schools_is_said(folder, text):
    path = folder / "none.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CareError):
        read_schools(path)


def test_a_list_is_compared_with_what_is_known_and_taken_in(district, folder):
    path = folder / "first.csv"
    path.write_text(LIST, encoding="utf-8")
    preview = district.schools.preview(read_schools(path))
    assert len(preview.new) == 2
    before = district.schools.accept(preview)
    assert district.schools.every() == SCHOOLS
    path.write_text("code,name\n42010113,บ้านทดลองใหม่\n", encoding="utf-8")
    again = district.schools.preview(read_schools(path))
    assert ([each.code for each in again.changed], [each.code for each in again.missing]) == (
        ["42010113"], ["42010114"],
    )  # fmt: skip
    changed = district.schools.accept(again, close_missing=True)
    (left,) = district.schools.every()
    assert (left.name, left.group, left.students) == ("บ้านทดลองใหม่", "กลุ่ม 1", 120)
    district.schools.put_back(changed)
    assert district.schools.every() == SCHOOLS
    district.schools.put_back(before)
    assert district.schools.every() == ()
    assert len(district.schools.every(closed=True)) == 2


def test_a_list_that_goes_out_comes_back_the_same(district, folder):
    district.schools.take_in(SCHOOLS)
    out = folder / "out.csv"
    district.schools.export(out)
    assert read_schools(out).schools == SCHOOLS


def test_a_school_needs_a_code_and_a_name(district):
    for wrong in (ListedSchool("4201", "ก"), ListedSchool("42010113", " ")):
        with pytest.raises(CareError):
            district.schools.save(wrong)
