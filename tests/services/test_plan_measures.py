"""The help chosen for each child of a class: who is listed, and when it is to be chosen again."""

import csv
from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.reports.model import Note, Table
from careapp.services.class_sheets import Filled
from careapp.services.plans import Made
from careapp.services.reports import Wanted
from tests.services.lives import screen
from tests.services.samples import P4, TERM
from tests.services.test_plans import begun, child, soon

CALM = {f"q{n}": 0 for n in range(1, 26)} | {"impact_gate": 0}
HARD = {f"q{n}": 2 for n in range(1, 26)} | {"impact_gate": 0}


@pytest.fixture
def later(filled, stepping):
    """Some days go by."""

    def go(days=3):
        stepping.set(filled.desk.file.clock.now() + timedelta(days=days))

    return go


def helped(services, student, *measures):
    """A plan at work in which help was chosen."""
    id_ = begun(services, student)
    choose(services, id_, *measures)
    return id_


def choose(services, id_, *measures):
    plan = services.plans.whole(id_).life.plan
    services.plans.save(replace(plan, measures=frozenset(measures)), plan)


def sdq(services, student, answers, form="sdq-teacher"):
    services.screenings.record(form, TERM, [Filled(student, answers)])


def built(services, **wanted):
    return services.reports.build("plans", Wanted(TERM, P4, language="en", **wanted))


def rows(services, **wanted):
    """By child what was found, the ticks and the state."""
    blocks = [b for s in built(services, **wanted).sections for b in s.blocks]
    tables = [b for b in blocks if isinstance(b, Table) and b.title == "Help chosen for each child"]
    lines = [row.values for table in tables for row in table.rows if not row.total]
    return {str(line[1]): (line[2], [n for n, v in enumerate(line[3:-1]) if v], line[-1])
            for line in lines}  # fmt: skip


def state(services, student):
    return rows(services)[student.name][-1]


def test_who_is_at_risk_by_screening_or_sdq_is_listed_whether_there_is_a_plan_or_not(filled):
    first, second, third = (child(filled, place=n) for n in range(3))
    screen(filled, first, learning="at_risk")
    sdq(filled, second, HARD)
    screen(filled, third)
    sdq(filled, third, CALM)
    helped(filled, second, "counselling", "home_visit", "own:ชวนเข้าชมรม")
    assert rows(filled) == {
        first.name: ("Screening: At risk", [], "Not chosen yet"),
        second.name: ("SDQ Teacher: Has problems", [0, 6, 9], "Chosen"),
    }
    assert list(rows(filled, student=second)) == [second.name]
    notes = [b.text for s in built(filled).sections for b in s.blocks if isinstance(b, Note)]
    assert f"Others, by number: {second.name} – ชวนเข้าชมรม" in notes


def test_a_newer_result_of_another_group_asks_for_another_choice_until_there_is_one(filled, later):
    who = child(filled)
    screen(filled, who, learning="at_risk")
    plan = helped(filled, who, "counselling")
    assert state(filled, who) == "Chosen"
    later()
    screen(filled, who, learning="problem")
    found, _, said = rows(filled)[who.name]
    assert said == "Result changed, choose again"
    assert found == "Screening: At risk → Has problems"
    later()
    choose(filled, plan, "counselling", "contact")
    assert state(filled, who) == "Chosen"


def test_a_plan_that_is_looked_at_again_goes_on_with_its_help(filled, later):
    who = child(filled)
    sdq(filled, who, {**CALM, **{f"q{n}": 2 for n in (3, 8, 13, 16, 24, 5, 12, 18, 22)}})
    plan = helped(filled, who, "counselling")
    later()
    sdq(filled, who, CALM | {"q7": 2, "q11": 2, "q14": 2, "q21": 2, "q25": 2})
    screen(filled, who, learning="at_risk")
    assert state(filled, who) == "Result changed, choose again"
    later()
    filled.plans.move(plan, "review", Made("better", "ดีขึ้น", soon(filled)))
    assert state(filled, who) == "Chosen"


def test_the_same_group_again_and_the_first_result_of_a_form_change_nothing(filled, later):
    who = child(filled)
    screen(filled, who, learning="problem")
    helped(filled, who, "counselling")
    later()
    screen(filled, who, learning="problem", health="at_risk")
    sdq(filled, who, HARD, "sdq-parent")
    assert state(filled, who) == "Chosen"


def test_a_plan_without_help_is_one_in_which_none_is_chosen_yet(filled):
    who = child(filled)
    screen(filled, who, learning="problem")
    plan = helped(filled, who, "counselling")
    choose(filled, plan)
    assert state(filled, who) == "Not chosen yet"


def test_the_states_and_ticks_are_counted_with_the_children_behind_them(filled):
    first, second = child(filled), child(filled, place=1)
    for who in (first, second):
        screen(filled, who, learning="problem")
    helped(filled, first, "contact")
    report = built(filled)
    found = {d.column: d.n for d in report.data if (d.row, d.sex) == ("measures", "total")}
    assert (found["all"], found["none"], found["chosen"], found["changed"]) == (2, 1, 1, 0)
    assert (found["contact"], found["home_visit"], found["other"]) == (1, 0, 0)
    ticks = next(b for s in report.sections for b in s.blocks
                 if isinstance(b, Table) and b.title == "Help chosen for each child")  # fmt: skip
    total = ticks.rows[-1].values
    assert [each.student for each in total[8].who()] == [first]
    whole = filled.reports.build("plans", Wanted(TERM)).data
    assert "measures" not in {each.row for each in whole}


def test_a_class_of_which_nobody_is_at_risk_says_so(filled):
    screen(filled, child(filled))
    notes = [b.text for s in built(filled).sections for b in s.blocks if isinstance(b, Note)]
    assert any(text.startswith("Nobody here is at risk") for text in notes)


def test_an_export_says_when_the_help_of_a_plan_was_chosen(filled, later, tmp_path):
    plan = begun(filled)
    later()
    choose(filled, plan, "contact")
    later()
    goal = filled.plans.whole(plan).life.plan
    filled.plans.save(replace(goal, goal="อื่น", signs='{"measure.x": true}'), goal)
    filled.plans.open(child(filled, place=1).id)
    paths = filled.exports.records(tmp_path / "out")
    path = next(each for each in paths if each.stem == "plans")
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = {row["id"] == plan: row["measures_on"] for row in csv.DictReader(file)}
    assert found == {True: "2026-06-18", False: ""}
