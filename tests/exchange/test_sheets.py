"""Tables of every kind, and files that are none."""

import struct
import sys
import tracemalloc
import zipfile
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from time import perf_counter

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.errors import CareError, Damaged
from careapp.exchange.raw_tables import cell_text, column_letter
from careapp.exchange.sheets import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, content, read_table
from careapp.progress import Cancelled
from tests.exchange.rosters import with_part, write_csv, write_xlsx

pytestmark = pytest.mark.usefixtures("in_english")
TRIED_IN_ONE_FOLDER = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
SHEET = "xl/worksheets/sheet1.xml"
ROWS = [["ชื่อ", "ห้อง"], ["กล้า", 1], ["แก้ว", 2.5]]


def sheet_xml(body: str, dimension: str = "") -> bytes:
    return (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"{dimension}<sheetData>{body}</sheetData></worksheet>"
    ).encode()


def test_a_workbook_keeps_text_as_text_and_numbers_as_numbers(tmp_path):
    table = read_table(write_xlsx(tmp_path / "a.xlsx", [["0123", 123, 1.5, True, None, "x"]]))
    assert table.rows[0].cells == ("0123", 123, 1.5, True, None, "x")
    assert (table.kind, table.sheet) == ("xlsx", "Sheet1")


def test_rows_keep_the_sheets_own_numbers_and_blank_ones_are_counted(tmp_path):
    rows = [["a"], [], [None, " "], ["b"], ["\u00a0"], []]
    table = read_table(write_xlsx(tmp_path / "a.xlsx", rows))
    assert [row.number for row in table.rows] == [1, 4]
    assert table.blank_rows == 2


def test_days_stay_days(tmp_path):
    table = read_table(
        write_xlsx(
            tmp_path / "a.xlsx", [[datetime.combine(date(2012, 5, 13), time()), date(2012, 5, 14)]]
        )
    )
    assert [cell_text(cell) for cell in table.rows[0].cells] == ["2012-05-13", "2012-05-14"]


@pytest.mark.parametrize(
    ("cell", "text"),
    [(28.0, "28"), (28, "28"), (29.3, "29.3"), (29.299999999999997, "29.3"), (None, ""),
     (True, "TRUE"), (1234570000000.0, "1234570000000"), (float("inf"), "inf"), (10**400, "∞"),
     ("ก\ud800ข\x85", "กข"),
     (datetime.combine(date(2012, 5, 13), time(7, 30)), "2012-05-13T07:30:00")],
)  # fmt: skip
def test_a_number_has_one_spelling_as_text(cell, text):
    assert cell_text(cell) == text


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (16383, "XFD")])
def test_columns_are_called_as_excel_calls_them(index, letter):
    assert column_letter(index) == letter


def test_a_wrong_dimension_hides_no_row(tmp_path):
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 11))
    path = write_xlsx(tmp_path / "a.xlsx", ROWS)
    with_part(path, SHEET, sheet_xml(rows, '<dimension ref="A1:A3"/>'))
    assert len(read_table(path).rows) == 10


def test_a_formula_is_its_last_value_or_else_its_own_text(tmp_path):
    body = (
        '<row r="1"><c r="A1" t="str"><f>UPPER("a")</f><v>A</v></c><c r="B1"><f>1+1</f></c>'
        '<c r="C1" t="inlineStr"><is><t>=NOT(A1)</t></is></c>'
        '<c r="D1"><f t="array" ref="D1">SUM(1)</f></c></row>'
    )
    path = with_part(write_xlsx(tmp_path / "a.xlsx", ROWS), SHEET, sheet_xml(body))
    table = read_table(path)
    assert table.rows[0].cells == ("A", "=1+1", "=NOT(A1)", "=SUM(1)")
    assert table.formulas == {(1, 0), (1, 1), (1, 2), (1, 3)}


def test_the_sheet_that_scores_best_is_read_and_the_others_are_named(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["ปก"])
    for name, rows in (("รายชื่อ", ROWS), ("ว่าง", [])):
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    book.create_sheet("ซ่อน").append(["ชื่อ", "ชื่อ", "ชื่อ"])
    book["ซ่อน"].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    table = read_table(tmp_path / "a.xlsx", score=lambda top: sum(len(row.cells) for row in top))
    assert (table.sheet, table.other_sheets) == ("รายชื่อ", ("Sheet",))


def test_a_cell_in_the_last_row_of_a_sheet_is_refused_at_once(tmp_path):
    last = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    body = f'<row r="1"><c r="A1"><v>1</v></c></row>{last}'
    path = with_part(write_xlsx(tmp_path / "a.xlsx", ROWS), SHEET, sheet_xml(body))
    tracemalloc.start()
    began = perf_counter()
    with pytest.raises(CareError):
        read_table(path)
    took, (_, peak) = perf_counter() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took < 20
    assert peak < 50_000_000


def test_a_row_number_beyond_any_sheet_does_not_hang(tmp_path):
    body = '<row r="999999999999"><c><v>1</v></c></row>'
    path = with_part(write_xlsx(tmp_path / "a.xlsx", ROWS), SHEET, sheet_xml(body))
    with pytest.raises(CareError):
        read_table(path)


def test_more_rows_than_a_school_has_are_refused_by_number(tmp_path):
    body = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, MAX_ROWS + 2))
    path = with_part(write_xlsx(tmp_path / "a.xlsx", ROWS), SHEET, sheet_xml(body))
    with pytest.raises(CareError, match=str(MAX_ROWS + 1)):
        read_table(path)


def test_formats_far_below_the_list_are_no_rows(tmp_path):
    body = '<row r="1"><c r="A1"><v>1</v></c></row>' + "".join(
        f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(30_000, 31_000)
    )
    path = with_part(write_xlsx(tmp_path / "a.xlsx", ROWS), SHEET, sheet_xml(body))
    assert len(read_table(path).rows) == 1


def test_a_cell_too_far_right_is_refused_by_its_letter(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", [[1, *[None] * MAX_COLUMNS, 2]])
    with pytest.raises(CareError, match="GT"):
        read_table(path)


def test_a_zip_bomb_is_weighed_before_it_is_opened(tmp_path):
    path = with_part(write_xlsx(tmp_path / "a.xlsx", ROWS), SHEET, b" " * 60_000_000)
    assert path.stat().st_size < 200_000
    began = perf_counter()
    with pytest.raises(CareError, match="unpacks"):
        read_table(path)
    assert perf_counter() - began < 2


def test_a_workbook_of_too_many_parts_is_refused(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", ROWS)
    with zipfile.ZipFile(path, "a") as archive:
        for n in range(1_001):
            archive.writestr(f"x/{n}", b"")
    with pytest.raises(CareError, match="unpacks"):
        read_table(path)


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;">]><worksheet>&c;</worksheet>'
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>'


@pytest.mark.parametrize("xml", [LAUGHS, OUTSIDE])
@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "[Content_Types].xml"])
def test_entities_in_a_workbook_are_not_followed(tmp_path, part, xml):
    path = with_part(write_xlsx(tmp_path / "a.xlsx", ROWS), part, xml.encode())
    with pytest.raises(CareError):  # damaged; or without sheets, as nothing of it was followed
        read_table(path)


@pytest.mark.parametrize(
    "data",
    [LAUGHS.encode(), OUTSIDE.encode(), b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n\0\0",
     b"\xff\xd8\xff\xe0\0\x10JFIF", b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 500, b"\xff\xfe\x00",
     b"\x81\x82\x83\x84", b'{"a": 1}'],
)  # fmt: skip
def test_what_is_no_table_is_refused_in_one_sentence(tmp_path, data):
    (tmp_path / "a.xlsx").write_bytes(data)
    with pytest.raises(CareError) as caught:
        read_table(tmp_path / "a.xlsx")
    assert "\n" not in str(caught.value)


def test_an_old_xls_and_a_locked_workbook_are_told_apart(tmp_path):
    ole = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600
    (tmp_path / "a.xls").write_bytes(ole)
    (tmp_path / "b.xlsx").write_bytes(ole + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(Damaged, match="old"):
        read_table(tmp_path / "a.xls")
    with pytest.raises(Damaged, match="locked"):
        read_table(tmp_path / "b.xlsx")


def test_a_zip_with_a_password_is_called_locked(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", ROWS)
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    struct.pack_into("<H", data, at + 8, 1)
    path.write_bytes(data)
    with pytest.raises(CareError, match="locked"):
        read_table(path)


def test_a_zip_that_is_no_workbook_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(Damaged, match="not an Excel workbook"):
        read_table(tmp_path / "a.ods")


def test_a_missing_file_an_empty_one_and_a_folder_are_named(tmp_path):
    (tmp_path / "empty.csv").write_bytes(b"\n\n")
    for name in ("none.xlsx", "empty.csv", "."):
        with pytest.raises(CareError):
            read_table(tmp_path / name)
    with pytest.raises(CareError, match="empty"):
        read_table(write_xlsx(tmp_path / "blank.xlsx", []))


def test_a_workbook_under_a_wrong_name_is_read_all_the_same(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", ROWS).rename(tmp_path / "a.xls")
    assert read_table(path).kind == "xlsx"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp874"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_is_read_in_every_encoding_and_with_every_delimiter(tmp_path, encoding, delimiter):
    path = write_csv(tmp_path / "a.csv", [["ชื่อ", "ห้อง"], ["น้ำ, ฝน;", "1"]], encoding, delimiter)
    table = read_table(path)
    assert [row.cells for row in table.rows] == [("ชื่อ", "ห้อง"), ("น้ำ, ฝน;", "1")]


def test_signs_inside_cells_do_not_pass_for_the_delimiter(tmp_path):
    rows = [["รายชื่อ"], *([f"ก;{n}", "ข\x0cค", "1;2"] for n in range(3))]
    table = read_table(write_csv(tmp_path / "a.csv", rows))
    assert [len(row.cells) for row in table.rows] == [1, 3, 3, 3]


def test_an_unclosed_quotation_mark_swallows_no_rows(tmp_path):
    lines = ["ชื่อ,ห้อง,ชั้น", '"กล้า,1,ป.1', "แก้ว,1,ป.1", "ขวัญ,1,ป.1"]
    for end in ("", '"'):
        (tmp_path / "a.csv").write_text("\n".join(lines) + end, encoding="utf-8")
        with pytest.raises(CareError, match="Row 2"):
            read_table(tmp_path / "a.csv")


def test_csv_may_hint_at_its_delimiter_and_wrap_its_texts(tmp_path):
    text = 'sep=;\nรหัส;โทร\n"=""0123""";\'0812345678\n'
    (tmp_path / "a.csv").write_text(text, encoding="utf-8-sig")
    table = read_table(tmp_path / "a.csv")
    assert [(row.number, row.cells) for row in table.rows] == [
        (2, ("รหัส", "โทร")),
        (3, ("0123", "0812345678")),
    ]


HTML = """<html><head><meta charset="windows-874"><style>td {color: red}</style></head><body>
<p>วันที่พิมพ์</p><table><tr><th colspan="2">รายชื่อ<th>ห้อง</tr>
<tr><td>กล้า<br>หาญ</td><td>&nbsp;ดี&amp;งาม </td><td>1</tr><tr><td></td></tr>
<tr><td>แก้ว</td></tr></table></body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "cp874", "utf-16"])
def test_an_xls_that_is_html_is_read_as_a_table(tmp_path, encoding):
    (tmp_path / "a.xls").write_bytes(HTML.encode(encoding))
    table = read_table(tmp_path / "a.xls")
    assert table.kind == "html"
    assert [(row.number, row.cells) for row in table.rows] == [
        (1, ("วันที่พิมพ์",)),
        (2, ("รายชื่อ", None, "ห้อง")),
        (3, ("กล้า\nหาญ", "ดี&งาม", "1")),
        (5, ("แก้ว",)),
    ]


def test_a_cell_of_html_over_several_rows_moves_no_other(tmp_path):
    cells = "<tr><td>กล้า<td rowspan=2>1<td>x<td rowspan=3>y<tr><td>แก้ว<td>z<tr><td>ขวัญ<td>2<td>w"
    (tmp_path / "a.xls").write_text(f"<table>{cells}<tr><td>ใบบัว<td>3<td>v</table>")
    assert [row.cells for row in read_table(tmp_path / "a.xls").rows] == [
        ("กล้า", "1", "x", "y"), ("แก้ว", None, "z"), ("ขวัญ", "2", "w"), ("ใบบัว", "3", "v"),
    ]  # fmt: skip


def test_html_whose_end_is_missing_is_no_shorter_list(tmp_path):
    (tmp_path / "a.xls").write_text("<table><tr><td>กล้า</td></tr><tr><td>แก้ว</td></tr>")
    with pytest.raises(Damaged, match="end of this file is missing"):
        read_table(tmp_path / "a.xls")


def test_an_xls_that_is_xml_is_called_old(tmp_path):
    book = '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Table><Row/></Table>'
    (tmp_path / "a.xls").write_text(f'<?xml version="1.0"?>{book}</Workbook>')
    with pytest.raises(Damaged, match="old"):
        read_table(tmp_path / "a.xls")


def test_a_cell_without_end_is_not_called_an_open_quotation_mark(tmp_path):
    (tmp_path / "a.csv").write_text("ชื่อ,ห้อง\nกล้า," + "1" * 200_000)
    with pytest.raises(CareError, match="Row 2: a cell holds"):
        read_table(tmp_path / "a.csv")


def test_a_file_too_large_is_not_even_read(tmp_path):
    with (tmp_path / "a.xlsx").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(CareError, match="too big"):
        read_table(tmp_path / "a.xlsx")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such device")
def test_a_device_without_end_is_no_table():
    with pytest.raises(CareError, match="empty"):
        content(Path("/dev/zero"))


def test_reading_can_be_stopped(tmp_path):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(write_xlsx(tmp_path / "a.xlsx", [["x"]] * 60), stop)


@TRIED_IN_ONE_FOLDER
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"PK\x03\x04", b"<table>", b"\xff\xfe", b"sep=;"]),
)
def test_no_bytes_crash_the_reader(tmp_path, data, head):
    (tmp_path / "a").write_bytes(head + data)
    with suppress(CareError):
        read_table(tmp_path / "a")


def workbook(folder):
    """The same bytes every time: a workbook holds the time it was made."""
    path = folder / "sound.xlsx"
    return (path if path.exists() else write_xlsx(path, ROWS)).read_bytes()


@TRIED_IN_ONE_FOLDER
@given(st.data())
def test_a_damaged_workbook_never_crashes_the_reader(tmp_path, data):
    path = tmp_path / "damaged.xlsx"
    content = bytearray(workbook(tmp_path))
    for _ in range(data.draw(st.integers(1, 20))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(4, len(content)))])
    with suppress(CareError):
        read_table(path)


@TRIED_IN_ONE_FOLDER
@given(st.data())
def test_wrong_xml_inside_a_workbook_never_crashes_the_reader(tmp_path, data):
    good = (
        '<row r="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1" t="d"><v>2012-01-01</v></c></row>'
    )
    bad = list(good)
    for _ in range(data.draw(st.integers(0, 3))):
        bad[data.draw(st.integers(0, len(bad) - 1))] = data.draw(st.sampled_from('9A<>"/ tbens-.'))
    path = with_part(write_xlsx(tmp_path / "a.xlsx", ROWS), SHEET, sheet_xml("".join(bad)))
    with suppress(CareError):
        read_table(path)
