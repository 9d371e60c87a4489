"""The pack for people: the numbers of its data under words, * for what is masked."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from careapp.domain.submissions import SCHEMA, Count
from careapp.reports import papers, submission_book
from careapp.reports.model import Note, Table, percent
from careapp.reports.submission_tables import place_words, submission
from tests.exchange.packs import COVER, counts, pack
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


def cared():
    """Plans of a school and of one dimension; parents of two classes of ป.4 and of ป.5."""
    made = [Count("headcount", grade, grade, "rooms", "total", n)
            for grade, n in (("ป.4", 2), ("ป.5", 1))]  # fmt: skip
    for row, said in {"school": (9, 4, 5, 5), "learning": (7, 2, 5, None)}.items():
        for column, n in zip(("plans", "open", "closed", "closed:better"), said, strict=True):
            made.append(Count("plans", "", row, column, "total", n))
    for grade, row, asked, came in (("", "school", 30, 21), ("ป.4", "ป.4", 20, 15),
                                    ("ป.4", "ป.4/1", 10, 5), ("ป.4", "ป.4/2", 10, 10),
                                    ("ป.5", "ป.5", 10, None)):  # fmt: skip
        made.append(Count("activities", grade, row, "meeting", "total", 1))
        made.append(Count("activities", grade, row, "asked", "total", asked))
        share = percent(came, asked) if came else None
        made.append(Count("activities", grade, row, "parents_came", "total", came, share))
    return pack(numbers=[*counts(), *made])


def test_plans_stand_by_dimension_open_closed_and_how_they_ended():
    report = made(cared(), "en")
    found = next(t for t in tables(report) if t.title == "Care plans by dimension")
    assert [(each.values[0], *each.values[1:6]) for each in found.rows] == [
        ("Learning", 7, 2, 5, None, "*"), ("All plans", 9, 4, 5, None, 5)
    ]  # fmt: skip
    by_grade = next(t for t in tables(report) if t.heads[0][1].text == "Plans")
    assert [head.text for head in by_grade.heads[0]][1:] == ["Plans", "Closed", "Closed: Better"]


def test_parents_stand_by_class_where_a_grade_has_several_and_one_class_says_so():
    report = made(cared(), "en")
    assert row(report, "Primary 4/1")[1:] == (1, 10, 5, 50)
    assert row(report, "All of Primary 4")[1:4] == (1, 20, 15)
    assert row(report, "Primary 5 (one class)")[1:] == (1, 10, "*", "*")
    assert any("that class: ป.5" in text for text in notes(report))


def test_a_pack_of_the_older_schema_has_no_table_of_what_it_does_not_tell():
    numbers = [each for each in cared().counts if each.column != "asked" and each.row != "learning"
               and "/" not in each.row]  # fmt: skip
    titles = [table.title for table in tables(made(pack(numbers=numbers), "en"))]
    assert "Care plans by dimension" not in titles
    assert "Meetings of classes with parents" not in titles


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (("screening-grade", "ป.4", "learning", "at_risk", "male"),
         "Screening · Primary 4 · Learning · At risk · Boys"),
        (("headcount", "", "primary", "all", "total"),
         "Headcount · All of primary · All · Total"),
        (("plans", "", "school", "closed:better", "total"),
         "Care plans · The whole school · Better · Total"),
        (("plans", "", "learning", "open", "total"),
         "Care plans · The whole school · Learning · Still open · Total"),
        (("activities", "ป.4", "ป.4/1", "asked", "total"),
         "Activities · Primary 4 · ป.4/1 · Parents asked · Total"),
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


def test_logs_by_class_are_no_percentage_of_the_classes():
    there = [
        Count("targets", "", "school", column, "total", n, share)
        for column, n, share in (
            ("homeroom:2569", 88, None), ("homeroom:2569:of", 11, None),
            ("visited:2569", 9, Decimal("81.8")), ("visited:2569:of", 11, None),
        )
    ]  # fmt: skip
    report = made(pack(numbers=[*counts(), *there]))
    assert row(report, "บันทึกโฮมรูมต่อห้อง") == ("บันทึกโฮมรูมต่อห้อง", 88, 11, None)
    assert row(report, "นักเรียนที่ได้รับการเยี่ยมบ้าน")[3] == Decimal("81.8")


def test_cut_offs_are_named_as_people_call_them():
    editions = {"sdq-teacher": "obec", "screening-11": "ของเราเอง"}
    (said,) = (text for text in notes(made(pack(replace(COVER, editions=editions))))
               if "SDQ" in text)  # fmt: skip
    assert "เกณฑ์คู่มือ สพฐ." in said
    assert said.endswith("ของเราเอง")
