"""The workbook: the same numbers, nothing that runs, and it opens without a repair."""

import os
import shutil
import subprocess
import tempfile
import zipfile
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.domain.schools import Signer
from careapp.errors import CareError
from careapp.progress import Cancelled
from careapp.reports import papers, tables, workbook, workbook_grid
from careapp.reports.charts import Lines, Panel, Thread
from careapp.reports.model import (
    Chart,
    Column,
    Datum,
    Fields,
    Head,
    Note,
    Row,
    Section,
    Series,
    Table,
)
from careapp.reports.pdf_pen import BARS
from tests.reports.cohorts import (
    DIMENSIONS,
    ORIGIN,
    SCALES,
    SIGNERS,
    heading,
    needs_pdftotext,
    outcome,
    pdftotext,
    plain_report,
    pupil,
    screened,
)

SHEET_1 = "xl/worksheets/sheet1.xml"
needs_soffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")


def opened(tmp_path, report):
    path = tmp_path / "a.xlsx"
    workbook.write(report, path)
    return openpyxl.load_workbook(path)


def cells(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def cell_of(sheet, value):
    (found,) = (cell for row in sheet.iter_rows() for cell in row if cell.value == value)
    return found


def test_ids_are_text_with_their_zeros(tmp_path):
    sheet = opened(tmp_path, tables.class_list(heading(), [pupil(7)])).worksheets[0]
    for value in ("0000000000007", "007"):
        cell = cell_of(sheet, value)
        assert (cell.data_type, cell.number_format) == ("s", "@")


DANGERS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "\t=1",
    "#N/A",
    "TRUE",
    "0012",
    "1E5",
]


@pytest.mark.parametrize("name", DANGERS)
def test_a_name_is_text_and_never_a_formula(tmp_path, name):
    book = opened(tmp_path, plain_report([(name, 1, name)]))
    for cell in (row[0] for row in book.worksheets[0].iter_rows() if row[0].value == name):
        assert cell.data_type == "s"
        assert bool(cell.quotePrefix) is name.startswith(("=", "+", "-", "@", "\t"))
    assert cell_of(book.worksheets[0], 1).data_type == "n"
    xml = zipfile.ZipFile(tmp_path / "a.xlsx").read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in xml


@settings(max_examples=40)
@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_written_and_read_back(tmp_path_factory, name, title):
    report = plain_report([(name, 1, name)], sections=plain_report([]).sections)
    section = plain_report([(name, 1, name)]).sections[0]
    report = plain_report([], sections=(Section(title or "t", (title,), section.blocks, title),))
    book = opened(tmp_path_factory.mktemp("book"), report)
    clean = "".join(c for c in name if c >= " " or c in "\t\n\r")
    clean = clean.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "")
    clean = clean.replace("\uffff", "")
    found = [row[2].value or "" for row in book.worksheets[0].iter_rows() if row[1].value == 1]
    assert found == [clean]


def test_signs_that_a_sheet_cannot_hold_are_left_out(tmp_path):
    book = opened(tmp_path, plain_report([("a\x00b\x1fc\x0bd", 1, "x")]))
    assert cell_of(book.worksheets[0], "abcd")


NAMES = ["ป.4/1", "ป.4/1", "data", "History", "a" * 40, "a" * 40, "'x'", "[]:*?/\\", ""]


def test_every_section_has_a_sheet_whose_name_excel_takes(tmp_path):
    sections = tuple(Section("title", (), (), name) for name in NAMES)
    names = opened(tmp_path, plain_report([], sections=sections)).sheetnames
    assert names[:2] == ["ป.4-1", "ป.4-1 (2)"]
    assert names[-1] == "data"
    assert len({name.casefold() for name in names}) == len(NAMES) + 1
    for name in names:
        assert 0 < len(name) <= 31
        assert not set(name) & set("[]:*?/\\")
        assert name.casefold() != "history"
        assert name.strip("'") == name


def test_very_many_sections_stand_on_one_sheet_each_on_a_page_of_its_own(tmp_path):
    report = tables.class_list(heading(), [pupil(n, room=f"ป.4/{n}") for n in range(1, 71)])
    book = opened(tmp_path, report)
    assert len(book.sheetnames) == 2
    sheet = book.worksheets[0]
    assert len(sheet.row_breaks.brk) == 69
    assert sum(value == "Class list" for (value, *_) in cells(sheet)) == 70


def test_the_tidy_sheet_is_last_and_has_a_number_a_row(tmp_path):
    data = (
        Datum("learning", "normal", "male", 3, Decimal("33.3")),
        Datum("=1+1", "all", "total", 0, None),
    )
    sheet = opened(tmp_path, plain_report([], data=data))["data"]
    assert cells(sheet) == [
        ["report", "row", "column", "sex", "n", "percent"],
        ["made", "learning", "normal", "male", 3, 33.3],
        ["made", "=1+1", "all", "total", 0, None],
    ]
    assert sheet["B3"].data_type == "s"
    assert sheet["F2"].number_format == "0.0"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:F3"


def test_a_paper_that_counts_nothing_has_no_empty_sheet(tmp_path):
    report = plain_report([("n", 1, "1")])
    assert opened(tmp_path, replace(report, counts=False)).sheetnames == ["ป.4-1"]
    assert opened(tmp_path, report).sheetnames == ["ป.4-1", "data"]  # of nobody it counts nobody
    none = plain_report([], sections=())
    assert opened(tmp_path, replace(none, counts=False)).sheetnames == ["data"]


@pytest.mark.parametrize("text", ["source ", "a & b", "&"])
def test_the_whole_foot_is_no_longer_than_excel_takes(tmp_path, text):
    opened(tmp_path, plain_report([("n", 1, "1")], footer=text * 99, filters="ทั้งโรงเรียน"))
    sheet = ElementTree.fromstring(zipfile.ZipFile(tmp_path / "a.xlsx").read(SHEET_1))
    (foot,) = (each.text for each in sheet.iter() if each.tag.endswith("oddFooter"))
    assert len(foot) <= 255
    assert foot.partition("&R")[0].count("&") % 2 == 1  # two a sign; three codes begin the line


def test_a_foot_longer_than_excel_takes_says_that_it_goes_on(tmp_path):
    report = plain_report([("n", 1, "1")], footer="source " * 40)
    foot = opened(tmp_path, report).worksheets[0].oddFooter.left.text
    assert foot.startswith("source source")
    assert foot.endswith("…")
    assert len(foot) < 200


def test_a_sheet_prints_on_a4_as_wide_as_the_page_with_its_number(tmp_path):
    report = plain_report([(f"n{n}", n, "1") for n in range(40)], footer="Form & edition")
    sheet = opened(tmp_path, report).worksheets[0]
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.orientation == "portrait"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "&P" in sheet.oddFooter.right.text
    assert "&N" in sheet.oddFooter.right.text
    assert sheet.oddFooter.left.text == "Form && edition"
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.freeze_panes == "A6"
    assert sheet.print_area.startswith("'ป.4-1'!$A$1:$")


@pytest.mark.parametrize(("after", "held"), [(8, True), (40, False)])
def test_headings_stay_in_view_unless_long_other_tables_follow(tmp_path, after, held):
    first, other = (
        plain_report([(f"n{n}", n, "1") for n in range(rows)]).sections[0] for rows in (40, after)
    )
    both = Section(first.title, first.subtitles, (*first.blocks, *other.blocks), "a")
    sheet = opened(tmp_path, plain_report([], sections=(both,))).worksheets[0]
    assert bool(sheet.print_title_rows) is held
    assert bool(sheet.freeze_panes) is held


def test_rows_are_high_enough_for_thai(tmp_path):
    long = "ผู้ปกครองเข้าร่วมประชุม " * 20
    blocks = (Note(long), Fields((("ชื่อ", long),)))
    report = plain_report([], sections=(Section("t", (), blocks),))
    sheet = opened(tmp_path, report).worksheets[0]
    assert sheet.sheet_format.defaultRowHeight >= 24
    assert sheet.row_dimensions[cell_of_row(sheet, long)].height > 60
    heights = [row.height for row in sheet.row_dimensions.values() if row.height]
    assert max(heights) < 400


def cell_of_row(sheet, value):
    return next(cell.row for row in sheet.iter_rows() for cell in row if cell.value == value)


def test_a_heading_is_one_cell_over_the_table(tmp_path):
    sheet = opened(tmp_path, plain_report([("x", 1, "1")])).worksheets[0]
    merged = [str(each) for each in sheet.merged_cells.ranges]
    assert any(each.startswith("A1:") for each in merged)
    assert cell_of(sheet, "A title").font.b


def screened_class():
    pupils = [pupil(n, "male" if n % 3 else "female") for n in range(1, 29)]
    outcomes = [
        each
        for n, who in enumerate(pupils)
        for each in screened(
            who, ["normal", "at_risk", "problem"][n % 3], "normal", "at_risk", "yes", "no", "normal"
        )
    ]
    return tables.screening_class(heading(), pupils, outcomes, DIMENSIONS, ORIGIN)


def test_the_chart_is_excels_own_over_cells_beside_the_print_area(tmp_path):
    sheet = opened(tmp_path, screened_class()).worksheets[0]
    (chart,) = sheet._charts
    assert (chart.type, chart.grouping, chart.overlap) == ("bar", "percentStacked", 100)
    assert chart.x_axis.delete is False
    assert chart.y_axis.delete is False
    counted = ([10, 28, None], [9, None, 28], [9, None, None])  # nobody is no label on a bar
    for series, wanted in zip(chart.series, counted, strict=True):
        area = series.val.numRef.f.split("!")[1].replace("$", "")
        assert [cell.value for (cell,) in sheet[area]] == wanted
        assert sheet[area][0][0].column > len(sheet.column_dimensions)
    names = chart.series[0].cat.numRef or chart.series[0].cat.strRef
    assert [cell.value for (cell,) in sheet[names.f.split("!")[1].replace("$", "")]] == [
        "Learning",
        "Health",
        "Economy",
    ]
    xml = zipfile.ZipFile(tmp_path / "a.xlsx").read("xl/charts/chart1.xml").decode()
    assert xml.count('cs typeface="TH SarabunPSK"') > 5


def test_bands_of_one_tone_are_told_apart_by_the_ink_in_their_colour(tmp_path):
    series = tuple(Series("High", (5,), "problem", shade) for shade in (0, 0.32, 0.64))
    report = plain_report([], sections=(Section("T", (), (Chart("C", ("x",), series),)),))
    workbook.write(report, tmp_path / "a.xlsx")
    xml = zipfile.ZipFile(tmp_path / "a.xlsx").read("xl/charts/chart1.xml").decode()
    assert all(f'srgbClr val="{colour}"' in xml for colour in ("B42318", "842522", "55272C"))


def charts_of(tmp_path, *blocks):
    """The XML of each chart that a report of these blocks has in a workbook."""
    report = plain_report([], sections=(Section("T", (), blocks),))
    workbook.write(report, tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        names = sorted(each for each in archive.namelist() if each.startswith("xl/charts/chart"))
        return [archive.read(each).decode() for each in names]


def test_bars_and_lines_have_the_colours_of_the_paper(tmp_path):
    value = (Decimal(5), Decimal(7))
    bars = Chart("C", ("x",), tuple(Series(tone or "none", (5,), tone) for tone in BARS))
    threads = tuple(Thread(tone or "none", value, tone) for tone in BARS)
    lines = Lines("L", ("1", "2"), (Panel("", threads, goal=Decimal(6)),), (), "Goal")
    for xml in charts_of(tmp_path, bars, lines):
        series = [each.partition("</ser>")[0] for each in xml.split("<ser>")[1:]]
        for tone, each in zip(BARS, series, strict=False):
            assert BARS[tone].hexval().removeprefix("0x").upper() in each, tone
    assert len(series) == len(BARS) + 1
    assert all('<smooth val="0"' in each for each in series)  # else LibreOffice bends them


def test_a_per_cent_of_few_is_marked_in_the_chart_and_in_its_cells(tmp_path):
    thread = Thread("one", (Decimal("33.3"), None, Decimal(50)), "problem")
    lines = Lines("L", tuple("abc"), (Panel("", (thread,), frozenset({0, 1})),), ("† few",))
    (xml,) = charts_of(tmp_path, lines)
    assert xml.count('formatCode="0.0&quot;†&quot;"') == 1
    assert [each[:1] for each in xml.split('<dPt><idx val="')[1:]] == ["0"]
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    formats = {cell.value: cell.number_format for row in sheet for cell in row}
    assert (formats[33.3], formats[50]) == ('0.0"†"', "0.0")


def test_what_is_not_shown_has_no_number_on_its_bar(tmp_path):
    (xml,) = charts_of(tmp_path, Chart("C", ("x",), (Series("a", (None,), "normal"),)))
    assert '<numFmt formatCode="0;;;"' in xml


def test_scores_are_numbers_that_show_the_sign_of_their_group(tmp_path):
    who = pupil(1)
    outcomes = [outcome(who, "total", "problem", 20, informant="teacher")]
    sheet = opened(tmp_path, tables.sdq_class(heading(), [who], outcomes, SCALES)).worksheets[0]
    cell = cell_of(sheet, 20)
    assert cell.number_format == '0" ■"'
    assert cell.font.color.rgb.endswith("B42318")


def test_a_long_text_is_wrapped_and_its_row_is_high_wherever_it_stands(tmp_path):
    long, columns = "ช่วยงานบ้านและดูแลน้อง " * 8, (Column("text"), Column("text"), Column("count"))
    table = Table((tuple(map(Head, "abc")),), columns, (Row(("ก", long, 1)), Row(("ก", "ข", 1))))
    section = Section("A title", (), (table,))
    sheet = opened(tmp_path, replace(plain_report([]), sections=(section,))).worksheets[0]
    high, low = cell_of(sheet, long), cell_of(sheet, "ข")
    assert high.alignment.wrap_text
    assert sheet.row_dimensions[high.row].height > 60
    assert sheet.row_dimensions[low.row].height is None


def test_a_heading_of_one_word_is_never_parted():
    columns, heads = (Column("number"),) * 14, (Head("ตำแหน่ง"),) * 14
    section = Section("A title", (), (Table((heads,), columns, (Row((1,) * 14),)),))
    assert min(workbook_grid.grid([section]).widths) >= workbook_grid.width("ตำแหน่ง")


def test_a_number_is_shown_with_the_places_it_has_on_paper(tmp_path):
    numbers = [Decimal("129.5"), Decimal("28.0"), 12345]
    columns = tuple(Column("number") for _ in numbers)
    made = Table((tuple(map(Head, "abc")),), columns, (Row(tuple(numbers)),))
    section = Section("A title", (), (made,))
    sheet = opened(tmp_path, replace(plain_report([]), sections=(section,))).worksheets[0]
    shown = [cell_of(sheet, number).number_format for number in (129.5, 28, 12345)]
    assert shown == ["#,##0.0", "#,##0.0", "#,##0"]


@needs_pdftotext
@settings(max_examples=8)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["male", "female"]), st.sampled_from(["normal", "at_risk", "problem"])
        ),
        max_size=40,
    )
)
def test_sheet_paper_and_tidy_rows_have_the_same_numbers(tmp_path_factory, children):
    folder = tmp_path_factory.mktemp("same")
    pupils = [pupil(n, sex) for n, (sex, _) in enumerate(children)]
    outcomes = [
        each
        for who, (_, band) in zip(pupils, children, strict=True)
        for each in screened(who, band, band, "normal", "yes", "no", band)
    ]
    report = tables.screening_school(heading(), pupils, outcomes, DIMENSIONS, ORIGIN)
    book = opened(folder, report)
    papers.write(report, folder / "a.pdf")
    lines = [line.split() for line in pdftotext(folder / "a.pdf", "-layout").splitlines()]
    sheet = cells(book.worksheets[0])
    tidy = {tuple(row[1:4]): row[4:] for row in cells(book["data"])[1:]}
    for scale, label in (("learning", "Learning"), ("economic", "Economy"), ("overall", "Overall")):
        row = next(row for row in sheet if row[0] == label)
        shown = [label]
        for at, band in enumerate(("normal", "at_risk", "problem")):
            boys, girls, total, share = row[1 + 4 * at : 5 + 4 * at]
            assert [boys, girls, total] == [
                tidy[scale, band, sex][0] for sex in ("male", "female", "total")
            ]
            assert share in (None, tidy[scale, band, "total"][1])
            shown += [str(n) if n else "–" for n in (boys, girls, total)]
            shown.append(f"{share:.1f}" if total else "–")
        assert shown in lines


def test_who_signs_is_side_by_side_and_gone_where_nobody_does(tmp_path):
    signed = cells(opened(tmp_path, plain_report([("x", 1, "1")], signers=SIGNERS)).worksheets[0])
    (names,) = (row for row in signed if "(นายถาวร สมมติวงศ์)" in row)
    assert "(นางสาวปิ่นมณี ตัวอย่างดี)" in names
    unnamed = opened(tmp_path, plain_report([("x", 1, "1")], signers=(Signer("Director"),)))
    said = [value for row in cells(unnamed.worksheets[0]) for value in row if value]
    assert any(str(value).startswith("(....") for value in said)
    nobody = opened(tmp_path, plain_report([("x", 1, "1")])).worksheets[0]
    assert not any("...." in str(value) for row in cells(nobody) for value in row)


class Stop:
    def __init__(self, after):
        self.left = after

    def __call__(self, done, total):
        self.left -= 1
        if not self.left:
            raise Cancelled


@pytest.mark.parametrize("after", [1, 3, 9])
def test_a_cancel_leaves_nothing(tmp_path, after):
    report = tables.class_list(heading(), [pupil(n, room=f"ป.4/{n}") for n in range(1, 9)])
    with pytest.raises(Cancelled):
        workbook.write(report, tmp_path / "a.xlsx", Stop(after))
    assert not list(tmp_path.iterdir())


def test_progress_counts_the_sections_up_to_all(tmp_path):
    seen = []
    report = tables.class_list(heading(), [pupil(n, room=f"ป.4/{n}") for n in range(1, 4)])
    workbook.write(report, tmp_path / "a.xlsx", lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 3)
    assert seen[-1] == (3, 3)
    assert seen == sorted(seen)


def test_nothing_goes_through_the_folder_for_temporary_files(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    workbook.write(screened_class(), tmp_path / "a.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(CareError, match=r"a\.xlsx"):
        workbook.write(plain_report([]), tmp_path / "none" / "a.xlsx")


def test_the_file_is_well_formed_and_says_its_size(tmp_path):
    opened(tmp_path, screened_class())
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        for name in archive.namelist():
            if name.endswith(".xml"):
                ElementTree.fromstring(archive.read(name))
        sheet = archive.read("xl/worksheets/sheet2.xml").decode()
    rows = len(screened_class().data) + 1
    assert f'<dimension ref="A1:F{rows}"/>' in sheet
    reader = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True)
    assert len(list(reader["data"].rows)) == rows
    reader.close()


@needs_soffice
@pytest.mark.long
def test_libreoffice_opens_it_and_finds_the_same(tmp_path):
    report = tables.class_list(heading(), [pupil(n, nickname="=1+1") for n in range(1, 9)])
    workbook.write(report, tmp_path / "a.xlsx")
    utf8 = "csv:Text - txt - csv (StarCalc):44,34,76"
    run = ["soffice", "--headless", "--convert-to", utf8, "--outdir", str(tmp_path), "a.xlsx"]
    home = {**os.environ, "HOME": str(tmp_path)}
    subprocess.run(run, cwd=tmp_path, check=True, capture_output=True, env=home, timeout=120)
    found = (tmp_path / "a.csv").read_text("utf-8")
    assert "0000000000007" in found
    assert "=1+1" in found
    assert "เด็กชายกล้า7 ปู่ลำดวน" in found
