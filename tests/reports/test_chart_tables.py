"""Charts from names × numbers, and what the files that are made of them say."""

import openpyxl
import pypdfium2
import pytest

from careapp.reports import document, tables, workbook
from careapp.reports.chart_tables import Heads, Part, bars, flow, heat_map, lines
from careapp.reports.charts import Flow, HeatMap, Lines
from careapp.reports.model import Chart, Note, Section, Series
from tests.reports.cohorts import DIMENSIONS, heading, pages, plain_report, pupil, screened

HEADS = Heads("Who needs help", "Class", "Screened")
COLUMNS = {"learning": "การเรียน", "welfare": "สวัสดิภาพและความปลอดภัย"}
ROWS = {
    "ป.4/1": {"learning": Part(7, 21), "welfare": Part(0, 21)},
    "ป.4/2": {"learning": Part(1, 8), "welfare": Part(None, 8)},
    "ป.4/3": {"learning": Part(0, 0), "welfare": Part(0, 0)},
}
WHOLE = {"learning": Part(8, 29), "welfare": Part(3, 29)}
TERMS = ("1/2567", "2/2567", "1/2568")
FRAMES = {
    "การเรียน": {
        "at_risk": [Part(3, 24), Part(5, 25), Part(2, 9)],
        "problem": [Part(1, 24), Part(0, 25), Part(0, 9)],
    },
    "สุขภาพ": {
        "at_risk": [Part(0, 0), Part(4, 25), Part(6, 27)],
        "problem": [Part(0, 0), Part(2, 25), Part(1, 27)],
    },
}
MOVED = {("normal", "normal"): 50, ("normal", "problem"): 2, ("at_risk", "normal"): 17}


def heat():
    return heat_map(heading(), HEADS, COLUMNS, ROWS, WHOLE)


def trend():
    return lines(heading(), "Over the terms", TERMS, FRAMES)


def movement():
    return flow(heading(), "Moved", "Term 2/2568", "Term 1/2569", MOVED)


def report(*blocks, **changes):
    return plain_report([], sections=(Section("A title", (), blocks),), **changes)


def test_per_cent_are_of_those_who_are_known_and_few_and_masked_ones_are_marked():
    made = heat()
    assert [row.name for row in made.rows] == ["ป.4/1", "ป.4/2", "Total"]
    first, second, total = made.rows
    assert [str(cell.value) for cell in first.cells] == ["33.3", "0.0"]
    assert (second.few, second.cells[1].masked, second.cells[1].value) == (True, True, None)
    assert (total.total, total.of, str(total.cells[0].value)) == (True, 29, "27.6")
    assert [words[0] for words in made.words] == ["†", "*"]
    few = trend().panels[0].few
    assert few == {2}


@pytest.mark.parametrize(
    "made",
    [
        heat_map(heading(), HEADS, COLUMNS, {"ป.4/3": ROWS["ป.4/3"]}),
        heat_map(heading(), HEADS, {}, ROWS),
        lines(heading(), "Who needs help", TERMS, {}),
        flow(heading(), "Who needs help", "", "", {}),
        bars(heading(), "Who needs help", {"ป.4/1": {"normal": 0}}),
    ],
)
def test_where_there_is_nothing_to_draw_a_sentence_says_so(made):
    assert isinstance(made, Note)
    assert made.text.startswith("Who needs help")


def test_bars_of_counts_are_as_long_as_their_numbers():
    counted = {"ก": {"normal": 4, "problem": None}, "ข": {"normal": 0}, "ค": {"at_risk": 1}}
    made = bars(heading(), "Children", counted, scale="count")
    assert (made.categories, made.scale) == (("ก", "ค"), "count")
    assert [each.values for each in made.series] == [(4, 0), (0, 1), (None, 0)]
    (text,) = pages(document.drawn(report(made)))
    assert "*" in text


@pytest.mark.parametrize(
    "title", ["Short", "A title that fills the line, of the growth of a class"]
)
def test_what_parts_of_bars_mean_stands_beside_the_title_or_below_a_long_one(title):
    names = ("Severe thinness", "Thinness", "Normal", "Overweight", "Obesity", "No group")
    made = Chart(title, ("ป.4/1",), tuple(Series(name, (3,), "normal") for name in names))
    (text,) = pages(document.drawn(report(made)))
    lines = [line for line in text.splitlines() if title in line]
    assert all(name in text for name in names)
    assert (names[-1] in lines[0]) is (title == "Short")


@pytest.mark.parametrize(("language", "digits"), [("th", False), ("en", False), ("th", True)])
def test_the_paper_has_every_number_of_every_chart(language, digits):
    blocks = (heat(), trend(), movement())
    found = pages(document.drawn(report(*blocks, language=language, thai_digits=digits)))
    text = " ".join(" ".join(found).split())
    wanted = ["33.3", "(7)", "12.5†", "(1)", "27.6", "(8)", "20.0", "4.2", "22.2†", "50", "17"]
    turned = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
    for number in wanted:
        assert (number.translate(turned) if digits else number) in text, number
    flat = text.replace(" ", "")
    for name in ("สวัสดิภาพ", "ความปลอดภัย", "สุขภาพ", "Normal"):
        assert name in flat


def test_long_heat_maps_go_on_over_pages_under_their_headings():
    rows = {f"โรงเรียนตัวอย่าง {n}": {"learning": Part(n % 7, 30)} for n in range(90)}
    made = heat_map(heading(), HEADS, {"learning": "Learning"}, rows)
    found = pages(document.drawn(report(made)))
    assert len(found) > 2
    assert all("Learning" in page for page in found)
    assert sum(page.count("โรงเรียนตัวอย่าง") for page in found) == 90


def test_the_darker_the_more_in_grey_too():
    """Grounds of a heat map differ in how light they are, not in their colour alone."""
    columns = {str(n): str(n) for n in range(6)}
    shares = (0, 2, 7, 15, 25, 60)
    row = {str(n): Part(share, 100) for n, share in enumerate(shares)}
    made = heat_map(heading(), HEADS, columns, {"ป.4/1": row})
    page = pypdfium2.PdfDocument(document.drawn(report(made)))[0].render().to_pil().convert("L")
    often = [grey for count, grey in page.getcolors() if count > 150]
    darker = sorted((grey for grey in often if grey < 250), reverse=True)
    assert len([grey for grey in darker if 80 < grey < 240]) >= 4


def opened(tmp_path, *blocks):
    path = tmp_path / "a.xlsx"
    workbook.write(report(*blocks), path)
    return openpyxl.load_workbook(path).worksheets[0]


def values(sheet, reference):
    area = reference.split("!")[1].replace("$", "")
    found = sheet[area]
    return [cell.value for (cell,) in found] if isinstance(found, tuple) else [found.value]


def test_excel_draws_a_chart_of_its_own_for_every_frame(tmp_path):
    sheet = opened(tmp_path, trend())
    charts = sheet._charts
    assert len(charts) == len(FRAMES)
    for chart, made in zip(charts, trend().panels, strict=True):
        for series, thread in zip(chart.series, made.threads, strict=True):
            wanted = [None if each is None else float(each) for each in thread.values]
            assert values(sheet, series.val.numRef.f) == wanted
            assert values(sheet, series.tx.strRef.f) == [thread.name]
            names = series.cat.numRef or series.cat.strRef
            assert values(sheet, names.f) == list(TERMS)
            assert series.marker.symbol in ("triangle", "square")
        assert chart.y_axis.scaling.max == 30
    last = max(chart.anchor.to.row for chart in charts)
    assert last < sheet.max_row


def test_excel_has_a_movement_as_stacked_bars_of_counts(tmp_path):
    sheet = opened(tmp_path, movement())
    (chart,) = sheet._charts
    assert chart.grouping == "stacked"
    assert [values(sheet, each.val.numRef.f) for each in chart.series] == [
        [50, 17, None], [None] * 3, [2, None, None],  # what is empty has no bar
    ]  # fmt: skip
    assert values(sheet, chart.series[0].tx.strRef.f) == ["Term 1/2569: Normal"]


def test_excel_colours_the_cells_of_a_heat_map_by_what_they_hold(tmp_path):
    sheet = opened(tmp_path, heat())
    (cell,) = (c for row in sheet.iter_rows() for c in row if c.value == 33.3)
    assert sheet.cell(cell.row + 1, cell.column).value == 7
    assert sheet.cell(cell.row + 2, cell.column).number_format == '0.0"†"'
    ranges = {str(each.sqref): each.rules for each in sheet.conditional_formatting}
    upper = next(rules for area, rules in ranges.items() if cell.coordinate in area)
    assert len(ranges) == 2
    first = upper[0]
    assert first.formula[0].endswith(f"{cell.coordinate}>=30)")
    assert first.dxf.fill.bgColor.rgb.endswith("B42318")
    assert first.dxf.font.color.rgb.endswith("FFFFFF")
    assert [rule.formula[0].rpartition(">")[2] for rule in upper] == [
        "=30)", "=20)", "=10)", "=5)", "0)",
    ]  # fmt: skip


def grade(rooms):
    return [
        (pupil(10 * n + k, room=room), band)
        for n, (room, bands) in enumerate(rooms.items())
        for k, band in enumerate(bands)
    ]


def test_the_heat_map_of_a_grade_adds_up_to_its_table():
    children = grade({"ป.4/1": ["normal", "problem", "at_risk"], "ป.4/2": ["problem", "normal"]})
    outcomes = [
        each for who, band in children for each in screened(who, band, band, "normal", "no", "no",
                                                            band)
    ]  # fmt: skip
    made = tables.screening_grade(heading(), [who for who, _ in children], outcomes, DIMENSIONS)
    blocks = made.sections[0].blocks
    (found,) = (block for block in blocks if isinstance(block, HeatMap))
    assert found.columns == ("Learning", "Health", "Economy", "Overall")
    one, two, total = found.rows
    for n in range(len(found.columns)):
        assert one.cells[n].n + two.cells[n].n == total.cells[n].n
    data = {(each.row, each.column): each.n for each in made.data if each.sex == "total"}
    needs = data["learning", "at_risk"] + data["learning", "problem"]
    assert total.cells[0].n == needs == 3
    parts = sum(data[f"learning:{room}", band] for room in ("ป.4/1", "ป.4/2")
                for band in ("at_risk", "problem"))  # fmt: skip
    assert parts == needs
    charts = [block for block in blocks if isinstance(block, Chart)]
    assert charts[-1].categories == ("ป.4/1", "ป.4/2")


def test_a_grade_where_nobody_is_screened_has_no_chart():
    made = tables.screening_grade(heading(), [pupil(1), pupil(2, room="ป.4/2")], [], DIMENSIONS)
    blocks = made.sections[0].blocks
    assert not [each for each in blocks if isinstance(each, Chart | HeatMap | Flow | Lines)]
