"""The reports of the EQ: each form with the children it is for, its own cut-offs and sources."""

from dataclasses import replace
from datetime import date

import pytest

from careapp.reports.model import Note, Table
from careapp.services.class_sheets import Filled
from careapp.services.reports import Wanted
from tests.services.samples import P4, TERM

MIDDLE = {"eq-6-11": 60, "eq-12-17": 52}


def answers(form, value=3):
    return {f"q{n}": value for n in range(1, MIDDLE[form] + 1)}


def told(services, form, *students, value=3):
    filled = [Filled(each, answers(form, value)) for each in students]
    services.screenings.record(form, TERM, filled)


@pytest.fixture
def class_(filled):
    """Three of ป.4/1: of 9, 11 and 12 years on the count day."""
    for pupil, year in zip(filled.people.pupils(TERM, P4), (2017, 2014, 2013), strict=True):
        born = date(year, 12, 1) if year != 2014 else date(2014, 7, 1)
        filled.people.save_student(replace(pupil.student, born=born))
    return filled


def kids(services):
    return [each.student for each in services.people.pupils(TERM, P4)]


def build(services, name="eq-class", **wanted):
    return services.reports.build(name, Wanted(TERM, P4, language="en", **wanted))


def heads(report):
    """By part who is all, assessed and waiting."""
    found = {}
    for each in report.data:
        if each.column in ("all", "screened", "waiting") and each.sex == "total":
            found.setdefault(each.row, []).append(each.n)
    return found


def test_a_class_of_both_ages_has_a_part_for_each_and_nobody_is_counted_in_both(class_):
    young, _, old = kids(class_)
    told(class_, "eq-6-11", young)
    told(class_, "eq-12-17", old)
    report = build(class_)
    assert [each.name for each in report.sections] == ["EQ 6–11 Teacher", "EQ 12–17 Student"]
    assert heads(report) == {"eq-6-11:teacher": [2, 1, 1], "eq-12-17:self": [1, 1, 0]}
    first, second = (
        [row.values[1] for row in section.blocks[1].rows] for section in report.sections
    )
    assert old.name not in first
    assert second == [old.name]


def test_who_was_old_enough_when_asked_is_not_waited_for_with_the_other_form(class_):
    _, turned, _ = kids(class_)
    told(class_, "eq-12-17", turned)
    assert heads(build(class_)) == {"eq-6-11:teacher": [1, 0, 1], "eq-12-17:self": [2, 1, 1]}


def test_the_same_answers_are_of_other_groups_by_the_cut_offs_of_each_age(class_):
    young, _, old = kids(class_)
    told(class_, "eq-6-11", young, value=4)
    told(class_, "eq-12-17", old, value=4)
    found = {
        (each.row, each.column) for each in build(class_).data if each.n and each.sex == "total"
    }
    assert ("eq-6-11:teacher:facet_1_2", "above") in found
    assert ("eq-12-17:self:facet_1_2", "below") in found


def test_the_school_has_a_column_for_each_grade_that_the_form_is_for(class_):
    told(class_, "eq-6-11", kids(class_)[0])
    first = build(class_, "eq-school").sections[0]
    table = next(each for each in first.blocks if isinstance(each, Table))
    assert [each.text for each in table.heads[0]][2:] == ["ป.4", "ป.5", "Total", "Percent"]
    assert table.rows[-1].values[-3:-1] == (0, 1)
    counts = [row.values[-2] for row in table.rows[2:5]]
    assert counts == [0, 1, 0]
    assert [each.student for each in table.rows[3].values[-2].who()] == [kids(class_)[0]]


def test_the_paper_says_that_the_cut_offs_are_not_verified_and_where_they_are_from(class_):
    told(class_, "eq-6-11", kids(class_)[0])
    (section, _) = build(class_).sections
    notes = [each.text for each in section.blocks if isinstance(each, Note)]
    assert any("not verified" in each for each in notes)
    assert "cut-offs not verified" in section.footer
    assert "Department of Mental Health" in section.footer


def test_a_class_that_nobody_was_assessed_in_says_so(class_):
    for name in ("eq-class", "eq-school"):
        report = build(class_, name)
        notes = [each.text for each in report.sections[0].blocks if isinstance(each, Note)]
        assert any(each.startswith("Nobody has been assessed") for each in notes)
