from dataclasses import replace
from datetime import date, datetime

import pytest

from careapp.domain.access import Role
from careapp.domain.records import Score
from careapp.errors import NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.home import ALL_SDQ
from careapp.services.reports import Wanted
from careapp.store import records
from tests.services.samples import BANGKOK, CHILDREN, P4, P5, TERM, listing

LEVELS = ("learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
          "devices")  # fmt: skip
NOTHING = {"talent": "no", "special_need": "no", **dict.fromkeys(LEVELS, "normal")}
SDQ_BAD = {f"q{n}": 2 for n in range(1, 26)}
SDQ_GOOD = {f"q{n}": 0 for n in range(1, 26)} | dict.fromkeys(("q7", "q11", "q14", "q21", "q25"), 2)


def screen(services, code, form="screening-11", answers=None, **levels):
    child = services.people.find(code)
    filled = Filled(child, {**(answers or NOTHING), **levels})
    services.screenings.record(form, TERM, [filled])
    return child.id


def names(today, ids):
    return [today.pupils[id_].student.first_name for id_ in ids]


def numbers(report, column, row):
    return next(
        each.n for each in report.data
        if (each.row, each.column, each.sex) == (row, column, "total")
    )  # fmt: skip


def test_a_class_that_nobody_has_screened_waits_as_a_whole(filled):
    today = filled.home.today(TERM, P4)
    screening = today.step("screening-11")
    assert (len(screening.done), screening.total) == (0, 3)
    assert names(today, screening.waiting) == ["กล้า", "แก้วตา", "ฟ้าใส"]
    assert names(today, today.unnoticed) == ["กล้า", "แก้วตา", "ฟ้าใส"]
    assert today.groups.chart is None
    assert today.by_count_day
    assert today.anybody


def test_the_numbers_are_those_of_the_reports(filled):
    screen(filled, "5001", health="problem", learning="at_risk")
    screen(filled, "5002")
    screen(filled, "5001", "sdq-teacher", SDQ_BAD)
    screen(filled, "5002", "sdq-teacher", SDQ_GOOD)
    screen(filled, "5002", "sdq-parent", SDQ_GOOD)
    today, report = filled.home.today(TERM, P4), filled.reports.build
    screening = report("screening-class", Wanted(TERM, P4))
    assert len(today.counted) == numbers(screening, "all", "ป.4/1")
    assert len(today.step("screening-11").done) == numbers(screening, "screened", "ป.4/1")
    assert len(today.step("screening-11").waiting) == numbers(screening, "waiting", "ป.4/1")
    for bar, scale in enumerate(today.groups.scales):
        for part, group in enumerate(("normal", "at_risk", "problem")):
            n = numbers(screening, group, scale)
            assert len(today.groups.who(bar, part)) == n
            assert today.groups.chart.series[part].values[bar] == n
    sdq = report("sdq-class", Wanted(TERM, P4))
    for who in ("teacher", "parent"):
        assert len(today.step(f"sdq-{who}").done) == numbers(sdq, "screened", who)
        assert len(today.step(f"sdq-{who}").waiting) == numbers(sdq, "waiting", who)
    whole = filled.home.today(TERM)
    school = report("screening-school", Wanted(TERM))
    assert len(whole.counted) == numbers(school, "all", "school") == 5
    assert len(whole.step("screening-11").waiting) == numbers(school, "waiting", "school") == 3


def test_the_sdq_is_complete_when_the_informants_for_that_age_are_in(filled):
    screen(filled, "5002", "sdq-teacher", SDQ_GOOD)
    assert names(filled.home.today(TERM, P4), filled.home.today(TERM, P4).step(ALL_SDQ).done) == []
    screen(filled, "5002", "sdq-parent", SDQ_GOOD)
    today = filled.home.today(TERM, P4)
    assert names(today, today.step(ALL_SDQ).done) == ["แก้วตา"]  # of ป.4 nobody asks the child
    assert names(today, today.step("sdq-self").not_asked) == ["กล้า", "แก้วตา", "ฟ้าใส"]
    child = filled.people.find("5002")
    filled.people.save_student(replace(child, born=date(2014, 1, 1)))
    today = filled.home.today(TERM, P4)
    assert names(today, today.step(ALL_SDQ).waiting) == ["กล้า", "แก้วตา", "ฟ้าใส"]
    assert names(today, today.step("sdq-self").waiting) == ["แก้วตา"]


def test_those_with_a_problem_come_first_and_of_them_who_has_it_by_most_forms(filled):
    screen(filled, "5001", health="problem")
    screen(filled, "5002", learning="at_risk")
    screen(filled, "5003", health="problem")
    screen(filled, "5003", "sdq-teacher", SDQ_BAD)
    today = filled.home.today(TERM, P4)
    found = [(each.pupil.student.first_name, each.forms) for each in today.first]
    assert found == [("ฟ้าใส", ("screening-11", "sdq-teacher")), ("กล้า", ("screening-11",))]
    assert not any(each.urgent for each in today.first)


def test_an_urgent_answer_comes_before_every_problem(filled):
    screen(filled, "5001", health="problem")
    screen(filled, "5003", "sdq-teacher", SDQ_GOOD)
    (record,) = filled.screenings.counted(TERM, ("sdq-teacher",))
    urgent = [Score("total", 0, "normal", ("urgent",))]
    filled.desk.write([records.save_results(record, "obec", urgent)])
    today = filled.home.today(TERM, P4)
    found = [(each.pupil.student.first_name, each.urgent) for each in today.first]
    assert found == [("ฟ้าใส", True), ("กล้า", False)]


def test_a_child_who_came_after_the_count_day_is_looked_after_but_not_counted(filled, stepping):
    screen(filled, "5001")
    more = (*CHILDREN, ("มานี", "มาใหม่", "female", P4))
    preview = filled.roster.preview(listing(more, datetime(2026, 7, 1, 9, 0)), TERM)  # noqa: DTZ001
    filled.roster.accept(preview, ("new",))
    stepping.set(datetime(2026, 7, 2, 8, 0, tzinfo=BANGKOK))
    today = filled.home.today(TERM, P4)
    assert len(today.counted) == 3
    assert names(today, today.late) == ["มานี"]
    assert names(today, today.unnoticed) == ["แก้วตา", "ฟ้าใส", "มานี"]
    screen(filled, "5006")
    assert filled.home.today(TERM, P4).late == ()


def test_where_nobody_was_in_class_on_the_count_day_those_of_now_are_taken(filled):
    filled.settings.save_term(replace(TERM, start=date(2026, 5, 1), count_day=date(2026, 5, 10)))
    term = filled.people.term("2569/1")
    today = filled.home.today(term, P4)
    assert not today.by_count_day
    assert len(today.step("screening-11").waiting) == 3
    assert today.late == ()


def test_an_empty_school_has_nobody_and_only_its_deadlines(school):
    today = school.home.today(TERM)
    assert not today.anybody
    assert today.counted == ()
    assert all(each.total == 0 for each in today.steps)
    assert today.deadlines


def test_what_was_typed_and_not_written_down_is_left_and_counts_as_noticed(filled):
    sheet = filled.screenings.sheet("screening-11", TERM, P4)
    filled.screenings.put(sheet.lines[1].record.id, "learning", "normal")
    today = filled.home.today(TERM, P4)
    (left,) = today.left
    assert (left.term, left.form) == ("2569/1", "screening-11")
    assert names(today, left.students) == ["แก้วตา"]
    assert names(today, today.step("screening-11").begun) == ["แก้วตา"]
    assert names(today, today.unnoticed) == ["กล้า", "ฟ้าใส"]
    filled.screenings.leave(sheet.lines[1].record.id)
    today = filled.home.today(TERM, P4)
    assert today.left == ()
    assert names(today, today.step("screening-11").begun) == ["แก้วตา"]


def test_records_that_another_edition_has_scored_are_scored_by_the_one_in_use(filled):
    screen(filled, "5001", "sdq-teacher", SDQ_BAD)
    filled.editions.adopt("sdq-teacher", "dmh-2011")
    today = filled.home.today(TERM, P4)
    assert [each.forms for each in today.first] == [("sdq-teacher",)]


def test_a_teacher_sees_her_own_classes_only(filled, as_role):
    screen(filled, "5004", health="problem")
    teacher = as_role(Role.TEACHER, [P4.label])
    today = teacher.home.today(TERM)
    assert names(today, today.counted) == ["กล้า", "แก้วตา", "ฟ้าใส"]
    assert today.first == ()
    with pytest.raises(NotAllowed):
        teacher.home.today(TERM, P5)


def test_an_answer_that_means_danger_brings_a_child_to_the_top(filled):
    screen(filled, "5001", health="problem")
    calm = {f"q{n}": 0 for n in range(1, 12)}
    screen(filled, "5002", "phq-a", calm | {f"q{n}": 3 for n in range(1, 9)})
    screen(filled, "5003", "phq-a", calm | {"q9": 1})
    found = [
        (each.pupil.student.first_name, each.forms, each.urgent)
        for each in filled.home.today(TERM, P4).first
    ]
    assert found == [
        ("ฟ้าใส", (), True),
        ("กล้า", ("screening-11",), False),
        ("แก้วตา", ("phq-a",), False),
    ]
