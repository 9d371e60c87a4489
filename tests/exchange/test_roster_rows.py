"""One child's row with one thing odd about it."""

from datetime import date

import pytest

from careapp.domain.people import Classroom
from careapp.exchange import roster
from tests.exchange.rosters import (
    HEADINGS,
    child,
    day,
    rows_of,
    said,
    valid_id,
    write_dmc,
    write_xlsx,
)

pytestmark = pytest.mark.usefixtures("in_english")


def only_student(listing):
    assert not listing.errors, listing.errors
    (entry,) = listing.entries
    return entry.student


@pytest.fixture
def read_one(tmp_path):
    """Reads a list of one child with some cells changed, in the sheet's row 3."""

    def read(**changes):
        return roster.read(write_dmc(tmp_path / "one.xlsx", [child(1, **changes)]))

    return read


def test_every_column_finds_its_place_in_a_child(read_one):
    listing = read_one(road="ถนนเลย-เชียงคาน", still_here="ใช่")
    entry = listing.entries[0]
    student = entry.student
    assert (student.national_id, student.number, student.sex) == (valid_id(1), "5001", "female")
    assert student.name == "เด็กหญิงมะ ตัวอย่างมะ"
    assert (student.born, entry.classroom) == (date(2020, 3, 2), Classroom("อ.3", "1"))
    assert (student.blood_group, student.religion, student.ethnicity) == ("O", "พุทธ", "ไทย")
    assert (student.house_number, student.village_number, student.road) == (
        "1/4", "3", "ถนนเลย-เชียงคาน",
    )  # fmt: skip
    assert (student.subdistrict, student.district, student.province) == ("นาอ้อ", "เมืองเลย", "เลย")
    assert student.disadvantage == "เด็กยากจน"
    assert student.extra == {
        "น้ำหนัก": "16.5", "ส่วนสูง": "101", "ยังไม่สามารถจำหน่ายได้(3.1.8)": "ใช่",
    }  # fmt: skip
    guardian, father, mother = entry.guardians
    assert (guardian.role, guardian.name, guardian.kinship) == ("guardian", "ยายามะ ตัวอย่าง", "ยาย")
    assert (father.role, father.occupation, guardian.occupation) == ("father", "เกษตรกร", "")
    assert (mother.role, mother.last_name, mother.occupation) == ("mother", "ทดลอง", "")


@pytest.mark.parametrize(
    "id_", [1170669074397, 1170669074397.0, "1.23457E+12", "123456789012", "11706690743971",
    "12345", "AB1234567",
            "G64420000000", "G6442000000011", True, day(2012, 5, 13)]
)  # fmt: skip
def test_an_id_whose_digits_are_lost_is_an_error(read_one, id_):
    listing = read_one(id=id_)
    assert said(listing, "error") == [(3, "เลขประจำตัวนักเรียน")]
    assert listing.rejected[0].number == "5001"


def test_too_many_digits_are_not_called_a_lost_zero(read_one):
    assert read_one(id="11706690743971").errors[0].message == "The ID has 14 digits, not 13."


@pytest.mark.parametrize("lost", [112345678901, "112345678901"])
def test_a_lost_zero_is_named(read_one, lost):
    listing = read_one(id=lost)
    assert listing.errors
    if isinstance(lost, str):
        assert "12 digits" in listing.errors[0].message


@pytest.mark.parametrize(
    ("id_", "kept"),
    [("1-1706-69074-39-7", "1170669074397"), (" 1 1706 69074 39 7 ", "1170669074397"),
     ("g644200000001", "G644200000001"),
     ("๑๑๗๐๖๖๙๐๗๔๓๙๗", "1170669074397"), ("'1170669074397", "1170669074397"), ("1170669074397.0",
     "1170669074397"),
     ("0123456789018", "0123456789018")],
)  # fmt: skip
def test_an_id_is_kept_as_thirteen_signs(read_one, id_, kept):
    assert only_student(read_one(id=id_)).national_id == kept


@pytest.mark.parametrize("id_", ["-", None, "0", "0000000000000", "ไม่ปรากฎ"])
def test_a_child_without_an_id_is_worth_a_warning(read_one, id_):
    listing = read_one(id=id_)
    assert only_student(listing).national_id == ""
    assert said(listing, "warning") == [(3, "เลขประจำตัวนักเรียน")]


@pytest.mark.parametrize("number", [5001, 5001.0, "5001.0", "5001", "๕๐๐๑", " 5001\u00a0"])
def test_a_school_number_may_be_a_number(read_one, number):
    listing = read_one(number=number)
    assert only_student(listing).number == "5001"
    assert listing.problems == ()


@pytest.mark.parametrize("number", ["5.001E+03", day(2026, 1, 5)])
def test_a_school_number_that_excel_has_spoilt_is_an_error(read_one, number):
    assert said(read_one(number=number), "error") == [(3, "เลขประจำตัวนักเรียน")]


@pytest.mark.parametrize(
    ("grade", "room", "label"),
    [("ม.1/2", "2", "ม.1/2"), ("ม.1/2", None, "ม.1/2"), ("ป.4-3", "-", "ป.4/3"),
     ("ประถมศึกษาปีที่ 4", 1, "ป.4/1"),
     ("ป.4", "ป.4/2", "ป.4/2"), ("ป.4", "4/2", "ป.4/2"), ("ป.4", 2.0, "ป.4/2"), ("ป.4", "ห้อง 2",
     "ป.4/2"), (None, "ป.4/2", "ป.4/2")],
)  # fmt: skip
def test_a_class_may_stand_in_one_column_or_two(read_one, grade, room, label):
    listing = read_one(grade=grade, room=room)
    assert listing.errors == ()
    assert listing.entries[0].classroom.label == label


@pytest.mark.parametrize(
    ("grade", "room", "column"),
    [("ป.4", None, "ห้อง"), ("ป.4", "-", "ห้อง"), ("ป.4/1", "2", "ห้อง"), ("ป.7", 1, "ชั้น"),
     (None, 1, "ชั้น"), ("4", 1, "ชั้น"),
     ("ป.4", day(2026, 1, 4), "ห้อง")],
)  # fmt: skip
def test_a_class_that_is_not_clear_is_asked_for(read_one, grade, room, column):
    listing = read_one(grade=grade, room=room)
    assert said(listing, "error") == [(3, column)]


def test_the_sex_is_known_by_the_prefix_where_its_column_is_blank(read_one):
    assert only_student(read_one(sex="-", prefix="ด.ช.")).sex == "male"
    assert only_student(read_one(sex=None, prefix=None, first="เด็กชายกล้า")).sex == "male"
    assert said(read_one(sex=None, prefix=None), "error") == [(3, "เพศ")]


def test_a_prefix_that_does_not_go_with_the_sex_is_a_warning(read_one):
    listing = read_one(sex="ช", prefix="เด็กหญิง")
    assert only_student(listing).sex == "male"
    assert said(listing, "warning") == [(3, "เพศ")]


def test_a_child_without_a_family_name_is_taken(read_one):
    listing = read_one(last="-")
    assert only_student(listing).last_name == ""
    assert said(listing, "warning") == [(3, "นามสกุล")]


def test_letters_nobody_sees_are_taken_out_of_names(read_one):
    student = only_student(read_one(first=" กล้า\u200b\u00a0", last="ดี\tงาม\n", road="a_x000D_b"))
    assert (student.first_name, student.last_name, student.road) == ("กล้า", "ดี งาม", "a b")


@pytest.mark.parametrize("name", ["กล้า (ย้าย)", "5001", "กล้า2", "๕๐๐๑"])
def test_what_no_name_holds_is_worth_a_warning(read_one, name):
    listing = read_one(first=name)
    assert said(listing, "warning") == [(3, "ชื่อ")]
    assert only_student(listing).first_name == name


def test_an_age_that_no_pupil_has_is_a_warning_in_a_list_without_a_stamp(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", [HEADINGS, *rows_of([child(1, born="1/1/2443")])])
    listing = roster.read(path, today=date(2026, 6, 15))
    assert ["126 years" in each.message for each in listing.warnings] == [True]


def test_an_apostrophe_before_a_day_is_excels(read_one):
    assert only_student(read_one(born="'13/05/2563")).born == date(2020, 5, 13)


def test_an_age_that_does_not_go_with_the_date_of_birth_is_a_warning(read_one):
    assert said(read_one(age=9), "warning") == [(3, "อายุ(ปี)")]
    assert said(read_one(age=7), "warning") == []
    assert said(read_one(born="13/05/2580", age="-"), "error") == [(3, "วันเกิด")]
    assert said(read_one(born="13/05/2520", age=49), "warning") == [(3, "วันเกิด")]


def test_a_date_cell_is_a_date_in_either_era(read_one):
    assert only_student(read_one(born=day(2563, 3, 2))).born == date(2020, 3, 2)
    listing = read_one(born=day(2020, 3, 2))
    assert only_student(listing).born == date(2020, 3, 2)
    assert said(listing, "warning") == [(3, "วันเกิด")]


def test_a_house_number_that_became_a_date_is_given_back(read_one):
    listing = read_one(house=day(2026, 5, 12))
    assert only_student(listing).house_number == "12/5"
    assert said(listing, "warning") == [(3, "บ้านเลขที่")]
