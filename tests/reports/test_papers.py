"""A report is written as what its file's ending says."""

import subprocess
import sys

import openpyxl
import pytest

from careapp.errors import CareError
from careapp.reports import papers
from tests.reports.cohorts import pages, plain_report


def test_pdf_and_xlsx_are_told_by_the_ending_in_any_case(tmp_path):
    report = plain_report([("x", 1, "1")])
    papers.write(report, tmp_path / "a.PDF")
    papers.write(report, tmp_path / "a.xlsx")
    assert len(pages(tmp_path / "a.PDF")) == 1
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames[-1] == "data"


def test_another_ending_is_one_sentence_and_no_file(tmp_path):
    with pytest.raises(CareError, match=r"a\.docx"):
        papers.write(plain_report([]), tmp_path / "a.docx")
    assert not list(tmp_path.iterdir())


def test_tables_load_neither_reportlab_nor_openpyxl():
    """They are counted before anything is written, and the window counts them too."""
    code = (
        "import sys; from careapp.reports import tables, papers, chart_layout, values;"
        "print([m for m in ('reportlab', 'openpyxl', 'uharfbuzz') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout.strip() == "[]"
