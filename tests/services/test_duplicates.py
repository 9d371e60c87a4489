"""A person says which of two children stays, or that they are two; both can be taken back."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from careapp.domain.access import Role
from careapp.domain.people import Enrolment, Guardian, Student
from careapp.domain.plans import Plan
from careapp.errors import CareError, NotAllowed
from careapp.store import people, plans
from tests.services.samples import P4, P5, TERM

BORN = date(2016, 5, 1)


@pytest.fixture
def twice(filled):
    """กล้า is there a second time, as a teacher put him in; the ids of both."""
    one = filled.people.find("5001")
    filled.people.save_student(replace(one, born=BORN))
    other = Student("twin", "กล้า ", "ตัวอย่างดี", "male", nickname="โอ๋", born=BORN, extra={"ก": "1"})
    last_year = date(2025, 5, 16), None, date(2026, 3, 31)
    family = Guardian("g1", "twin", "guardian", "บุญมี", "ตัวอย่างดี", first_call=True)
    filled.desk.write([
        *people.save_student(other),
        *people.save_enrolment(Enrolment("e1", "twin", P4, date(2026, 5, 20))),
        *people.save_enrolment(Enrolment("e0", "twin", P5, *last_year)),
        *people.save_guardian(family),
        *people.save_guardian(replace(family, id="g2", role="father", first_name="ชาย")),
    ])  # fmt: skip
    return filled, one.id, "twin"


def table(services, name):
    return sorted(services.desk.db.execute(f"SELECT * FROM {name}").fetchall())


def everything(services):
    return {name: table(services, name) for name in ("student", "guardian")}


def test_the_two_are_found_with_why_the_one_with_more_first(twice):
    services, one, other = twice
    (pair,) = services.duplicates.found()
    assert pair.reasons == ("name_born",)
    assert {pair.stays.student.id, pair.goes.student.id} == {one, other}
    assert pair.stays.written >= pair.goes.written > 0
    assert pair.stays.classroom == pair.goes.classroom == P4


def test_joined_they_are_one_with_what_was_blank_filled_in(twice):
    services, one, other = twice
    services.duplicates.join(other, one)
    assert services.duplicates.found() == []
    child = services.people.student(one)
    assert (child.first_name, child.nickname, child.extra) == ("กล้า", "โอ๋", {"ก": "1"})
    assert [each.student.id for each in services.people.pupils(TERM, P4)].count(one) == 1
    assert len(services.people.pupils(TERM, P4)) == 3
    assert [each.classroom for each in services.people.enrolments(one)] == [P5, P4]
    family = services.people.guardians(one)
    assert sorted((each.first_name, each.first_call) for each in family) == [
        ("ชาย", True), ("บุญมี", False),
    ]  # fmt: skip
    (join,) = services.duplicates.said()
    assert (join.stays.id, join.goes.id, join.said.reason) == (one, other, "name_born")
    assert services.backups.check() == []


def test_taken_back_both_are_what_they_were(twice):
    services, one, other = twice
    before, seats = everything(services), services.people.enrolments(one)
    services.duplicates.join(other, one)
    services.duplicates.take_back(other)
    assert everything(services) == before
    assert services.people.enrolments(one) == seats
    assert len(services.people.enrolments(other)) == 2
    assert services.duplicates.said() == []
    assert len(services.duplicates.found()) == 1
    with pytest.raises(CareError):
        services.duplicates.take_back(other)


def test_what_somebody_wrote_since_is_not_taken_back(twice):
    services, one, other = twice
    services.duplicates.join(other, one)
    child = services.people.student(one)
    services.people.save_student(replace(child, nickname="ใหม่"))
    services.duplicates.take_back(other)
    assert services.people.student(one).nickname == "ใหม่"


def test_they_can_be_joined_again(twice):
    services, one, other = twice
    services.duplicates.join(other, one)
    services.duplicates.take_back(other)
    services.duplicates.join(one, other)
    assert [each.stays.id for each in services.duplicates.said()] == [other]
    with pytest.raises(CareError):
        services.duplicates.join(other, one)


def test_of_two_children_nobody_is_asked_again_until_it_is_taken_back(twice):
    services, one, other = twice
    said = services.duplicates.are_two(one, other)
    assert services.duplicates.found() == []
    (known,) = services.duplicates.said()
    assert (known.said.id, known.same, {known.stays.id, known.goes.id}) == (
        said,
        False,
        {one, other},
    )
    services.duplicates.take_back(said)
    assert len(services.duplicates.found()) == 1
    assert services.duplicates.said() == []


def test_who_was_joined_is_not_joined_on_nor_said_to_be_two(twice):
    services, one, other = twice
    third = services.people.find("5002").id
    services.duplicates.join(other, one)
    for goes, stays in ((other, third), (third, other), (one, one), (other, one)):
        with pytest.raises(CareError):
            services.duplicates.join(goes, stays)
    with pytest.raises(CareError):
        services.duplicates.are_two(one, other)
    with pytest.raises(CareError):
        services.duplicates.join("nobody", one)


def test_the_page_of_the_one_that_stays_has_both_of_their_past(twice):
    services, one, other = twice
    entry = Plan("p", other, date(2026, 6, 1), "kru", "kru")
    services.desk.write(plans.save_plan(entry))
    services.duplicates.join(other, one)
    lines = services.history.of_student(one, "plans").lines
    assert [each.table for each in lines] == ["plan"]
    said = [(each.table, each.after) for each in services.people.changes(one)]
    assert ("guardian", "ชาย ตัวอย่างดี") in said


def test_it_is_for_those_who_see_to_the_whole_school(twice, as_role):
    _, one, other = twice
    for role in (Role.TEACHER, Role.GRADE_HEAD, Role.DIRECTOR, Role.NURSE):
        found = as_role(role, ["ป.4/1"]).duplicates
        said = (partial(ask, one, other) for ask in (found.join, found.are_two))
        for ask in (found.found, found.said, *said, partial(found.take_back, other)):
            with pytest.raises(NotAllowed):
                ask()
    for role in (Role.GUIDANCE, Role.COORDINATOR):
        assert len(as_role(role).duplicates.found()) == 1
