"""Where help is needed: the cells are those of the reports, and the children are behind them."""

import pytest

from careapp.domain.movements import before
from careapp.services.needs import needs
from careapp.services.reports import Wanted
from tests.services.samples import P4, P5, TERM
from tests.services.test_signs import screened


@pytest.fixture
def screened_school(filled):
    """Two classes in this term, and one of them in the term before."""
    pupils = filled.people.pupils(TERM)
    last = filled.people.term(before(TERM.id))
    for n, pupil in enumerate(pupils):
        band = ("problem", "normal", "at_risk")[n % 3]
        screened(filled, TERM, pupil.student.id, learning=band)
        if pupil.classroom == P4:
            screened(filled, last, pupil.student.id, learning="problem")
    return filled


def asked(services, classroom=None):
    return needs(services.desk, services.people, services.screenings, TERM, classroom)


def test_a_cell_has_as_many_children_as_the_report_counts(screened_school):
    found = asked(screened_school)
    report = screened_school.reports.build("screening-school", Wanted(TERM))
    data = {(each.row, each.column): each.n for each in report.data if each.sex == "total"}
    names = [row.name for row in found.chart.rows]
    assert names[:-1] == [P4.label, P5.label]
    for n, name in enumerate(names[:-1]):
        for k, scale in enumerate(found.scales):
            counted = sum(data[f"{scale}:{name}", band] for band in ("at_risk", "problem"))
            assert (found.chart.rows[n].cells[k].n or 0) == counted == len(found.who(n, k))
    last = len(names) - 1
    assert set(found.who(last, 0)) == {*found.who(0, 0), *found.who(1, 0)}
    assert found.chart.rows[last].total


def test_a_class_is_followed_through_its_terms(screened_school):
    found = asked(screened_school, P4)
    pupils = screened_school.people.counted(TERM, P4)
    assert [row.name for row in found.chart.rows] == ["2/2568", "1/2569"]
    assert found.who(0, 0) == tuple(each.student.id for each in pupils)


def test_nobody_screened_is_no_map(filled):
    found = asked(filled)
    assert found.chart is None
    assert found.who(0, 0) == ()
