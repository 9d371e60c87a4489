"""Reports of home visits and measurements, from records to numbers."""

import csv
from collections import Counter
from decimal import Decimal

import pytest

from careapp.domain.access import Role
from careapp.errors import NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.reports import Wanted
from tests.services.samples import P4, P5, TERM

INCOMES = (9000, 9003, 20000, None)  # of households of three: one of them just above the line


@pytest.fixture
def visited(filled):
    """Five children; the second of ป.4/1 is not visited, one told no income."""
    pupils = filled.people.pupils(TERM)
    forms = []
    for pupil, income in zip([pupils[0], *pupils[2:]], INCOMES, strict=True):
        answers = {"members": 3, "lives_with": "parents", "housing": "own", "visitor": "ครู"}
        if income is not None:
            answers["household_typed"] = income
        forms.append(Filled(pupil.student, answers))
    filled.screenings.record("home-visit", TERM, forms)
    return filled


@pytest.fixture
def weighed(filled):
    """All of ป.4/1, whose ages are typed in, and nobody of ป.5/1."""
    sizes = [(30.0, 135.0, 120), (17.0, 135.0, 120), (60.0, 110.0, 120)]
    pupils = filled.people.pupils(TERM, P4)
    forms = [
        Filled(pupil.student, {"weight_kg": weight, "height_cm": height, "age_months": months})
        for pupil, (weight, height, months) in zip(pupils, sizes, strict=True)
    ]
    filled.screenings.record("measurement", TERM, forms)
    return filled


def data(services, name, **wanted):
    report = services.reports.build(name, Wanted(TERM, **wanted))
    return {(d.row, d.column, d.sex): (d.n, d.percent) for d in report.data}


def test_the_line_of_3000_baht_a_head_is_counted_to_the_baht_and_in_percent_of_the_visited(visited):
    found = data(visited, "home-visits-school")
    assert found["school", "visited", "total"] == (4, Decimal("80.0"))
    assert found["income_per_head", "poverty_line", "total"] == (1, Decimal("25.0"))
    assert found["income_per_head", "above", "total"] == (2, Decimal("50.0"))
    assert found["income_per_head", "incomplete", "total"] == (1, Decimal("25.0"))


def test_the_classes_add_up_to_the_school_and_poverty_says_the_same(visited):
    school = data(visited, "home-visits-school")
    poverty = data(visited, "poverty")
    for band in ("poverty_line", "above"):
        parts = [
            data(visited, "home-visits-class", classroom=room)["income_per_head", band, "total"][0]
            for room in (P4, P5)
        ]
        assert sum(parts) == school["income_per_head", band, "total"][0]
        assert poverty["income_per_head", band, "total"] == school["income_per_head", band, "total"]


def test_visits_can_be_recounted_from_the_exported_records(visited, tmp_path):
    found = data(visited, "home-visits-school")
    paths = visited.exports.records(tmp_path / "out", TERM)
    path = next(path for path in paths if path.stem == "home-visit")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for item in ("lives_with", "housing"):
        for (answer, sex), n in Counter((row[item], row["sex"]) for row in rows).items():
            assert found[item, answer, sex][0] == n
    low = sum(float(row["income_per_head"] or "inf") < 3000.5 for row in rows)
    assert found["income_per_head", "poverty_line", "total"][0] == low


def test_growth_is_by_the_who_and_says_who_is_not_measured(weighed):
    found = data(weighed, "growth")
    assert found["school", "measured", "total"][0] == 3
    assert found["school", "not_measured", "total"][0] == 2
    # A boy or girl of ten with 135 cm: 30 kg is ordinary, 17 kg severe thinness; 60 kg and 110 cm.
    assert found["bmi_for_age", "normal", "total"][0] == 1
    assert found["bmi_for_age", "severe_thinness", "total"][0] == 1
    assert found["bmi_for_age", "obesity", "total"][0] == 1
    assert found["height_for_age", "severe_stunting", "total"][0] == 1
    assert found["bmi_for_age:ป.4/1", "obesity", "total"] == (1, Decimal("33.3"))
    assert found["ป.5/1", "measured", "total"][0] == 0


def test_one_child_alone_is_shown_with_the_numbers_of_its_class_page(weighed):
    (pupil, *_) = weighed.people.pupils(TERM, P4)
    found = data(weighed, "growth", student=pupil.student)
    assert found["ป.4/1", "measured", "total"][0] == 1


def test_a_teacher_has_the_papers_of_her_class_and_no_others(as_role):
    teacher = as_role(Role.TEACHER, ["ป.5/1"])
    for name in ("home-visits-class", "growth", "poverty"):
        assert data(teacher, name, classroom=P5)["ป.5/1", "all", "total"][0] == 2
        with pytest.raises(NotAllowed):
            data(teacher, name, classroom=P4)
    for name in ("home-visits-school", "growth", "poverty"):
        with pytest.raises(NotAllowed):
            data(teacher, name)
