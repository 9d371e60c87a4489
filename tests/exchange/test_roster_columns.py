"""Headings in all their spellings, and tables with none."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.people import Classroom
from careapp.exchange import roster_columns as columns
from careapp.exchange.raw_tables import RawTable, Row
from careapp.exchange.roster_fields import fields, heading_key, vocabulary
from tests.exchange.rosters import HEADINGS, STAMP, child, rows_of

DMC = vocabulary().positions[:-1]
# The wide list: headings as public implementations give them.
WIDE = (
    "รหัสโรงเรียน ต้องกรอก", "ชื่อโรงเรียน", "เลขประจำตัวประชาชน", "ชั้น", "ห้อง", "รหัสนักเรียน",
    "เพศ", "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล",
    "ชื่อ(อังกฤษ)", "นามสกุล(อังกฤษ)", "วันเกิด", "อายุ(ปี)", "อายุ(เดือน)", "หมู่โลหิต",
    "จำนวนพี่ชาย", "เป็นบุตรคนที่",
    "หมายเลขบัตรประชาชนบิดา", "คำนำหน้าชื่อบิดา", "ชื่อบิดา", "นามสกุลบิดา",
    "รายได้ต่อเดือนของบิดา", "หมายเลขโทรศัพท์ของบิดา", "อาชีพบิดา",
    "ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", "ชื่อผู้ปกครอง", "หมายเลขโทรศัพท์ของผู้ปกครอง",
    "เลขที่บ้าน(ทะเบียนบ้าน)", "ตำบล(ทะเบียนบ้าน)",
    "จังหวัด(ทะเบียนบ้าน)", "เลขที่บ้าน(ที่อยู่ปัจจุบัน)", "ตำบล(ที่อยู่ปัจจุบัน)",
    "หมายเลขโทรศัพท์(ที่อยู่ปัจจุบัน)", "จังหวัดที่เกิด", "จำนวนพี่ชาย",
    "รหัสโรงเรียนห้องสาขา",
)  # fmt: skip


def table_of(*rows, sheet="", name="list.xlsx"):
    kept = tuple(Row(n, tuple(row)) for n, row in enumerate(rows, 1) if any(row))
    return RawTable(name, "xlsx", kept, sheet=sheet)


def found(*rows, **names):
    mapping = columns.guess_mapping(table_of(*rows, **names))
    return {name: at[0] for name, at in mapping.columns.items()}


def noisy(heading, chance):
    """The same heading as files spell it."""
    sign = chance.choice(["", " ", "\u00a0", "\n", "\u200b"])
    at = chance.randrange(len(heading))
    spaced = heading[:at] + sign + heading[at:]
    return (
        chance.choice(["", " ", "\u00a0"])
        + spaced
        + chance.choice(["", " ", " ต้องกรอก", "*", "\n", " (ต้องกรอก)"])
    )


def test_every_heading_of_dmc_finds_its_field():
    rows = rows_of(child(n) for n in range(5))
    assert found([STAMP], HEADINGS, *rows) == {name: n for n, name in enumerate(DMC)}


@given(st.randoms(use_true_random=False))
def test_columns_may_stand_in_any_order_under_noisy_headings(chance):
    rows = rows_of(child(n) for n in range(5))
    order = list(range(len(HEADINGS)))
    chance.shuffle(order)
    headings = [noisy(HEADINGS[n], chance) for n in order]
    where = found([STAMP], headings, *([row[n] for n in order] for row in rows))
    assert where == {name: order.index(n) for n, name in enumerate(DMC)}


@given(st.sets(st.integers(0, len(DMC) - 1), min_size=3))
def test_any_part_of_the_columns_is_found(kept):
    kept = sorted(kept)
    rows = rows_of(child(n) for n in range(5))
    where = found([HEADINGS[n] for n in kept], *([row[n] for n in kept] for row in rows))
    lone = {"full_name", "classroom"}  # without a family name a first name may be a whole name
    assert {k: v for k, v in where.items() if k not in lone} == {
        DMC[n]: at for at, n in enumerate(kept) if DMC[n] in where
    }


@pytest.mark.parametrize(
    ("first", "second"),
    [("เลขประจำตัวนักเรียน", "เลขประจำตัวนักเรียน"), ("เลขประจำตัวประชาชน", "เลขประจำตัวนักเรียน2"),
     ("เลขประจำตัวนักเรียน", "เลขประจำตัวนักเรียน.1"), ("เลขประจำตัวนักเรียน (13 หลัก)",
     "รหัสนักเรียน")],
)  # fmt: skip
@pytest.mark.parametrize("turned", [False, True])
def test_the_doubled_heading_is_told_apart_by_what_is_below_it(first, second, turned):
    children = [child(n) for n in range(4)]
    pairs = [(c["id"], c["number"]) for c in children]
    rows = [
        [*(pair[::-1] if turned else pair), c["first"], c["last"], "ป.1/1"]
        for pair, c in zip(pairs, children, strict=True)
    ]
    head = [first, second] if not turned else [second, first]
    where = found([*head, "ชื่อ", "นามสกุล", "ชั้น/ห้อง"], *rows)
    assert (where["national_id"], where["number"]) == ((1, 0) if turned else (0, 1))


def test_one_column_of_school_numbers_is_no_column_of_ids():
    where = found(["เลขประจำตัวนักเรียน", "ชื่อ", "นามสกุล"], ["5001", "กล้า", "ดี"], [5002, "แก้ว", "ดี"])
    assert where["number"] == 0
    assert "national_id" not in where


def test_ids_that_excel_has_spoilt_are_still_the_column_of_ids():
    where = found(
        ["เลขประจำตัวนักเรียน", "ชื่อ", "นามสกุล"], [1.23457e12, "กล้า", "ดี"], ["1.23E+12", "แก้ว", "ดี"]
    )
    assert where["national_id"] == 0


def test_the_wide_list_is_understood_and_what_is_apart_stays_apart():
    where = found(WIDE, [None] * 8 + ["กล้า", "ดี"] + [None] * 27)
    names = {WIDE[at]: name for name, at in where.items()}
    assert names["รหัสโรงเรียน ต้องกรอก"] == "school_code"
    assert names["หมายเลขโทรศัพท์ของบิดา"] == "father_phone"
    assert names["เลขที่บ้าน(ที่อยู่ปัจจุบัน)"] == "house_number"
    assert names["ตำบล(ที่อยู่ปัจจุบัน)"] == "subdistrict"
    assert names["จังหวัด(ทะเบียนบ้าน)"] == "province"
    assert (names["ชื่อ"], where["first_name"]) == ("first_name", 8)
    for apart in (
        "ชื่อ(อังกฤษ)",
        "หมายเลขบัตรประชาชนบิดา",
        "ตำบล(ทะเบียนบ้าน)",
        "จังหวัดที่เกิด",
        "จำนวนพี่ชาย",
        "รหัสโรงเรียนห้องสาขา",
    ):
        assert apart not in names


def test_english_headings_are_understood():
    head = [
        "No.",
        "Student ID",
        "Title",
        "First name",
        "Surname",
        "Class",
        "Sex",
        "Date of birth",
        "Guardian phone",
    ]
    where = found(head, [1, "5001", "ด.ช.", "กล้า", "ดี", "ป.4/1", "M", "2012-05-13", "0812345678"])
    assert where == {
        "row_number": 0, "number": 1, "prefix": 2, "first_name": 3, "last_name": 4, "classroom": 5,
        "sex": 6, "born": 7, "guardian_phone": 8,
    }  # fmt: skip


def test_a_whole_name_may_be_spread_over_columns_without_headings():
    mapping = columns.guess_mapping(
        table_of(
            ["รายชื่อนักเรียนชั้นประถมศึกษาปีที่ 4/1"],
            ["ที่", "ชื่อ - สกุล", None, None, "หมายเหตุ"],
            [1, "ด.ช.", "กล้า", "ดีงาม", None],
            [2, "ด.ญ.", "แก้ว", "ดีงาม", "x"],
        )
    )
    assert mapping.columns["full_name"] == (1, 2, 3)
    assert (mapping.header_row, mapping.classroom) == (2, Classroom("ป.4", "1"))
    assert columns.missing_fields(mapping) == ()


def test_a_column_of_first_names_that_holds_whole_names_is_one():
    mapping = columns.guess_mapping(
        table_of(["ชื่อ", "ชั้น"], ["ด.ช.กล้า ดีงาม", "ป.4/1"], ["แก้ว ดีงาม", "ป.4/1"])
    )
    assert mapping.columns["full_name"] == (0,)


def test_a_room_column_that_names_the_class_is_the_class():
    where = found(["ชื่อ", "นามสกุล", "ห้อง"], ["กล้า", "ดี", "ป.4/1"], ["แก้ว", "ดี", "ป.4/1"])
    assert where["classroom"] == 2


def test_dmcs_order_helps_where_the_headings_cannot_be_read():
    rows = rows_of(child(n) for n in range(5))
    for head in ([], [["?" * 5] * 36]):
        where = found(*head, *rows)
        assert where == {name: n for n, name in enumerate(DMC)}


def test_a_table_of_something_else_is_not_taken_for_dmcs():
    mapping = columns.guess_mapping(table_of(*[[f"x{n}"] * 36 for n in range(5)]))
    assert columns.missing_fields(mapping) == ("first_name", "last_name", "grade")


def test_a_person_can_say_what_a_column_is():
    mapping = columns.ColumnMap(1, {"first_name": (0,), "number": (1,)})
    mapping = mapping.with_column("last_name", 1).with_column("full_name", 0)
    assert mapping.columns == {"last_name": (1,), "full_name": (0,)}
    assert mapping.without("full_name").columns == {"last_name": (1,)}
    assert columns.missing_fields(mapping) == ("grade",)


def test_columns_are_shown_with_heading_and_samples():
    table = table_of(["ชื่อ", None], ["กล้า", "-"], ["แก้ว", 3.0], ["ขวัญ", None], ["ดาว", None])
    assert columns.columns_of(table, 1) == (
        columns.Column(0, "ชื่อ", ("กล้า", "แก้ว", "ขวัญ")),
        columns.Column(1, "B", ("3",)),
    )


def test_no_heading_means_two_fields():
    words = vocabulary()
    seen = [key for field in fields() for key in field.headers]
    assert len(seen) == len(set(seen))
    assert not words.id_or_number & set(seen)
    assert {name for name in words.positions if name} <= set(words.fields)


def test_every_field_has_a_name_in_both_languages():
    assert all(field.label("th") and field.label("en") for field in fields())
    assert heading_key(" ชื่อ\u00a0- สกุล ") == heading_key("ชื่อ-สกุล")


@given(
    st.lists(
        st.lists(st.none() | st.text(max_size=8) | st.integers() | st.floats(), max_size=8),
        max_size=8,
    )
)
def test_no_table_crashes_the_guess(rows):
    mapping = columns.guess_mapping(table_of(*rows))
    assert columns.missing_fields(mapping) is not None


def test_the_guess_does_not_depend_on_chance():
    rows = rows_of(child(n) for n in range(9))
    random.Random(1).shuffle(rows)
    assert found([STAMP], HEADINGS, *rows) == {name: n for n, name in enumerate(DMC)}
