"""The report of care plans counts plans as the board shows them, for a class and for the school."""

from datetime import timedelta

import pytest

from careapp.domain.plans import COLUMNS, Note
from careapp.reports.model import Table
from careapp.services.plans import Made
from careapp.services.reports import Wanted
from tests.services.samples import P4, P5, TERM
from tests.services.test_plans import begun, child

SECRET = "เรื่องที่เด็กเล่าให้ฟังเป็นการส่วนตัว"


@pytest.fixture
def planned(filled, stepping):
    """Of ป.4/1 one is due, one closed better, one new; of ป.5/1 one is at work."""
    due, closed = begun(filled), begun(filled, child(filled, place=1))
    filled.plans.save_note(Note("", due, "", filled.desk.today, SECRET))
    filled.plans.move(closed, "close", Made("better"))
    filled.plans.open(child(filled, place=2).id)
    stepping.set(filled.desk.file.clock.now() + timedelta(days=20))
    begun(filled, child(filled, P5))
    return filled


def data(services, **wanted):
    report = services.reports.build("plans", Wanted(TERM, **wanted))
    return {(d.row, d.column): d.n for d in report.data if d.sex == "total"}


def test_the_numbers_of_a_class_are_those_of_its_board(planned):
    found, board = data(planned, classroom=P4), planned.plans.board(TERM, P4)
    assert {each: found["ป.4/1", each] for each in COLUMNS} == {
        each: len(board.of(each)) for each in COLUMNS
    }
    assert found["ป.4/1", "plans"] == len(board.cards) == 3
    assert found["ป.4/1", "closed:better"] == 1


def test_the_classes_add_up_to_the_school(planned):
    found = data(planned)
    for column in ("plans", *COLUMNS, "closed:better", "closed:worse"):
        parts = [found[room.label, column] for room in (P4, P5)]
        assert sum(parts) == found["school", column]
    assert found["school", "active"] == 1


def test_a_class_has_a_row_for_each_plan_and_the_school_names_nobody(planned):
    def tables(**wanted):
        report = planned.reports.build("plans", Wanted(TERM, **wanted))
        return [b for s in report.sections for b in s.blocks if isinstance(b, Table)]

    (of_class,), (of_school,) = tables(classroom=P4), tables()
    assert [row.values[1] for row in of_class.rows] == [
        each.student.name for each in planned.people.pupils(TERM, P4)
    ]
    assert SECRET not in repr((of_class, of_school))
    assert "กล้า" not in repr(of_school)
    assert [row.values[1] for row in of_school.rows] == [3, 1, 4]


def test_a_class_without_plans_says_so_and_the_paper_can_be_written(filled, planned, tmp_path):
    for name in ("a.xlsx", "a.pdf"):
        report = planned.reports.build("plans", Wanted(TERM, P4))
        planned.reports.write(report, tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000
    for plan in planned.plans.board(TERM, P5).cards:
        planned.plans.undo(plan.life.plan.id)
        planned.plans.take_away(plan.life.plan.id)
    assert data(planned, classroom=P5)["ป.5/1", "plans"] == 0
