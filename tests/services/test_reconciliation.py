"""Totals held against the headcount: what agrees, what does not, and why in words."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.people import Classroom, Enrolment, Student
from careapp.errors import CareError, NotAllowed
from careapp.store import people
from tests.services.samples import BANGKOK, CHILDREN, P4, TERM, listing
from tests.services.test_home import screen


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def told(services, kind=""):
    return [
        (each.kind, each.grade, each.sex, each.counted, each.other, len(each.students))
        for each in services.reconciliation.differences(TERM)
        if not kind or each.kind == kind
    ]


def test_where_all_agrees_nothing_is_said(filled):
    screen(filled, "5001")
    found = filled.reconciliation.of(TERM)
    assert found.differences == ()
    assert [(each.grade, each.tally.all, each.tally.screened) for each in found.grades] == [
        ("ป.4", (1, 2), (1, 0)),
        ("ป.5", (1, 1), (0, 0)),
    ]
    assert found.whole.tally.waiting == (1, 3)
    assert found.whole.dmc is None


def test_who_came_or_left_after_the_count_day_is_a_difference_with_its_reason(filled, stepping):
    taken = listing(CHILDREN[:4], datetime(2026, 7, 2, 9, 0))  # noqa: DTZ001
    filled.roster.accept(filled.roster.preview(taken, TERM), ("left",))
    filled.desk.write(people.save_student(Student("mani", "มานี", "มาใหม่", "female", number="9")))
    enrolment = Enrolment(filled.desk.new_id(), "mani", P4, date(2026, 7, 1))
    filled.desk.write(people.save_enrolment(enrolment))
    stepping.set(datetime(2026, 7, 3, 8, 0, tzinfo=BANGKOK))
    screen(filled, "9")
    came, left, record = filled.reconciliation.differences(TERM)
    assert (came.kind, came.grade, came.sex, came.counted, came.other) == (
        "now", "ป.4", "female", 2, 3,
    )  # fmt: skip
    assert came.reason == "1 came after the count day"
    assert (left.grade, left.counted, left.other) == ("ป.5", 1, 0)
    assert left.reason == "1 left after the count day"
    assert (record.kind, record.against, record.counted, record.other) == (
        "records", "screening-11", 0, 1,
    )  # fmt: skip
    assert record.reason.endswith("1 not counted, of children who came after the count day.")
    assert not any(each.serious for each in (came, left, record))


def test_a_child_in_two_classes_on_the_count_day_is_counted_twice_and_that_is_serious(filled):
    child = filled.people.find("5001")
    extra = Enrolment(filled.desk.new_id(), child.id, Classroom("ป.5", "1"), date(2026, 6, 1))
    filled.desk.write(people.save_enrolment(extra))
    first = filled.reconciliation.differences(TERM)[0]
    assert (first.kind, first.counted, first.other, first.students) == ("twice", 2, 1, (child.id,))
    assert first.serious
    assert "ป.4/1, ป.5/1" in first.reason


def test_a_child_without_sex_a_class_or_itself_is_named_by_its_kind(filled):
    child = filled.people.find("5001")
    filled.people.save_student(replace(child, sex=""))
    filled.desk.write(people.save_student(Student("stray", "หลง", "ทาง", "male")))
    ghost = Enrolment(filled.desk.new_id(), "not-here", Classroom("ป.5", "1"), date(2026, 6, 1))
    filled.desk.write(people.save_enrolment(ghost))
    assert told(filled) == [
        ("unknown", "ป.5", "total", 0, 1, 1),
        ("no_sex", "ป.4", "total", 0, 1, 1),
        ("no_class", "", "total", 0, 1, 1),
    ]


def test_the_number_of_dmc_is_held_against_the_reports(filled):
    assert filled.reconciliation.save_dmc(TERM, {"ป.4": (1, 3), "ป.5": (1, 1)}) == {}
    (found,) = filled.reconciliation.differences(TERM)
    assert (found.kind, found.grade, found.sex, found.counted, found.other) == (
        "dmc", "ป.4", "female", 2, 3,
    )  # fmt: skip
    assert found.reason.startswith("DMC has 1 more than the reports")
    assert filled.reconciliation.of(TERM).whole.dmc == (2, 4)
    with pytest.raises(CareError, match=r"ป\.9"):
        filled.reconciliation.save_dmc(TERM, {"ป.9": (1, 1)})
    filled.reconciliation.save_dmc(TERM, {"ป.4": (1, 3)})
    assert filled.reconciliation.of(TERM).whole.dmc is None  # not of every grade
    filled.reconciliation.save_dmc(TERM, {"ป.4": (1, 3), "ป.5": (1, 1)})
    before = filled.reconciliation.save_dmc(TERM, {})
    assert before == {"ป.4": (1, 3), "ป.5": (1, 1)}
    assert filled.reconciliation.dmc(TERM) == {}


def test_a_teacher_of_one_class_has_no_totals_of_the_school(as_role):
    teacher = as_role(Role.TEACHER, [P4.label])
    with pytest.raises(NotAllowed):
        teacher.reconciliation.differences(TERM)
    with pytest.raises(NotAllowed):
        as_role(Role.DIRECTOR).reconciliation.save_dmc(TERM, {})


def test_an_empty_school_has_nothing_to_reconcile(school):
    found = school.reconciliation.of(TERM)
    assert (found.grades, found.differences) == ((), ())
