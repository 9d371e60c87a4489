"""Families, students and who came along: how a summary of home visits begins."""

from dataclasses import replace

import pytest

from careapp.reports import tables
from careapp.reports.model import Table
from careapp.reports.visit_overview import families
from tests.reports.cohorts import heading, pupil
from tests.reports.homes import visits


@pytest.mark.parametrize(
    ("siblings", "wanted"),
    [
        ([], 4),
        ([{1, 2}], 3),
        ([{1, 2}, {2, 3}], 2),
        ([{1, 2}, {3, 4}, {2, 3}], 1),
        ([{1, 9}], 4),  # the other one was not visited
    ],
)
def test_siblings_of_siblings_are_one_family(siblings, wanted):
    children = [pupil(n) for n in (1, 2, 3, 4)]
    ids = {n: each.student.id for n, each in zip((1, 2, 3, 4), children, strict=True)}
    pairs = [frozenset(ids.get(n, "elsewhere") for n in pair) for pair in siblings]
    assert families(children, pairs) == wanted


def test_the_summary_begins_with_families_students_and_who_came_along():
    children = [pupil(1), pupil(2, "female"), pupil(3)]
    one, two, _ = (each.student.id for each in children)
    said = visits([(each, {}, "above") for each in children[:2]])
    said = replace(said, siblings=[{one, two}], joined=[two])
    report = tables.home_visits_school(heading(), children, said)
    first = next(block for block in report.sections[0].blocks if isinstance(block, Table))
    assert [row.values[1:] for row in first.rows] == [(None, None, 1), (1, 1, 2), (0, 1, 1)]
    found = {(each.column, each.sex): each.n for each in report.data if each.row == "school"}
    assert found["families", "total"] == 1
    assert found["joined", "female"] == 1
