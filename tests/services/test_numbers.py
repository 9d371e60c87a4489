"""Every number of every report knows the children behind it, and they are as many as it says."""

from datetime import timedelta

import pytest

from careapp.reports.model import Number, Table
from careapp.services.report_kinds import KINDS, Wanted
from tests.services.lives import live
from tests.services.samples import P4, P5, TERM
from tests.services.test_home import SDQ_GOOD, screen
from tests.services.test_plans import begun, child
from tests.services.test_referrals import sent

# Of things that are not children: rooms, logs, teams; values of years are fractions.
_OTHERS = {"teams", "addresses", "report-cards", "handover-class", "activities", "student-record"}
_NOT_CHILDREN = ("rooms", "homeroom", "meeting", "families")


@pytest.fixture
def lived(filled, stepping):
    """A child that went through all five steps, and others with something."""
    live(filled)
    for code in ("5002", "5004"):
        screen(filled, code)
        screen(filled, code, "sdq-parent", SDQ_GOOD)
    begun(filled, child(filled, place=1))
    begun(filled, child(filled, P5))
    sent(filled, child(filled, P5))
    stepping.set(filled.desk.file.clock.now() + timedelta(days=30))
    return filled


def places(kind):
    if kind.scope == "any":
        return [Wanted(TERM), Wanted(TERM, grade="ป.4"), Wanted(TERM, P4)]
    grade = "ป.4" if kind.scope == "grade" else None
    return [Wanted(TERM, P4 if kind.scope == "class" else None, grade)]


@pytest.fixture
def made(lived):
    return [lived.reports.build(k.name, each) for k in KINDS.values() for each in places(k)]


def cells(report):
    tables = (b for section in report.sections for b in section.blocks if isinstance(b, Table))
    values = (value for table in tables for row in table.rows for value in row.values)
    return [each for each in values if isinstance(each, Number)]


def closed(report):
    """What is counted and cannot be opened."""
    found = [
        (each.row, each.column)
        for each in report.data
        if each.n and not isinstance(each.n, Number) and not each.column.startswith(_NOT_CHILDREN)
    ]
    if report.name == "targets":  # of classes and partners there are no children
        return [each for each in found if each[1].startswith(("screened", "visited"))]
    return found


def test_a_number_opens_as_many_children_as_it_says_and_of_its_sex(made):
    seen = 0
    for report in made:
        found = cells(report)
        if report.name != "targets":  # a target may count plans, classes or partners
            found += [each.n for each in report.data if isinstance(each.n, Number)]
        assert all(len(list(each.who())) == each for each in found), report.name
        for each in report.data:
            if isinstance(each.n, Number) and each.sex != "total":
                assert {one.student.sex for one in each.n.who()} <= {each.sex}
        if report.name not in _OTHERS:
            assert closed(report) == [], report.name
        seen += len(found)
    assert seen > 500
