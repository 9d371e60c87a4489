"""One cell, many spellings."""

from contextlib import suppress
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.people import GRADES, Classroom
from careapp.exchange import roster_values as values


def noon(year, month, day):
    return datetime.combine(date(year, month, day), time(12))


@pytest.mark.parametrize(
    "text", ["", "-", "–", "ไม่ปรากฎ", "ไม่ปรากฏ", "ไม่มีข้อมูล", "NULL", "#N/A", "NaN"]
)
def test_the_words_of_systems_for_nothing_are_blank(text):
    assert values.is_blank(text)


@pytest.mark.parametrize("text", ["ไม่ได้ประกอบอาชีพ", "ไม่ด้อยโอกาส", "?", "Nan", "0", "ก", "ไม่นับถือ"])
def test_words_that_say_something_are_not_blank(text):
    assert not values.is_blank(text)


@pytest.mark.parametrize(
    ("text", "grade", "room"),
    [("ม.1/2", "ม.1", "2"), ("ป.4-3", "ป.4", "3"), ("ป.4/01", "ป.4", "1"), ("ป๔/๒", "ป.4", "2"),
     ("ประถมศึกษาปีที่ 4/1", "ป.4", "1"), ("ชั้นประถมศึกษาปีที่ 4 ห้อง 1", "ป.4", "1"),
     ("ชั้น ป.6 / 2", "ป.6", "2"),
     ("มัธยมศึกษาปีที่1/10", "ม.1", "10"), ("อนุบาล 2/1", "อ.2", "1"), ("อนุบาลปีที่ 3/1", "อ.3",
     "1"),
     ("ประถมปีที่ 4/1", "ป.4", "1"), ("ม.3 ห้องที่ 2", "ม.3", "2"), ("P4/1", "ป.4", "1"),
     ("m.2-1", "ม.2", "1"),
     ("ม.4/EP", "ม.4", "EP")],
)  # fmt: skip
def test_a_class_is_read_in_every_spelling(text, grade, room):
    assert values.read_class(text) == Classroom(grade, room)


@pytest.mark.parametrize("text", ["ป.9/1", "ป.4", "4/1", "", "ชั้น", "อ.4/1", "ป.4/", "ม.0/1"])
def test_what_is_no_class_is_none(text):
    assert values.read_class(text) is None


@given(st.sampled_from(GRADES), st.integers(1, 40), st.sampled_from(["/", "-", " / ", " ห้อง "]))
def test_every_class_reads_back(grade, room, sign):
    assert values.read_class(f"{grade}{sign}{room}") == Classroom(grade, str(room))


@pytest.mark.parametrize(
    ("text", "room"),
    [("1", "1"), ("01", "1"), ("1.0", "1"), ("ห้อง 2", "2"), ("/3", "3"), ("๔", "4"), ("EP", "EP")],
)
def test_a_room_has_one_spelling(text, room):
    assert values.plain_room(text) == room


@pytest.mark.parametrize(
    ("title", "label"),
    [("รายชื่อนักเรียนชั้นประถมศึกษาปีที่ 4/1 ปีการศึกษา 2569", "ป.4/1"), ("นักเรียน ม.2 ห้อง 3",
     "ม.2/3"),
     ("ป.4-1", "ป.4/1"), ("อนุบาลปีที่ 3/2", "อ.3/2")],
)  # fmt: skip
def test_a_title_names_its_class(title, label):
    assert values.class_in_title(title).label == label


@pytest.mark.parametrize(
    "title", ["ภาคเรียนที่ 1/2569", "โรงเรียนบ้านตัวอย่าง", "นักเรียน 4/1", "2569-1-student", "สม.4/1"]
)
def test_a_title_without_a_class_names_none(title):
    assert values.class_in_title(title) is None


@pytest.mark.parametrize(
    ("cell", "day", "era"),
    [("13/05/2555", date(2012, 5, 13), "be"), ("1/5/2555", date(2012, 5, 1), "be"),
     ("2012-05-13", date(2012, 5, 13), "ce"),
     ("13/05/2012", date(2012, 5, 13), "ce"), ("๑๓/๐๕/๒๕๕๕", date(2012, 5, 13), "be"),
     ("13 พ.ค. 2555", date(2012, 5, 13), "be"),
     (noon(2012, 5, 13), date(2012, 5, 13), "ce"), (noon(2555, 5, 13), date(2012, 5, 13), "be"),
     (date(2555, 5, 13), date(2012, 5, 13), "be"), (41042, date(2012, 5, 13), "serial"),
     ("29/02/2555", date(2012, 2, 29), "be")],
)  # fmt: skip
def test_a_day_is_read_from_text_from_a_date_cell_and_from_a_bare_count(cell, day, era):
    text = cell if isinstance(cell, str) else str(cell)
    assert values.read_day(cell, text) == values.Birthday(day, era)


def test_a_buddhist_year_counted_by_excel_is_read_too():
    days = (date(2555, 5, 13) - date(1899, 12, 30)).days
    assert values.read_day(days, str(days)).value == date(2012, 5, 13)


@pytest.mark.parametrize(
    "cell",
    [
        "31/02/2560",
        "00/00/2560",
        "13/13/2555",
        "ไม่ทราบ",
        "25550513",
        7,
        99999999,
        -1,
        1.5,
        noon(2556, 2, 29),
        "13/05/55",
    ],
)
def test_a_day_that_never_was_is_refused(cell):
    with pytest.raises(ValueError):
        values.read_day(cell, str(cell))


@given(st.text(max_size=20) | st.integers() | st.floats() | st.dates() | st.datetimes())
def test_any_cell_is_a_day_or_a_value_error(cell):
    with suppress(ValueError):
        assert values.read_day(cell, str(cell)).value


@pytest.mark.parametrize(
    ("name", "parts"),
    [("เด็กชายกล้า ดีงาม", ("เด็กชาย", "กล้า", "ดีงาม")), ("ด.ช. กล้า ณ ดีงาม", ("เด็กชาย",
     "กล้า", "ณ ดีงาม")),
     ("ด.ญ.แก้ว ดีงาม", ("เด็กหญิง", "แก้ว", "ดีงาม")), ("น.ส.แก้ว ดีงาม", ("นางสาว", "แก้ว",
     "ดีงาม")),
     ("เด็กหญิง แก้ว", ("เด็กหญิง", "แก้ว", "")), ("กล้า ดีงาม", ("", "กล้า", "ดีงาม")),
     ("สามเณรกล้า ดีงาม", ("สามเณร", "กล้า", "ดีงาม")), ("นายิกา ดีงาม", ("", "นายิกา", "ดีงาม"))],
)  # fmt: skip
def test_a_whole_name_is_taken_apart(name, parts):
    assert values.split_full_name(name) == parts


@pytest.mark.parametrize(
    ("prefix", "first", "result"),
    [("", "เด็กชายกล้า", ("เด็กชาย", "กล้า")), ("เด็กชาย", "เด็กชายกล้า", ("เด็กชาย", "กล้า")),
     ("เด็กชาย", "ด.ช.กล้า", ("เด็กชาย", "กล้า")),
     ("เด็กหญิง", "นางนวล", ("เด็กหญิง", "นางนวล")), ("นาย", "นายกอง", ("นาย", "นายกอง")), ("",
     "นายกล้า", ("นาย", "กล้า")),
     ("", "กล้า", ("", "กล้า")), ("", "นาย", ("", "นาย"))],
)  # fmt: skip
def test_a_prefix_written_together_with_the_name_is_taken_off_it(prefix, first, result):
    assert values.split_first_name(prefix, first) == result


@pytest.mark.parametrize(
    ("text", "sex"),
    [("ช", "male"), ("ญ", "female"), ("ชาย", "male"), ("หญิง", "female"), ("1", "male"), ("2",
     "female"), ("M", "male"),
     ("f", "female"), ("Female", "female"), ("๑", "male"), ("?", None), ("3", None), ("ชญ", None)],
)  # fmt: skip
def test_a_sex_is_read_in_every_spelling(text, sex):
    assert values.read_sex(text) == sex


@pytest.mark.parametrize(
    ("text", "plain"),
    [("28.0", "28"), ("28", "28"), ("3.50", "3.5"), ("1.2.0", "1.2.0"), ("28.0 กก.", "28.0 กก.")],
)
def test_a_number_as_text_has_one_spelling(text, plain):
    assert values.plain_number(text) == plain


@pytest.mark.parametrize("text", ["1.23E+12", "1.23457E+12", "8E+08", "1,23e+12"])
def test_scientific_notation_is_noticed(text):
    assert values.is_scientific(text)


@pytest.mark.parametrize("text", ["G644200000004", "1170669074397", "E12", "", "12E"])
def test_other_texts_are_not_scientific(text):
    assert not values.is_scientific(text)


@pytest.mark.parametrize(
    ("text", "value", "restored"),
    [("0812345678", "0812345678", False), ("812345678", "0812345678", True), ("81-234-5678",
     "0812345678", True),
     ("42812345", "042812345", True), ("042-812345", "042-812345", False), ("1669", "1669", False),
     ("0812345678, 0898765432", "0812345678, 0898765432", False)],
)  # fmt: skip
def test_a_telephone_number_gets_its_lost_zero_back(text, value, restored):
    assert values.read_phone(text) == values.Phone(value, restored)
