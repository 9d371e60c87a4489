"""Rounds of home visits of the demo school: planned as they were gone, and what came after."""

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from careapp.domain.calendar import age_years
from careapp.domain.people import Pupil, read_classroom
from careapp.domain.schools import Term
from careapp.domain.visits import Task, Tour
from careapp.services.class_sheets import Filled
from careapp.services.demo_homes import home_visit
from careapp.services.demo_people import LAST_YEAR, Child
from careapp.services.report_kinds import HOME_VISIT
from careapp.services.schools import SchoolServices
from careapp.services.visit_rounds import Stop

_ALONG = ("อสม. ประจำหมู่บ้าน", "ผู้ใหญ่บ้าน", "ครูแนะแนว", "กรรมการเครือข่ายผู้ปกครอง", "")
_AFTER = (
    "ส่งรายชื่อขอทุนนักเรียนยากจน",
    "ประสาน รพ.สต. เรื่องยาประจำตัวของยาย",
    "โทรถามเรื่องการบ้านทุกวันศุกร์",
    "ขอรับบริจาคชุดนักเรียน",
)
_HARD = 0.5  # a home from which on it is visited in the second term too
_PLANNED, _FOLLOWED, _DONE = 0.6, 0.16, 0.75


def look_back(
    teachers: Mapping[str, SchoolServices], term: Term, children: Mapping[str, Child]
) -> None:
    """Each class's rounds of a term; in the second one the hardest homes are visited once more."""
    chance = random.Random(f"visits {term.id}")
    for label, hers in teachers.items():
        room = read_classroom(label)
        pupils = [each.pupil for each in hers.visits.round(term, room).stops if each.here]
        if term.number == 2:
            _visit_again(hers, term, pupils, children, chance)
        stops = hers.visits.round(term, room).stops
        _plan(hers, term, [each for each in stops if each.visited_on], chance)
        left = [each for each in stops if each.here and not each.visited_on]
        _plan_left(hers, term, [each for each in left if chance.random() < _PLANNED], chance)


def _visit_again(
    hers: SchoolServices,
    term: Term,
    pupils: Sequence[Pupil],
    children: Mapping[str, Child],
    chance: random.Random,
) -> None:
    day = term.start + timedelta(days=33)
    hard = [each for each in pupils if children[each.student.number].burdens["home"] > _HARD]
    filled = []
    for each in hard:
        age = age_years(each.student.born or day, day)
        brief = term.year < LAST_YEAR
        told = home_visit(children[each.student.number], age, hers.actor.name, chance, brief=brief)
        filled.append(Filled(each.student, told))
    if filled:
        hers.screenings.record(HOME_VISIT, term, filled, day)


def _plan(hers: SchoolServices, term: Term, visited: Sequence[Stop], chance: random.Random) -> None:
    """The day of the plan is that of the visit."""

    def on(stop: Stop) -> date:
        return stop.visited_on or term.start

    for day, those in groupby(sorted(visited, key=lambda each: (on(each), each.id)), on):
        ids = [each.id for each in those]
        tour = Tour(day, len(ids), True, hers.actor.staff, chance.choice(_ALONG))
        hers.visits.plan(term, ids, tour)
    for stop in visited:
        if chance.random() < _FOLLOWED:
            _follow_up(hers, term, stop, chance)


def _plan_left(
    hers: SchoolServices, term: Term, stops: Sequence[Stop], chance: random.Random
) -> None:
    if stops and (term.number == 1 or chance.random() < 0.5):
        start = term.end - timedelta(days=30)
        tour = Tour(start, 3, False, hers.actor.staff, chance.choice(_ALONG))
        hers.visits.plan(term, [each.id for each in stops], tour)


def _follow_up(hers: SchoolServices, term: Term, stop: Stop, chance: random.Random) -> None:
    day = stop.visited_on or term.start
    due = day + timedelta(days=14)
    done = due - timedelta(days=chance.randint(0, 9)) if chance.random() < _DONE else None
    hers.visits.save_task(Task("", stop.id, chance.choice(_AFTER), "", hers.actor.staff, due, done))
