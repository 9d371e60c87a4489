"""The school's round of deadlines: its own or the usual one, ticked year by year."""

from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.domain.deadlines import Yearly
from careapp.errors import CareError, NotAllowed
from tests.services.samples import P4, TERM


def test_the_school_can_have_a_round_of_its_own_and_take_the_usual_one_again(filled):
    usual = filled.deadlines.round()
    own = Yearly("camp", {"th": "ค่าย", "en": "Camp"}, (6, 20), hint={"th": "ที่วัด", "en": ""})
    filled.deadlines.save_round([*usual, own])
    assert filled.deadlines.round() == (*usual, own)
    assert filled.home.today(TERM, P4).deadlines[0].deadline.yearly == own
    filled.deadlines.save_round(None)
    assert filled.deadlines.round() == usual


def test_a_round_that_cannot_be_is_refused_and_changes_nothing(filled):
    before = filled.deadlines.round()
    with pytest.raises(CareError, match="camp"):
        filled.deadlines.save_round([Yearly("camp", {"th": "ค่าย", "en": ""}, (6, 20))])
    assert filled.deadlines.round() == before


def test_a_deadline_of_the_round_can_be_ticked_for_its_year(filled, stepping):
    def dmc():
        marks = filled.deadlines.around()
        return {each.deadline.key: each.done for each in marks if each.deadline.key[:3] == "dmc"}

    assert dmc()["dmc-1:2026"] is False  # passed five days ago
    passed = next(
        each.deadline for each in filled.deadlines.around() if each.deadline.key == "dmc-1:2026"
    )
    filled.deadlines.tick(passed, done=True)
    assert dmc() == {"dmc-1:2026": True, "dmc-2:2026": False, "dmc-3:2027": False,
                     "dmc-1:2027": False}  # fmt: skip
    filled.deadlines.tick(passed, done=False)
    assert dmc()["dmc-1:2026"] is False


def test_the_days_of_the_terms_are_the_schools_own_and_cannot_be_ticked(filled):
    filled.settings.save_term(replace(TERM, end=date(2026, 10, 2)))
    terms = [each for each in filled.deadlines.around() if each.deadline.term]
    (ends,) = [each for each in terms if each.deadline.last == date(2026, 10, 2)]
    assert ends.deadline.kind == "term ends"
    assert {each.done for each in terms} == {None}
    assert {each.deadline.term.id for each in terms} == {"2569/1", "2569/2"}


def test_only_who_manages_the_school_changes_its_deadlines(as_role):
    teacher = as_role(Role.TEACHER, [P4.label])
    with pytest.raises(NotAllowed):
        teacher.deadlines.save_round([])
    with pytest.raises(NotAllowed):
        teacher.deadlines.tick(teacher.deadlines.around()[0].deadline, done=True)
