"""The receipt of a district pack says what was handed in, and gives away nothing that is masked."""

from dataclasses import replace
from datetime import date, datetime

import pypdfium2
import pytest

from careapp.domain.schools import usual_term
from careapp.domain.submissions import Count, Cover, Pack, Submission
from careapp.reports import document, pdf_join, submission_receipt
from careapp.reports.heading import Heading
from careapp.reports.model import Fields, Table

NOW = datetime(2026, 10, 9, 15, 30)  # noqa: DTZ001
HEADING = Heading("โรงเรียนบ้านตัวอย่าง", "สพป.สมมติ", usual_term(2569, 1), NOW, language="en")
MADE = Submission(
    "s", "2569/1", 2, NOW, "d", "42019999", "ab" * 32, True, "ป.4 3 → 5", "cd" * 32
)  # fmt: skip
PACK = Pack(
    Cover("42019999", "", "", "2569/1", 2, date(2026, 10, 9), date(2026, 6, 10), "0.1"),
    (
        Count("headcount", "ป.4", "ป.4", "all", "male", 3),
        Count("headcount", "ป.4", "ป.4", "all", "female", 4),
        Count("headcount", "ป.4", "ป.4", "all", "total", 7),
        Count("headcount", "", "school", "all", "total", 7),
        Count("screening-school", "", "school", "screened", "total", 7),
        Count("screening-school", "", "overall", "problem", "total", None),
    ),
)


def blocks(kind, made=MADE, pack=PACK):
    report = submission_receipt.receipt(HEADING, made, pack, "ครูมะลิ")
    return [each for each in report.sections[0].blocks if isinstance(each, kind)]


def said(**changed):
    return dict(pair for each in blocks(Fields, replace(MADE, **changed)) for pair in each.pairs)


def test_it_names_the_version_the_files_and_the_checksum():
    found = said()
    assert found["Version"] == "2"
    assert found["Checksum of the workbook"].replace(" ", "") == "SHA-256:" + "ab" * 32
    assert "42019999-2569-1-v2-receipt.pdf" in found["Files"]
    assert found["What changed"] == "ป.4 3 → 5"
    assert "What changed" not in said(changed="")


def test_it_says_whether_small_numbers_are_masked():
    assert said()["Small numbers"] != said(masked=False)["Small numbers"]


def test_the_headcount_is_open_and_a_masked_group_is_a_star():
    children, groups = blocks(Table)
    assert [row.values[1:] for row in children.rows] == [(3, 4, 7), (0, 0, 7)]
    assert [row.values[3] for row in groups.rows] == [7, 0, 0, "*"]


@pytest.mark.parametrize("language", ["th", "en"])
def test_it_is_one_page_behind_which_others_can_be_put(language):
    heading = replace(HEADING, language=language, thai_digits=language == "th")
    pdf = document.drawn(submission_receipt.receipt(heading, MADE, PACK, "ครูมะลิ"))
    assert pages(pdf) == 1
    assert pages(pdf_join.joined((pdf, pdf))) == 2


def pages(pdf):

    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count
