"""The round sheet lists whom the round goes to, day by day; blank forms come in its order."""

from dataclasses import replace
from datetime import timedelta

import openpyxl
import pytest

from careapp.domain.visits import Tour
from careapp.reports.model import Facts, Table
from careapp.services.reports import Wanted
from tests.services.samples import P4, P5, TERM
from tests.services.test_visits import DAY, ids, visit

NAME = "home-visits-round"


@pytest.fixture
def planned(filled):
    """Two of ป.4/1 on the first day, the third on the next; of ป.5/1 one."""
    me = filled.actor.staff
    filled.visits.plan(TERM, ids(filled), Tour(DAY, 2, False, me, "ผู้ใหญ่บ้าน"))
    filled.visits.plan(TERM, ids(filled, P5)[:1], Tour(DAY + timedelta(days=7), 2))
    return filled


def build(services, **wanted):
    return services.reports.build(NAME, Wanted(TERM, **wanted))


def blocks(report, kind):
    return [b for section in report.sections for b in section.blocks if isinstance(b, kind)]


def data(report):
    return {(d.row, d.column): d.n for d in report.data if d.sex == "total"}


def test_a_class_has_a_page_for_each_day_with_its_children_in_turn(planned):
    report = build(planned, classroom=P4)
    first, second = blocks(report, Table)
    order = [each.pupil.student.name for each in planned.visits.round(TERM, P4).planned]
    assert [row.values[1] for table in (first, second) for row in table.rows] == order
    assert [row.values[0] for row in first.rows] == [1, 2]
    assert "0812345678" in first.rows[0].values[4]
    assert "ผู้ใหญ่บ้าน" in dict(blocks(report, Facts)[0].pairs).values()


def test_the_numbers_are_those_of_the_round(planned):
    visit(planned, ids(planned)[0])
    assert data(build(planned, classroom=P4)) == {
        ("ป.4/1", "all"): 3, ("ป.4/1", "planned"): 3, ("ป.4/1", "planned_visited"): 1,
    }  # fmt: skip
    assert data(build(planned))["school", "planned"] == 4


def test_without_a_plan_the_paper_says_so(filled):
    report = build(filled, classroom=P4)
    assert not blocks(report, Table)
    assert data(report)["ป.4/1", "planned"] == 0


def test_the_address_is_what_is_known_of_it(planned):
    me = planned.people.student(ids(planned)[0])
    planned.people.save_student(replace(me, house_number="12", village_number="3"))
    report = build(planned, classroom=P4)
    cells = [row.values[3] for table in blocks(report, Table) for row in table.rows]
    assert any(cell.startswith("12 ") for cell in cells)


@pytest.mark.parametrize("ending", ["xlsx", "pdf"])
def test_the_sheet_is_written_to_excel_and_pdf(planned, tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    planned.reports.write(build(planned, classroom=P4), path)
    if ending == "pdf":
        assert path.read_bytes().startswith(b"%PDF")
        return
    book = openpyxl.load_workbook(path, read_only=True)
    assert len(book.sheetnames) >= 2
    book.close()


def test_blank_forms_are_for_the_chosen_children_in_their_order(planned):
    order = list(reversed(ids(planned)))[:2]
    report = planned.blank_forms.build("home-visit", TERM, only=order)
    names = [planned.people.student(each).name for each in order]
    assert len(report.sections) == 2
    for section, name in zip(report.sections, names, strict=True):
        assert name in repr(section)
