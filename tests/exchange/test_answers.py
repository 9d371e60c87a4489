import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.records import Score
from careapp.errors import CareError
from careapp.exchange import answers
from careapp.forms.loader import library

pytestmark = pytest.mark.usefixtures("in_english")

LIBRARY = library()
SDQ = LIBRARY.form("sdq-teacher")
SCREENING = LIBRARY.form("screening-11")
ITEMS = [f"q{n}" for n in range(1, 26)]
HEAD = ",".join(["student", *ITEMS])
ONES = ",".join("1" * 25)


@pytest.fixture
def sheet(tmp_path):
    """Reads a text, or bytes, as a file of answers."""

    def read(content, form=SDQ):
        path = tmp_path / "answers.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return answers.read(path, form)

    return read


def _problems(found):
    return [(problem.row, problem.column, problem.level) for problem in found.problems]


def test_a_filled_sheet_is_read_row_by_row(sheet):
    found = sheet(f"{HEAD},sex,age\n0012,{ONES},male,9\nB-7,{ONES},,\n")
    assert found.problems == ()
    first, second = found.rows
    assert (first.row, first.student, first.sex, first.age) == (2, "0012", "male", 9)
    assert first.answers == dict.fromkeys(ITEMS, 1)
    assert (second.row, second.student, second.sex, second.age) == (3, "B-7", None, None)
    assert found.columns == frozenset(ITEMS)


def test_an_empty_cell_and_an_absent_column_are_missing_answers(sheet):
    found = sheet("student,q1,q3,impact_gate\nก,2,,0\n")
    assert found.problems == ()
    assert found.rows[0].answers == {"q1": 2, "impact_gate": 0}
    assert found.columns == {"q1", "q3", "impact_gate"}


@pytest.mark.parametrize("text", ["1", " 1 ", "1.0", "1.", "01", "๑", "+1"])
def test_a_one_may_be_written_as_other_programs_write_it(sheet, text):
    assert sheet(f"student,q1\na,{text}\n").rows[0].answers == {"q1": 1}


@pytest.mark.parametrize("text", ["3", "-1", "1.5", "x", "yes", "1 2", "1e0", "0x1", "nan", "๓"])
def test_an_answer_outside_the_choices_is_named_by_row_and_column(sheet, text):
    found = sheet(f"student,q1,q2\na,1,1\nb,{text},0\n")
    assert _problems(found) == [(3, "q1", "error")]
    assert found.rows[1].answers == {"q2": 0}
    with pytest.raises(CareError, match=r"Row 3, column q1: .*0, 1, 2"):
        answers.demand_clean(found)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("student,q1,q26\na,1,1\n", (1, "q26")),
        ("student,q1,impact_home\na,1,1\n", (1, "impact_home")),
        ("student,q1,q1\na,1,1\n", (1, "q1")),
        ("q1,q2\n1,1\n", (1, "student")),
        ("student,q1\na,1\nb,1\na,1\n", (4, "student")),
        ("student,q1\n,1\n", (2, "student")),
        ("student,q1\na,1,2\n", (2, "3")),
        ("student,q1,\na,1,2\n", (2, "3")),
        ("student\na\n", (1, "q1")),
        ("student,impact_gate,impact_distress\na,1,1\n", (1, "q1")),
        ("student,q1,sex\na,1,boy\n", (2, "sex")),
        ("student,q1,age\na,1,nine\n", (2, "age")),
        ("student,q1,age\na,1,-2\n", (2, "age")),
        ("student,q1,score_peer\na,1,11\n", (2, "score_peer")),
        ("student,q1\n\n\na,1\nb,7\n", (5, "q1")),
    ],
)
def test_what_is_wrong_is_named_by_its_row_and_column(sheet, content, place):
    found = sheet(content)
    assert [(row, column) for row, column, _ in _problems(found)] == [place]
    with pytest.raises(CareError, match=rf"Row {place[0]}, column {place[1]}: "):
        answers.demand_clean(found)


def test_all_problems_are_counted_in_the_sentence(sheet):
    found = sheet("student,q1,q99\na,7\na,8\n")
    assert len(found.problems) == 4
    with pytest.raises(CareError, match=r"Row 1, column q99: .*3 more"):
        answers.demand_clean(found)
    answers.demand_clean(sheet("student,q1\na,1\n"))


def test_subscale_scores_take_the_place_of_the_items(sheet):
    heads = "student,score_emotional,score_conduct,score_hyperactivity,score_peer"
    found = sheet(f"{heads}\na,1,2,3,4\n")
    assert found.problems == ()
    assert _lines(found)[4] == ["a", "total", "10", "normal", ""]


@pytest.mark.parametrize(
    "content",
    [
        f"{HEAD}\nสมชาย,{ONES}\n".encode(),
        f"{HEAD}\nสมชาย,{ONES}\n".encode("utf-8-sig"),
        f"{HEAD}\nสมชาย,{ONES}\n".encode("cp874"),
        f"{HEAD}\nสมชาย,{ONES}\n".encode("utf-16"),
        f"{HEAD}\r\nสมชาย,{ONES}\r\n".replace(",", ";").encode(),
        f"\n{HEAD},,\n\nสมชาย,{ONES},,\n,,,\n".encode(),
    ],
)
def test_a_file_is_read_whatever_program_saved_it(sheet, content):
    found = sheet(content)
    assert found.problems == ()
    assert [row.student for row in found.rows] == ["สมชาย"]
    assert len(found.rows[0].answers) == 25


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"PK\x03\x04rest", "workbook"),
        (b"\x00\x01\x02", "table"),
    ],
)
def test_a_file_that_is_no_table_of_answers_is_refused(sheet, content, named):
    with pytest.raises(CareError, match=named):
        sheet(content)


def test_a_file_that_is_not_there_is_said_so(tmp_path):
    with pytest.raises(CareError, match="nothing"):
        answers.read(tmp_path / "nothing.csv", SDQ)


def test_a_file_that_is_too_large_is_not_even_read(tmp_path):
    with (tmp_path / "a.csv").open("wb") as file:
        file.truncate(30_000_000)
    with pytest.raises(CareError, match="too big"):
        answers.read(tmp_path / "a.csv", SDQ)


def test_levels_and_words_of_the_screening_are_read(sheet):
    head = "student,learning,health_risk_1,talent,special_need,talent_details,talent_arts"
    found = sheet(f"{head}\na,at_risk,0,yes,no,  วาดรูป  เก่ง,1\nb,risky,0,มี,,,\n", SCREENING)
    assert found.rows[0].answers == {
        "learning": "at_risk",
        "health_risk_1": 0,
        "talent": "yes",
        "special_need": "no",
        "talent_details": "วาดรูป เก่ง",
        "talent_arts": 1,
    }
    assert _problems(found) == [(3, "learning", "error"), (3, "talent", "error")]


FORM_BY_SEX = """
id = "tall"
version = 1
edition = "first"
informants = ["self"]
needs_sex = true
verified = true
title = { th = "สูง", en = "Tall" }
licence = { th = "ทดสอบ", en = "A test" }
source = { th = "แต่งขึ้น", en = "Made up" }
bands = { low = { th = "ต่ำ", en = "Low" }, high = { th = "สูง", en = "High" } }
choices.often = [{ value = 0, th = "ไม่", en = "No" }, { value = 3, th = "ใช่", en = "Yes" }]
[[sections]]
id = "s"
th = "ส่วน"
en = "Part"
kind = "choice"
choices = "often"
items = [
  { id = "q1", number = 1 },
  { id = "w", kind = "decimal", low = 0, th = "น้ำหนัก", en = "Weight" },
  { id = "day", kind = "date", th = "วัน", en = "Day" },
]
[[scales]]
id = "total"
kind = "sum"
th = "รวม"
en = "Total"
bands = ["low", "high"]
items = ["q1"]
"""
EDITION_BY_SEX = """
form = "tall"
id = "first"
verified = true
title = { th = "แรก", en = "First" }
source = { th = "แต่งขึ้น", en = "Made up" }
[scales.total]
male = { low = [0, 2], high = [3, 3] }
female = { low = [0, 0], high = [1, 3] }
"""


@pytest.fixture
def tall(tmp_path):
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms/tall.toml").write_text(FORM_BY_SEX, encoding="utf-8")
    (tmp_path / "editions/tall").mkdir(parents=True)
    (tmp_path / "editions/tall/first.toml").write_text(EDITION_BY_SEX, encoding="utf-8")
    return library(tmp_path)


def test_a_missing_sex_is_named_where_the_bands_need_it(sheet, tall):
    found = sheet("student,q1,sex\na,3,male\nb,3,\n", tall.form("tall"))
    assert _problems(found) == [(3, "sex", "error")]
    found = sheet("student,q1\na,3\n", tall.form("tall"))
    assert _problems(found) == [(2, "sex", "error")]


def test_other_kinds_of_answers_are_read_too(sheet, tall):
    head = "student,sex,q1,w,day"
    found = sheet(
        f"{head}\na,male,0,32.5,2026-11-24\nb,female,3,๓๐,24/11/2569\n", tall.form("tall")
    )
    assert [dict(row.answers) for row in found.rows] == [
        {"q1": 0, "w": 32.5, "day": "2026-11-24"},
        {"q1": 3, "w": 30.0, "day": "2026-11-24"},
    ]
    found = sheet(f"{head}\na,male,0,inf,soon\nb,male,0,-1,31/2/2569\n", tall.form("tall"))
    assert [(row, column) for row, column, _ in _problems(found)] == [
        (2, "w"), (2, "day"), (3, "w"), (3, "day"),
    ]  # fmt: skip


def _lines(found, form=SDQ, edition="obec"):
    out = io.StringIO(newline="")
    chosen = LIBRARY.edition(form.id, edition)
    answers.write_scores(answers.scored(found, form, chosen), out)
    assert "\r" not in out.getvalue()
    head, *rows = csv.reader(io.StringIO(out.getvalue()))
    assert head == ["student", "scale", "score", "band", "flags"]
    return rows


def test_scores_come_out_in_the_order_of_the_rows_then_of_the_scales(sheet):
    found = sheet(f"{HEAD},age\nz,{ONES},9\na,{ONES[:-8]},,,,,9\nm,{',' * 24},30\n")
    rows = _lines(found)
    scales = ["emotional", "conduct", "hyperactivity", "peer", "total", "prosocial"]
    assert [row[:2] for row in rows] == [[who, scale] for who in "zam" for scale in scales]
    assert rows[0] == ["z", "emotional", "5", "problem", ""]
    assert rows[-1] == ["m", "prosocial", "", "", "incomplete;outside_age"]
    assert any(row[4] == "prorated" for row in rows if row[0] == "a")


def test_the_impact_has_a_row_when_the_file_has_a_column_of_it(sheet):
    found = sheet(f"{HEAD},impact_gate\na,{ONES},0\nb,{ONES},\n")
    impact = [row for row in _lines(found, edition="dmh-2011") if row[1] == "impact"]
    assert impact == [
        ["a", "impact", "0", "normal", "unverified"],
        ["b", "impact", "", "", "incomplete"],
    ]
    assert "impact" not in [row[1] for row in _lines(sheet(f"{HEAD}\na,{ONES}\n"))]


def test_a_student_is_written_as_it_was_read():
    out = io.StringIO()
    rows = [
        ("=1+1", Score("bmi", -1.5, "normal")),
        ('a,"b', Score("total", 3, "normal", ("x", "y"))),
    ]
    answers.write_scores(rows, out)
    assert out.getvalue() == (
        'student,scale,score,band,flags\n=1+1,bmi,-1.50,normal,\n"a,""b",total,3,normal,x;y\n'
    )


@given(st.binary(max_size=300))
def test_any_file_is_read_or_refused(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("any") / "answers.csv"
    path.write_bytes(data)
    try:
        found = answers.read(path, SDQ)
    except CareError:
        return
    assert found.problems or found.rows == () or "student" in data.decode("utf-8", "replace")
