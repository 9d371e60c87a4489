"""What the result of a form asks for next: from the records alone, until it is filled in."""

from datetime import date

import pytest

from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.services.class_sheets import Filled
from careapp.services.follow_ups import FollowUps
from careapp.services.opening import open_school
from tests.services.samples import P4, P5, TERM

YES, NO = {"q1": 1, "q2": 0}, {"q1": 0, "q2": 0}
LOW = dict.fromkeys((f"q{n}" for n in range(1, 10)), 0)
HIGH = dict.fromkeys((f"q{n}" for n in range(1, 9)), 2) | {"q9": 0}
SAFE = dict.fromkeys((f"q{n}" for n in range(1, 9)), 0)


def fill(services, code, form, answers, day=date(2026, 6, 12)):
    services.screenings.record(form, TERM, [Filled(services.people.find(code), answers)], day)


def due(services):
    """By form, the children's codes."""
    found = FollowUps(services.desk, services.screenings).due(TERM, ("q2", "q9", "q8"))
    numbers = {each.student.id: each.student.number for each in services.people.pupils(TERM)}
    return {each.form.id: sorted(numbers[id_] for id_ in each.students) for each in found}


def test_each_gate_asks_for_the_next_form_until_that_is_filled_in(filled):
    fill(filled, "5001", "q2", YES)
    fill(filled, "5002", "q2", NO)
    assert due(filled) == {"q9": ["5001"]}
    fill(filled, "5001", "q9", HIGH)
    assert due(filled) == {"q8": ["5001"]}
    fill(filled, "5001", "q8", SAFE)
    assert due(filled) == {}


def test_a_result_below_the_gate_asks_for_nothing(filled):
    fill(filled, "5001", "q2", YES)
    fill(filled, "5001", "q9", LOW)
    assert due(filled) == {}


def test_a_new_result_asks_again_though_the_next_form_was_filled_in_before_it(filled):
    fill(filled, "5001", "q2", YES)
    fill(filled, "5001", "q9", LOW)
    fill(filled, "5001", "q2", {"q1": 1, "q2": 1}, date(2026, 8, 3))
    assert due(filled) == {"q9": ["5001"]}
    fill(filled, "5001", "q9", LOW | {"q1": 1}, date(2026, 8, 3))
    assert due(filled) == {}


def test_a_result_that_is_put_right_asks_no_more(filled):
    fill(filled, "5001", "q2", YES)
    fill(filled, "5001", "q2", NO)
    assert due(filled) == {}


def test_a_form_that_is_only_begun_is_still_asked_for(filled):
    fill(filled, "5001", "q2", YES)
    line = filled.screenings.sheet("q9", TERM, P4).lines[0]
    filled.screenings.put(line.record.id, "q1", 2)
    filled.screenings.leave(line.record.id)
    assert due(filled) == {"q9": ["5001"]}


def test_the_class_sheet_says_of_whom_a_next_form_is_asked(filled):
    fill(filled, "5001", "q2", YES)
    sheet = filled.screenings.sheet("q2", TERM, P4)

    def asked(sheet, n):
        line = sheet.lines[n]
        found = sheet.asks_for(line.pupil.student.id, line.scores, line.record.date)
        return [form.id for form in found]

    assert [asked(sheet, n) for n in range(3)] == [["q9"], [], []]
    fill(filled, "5001", "q9", LOW)
    assert asked(filled.screenings.sheet("q2", TERM, P4), 0) == []


def test_today_counts_them_class_by_class_and_for_those_who_reach_the_class(filled, as_role):
    fill(filled, "5001", "q2", YES)
    fill(filled, "5004", "q2", YES)

    def counted(services, classroom=None):
        return [
            (each.form.id, len(each.students)) for each in services.home.today(TERM, classroom).due
        ]

    assert counted(filled) == [("q9", 2)]
    assert counted(filled, P5) == [("q9", 1)]
    assert counted(as_role(Role.TEACHER, [P4.label])) == [("q9", 1)]


@pytest.mark.parametrize("sees", ["today", "sheet"])
def test_it_survives_a_restart(filled, sees):
    fill(filled, "5001", "q2", YES)
    filled.close()
    again = open_school(filled.desk.file.folder.path, "admin", "", Clock(), "install-1")
    try:
        if sees == "today":
            assert [each.form.id for each in again.home.today(TERM).due] == ["q9"]
        else:
            sheet = again.screenings.sheet("q2", TERM, P4)
            line = sheet.lines[0]
            assert sheet.asks_for(line.pupil.student.id, line.scores, line.record.date)
    finally:
        again.close()
