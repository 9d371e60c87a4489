"""A list read whole: every trap by its row, and no row lost."""

import random
import time
from datetime import date, datetime
from datetime import time as clock

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.errors import CareError
from careapp.exchange import roster
from careapp.exchange.roster_listing import Listing, Unmapped
from careapp.progress import Cancelled
from tests.exchange.rosters import (
    FIELDS,
    HEADINGS,
    STAMP,
    child,
    day,
    rows_of,
    said,
    valid_id,
    write_csv,
    write_dmc,
    write_xlsx,
)

pytestmark = pytest.mark.usefixtures("in_english")
TRIED_IN_ONE_FOLDER = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def only_student(listing):
    assert not listing.errors, listing.errors
    (entry,) = listing.entries
    return entry.student


def test_a_list_of_dmc_is_read_whole_and_without_complaint(tmp_path):
    listing = roster.read(write_dmc(tmp_path / "2569-1-student.xlsx", map(child, range(137))))
    assert (len(listing.entries), listing.problems, listing.blank_rows) == (137, (), 0)
    assert listing.stamp == datetime.combine(date(2026, 6, 10), clock(4, 10, 12))
    assert roster.term_of(listing) == (2569, 1)
    assert listing.school_code == "42019999"


def test_the_ten_faults_are_each_named_with_their_row(tmp_path):
    children = [
        child(0),
        child(1, id=1234570000000),
        child(2, id=valid_id(0)),
        child(3, born="31/02/2560"),
        child(4, grade="ป.9"),
        child(5, first=None),
        child(6, sex="?"),
        child(7, id="1234567890123"),
        child(8, born="2013-05-20", age=13),
        child(9, room=None),
        child(10, last='=HYPERLINK("http://x")'),
        child(11),
    ]
    listing = roster.read(write_dmc(tmp_path / "bad.xlsx", children))
    ids = "เลขประจำตัวนักเรียน"
    assert said(listing, "error") == [
        (4, ids), (5, ids), (6, "วันเกิด"), (7, "ชั้น"), (8, "ชื่อ"), (9, "เพศ"), (12, "ห้อง"),
    ]  # fmt: skip
    assert said(listing, "warning") == [(10, ids), (11, "วันเกิด"), (13, "นามสกุล")]
    assert "row 3" in listing.errors[1].message
    assert [entry.row for entry in listing.entries] == [3, 10, 11, 13, 14]
    assert [row.row for row in listing.rejected] == [4, 5, 6, 7, 8, 9, 12]
    assert listing.entries[3].student.last_name == '=HYPERLINK("http://x")'


def test_a_whole_column_in_the_common_era_is_one_warning(tmp_path):
    children = [child(n, born=day(2020 - n % 11, 3, n % 28 + 1)) for n in range(20)]
    listing = roster.read(write_dmc(tmp_path / "a.xlsx", children))
    assert said(listing, "warning") == [(3, "วันเกิด")]
    assert "20" in listing.problems[0].message


def test_another_schools_list_is_noticed_once(tmp_path):
    path = write_dmc(tmp_path / "a.xlsx", map(child, range(5)))
    assert roster.read(path, smis_code="42019999").problems == ()
    (problem,) = roster.read(path, smis_code="42010113").problems
    assert (problem.row, problem.column, problem.level) == (3, "รหัสโรงเรียน", "warning")
    assert "5" in problem.message


def test_what_comes_twice_is_named_with_the_first_row(tmp_path):
    children = [
        child(0),
        child(1, number="5000"),
        child(2) | {"id": "-", "number": "-"},
        child(2) | {"id": None, "number": None},
    ]
    listing = roster.read(write_dmc(tmp_path / "a.xlsx", children))
    assert said(listing, "error") == [(6, "ชื่อ")]
    twice = [p for p in listing.warnings if "already" in p.message]
    assert [(p.row, p.level) for p in twice] == [(4, "warning")]


def test_lines_without_a_child_are_passed_over_and_named(tmp_path):
    rows = [
        [STAMP],
        HEADINGS,
        *rows_of([child(0)]),
        ["-"] * 36,
        [],
        [None] * 5 + ["-"],
        HEADINGS,
        *rows_of([child(1)]),
        [None, "รวม 2 คน"],
    ]
    listing = roster.read(write_xlsx(tmp_path / "a.xlsx", rows))
    assert [entry.row for entry in listing.entries] == [3, 8]
    assert [(p.row, p.level) for p in listing.problems] == [(9, "warning")]
    assert listing.blank_rows == 5


def test_columns_nobody_knows_are_kept_under_their_headings(tmp_path):
    rows = [[*HEADINGS, "ชมรม", None, "ชมรม"], [*rows_of([child(0)])[0], "-", 7.0, "ดนตรี"]]
    student = only_student(roster.read(write_xlsx(tmp_path / "a.xlsx", rows)))
    assert (student.extra["ชมรม"], student.extra["AL"]) == ("ดนตรี", "7")


def test_telephone_numbers_are_text(tmp_path):
    head = [*HEADINGS, "หมายเลขโทรศัพท์ของผู้ปกครอง"]
    base = rows_of(map(child, range(4)))
    phones = ["0812345678", "812345678", 812345678, "8.12E+08"]
    rows = [head, *([*row, phone] for row, phone in zip(base, phones, strict=True))]
    listing = roster.read(write_xlsx(tmp_path / "a.xlsx", rows))
    assert [e.guardians[0].phone for e in listing.entries] == ["0812345678", "0812345678"]
    assert said(listing, "warning") == [(3, head[-1])]
    assert said(listing, "error") == [(4, head[-1]), (5, head[-1])]


def test_a_telephone_number_alone_makes_a_guardian(tmp_path):
    rows = [
        ["ชื่อ", "นามสกุล", "เพศ", "ชั้น/ห้อง", "เบอร์โทรผู้ปกครอง"],
        ["กล้า", "ดี", "ช", "ป.4/1", "0812345678"],
    ]
    listing = roster.read(write_xlsx(tmp_path / "a.xlsx", rows))
    assert [(g.role, g.phone) for g in listing.entries[0].guardians] == [("guardian", "0812345678")]


def test_a_class_list_with_its_class_in_the_title_is_read(tmp_path):
    rows = [
        ["รายชื่อนักเรียนชั้นประถมศึกษาปีที่ 4/1 ปีการศึกษา 2569"],
        ["โรงเรียนบ้านตัวอย่าง"],
        ["เลขที่", "เลขประจำตัว", "ชื่อ - สกุล", None, None, "วันเกิด"],
        [1, 5001, "ด.ช.", "กล้า", "ดีงาม", "13/05/2559"],
        [2, 5002, "ด.ญ.", "แก้ว", "ณ ดีงาม", "14/05/2559"],
    ]
    listing = roster.read(write_xlsx(tmp_path / "a.xlsx", rows))
    assert [(e.student.name, e.number, e.classroom.label) for e in listing.entries] == [
        ("เด็กชายกล้า ดีงาม", 1, "ป.4/1"),
        ("เด็กหญิงแก้ว ณ ดีงาม", 2, "ป.4/1"),
    ]
    assert (listing.problems[0].row, listing.problems[0].level) == (0, "warning")


def test_columns_that_cannot_be_told_are_asked_for_and_then_read(tmp_path):
    path = write_csv(
        tmp_path / "a.csv",
        [["a", "b", "c", "d"], ["กล้า", "ดี", "ป.4/1", "ช"], ["แก้ว", "ดี", "ป.4/2", "ญ"]],
    )
    asked = roster.read(path)
    assert isinstance(asked, Unmapped)
    assert asked.missing == ("first_name", "last_name", "grade")
    assert (asked.columns[2].header, asked.columns[2].samples) == ("c", ("ป.4/1", "ป.4/2"))
    told = asked.guess
    for index, name in enumerate(("first_name", "last_name", "classroom", "sex")):
        told = told.with_column(name, index)
    listing = roster.read(path, told)
    assert [entry.classroom.label for entry in listing.entries] == ["ป.4/1", "ป.4/2"]
    assert listing.column_map == told


def test_the_same_list_is_the_same_in_every_kind_of_file(tmp_path):
    children = [child(n) for n in range(30)]
    rows = [HEADINGS, *rows_of(children)]
    html = "<table>" + "".join(
        "<tr>" + "".join(f"<td>{'' if cell is None else cell}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    (tmp_path / "a.xls").write_bytes(f"{html}</table>".encode("cp874"))
    paths = [
        write_xlsx(tmp_path / "a.xlsx", rows), write_csv(tmp_path / "a.csv", rows, "cp874"),
        write_csv(tmp_path / "b.csv", rows, "utf-8-sig",
        ";"), write_csv(tmp_path / "c.txt", rows, "utf-16", "\t"),
        tmp_path / "a.xls",
    ]  # fmt: skip
    first, *others = (roster.read(path) for path in paths)
    assert len(first.entries) == 30
    assert all(other.entries == first.entries for other in others)


@pytest.mark.parametrize(
    ("stamp", "name", "term"),
    [("วันและเวลาที่สร้างรายงาน 2026-05-02 04:10:12.244315", "2569-1-student.xlsx", (2568, 2)),
     ("วันและเวลาที่สร้างรายงาน 10/06/2569 04:10", "a.xlsx", (2569, 1)),
     ("วันและเวลาที่สร้างรายงาน", "2568-3-student.xlsx", (2568, 2)), ("x",
     "2568-2-student.xlsx", (2568, 2)),
     ("x", "dmc 2569-1.xlsx", (2569, 1)), ("x", "2569-4.xlsx", None), ("x", "list.xlsx", None),
     ("วันและเวลาที่สร้างรายงาน 2026-13-40", "list.xlsx", None)],
)  # fmt: skip
def test_the_term_is_that_of_the_stamp_or_else_of_the_files_name(tmp_path, stamp, name, term):
    listing = roster.read(write_dmc(tmp_path / name, [child(0)], stamp))
    assert roster.term_of(listing) == term
    assert len(listing.entries) == 1


@pytest.mark.parametrize("rows", [[HEADINGS], [HEADINGS, ["-"] * 36], [HEADINGS, [None, "รวม"]]])
def test_a_list_of_nobody_is_refused_in_a_sentence(tmp_path, rows):
    with pytest.raises(CareError, match="no child in a"):
        roster.read(write_xlsx(tmp_path / "a.xlsx", rows))


def test_rows_out_of_sight_are_read_and_counted(tmp_path):
    path = write_dmc(tmp_path / "a.xlsx", [child(n) for n in range(4)])
    book = openpyxl.load_workbook(path)
    for number in (4, 5, 900):
        book.active.row_dimensions[number].hidden = True
    book.save(path)
    listing = roster.read(path)
    assert len(listing.entries) == 4
    assert [each.message for each in listing.problems] == [
        "Read too, though the sheet hides them: 2 rows."
    ]


def test_sheets_that_are_not_read_are_named(tmp_path):
    path = write_dmc(tmp_path / "a.xlsx", [child(0)])
    book = openpyxl.load_workbook(path)
    book.create_sheet("ป.5", 0).append(["ไม่ใช่รายชื่อ"])
    book.save(path)
    listing = roster.read(path)
    assert len(listing.entries) == 1
    assert [(p.row, p.level) for p in listing.problems] == [(0, "warning")]
    assert "ป.5" in listing.problems[0].message


ODD = (
    "-", "ป.4/1", "ม.9", "=A1", "1.2E+12", "31/02/2560", "2012-05-13", "ช", "G644200000001", "\x00",
    "ก" * 600,
)  # fmt: skip
NUMBER = st.integers() | st.floats() | st.booleans()
CELL = st.none() | st.text(max_size=12) | NUMBER | st.sampled_from(ODD)
CLEAN = CELL.map(
    lambda cell: "".join(c for c in cell if c.isprintable()) if isinstance(cell, str) else cell
)


@TRIED_IN_ONE_FOLDER
@given(st.lists(st.dictionaries(st.sampled_from(FIELDS), CELL), max_size=6))
def test_no_cell_crashes_the_reader_and_no_row_is_lost(tmp_path, changes):
    children = [child(n, **each) for n, each in enumerate(changes)]
    path = write_csv(tmp_path / "a.csv", [HEADINGS, *rows_of([child(99), *children])], "utf-8")
    try:
        listing = roster.read(path)
    except CareError:
        return  # a text with a quotation mark and line ends of its own
    assert isinstance(listing, Listing)
    told = {problem.row for problem in listing.problems}
    rows = {entry.row for entry in listing.entries} | {row.row for row in listing.rejected}
    assert all(row.row in {p.row for p in listing.errors} for row in listing.rejected)
    assert not {e.row for e in listing.entries} & {p.row for p in listing.errors}
    assert rows | told >= set(range(2, len(children) + 3))


@TRIED_IN_ONE_FOLDER
@given(
    st.lists(st.dictionaries(st.sampled_from(FIELDS), CLEAN), min_size=1, max_size=4), st.randoms()
)
def test_a_workbook_in_any_order_of_columns_reads_the_same(tmp_path, changes, chance):
    children = [child(n, **each) for n, each in enumerate(changes, 7)] + [
        child(n) for n in range(6)
    ]
    rows = rows_of(children)
    order = list(range(len(FIELDS)))
    chance.shuffle(order)
    first = roster.read(write_xlsx(tmp_path / "a.xlsx", [HEADINGS, *rows]))
    turned = [[row[n] for n in order] for row in [HEADINGS, *rows]]
    second = roster.read(write_xlsx(tmp_path / "b.xlsx", turned))
    assert first.entries == second.entries
    assert [(p.row, p.level) for p in first.errors] == [(p.row, p.level) for p in second.errors]


def test_random_halves_of_a_list_read_the_same_children(tmp_path):
    children = [child(n) for n in range(60)]
    whole = {
        e.student.number: e.student
        for e in roster.read(write_dmc(tmp_path / "a.xlsx", children)).entries
    }
    for seed in range(3):
        some = random.Random(seed).sample(children, 20)
        for entry in roster.read(write_dmc(tmp_path / "b.xlsx", some)).entries:
            assert whole[entry.student.number] == entry.student


def test_a_list_of_five_thousand_is_read_in_seconds_and_tells_how_far_it_is(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADINGS, *rows_of(map(child, range(5_000)))])
    seen = []
    began = time.perf_counter()
    listing = roster.read(path, progress=lambda done, total: seen.append(done / total))
    assert time.perf_counter() - began < 20
    assert len(listing.entries) == 5_000
    assert seen == sorted(seen)
    assert seen[-1] == 1


def test_reading_can_be_stopped_between_rows(tmp_path):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        roster.read(write_dmc(tmp_path / "a.xlsx", [child(0)]), progress=stop)
