"""A sheet of attendance and results: headings in any spelling, children found, problems by row."""

import csv

import openpyxl
import pytest

from careapp.domain.people import Classroom, Pupil, Student
from careapp.errors import CareError
from careapp.exchange import report_cards

ROOM = Classroom("ป.4", "1")
KLA = Pupil(
    Student("a", "กล้า", "ตัวอย่างดี", "male", number="5001", national_id="G694200000001"), ROOM, 1
)
KAEW = Pupil(Student("b", "แก้วตา", "น้ำใส", "female", number="0052"), ROOM, 2)
TWIN = Pupil(Student("c", "แก้วตา", "น้ำใส", "female", number="0053"), ROOM, 3)


def sheet(tmp_path, *rows, name="a.xlsx"):
    path = tmp_path / name
    if name.endswith("csv"):
        with path.open("w", encoding="cp874", newline="") as file:
            csv.writer(file).writerows(rows)
    else:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(path)
    return report_cards.read(path)


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_headings_are_found_below_a_title_and_matched_without_signs(tmp_path, name):
    found = sheet(
        tmp_path,
        ["สรุปเวลาเรียนและผลการเรียน ภาคเรียนที่ 1 ปีการศึกษา 2569"],
        [],
        ["ที่", "เลขประจำตัว นักเรียน", "ชื่อ - สกุล", "เวลาเรียนเต็ม", "ขาด (วัน)", "สาย",
         "GPA.", "ติด 0", "มส.", "ลา"],
        [1, 5001, "ด.ช.กล้า ตัวอย่างดี", 100, 4, 2, "3.25", 0, 1, 3],
        ["", "", "รวม", "", "", "", "", "", "", ""],
        name=name,
    )  # fmt: skip
    (row,) = found.rows
    assert (row.row, row.number, row.first_name, row.last_name) == (4, "5001", "กล้า", "ตัวอย่างดี")
    assert row.values == {
        "days_open": 100, "days_absent": 4, "days_late": 2, "gpa": 3.25, "count_0": 0,
        "count_ms": 1,
    }  # fmt: skip
    assert found.unread == ("ลา",)
    assert found.problems == ()


def test_an_empty_cell_says_nothing_and_a_wrong_one_is_named(tmp_path):
    found = sheet(
        tmp_path, ["เลขประจำตัว", "ขาดเรียน", "เกรดเฉลี่ย"], [5001, "-", "ดีมาก"], [5002, None, 3]
    )
    assert [each.values for each in found.rows] == [{}, {"gpa": 3.0}]
    (problem,) = found.problems
    assert (problem.row, problem.column, problem.level) == (2, "เกรดเฉลี่ย", "error")


def test_a_file_without_such_headings_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(CareError, match=r"a\.xlsx"):
        sheet(tmp_path, ["ชื่อ", "ส่วนสูง"], ["กล้า", 120])
    with pytest.raises(CareError):
        sheet(tmp_path, ["เกรดเฉลี่ย"], [3])


def matched(tmp_path, pupils, *rows):
    return report_cards.match(sheet(tmp_path, *rows).rows, pupils)


def test_a_child_is_found_by_number_by_id_and_by_name(tmp_path):
    head = ["เลขประจำตัว", "เลขประจำตัวประชาชน", "ชื่อ", "นามสกุล", "ขาด"]
    for row in (
        ["5001", "", "", "", 1],
        ["", "G694200000001", "", "", 1],
        ["G694200000001", "", "", "", 1],
        ["", "", "เด็กชายกล้า", "ตัวอย่างดี", 1],
    ):
        found = matched(tmp_path, [KLA, KAEW], head, row)
        assert [pupil for _, pupil in found.pairs] == [KLA]
        assert found.problems == ()
    found = matched(tmp_path, [KLA, KAEW], head, [52, "", "", "", 1])  # Excel dropped the 0
    assert [pupil for _, pupil in found.pairs] == [KAEW]


def test_who_is_unknown_twice_there_or_fits_several_is_a_problem_with_its_row(tmp_path):
    found = matched(
        tmp_path, [KLA, KAEW, TWIN],
        ["เลขประจำตัว", "ชื่อ-สกุล", "ขาด"],
        ["9999", "ใครก็ไม่รู้", 1], ["", "แก้วตา น้ำใส", 1], [5001, "", 1], [5001, "", 2],
    )  # fmt: skip
    assert [(each.row, each.level) for each in found.problems] == [
        (2, "error"), (3, "error"), (5, "error"),
    ]  # fmt: skip
    assert len(found.pairs) == 1


def test_a_number_with_another_name_beside_it_is_a_warning(tmp_path):
    found = matched(tmp_path, [KLA], ["เลขประจำตัว", "ชื่อ-สกุล", "ขาด"], [5001, "แก้วตา น้ำใส", 1])
    assert [each.level for each in found.problems] == ["warning"]
    assert len(found.pairs) == 1


def test_a_sheet_without_rows_is_refused_as_one_without_headings(tmp_path):
    with pytest.raises(CareError):
        sheet(tmp_path, name="empty.csv")
    (tmp_path / "blank.csv").write_text("\n \n")
    with pytest.raises(CareError):
        report_cards.read(tmp_path / "blank.csv")
