"""What was chosen for a report stands on every page of it, and a report of nothing says so."""

import openpyxl
import pytest

from careapp.errors import CareError
from careapp.reports.model import Note
from careapp.services.report_kinds import KINDS, Wanted
from tests.reports.cohorts import pages
from tests.services.samples import P4, TERM

_CLASS = "ป.4/1 · children in class on 10 Jun 2569"


def wanted(kind, language="en", **changes):
    grade = "ป.4" if kind.scope == "grade" else None
    room = P4 if kind.scope in ("class", "any") else None
    return Wanted(TERM, room, grade, language=language, **changes)


def test_every_report_says_whom_it_counts_and_on_which_day(filled):
    said = {
        kind.name: filled.reports.build(kind.name, wanted(kind)).filters for kind in KINDS.values()
    }
    assert said.pop("teams") == "all of the school"
    assert all("10 Jun 2569" in line for line in said.values()), said
    assert said["screening-class"] == said["growth"] == _CLASS
    assert said["screening-grade"] == "All of ป.4 · children in class on 10 Jun 2569"
    assert said["headcount"] == "all of the school · children in class on 10 Jun 2569"
    thai = filled.reports.build("plans", wanted(KINDS["plans"], "th")).filters
    assert thai == "ป.4/1 · นับนักเรียนที่อยู่ในชั้นเรียนวันที่ 10 มิ.ย. 2569"


def test_a_child_and_other_cut_offs_that_were_chosen_are_named(filled):
    child = filled.people.find("5001")
    found = filled.reports.build("growth", Wanted(TERM, student=child, language="en")).filters
    assert found == "only กล้า ตัวอย่างดี · children in class on 10 Jun 2569"
    other = wanted(KINDS["sdq-class"], edition="dmh-2011")
    assert "cut-offs: " in filled.reports.build("sdq-class", other).filters


@pytest.mark.parametrize("name", ["student-record", "completeness", "targets"])
def test_every_page_and_every_sheet_has_the_line(filled, tmp_path, name):
    report = filled.reports.build(name, wanted(KINDS[name]))
    filled.reports.write(report, tmp_path / "a.pdf")
    for page in pages(tmp_path / "a.pdf"):
        assert _CLASS in " ".join(page.split())
    filled.reports.write(report, tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert all(sheet.oddHeader.right.text == _CLASS for sheet in book)
    assert any(cell.value == _CLASS for row in book.worksheets[0]["A1:A6"] for cell in row)


def built(services, kind):
    """The report; None where a sentence says that nobody is there."""
    try:
        return services.reports.build(kind.name, Wanted(TERM, language="en"))
    except CareError:
        return None


def test_of_an_empty_school_each_report_has_a_sentence(school):
    found = {kind.name: built(school, kind) for kind in KINDS.values()}
    assert [n for n, report in found.items() if report is None] == [
        n for n, kind in KINDS.items() if kind.scope in ("class", "grade")
    ]
    for name, report in found.items():
        blocks = [b for section in report.sections for b in section.blocks] if report else []
        assert report is None or any(isinstance(block, Note) for block in blocks), name


@pytest.mark.parametrize(
    "name", ["screening-class", "sdq-class", "growth", "home-visits-class", "poverty"]
)
def test_where_nobody_has_a_record_the_report_says_so(filled, name):
    report = filled.reports.build(name, wanted(KINDS[name]))
    strong = [b.text for s in report.sections for b in s.blocks if isinstance(b, Note) and b.strong]
    assert any("in this term yet." in text for text in strong)


def test_targets_asked_for_of_a_child_are_of_its_class_and_say_so(filled):
    child = filled.people.find("5001")
    report = filled.reports.build("targets", Wanted(TERM, student=child, language="en"))
    of_class = filled.reports.build("targets", Wanted(TERM, P4, language="en"))
    assert report.sections == of_class.sections
    assert report.filters == _CLASS
