"""Where a printed sheet turns the page: what belongs together stays together."""

import openpyxl
import pytest

from careapp.domain.schools import Signer
from careapp.reports import workbook
from careapp.reports.model import Chart, Column, Head, Report, Row, Section, Series, Table
from careapp.reports.workbook_grid import HEIGHT, Grid
from careapp.reports.workbook_pages import Pager, on_one_page, page_height
from careapp.reports.workbook_rows import HEADING, TEXT, Line, across

PAGE = Grid((88 / 4,) * 4)  # as wide as the paper
SIGNERS = (Signer("ผู้รายงาน", "ครูมะลิ", "ครู"), Signer("ผู้รับรอง", "ครูดวงใจ", "ผู้อำนวยการ"))


def table(rows, title):
    columns = Column("text", 3), Column("count")
    return Table(
        ((Head("ชั้น"), Head("จำนวน")),),
        columns,
        tuple(Row((f"แถว {n}", n)) for n in range(rows)),
        title,
    )


def chart(bars):
    names = tuple(f"ป.4/{n}" for n in range(bars))
    return Chart("รายห้อง", names, (Series("ปกติ", (3,) * bars, "normal"),))


def ends(tmp_path, *blocks, landscape=False):
    section = Section("เรื่อง", ("โรงเรียน",), blocks)
    report = Report("made", (section,), (), SIGNERS, landscape=landscape)
    workbook.write(report, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    return sheet, [each.id for each in sheet.row_breaks.brk]


def row_of(sheet, text):
    return next(c.row for row in sheet.iter_rows() for c in row if text in str(c.value))


@pytest.mark.parametrize("rows", [14, 18, 22, 26])
def test_no_page_ends_within_a_chart(tmp_path, rows):
    sheet, found = ends(tmp_path, table(rows, "ตาราง"), chart(12))
    anchor = sheet._charts[0].anchor
    top, bottom = anchor._from.row + 1, anchor.to.row if hasattr(anchor, "to") else 0
    bottom = bottom or top + 12
    assert found
    assert not [end for end in found if top <= end < bottom]


@pytest.mark.parametrize("rows", range(18, 30))
def test_a_heading_is_never_the_last_of_a_page_and_signatures_stand_together(tmp_path, rows):
    sheet, found = ends(tmp_path, table(rows, "แรก"), table(3, "ที่สอง"))
    title, name = row_of(sheet, "ที่สอง"), row_of(sheet, "ครูมะลิ")
    assert not [end for end in found if title < end]  # nobody signs an empty page
    assert not [end for end in found if title - 1 <= end <= title + 1 or name - 2 < end <= name]
    assert len(found) <= 1


def test_a_short_sheet_is_one_page(tmp_path):
    assert ends(tmp_path, table(4, "ตาราง"))[1] == []
    assert ends(tmp_path, table(4, "ตาราง"), landscape=True)[1] == []


def test_what_is_a_little_longer_than_a_page_is_made_to_fit_it(tmp_path):
    sheet, found = ends(tmp_path, table(23, "ตาราง"))
    assert (sheet.page_setup.fitToHeight, found) == (1, [])
    sheet, found = ends(tmp_path, table(60, "ตาราง"))
    assert sheet.page_setup.fitToHeight == 0
    assert found


def test_nothing_is_made_too_small_to_be_read():
    room = page_height(PAGE, wide=False)
    assert [on_one_page(PAGE, room * n, wide=False) for n in (0.9, 1.1, 1.3, 1.5)] == [
        False, True, True, False,
    ]  # fmt: skip
    wide = Grid((88 / 4,) * 7)  # as small as can be for its width
    assert not on_one_page(wide, page_height(wide, wide=False) * 1.1, wide=False)


def test_a_wider_sheet_is_made_smaller_and_has_more_rows_to_a_page():
    wide = Grid((88 / 4,) * 8)
    assert page_height(wide, wide=False) > 1.8 * page_height(PAGE, wide=False)
    assert page_height(PAGE, wide=True) < page_height(PAGE, wide=False)


def test_headings_that_every_page_repeats_take_their_room():
    free, held = (Pager(PAGE, 10 * HEIGHT, held=each) for each in (False, True))
    counts = []
    for pager in (free, held):
        lines = [Line(((None, TEXT),), part="head"), *[Line(((None, TEXT),), part="body")] * 49]
        counts.append(len([end for n, line in enumerate(lines, 1) if (end := pager.add(line, n))]))
    assert counts[1] > counts[0] == 4


def test_a_title_goes_with_what_it_names():
    pager = Pager(PAGE, 5 * HEIGHT, held=False)
    lines = [
        *[Line(((None, TEXT),), HEIGHT)] * 4,
        across("เรื่อง", HEADING, PAGE, HEIGHT),
        Line(((None, TEXT),)),
    ]
    assert [end for n, line in enumerate(lines, 1) if (end := pager.add(line, n))] == [4]


@pytest.mark.parametrize(("columns", "turned"), [(4, "portrait"), (30, "landscape")])
def test_a_sheet_too_wide_to_be_read_upright_is_printed_across(tmp_path, columns, turned):
    heads = (tuple(Head(f"ด้านที่ {n}") for n in range(columns)),)
    wide = Table(heads, (Column("count"),) * columns, (Row((5,) * columns),))
    sheet, _ = ends(tmp_path, wide)
    assert sheet.page_setup.orientation == turned
