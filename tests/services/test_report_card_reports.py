"""The reports of attendance and results, and of addresses that are in no list."""

from dataclasses import replace

import pytest

from careapp.domain.report_cards import ReportCard
from careapp.services.reports import Wanted
from tests.services.samples import P4, TERM


@pytest.fixture
def told(filled):
    """Two of three children of ป.4/1; one came too little and did not pass something."""
    ids = [each.student.id for each in filled.people.pupils(TERM, P4)]
    filled.report_cards.save_all([
        ReportCard(ids[0], TERM.id, 100, 4, 1, 3.5, 0, 0, 0, 0),
        ReportCard(ids[1], TERM.id, 100, 30, 0, 2.25, 1, 0, 1, 0),
    ])  # fmt: skip
    return filled


def data(services, name, **wanted):
    report = services.reports.build(name, Wanted(TERM, **wanted))
    return {(each.row, each.column): each.n for each in report.data}, report


def test_the_numbers_of_a_class_and_who_came_too_little(told, tmp_path):
    found, report = data(told, "report-cards", classroom=P4)
    assert found == {
        ("ป.4/1", "written"): 2, ("ป.4/1", "too_little"): 1, ("ป.4/1", "not_passed"): 1,
    }  # fmt: skip
    facts, table, _ = report.sections[0].blocks
    assert "2.88" in dict(facts.pairs).values()
    assert [str(each) for each in table.rows[1].values[2:7]] == ["100", "30", "0", "70.0", "2.25"]
    assert table.rows[1].tones[5] == "at_risk"
    assert table.rows[2].values[2:] == (None,) * 9
    for ending in ("xlsx", "pdf"):
        told.reports.write(report, tmp_path / f"a.{ending}")


def test_a_class_of_which_nothing_is_known_says_so(filled):
    found, report = data(filled, "report-cards", classroom=P4)
    assert found["ป.4/1", "written"] == 0
    assert len(report.sections[0].blocks) == 2


def test_addresses_that_are_in_no_list_are_named_with_what_does_not_match(filled, tmp_path):
    one, two, three = (each.student for each in filled.people.pupils(TERM, P4))
    filled.people.save_student(replace(one, subdistrict="นาอ้อ", district="เมืองเลย", province="เลย"))
    filled.people.save_student(replace(two, subdistrict="ไม่มี", district="เมืองเลย", province="เลย"))
    filled.people.save_student(replace(three, province="สมมติ"))
    found, report = data(filled, "addresses", classroom=P4)
    assert list(found.values()) == [2]
    rows = report.sections[0].blocks[1].rows
    assert [each.values[1] for each in rows] == [two.name, three.name]
    filled.reports.write(report, tmp_path / "a.pdf")
