"""The district's papers: the numbers of their tables, and what is said where numbers are hidden."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from careapp.domain.comparisons import Asked, compared, rule
from careapp.domain.consolidations import consolidated
from careapp.domain.districts import Supervision
from careapp.domain.schools import Signer, usual_term
from careapp.domain.submissions import Count
from careapp.i18n import LANGUAGES
from careapp.reports import district_reports, papers
from careapp.reports.district_content import DistrictContent, SchoolLine
from careapp.reports.heading import Heading
from careapp.reports.model import Note, Table
from tests.services.districts import CODES, TERM, counts, pack

LABELS = {"learning": "ด้านการเรียน", "overall": "กลุ่มโดยรวม", "talent": "ความสามารถพิเศษ"}
SOUND = [pack(CODES[0]), pack(CODES[2], numbers=counts(boys=30, girls=31, at_risk=(8, 9)))]
HIDING = pack(CODES[1], numbers=counts(boys=7, girls=9, at_risk=(None, 5)))


def heading(language="th"):
    return Heading(
        "สพป.สมมติ เขต 1", "", usual_term(2569, 1), datetime(2026, 10, 15, 9, 0),  # noqa: DTZ001
        (Signer("ผู้รายงาน", "ศน."),), language=language,
    )  # fmt: skip


def content(packs, missing=0):
    found = consolidated(TERM, packs)
    schools = [
        SchoolLine(code, each.name, "กลุ่ม 1", "received", each.version)
        for code, each in found.schools.items()
    ]
    schools += [SchoolLine(f"4299000{n}", f"โรงเรียนเงียบ {n}") for n in range(missing)]
    aside = [SchoolLine("", "อื่น", status="foreign", words=("ไม่ใช่ชุดส่งเขต",), file="อื่น.xlsx")]
    asked = [Asked(each.code, each.name, each.students, 5) for each in found.schools.values()]
    hidden = frozenset(code for code, each in found.schools.items() if each.hidden)
    visit = Supervision("s", CODES[0], "visit", date(2026, 10, 1), "ศน.", "ครบ", "ทำต่อ")
    return DistrictContent(found, schools, aside, LABELS, compared(asked, rule()), [visit],
                           masked=hidden)  # fmt: skip


def tables(report, section):
    return [each for each in report.sections[section].blocks if isinstance(each, Table)]


def notes(report, section):
    return [each.text for each in report.sections[section].blocks if isinstance(each, Note)]


def test_dimensions_have_the_sums_of_all_schools_and_their_percentages():
    report = district_reports.summary(heading(), content(SOUND))
    learning, overall = tables(report, 0)[0].rows
    # normal, at risk, problem: boys, girls, total, percent; then the schools that masked
    assert learning.values[1:5] == (4 + 22, 7 + 22, 55, Decimal("66.3"))
    assert learning.values[5:8] == (14, 14, 28)
    assert learning.values[-1] == 0
    assert overall.total


def test_a_row_that_a_school_masked_says_so_and_has_no_percentage():
    report = district_reports.summary(heading(), content([*SOUND, HIDING]))
    learning = tables(report, 0)[0].rows[0]
    assert learning.values[7] == 28  # HIDING's at risk is not seen
    assert learning.values[8] is None
    assert learning.values[-1] == 1
    assert any("1 โรงเรียนปกปิด" in each for each in notes(report, 0))


def test_what_every_school_masked_is_a_star_not_nothing():
    report = district_reports.summary(heading(), content([HIDING]))
    learning = tables(report, 0)[0].rows[0]
    assert learning.values[7] == "*"
    grade = tables(report, 2)[0].rows[0]
    assert grade.values[1:4] == (7, 9, 16)  # headcounts are never masked
    assert grade.values[7] == "*"


def test_every_school_has_its_line_and_the_last_is_the_sum_of_what_is_seen():
    report = district_reports.summary(heading(), content([*SOUND, HIDING]))
    rows = {row.values[0]: row.values for row in tables(report, 1)[0].rows}
    assert rows[CODES[0]][3:8] == (10, 12, 22, 22, Decimal("100.0"))
    assert rows[CODES[1]][8:11] == ("*", "*", 0)
    assert rows[""][3:7] == (47, 52, 99, 99)


def test_who_has_not_sent_and_what_was_set_aside_are_named():
    report = district_reports.missing(heading(), content(SOUND, missing=2))
    waiting, aside = tables(report, 0)
    assert [row.values[0] for row in waiting.rows] == ["42990000", "42990001"]
    assert aside.rows[0].values[2] == "อื่น.xlsx"
    full = district_reports.missing(heading(), content(SOUND))
    assert "ครบทุกโรงเรียน" in notes(full, 0)[0]


def test_the_data_are_the_visible_sums_and_how_many_masked_them():
    report = district_reports.summary(heading(), content([*SOUND, HIDING]))
    data = {(each.row, each.column, each.sex): each.n for each in report.data}
    assert data["school", "all", "total"] == 99
    assert data["screening-school:learning", "at_risk", "total"] == 28
    assert data["screening-school:learning", "at_risk:masked_schools", "total"] == 1


def test_the_report_to_obec_names_no_school_but_those_that_were_visited():
    report = district_reports.obec(heading(), content(SOUND, missing=1))
    words = repr(report.sections[:2])
    assert CODES[0] not in words
    assert "โรงเรียนเงียบ" not in words
    assert "ศน." in repr(report.sections[-1].blocks)


def test_what_schools_told_by_class_the_district_adds_up_by_grade_and_calls_its_own():
    there = [
        Count("activities", grade, grade or "school", column, "total", n)
        for grade in ("ป.1", "")
        for column, n in (("meeting", 2), ("asked", 22), ("parents_came", 20))
    ]
    packs = [pack(code, numbers=counts(extra=there)) for code in CODES[:2]]
    report = district_reports.summary(heading("en"), content(packs))
    (page,) = [each for each in report.sections if each.title == "Activities"]
    found = [each for each in page.blocks if isinstance(each, Table)]
    assert found
    for table in found:
        assert table.heads[0][0].text == "Grade"
        assert table.rows[-1].values[0] == "The whole district"
    assert "The whole school" not in repr(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", district_reports.REPORTS)
def test_every_report_can_be_written_full_and_empty(name, language, tmp_path):
    for n, packs in enumerate(([], [*SOUND, HIDING])):
        report = district_reports.REPORTS[name](heading(language), content(packs), None)
        for ending in ("xlsx", "pdf"):
            out = tmp_path / f"{n}.{ending}"
            papers.write(report, out)
            assert out.stat().st_size > 1000


@pytest.mark.parametrize("name", district_reports.REPORTS)
def test_every_report_has_tidy_numbers(name):
    assert district_reports.REPORTS[name](heading(), content([*SOUND, HIDING]), None).data


def test_the_tidy_numbers_of_schools_are_those_of_their_lists():
    found = content([*SOUND, HIDING], missing=2)
    data = {
        (each.row, each.column): each for each in district_reports.missing(heading(), found).data
    }
    assert (data["schools", "all"].n, data["schools", "missing"].n, data["files", "aside"].n) == (
        5,
        2,
        1,
    )
    report = district_reports.comparison(heading(), found)
    data = {(each.row, each.column): each for each in report.data}
    for each in found.comparison.lines:
        assert data[each.code, "screened"].n == each.whole
        assert data[each.code, "at_risk_or_problem"].percent == each.share
    data = {each.row: each.n for each in district_reports.supervision(heading(), found).data}
    assert data == {"schools": 1, CODES[0]: 1}
