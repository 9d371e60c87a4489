"""The pack for people: the numbers of its data under words, * for what is masked."""

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest

from careapp.domain.submissions import SCHEMA
from careapp.reports import papers, submission_book
from careapp.reports.model import Note, Table
from careapp.reports.submission_tables import place_words, submission
from tests.exchange.packs import COVER, pack
from tests.reports.cohorts import heading, needs_pdftotext, pdftotext


def made(packed=None, language="th"):
    return submission(heading(language=language), packed or pack())


def tables(report):
    return [b for section in report.sections for b in section.blocks if isinstance(b, Table)]


def notes(report):
    return [b.text for section in report.sections for b in section.blocks if isinstance(b, Note)]


def row(report, name):
    return next(each.values for table in tables(report) for each in table.rows
                if each.values[0] == name)  # fmt: skip


def test_the_headcount_stands_first_by_grade_stage_and_school():
    first = made().sections[0].blocks
    table = next(block for block in first if isinstance(block, Table))
    assert [each.values[1:4] for each in table.rows] == [
        (7, 6, 13), (9, 8, 17), (None, None, None), (16, 14, 30)
    ]  # fmt: skip


def test_a_masked_number_is_a_star_with_its_percentage_and_the_star_is_explained():
    report = made()
    assert any("*" in text for text in notes(report))
    values = next(
        each.values for table in tables(report) if table.title.endswith("5")
        for each in table.rows
    )  # fmt: skip
    assert values[1:4] == ("*", "*", 15)


def test_a_pack_without_masks_explains_none():
    report = made(pack(replace(COVER, masked=False)))
    assert not any(text.startswith("*") for text in notes(report))


def test_what_a_correction_changed_is_said():
    assert any("แก้ยอด" in text for text in notes(made(pack(replace(COVER, changed="แก้ยอด")))))


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (("screening-grade", "ป.4", "learning", "at_risk", "male"),
         "Screening · Primary 4 · Learning · At risk · Boys"),
        (("headcount", "", "primary", "all", "total"),
         "Headcount · All of primary · All · Total"),
        (("plans", "", "school", "closed:better", "total"),
         "Care plans · The whole school · Better · Total"),
    ],
)  # fmt: skip
def test_a_number_has_a_name_for_people(place, words):
    assert place_words(place, "en") == words


def test_the_workbook_has_a_cover_tables_and_data_for_machines():
    report = made()
    book = openpyxl.load_workbook(BytesIO(submission_book.made(report, pack())))
    assert book.sheetnames[0] == "cover"
    assert book.sheetnames[-2:] == ["data", "seal"]
    assert len(book.sheetnames) == len(report.sections) + 3
    cover = {each[0].value: each[2].value for each in book["cover"].iter_rows()}
    assert (cover["schema"], cover["code"], cover["masked"]) == (SCHEMA, "42010113", "yes")
    rows = list(book["data"].iter_rows(values_only=True))
    assert rows[0] == ("report", "grade", "row", "column", "sex", "n", "percent")
    assert len(rows) - 1 == len(pack().counts)
    for each, count in zip(rows[1:], pack().counts, strict=True):
        assert each[:6] == (*(word or None for word in count.place), count.n)


@needs_pdftotext
def test_the_paper_says_the_same(tmp_path):
    path = tmp_path / "a.pdf"
    papers.write(made(), path)
    text = pdftotext(path)
    assert "ชั้นประถมศึกษาปีที่ 4" in text
    assert "รายงานระบบดูแลช่วยเหลือนักเรียนต่อเขตพื้นที่" in text.replace("\u200b", "")
