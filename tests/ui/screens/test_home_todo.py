from dataclasses import replace
from datetime import date, datetime

import pytest

from careapp import i18n
from careapp.domain.access import Actor, Role
from careapp.services.class_sheets import Filled
from careapp.ui.screens.form_reach import may_fill
from careapp.ui.screens.home_todo import to_dos
from tests.services import conftest
from tests.services.samples import BANGKOK, CHILDREN, P4, TERM, listing
from tests.services.test_home import SDQ_BAD, screen

stepping, school, filled = conftest.stepping, conftest.school, conftest.filled


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def lines(services, classroom=P4, *, may_fill=True, may_tick=True, may_print=True):
    today = services.home.today(TERM, classroom)
    fill = may_fill if callable(may_fill) else lambda _: may_fill
    found = to_dos(today, may_fill=fill, may_tick=may_tick, may_print=may_print)
    return {each.words: each for each in found}


def ways(todo):
    return [(each.words, each.place) for each in todo.ways]


def test_a_nurse_is_led_to_the_forms_that_she_fills_in_alone(filled):
    nurse = Actor("n", "พยาบาล", Role.NURSE)
    found = lines(filled, may_fill=lambda form: may_fill(nurse, form))
    assert ways(found["Not screened yet: 3"])[0] == ("Start", "screenings")
    assert ways(found["SDQ, teacher: missing 3"]) == [("See who", "students")]
    assert ways(found["Not visited yet: 3"]) == [("See who", "students")]


def test_a_fresh_class_has_its_screening_and_the_sdq_of_teacher_and_parents_to_do(filled):
    found = lines(filled)
    assert list(found) == [
        "Not screened yet: 3",
        "SDQ, teacher: missing 3",
        "SDQ, parent: missing 3",
        "Not visited yet: 3",
        "No homeroom noted for 14 days: 1 class",
        "No meeting with parents this term: 1 class",
    ]
    first = found["Not screened yet: 3"]
    assert first.about == "กล้า ตัวอย่างดี · แก้วตา น้ำใส · and 1 more"
    assert ways(first) == [("Start", "screenings"), ("See who", "students")]
    start = first.ways[0].detail
    child = filled.people.find("5001").id
    assert start == {
        "form": "screening-11",
        "informant": "teacher",
        "page": "guided",
        "student": child,
    }
    assert found["SDQ, parent: missing 3"].ways[0].detail == "sdq-parent"
    assert ways(found["SDQ, parent: missing 3"]) == [
        ("Print the list", "print"),
        ("See who", "students"),
        ("Type in", "screenings"),
    ]
    for each in found.values():
        see = next((way for way in each.ways if way.place == "students"), None)
        if see is None:
            assert [way.place for way in each.ways] == ["activities"]
            continue
        assert len(see.detail["ids"]) == 3


def test_without_a_class_or_the_right_one_only_looks(filled):
    only = {"may_print": False}
    for found in (lines(filled, None, **only), lines(filled, may_fill=False, **only)):
        places = {way.place for each in found.values() for way in each.ways}
        assert places == {"students", "activities"}


def test_whoever_has_a_problem_comes_before_everything(filled):
    screen(filled, "5001", health="problem")
    screen(filled, "5002", "sdq-teacher", SDQ_BAD)
    found = lines(filled)
    (first, *_) = found.values()
    assert first.words == "Look first at 2 children with problems"
    assert first.about == "screening: 1, SDQ: 1 · กล้า ตัวอย่างดี · แก้วตา น้ำใส"
    assert first.tone == "problem"


def test_a_form_that_a_result_asks_for_is_to_be_done_until_it_is_filled_in(filled):
    screen(filled, "5002", "q2", {"q1": 1, "q2": 0})
    screen(filled, "5003", "q2", {"q1": 0, "q2": 0})
    found = lines(filled)
    (words,) = [each for each in found if "asked next" in each]
    assert words == "Nine questions on depression (9Q): to be asked next of 1 child"
    asked = found[words]
    assert asked.about == "แก้วตา น้ำใส"
    assert ways(asked) == [("Start", "screenings"), ("See who", "students")]
    child = filled.people.find("5002").id
    start = {"form": "q9", "informant": "self", "page": "guided", "student": child}
    assert asked.ways[0].detail == start
    assert [way.words for way in lines(filled, None)[words].ways] == ["See who"]
    screen(filled, "5002", "q9", dict.fromkeys((f"q{n}" for n in range(1, 10)), 0))
    assert not any("asked next" in each for each in lines(filled))


def test_what_was_begun_is_gone_on_with_where_it_was_left(filled):
    sheet = filled.screenings.sheet("screening-11", TERM, P4)
    filled.screenings.put(sheet.lines[1].record.id, "learning", "normal")
    typed = lines(filled)["11-dimension screening: typed for 1 child, not stored yet"]
    assert typed.about == "on this laptop alone"
    assert typed.ways[0].detail["student"] == sheet.lines[1].pupil.student.id
    filled.screenings.leave(sheet.lines[1].record.id)
    found = lines(filled)
    assert not any("typed" in words for words in found)
    begun = found["11-dimension screening: begun and not finished, 1"]
    assert ways(begun) == [("Go on", "screenings"), ("See who", "students")]
    first = sheet.lines[0].pupil.student.id
    assert found["Not screened yet: 3"].ways[0].detail["student"] == first


def test_what_was_typed_in_another_term_leads_there(filled):
    other = filled.people.term("2569/2")
    sheet = filled.screenings.sheet("sdq-teacher", other, P4)
    filled.screenings.put(sheet.lines[0].record.id, "q1", 1)
    found = lines(filled)["SDQ, teacher: typed for 1 child, not stored yet"]
    assert found.about == "on this laptop alone · term 2/2569"
    assert (found.ways[0].place, found.ways[0].detail) == ("term", "2569/2")


def test_a_child_who_came_late_has_a_line_of_its_own(filled, stepping):
    more = (*CHILDREN, ("มานี", "มาใหม่", "female", P4))
    preview = filled.roster.preview(listing(more, datetime(2026, 7, 1, 9, 0)), TERM)  # noqa: DTZ001
    filled.roster.accept(preview, ("new",))
    stepping.set(datetime(2026, 7, 2, 8, 0, tzinfo=BANGKOK))
    found = lines(filled)
    late = found["Came after the count day, not screened yet: 1"]
    assert late.about == "not counted in the reports"
    assert "Not screened yet: 3" in found


def test_a_deadline_is_something_to_do_in_its_last_two_weeks_until_it_is_ticked(filled, stepping):
    def due():
        return [words for words in lines(filled) if "DMC" in words]

    stepping.set(datetime(2026, 10, 26, 8, 0, tzinfo=BANGKOK))
    assert due() == []
    stepping.set(datetime(2026, 10, 27, 8, 0, tzinfo=BANGKOK))
    assert due() == ["Confirm the students in DMC, round 2 · in 14 days"]
    todo = lines(filled)[due()[0]]
    assert todo.about == "10 Nov 2569"
    assert ways(todo) == [("It is done", "tick")]
    assert lines(filled, may_tick=False)[due()[0]].ways == ()
    filled.deadlines.tick(todo.ways[0].detail, done=True)
    assert due() == []


def test_a_class_with_everything_in_has_nothing_to_do(filled):
    good = {f"q{n}": 0 for n in range(1, 26)} | dict.fromkeys(("q7", "q11", "q14", "q21", "q25"), 2)
    for code in ("5001", "5002", "5003"):
        screen(filled, code)
        child = filled.people.find(code)
        for form in ("sdq-teacher", "sdq-parent"):
            filled.screenings.record(form, TERM, [Filled(child, good)])
        filled.screenings.record("home-visit", TERM, [Filled(child, {"members": 2})])
    assert list(lines(filled)) == [
        "No homeroom noted for 14 days: 1 class", "No meeting with parents this term: 1 class",
    ]  # fmt: skip
    filled.activities.begin("homeroom", TERM, P4)
    meeting = filled.activities.begin("meeting", TERM, P4)
    ((words, missed),) = lines(filled).items()
    assert words == "Parents who missed the meeting, not asked after: 3"
    assert missed.ways[0].detail == {"activity": meeting}
    for child in filled.people.pupils(TERM, P4):
        filled.activities.tick(meeting, {child.student.id: ""})
    assert lines(filled) == {}


def test_an_older_child_answers_for_itself_too(filled):
    child = filled.people.find("5001")
    filled.people.save_student(replace(child, born=date(2014, 1, 1)))
    found = lines(filled)["SDQ, student: missing 1"]
    assert [way.place for way in found.ways] == ["print", "students", "screenings"]
    assert found.ways[2].detail["informant"] == "self"
