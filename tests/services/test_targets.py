"""Targets through the services: each value is counted from the records, to the last child."""

from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.movements import before
from careapp.domain.referrals import INTERNAL, Referral
from careapp.domain.referrals import Move as ReferralMove
from careapp.domain.targets import Target, indicators
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.indicators import COUNTED
from careapp.services.movements import movements
from careapp.services.plans import Made
from careapp.store import referrals as store_referrals
from careapp.store.journal import Entry
from tests.services.samples import P4, P5, TERM
from tests.services.test_plans import begun
from tests.services.test_signs import screened

YEAR = TERM.year


def child(services, place=0, room=P4):
    return services.people.pupils(TERM, room)[place].student


def value(services, indicator, room=None):
    return services.targets.board(TERM, room).line(indicator).now.value


def both(found):
    return found.part, found.whole


def test_every_indicator_is_counted_and_every_counting_is_an_indicator(filled):
    assert {*COUNTED} == {*indicators()}
    board = filled.targets.board(TERM)
    assert [line.indicator.id for line in board.lines] == [*indicators()]
    for line in board.lines:
        assert [each.term.year for each in line.history] == [YEAR - 2, YEAR - 1, YEAR]
        assert line.now.value.part <= line.now.value.whole or line.indicator.unit != "percent"


def test_screened_visited_and_measured_name_the_children_behind_them(filled):
    first = child(filled)
    screened(filled, TERM, first.id)
    filled.screenings.record("home-visit", TERM, [Filled(first, {"visit_kind": "visited"})])
    filled.screenings.record(
        "measurement", TERM,
        [Filled(first, {"weight_kg": 30, "height_cm": 135, "age_months": 120})],
    )  # fmt: skip
    for indicator in ("screened", "visited", "measured"):
        found = value(filled, indicator)
        assert (both(found), found.done) == ((1, 5), (first.id,))
        assert len(found.rest) == 4
        assert both(value(filled, indicator, P5)) == (0, 2)
    assert both(value(filled, "growth_normal")) == (1, 1)


def test_groups_plans_and_movement_are_those_of_the_screening(filled):
    ids = [each.student.id for each in filled.people.pupils(TERM)]
    last = filled.people.term(before(TERM.id))
    groups = (("problem", "normal"), ("at_risk", "at_risk"), ("normal", "normal"))
    for id_, (then, now) in zip(ids, groups, strict=False):
        screened(filled, last, id_, learning=then)
        screened(filled, TERM, id_, learning=now)
    assert both(value(filled, "normal_group")) == (2, 3)
    moved = value(filled, "moved_to_normal")
    assert (both(moved), moved.done) == ((1, 2), (ids[0],))
    assert both(value(filled, "concern_planned")) == (0, 1)
    filled.plans.open(ids[1])
    assert both(value(filled, "concern_planned")) == (1, 1)
    found = movements(filled.desk, filled.people, TERM)
    overall = found.scales[0]
    assert (overall.scale, overall.since.id, overall.matrix.both) == ("overall", last.id, 3)
    assert overall.matrix.at("problem", "normal") == (ids[0],)
    learning = next(each for each in found.scales if each.scale == "learning")
    assert learning.matrix.to_normal == (ids[0],)
    assert movements(filled.desk, filled.people, TERM, P5).scales[0].matrix.both == 0


def test_plans_that_ended_better_in_the_year(filled):
    for place, result in enumerate(("resolved", "same")):
        id_ = begun(filled, child(filled, place))
        filled.plans.move(id_, "close", Made(result))
    begun(filled, child(filled, 2))
    found = value(filled, "plans_improved")
    assert (both(found), found.done) == ((1, 2), (child(filled).id,))
    earlier = filled.targets.board(TERM).line("plans_improved").history[0]
    assert both(earlier.value) == (0, 0)


def test_referrals_that_were_answered(filled):
    day = filled.desk.today
    for place, kinds in enumerate((("send", "result"), ("send",), ())):
        student = child(filled, place).id
        made = Referral(f"r{place}", student, INTERNAL, day, "kru", unit="guidance")
        filled.desk.write(store_referrals.save_referral(made))
        for n, kind in enumerate(kinds, 1):
            move = ReferralMove(
                f"r{place}m{n}", made.id, student, n, kind, day, "kru",
                result="helped" if kind == "result" else "", text="คุยแล้ว",
            )  # fmt: skip
            filled.desk.write(store_referrals.save_move(move))
    found = value(filled, "referrals_answered")
    assert (both(found), found.done) == ((1, 2), (child(filled).id,))


def test_meetings_activities_and_homeroom(filled):
    first, second, third = (child(filled, n).id for n in range(3))
    common = {"term": TERM.id, "classroom": P4.label, "deleted": False}
    day = {"day": filled.desk.today.isoformat()}
    late = {"day": (filled.desk.today + timedelta(days=9)).isoformat()}
    entries = [
        Entry("activity", "m", {**common, **day, "kind": "meeting", f"asked.{first}": True,
                                f"asked.{second}": True, f"came.{first}": True}),
        Entry("activity", "h1", {**common, **day, "kind": "homeroom", f"came.{third}": True}),
        Entry("activity", "h2", {**common, **day, "kind": "homeroom"}),
        Entry("activity", "h3", {**common, **late, "kind": "homeroom"}),
        Entry("activity", "c", {**common, **day, "kind": "club", f"came.{second}": True}),
    ]  # fmt: skip
    filled.desk.write(entries)
    met = value(filled, "parents_met")
    assert (both(met), met.rest) == ((1, 2), (second,))
    assert value(filled, "in_activities").done == (second,)
    assert both(value(filled, "homeroom")) == (2, 2)
    assert both(value(filled, "homeroom", P5)) == (0, 1)


def test_a_term_that_has_not_begun_counts_nothing(filled):
    later = filled.people.term("2570/1")
    line = filled.targets.board(later).line("screened")
    assert (line.now.begun, both(line.now.value), line.light) == (False, (0, 0), "")
    assert line.history[1].begun


def test_the_director_sets_goals_a_teacher_sees_her_classes_against_them(filled, as_role):
    director, teacher = as_role(Role.DIRECTOR), as_role(Role.TEACHER, (P4.label,))
    screened(filled, TERM, child(filled).id)
    goal = Target(YEAR, "screened", 30, filled.actor.staff, "obec", "ความปลอดภัย")
    assert director.targets.save(goal) is None
    line = teacher.targets.board(TERM).line("screened")
    assert (line.target, both(line.now.value), line.light) == (goal, (1, 3), "reached")
    assert director.targets.board(TERM).line("screened").light == "far"
    with pytest.raises(NotAllowed):
        teacher.targets.save(goal)
    with pytest.raises(NotAllowed):
        teacher.targets.board(TERM, P5)
    before_it = director.targets.save(replace(goal, goal=20))
    assert before_it == goal
    director.targets.put_back(YEAR, "screened", before_it)
    assert director.targets.board(TERM).line("screened").target == goal
    director.targets.put_back(YEAR, "screened", None)
    assert director.targets.board(TERM).line("screened").target is None


def test_impossible_goals_are_refused(filled):
    for goal in (Target(YEAR, "screened", 101), Target(YEAR, "screened", -1), Target(YEAR, "x", 1)):
        with pytest.raises(CareError):
            filled.targets.save(goal)


def test_goals_are_copied_from_last_year_where_there_are_none(filled):
    filled.targets.save(Target(YEAR - 1, "visited", 90))
    filled.targets.save(Target(YEAR - 1, "screened", 95))
    assert filled.targets.board(TERM).copied_from == YEAR - 1
    filled.targets.save(Target(YEAR, "screened", 100))
    assert filled.targets.board(TERM).copied_from is None
    assert filled.targets.copy_from(YEAR - 1, YEAR) == ("visited",)
    board = filled.targets.board(TERM)
    goals = {each.indicator.id: each.target.goal for each in board.lines if each.target}
    assert goals == {"screened": 100, "visited": 90}
    filled.targets.take_away(YEAR, ("visited",))
    assert filled.targets.board(TERM).line("visited").target is None
    assert filled.targets.copy_from(YEAR - 1, YEAR) == ("visited",)
