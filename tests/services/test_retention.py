"""The yearly review: who left long ago, kept on with a reason or erased, and nothing before."""

from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.domain.retention import ERASE, KEEP, OPEN
from careapp.errors import CareError, NotAllowed
from careapp.services.retention import Confirmed
from careapp.store import people
from careapp.store.journal import Entry
from tests.services.lives import live
from tests.services.samples import TERM


def gone(school, code, day):
    """A child that left on a day."""
    child = school.people.find(code)
    (seat,) = people.enrolments(school.desk.db, child.id)
    left = replace(seat, since=date(day.year - 1, 5, 1), until=day, reason="graduated")
    school.desk.write(people.save_enrolment(left, seat))
    return child


@pytest.fixture
def long_gone(filled):
    """One of whom all is over, and one of whom the documents are, with one document."""
    one, other = gone(filled, "5001", date(2019, 3, 31)), gone(filled, "5002", date(2023, 3, 31))
    fields = {"student": other.id, "name": "ใบรับรอง.pdf", "day": "2023-01-10", "bytes": ""}
    filled.desk.write([Entry("document", "d", fields, other.id)])
    return one, other


def due(school):
    return {each.student.id: each for each in school.retention.review()}


def test_who_left_long_ago_is_in_the_list_and_who_is_here_is_not(filled, long_gone):
    one, other = long_gone
    found = due(filled)
    assert set(found) == {one.id, other.id}
    assert found[one.id].whole
    assert not found[other.id].whole  # the care history has its five years
    assert found[other.id].over == ("documents",)


def test_of_whom_a_part_is_over_that_part_goes_and_the_care_history_stays(filled):
    child = live(filled, "5002")
    (seat,) = people.enrolments(filled.desk.db, child.id)
    left = replace(seat, since=date(2021, 5, 1), until=date(2023, 3, 31), reason="graduated")
    filled.desk.write(people.save_enrolment(left, seat))
    assert due(filled)[child.id].over == ("sealed", "documents")
    filled.retention.decide([child.id], ERASE, "ครบกำหนด")
    assert filled.retention.confirm() == Confirmed(0, 1)
    db = filled.desk.db
    for table in ("document", "sealed_note"):
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    for table in ("plan", "plan_note", "record", "referral", "report_card", "student"):
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0, table
    assert due(filled) == {}  # nothing is left of what is over
    (made,) = filled.erasures.all()
    assert (made.student, made.counts) == (child.id, {"documents": 1, "sealed": 1})


def test_questionnaires_on_health_and_the_care_history_have_their_own_years(filled):
    child = live(filled, "5002")
    (seat,) = people.enrolments(filled.desk.db, child.id)
    left = replace(seat, since=date(2018, 5, 1), until=date(2021, 3, 31), reason="graduated")
    filled.desk.write(people.save_enrolment(left, seat))
    filled.retention.save_years({"care": 9, "register": 9, "sealed": 9, "documents": 9})
    filled.retention.decide([child.id], ERASE, "ครบกำหนด")
    assert filled.retention.confirm() == Confirmed(0, 1)
    forms = {form for (form,) in filled.desk.db.execute("SELECT DISTINCT form FROM record")}
    assert forms == {"screening-11", "observation", "home-visit"}
    filled.retention.save_years({"care": 3, "register": 3, "sealed": 1, "documents": 0})
    filled.retention.decide([child.id], ERASE, "ครบกำหนด")
    assert filled.retention.confirm() == Confirmed(1, 0)


def test_a_decision_is_a_note_that_is_taken_back_until_the_list_is_confirmed(filled, long_gone):
    one, other = long_gone
    filled.retention.decide([one.id], ERASE, "ครบกำหนด")
    filled.retention.decide([other.id], KEEP, "ยังส่งต่ออยู่")
    assert due(filled)[one.id].decision.decision == ERASE
    assert filled.people.student(one.id) == one
    filled.retention.decide([one.id], OPEN)
    assert due(filled)[one.id].decision is None
    assert filled.retention.confirm() == Confirmed(0, 0)
    filled.retention.decide([one.id], ERASE, "ครบกำหนด")
    assert filled.retention.confirm() == Confirmed(1, 0)
    assert set(due(filled)) == {other.id}
    assert due(filled)[other.id].decision.reason == "ยังส่งต่ออยู่"
    (made,) = filled.erasures.all()
    assert made.student == one.id
    assert made.reason == "ครบกำหนด"


def test_a_decision_is_for_its_year(filled, long_gone, stepping):
    one, _ = long_gone
    filled.retention.decide([one.id], KEEP, "คดียังไม่จบ")
    (row,) = filled.desk.db.execute("SELECT id FROM retention").fetchall()
    filled.desk.db.execute("UPDATE retention SET year = year - 1 WHERE id = ?", row)
    assert due(filled)[one.id].decision is None


def test_who_is_not_due_and_what_has_no_reason_is_not_decided_about(filled, long_gone):
    here = filled.people.pupils(TERM)[0].student
    filled.retention.decide([here.id], ERASE, "ครบกำหนด")
    assert filled.retention.confirm() == Confirmed(0, 0)
    with pytest.raises(CareError):
        filled.retention.decide([long_gone[0].id], ERASE, " ")
    with pytest.raises(CareError):
        filled.retention.decide([long_gone[0].id], "perhaps", "x")


def test_the_school_sets_its_own_years_and_never_less_than_the_least(filled, long_gone):
    filled.retention.save_years({"care": 3, "documents": 0})
    assert next(e for e in filled.retention.kinds() if e.id == "care").years == 3
    filled.retention.save_years({"care": 9, "health": 9, "register": 9, "sealed": 9,
                                 "documents": 9})  # fmt: skip
    assert due(filled) == {}
    with pytest.raises(CareError):
        filled.retention.save_years({"care": 2})


def test_the_list_prints(filled, long_gone):
    paper = filled.personal_papers.review(filled.retention.year, filled.retention.review())
    assert len(paper.sections[0].blocks[0].rows) == 2


@pytest.mark.parametrize("role", [Role.TEACHER, Role.GUIDANCE, Role.NURSE])
def test_who_may_not_review(filled, long_gone, as_role, role):
    other = as_role(role, ["ป.4/1"])
    with pytest.raises(NotAllowed):
        other.retention.review()
    with pytest.raises(NotAllowed):
        other.retention.decide([long_gone[0].id], ERASE, "ครบกำหนด")
    with pytest.raises(NotAllowed):
        other.retention.save_years({"care": 9})


def test_the_coordinator_reviews_and_the_director_confirms(filled, long_gone, as_role):
    coordinator = as_role(Role.COORDINATOR)
    coordinator.retention.decide([long_gone[0].id], ERASE, "ครบกำหนด")
    with pytest.raises(NotAllowed):
        coordinator.retention.confirm()
    assert as_role(Role.DIRECTOR).retention.confirm() == Confirmed(1, 0)
